import { randomUUID } from 'node:crypto';
import { tenantIdOf, type EvidenceSource, type Openness } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import type { Database } from '../../../platform/database/database.js';
import type { Seed, Seeding } from '../../../platform/seed/seed.js';
import { EvidenceRepository } from '../evidence/evidence.repository.js';
import { standingsOf } from '../evidence/standing.rules.js';
import { StandingsRepository } from '../evidence/standings.repository.js';
import { demonstrationPlanOf, type DemonstrationPlan } from './demonstration-plans.js';
import {
  heemstedeEvidence,
  heemstedeGoals,
  heemstedePlan,
  heemstedePrinciples,
  type SeedEvidence as SourcedFact,
} from './heemstede-plan.data.js';

/** A fact to load; without an openness it is of the municipality alone. */
export type SeedEvidence = SourcedFact & { openness?: Openness };

/** A whole plan in one piece, as it is loaded into an empty workspace. */
export type SeedPlan = {
  plan: typeof heemstedePlan | null;
  principles: typeof heemstedePrinciples;
  evidence: SeedEvidence[];
  goals: ((typeof heemstedeGoals)[number] & { openness?: Openness })[];
  isDemonstration: boolean;
};

export const plansSeed: Seed<readonly DemonstrationPlan[]> = {
  sourced: [{ name: 'plan of Heemstede', load: ({ database }) => seedHeemstedePlan(database) }],
  demonstration: [{ name: 'demonstration plans', load: seedDemonstrationPlans, remove: removeDemonstrationPlans }],
};

/** Documents that a municipality publishes: what they say is no secret. */
const published: readonly EvidenceSource[] = ['COUNCIL_PAPER', 'EXECUTIVE_PAPER', 'PRESS_RELEASE', 'WEB_PAGE'];

const load = `
  with doc as (select $1::jsonb as d), marked as (select (d->>'isDemonstration')::boolean as demonstration from doc),
  plan as (
    insert into action_plan (title, aliases, status, is_demonstration)
    select p.title, p.aliases, p.status, demonstration from marked, doc, jsonb_to_recordset(d->'plans') as p(title text,
      aliases text[], status text)
  ), principle as (
    insert into guiding_principle (id, position, title, description, is_demonstration)
    select p.id, p.position, p.title, p.description, demonstration
    from marked, doc, jsonb_to_recordset(d->'principles') as p(id uuid, position smallint, title text, description text)
  ), mapping as (
    insert into guiding_principle_pillar (principle_id, pillar)
    select p.id, unnest(p.pillars) from doc, jsonb_to_recordset(d->'principles') as p(id uuid, pillars text[])
  ), fact as (
    insert into pillar_evidence (pillar, kind, certainty, title, happened_on, date_precision, source_type, source_text,
      note, amount_cents, recurrence,
      first_funded_year, last_funded_year, effect, openness, is_demonstration)
    select e.pillar, e.kind, e.certainty, e.title, e."happenedOn", e."datePrecision", e."sourceType", e."sourceText",
      e.note, e."amountCents", e.recurrence,
      e."firstFundedYear", e."lastFundedYear", e.effect, coalesce(e.openness, 'MUNICIPALITY'), demonstration
    from marked, doc, jsonb_to_recordset(d->'evidence') as e(pillar text, kind text, certainty text, title text,
      "happenedOn" date, "datePrecision" text,
      "sourceType" text, "sourceText" text, note text, "amountCents" bigint, recurrence text,
        "firstFundedYear" smallint, "lastFundedYear" smallint, effect text, openness text)
  ), aim as (
    insert into goal (id, pillar, title, source_text, status, openness, is_demonstration, created_at)
    select g.id, g.pillar, g.title, g."sourceText", g.status, g.openness, demonstration,
      now() + g.position * interval '1 millisecond'
    from marked, doc, jsonb_to_recordset(d->'goals') as g(id uuid, position smallint, pillar text, title text,
      "sourceText" text, status text, openness text)
  )
  insert into milestone (goal_id, title, owner, due_on, status, openness, is_demonstration)
  select m."goalId", m.title, m.owner, m."dueOn", m.status, m.openness, demonstration
  from marked, doc, jsonb_to_recordset(d->'milestones') as m("goalId" uuid, title text, owner text, "dueOn" date,
    status text, openness text)`;

/** Heemstede's plan and evidence, from its own documents. Nothing happens when its workspace holds evidence already. */
export async function seedHeemstedePlan(database: Database): Promise<void> {
  await loadPlan(database, tenantIdOf('GM0397'), {
    plan: heemstedePlan,
    principles: heemstedePrinciples,
    isDemonstration: false,
    evidence: heemstedeEvidence.map((fact) => ({
      ...fact,
      openness: published.includes(fact.sourceType) ? 'PUBLIC' : 'MUNICIPALITY',
    })),
    goals: heemstedeGoals.map((goal) => ({ ...goal, openness: 'COALITION' })),
  });
}

/** Invented plans for the municipalities of the demonstration, dated against today. */
async function seedDemonstrationPlans(
  { database, today }: Seeding,
  municipalities: readonly DemonstrationPlan[],
): Promise<void> {
  for (const municipality of municipalities)
    await loadPlan(database, tenantIdOf(municipality.cbsCode), demonstrationPlanOf(municipality, today));
}

/** Takes everything invented out of every workspace and derives the standings from what is left. */
export async function removeDemonstrationPlans(database: Database): Promise<void> {
  const tenants = await database.asSystem('visit every workspace', () =>
    database.query<{ id: string }>('select id from municipality_facts'),
  );
  for (const { id } of tenants) {
    await database.run({ tenantId: id, actorId: null }, async () => {
      const [{ count } = { count: 0 }] = await database.query<{ count: number }>(
        `with plan as (delete from action_plan where is_demonstration returning 1), principle as (delete
          from guiding_principle where is_demonstration returning 1),
           fact as (delete from pillar_evidence where is_demonstration returning 1), aim as (delete from goal
             where is_demonstration returning 1),
           step as (delete from milestone where is_demonstration returning 1)
         select (select count(*)::int from fact) + (select count(*)::int from step) as count, (select count(*)
           from plan), (select count(*) from principle), (select count(*) from aim)`,
      );
      if (count === 0) return;
      await database.query('delete from pillar_standing');
      await writeStandings(database);
    });
  }
}

/** Loads a plan into a workspace that has no plan and no evidence yet; any other is left as it is. */
export async function loadPlan(
  database: Database,
  tenantId: string,
  { plan, principles, evidence, goals, isDemonstration }: SeedPlan,
): Promise<void> {
  const goalsWithIds = goals.map(({ milestones, openness = 'MUNICIPALITY', ...goal }, position) => ({
    ...goal,
    openness,
    position,
    id: randomUUID(),
    milestones,
  }));
  const document = {
    isDemonstration,
    plans: plan ? [plan] : [],
    principles: principles.map((principle, index) => ({ ...principle, id: randomUUID(), position: index + 1 })),
    evidence,
    goals: goalsWithIds,
    milestones: goalsWithIds.flatMap(({ id, openness, milestones }) =>
      milestones.map((milestone) => ({ ...milestone, openness, goalId: id })),
    ),
  };
  await database.run({ tenantId, actorId: null }, async () => {
    if (await database.maybe('select 1 from pillar_evidence union all select 1 from action_plan limit 1')) return;
    await database.query(load, [JSON.stringify(document)]);
    await writeStandings(database);
  });
}

/** Standings of the pillars that have evidence; the others have no row. */
async function writeStandings(database: Database): Promise<void> {
  const facts = await new EvidenceRepository(database).facts(null);
  await new StandingsRepository(database).write(
    standingsOf(facts, new Clock().today()).filter(({ level }) => level !== 'UNKNOWN'),
  );
}
