import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { FileStore } from '../../platform/files/file-store.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { AuditService } from '../audit/audit.service.js';
import { MunicipalitiesService } from '../municipalities/municipalities.service.js';
import { mayMove, moves, type CommitmentMove } from './commitment.rules.js';
import type { CommitmentAuditType } from './commitments.audit.js';
import type { CommitmentFacts } from './commitments.facts.js';
import type { AskReaffirmationInput, ConfirmPaperInput, EndCommitmentInput, InviteSignerInput, RatifyCommitmentInput, RevokeInvitationInput, WithdrawCommitmentInput } from './commitments.inputs.js';
import { CommitmentsRepository } from './commitments.repository.js';
import { SourcedDecisionsService } from './decisions/sourced-decisions.service.js';
import { InvitationsRepository } from './signing/invitations.repository.js';
import { invitationMail } from './signing/signing.mail.js';
import { SigningService } from './signing/signing.service.js';
import { WordingsRepository } from './wordings/wordings.repository.js';

/** What a scan of a paper statement says, as the person who sends it fills in. */
export type PaperFacts = { signerName: string; signerCapacity: string; authority: 'MANDATE' | 'DECISION' | 'SUBJECT_TO_DECISION'; authorityReference: string | null; authorityOn: string | null };

/** The municipality's side of signing: invite, ratify with the college's decision, withdraw, ask again, and take paper in. */
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

  page(): Promise<unknown> {
    return this.commitments.page();
  }

  /** Sends a personal link; every older link of this commitment is dead from now on. For a first signature or a reaffirmation. */
  async inviteSigner(actor: Actor, { email, signerName, signerCapacity, signerPortfolio }: InviteSignerInput): Promise<CommitmentFacts> {
    refuseUnless(await this.wordings.findCurrent(), 'wording.none_offered');
    const signer = { signerName, signerCapacity, signerPortfolio: signerPortfolio ?? null };
    const open = await this.commitments.lockOpen();
    refuseUnless(!open || ['INVITED', 'DRAFT', 'REAFFIRMATION_DUE'].includes(open.status), 'commitment.already_open');
    const commitment = open ? await this.commitments.nameSigner(open.id, open.version, signer) : await this.commitments.invite(signer);
    const token = randomBytes(32).toString('base64url');
    const { INVITATION_DAYS: days } = this.config.values;
    await this.invitations.replace(commitment.id, commitment.round, email, createHash('sha256').update(token, 'utf8').digest(), days);
    const { name } = await this.municipalities.byId(actor.tenantId);
    await this.mailer.queue(
      invitationMail(email, {
        municipality: name, signerName, link: `${this.config.values.publicUrl}/ondertekenen#${token}`, days, isReaffirmation: commitment.round > 1,
      }),
    );
    await this.audit.record<CommitmentAuditType>('commitment.invited', commitment.id, { round: commitment.round });
    return commitment;
  }

  async revokeInvitation({ id }: RevokeInvitationInput): Promise<CommitmentFacts> {
    const commitment = await this.commitments.lockById(id);
    if (await this.invitations.revoke(commitment.id)) await this.audit.record<CommitmentAuditType>('commitment.invitation_revoked', commitment.id);
    return commitment;
  }

  /** Links the college's decision to a conditional signature. The day of the decision is kept beside the day of signing. */
  async ratify({ id, decisionReference, decisionOn }: RatifyCommitmentInput): Promise<CommitmentFacts> {
    const commitment = await this.lockFor(id, 'ratify');
    refuseUnless(decisionOn <= this.clock.today(), 'commitment.decision_in_future');
    await this.decisions.refuseDoubtful(decisionReference);
    refuseUnless(commitment.lapsesOn === null || this.clock.today() <= commitment.lapsesOn, 'commitment.lapsed');
    const ratified = await this.commitments.moved(id, moves.ratify.to, { decision: { reference: decisionReference, on: decisionOn } });
    await this.audit.record<CommitmentAuditType>('commitment.ratified', id, { decisionOn });
    await this.database.query('select app_touch_programme()');
    return ratified;
  }

  async withdraw({ id, reason }: WithdrawCommitmentInput): Promise<CommitmentFacts> {
    await this.lockFor(id, 'withdraw');
    await this.invitations.revoke(id);
    const withdrawn = await this.commitments.moved(id, moves.withdraw.to, { withdrawnReason: reason });
    await this.audit.record<CommitmentAuditType>('commitment.withdrawn', id);
    await this.database.query('select app_touch_programme()');
    return withdrawn;
  }

  async askReaffirmation({ id, reason }: AskReaffirmationInput): Promise<CommitmentFacts> {
    await this.lockFor(id, 'ask_reaffirmation');
    const asked = await this.commitments.moved(id, moves.ask_reaffirmation.to, { reason });
    await this.audit.record<CommitmentAuditType>('commitment.reaffirmation_asked', id, { reason });
    await this.database.query('select app_touch_programme()');
    return asked;
  }

  /** A commitment that is not reaffirmed ends; what was signed stays readable. */
  async end({ id }: EndCommitmentInput): Promise<CommitmentFacts> {
    await this.lockFor(id, 'end');
    await this.invitations.revoke(id);
    const ended = await this.commitments.moved(id, moves.end.to);
    await this.audit.record<CommitmentAuditType>('commitment.ended', id);
    await this.database.query('select app_touch_programme()');
    return ended;
  }

  /** Keeps the scan of a statement that was signed on paper, with the wording of then, until a second person has looked at it. */
  async receivePaper(actor: Actor, scan: Buffer, paper: PaperFacts): Promise<CommitmentFacts> {
    const { signerName, signerCapacity } = paper;
    const commitment = (await this.commitments.lockOpen()) ?? (await this.commitments.invite({ signerName, signerCapacity, signerPortfolio: null }));
    const opened = mayMove(commitment.status, 'open') ? await this.commitments.moved(commitment.id, moves.open.to) : commitment;
    refuseUnless(opened.status === 'DRAFT' || opened.status === 'REAFFIRMATION_DUE', 'commitment.move_not_allowed', { status: opened.status });
    const wording = await this.wordings.findCurrent();
    refuseUnless(wording, 'wording.none_offered');
    const sha256 = await this.files.put(scan);
    await this.commitments.keepPaper(opened.id, { ...paper, sha256, wordingId: wording.id, receivedAt: this.clock.now().toISOString(), receivedBy: actor.name, receivedById: actor.personId });
    await this.audit.record<CommitmentAuditType>('commitment.paper_received', opened.id, { sha256 });
    return opened;
  }

  async scanOf(id: string, round: number | null): Promise<Buffer> {
    return this.files.get(await this.commitments.scanOf(id, round));
  }

  /** A second person confirms that the scan says what was filled in: now it is a signature, marked as paper. */
  async confirmPaper(actor: Actor, { id }: ConfirmPaperInput): Promise<CommitmentFacts> {
    const commitment = await this.commitments.lockById(id);
    const paper = await this.commitments.paperOf(id);
    refuseUnless(paper, 'commitment.move_not_allowed', { status: commitment.status });
    refuseUnless(paper['receivedById'] !== actor.personId, 'signing.own_confirmation');
    const { signerName, signerCapacity, authority, authorityReference, authorityOn, sha256, wordingId } = paper as Record<string, string> & PaperFacts & { sha256: string; wordingId: string };
    const wording = await this.wordings.byId(wordingId);
    await this.signing.place(commitment, {
      wordingId: wording.id, wordingSha256: wording.sha256, signerName, signerCapacity, signerPortfolio: commitment.signerPortfolio, authority, authorityReference, authorityOn,
      means: 'PAPER', witnessId: null, witnessCodeSha256: null, witnessName: null, eventId: null, place: null, deviceSha256: null, paperSha256: sha256, confirmedBy: actor.personId,
    });
    await this.commitments.keepPaper(id, null);
    await this.invitations.revoke(id);
    return this.commitments.lockById(id);
  }

  private async lockFor(id: string, move: CommitmentMove): Promise<CommitmentFacts> {
    const commitment = await this.commitments.lockById(id);
    refuseUnless(mayMove(commitment.status, move), 'commitment.move_not_allowed', { status: commitment.status });
    return commitment;
  }
}
