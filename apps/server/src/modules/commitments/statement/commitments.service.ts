import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { conflict, refuseUnless } from '../../../platform/errors/domain-error.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { linkTo } from '../../../platform/secrets/links.js';
import { hashOf, newSecret } from '../../../platform/secrets/secrets.js';
import { AuditService } from '../../audit/audit.service.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import {
  isClosed,
  mayMove,
  moves,
  occasionOf,
  type CommitmentMove,
  type ReaffirmationReason,
} from '../commitment.rules.js';
import { CommitmentEvidence } from '../commitment-evidence.service.js';
import type { CommitmentAuditType } from '../commitments.audit.js';
import { EVENING_SIGNATURE_CHANNEL, type CommitmentFacts } from '../commitments.facts.js';
import type {
  CorrectDecisionInput,
  EndCommitmentInput,
  InviteSignerInput,
  RatifyCommitmentInput,
  RevokeInvitationInput,
  WithdrawCommitmentInput,
} from '../commitments.inputs.js';
import { CommitmentsRepository } from '../commitments.repository.js';
import type { SigningLetter } from '../commitments.types.js';
import { SignaturesRepository } from '../signatures/signatures.repository.js';
import { SignaturesService } from '../signatures/signatures.service.js';
import { GroundsService } from '../grounds.service.js';
import { SigningEvenings } from '../signing-evenings.port.js';
import { InvitationsRepository } from '../signing/invitations.repository.js';
import { invitationMail } from '../signing/signing.mail.js';
import { WordingsRepository } from '../wordings/wordings.repository.js';
import { isUnsigned } from '../commitment.policy.js';
import { CommitmentsPageRepository, type StoredPage } from './commitments-page.repository.js';
import type { CommitmentsPage } from './commitments-page.types.js';
import { commitmentsSettings } from '../commitments.settings.js';

/**
 * The municipality's side of signing: ask somebody to sign, for the first time or again, ratify with the college's
 * decision, withdraw and end.
 */
@Injectable()
export class CommitmentsService {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly municipalities: MunicipalitiesService,
    private readonly commitments: CommitmentsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly wordings: WordingsRepository,
    private readonly pages: CommitmentsPageRepository,
    private readonly signatures: SignaturesRepository,
    private readonly placing: SignaturesService,
    private readonly grounds: GroundsService,
    private readonly evenings: SigningEvenings,
    private readonly evidence: CommitmentEvidence,
  ) {}

  /** Whether a municipality takes part under a signature that waits for its college. */
  isConditional(municipalityId: string): Promise<boolean> {
    return this.commitments.isConditional(municipalityId);
  }

  /** Addresses, and the mail that would be sent, are told to who may invite. */
  async page(actor: Actor): Promise<CommitmentsPage> {
    const mayInvite = actor.has('commitment:write');
    const { municipality, ...page } = await this.pages.page(mayInvite);
    const titles = await this.evenings.titlesOf(page.commitments.flatMap(({ eventId }) => eventId ?? []));
    return {
      ...page,
      commitments: page.commitments.map((one) => ({ ...one, eventTitle: titles.get(one.eventId ?? '') ?? null })),
      letter: mayInvite ? this.letterFor(municipality, page.commitments) : null,
    };
  }

  /**
   * Asks somebody to sign, for the first time or again, in one step: mails a personal link, and every older link of
   * this commitment is dead from now on. A ratified statement is asked again by this mail alone, with the reason why.
   */
  async inviteSigner(
    actor: Actor,
    { email, signerName, signerCapacity, signerPortfolio, reaffirmationReason }: InviteSignerInput,
  ): Promise<CommitmentFacts> {
    refuseUnless(await this.wordings.findCurrent(), 'wording.none_offered');
    const signer = { signerName, signerCapacity, signerPortfolio: signerPortfolio ?? null };
    const open = await this.askedAgain(await this.commitments.lockOpen(), reaffirmationReason);
    refuseUnless(!open || isUnsigned(open.status), 'commitment.already_open');
    const commitment = open
      ? await this.commitments.nameSigner(open.id, open.version, signer)
      : await this.commitments.invite(signer);
    const token = newSecret();
    const { INVITATION_DAYS: days } = this.config.of(commitmentsSettings);
    await this.invitations.replace(commitment.id, commitment.round, email, hashOf(token), days);
    const { name } = await this.municipalities.byId(actor.tenantId);
    const occasion = await this.placing.occasionOf(commitment);
    const link = linkTo(this.config, '/ondertekenen', token);
    await this.mailer.queue(invitationMail(email, { municipality: name, signerName, link, days, occasion }));
    this.audit.record<CommitmentAuditType>('commitment.invited', commitment.id, { round: commitment.round });
    return commitment;
  }

  async revokeInvitation({ id }: RevokeInvitationInput): Promise<CommitmentFacts> {
    const commitment = await this.commitments.lockById(id);
    if (await this.invitations.revoke(commitment.id))
      this.audit.record<CommitmentAuditType>('commitment.invitation_revoked', commitment.id);
    return commitment;
  }

  /**
   * Links the college's decision to a conditional signature. The day of the decision is kept beside the day of signing.
   */
  async ratify({ id, version, decisionReference, decisionOn }: RatifyCommitmentInput): Promise<CommitmentFacts> {
    const commitment = await this.lockAsRead(id, version);
    requireMove(commitment, 'ratify');
    await this.grounds.require('DECISION', decisionReference, decisionOn);
    refuseUnless(commitment.lapsesOn === null || this.clock.today() <= commitment.lapsesOn, 'commitment.lapsed');
    await this.commitments.addDecision(commitment, decisionReference, decisionOn);
    const ratified = await this.commitments.moved(id, moves.ratify.to);
    this.audit.record<CommitmentAuditType>('commitment.ratified', id, { decisionOn });
    await this.evidence.follow(id);
    return ratified;
  }

  /**
   * Puts right the reference or the day of the decision that ratified; the trail keeps both days. A decision on which
   * somebody signed at once is part of that signature and never changes.
   */
  async correctDecision({ id, version, ...decision }: CorrectDecisionInput): Promise<CommitmentFacts> {
    await this.lockAsRead(id, version);
    const { decisionReference, decisionOn } = decision;
    await this.grounds.require('DECISION', decisionReference, decisionOn);
    const before = await this.commitments.correctDecision(id, decisionReference, decisionOn);
    refuseUnless(before, 'commitment.no_decision');
    this.audit.record<CommitmentAuditType>('commitment.decision_corrected', id, { decisionOn, before });
    await this.evidence.follow(id);
    return this.commitments.byId(id);
  }

  async withdraw(actor: Actor, { id, reason }: WithdrawCommitmentInput): Promise<CommitmentFacts> {
    await this.lockFor(id, 'withdraw');
    await this.invitations.revoke(id);
    const withdrawn = await this.commitments.moved(id, moves.withdraw.to, { withdrawnReason: reason });
    this.audit.record<CommitmentAuditType>('commitment.withdrawn', id);
    const signature = await this.signatures.find(id, withdrawn.round);
    if (signature?.eventId) await this.database.notify(EVENING_SIGNATURE_CHANNEL, { eventId: signature.eventId });
    await this.municipalities.leaveBySignature(actor.tenantId, {
      commitmentId: id,
      on: this.clock.today(),
      isDemonstration: withdrawn.isDemonstration,
    });
    await this.evidence.follow(id);
    return withdrawn;
  }

  /** A commitment that is not reaffirmed ends; what was signed stays readable. */
  async end({ id }: EndCommitmentInput): Promise<CommitmentFacts> {
    await this.lockFor(id, 'end');
    await this.invitations.revoke(id);
    const ended = await this.commitments.moved(id, moves.end.to);
    this.audit.record<CommitmentAuditType>('commitment.ended', id);
    await this.evidence.follow(id);
    return ended;
  }

  /**
   * Opens a new round of a ratified commitment when there is a reason to sign again; any other commitment stays as it
   * is.
   */
  async askedAgain(
    open: CommitmentFacts | null,
    reason: ReaffirmationReason | null | undefined,
  ): Promise<CommitmentFacts | null> {
    if (!open || !reason || !mayMove(open.status, 'ask_reaffirmation')) return open;
    const asked = await this.commitments.moved(open.id, moves.ask_reaffirmation.to, { reason });
    this.audit.record<CommitmentAuditType>('commitment.reaffirmation_asked', open.id, { reason });
    return asked;
  }

  /** The mail that asks for the next signature, as `inviteSigner` would send it now. */
  private letterFor(
    { name, takesPart }: StoredPage['municipality'],
    commitments: StoredPage['commitments'],
  ): SigningLetter {
    const open = commitments.find(({ status }) => !isClosed(status));
    const former = commitments.filter(({ id, signatures }) => id !== open?.id && signatures.length > 0);
    const signedBefore = former.some(({ isDemonstration }) => !isDemonstration || open?.isDemonstration);
    const occasion = occasionOf({
      round: (open?.round ?? 1) + (open?.status === 'RATIFIED' ? 1 : 0),
      signedBefore,
      takesPart,
    });
    const { INVITATION_DAYS: days } = this.config.of(commitmentsSettings);
    const { subject, text } = invitationMail('', {
      municipality: name,
      signerName: '{naam}',
      link: '{link}',
      days,
      occasion,
    });
    return { occasion, subject, text };
  }

  /** Throws `conflict` with the commitment of now, and the decision that ratified its last signature where one did. */
  private async lockAsRead(id: string, version: number): Promise<CommitmentFacts> {
    const commitment = await this.commitments.lockById(id);
    if (commitment.version !== version)
      throw conflict({ ...commitment, ...(await this.commitments.decisionUnder(id)) });
    return commitment;
  }

  private async lockFor(id: string, move: CommitmentMove): Promise<CommitmentFacts> {
    const commitment = await this.commitments.lockById(id);
    requireMove(commitment, move);
    return commitment;
  }
}

function requireMove({ status }: CommitmentFacts, move: CommitmentMove): void {
  refuseUnless(mayMove(status, move), 'commitment.move_not_allowed', { status });
}
