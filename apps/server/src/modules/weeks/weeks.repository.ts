import { Injectable } from '@nestjs/common';
import type { CouncilMention, PackageState, TargetGroup, WeekActivityStatus } from '@bloemen/vocabulary';
import { Database } from '../../platform/database/database.js';
import { conflict } from '../../platform/errors/domain-error.js';
import type { AnnualWeek, Week, WeekActivity, WeekMunicipality } from './weeks.types.js';

export type Preparation = {
  packageState: PackageState;
  packageOn: string | null;
  councilMention: CouncilMention;
  councilOn: string | null;
  councilSource: string | null;
};
export type ActivityWording = {
  title: string;
  what: string;
  startsAt: string;
  minutes: number;
  place: string;
  targetGroups: readonly TargetGroup[];
  cost: string | null;
  howToJoin: string | null;
  contact: string | null;
};
/** Whose it is: an organisation of the coalition, or one in words. */
export type ActivityOf = { organisationId: string | null; organisationName: string | null };
export type ActivityRow = WeekActivity & { year: number; replyEmail: string | null };
type StoredWeek = Omit<Week, 'isSet' | 'firstOn' | 'lastOn' | 'packageDueOn' | 'source' | 'nationalName'> & {
  annual: AnnualWeek | null;
};
/** What anybody reads of a municipality that published its calendar. */
export type PublishedWeek = {
  municipality: string;
  name: string | null;
  annual: AnnualWeek | null;
  activities: PublishedActivity[];
};
/** What is in the calendar, or fell away after it was. */
export type PublishedActivity = Omit<
  WeekActivity,
  'isByLink' | 'isAnswered' | 'organisationId' | 'reason' | 'version'
> & { sequence: number };
export type OpenWeek = { tenantId: string; year: number };

/** The annual week: of the country, of the current workspace, and what is published of all. */
@Injectable()
export class WeeksRepository {
  constructor(private readonly database: Database) {}

  annual(year: number): Promise<AnnualWeek | null> {
    return this.database.maybe<AnnualWeek>(`select ${annualColumns} from annual_week where year = $1`, [year]);
  }

  /** Throws conflict with the week as it is now when somebody else was first. */
  async set({ year, name, firstOn, lastOn, packageDueOn, source, version }: AnnualWeek): Promise<void> {
    const saved = await this.database.maybe(
      `insert into annual_week as w (year, name, first_on, last_on, package_due_on, source)
         values ($1, $2, $3, $4, $5, $6)
       on conflict (year) do update set name = $2, first_on = $3, last_on = $4, package_due_on = $5, source = $6,
         version = w.version + 1 where w.version = $7
       returning 1`,
      [year, name, firstOn, lastOn, packageDueOn, source, version],
    );
    if (!saved) throw conflict({ ...(await this.annual(year)) });
  }

  /** The week of the current workspace with its calendar, in one statement. */
  async week(
    year: number,
    {
      today,
      withProposals,
      ownId,
      withOrganisations,
    }: Record<'withProposals' | 'withOrganisations', boolean> & {
      today: string;
      ownId: string | null;
    },
  ): Promise<StoredWeek> {
    return (
      await this.database.one<{ week: StoredWeek }>(weekStatement, [
        year,
        withProposals,
        ownId,
        withOrganisations,
        today,
      ])
    ).week;
  }

  /** The row of a year, locked; it is made when it is not there. */
  async lock(year: number): Promise<Preparation & { version: number; isPublic: boolean }> {
    await this.database.query(
      `insert into local_week (year, is_demonstration) values ($1, ${ofInventedCoalition}) on conflict do nothing`,
      [year],
    );
    return this.database.one(
      `select version, is_public as "isPublic", package_state as "packageState", package_on::text as "packageOn",
         council_mention as "councilMention", council_on::text as "councilOn", council_source as "councilSource"
       from local_week where year = $1 for update`,
      [year],
    );
  }

  async prepare(
    year: number,
    { packageState, packageOn, councilMention, councilOn, councilSource }: Preparation,
  ): Promise<void> {
    await this.database.query(
      `update local_week set package_state = $2, package_on = $3, council_mention = $4, council_on = $5,
         council_source = $6, version = version + 1 where year = $1`,
      [year, packageState, packageOn, councilMention, councilOn, councilSource],
    );
  }

  async publish(year: number, isPublic: boolean): Promise<void> {
    await this.database.query('update local_week set is_public = $2, version = version + 1 where year = $1', [
      year,
      isPublic,
    ]);
  }

  /** One link for the week; it works until the end of its last day. An older one is dead. */
  async renewLink(year: number, tokenSha256: Buffer, lastOn: string): Promise<void> {
    await this.database.query(
      `update local_week set token_sha256 = $2, link_made_at = now(),
         link_expires_at = ($3::date + 1)::timestamp at time zone 'Europe/Amsterdam' where year = $1`,
      [year, tokenSha256, lastOn],
    );
  }

  async revokeLink(year: number): Promise<void> {
    await this.database.query(
      'update local_week set token_sha256 = null, link_made_at = null, link_expires_at = null where year = $1',
      [year],
    );
  }

  /** Over all workspaces, by the platform itself: the token is the proof. */
  findByToken(tokenSha256: Buffer): Promise<OpenWeek | null> {
    return this.database.asSystem('find the week of a link', () =>
      this.database.maybe<OpenWeek>(
        `select tenant_id as "tenantId", year from local_week where token_sha256 = $1 and link_expires_at > now()`,
        [tokenSha256],
      ),
    );
  }

  /** Looks again inside the workspace, under the lock: whether the link still works, and how much was proposed. */
  openFor(
    year: number,
    tokenSha256: Buffer,
  ): Promise<{ municipality: string; name: string | null; proposals: number } | null> {
    return this.database.maybe(
      `select m.short_name as municipality, (select n.name from local_week_name n where n.tenant_id = w.tenant_id) as name,
         (select count(*)::integer from week_activity a where a.year = w.year) as proposals
       from local_week w join municipality_facts m on m.id = w.tenant_id
       where w.year = $1 and w.token_sha256 = $2 for update of w`,
      [year, tokenSha256],
    );
  }

  async takesPart(organisationId: string, day: string): Promise<boolean> {
    const found = await this.database.maybe(
      'select 1 from app_coalition_on($2::date) c where c.organisation_id = $1 and (c.takes_part or c.observes)',
      [organisationId, day],
    );
    return found !== null;
  }

  /** Null when the same was sent before. */
  async add(
    year: number,
    wording: ActivityWording,
    { organisationId, organisationName }: ActivityOf,
    how: {
      status: WeekActivityStatus;
      cameBy: 'MUNICIPALITY' | 'PARTNER' | 'LINK';
      replyEmail?: string | null;
      sentAs?: string;
    },
  ): Promise<string | null> {
    const added = await this.database.maybe<{ id: string }>(
      `insert into week_activity (year, title, what, starts_at, minutes, place, target_groups, cost, how_to_join, contact,
         organisation_id, organisation_name, status, came_by, reply_email, sent_as, accepted_at, is_demonstration)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, coalesce($16, gen_random_uuid()),
         case when $13 = 'ACCEPTED' then now() end, ${ofInventedCoalition})
       on conflict (tenant_id, sent_as) do nothing returning id`,
      [
        year,
        ...valuesOf(wording),
        organisationId,
        organisationName,
        how.status,
        how.cameBy,
        how.replyEmail ?? null,
        how.sentAs ?? null,
      ],
    );
    return added?.id ?? null;
  }

  async change(id: string, wording: ActivityWording, { organisationId, organisationName }: ActivityOf): Promise<void> {
    await this.database.query(
      `update week_activity set title = $2, what = $3, starts_at = $4, minutes = $5, place = $6, target_groups = $7,
         cost = $8, how_to_join = $9, contact = $10, organisation_id = $11, organisation_name = $12,
         sequence = sequence + 1, version = version + 1 where id = $1`,
      [id, ...valuesOf(wording), organisationId, organisationName],
    );
  }

  async move(id: string, status: WeekActivityStatus, reason: string | null): Promise<void> {
    await this.database.query(
      `update week_activity set status = $2, reason = $3, sequence = sequence + 1, version = version + 1,
         accepted_at = case when $2 = 'ACCEPTED' then coalesce(accepted_at, now()) else accepted_at end where id = $1`,
      [id, status, reason],
    );
  }

  /** Locks the row and gives all that an act needs. Throws not_found without it. */
  async lockActivity(id: string): Promise<ActivityRow> {
    const { activity } = await this.database.one<{ activity: ActivityRow }>(
      `select (${activityJson})::jsonb || jsonb_build_object('year', a.year, 'replyEmail', a.reply_email) as activity
       from week_activity a where a.id = $1 for update of a`,
      [id],
    );
    return activity;
  }

  async municipality(): Promise<string> {
    const { name } = await this.database.one<{ name: string }>(
      'select short_name as name from municipality_facts where id = app_tenant_id()',
    );
    return name;
  }

  /** The published calendar of the current workspace; null when it is not public. */
  async published(year: number): Promise<PublishedWeek | null> {
    const found = await this.database.maybe<{ week: PublishedWeek }>(publishedStatement, [year]);
    return found?.week ?? null;
  }

  /** What all municipalities published, per day. */
  async national(year: number): Promise<{ known: AnnualWeek[]; municipalities: WeekMunicipality[] }> {
    return this.database.acrossTenants('count the activities of the week', async (read) => {
      const { national } = await read.one<{ national: { known: AnnualWeek[]; municipalities: WeekMunicipality[] } }>(
        nationalStatement,
        [year],
      );
      return national;
    });
  }

  /** Workspaces whose coalition prepares a week. */
  prepared(): Promise<{ tenantId: string }[]> {
    return this.database.acrossTenants('look ahead to the week', (read) =>
      read.query<{ tenantId: string }>(
        `select c.tenant_id as "tenantId" from coalition_facts c join municipality_facts m on m.id = c.tenant_id
          where m.status <> 'MERGED' order by c.tenant_id`,
      ),
    );
  }

  /** Whether the package of this year was ordered, or it was decided not to, in the current workspace. */
  async isSettled(year: number): Promise<{ isSettled: boolean; name: string | null }> {
    return this.database.one(
      `select coalesce((select w.package_state <> 'UNKNOWN' from local_week w where w.year = $1), false) as "isSettled",
         (select n.name from local_week_name n where n.tenant_id = app_tenant_id()) as name`,
      [year],
    );
  }

  /** Addresses for answers of weeks that are over. */
  async forgetAddresses(years: readonly number[]): Promise<void> {
    await this.database.query(
      'update week_activity set reply_email = null where reply_email is not null and year = any ($1)',
      [years],
    );
  }

  /** Years of which addresses may still be kept. */
  rememberedYears(): Promise<{ year: number; lastOn: string | null }[]> {
    return this.database.query(
      `select y.year, w.last_on::text as "lastOn" from (select distinct year from week_activity
         where reply_email is not null) y left join annual_week w on w.year = y.year`,
    );
  }
}

const ofInventedCoalition = 'coalesce((select c.is_demonstration from coalition_facts c), false)';

const valuesOf = ({
  title,
  what,
  startsAt,
  minutes,
  place,
  targetGroups,
  cost,
  howToJoin,
  contact,
}: ActivityWording) => [title, what, startsAt, minutes, place, targetGroups, cost, howToJoin, contact];

const annualColumns = `year, name, first_on::text as "firstOn", last_on::text as "lastOn",
  package_due_on::text as "packageDueOn", source, version`;

const annualJson = `json_build_object('year', n.year, 'name', n.name, 'firstOn', n.first_on, 'lastOn', n.last_on,
  'packageDueOn', n.package_due_on, 'source', n.source, 'version', n.version)`;

const activityJson = `json_build_object('id', a.id, 'title', a.title, 'what', a.what, 'organisationId', a.organisation_id,
  'organisation', coalesce(a.organisation_name, (select o.name from organisation_named o
    where o.organisation_id = a.organisation_id)),
  'startsAt', to_char(a.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
  'on', (a.starts_at at time zone 'Europe/Amsterdam')::date,
  'minutes', a.minutes, 'place', a.place, 'targetGroups', a.target_groups, 'cost', a.cost, 'howToJoin', a.how_to_join,
  'contact', a.contact, 'status', a.status, 'reason', a.reason, 'isByLink', a.came_by = 'LINK',
  'isAnswered', a.reply_email is not null, 'isDemonstration', a.is_demonstration, 'version', a.version)`;

const weekStatement = `
select json_build_object('year', $1::integer, 'cbsCode', m.cbs_code,
  'name', (select n.name from local_week_name n where n.tenant_id = m.id),
  'annual', (select ${annualJson} from annual_week n where n.year = $1),
  'isPublic', coalesce(w.is_public, false), 'packageState', coalesce(w.package_state, 'UNKNOWN'),
  'packageOn', w.package_on, 'councilMention', coalesce(w.council_mention, 'UNKNOWN'), 'councilOn', w.council_on,
  'councilSource', w.council_source,
  'linkUntil', case when $2 and w.link_expires_at > now()
    then ((w.link_expires_at at time zone 'Europe/Amsterdam')::date - 1) end,
  'activities', coalesce((select json_agg(${activityJson} order by a.starts_at, a.title, a.id) from week_activity a
    where a.year = $1 and ($2 or a.status = 'ACCEPTED' or a.organisation_id = $3)), '[]'),
  'organisations', coalesce((select json_agg(json_build_object('organisationId', o.organisation_id, 'name', o.name)
    order by lower(o.name)) from app_coalition_on($5::date) c
    join organisation_named o on o.organisation_id = c.organisation_id
    where $4 and (c.takes_part or c.observes)), '[]'),
  'version', coalesce(w.version, 0)) as week
from municipality_facts m left join local_week w on w.tenant_id = m.id and w.year = $1
where m.id = app_tenant_id()`;

const publishedStatement = `
select json_build_object('municipality', m.short_name,
  'name', (select n.name from local_week_name n where n.tenant_id = m.id),
  'annual', (select ${annualJson} from annual_week n where n.year = $1),
  'activities', coalesce((select json_agg((${activityJson})::jsonb - '{isByLink,isAnswered,organisationId,reason,version}'::text[]
      || jsonb_build_object('sequence', a.sequence) order by a.starts_at, a.title, a.id)
    from week_activity a where a.year = $1
      and (a.status = 'ACCEPTED' or a.status = 'CANCELLED' and a.accepted_at is not null)), '[]')) as week
from local_week w join municipality_facts m on m.id = w.tenant_id
where w.year = $1 and w.is_public`;

const nationalStatement = `
with day as (
  select a.tenant_id, (a.starts_at at time zone 'Europe/Amsterdam')::date as on_day, count(*) as count,
    bool_or(a.is_demonstration) as has_examples
  from week_activity a where a.year = $1 group by 1, 2
)
select json_build_object(
  'known', coalesce((select json_agg(${annualJson} order by n.year desc) from annual_week n), '[]'),
  'municipalities', coalesce((select json_agg(json_build_object('cbsCode', m.cbs_code, 'name', m.short_name,
      'isDemonstration', m.is_demonstration
        or exists (select from day d where d.tenant_id = w.tenant_id and d.has_examples),
      'total', coalesce((select sum(d.count) from day d where d.tenant_id = w.tenant_id), 0),
      'days', coalesce((select json_agg(json_build_object('on', d.on_day, 'count', d.count) order by d.on_day)
        from day d where d.tenant_id = w.tenant_id), '[]')) order by m.short_name)
    from local_week w join municipality_facts m on m.id = w.tenant_id where w.year = $1), '[]')) as national`;
