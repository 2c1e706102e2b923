import { Injectable } from '@nestjs/common';
import { lastDayOf } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { DomainError, refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { asKnown } from '../../../platform/graphql/partial-day.js';
import { AuditService } from '../../audit/audit.service.js';
import { after, movesFrom } from '../action-plan/moves.rules.js';
import type { PlansAuditType } from '../plans.audit.js';
import type { ActivityFilter, MoveActivityInput, RemoveActivityInput, SaveActivityInput } from './activities.inputs.js';
import { activityMoves } from './activities.moves.js';
import { ActivitiesRepository, type ActivityRow } from './activities.repository.js';
import type { Activity, ActivityChoices, ActivityConnection, ActivityDetail, ActivityMix } from './activities.types.js';
import { mixOf } from './mix.rules.js';

/**
 * Keeps what a municipality and its coalition do: by whom, for whom, with which active elements. Who took part is never
 * kept, only how many. A status changes by named moves alone (`plan.move_not_possible`); an organisation is of the
 * coalition (`activity.organisation_elsewhere`). Another version is a `conflict` with the activity as it is now.
 */
@Injectable()
export class ActivitiesService {
  constructor(
    private readonly activities: ActivitiesRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(filter: ActivityFilter, first: number, page: number): Promise<ActivityConnection> {
    const found = await this.activities.list(filter, first, page);
    return { ...found, nodes: found.nodes.map(shown) };
  }

  async byId(id: string): Promise<ActivityDetail> {
    const { activity, steps } = await this.activities.byId(id);
    return { activity: shown(activity), steps };
  }

  choices(): Promise<ActivityChoices> {
    return this.activities.choices(this.clock.today());
  }

  /** What the activities that the reader may see offer together; of a year, or of now. */
  async mix(year: number | null): Promise<ActivityMix> {
    const { activities, ...bounds } = await this.activities.mix(year, this.clock.today());
    const mix = { year, ...bounds, ...mixOf(activities) };
    // Who may not read all cannot be told what is missing.
    return bounds.isPartial ? { ...mix, findings: [], wanted: [] } : mix;
  }

  async save(input: SaveActivityInput): Promise<Activity> {
    const activity = { ...input, from: asKnown(input.from), until: asKnown(input.until) };
    const { from, until } = activity;
    if (from && until && lastDayOf(until.on, until.precision) < from.on)
      throw wrongFields({ path: 'until', message: 'Het einde ligt voor het begin. Kies een latere dag.' });
    refuseUnless(input.cost === 'MONEY' || (input.costCents ?? null) === null, 'activity.amount_without_money');
    refuseTwice(input);
    const id = input.id ?? (await this.activities.add(activity));
    if (input.id) {
      if (!input.version) throw new DomainError('bad_input');
      await this.activities.change(id, input.version, activity);
    }
    refuseUnless(
      await this.activities.organise(id, input.organisationIds, this.clock.today()),
      'activity.organisation_elsewhere',
    );
    const saved = (await this.activities.byId(id)).activity;
    this.audit.record<PlansAuditType>('activity.saved', id, { pillar: saved.pillar, openness: saved.openness });
    return shown(saved);
  }

  async move(input: MoveActivityInput): Promise<Activity> {
    const { activity } = await this.activities.byId(input.id);
    const status = after(activityMoves, activity.status, input.move);
    refuseUnless(status, 'plan.move_not_possible');
    const { untilOn = null, participants = null, participantClass = null } = input;
    if (input.move !== 'end' && [untilOn, participants, participantClass].some((said) => said !== null))
      throw new DomainError('bad_input');
    refuseTwice(input);
    if (untilOn && activity.fromOn && untilOn < activity.fromOn)
      throw wrongFields({ path: 'untilOn', message: 'Deze dag ligt voor het begin. Kies een latere dag.' });
    if (untilOn && untilOn > this.clock.today())
      throw wrongFields({ path: 'untilOn', message: 'Deze dag moet nog komen. Laat de activiteit tot dan lopen.' });
    // What runs again did not end on the day that was said before.
    const hadEnded =
      input.move === 'resume' &&
      activity.untilOn !== null &&
      lastDayOf(activity.untilOn, activity.untilPrecision!) <= this.clock.today();
    await this.activities.move(input, status, hadEnded);
    this.audit.record<PlansAuditType>('activity.moved', input.id, { move: input.move, status });
    return shown((await this.activities.byId(input.id)).activity);
  }

  /** For what was recorded by mistake; what was done stays, as ended or called off. */
  async remove({ id, version }: RemoveActivityInput): Promise<string> {
    await this.activities.remove(id, version);
    this.audit.record<PlansAuditType>('activity.removed', id);
    return id;
  }
}

function shown(activity: ActivityRow): Activity {
  return { ...activity, moves: movesFrom(activityMoves, activity.status) as Activity['moves'] };
}

export function refuseTwice({
  participants = null,
  participantClass = null,
}: Pick<SaveActivityInput, 'participants' | 'participantClass'>): void {
  refuseUnless(participants === null || participantClass === null, 'activity.counted_twice');
}
