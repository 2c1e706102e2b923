import { Injectable } from '@nestjs/common';
import { EvidenceService } from '../plans/evidence/evidence.service.js';
import type { Origin } from '../plans/plans.facts.js';
import { CommitmentEvidenceRepository } from './commitment-evidence.repository.js';
import { factOfDecision, factOfStatement, type Carried } from './commitment-evidence.rules.js';

/**
 * Keeps the facts under pillar 1 equal to what signing recorded: the statement, and the decision under each signature.
 * Called at the end of each act that changes how a statement stands, in its transaction; a second time changes nothing.
 */
@Injectable()
export class CommitmentEvidence {
  constructor(
    private readonly signed: CommitmentEvidenceRepository,
    private readonly evidence: EvidenceService,
  ) {}

  async follow(commitmentId: string): Promise<void> {
    const signatures = await this.signed.signaturesOf(commitmentId);
    const [last] = signatures;
    if (!last) return;
    const { status, isDemonstration } = last;
    await this.tell({ kind: 'STATEMENT', id: commitmentId, isDemonstration }, factOfStatement(status, last));
    for (const signed of signatures)
      await this.tell(
        { kind: 'RATIFYING_DECISION', id: signed.signatureId, isDemonstration },
        factOfDecision(status, signed, signed === last),
      );
  }

  /** The facts of every statement of the workspace, for records from before they carried any. */
  async followAll(): Promise<void> {
    for (const id of await this.signed.commitments()) await this.follow(id);
  }

  private async tell(origin: Origin, carried: Carried): Promise<void> {
    if (carried.act === 'carry') await this.evidence.carry(origin, carried.wording);
    if (carried.act === 'correct') await this.evidence.correctCarried(origin, carried.wording);
    if (carried.act === 'withdraw') await this.evidence.withdrawCarried(origin, carried.reason);
  }
}
