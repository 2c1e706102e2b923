import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { conflict, registerConstraints, wrongFields } from '../../platform/errors/domain-error.js';
import { addressesOf } from './evening-mails.repository.js';
import { closesAt, involvedInEvening, opensAt } from './witnesses.repository.js';

registerConstraints({
  ck_signing_event_period: 'signing_event.ends_before_start',
  ck_signing_event_length: 'signing_event.too_long',
});

export type SigningEventFacts = {
  id: string;
  code: string;
  title: string;
  startsAt: string;
  endsAt: string;
  opensAt: string;
  closesAt: string;
  place: string;
  organisers: string[];
  milestones: number[];
  isDemonstration: boolean;
  cancelledAt: string | null;
  cancelledReason: string | null;
  version: number;
  municipalities: { cbsCode: string; name: string }[];
};
/**
 * An invited municipality as its planner sees it: how many addresses are known, what was mailed, and who brought it
 * about.
 */
export type EventGuest = {
  cbsCode: string;
  name: string;
  addresses: number;
  toldAt: string | null;
  isUpToDate: boolean;
  /** Who planned or moved the evening, or invited it. */
  involved: string[];
};
export type EventChange = {
  title: string;
  startsAt: string;
  endsAt: string;
  place: string;
  organisers: string[];
  milestones: number[];
};

const facts = `
select json_build_object('id', e.id, 'code', e.code, 'title', e.title, 'startsAt', e.starts_at, 'endsAt', e.ends_at,
  'opensAt', ${opensAt}, 'closesAt', ${closesAt}, 'place', e.place, 'organisers', e.organisers,
  'milestones', e.milestones, 'isDemonstration', e.is_demonstration,
  'cancelledAt', e.cancelled_at, 'cancelledReason', e.cancelled_reason, 'version', e.version, 'municipalities',
    coalesce((
    select json_agg(json_build_object('cbsCode', m.cbs_code, 'name', m.name) order by m.name)
    from signing_event_municipality i join municipality_facts m on m.id = i.municipality_id
      where i.event_id = e.id), '[]')) as event
from signing_event e`;

/** Evenings and the municipalities that are invited to them. */
@Injectable()
export class EveningsRepository {
  constructor(private readonly database: Database) {}

  async list(): Promise<SigningEventFacts[]> {
    return (
      await this.database.query<{ event: SigningEventFacts }>(`${facts} order by e.starts_at desc limit 100`)
    ).map(({ event }) => event);
  }

  async byId(id: string): Promise<SigningEventFacts> {
    return (await this.database.one<{ event: SigningEventFacts }>(`${facts} where e.id = $1`, [id])).event;
  }

  async byCode(code: string): Promise<SigningEventFacts> {
    return (await this.database.one<{ event: SigningEventFacts }>(`${facts} where e.code = $1`, [code])).event;
  }

  async plan(
    code: string,
    { title, startsAt, endsAt, place, organisers, milestones }: EventChange,
  ): Promise<SigningEventFacts> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into signing_event (code, title, starts_at, ends_at, place, organisers, milestones, planned_by)
        values ($1, $2, $3, $4, $5, $6, $7, app_actor_id()) returning id`,
      [code, title, startsAt, endsAt, place, organisers, milestones],
    );
    return this.byId(id);
  }

  async change(
    id: string,
    version: number,
    { title, startsAt, endsAt, place, organisers, milestones }: EventChange,
  ): Promise<SigningEventFacts> {
    const changed = await this.database.maybe(
      `update signing_event set title = $3, starts_at = $4, ends_at = $5, place = $6, organisers = $7, milestones = $8,
        version = version + 1,
         calendar_version = calendar_version + case when (title, starts_at, ends_at, place) is distinct
           from ($3, $4::timestamptz, $5::timestamptz, $6) then 1 else 0 end,
         changed_by = case when (title, starts_at, ends_at, place) is distinct
           from ($3, $4::timestamptz, $5::timestamptz, $6)
           then array_remove(changed_by, app_actor_id()) || app_actor_id() else changed_by end
       where id = $1 and version = $2 and cancelled_at is null returning 1`,
      [id, version, title, startsAt, endsAt, place, organisers, milestones],
    );
    const now = await this.byId(id);
    if (!changed) throw conflict({ ...now });
    return now;
  }

  /** Calls an evening off; nobody can sign at it any more. */
  async cancel(id: string, version: number, reason: string): Promise<SigningEventFacts> {
    const cancelled = await this.database.maybe(
      `update signing_event set cancelled_at = now(), cancelled_reason = $3, calendar_version = calendar_version + 1,
        version = version + 1
       where id = $1 and version = $2 and cancelled_at is null returning 1`,
      [id, version, reason],
    );
    const now = await this.byId(id);
    if (!cancelled) throw conflict({ ...now });
    return now;
  }

  /**
   * Invites these and no others; who was invited before stays so, by whoever did it. Gives the municipalities that were
   * told and no longer are. Throws bad_input for a code of no municipality.
   */
  async inviteMunicipalities(id: string, cbsCodes: readonly string[]): Promise<string[]> {
    const gone = await this.database.query<{ municipality_id: string; told_version: number | null }>(
      `delete from signing_event_municipality i using municipality_facts m where i.event_id = $1 and m.id = i.municipality_id
        and m.cbs_code <> all ($2)
       returning i.municipality_id, i.told_version`,
      [id, cbsCodes],
    );
    await this.database.query(
      `insert into signing_event_municipality (event_id, municipality_id, invited_by) select $1, m.id, app_actor_id()
        from municipality_facts m where m.cbs_code = any ($2)
       on conflict do nothing`,
      [id, cbsCodes],
    );
    const { invited } = await this.database.one<{ invited: number }>(
      'select count(*)::int as invited from signing_event_municipality where event_id = $1',
      [id],
    );
    if (invited !== new Set(cbsCodes).size)
      throw wrongFields({ path: 'cbsCodes', message: 'Eén van de gekozen gemeenten bestaat niet.' });
    return gone.filter((one) => one.told_version !== null).map((one) => one.municipality_id);
  }

  /** Who is invited. The addresses are behind other walls: only their number is told. */
  guests(eventId: string): Promise<EventGuest[]> {
    return this.database.asSystem('count the known addresses of who is invited to an evening', () =>
      this.database.query<EventGuest>(
        `select m.cbs_code as "cbsCode", m.name, (select count(*) from (${addressesOf}) as known)::int as addresses,
         to_char(i.told_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "toldAt",
         coalesce(i.told_version = e.calendar_version, false) as "isUpToDate",
           ${involvedInEvening} as involved
       from signing_event e join signing_event_municipality i on i.event_id = e.id
         join municipality_facts m on m.id = i.municipality_id where e.id = $1 order by m.name`,
        [eventId],
      ),
    );
  }

  /** The titles of these evenings. */
  titlesOf(ids: readonly string[]): Promise<{ id: string; title: string }[]> {
    return this.database.query<{ id: string; title: string }>(
      'select id, title from signing_event where id = any ($1)',
      [ids],
    );
  }
}
