import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { refuseUnless } from '../../platform/errors/domain-error.js';
import { ExecutiveService } from '../decisions/executive/executive.service.js';
import type { Authority } from './commitment.rules.js';

/** What a signature may rest on. */
@Injectable()
export class GroundsService {
  constructor(
    private readonly clock: Clock,
    private readonly decisions: ExecutiveService,
  ) {}

  /**
   * The one rule for what an authority rests on, however it comes in: a reference, for a decision its day, never a day
   * to come, and no decision that is recorded here of which no point about joining was decided.
   */
  async require(authority: Authority, reference: string | null, on: string | null): Promise<void> {
    if (authority === 'SUBJECT_TO_DECISION') return;
    refuseUnless(reference, 'signing.authority_needs_reference');
    refuseUnless(on || authority !== 'DECISION', 'signing.authority_needs_date');
    refuseUnless(!on || on <= this.clock.today(), 'commitment.decision_in_future');
    refuseUnless(!(await this.decisions.isDoubtful(reference)), 'decision.not_decided');
  }
}
