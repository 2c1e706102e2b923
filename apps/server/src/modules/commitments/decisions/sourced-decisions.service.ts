import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import type { CommitmentAuditType } from '../commitments.audit.js';
import type { ReadDecisionInput } from './sourced-decisions.inputs.js';
import { SourcedDecisionsRepository } from './sourced-decisions.repository.js';
import type { SourcedDecision } from './sourced-decisions.types.js';

/** Lets a person say how a decision is to be read about which documents disagree. Both readings stay visible beside the choice. */
@Injectable()
export class SourcedDecisionsService {
  constructor(
    private readonly audit: AuditService,
    private readonly decisions: SourcedDecisionsRepository,
  ) {}

  /** May be done again until a commitment rests on the decision. */
  async read(actor: Actor, { id, reading, version }: ReadDecisionInput): Promise<SourcedDecision> {
    await this.decisions.lock(id);
    refuseUnless((await this.decisions.byId(id)).mayBeRead, 'decision.already_ratifies');
    const read = await this.decisions.read(id, version, reading, actor.name);
    await this.audit.record<CommitmentAuditType>('decision.read', id, { reading });
    return read;
  }

  /** Throws decision.not_decided when documents disagree about this decision and nobody said that it was taken. */
  async refuseDoubtful(reference: string): Promise<void> {
    refuseUnless(!(await this.decisions.isDoubtful(reference)), 'decision.not_decided');
  }
}
