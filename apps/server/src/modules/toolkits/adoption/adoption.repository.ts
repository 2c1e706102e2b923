import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { conflict, registerConstraints } from '../../../platform/errors/domain-error.js';
import type { AdoptionFact, AdoptionStatus, RecommendationStatus } from './adoption.rules.js';
import type { ToolkitAdoption, ToolkitRecommendation, ToolkitUsage } from './adoption.types.js';

registerConstraints({
  uq_toolkit_adoption_item: 'toolkit.already_chosen',
  uq_toolkit_recommendation_open: 'toolkit.already_recommended',
});

export type AdoptionRow = Omit<ToolkitAdoption, 'moves' | 'factPillars'>;
/** What may be chosen or recommended: the version that is published now, and whether its links answer. */
export type OfferedItem = {
  id: string;
  number: number;
  title: string;
  pillars: AdoptionRow['pillars'];
  hasBrokenLink: boolean;
};
export type Step = { status: AdoptionStatus; number: number; on: string; note: string | null };

/** What municipalities do with the toolkit, and what their advisers recommend; in the workspace of the municipality. */
@Injectable()
export class AdoptionRepository {
  constructor(private readonly database: Database) {}

  /** Our list in one statement. */
  choices(): Promise<{ adoptions: AdoptionRow[]; recommendations: ToolkitRecommendation[] }> {
    return this.database.one(
      `select coalesce((select json_agg(${adoptionJson} order by array_position(array['IN_USE', 'IN_PREPARATION',
           'CONSIDERED', 'STOPPED'], a.status), lower(v.title), a.id) from ${adoptionRows}), '[]') as adoptions,
         coalesce((select json_agg(${recommendationJson} order by r.status in ('OPEN', 'LATER') desc,
           r.recommended_at desc, r.id) from ${recommendationRows}), '[]') as recommendations`,
    );
  }

  async byId(id: string): Promise<AdoptionRow> {
    return (
      await this.database.one<{ adoption: AdoptionRow }>(
        `select ${adoptionJson} as adoption from ${adoptionRows} where a.id = $1`,
        [id],
      )
    ).adoption;
  }

  async findOfItem(itemId: string): Promise<AdoptionRow | null> {
    const row = await this.database.maybe<{ adoption: AdoptionRow }>(
      `select ${adoptionJson} as adoption from ${adoptionRows} where a.item_id = $1`,
      [itemId],
    );
    return row?.adoption ?? null;
  }

  /** Null for a draft, what is retired, and what does not exist. */
  findOffered(itemId: string): Promise<OfferedItem | null> {
    return this.database.maybe<OfferedItem>(
      `select i.id, v.number, v.title, v.pillars, exists (select from toolkit_link l where l.item_id = v.item_id
         and l.number = v.number and l.health = 'BROKEN') as "hasBrokenLink"
       from toolkit_item i join toolkit_version v on v.item_id = i.id and v.is_current
       where i.id = $1 and i.status in ('PUBLISHED', 'UNDER_REVIEW')`,
      [itemId],
    );
  }

  async add(itemId: string, { status, number, on, note }: Step, fact: AdoptionFact | null): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into toolkit_adoption (item_id, number, status, since, note, carries_pillar, carries_effect)
        values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [itemId, number, status, on, note, fact?.pillar ?? null, fact?.effect ?? null],
    );
    await this.addStep(id, { status, number, on, note });
    return id;
  }

  /** Throws conflict with the adoption as it is now when somebody else was first. */
  async move(id: string, version: number, step: Step, fact: AdoptionFact | null, since: string): Promise<void> {
    const moved = await this.database.maybe(
      `update toolkit_adoption set status = $3, number = $4, since = $5, note = $6, carries_pillar = $7,
         carries_effect = $8, version = version + 1
       where id = $1 and version = $2 returning 1`,
      [id, version, step.status, step.number, since, step.note, fact?.pillar ?? null, fact?.effect ?? null],
    );
    if (!moved) throw conflict({ ...(await this.byId(id)) });
    await this.addStep(id, step);
  }

  private addStep(id: string, { status, number, on, note }: Step): Promise<unknown> {
    return this.database.query(
      `insert into toolkit_adoption_step (adoption_id, status, number, happened_on, note, recorded_by)
        values ($1, $2, $3, $4, $5, app_actor_id())`,
      [id, status, number, on, note],
    );
  }

  /** Everything that the adviser recommended to municipalities they help now, with what these answered. */
  async ofAdviser(): Promise<ToolkitRecommendation[]> {
    const { found } = await this.database.one<{ found: ToolkitRecommendation[] }>(
      `select coalesce(json_agg(${recommendationJson} order by r.status in ('OPEN', 'LATER') desc,
         coalesce(r.answered_at, r.recommended_at) desc, r.id), '[]') as found from ${recommendationRows}`,
    );
    return found;
  }

  async recommendation(id: string): Promise<ToolkitRecommendation> {
    return (
      await this.database.one<{ found: ToolkitRecommendation }>(
        `select ${recommendationJson} as found from ${recommendationRows} where r.id = $1`,
        [id],
      )
    ).found;
  }

  /** The workspace of a municipality, when the person of now helps it. */
  async findHelped(cbsCode: string): Promise<string | null> {
    const found = await this.database.maybe<{ id: string }>(
      `select m.id from adviser_assigned a join municipality_facts m on m.id = a.municipality_id
        where m.cbs_code = $1 and a.person_id = app_actor_id()`,
      [cbsCode],
    );
    return found?.id ?? null;
  }

  /** Writes into the workspace of a municipality that the person helps. */
  async recommend(municipalityId: string, itemId: string, because: string): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into toolkit_recommendation (tenant_id, item_id, because, recommended_by, adviser_name)
        values ($1, $2, $3, app_actor_id(), (select p.display_name from person_named p where p.id = app_actor_id()))
       returning id`,
      [municipalityId, itemId, because],
    );
    return id;
  }

  async settle(
    id: string,
    version: number,
    { status, answer, until }: { status: RecommendationStatus; answer: string | null; until: string | null },
  ): Promise<void> {
    const settled = await this.database.maybe(
      `update toolkit_recommendation set status = $3, answer = $4, until_on = $5,
         answered_at = case when $3 = 'WITHDRAWN' then answered_at else now() end,
         answered_by = case when $3 = 'WITHDRAWN' then answered_by else app_actor_id() end, version = version + 1
       where id = $1 and version = $2 and status in ('OPEN', 'LATER') returning 1`,
      [id, version, status, answer, until],
    );
    if (!settled) throw conflict({ ...(await this.recommendation(id)) });
  }

  /** To whom a recommendation is mailed; read by the platform itself, because the programme is not told addresses. */
  async coordinators(municipalityId: string): Promise<string[]> {
    const rows = await this.database.asSystem('mail a recommendation', () =>
      this.database.query<{ email: string }>('select email from coordinator_address where tenant_id = $1', [
        municipalityId,
      ]),
    );
    return rows.map(({ email }) => email);
  }

  /** The wall shows a number from five up. */
  async usage(itemId: string): Promise<{ municipalities: number; demonstration: number } | null> {
    return this.database.maybe('select municipalities, demonstration from toolkit_usage where item_id = $1', [itemId]);
  }

  /** Who of the municipalities that may be known by name uses it; the own one left out. */
  usersByName(itemId: string, ownId: string, known: readonly string[]): Promise<ToolkitUsage['users']> {
    return this.database.acrossTenants('toolkit-users', (read) =>
      read.query(
        `select m.name, u.is_demonstration as "isDemonstration"
         from tool_in_use u join municipality_facts m on m.id = u.tenant_id
         where u.item_id = $1 and u.tenant_id <> $2 and u.tenant_id = any ($3) order by m.name limit 50`,
        [itemId, ownId, known],
      ),
    );
  }
}

const adoptionRows = `toolkit_adoption a
  join toolkit_version v on v.item_id = a.item_id and v.number = a.number
  join toolkit_item i on i.id = a.item_id
  left join toolkit_version n on n.item_id = a.item_id and n.is_current
  left join toolkit_version s on s.item_id = i.successor_id and s.is_current`;

const adoptionJson = `json_build_object('id', a.id, 'itemId', a.item_id, 'title', v.title, 'pillars', v.pillars,
  'status', a.status, 'since', a.since, 'note', a.note, 'number', a.number, 'currentNumber', n.number,
  'whatChanged', case when n.number > a.number then n.what_changed end, 'itemStatus', i.status,
  'successorTitle', s.title, 'successorId', i.successor_id,
  'fact', case when a.carries_pillar is not null then json_build_object('pillar', a.carries_pillar, 'effect',
    a.carries_effect) end,
  'steps', (select json_agg(json_build_object('status', t.status, 'number', t.number, 'happenedOn', t.happened_on,
    'note', t.note) order by t.id desc) from toolkit_adoption_step t where t.tenant_id = a.tenant_id
    and t.adoption_id = a.id),
  'isDemonstration', a.is_demonstration, 'version', a.version)`;

const recommendationRows = `toolkit_recommendation r
  join toolkit_item i on i.id = r.item_id
  left join toolkit_version v on v.item_id = i.id and v.number = i.current_number
  join municipality_facts m on m.id = r.tenant_id`;

const recommendationJson = `json_build_object('id', r.id, 'itemId', r.item_id, 'title', v.title, 'municipalityId', m.id,
  'municipality', m.name, 'because', r.because, 'adviserName', r.adviser_name,
  'recommendedOn', (r.recommended_at at time zone 'Europe/Amsterdam')::date, 'status', r.status, 'answer', r.answer,
  'until', r.until_on, 'answeredOn', (r.answered_at at time zone 'Europe/Amsterdam')::date,
  'adoption', (select a.status from toolkit_adoption a where a.tenant_id = r.tenant_id and a.item_id = r.item_id),
  'version', r.version)`;
