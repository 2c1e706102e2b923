import { Injectable } from '@nestjs/common';
import { firstDayOf, motionStatuses, type MotionStatus } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { AuditService } from '../../audit/audit.service.js';
import { DocumentsService } from '../../documents/documents.service.js';
import { EvidenceService } from '../../plans/evidence/evidence.service.js';
import { after, movesFrom, type Origin } from '../../plans/plans.facts.js';
import { motionMoves } from './motion.moves.js';
import type { MotionAuditType } from './motions.audit.js';
import type {
  MotionFilter,
  MoveMotionInput,
  RemoveMotionInput,
  SaveMotionInput,
  TraceMotionRequestInput,
} from './motions.inputs.js';
import { MotionsRepository, type MotionRow, type ProgressRow } from './motions.repository.js';
import type { DeliveryChoices, Motion, MotionConnection, MotionDetail } from './motions.types.js';
import { ParticipationCondition } from './participation.port.js';
import { requestsWithStates, type Progress } from './request.rules.js';

const RECORDED_HERE = 'Motie die op dit platform is vastgelegd';

/**
 * Keeps motions of the council, what each asks, and what delivers that. A status changes by named moves alone
 * (`motion.not_now`); a motion is closed by what a committee found on a decision that answers it
 * (`motion.needs_outcome`). A motion that the municipality reads carries its fact under P1 in the same transaction; one
 * that is restricted or confidential carries none, because a fact is read by more people. Another version is a
 * `conflict` with the motion as it is now.
 */
@Injectable()
export class MotionsService {
  constructor(
    private readonly database: Database,
    private readonly motions: MotionsRepository,
    private readonly participation: ParticipationCondition,
    private readonly evidence: EvidenceService,
    private readonly documents: DocumentsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(filter: MotionFilter, first: number, page: number): Promise<MotionConnection> {
    const { nodes, totalCount, progress } = await this.motions.list(filter, first, page);
    const known = await this.withCondition(progress);
    return { totalCount, nodes: nodes.map((motion) => this.shown(motion, known)) };
  }

  async byId(id: string): Promise<MotionDetail> {
    const { motion, progress, ...rest } = await this.motions.byId(id, this.clock.today());
    return { ...rest, motion: this.shown(motion, await this.withCondition(progress)) };
  }

  choices(): Promise<DeliveryChoices> {
    return this.motions.choices();
  }

  /** @param id of a new one, for what is loaded at a first start. */
  async save(given: SaveMotionInput, id: string | null = null): Promise<Motion> {
    if (given.id && !given.version) throw new DomainError('bad_input');
    const input = { ...given, happenedOn: firstDayOf(given.happenedOn, given.datePrecision) };
    if (input.happenedOn > this.clock.today())
      throw wrongFields({
        path: 'happenedOn',
        message: 'Deze dag moet nog komen. Leg de motie vast na de vergadering.',
      });
    const savedId = await this.motions.save(input, id);
    const saved = await this.motions.rowOf(savedId);
    await this.carry(saved);
    this.audit.record<MotionAuditType>('motion.saved', savedId, { openness: saved.openness });
    return this.read(savedId);
  }

  async move(input: MoveMotionInput): Promise<Motion> {
    const { id, move, viewId = null, on = null, reason = null } = input;
    const { motion, closingViews } = await this.motions.byId(id, this.clock.today());
    const status = after(motionMoves, motion.status, move) as MotionStatus | null;
    refuseUnless(status, 'motion.not_now');
    if (move !== 'close' && (viewId ?? on) !== null) throw new DomainError('bad_input');
    if (move === 'reopen' && !reason)
      throw wrongFields({ path: 'reason', message: 'Vul in waarom de motie weer open gaat.' });
    if (move === 'close')
      refuseUnless(
        closingViews.some((view) => view.id === viewId),
        'motion.needs_outcome',
      );
    const closedOn = move === 'close' ? (on ?? this.clock.today()) : null;
    if (closedOn && closedOn > this.clock.today())
      throw wrongFields({ path: 'on', message: 'Deze dag moet nog komen. Kies de dag waarop de motie is afgedaan.' });
    if (closedOn && closedOn < motion.happenedOn)
      throw wrongFields({ path: 'on', message: 'Deze dag ligt voor de motie. Kies een latere dag.' });
    await this.motions.move(input, status, { closedOn, viewId, reason });
    await this.carry(await this.motions.rowOf(id));
    this.audit.record<MotionAuditType>('motion.moved', id, { move, status });
    return this.read(id);
  }

  async trace(input: TraceMotionRequestInput): Promise<Motion> {
    input.deliveries.forEach(({ kind, pointId, activityId }, index) => {
      if ((kind === 'DECISION_POINT') !== Boolean(pointId) || (kind === 'ACTIVITY') !== Boolean(activityId))
        throw wrongFields({ path: `deliveries.${index}.kind`, message: 'Kies wat het verzoek uitvoert.' });
    });
    const motionId = await this.motions.ofRequest(input.id);
    await this.motions.trace(input, motionId);
    this.audit.record<MotionAuditType>('motion.traced', motionId, { request: input.id });
    return this.read(motionId);
  }

  async remove(input: RemoveMotionInput): Promise<boolean> {
    await this.documents.detachAll({ kind: 'MOTION', id: input.id });
    refuseUnless(await this.motions.remove(input), 'motion.in_use');
    await this.evidence.withdrawCarried({ kind: 'MOTION', id: input.id }, input.reason);
    this.audit.record<MotionAuditType>('motion.removed', input.id);
    return true;
  }

  /** Every motion that is not invented carries its fact. */
  async carryAll(): Promise<void> {
    for (const motion of await this.motions.recorded()) await this.carry(motion);
  }

  private async read(id: string): Promise<Motion> {
    return (await this.byId(id)).motion;
  }

  private async withCondition(progress: ProgressRow): Promise<Progress> {
    return { ...progress, isConditional: await this.participation.isConditional(this.database.scopeNow().tenantId!) };
  }

  private shown(motion: MotionRow, progress: Progress): Motion {
    const { releasedAt, requests, status } = motion;
    return {
      ...motion,
      releasedAt: releasedAt === null ? null : new Date(releasedAt),
      moves: movesFrom(motionMoves, status) as Motion['moves'],
      requests: requestsWithStates(requests, progress, this.clock.today()),
    };
  }

  private async carry(motion: MotionRow): Promise<void> {
    const { id, title, status, openness, happenedOn, datePrecision, sourceType, sourceText, sourceUrl } = motion;
    const origin: Origin = { kind: 'MOTION', id, isDemonstration: motion.isDemonstration };
    if (status === 'REJECTED')
      return this.evidence.withdrawCarried(
        origin,
        `De motie heeft de status: ${motionStatuses[status].toLowerCase()}.`,
      );
    if (openness === 'RESTRICTED' || openness === 'CONFIDENTIAL')
      return this.evidence.withdrawCarried(origin, 'De motie is nog niet open voor de hele gemeente.');
    await this.evidence.carry(origin, {
      pillar: 'P1',
      kind: 'MOTION',
      certainty: status === 'SUBMITTED' ? 'INTENDED' : 'DECIDED',
      title: /^motie\b/i.test(title) ? title : `Motie ${title}`,
      happenedOn,
      datePrecision,
      sourceType,
      sourceText: sourceText ?? RECORDED_HERE,
      sourceUrl,
    });
  }
}
