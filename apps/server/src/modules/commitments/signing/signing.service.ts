import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SentCode, Signed, SigningPage } from '@bloemen/api-contract/public';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { Outbox } from '../../../platform/jobs/outbox.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { AuditService } from '../../audit/audit.service.js';
import type { Visitor } from '../../../platform/http/visitor.js';
import { codeHash, newCode, newDocumentCode } from '../../../platform/secrets/codes.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { hashOf, isSame, sha256Of } from '../../../platform/secrets/secrets.js';
import { AttemptsService } from '../../identity/sign-in/attempts.service.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import { evidenceHash } from '../certificates/certificates.rules.js';
import { sealCertificate } from '../certificates/seal-certificate.job.js';
import type { CommitmentAuditType } from '../commitments.audit.js';
import type { CommitmentFacts, SignatureFacts } from '../commitments.facts.js';
import { CommitmentsRepository, type NewSignature } from '../commitments.repository.js';
import {
  awaitsConfirmation,
  lapsesOn,
  mayMove,
  moveOfSigning,
  moves,
  occasionOf,
  type SigningMeans,
  type SigningOccasion,
} from '../commitment.rules.js';
import { SourcedDecisionsService } from '../sourced-decisions/sourced-decisions.service.js';
import { BOARD_CHANNEL, EventsRepository, type OpenEvent } from '../../evenings/events.repository.js';
import { NoticesService } from '../objections/notices.service.js';
import { WordingsRepository } from '../wordings/wordings.repository.js';
import { InvitationsRepository, type Invitation } from './invitations.repository.js';
import type { SigningDoorRequest, SignRequest } from './signing.inputs.js';
import { collegeProposalMail, signedMail, signingCodeMail, withoutCoordinatorMail } from './signing.mail.js';
import { maskedAddress, ticksAll, witnessCodeLimits, witnessed } from './signing.rules.js';

/**
 * Seconds between two codes to a link that is somebody's own; at an evening, where anybody may ask, the code before
 * must have expired.
 */
const SECONDS_BETWEEN_CODES = 30;

/** The proof of who signs: by what means, who vouched, and the hash of the code, which is used up by it. */
type Proof = { means: SigningMeans; witnessId: string | null; witnessName: string | null; codeSha256: Buffer };
type Door = { tenantId: string; invitation: Invitation | null; event: OpenEvent | null };

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
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly mailer: Mailer,
    private readonly attempts: AttemptsService,
    private readonly audit: AuditService,
    private readonly municipalities: MunicipalitiesService,
    private readonly commitments: CommitmentsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly events: EventsRepository,
    private readonly wordings: WordingsRepository,
    private readonly decisions: SourcedDecisionsService,
    private readonly notices: NoticesService,
  ) {}

  /** Shows what will be signed; changes nothing, so a mail scanner may look as often as it likes. */
  async open(request: SigningDoorRequest): Promise<SigningPage> {
    const door = await this.doorOf(request);
    return this.database.run({ tenantId: door.tenantId, actorId: null }, async () => {
      const wording = await this.wordings.findCurrent();
      refuseUnless(wording, 'wording.none_offered');
      const commitment = await this.commitmentOf(door);
      const municipality = await this.municipalities.byId(door.tenantId);
      const signature = commitment
        ? await this.commitments.findSignature(commitment.id, door.invitation?.round ?? commitment.round)
        : null;
      const current = door.invitation ?? (commitment && (await this.invitations.findCurrent(commitment.id)));
      return {
        municipality: municipality.name,
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
          (await this.occasionOf(commitment, commitment?.isDemonstration || door.event?.isDemonstration)),
        signed: signature && (await this.asSigned(signature)),
      };
    });
  }

  /**
   * Mails a code to the known work address. Throws signing.no_address when there is none or the link was used,
   * signing.code_too_soon and signing.too_many_codes when it was asked too often.
   */
  async sendCode(request: SigningDoorRequest): Promise<SentCode> {
    const door = await this.doorOf(request);
    const { SIGNING_CODE_MINUTES: minutes } = this.config.values;
    return this.database.run({ tenantId: door.tenantId, actorId: null }, async () => {
      const commitment = await this.commitmentOf(door);
      const invitation =
        commitment && !door.invitation?.usedAt ? await this.invitations.findCurrent(commitment.id) : null;
      refuseUnless(invitation, 'signing.no_address');
      refuseUnless(
        (door.event ? invitation.eveningWrongCodes : invitation.wrongCodes) < this.mostWrongAt(door),
        'signing.too_many_codes',
      );
      const code = newCode(6);
      const between = door.event ? minutes * 60 : SECONDS_BETWEEN_CODES;
      refuseUnless(
        await this.invitations.keepCode(invitation.id, this.hashOf(invitation.id, code), minutes, between),
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
    const door = await this.doorOf(request);
    const before = await this.signedBefore(door);
    if (before) return before;
    const proof = await this.prove(door, request, visitor);
    if ('signedAt' in proof) return proof;
    refuseUnless(ticksAll(request.pillars) && request.consent, 'signing.consent_missing');
    const administrators = await this.commitments.programmeAdministrators();
    return this.database.run({ tenantId: door.tenantId, actorId: null }, async () => {
      await this.wordings.holdCurrent('shared');
      const commitment = await this.lockOrMake(door, request);
      const existing = await this.commitments.findSignature(commitment.id, door.invitation?.round ?? commitment.round);
      if (existing) return this.asSigned(existing);
      const address = await this.useUp(door, proof, commitment);
      const wording = await this.wordings.findCurrent();
      refuseUnless(wording, 'wording.none_offered');
      refuseUnless(wording.sha256 === request.seenSha256, 'signing.wording_changed');
      const opened = await this.opened(commitment);
      const signature = await this.place(
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
        awaitsConfirmation(proof.means, await this.isKnown(door, proof, address)),
      );
      const signed = await this.asSigned(signature);
      if (address) {
        const link = linkTo(this.config, `/controleren/${signed.certificateCode}`);
        await this.mailer.queue(signedMail(address, signed, link));
      }
      if (door.event) await this.database.notify(BOARD_CHANNEL, { eventId: door.event.id });
      if (!signed.hasCoordinator) await this.askCoordinator(administrators, door.tenantId, signature.signerName);
      return signed;
    });
  }

  /**
   * Writes one signature with everything that follows from it: trail, state, certificate, participation. Also used for
   * paper.
   */
  async place(
    commitment: CommitmentFacts,
    given: Omit<NewSignature, 'commitmentId' | 'round' | 'occasion' | 'auditSeq' | 'signedOn'> & { signedOn?: string },
    isUnconfirmed = false,
  ): Promise<SignatureFacts> {
    const today = this.clock.today();
    const { signedOn = today } = given;
    const move = moveOfSigning(given.authority, isUnconfirmed);
    refuseUnless(!isUnconfirmed || mayMove(commitment.status, move), 'signing.contact_unknown');
    refuseUnless(mayMove(commitment.status, move), 'commitment.move_not_allowed', { status: commitment.status });
    await this.decisions.requireGrounds(given.authority, given.authorityReference, given.authorityOn);
    const tenantId = this.database.scopeNow().tenantId!;
    const { name: municipality, cbsCode } = await this.municipalities.byId(tenantId);
    const [code, evidenceSalt] = [newDocumentCode(), randomBytes(32).toString('hex')];
    const evidence = evidenceHash(evidenceSalt, {
      ...given,
      signedOn,
      code,
      municipality,
      cbsCode,
      isDemonstration: commitment.isDemonstration,
      wording: await this.wordings.byId(given.wordingId),
    });
    const occasion = await this.occasionOf(commitment);
    const auditSeq = await this.audit.recordNumbered<CommitmentAuditType>('commitment.signed', commitment.id, {
      round: commitment.round,
      sha256: given.wordingSha256,
      authority: given.authority,
      means: given.means,
      occasion,
      evidence,
      ...(isUnconfirmed && { awaitsConfirmation: true }),
    });
    const signature = await this.commitments.addSignature({
      ...given,
      occasion,
      signedOn,
      commitmentId: commitment.id,
      round: commitment.round,
      auditSeq,
    });
    await this.commitments.moved(commitment.id, moves[move].to, {
      lapsesOn: move === 'sign_conditionally' ? lapsesOn(signedOn) : null,
    });
    await this.commitments.addCertificate(signature.id, code, evidenceSalt);
    await this.outbox.add(sealCertificate, { tenantId, signatureId: signature.id }, { key: signature.id });
    await this.municipalities.joinBySignature(tenantId, {
      commitmentId: commitment.id,
      on: today,
      isDemonstration: commitment.isDemonstration,
    });
    if (isUnconfirmed) await this.commitments.markAwaiting(commitment.id, true);
    else if (move === 'sign_conditionally')
      await this.tellProposalWaits(tenantId, given.signerName, lapsesOn(signedOn));
    await this.notices.tell(signature, { municipality, isUnconfirmed });
    return signature;
  }

  /** What the next signature of a municipality does, under this commitment or, without one, a new one. */
  async occasionOf(
    commitment: Pick<CommitmentFacts, 'id' | 'round' | 'isDemonstration'> | null,
    isDemonstration = commitment?.isDemonstration ?? false,
  ): Promise<SigningOccasion> {
    const before = await this.commitments.before(commitment?.id ?? null, isDemonstration);
    return occasionOf({ round: commitment?.round ?? 1, ...before });
  }

  /** What is signed for is taken on by a coordinator; where there is none, the programme appoints the first. */
  private async askCoordinator(administrators: readonly string[], tenantId: string, signerName: string): Promise<void> {
    const { name: municipality, cbsCode } = await this.municipalities.byId(tenantId);
    const link = linkTo(this.config, `/programma/gemeenten/${cbsCode}/register`);
    for (const email of administrators)
      await this.mailer.queue(withoutCoordinatorMail(email, { municipality, signerName, link }));
  }

  private async tellProposalWaits(tenantId: string, signerName: string, decisionBy: string): Promise<void> {
    const { name: municipality } = await this.municipalities.byId(tenantId);
    const link = linkTo(this.config, '/werkruimte/verklaring');
    for (const email of await this.commitments.coordinators())
      await this.mailer.queue(collegeProposalMail(email, { municipality, signerName, lapsesOn: decisionBy, link }));
  }

  private async doorOf({ token, event: code, municipality: cbsCode }: SigningDoorRequest): Promise<Door> {
    if (code && cbsCode) {
      const event = await this.events.findOpen(code, cbsCode);
      refuseUnless(event, 'signing.event_closed');
      return { tenantId: event.municipalityId, invitation: null, event };
    }
    const invitation = token ? await this.invitations.findByToken(hashOf(token)) : null;
    refuseUnless(invitation, 'signing.link_invalid');
    return { tenantId: invitation.tenantId, invitation, event: null };
  }

  private commitmentOf({ invitation }: Door): Promise<CommitmentFacts | null> {
    return invitation ? this.commitments.byId(invitation.commitmentId) : this.commitments.findOpen();
  }

  private signedBefore(door: Door): Promise<Signed | null> {
    return this.database.run({ tenantId: door.tenantId, actorId: null }, async () => {
      const commitment = await this.commitmentOf(door);
      const round = door.invitation?.round ?? commitment?.round;
      const signature =
        commitment && round !== undefined ? await this.commitments.findSignature(commitment.id, round) : null;
      if (door.invitation?.usedAt) refuseUnless(signature, 'signing.link_invalid');
      return signature && this.asSigned(signature);
    });
  }

  /**
   * In a unit of its own, so that a wrong guess is counted although the request is refused. A witness's code is looked
   * at as
   * `witnessCodeLimits` say. A mailed code bears at most `mostWrongAt` wrong guesses for the life of its invitation, and at an evening so
   * many of one device as a code has tries: whoever passes by uses up their own, and never those of the personal link.
   */
  private async prove(door: Door, request: SignRequest, visitor: Visitor): Promise<Proof | Signed> {
    const failures = await this.countTry(door, request, visitor);
    const proof = await this.database.run({ tenantId: door.tenantId, actorId: null }, () =>
      this.proofOf(door, request),
    );
    if (proof) return proof;
    // Two taps at once: the first one's signature has used the invitation up while the second proved itself.
    const meanwhile = await this.signedBefore(door);
    if (meanwhile) return meanwhile;
    await this.attempts.slowDown(failures);
    throw new DomainError('signing.code_wrong');
  }

  /**
   * Counts a try at an evening before it is looked at, so that a thousand at once are no more than the limit. Gives how
   * often this device tried here.
   */
  private async countTry({ event, tenantId }: Door, { witnessCode }: SignRequest, visitor: Visitor): Promise<number> {
    if (!event) return 0;
    const {
      SIGNING_ATTEMPTS_PER_DOOR: perDoor,
      SIGNING_ATTEMPTS_PER_DEVICE: perDevice,
      SIGNING_CODE_TRIES,
    } = this.config.values;
    const here = witnessed(event.id, tenantId);
    if (!witnessCode) {
      const { deviceHere } = await this.attempts.count('try-mailed-code', visitor, here, [
        { counter: 'deviceHere', limit: SIGNING_CODE_TRIES },
      ]);
      refuseUnless(!deviceHere.isOver, 'signing.too_many_codes');
      return deviceHere.attempts;
    }
    const { door, beyond } = witnessCodeLimits({ perDoor, perDevice });
    const tried = await this.attempts.count('try-witness-code', visitor, here, door);
    if (tried.here.isOver) {
      refuseUnless(!tried.deviceHere.isOver, 'signing.too_many_codes');
      const reserve = await this.attempts.count('try-witness-code-beyond', visitor, here, beyond);
      refuseUnless(!reserve.networkHere.isOver && !reserve.here.isOver, 'signing.too_many_codes');
    }
    return tried.deviceHere.attempts;
  }

  private async proofOf(door: Door, { code, witnessCode }: SignRequest): Promise<Proof | null> {
    if (witnessCode && door.event) {
      const codeSha256 = this.hashOf(witnessed(door.event.id, door.tenantId), witnessCode);
      const witness = await this.events.findWitness(door.event, codeSha256);
      return witness && { means: 'WITNESS', witnessId: witness.id, witnessName: witness.name, codeSha256 };
    }
    const commitment = await this.commitmentOf(door);
    const invitation = commitment && (await this.invitations.findCurrent(commitment.id));
    if (!invitation || !code) return null;
    const most = this.mostWrongAt(door);
    const expected = door.event
      ? await this.invitations.lockCodeAtEvening(invitation.id, most)
      : await this.invitations.lockCode(invitation.id, this.config.values.SIGNING_CODE_TRIES, most);
    if (!expected) return null;
    if (isSame(expected, this.hashOf(invitation.id, code)))
      return { means: 'EMAIL_CODE', witnessId: null, witnessName: null, codeSha256: expected };
    await (door.event
      ? this.invitations.countWrongAtEvening(invitation.id)
      : this.invitations.countWrongCode(invitation.id));
    return null;
  }

  /**
   * Looks at the proof again under the lock of the commitment: since it was given the link may be revoked or replaced,
   * and the code expired. Uses the invitation up and gives its address.
   */
  private async useUp(
    { event }: Door,
    { means, codeSha256 }: Proof,
    { id, round }: CommitmentFacts,
  ): Promise<string | null> {
    const address = await this.invitations.use(id, round, means === 'EMAIL_CODE' ? codeSha256 : null);
    if (means === 'EMAIL_CODE') refuseUnless(address, event ? 'signing.code_wrong' : 'signing.link_invalid');
    else refuseUnless(event && (await this.events.findWitness(event, codeSha256)), 'signing.code_wrong');
    return address;
  }

  /**
   * Whether the municipality itself will notice: an invitation of its own, or an address that none of those who brought
   * this about noted.
   */
  private async isKnown({ event }: Door, { witnessId }: Proof, invitation: string | null): Promise<boolean> {
    if (invitation) return true;
    return this.notices.hasAddressApartFrom([...(event?.involved ?? []), ...(witnessId ? [witnessId] : [])]);
  }

  /**
   * How many wrong codes an invitation bears in its life: few from its own link, ten times as many where anybody may
   * guess, counted apart. With 15 that is 150 guesses at a code of six digits at an evening: one chance in 6,000,
   * however many devices try and however long.
   */
  private mostWrongAt({ event }: Door): number {
    return this.config.values.SIGNING_WRONG_CODES * (event ? 10 : 1);
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
  private async asExampleAt(event: OpenEvent | null, commitment: CommitmentFacts): Promise<CommitmentFacts> {
    if (
      !event?.isDemonstration ||
      commitment.isDemonstration ||
      (await this.commitments.findSignature(commitment.id, commitment.round))
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
    const outcome = await this.commitments.outcomeOf(id);
    return {
      signedAt,
      signerName,
      isConditional: authority === 'SUBJECT_TO_DECISION' || outcome.awaitsConfirmation,
      occasion,
      ...outcome,
    };
  }

  private hashOf(owner: string, code: string): Buffer {
    return codeHash(this.config.values.SECRET, owner, code);
  }
}
