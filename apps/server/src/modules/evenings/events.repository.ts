import { Injectable } from '@nestjs/common';
import type { Board } from '@bloemen/api-contract/public';
import { Database } from '../../platform/database/database.js';
import { conflict, registerConstraints, wrongFields } from '../../platform/errors/domain-error.js';

registerConstraints({
  ck_signing_event_period: 'signing_event.ends_before_start',
  ck_signing_event_length: 'signing_event.too_long',
});

/** Told at commit whenever a signature at an evening was placed. */
export const BOARD_CHANNEL = 'signing_board';

export type OpenEvent = {
  id: string;
  title: string;
  place: string;
  municipalityId: string;
  isDemonstration: boolean;
  involved: string[];
};
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
 * An invited municipality as its planner sees it: how many addresses are known, what was mailed, and whether this
 * person may vouch for it.
 */
export type EventGuest = {
  cbsCode: string;
  name: string;
  addresses: number;
  toldAt: string | null;
  isUpToDate: boolean;
  mayVouch: boolean;
};
/** What the invited are told of an evening; `version` is one more whenever that changes. */
export type EveningCalendar = {
  id: string;
  version: number;
  code: string;
  title: string;
  startsAt: string;
  endsAt: string;
  place: string;
  organisers: string[];
  isCancelled: boolean;
  cancelledReason: string | null;
};
/** A municipality that is to be told, what it was told before, and where. */
export type EveningMail = {
  municipalityId: string;
  municipality: string;
  toldVersion: number | null;
  emails: string[];
};
export type EventChange = {
  title: string;
  startsAt: string;
  endsAt: string;
  place: string;
  organisers: string[];
  milestones: number[];
};

/** From when until when signatures of the evening `e` are taken: who comes early signs, and who is late still can. */
export const opensAt = `e.starts_at - interval '2 hours'`;
const closesAt = `e.ends_at + interval '6 hours'`;

const facts = `
select json_build_object('id', e.id, 'code', e.code, 'title', e.title, 'startsAt', e.starts_at, 'endsAt', e.ends_at,
  'opensAt', ${opensAt}, 'closesAt', ${closesAt}, 'place', e.place, 'organisers', e.organisers,
  'milestones', e.milestones, 'isDemonstration', e.is_demonstration,
  'cancelledAt', e.cancelled_at, 'cancelledReason', e.cancelled_reason, 'version', e.version, 'municipalities',
    coalesce((
    select json_agg(json_build_object('cbsCode', m.cbs_code, 'name', m.name) order by m.name)
    from signing_event_municipality i join municipality m on m.id = i.municipality_id
      where i.event_id = e.id), '[]')) as event
from signing_event e`;

/**
 * Who had a hand in the evening `e` or in the invitation `i` to it, and therefore is no witness of it: who planned it,
 * who changed when, where or under what title it is, and who invited the municipality.
 */
export const involvedInEvening = 'array_remove(e.changed_by || e.planned_by || i.invited_by, null)';

/**
 * Every known address of the municipality `m`: of its coordinators, and what was noted for it. For the platform itself,
 * which may read them all.
 */
const addressesOf = `
select p.email from role_assignment r join person p on p.id = r.person_id where r.tenant_id = m.id
  and r.role = 'COORDINATOR' and (r.ends_at is null or r.ends_at > now())
union select k.email from municipality_contact k where k.tenant_id = m.id`;

/** Evenings, their invited municipalities, their witnesses and the board. */
@Injectable()
export class EventsRepository {
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
      `delete from signing_event_municipality i using municipality m where i.event_id = $1 and m.id = i.municipality_id
        and m.cbs_code <> all ($2)
       returning i.municipality_id, i.told_version`,
      [id, cbsCodes],
    );
    await this.database.query(
      `insert into signing_event_municipality (event_id, municipality_id, invited_by) select $1, m.id, app_actor_id()
        from municipality m where m.cbs_code = any ($2)
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

  /** Who is invited, as `actorId` sees them. The addresses are behind other walls: only their number is told. */
  guests(eventId: string, actorId: string): Promise<EventGuest[]> {
    return this.database.asSystem('count the known addresses of who is invited to an evening', () =>
      this.database.query<EventGuest>(
        `select m.cbs_code as "cbsCode", m.name, (select count(*) from (${addressesOf}) as known)::int as addresses,
         to_char(i.told_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "toldAt",
         coalesce(i.told_version = e.calendar_version, false) as "isUpToDate",
           $2::uuid <> all (${involvedInEvening}) as "mayVouch"
       from signing_event e join signing_event_municipality i on i.event_id = e.id
         join municipality m on m.id = i.municipality_id where e.id = $1 order by m.name`,
        [eventId, actorId],
      ),
    );
  }

  /** Notes an address for a municipality that is invited; the programme cannot read it back. */
  async noteContact(municipalityId: string, email: string): Promise<void> {
    await this.database.query(
      `insert into municipality_contact (tenant_id, email, noted_by) values ($1, $2, app_actor_id())
        on conflict do nothing`,
      [municipalityId, email],
    );
  }

  /** What the invited are told, and who of them does not know it yet and can be reached. */
  untold(eventId: string): Promise<{ evening: EveningCalendar; isOver: boolean; mails: EveningMail[] }> {
    return this.mailsOf(eventId, false);
  }

  /** The same for a reminder: who knows of the evening, did not sign at it and was not reminded. */
  unreminded(eventId: string): Promise<{ evening: EveningCalendar; isOver: boolean; mails: EveningMail[] }> {
    return this.mailsOf(eventId, true);
  }

  /** Addresses of some municipalities, whether invited or not. */
  addresses(municipalityIds: readonly string[]): Promise<{ municipality: string; emails: string[] }[]> {
    return this.database.asSystem('mail who is no longer invited to an evening', () =>
      this.database.query<{ municipality: string; emails: string[] }>(
        `select m.name as municipality, array(${addressesOf}) as emails from municipality m where m.id = any ($1)`,
        [municipalityIds],
      ),
    );
  }

  /**
   * Evenings to come at which somebody who can be reached is still to be told, or that are so near that the invited are
   * reminded.
   */
  comingUp(reminderDays: number): Promise<{ id: string; isNear: boolean }[]> {
    return this.database.asSystem('find evenings of which the invited are told', () =>
      this.database.query<{ id: string; isNear: boolean }>(
        `select id, starts_at < now() + $1 * interval '1 day' and cancelled_at is null as "isNear" from signing_event
          where ends_at > now() and not is_demonstration order by starts_at`,
        [reminderDays],
      ),
    );
  }

  /** Marks that a municipality is told this; false when it was already, or when something else is to be told by now. */
  async markTold({ id, version }: EveningCalendar, municipalityId: string): Promise<boolean> {
    return (
      (await this.database.maybe(
        `update signing_event_municipality i set told_version = e.calendar_version, told_at = now(), reminded_at = null
          from signing_event e
       where e.id = i.event_id and i.event_id = $1 and i.municipality_id = $2 and e.calendar_version = $3
         and i.told_version is distinct from $3 returning 1`,
        [id, municipalityId, version],
      )) !== null
    );
  }

  /** Marks that a municipality is reminded; false when it was already, or signed meanwhile. */
  async markReminded(eventId: string, municipalityId: string): Promise<boolean> {
    return (
      (await this.database.maybe(
        `update signing_event_municipality set reminded_at = now() where event_id = $1 and municipality_id = $2
          and reminded_at is null returning 1`,
        [eventId, municipalityId],
      )) !== null
    );
  }

  private mailsOf(
    eventId: string,
    isReminder: boolean,
  ): Promise<{ evening: EveningCalendar; isOver: boolean; mails: EveningMail[] }> {
    return this.database.asSystem('find who is to be told of an evening', () =>
      this.database.one<{ evening: EveningCalendar; isOver: boolean; mails: EveningMail[] }>(
        `select json_build_object('id', e.id, 'version', e.calendar_version, 'code', e.code, 'title', e.title,
          'startsAt', e.starts_at, 'endsAt', e.ends_at, 'place', e.place,
           'organisers', e.organisers, 'isCancelled', e.cancelled_at is not null, 'cancelledReason',
             e.cancelled_reason) as evening, e.ends_at < now() as "isOver",
         coalesce((select json_agg(json_build_object('municipalityId', m.id, 'municipality', m.name, 'toldVersion',
           i.told_version, 'emails', array(${addressesOf})) order by m.name)
           from signing_event_municipality i join municipality m on m.id = i.municipality_id where i.event_id = e.id
             and exists (${addressesOf})
             and case when $2 then i.told_version = e.calendar_version and i.reminded_at is null
               and i.told_at < now() - interval '1 day'
               else i.told_version is distinct from e.calendar_version end), '[]') as mails
       from signing_event e where e.id = $1`,
        [eventId, isReminder],
      ),
    );
  }

  /** The evening while it is on, from two hours before to six hours after, if this municipality was invited. */
  findOpen(code: string, cbsCode: string): Promise<OpenEvent | null> {
    return this.database.asSystem('find the evening a visitor is at', () =>
      this.database.maybe<OpenEvent>(
        `select e.id, e.title, e.place, m.id as "municipalityId", e.is_demonstration as "isDemonstration",
          ${involvedInEvening} as involved
         from signing_event e join signing_event_municipality i on i.event_id = e.id
           join municipality m on m.id = i.municipality_id
         where e.code = $1 and m.cbs_code = $2 and e.cancelled_at is null
           and now() between ${opensAt} and ${closesAt}`,
        [code, cbsCode],
      ),
    );
  }

  findInvited(eventId: string, cbsCode: string): Promise<{ id: string; involved: string[] } | null> {
    return this.database.maybe<{ id: string; involved: string[] }>(
      `select m.id, ${involvedInEvening} as involved from signing_event e
        join signing_event_municipality i on i.event_id = e.id
       join municipality m on m.id = i.municipality_id where e.id = $1 and m.cbs_code = $2`,
      [eventId, cbsCode],
    );
  }

  async keepWitnessCode(
    eventId: string,
    municipalityId: string,
    witnessName: string,
    codeSha256: Buffer,
    minutes: number,
  ): Promise<void> {
    await this.database.query(
      `insert into witness_code (event_id, municipality_id, witness_id, witness_name, code_sha256, expires_at)
        values ($1, $2, app_actor_id(), $3, $4, now() + $5 * interval '1 minute')`,
      [eventId, municipalityId, witnessName, codeSha256, minutes],
    );
  }

  /**
   * Who vouches with this code for the municipality of the current workspace; nobody who got a hand in the evening
   * since they gave it.
   */
  findWitness({ id, involved }: OpenEvent, codeSha256: Buffer): Promise<{ id: string; name: string } | null> {
    return this.database.maybe<{ id: string; name: string }>(
      `select witness_id as id, witness_name as name from witness_code where event_id = $1
        and municipality_id = app_tenant_id() and code_sha256 = $2 and expires_at > now() and witness_id <> all ($3)
        limit 1`,
      [id, codeSha256, involved],
    );
  }

  /**
   * What the board shows: who took part before the day of the evening or signed elsewhere, and who signed at it, in
   * order. Signatures that fell away and steps that are only recorded on the day itself do not count. Read across
   * workspaces; every part of it is public.
   */
  async board(code: string): Promise<Board> {
    return this.database.acrossTenants('signing-board', async (read) => {
      const { board } = await read.one<{ board: Board }>(boardStatement, [code]);
      return board;
    });
  }
}

const boardStatement = `
with evening as (select * from signing_event where code = $1), standing as (
  select s.tenant_id, s.event_id, s.signer_name, s.signed_at, s.round = c.round
    and c.status in ('SIGNED_CONDITIONALLY', 'DISPUTED') as conditional, s.occasion
  from commitment_signature s join commitment c on c.tenant_id = s.tenant_id and c.id = s.commitment_id
    where c.status not in ('WITHDRAWN', 'LAPSED')
), signed as (
  select m.id, m.cbs_code, m.name, s.signer_name, s.signed_at, s.conditional, s.occasion from evening e
    join standing s on s.event_id = e.id join municipality m on m.id = s.tenant_id
), before as (
  select m.cbs_code, part.is_conditional from evening e, municipality m
    join municipality_participation part on part.municipality_id = m.id
  where part.takes_part and m.id not in (select id from signed)
    and (m.joined_on is null or m.joined_on < (e.starts_at at time zone 'Europe/Amsterdam')::date
      or m.id in (select tenant_id from standing))
)
select json_build_object(
  'event', (select json_build_object('title', title, 'place', place, 'startsAt', starts_at, 'endsAt', ends_at,
    'organisers', organisers, 'milestones', milestones,
    'isDemonstration', is_demonstration, 'isCancelled', cancelled_at is not null) from evening),
  'before', (select count(*) from before),
  'conditional', (select count(*) from before where is_conditional) + (select count(*) from signed where conditional),
  'signed', coalesce((select json_agg(json_build_object('cbsCode', cbs_code, 'name', name, 'signerName', signer_name,
    'signedAt', signed_at, 'isConditional', conditional, 'occasion', occasion) order by signed_at) from signed), '[]'),
  'participants', coalesce((select json_agg(cbs_code order by cbs_code) from (select cbs_code from before union
    select cbs_code from signed) as all_of_them), '[]')
) as board from evening`;
