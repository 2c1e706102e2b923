import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { EvidenceService } from '../../plans/evidence/evidence.service.js';
import { ExecutiveRepository, type PointRow } from './executive.repository.js';
import { factOfPoint } from './executive.rules.js';

/**
 * Keeps the facts under pillar 1 equal to what the points of decisions say. Called at the end of each act, in its
 * transaction; a second time changes nothing.
 */
@Injectable()
export class DecisionEvidence {
  constructor(
    private readonly decisions: ExecutiveRepository,
    private readonly evidence: EvidenceService,
    private readonly clock: Clock,
  ) {}

  /** `before` is the point as it was, where it may have carried a fact of another kind. */
  async follow(point: PointRow, before: PointRow | null = null): Promise<void> {
    const origin = originOf(point);
    const fact = this.factOf(point);
    const was = before && this.factOf(before);
    if ('withdraw' in fact) return this.evidence.withdrawCarried(origin, fact.withdraw);
    if (was && 'wording' in was && was.wording.kind !== fact.wording.kind)
      await this.evidence.withdrawCarried(origin, 'De status van het besluitpunt is gewijzigd.');
    await this.evidence.carry(origin, fact.wording);
  }

  async withdraw(point: PointRow, reason: string): Promise<void> {
    await this.evidence.withdrawCarried(originOf(point), reason);
  }

  /** The facts of every decision of the workspace, for records from before they carried any. */
  async carryAll(): Promise<void> {
    for (const point of await this.decisions.recordedPoints()) await this.follow(point);
  }

  /** A meeting that is still to come dates no fact. */
  private factOf(point: PointRow) {
    const today = this.clock.today();
    const isAhead = point.meetingOn !== null && point.meetingOn > today;
    const recordedOn = point.recordedOn < today ? point.recordedOn : today;
    return factOfPoint({ ...point, recordedOn, ...(isAhead && { meetingOn: null }) });
  }
}

const originOf = ({ id, isDemonstration }: PointRow) => ({ kind: 'DECISION_POINT', id, isDemonstration }) as const;
