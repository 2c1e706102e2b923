import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import type { CommitmentAuditType } from '../commitments.audit.js';
import type { Authority } from '../commitment.rules.js';
import { decisionPolicy } from '../commitment.policy.js';
import type { ReadDecisionInput } from './sourced-decisions.inputs.js';
import { SourcedDecisionsRepository } from './sourced-decisions.repository.js';
import type { SourcedDecision } from './sourced-decisions.types.js';

/**
 * Lets a person say how a decision is to be read about which documents disagree. Both readings stay visible beside the
 * choice.
 */
@Injectable()
export class SourcedDecisionsService {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly decisions: SourcedDecisionsRepository,
  ) {}

  /** May be done again until a commitment rests on the decision. */
  async read(actor: Actor, { id, reading, version }: ReadDecisionInput): Promise<SourcedDecision> {
    await this.decisions.lock(id);
    refuseUnless(decisionPolicy.read(actor, await this.decisions.byId(id)), 'decision.already_ratifies');
    const read = await this.decisions.read(id, version, reading, actor.name);
    this.audit.record<CommitmentAuditType>('decision.read', id, { reading });
    return read;
  }

  /**
   * The one rule for what an authority rests on, however it comes in: a reference, for a decision its day, never a day
   * to come, and no decision about which documents disagree unless somebody said that it was taken.
   */
  async requireGrounds(authority: Authority, reference: string | null, on: string | null): Promise<void> {
    if (authority === 'SUBJECT_TO_DECISION') return;
    refuseUnless(reference, 'signing.authority_needs_reference');
    refuseUnless(on || authority !== 'DECISION', 'signing.authority_needs_date');
    refuseUnless(!on || on <= this.clock.today(), 'commitment.decision_in_future');
    refuseUnless(!(await this.decisions.isDoubtful(reference)), 'decision.not_decided');
  }
}
