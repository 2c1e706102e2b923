import { tenantIdOf, type BudgetState } from '@bloemen/vocabulary';
import type { Database } from '../../platform/database/database.js';
import type { Seed, Seeding } from '../../platform/seed/seed.js';
import { ContradictionsService } from '../contradictions/contradictions.service.js';
import { EvidenceService } from '../plans/evidence/evidence.service.js';
import { BudgetsService } from './budgets.service.js';
import { GrantsService } from './grants.service.js';
import {
  coalitionPageId,
  fromTheReserve,
  heemstedeAgreement,
  heemstedeDecisionId,
  heemstedeLines,
} from './heemstede-money.data.js';

type Municipality = { cbsCode: string; consents: { peers: boolean } };

export const budgetsSeed: Seed<readonly Municipality[]> = {
  sourced: [{ name: 'money of Heemstede', load: seedHeemstedeMoney }],
  demonstration: [
    {
      name: 'demonstration money',
      load: ({ database, today }, municipalities) => seedDemonstrationMoney(database, municipalities, today),
      remove: removeDemonstrationMoney,
    },
  ],
};

/**
 * Heemstede's money by the steps everybody takes, and where its paper speaks of one sum in two ways. Facts of published
 * papers are open to everybody. Nothing happens where there is money already.
 */
export async function seedHeemstedeMoney({ database, app }: Pick<Seeding, 'database' | 'app'>): Promise<void> {
  const budgets = app.get(BudgetsService);
  await database.run({ tenantId: tenantIdOf('GM0397'), actorId: null }, async () => {
    if (await database.maybe('select 1 from budget_line where not is_demonstration limit 1')) return;
    const decision = await database.maybe<{ id: string }>('select id from executive_decision_facts where id = $1', [
      heemstedeDecisionId,
    ]);
    const page = await database.maybe<{ id: string }>('select id from document_facts where id = $1', [coalitionPageId]);
    const [reserve] = await budgets.save(null, { ...fromTheReserve, decisionId: decision?.id });
    await app.get(ContradictionsService).open({
      subjectKind: 'BUDGET_LINE',
      subjectId: reserve!.id,
      about: 'STATE',
      title: 'Of de € 30.000 voor 2021 er is',
      openness: 'PUBLIC',
      readings: [
        {
          code: 'PROPOSED',
          says: 'Voorgesteld',
          quote: 'het voorstel gedaan',
          sourceText: fromTheReserve.sourceText,
        },
        {
          code: 'AUTHORISED',
          says: 'Beschikbaar gesteld',
          quote: 'beschikbaar gesteld',
          sourceText: fromTheReserve.sourceText,
        },
      ],
    });
    for (const line of heemstedeLines)
      await budgets.save(null, {
        ...line,
        decisionId: line.sourceType === 'EXECUTIVE_PAPER' ? decision?.id : undefined,
        documentId: line.sourceType === 'WEB_PAGE' ? page?.id : undefined,
      });
    await app.get(GrantsService).save(heemstedeAgreement);
    await openFacts(app.get(EvidenceService));
  });
}

async function openFacts(evidence: EvidenceService): Promise<void> {
  for (const pillar of ['P1', 'P4'] as const) {
    const { nodes } = await evidence.page({
      pillar,
      search: null,
      certainties: null,
      openness: 'MUNICIPALITY',
      includeWithdrawn: false,
      first: 100,
      after: null,
    });
    for (const { id, version, origin } of nodes)
      if (origin?.kind === 'BUDGET_LINE' || origin?.kind === 'GRANT_AGREEMENT')
        await evidence.open({ id, version, openness: 'PUBLIC' });
  }
}

type Invented = {
  title: string;
  /** Counted from this year. */
  year: number;
  euros: number | null;
  recurrence: 'ONE_OFF' | 'RECURRING' | null;
  kind?: 'EXPENDITURE' | 'GRANT' | 'WITHDRAWAL' | 'COVERED_ELSEWHERE';
  source: 'OWN_BUDGET' | 'RESERVE' | 'SPECIFIC_GRANT' | 'FUND' | 'CENTRAL_GOVERNMENT';
  sourceName?: string;
  states: BudgetState[];
};

const invented: readonly Invented[] = [
  ...[-1, 0, 1].map((year): Invented => ({
    title: 'Coördinatie van de lokale coalitie',
    year,
    euros: 24_000,
    recurrence: 'RECURRING',
    source: 'OWN_BUDGET',
    states:
      year < 0 ? ['PROPOSED', 'IN_DRAFT_BUDGET', 'AUTHORISED', 'SPENT'] : ['PROPOSED', 'IN_DRAFT_BUDGET', 'AUTHORISED'],
  })),
  {
    title: 'Ontmoeting in de wijken',
    year: 0,
    euros: 12_500,
    recurrence: 'RECURRING',
    kind: 'GRANT',
    source: 'SPECIFIC_GRANT',
    sourceName: 'Brede SPUK',
    states: ['PROPOSED', 'AUTHORISED'],
  },
  ...[1, 2].map((year): Invented => ({
    title: 'Ontmoeting in de wijken',
    year,
    euros: 12_500,
    recurrence: 'RECURRING',
    kind: 'GRANT',
    source: 'OWN_BUDGET',
    states: ['PROPOSED', 'IN_DRAFT_BUDGET'],
  })),
  {
    title: 'Week tegen Eenzaamheid',
    year: 1,
    euros: null,
    recurrence: 'ONE_OFF',
    source: 'FUND',
    sourceName: 'Fonds voor ontmoeting',
    states: ['PROPOSED'],
  },
  {
    title: 'Onderzoek onder jongeren',
    year: 0,
    euros: 8_000,
    recurrence: 'ONE_OFF',
    kind: 'WITHDRAWAL',
    source: 'RESERVE',
    sourceName: 'Reserve sociaal domein',
    states: ['PROPOSED', 'LAPSED'],
  },
  {
    title: 'Communicatie',
    year: 0,
    euros: null,
    recurrence: null,
    kind: 'COVERED_ELSEWHERE',
    source: 'OWN_BUDGET',
    states: [],
  },
];

/** Of Zandvoort and of two others that let themselves be known. Their facts are invented with their plan. */
export async function seedDemonstrationMoney(
  database: Database,
  municipalities: readonly Municipality[],
  today: string,
): Promise<void> {
  const ZANDVOORT = 'GM0473';
  const others = municipalities.filter(({ cbsCode, consents }) => cbsCode !== ZANDVOORT && consents.peers).slice(0, 2);
  const chosen = [...municipalities.filter(({ cbsCode }) => cbsCode === ZANDVOORT), ...others];
  const thisYear = Number(today.slice(0, 4));
  const lines = invented.map((line) => ({
    ...line,
    year: thisYear + line.year,
    cents: line.euros === null ? null : line.euros * 100,
    state: line.states.at(-1) ?? null,
    on: `${thisYear - 1}-11-10`,
    kind: line.kind ?? 'EXPENDITURE',
  }));
  for (const { cbsCode } of chosen)
    await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, async () => {
      if (await database.maybe('select 1 from budget_line limit 1')) return;
      await database.query(
        `with given as (
           select gen_random_uuid() as id, l.* from jsonb_to_recordset($1::jsonb) as l (title text, year int, cents bigint,
             recurrence text, kind text, source text, "sourceName" text, states text[], state text, "on" date)
         ), added as (
           insert into budget_line (id, title, year, amount_cents, source, source_name, kind, recurrence, state, state_on,
             state_source, state_reason, pillar, source_type, source_text, recorded_on, date_precision, is_demonstration)
           select id, title, year, cents, source, "sourceName", kind, recurrence, state,
             case when state in ('AUTHORISED', 'SPENT', 'LAPSED') then "on" end,
             case when state in ('AUTHORISED', 'SPENT', 'LAPSED') then 'Verzonnen voor de demonstratie' end,
             case when state = 'LAPSED' then 'Een onderzoek van de GGD was genoeg' end,
             case when state is not null then case kind when 'GRANT' then 'P4' else 'P1' end end,
             'STATEMENT', 'Verzonnen voor de demonstratie', "on", 'MONTH', true
           from given
         ), stepped as (
           insert into budget_line_step (line_id, place, state, happened_on, source_text)
           select g.id, s.place, s.state, g."on", 'Verzonnen voor de demonstratie'
           from given g, unnest(g.states) with ordinality as s (state, place)
         )
         insert into grant_agreement (organisation_text, year, pillar, result, state, state_on, state_source,
           budget_line_id, source_type, source_text, recorded_on, openness, is_demonstration)
         select 'Welzijn in de wijk', g.year, 'P2', 'Elke week een open inloop in drie wijken', 'AGREED', g."on",
           'Verzonnen voor de demonstratie', g.id, 'AGREEMENT', 'Verzonnen voor de demonstratie', g."on", 'COALITION', true
         from given g where g.kind = 'GRANT' and g.state = 'AUTHORISED'`,
        [JSON.stringify(lines)],
      );
    });
}

/** Takes invented money out of every workspace. */
export async function removeDemonstrationMoney(database: Database): Promise<void> {
  const tenants = await database.asSystem('visit every workspace', () =>
    database.query<{ id: string }>('select id from municipality_facts'),
  );
  for (const { id } of tenants)
    await database.run({ tenantId: id, actorId: null }, async () => {
      await database.query(
        'update grant_agreement set budget_line_id = null where budget_line_id in (select id from budget_line where is_demonstration)',
      );
      await database.query('delete from grant_agreement where is_demonstration');
      await database.query('delete from budget_line where is_demonstration');
    });
}
