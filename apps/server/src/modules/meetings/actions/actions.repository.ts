import { Injectable } from '@nestjs/common';
import type { ActionStatus, ActionStepKind } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { conflict } from '../../../platform/errors/domain-error.js';
import type { ActionFilter } from './actions.inputs.js';
import type { ActionCounts, CoalitionAction, CoalitionActionHistory, CoalitionActionPage } from './actions.types.js';

/** As it is kept, before the rules have looked at it. */
export type ActionRow = Omit<CoalitionAction, 'moves'>;
export type ActionPageRows = Omit<CoalitionActionPage, 'nodes'> & { nodes: ActionRow[] };
/** Who reads: whether contact persons too, for which organisation, and on which day. */
export type ActionReader = { today: string; readsContacts: boolean; organisationId: string | null };
export type NewAction = {
  what: string;
  organisationId: string;
  contactId: string | null;
  dueOn: string | null;
  meetingId: string | null;
  milestoneId: string | null;
};
/** How an action is after a step; what is left out stays as it is. */
export type ActionChange = {
  kind: ActionStepKind;
  status?: ActionStatus;
  remark?: string | null;
  what?: string;
  organisationId?: string;
  contactId?: string | null;
  dueOn?: string | null;
  proposedDueOn?: string | null;
  byMail?: boolean;
};

/** Actions of the coalition of the current workspace, with their history. */
@Injectable()
export class ActionsRepository {
  constructor(private readonly database: Database) {}

  /** A page with its counts and what its filters offer, in one statement. */
  async page(
    reader: ActionReader,
    filter: ActionFilter,
    { first, page, monthEnd }: { first: number; page: number; monthEnd: string },
  ): Promise<ActionPageRows> {
    const { search, status, organisationId, due, meetingId, milestoneId } = filter;
    return (
      await this.database.one<{ page: ActionPageRows }>(pageStatement, [
        ...valuesOf(reader),
        search ?? '',
        status ?? null,
        organisationId ?? null,
        due ?? null,
        meetingId ?? null,
        milestoneId ?? null,
        first,
        page,
        monthEnd,
      ])
    ).page;
  }

  async counts(today: string): Promise<ActionCounts> {
    const { counts } = await this.database.one<{ counts: ActionCounts }>(
      `select ${countsJson} as counts from coalition_action c`,
      [today],
    );
    return counts;
  }

  /** What is open in the coalition, most pressing first; at most 200. */
  async open(reader: ActionReader): Promise<ActionRow[]> {
    const rows = await this.database.query<{ action: ActionRow }>(
      `select ${actionJson} as action from ${actionRows} where a.status in ('OPEN', 'NEEDS_HELP')
        order by ${order} limit 200`,
      valuesOf(reader),
    );
    return rows.map(({ action }) => action);
  }

  async byId(reader: ActionReader, id: string): Promise<ActionRow> {
    return (
      await this.database.one<{ action: ActionRow }>(
        `select ${actionJson} as action from ${actionRows} where a.id = $4`,
        [...valuesOf(reader), id],
      )
    ).action;
  }

  history(reader: ActionReader, id: string): Promise<Omit<CoalitionActionHistory, 'action'> & { action: ActionRow }> {
    return this.database.one(historyStatement, [...valuesOf(reader), id]);
  }

  /** Locks the action and gives it as it is. Throws not_found for one of another workspace. */
  async lock(reader: ActionReader, id: string): Promise<ActionRow> {
    await this.database.one('select 1 from coalition_action where id = $1 for update', [id]);
    return this.byId(reader, id);
  }

  /** Somebody who takes part in the coalition on this day, or observes it. */
  async isOwner(organisationId: string, day: string): Promise<boolean> {
    const found = await this.database.maybe(
      'select 1 from app_coalition_on($2::date) c where c.organisation_id = $1 and (c.takes_part or c.observes)',
      [organisationId, day],
    );
    return found !== null;
  }

  async isContactOf(organisationId: string, contactId: string): Promise<boolean> {
    const found = await this.database.maybe(
      'select 1 from coalition_contact_reach c where c.id = $1 and c.organisation_id = $2',
      [contactId, organisationId],
    );
    return found !== null;
  }

  /** What an invented organisation is asked is invented too, and leaves with it. */
  async add(
    { what, organisationId, contactId, dueOn, meetingId, milestoneId }: NewAction,
    given: string | null,
  ): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into coalition_action (id, what, organisation_id, contact_id, due_on, meeting_id, milestone_id,
         is_demonstration)
       select coalesce($7, gen_random_uuid()), $1, n.organisation_id, $3, $4, $5, $6, n.is_demonstration
       from organisation_named n where n.organisation_id = $2 returning id`,
      [what, organisationId, contactId, dueOn, meetingId, milestoneId, given],
    );
    await this.addStep(id, 'ADDED', null, false);
    return id;
  }

  /** Writes the action as it is after a step, and the step. Throws conflict with `current` for another version. */
  async change(current: ActionRow, version: number, { kind, byMail = false, ...to }: ActionChange): Promise<void> {
    if (current.version !== version) throw conflict({ ...current });
    const next = { ...current, ...to };
    await this.database.query(
      `update coalition_action set what = $2, organisation_id = $3, contact_id = $4, due_on = $5, status = $6,
         remark = $7, proposed_due_on = $8, version = version + 1,
         settled_at = case when $6 in ('DONE', 'STOPPED') then coalesce(settled_at, now()) end
       where id = $1`,
      [
        next.id,
        next.what,
        next.organisationId,
        next.contactId,
        next.dueOn,
        next.status,
        next.remark,
        next.proposedDueOn,
      ],
    );
    await this.addStep(next.id, kind, to.remark ?? null, byMail);
  }

  /** What is open for one contact person is for another of the same organisation from now on. */
  async handOver(fromContactId: string, toContactId: string): Promise<void> {
    await this.database.query(
      `update coalition_action set contact_id = $2, version = version + 1
        where contact_id = $1 and status in ('OPEN', 'NEEDS_HELP')`,
      [fromContactId, toContactId],
    );
  }

  /** Tells every process that actions of this workspace changed. */
  tellChanged(tenantId: string): Promise<void> {
    return this.database.notify(ACTIONS_CHANNEL, { tenantId });
  }

  private async addStep(id: string, kind: ActionStepKind, remark: string | null, byMail: boolean): Promise<void> {
    await this.database.query(
      `insert into coalition_action_step (action_id, kind, status, organisation_id, remark, due_on, proposed_due_on,
        by_mail) select a.id, $2, a.status, a.organisation_id, $3, a.due_on, a.proposed_due_on, $4
        from coalition_action a where a.id = $1`,
      [id, kind, remark, byMail],
    );
  }
}

export const ACTIONS_CHANNEL = 'actions';

const valuesOf = ({ today, readsContacts, organisationId }: ActionReader) => [today, readsContacts, organisationId];

const joined = `left join organisation_named n on n.organisation_id = a.organisation_id
  left join meeting m on m.id = a.meeting_id left join milestone_facts s on s.id = a.milestone_id`;
const actionRows = `coalition_action a ${joined}`;

/** $1 is the day, $2 whether contact persons are read, $3 the organisation that the reader speaks for. */
const actionJson = `json_build_object('id', a.id, 'what', a.what, 'organisationId', a.organisation_id,
  'organisationName', coalesce(n.name, 'Onbekende organisatie'), 'contactId', a.contact_id, 'contactName', (
    select coalesce(c.name, c.email) from coalition_contact_reach c where c.id = a.contact_id and $2::boolean),
  'dueOn', a.due_on, 'isOverdue', coalesce(a.status in ('OPEN', 'NEEDS_HELP') and a.due_on < $1::date, false),
  'status', a.status, 'remark', a.remark, 'proposedDueOn', a.proposed_due_on,
  'meeting', case when m.id is not null then json_build_object('id', m.id, 'title', m.title, 'startsAt', m.starts_at)
    end,
  'milestone', case when s.id is not null then json_build_object('id', s.id, 'goalId', s.goal_id, 'title', s.title) end,
  'isOwn', a.organisation_id is not distinct from $3::uuid,
  'mail', case when $2 and a.status in ('OPEN', 'NEEDS_HELP') then (
    select case when bool_or(c.email is not null and c.trouble is null) then 'REACHES'
      when bool_or(c.trouble is not null) then 'TROUBLE' else 'NO_ADDRESS' end
    from coalition_contact_reach c where c.organisation_id = a.organisation_id) end,
  'remindedAt', (select max(r.mailed_at) from action_reminder r where r.action_id = a.id),
  'createdAt', a.created_at, 'settledAt', a.settled_at, 'isDemonstration', a.is_demonstration, 'version', a.version)`;

const countsJson = `json_build_object('open', count(*) filter (where c.status in ('OPEN', 'NEEDS_HELP')),
  'needsHelp', count(*) filter (where c.status = 'NEEDS_HELP'),
  'late', count(*) filter (where c.status in ('OPEN', 'NEEDS_HELP') and c.due_on < $1::date),
  'proposals', count(*) filter (where c.proposed_due_on is not null),
  'done', count(*) filter (where c.status = 'DONE'), 'stopped', count(*) filter (where c.status = 'STOPPED'))`;

const order = `(a.organisation_id is not distinct from $3::uuid) desc,
  array_position(array['NEEDS_HELP', 'OPEN', 'DONE', 'STOPPED'], a.status),
  case when a.settled_at is null then a.due_on end nulls last, a.settled_at desc, a.created_at, a.id`;

const pageStatement = `
with found as (
  select a.* from coalition_action a left join organisation_named n on n.organisation_id = a.organisation_id
  where ($5::text is null or a.status = $5) and ($6::uuid is null or a.organisation_id = $6)
    and ($8::uuid is null or a.meeting_id = $8) and ($9::uuid is null or a.milestone_id = $9)
    and ($7::text is null or a.status in ('OPEN', 'NEEDS_HELP') and case $7 when 'LATE' then a.due_on < $1::date
      when 'THIS_MONTH' then a.due_on between $1::date and $12::date when 'LATER' then a.due_on > $12::date
      else a.due_on is null end)
    and not exists (select from unnest(string_to_array(lower($4), ' ')) word
      where position(word in lower(concat_ws(' ', a.what, a.remark, n.name))) = 0)
), shown as (
  select a.id, row_number() over (order by ${order}) as place from found a
  order by place limit $10 offset $10 * ($11 - 1)
)
select json_build_object(
  'totalCount', (select count(*)::int from found),
  'nodes', coalesce((select json_agg(${actionJson} order by shown.place)
    from shown join ${actionRows} on a.id = shown.id), '[]'),
  'counts', (select ${countsJson} from coalition_action c),
  'owners', coalesce((select json_agg(json_build_object('organisationId', o.organisation_id, 'name', o.name,
      'contacts', coalesce((select json_agg(json_build_object('id', c.id, 'name', coalesce(c.name, c.email))
          order by lower(coalesce(c.name, c.email)))
        from coalition_contact_reach c where c.organisation_id = o.organisation_id and $2), '[]')) order by lower(o.name))
    from organisation_named o where o.organisation_id in (
      select x.organisation_id from app_coalition_on($1::date) x where x.takes_part or x.observes
      union select y.organisation_id from coalition_action y)), '[]'),
  'meetings', coalesce((select json_agg(json_build_object('id', m.id, 'title', m.title, 'startsAt', m.starts_at)
      order by m.starts_at desc)
    from (select * from meeting x where exists (select from coalition_action y where y.meeting_id = x.id)
      order by x.starts_at desc limit 100) m), '[]')
) as page`;

const historyStatement = `
select ${actionJson} as action, coalesce((
  select json_agg(json_build_object('id', t.id, 'kind', t.kind, 'status', t.status, 'organisationName',
      coalesce(o.name, 'Onbekende organisatie'), 'remark', t.remark, 'dueOn', t.due_on, 'proposedDueOn',
      t.proposed_due_on, 'byMail', t.by_mail, 'by', (select p.display_name from person_named p where p.id = t.person_id),
      'happenedAt', t.happened_at) order by t.happened_at desc, t.id)
  from coalition_action_step t left join organisation_named o on o.organisation_id = t.organisation_id
  where t.action_id = a.id), '[]') as steps
from ${actionRows} where a.id = $4`;
