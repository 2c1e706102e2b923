import { Injectable } from '@nestjs/common';
import type { SentCode, Signed, SigningPage } from '@bloemen/api-contract/public';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import type { Visitor } from '../../../platform/http/visitor.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { newCode } from '../../../platform/secrets/codes.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { sha256Of } from '../../../platform/secrets/secrets.js';
import { AuditService } from '../../audit/audit.service.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { SettingsService } from '../../municipalities/settings.service.js';
import { awaitsConfirmation, mayMove, moves } from '../commitment.rules.js';
import type { CommitmentAuditType } from '../commitments.audit.js';
import type { CommitmentFacts, SignatureFacts } from '../commitments.facts.js';
import { CommitmentsRepository } from '../commitments.repository.js';
import { SignaturesRepository } from '../signatures/signatures.repository.js';
import { SignaturesService } from '../signatures/signatures.service.js';
import type { OpenEvening } from '../signing-evenings.port.js';
import { WordingsRepository } from '../wordings/wordings.repository.js';
import { InvitationsRepository } from './invitations.repository.js';
import { SigningDoorsService, type Door } from './signing-doors.service.js';
import { SigningProofsService } from './signing-proofs.service.js';
import type { SigningDoorRequest, SignRequest } from './signing.inputs.js';
import { signedMail, signingCodeMail, withoutCoordinatorMail } from './signing.mail.js';
import { mayHandOn } from './handing-on.rules.js';
import { maskedAddress, ticksAll } from './signing.rules.js';
import { commitmentsSettings } from '../commitments.settings.js';

/**
 * Seconds between two codes to a link that is somebody's own; at an evening, where anybody may ask, the code before
 * must have expired.
 */
const SECONDS_BETWEEN_CODES = 30;

/**
 * Signs without an account: a personal link or a place at an evening opens the door, a code or a witness proves who
 * signs. The POST carries the hash of the text that was on the screen; what was shown is what is signed. A second tap,
 * a retry and parallel posts give the one signature that is there. Throws signing.link_invalid for everything that is
 * wrong with a link, whatever it is.
 */
@Injectable()
export class SigningService {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly municipalities: MunicipalitiesService,
    private readonly settings: SettingsService,
    private readonly commitments: CommitmentsRepository,
    private readonly signatures: SignaturesRepository,
    private readonly placing: SignaturesService,
    private readonly invitations: InvitationsRepository,
    private readonly wordings: WordingsRepository,
    private readonly doors: SigningDoorsService,
    private readonly proofs: SigningProofsService,
  ) {}

  /** Shows what will be signed; changes nothing, so a mail scanner may look as often as it likes. */
  async open(request: SigningDoorRequest): Promise<SigningPage> {
    const door = await this.doors.open(request);
    return this.database.run({ tenantId: door.tenantId, actorId: null }, async () => {
      const wording = await this.wordings.findCurrent();
      refuseUnless(wording, 'wording.none_offered');
      const commitment = await this.doors.commitmentBehind(door);
      const municipality = await this.municipalities.byId(door.tenantId);
      const signature = commitment
        ? await this.signatures.find(commitment.id, door.invitation?.round ?? commitment.round)
        : null;
      const current = door.invitation ?? (commitment && (await this.invitations.findCurrent(commitment.id)));
      return {
        municipality: municipality.name,
        logoHref: (await this.settings.look()).logoHref,
        event: door.event && { title: door.event.title, place: door.event.place },
        wording: { edition: wording.edition, title: wording.title, body: wording.body, sha256: wording.sha256 },
        signer: door.invitation &&
          commitment && {
            name: commitment.signerName,
            capacity: commitment.signerCapacity,
            portfolio: commitment.signerPortfolio,
          },
        address: current && !current.usedAt ? maskedAddress(current.email, door.invitation !== null) : null,
        mayBeConditional:
          !commitment || mayMove(commitment.status, 'open') || mayMove(commitment.status, 'sign_conditionally'),
        occasion:
          signature?.occasion ??
          (await this.placing.occasionOf(commitment, commitment?.isDemonstration || door.event?.isDemonstration)),
        mayHandOn: mayHandOn(door.invitation, commitment),
        signed: signature && (await this.asSigned(signature)),
      };
    });
  }

  /**
   * Mails a code to the known work address. Throws signing.no_address when there is none or the link was used,
   * signing.code_too_soon and signing.too_many_codes when it was asked too often.
   */
  async sendCode(request: SigningDoorRequest): Promise<SentCode> {
    const door = await this.doors.open(request);
    const { SIGNING_CODE_MINUTES: minutes } = this.config.of(commitmentsSettings);
    return this.database.run({ tenantId: door.tenantId, actorId: null }, async () => {
      const commitment = await this.doors.commitmentBehind(door);
      const invitation =
        commitment && !door.invitation?.usedAt ? await this.invitations.findCurrent(commitment.id) : null;
      refuseUnless(invitation, 'signing.no_address');
      refuseUnless(
        (door.event ? invitation.eveningWrongCodes : invitation.wrongCodes) < this.proofs.mostWrongAt(door),
        'signing.too_many_codes',
      );
      const code = newCode(6);
      const between = door.event ? minutes * 60 : SECONDS_BETWEEN_CODES;
      refuseUnless(
        await this.invitations.keepCode(invitation.id, this.proofs.hashOf(invitation.id, code), minutes, between),
        'signing.code_too_soon',
      );
      await this.mailer.queue(signingCodeMail(invitation.email, code, minutes));
      return { address: maskedAddress(invitation.email, door.invitation !== null), minutes };
    });
  }

  /**
   * Places the signature. The order of the guards: a link that does not stand tells nothing; what was signed before is
   * a success; who signs is proved before anything else is said; then what was seen, what was consented to, and by what
   * authority.
   */
  async sign(request: SignRequest, visitor: Visitor, agent: string): Promise<Signed> {
    const door = await this.doors.open(request);
    const before = await this.signedBefore(door);
    if (before) return before;
    const tries = await this.proofs.countTry(door, request, visitor);
    const proof = await this.proofs.prove(door, request);
    // Two taps at once: the first one's signature has used the invitation up while the second proved itself.
    if (!proof) return (await this.signedBefore(door)) ?? this.proofs.refuse(tries);
    refuseUnless(ticksAll(request.pillars) && request.consent, 'signing.consent_missing');
    const administrators = await this.commitments.programmeAdministrators();
    return this.database.run({ tenantId: door.tenantId, actorId: null }, async () => {
      await this.wordings.holdCurrent('shared');
      const commitment = await this.lockOrMake(door, request);
      const existing = await this.signatures.find(commitment.id, door.invitation?.round ?? commitment.round);
      if (existing) return this.asSigned(existing);
      const address = await this.proofs.useUp(door, proof, commitment, request.witnessCode);
      const wording = await this.wordings.findCurrent();
      refuseUnless(wording, 'wording.none_offered');
      refuseUnless(wording.sha256 === request.seenSha256, 'signing.wording_changed');
      const opened = await this.opened(commitment);
      const signature = await this.placing.place(
        opened,
        {
          wordingId: wording.id,
          wordingSha256: wording.sha256,
          signerName: request.signerName,
          signerCapacity: request.signerCapacity,
          signerPortfolio: request.signerPortfolio ?? null,
          authority: request.authority,
          authorityReference: request.authorityReference ?? null,
          authorityOn: request.authorityOn ?? null,
          eventId: door.event?.id ?? null,
          place: door.event?.place ?? null,
          means: proof.means,
          witnessId: proof.witnessId,
          witnessName: proof.witnessName,
          witnessCodeSha256: proof.means === 'WITNESS' ? proof.codeSha256 : null,
          deviceSha256: sha256Of(`${this.config.values.SECRET}\n${visitor.address}\n${agent}`),
          paperSha256: null,
          confirmedBy: null,
        },
        awaitsConfirmation(proof.means, await this.proofs.isKnown(door, proof, address)),
      );
      const signed = await this.asSigned(signature);
      if (address) {
        const link = linkTo(this.config, `/controleren/${signed.certificateCode}`);
        await this.mailer.queue(signedMail(address, signed, link));
      }
      if (!signed.hasCoordinator) await this.askCoordinator(administrators, door.tenantId, signature.signerName);
      return signed;
    });
  }

  /** What is signed for is taken on by a coordinator; where there is none, the programme appoints the first. */
  private async askCoordinator(administrators: readonly string[], tenantId: string, signerName: string): Promise<void> {
    const { name: municipality, cbsCode } = await this.municipalities.byId(tenantId);
    const link = linkTo(this.config, `/programma/gemeenten/${cbsCode}/register`);
    for (const email of administrators)
      await this.mailer.queue(withoutCoordinatorMail(email, { municipality, signerName, link }));
  }

  private signedBefore(door: Door): Promise<Signed | null> {
    return this.database.run({ tenantId: door.tenantId, actorId: null }, async () => {
      const commitment = await this.doors.commitmentBehind(door);
      const round = door.invitation?.round ?? commitment?.round;
      const signature = commitment && round !== undefined ? await this.signatures.find(commitment.id, round) : null;
      if (door.invitation?.usedAt) refuseUnless(signature, 'signing.link_invalid');
      return signature && this.asSigned(signature);
    });
  }

  private async lockOrMake(
    door: Door,
    { signerName, signerCapacity, signerPortfolio }: SignRequest,
  ): Promise<CommitmentFacts> {
    const commitment = door.invitation
      ? await this.commitments.lockById(door.invitation.commitmentId)
      : await this.commitments.lockOpen();
    if (commitment) return this.asExampleAt(door.event, commitment);
    await this.commitments.inviteUnlessOpen({ signerName, signerCapacity, signerPortfolio: signerPortfolio ?? null });
    return this.asExampleAt(door.event, (await this.commitments.lockOpen())!);
  }

  /**
   * What is signed at an example evening is an example; a commitment that was signed for real is not signed there
   * again.
   */
  private async asExampleAt(event: OpenEvening | null, commitment: CommitmentFacts): Promise<CommitmentFacts> {
    if (
      !event?.isDemonstration ||
      commitment.isDemonstration ||
      (await this.signatures.find(commitment.id, commitment.round))
    )
      return commitment;
    refuseUnless(await this.commitments.markExample(commitment.id), 'signing.event_closed');
    return { ...commitment, isDemonstration: true };
  }

  private async opened(commitment: CommitmentFacts): Promise<CommitmentFacts> {
    if (!mayMove(commitment.status, 'open')) return commitment;
    this.audit.record<CommitmentAuditType>('commitment.opened', commitment.id);
    return this.commitments.moved(commitment.id, moves.open.to);
  }

  private async asSigned({ id, signedAt, signerName, authority, occasion }: SignatureFacts): Promise<Signed> {
    const outcome = await this.signatures.outcomeOf(id);
    return {
      signedAt,
      signerName,
      isConditional: authority === 'SUBJECT_TO_DECISION' || outcome.awaitsConfirmation,
      occasion,
      ...outcome,
    };
  }
}
