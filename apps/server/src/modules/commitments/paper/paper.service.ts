import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { conflict, refuseUnless } from '../../../platform/errors/domain-error.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { AuditService } from '../../audit/audit.service.js';
import { lapsesOn, mayMove, moves, type ReaffirmationReason } from '../commitment.rules.js';
import type { CommitmentAuditType } from '../commitments.audit.js';
import type { CommitmentFacts, PaperFacts } from '../commitments.facts.js';
import type { ConfirmPaperInput } from '../commitments.inputs.js';
import { CommitmentsRepository } from '../commitments.repository.js';
import { SignaturesService } from '../signatures/signatures.service.js';
import { InvitationsRepository } from '../signing/invitations.repository.js';
import { GroundsService } from '../grounds.service.js';
import { CommitmentsService } from '../statement/commitments.service.js';
import { WordingsRepository } from '../wordings/wordings.repository.js';
import { PaperRepository } from './paper.repository.js';

/** Takes in what was signed on paper: one person sends the scan with what it says, a second one confirms it. */
@Injectable()
export class PaperService {
  constructor(
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly audit: AuditService,
    private readonly commitments: CommitmentsRepository,
    private readonly papers: PaperRepository,
    private readonly invitations: InvitationsRepository,
    private readonly wordings: WordingsRepository,
    private readonly signatures: SignaturesService,
    private readonly grounds: GroundsService,
    private readonly statements: CommitmentsService,
  ) {}

  /**
   * Keeps the scan of a statement that was signed on paper, with the wording of then, until a second person has looked
   * at it. While the statement is ratified a scan needs the reason why it was signed again.
   */
  async receive(
    actor: Actor,
    scan: Buffer,
    paper: PaperFacts,
    reason: ReaffirmationReason | null,
  ): Promise<CommitmentFacts> {
    const { signerName, signerCapacity, signedOn, authority } = paper;
    refuseUnless(signedOn <= this.clock.today(), 'commitment.signed_in_future');
    await this.grounds.require(authority, paper.authorityReference, paper.authorityOn);
    refuseUnless(authority !== 'SUBJECT_TO_DECISION' || this.clock.today() <= lapsesOn(signedOn), 'commitment.lapsed');
    const open = await this.statements.askedAgain(await this.commitments.lockOpen(), reason);
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
    await this.papers.keep(opened.id, {
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
    return this.files.get(await this.papers.scanOf(id, round));
  }

  /**
   * A second person confirms that the scan they saw says what was filled in: now it is a signature, marked as paper. A
   * first signature is under the wording of when the scan came in; a reaffirmation is under the wording of now.
   */
  async confirm(actor: Actor, { id, sha256: seenSha256, version }: ConfirmPaperInput): Promise<CommitmentFacts> {
    await this.wordings.holdCurrent('shared');
    const commitment = await this.commitments.lockById(id);
    const paper = await this.papers.find(id);
    refuseUnless(paper?.round === commitment.round, 'commitment.move_not_allowed', { status: commitment.status });
    refuseUnless(paper.receivedById !== actor.personId, 'signing.own_confirmation');
    const { signedOn, signerName, signerCapacity, authority, authorityReference, authorityOn, sha256, wordingId } =
      paper;
    if (sha256 !== seenSha256 || commitment.version !== version) throw conflict({ ...commitment });
    const wording = await this.wordings.byId(wordingId);
    refuseUnless(commitment.round === 1 || wording.retiredAt === null, 'signing.wording_changed');
    await this.signatures.place(commitment, {
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
}
