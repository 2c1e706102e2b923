import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { conflict, refuseUnless } from '../../platform/errors/domain-error.js';
import { FileStore } from '../../platform/files/file-store.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { linkTo } from '../../platform/secrets/links.js';
import { hashOf, newSecret } from '../../platform/secrets/secrets.js';
import { AuditService } from '../audit/audit.service.js';
import { MunicipalitiesService } from '../municipalities/municipalities.service.js';
import {
  isClosed,
  lapsesOn,
  mayMove,
  moves,
  occasionOf,
  type CommitmentMove,
  type ReaffirmationReason,
} from './commitment.rules.js';
import type { CommitmentAuditType } from './commitments.audit.js';
import type { CommitmentFacts, PaperFacts } from './commitments.facts.js';
import type {
  ConfirmPaperInput,
  EndCommitmentInput,
  InviteSignerInput,
  RatifyCommitmentInput,
  RevokeInvitationInput,
  WithdrawCommitmentInput,
} from './commitments.inputs.js';
import { CommitmentsRepository, type StoredPage } from './commitments.repository.js';
import type { CommitmentsPage, SigningLetter } from './commitments.types.js';
import { SourcedDecisionsService } from './sourced-decisions/sourced-decisions.service.js';
import { BOARD_CHANNEL } from '../evenings/events.repository.js';
import { InvitationsRepository } from './signing/invitations.repository.js';
import { invitationMail } from './signing/signing.mail.js';
import { SigningService } from './signing/signing.service.js';
import { WordingsRepository } from './wordings/wordings.repository.js';

/**
 * The municipality's side of signing: ask somebody to sign, for the first time or again, ratify with the college's
 * decision, withdraw, end, and take paper in.
 */
@Injectable()
export class CommitmentsService {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly municipalities: MunicipalitiesService,
    private readonly commitments: CommitmentsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly wordings: WordingsRepository,
    private readonly signing: SigningService,
    private readonly decisions: SourcedDecisionsService,
  ) {}

  /** Addresses, and the mail that would be sent, are told to who may invite. */
  async page(actor: Actor): Promise<CommitmentsPage> {
    const mayInvite = actor.has('commitment:write');
    const { municipality, ...page } = await this.commitments.page(mayInvite);
    return { ...page, letter: mayInvite ? this.letterFor(municipality, page.commitments) : null };
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
    refuseUnless(!open || ['INVITED', 'DRAFT', 'REAFFIRMATION_DUE'].includes(open.status), 'commitment.already_open');
    const commitment = open
      ? await this.commitments.nameSigner(open.id, open.version, signer)
      : await this.commitments.invite(signer);
    const token = newSecret();
    const { INVITATION_DAYS: days } = this.config.values;
    await this.invitations.replace(commitment.id, commitment.round, email, hashOf(token), days);
    const { name } = await this.municipalities.byId(actor.tenantId);
    const occasion = await this.signing.occasionOf(commitment);
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
  async ratify({ id, decisionReference, decisionOn }: RatifyCommitmentInput): Promise<CommitmentFacts> {
    const commitment = await this.lockFor(id, 'ratify');
    await this.decisions.requireGrounds('DECISION', decisionReference, decisionOn);
    refuseUnless(commitment.lapsesOn === null || this.clock.today() <= commitment.lapsesOn, 'commitment.lapsed');
    await this.commitments.addDecision(commitment, decisionReference, decisionOn);
    const ratified = await this.commitments.moved(id, moves.ratify.to);
    this.audit.record<CommitmentAuditType>('commitment.ratified', id, { decisionOn });
    await this.database.query('select app_touch_programme()');
    return ratified;
  }

  async withdraw(actor: Actor, { id, reason }: WithdrawCommitmentInput): Promise<CommitmentFacts> {
    await this.lockFor(id, 'withdraw');
    await this.invitations.revoke(id);
    const withdrawn = await this.commitments.moved(id, moves.withdraw.to, { withdrawnReason: reason });
    this.audit.record<CommitmentAuditType>('commitment.withdrawn', id);
    const signature = await this.commitments.findSignature(id, withdrawn.round);
    if (signature?.eventId) await this.database.notify(BOARD_CHANNEL, { eventId: signature.eventId });
    await this.municipalities.leaveBySignature(actor.tenantId, {
      commitmentId: id,
      on: this.clock.today(),
      isDemonstration: withdrawn.isDemonstration,
    });
    return withdrawn;
  }

  /** A commitment that is not reaffirmed ends; what was signed stays readable. */
  async end({ id }: EndCommitmentInput): Promise<CommitmentFacts> {
    await this.lockFor(id, 'end');
    await this.invitations.revoke(id);
    const ended = await this.commitments.moved(id, moves.end.to);
    this.audit.record<CommitmentAuditType>('commitment.ended', id);
    await this.database.query('select app_touch_programme()');
    return ended;
  }

  /**
   * Keeps the scan of a statement that was signed on paper, with the wording of then, until a second person has looked
   * at it. While the statement is ratified a scan needs the reason why it was signed again.
   */
  async receivePaper(
    actor: Actor,
    scan: Buffer,
    paper: PaperFacts,
    reason: ReaffirmationReason | null,
  ): Promise<CommitmentFacts> {
    const { signerName, signerCapacity, signedOn, authority } = paper;
    refuseUnless(signedOn <= this.clock.today(), 'commitment.signed_in_future');
    await this.decisions.requireGrounds(authority, paper.authorityReference, paper.authorityOn);
    refuseUnless(authority !== 'SUBJECT_TO_DECISION' || this.clock.today() <= lapsesOn(signedOn), 'commitment.lapsed');
    const open = await this.askedAgain(await this.commitments.lockOpen(), reason);
    const commitment = open ?? (await this.commitments.invite({ signerName, signerCapacity, signerPortfolio: null }));
    const opened = mayMove(commitment.status, 'open')
      ? await this.commitments.moved(commitment.id, moves.open.to)
      : commitment;
    refuseUnless(opened.status === 'DRAFT' || opened.status === 'REAFFIRMATION_DUE', 'commitment.move_not_allowed', {
      status: opened.status,
    });
    const wording = await this.wordings.findCurrent();
    refuseUnless(wording, 'wording.none_offered');
    const sha256 = await this.files.put(scan);
    await this.commitments.keepPaper(opened.id, {
      ...paper,
      sha256,
      round: opened.round,
      wordingId: wording.id,
      receivedAt: this.clock.now().toISOString(),
      receivedBy: actor.name,
      receivedById: actor.personId,
    });
    this.audit.record<CommitmentAuditType>('commitment.paper_received', opened.id, { sha256 });
    return opened;
  }

  async scanOf(id: string, round: number | null): Promise<Buffer> {
    return this.files.get(await this.commitments.scanOf(id, round));
  }

  /**
   * A second person confirms that the scan they saw says what was filled in: now it is a signature, marked as paper. A
   * first signature is under the wording of when the scan came in; a reaffirmation is under the wording of now.
   */
  async confirmPaper(actor: Actor, { id, sha256: seenSha256, version }: ConfirmPaperInput): Promise<CommitmentFacts> {
    await this.wordings.holdCurrent('shared');
    const commitment = await this.commitments.lockById(id);
    const paper = await this.commitments.paperOf(id);
    refuseUnless(paper?.round === commitment.round, 'commitment.move_not_allowed', { status: commitment.status });
    refuseUnless(paper.receivedById !== actor.personId, 'signing.own_confirmation');
    const { signedOn, signerName, signerCapacity, authority, authorityReference, authorityOn, sha256, wordingId } =
      paper;
    if (sha256 !== seenSha256 || commitment.version !== version) throw conflict({ ...commitment });
    const wording = await this.wordings.byId(wordingId);
    refuseUnless(commitment.round === 1 || wording.retiredAt === null, 'signing.wording_changed');
    await this.signing.place(commitment, {
      signedOn,
      wordingId: wording.id,
      wordingSha256: wording.sha256,
      signerName,
      signerCapacity,
      signerPortfolio: commitment.signerPortfolio,
      authority,
      authorityReference,
      authorityOn,
      means: 'PAPER',
      witnessId: null,
      witnessCodeSha256: null,
      witnessName: null,
      eventId: null,
      place: null,
      deviceSha256: null,
      paperSha256: sha256,
      confirmedBy: actor.personId,
    });
    await this.invitations.revoke(id);
    return this.commitments.lockById(id);
  }

  /**
   * Opens a new round of a ratified commitment when there is a reason to sign again; any other commitment stays as it
   * is.
   */
  private async askedAgain(
    open: CommitmentFacts | null,
    reason: ReaffirmationReason | null | undefined,
  ): Promise<CommitmentFacts | null> {
    if (!open || !reason || !mayMove(open.status, 'ask_reaffirmation')) return open;
    const asked = await this.commitments.moved(open.id, moves.ask_reaffirmation.to, { reason });
    this.audit.record<CommitmentAuditType>('commitment.reaffirmation_asked', open.id, { reason });
    await this.database.query('select app_touch_programme()');
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
    const { INVITATION_DAYS: days } = this.config.values;
    const { subject, text } = invitationMail('', {
      municipality: name,
      signerName: '{naam}',
      link: '{link}',
      days,
      occasion,
    });
    return { occasion, subject, text };
  }

  private async lockFor(id: string, move: CommitmentMove): Promise<CommitmentFacts> {
    const commitment = await this.commitments.lockById(id);
    refuseUnless(mayMove(commitment.status, move), 'commitment.move_not_allowed', { status: commitment.status });
    return commitment;
  }
}
