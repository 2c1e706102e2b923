import { randomUUID } from 'node:crypto';
import { daysAfter, tenantIdOf, type DecisionHeading, type PointServes, type PointState } from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import type { Seed, Seeding } from '../../../platform/seed/seed.js';
import { ContradictionsService } from '../../contradictions/contradictions.service.js';
import { EvidenceService } from '../../plans/evidence/evidence.service.js';
import { ExecutiveService } from './executive.service.js';

type Municipality = { cbsCode: string; consents: { peers: boolean } };

export const executiveSeed: Seed<readonly Municipality[]> = {
  sourced: [{ name: 'college decision of Heemstede', load: seedHeemstedeDecision }],
  demonstration: [
    {
      name: 'demonstration college decisions',
      load: ({ database, today }, municipalities) => seedDemonstrationDecisions(database, municipalities, today),
      remove: removeDemonstrationDecisions,
    },
  ],
};

const HEEMSTEDE = tenantIdOf('GM0397');
export const HEEMSTEDE_DECISION = '00000000-0000-4000-b000-000000840482';
const MOTION = '00000000-0000-4000-b000-000020201105';
const PAPER = 'Collegestuk met zaaknummer 840482 (25 mei 2021 volgens PB2021_25)';
const ON = '2021-05-25';

/** What the paper says under each of its headings, in short and in our own words. */
const sections: { heading: DecisionHeading; body: string }[] = [
  {
    heading: 'SUMMARY',
    body: 'De raad nam op 5 november 2020 een motie aan. Die vraagt om een sterk en duurzaam netwerk tegen eenzaamheid, dat voortbouwt op wat er al is. De motie vraagt ook om mee te doen aan het landelijke programma, en om een plan waarmee Heemstede meteen begint.',
  },
  { heading: 'LEGAL', body: 'Motie Samen tegen eenzaamheid.\n\nBeleidsplan sociaal domein.' },
  {
    heading: 'REASON',
    body: 'De motie van 5 november 2020. Er is voorgesteld om in 2021 € 30.000 uit de reserve coronacrisis te halen, omdat de maatregelen tegen corona bij veel mensen de eenzaamheid hebben vergroot.\n\nMet aansluiting bij het landelijke programma verbindt de gemeente zich aan de vijf pijlers.\n\nIn mei begon de sociale coalitie met elf partners. Leden van de klankbordgroep Wmo en de werkgroep toegankelijkheid waren erbij. De coalitie komt elke maand bijeen; de gemeente maakt dat mogelijk.',
  },
  {
    heading: 'PRINCIPLES',
    body: 'De coalitie onderschrijft vijf uitgangspunten.\n\n1. Commitment: één gedeelde kijk op eenzaamheid.\n\n2. Sociale coalitie: elkaar en elkaars aanbod leren kennen, en nieuwe partners zoeken.\n\n3. Duurzame aanpak: leren van wat werkt, met eenzamen zelf.\n\n4. Versterken aanbod: bewustwording, professionalisering en signalering.\n\n5. Monitoring: doelen, mijlpalen en momenten van evaluatie.',
  },
  { heading: 'VIEW', body: 'Het college stelt twee vragen aan de commissie Samenleving.' },
  {
    heading: 'MOTIVATION',
    body: 'Het deel van de inwoners dat eenzaam is, groeit ook in Heemstede. Dat was al zo voor corona. Het thema raakt alle partners; door hier te beginnen wil de gemeente een netwerk bouwen dat blijft.',
  },
  {
    heading: 'MONEY',
    body: 'Voor 2021 noemt het stuk € 30.000 uit de reserve coronacrisis. Voor 2022 tot en met 2025 staat € 30.000 per jaar in wat het stuk de “corona begroting” noemt; een apart voorstel zou in juni komen.\n\nHet geld is deels voor activiteiten en deels voor (externe) capaciteit. Kosten van communicatie en scholing kunnen uit bestaande budgetten komen. Bij bestaande subsidies wordt bekeken of eenzaamheid in de resultaatafspraken kan.',
  },
  {
    heading: 'PLANNING',
    body: 'De coalitie begon in mei, voorbereid met de adviseur van het landelijke programma, en komt elke maand bijeen. Zij werkt de punten van het plan uit en zoekt meer partners en thema’s.',
  },
  {
    heading: 'PARTICIPATION',
    body: 'De klankbordgroep Wmo en de werkgroep toegankelijkheid zijn betrokken bij het plan. Inwoners zelf betrekken is een van de uitgangspunten. De gemeente vertelt het nieuws met een persbericht.',
  },
  {
    heading: 'SUSTAINABILITY',
    body: 'De aanpak moet blijven: naast activiteiten ook een lerend netwerk, en meer partners en thema’s.',
  },
  {
    heading: 'ANNEXES',
    body: 'Plan van aanpak: de nota “Heemstede laat duizend bloemen bloeien, samen tegen eenzaamheid”.\n\nHet persbericht.',
  },
];

const points: { body: string; serves: PointServes }[] = [
  { body: 'Aansluiten bij het landelijke actieprogramma Eén tegen eenzaamheid', serves: 'JOINS_PROGRAMME' },
  {
    body: 'Instemmen met het plan van aanpak, en daarvoor in 2021 € 30.000 uit de reserve coronacrisis halen',
    serves: 'PLAN',
  },
  {
    body: 'Het voorgenomen besluit voorleggen aan de commissie Samenleving voor haar zienswijze, en de motie zo afdoen (B-stuk)',
    serves: 'COMMITTEE',
  },
];

/**
 * Decision 840482 as its paper has it, in our own words: two points are proposed, the third puts it before the committee.
 * The press release says that joining was decided that day; which of the two holds is for somebody in Heemstede to say.
 * What an earlier version of the product kept of the decision is completed, and what people did to it stays.
 */
export async function seedHeemstedeDecision({ database, app }: Pick<Seeding, 'database' | 'app'>): Promise<void> {
  const decisions = app.get(ExecutiveService);
  await database.run({ tenantId: HEEMSTEDE, actorId: null }, async () => {
    const before = await database.maybe<{ version: number; isTold: boolean }>(
      `select d.version, exists (select from decision_section s where s.decision_id = d.id) as "isTold"
       from executive_decision d where d.id = $1`,
      [HEEMSTEDE_DECISION],
    );
    if (before?.isTold) return;
    await database.query(
      `insert into motion (id, title, happened_on, status, openness, released_at, source_text)
       values ($1, 'Samen tegen eenzaamheid', '2020-11-05', 'ADOPTED', 'ACTIVELY_PUBLIC', '2020-11-05T00:00+01', $2)
       on conflict do nothing`,
      [MOTION, PAPER],
    );
    await decisions.save(
      {
        id: before ? HEEMSTEDE_DECISION : null,
        version: before?.version ?? null,
        caseNumber: '840482',
        subject: 'Uitwerking motie ‘Samen tegen eenzaamheid’',
        department: 'Welzijnszaken Heemstede',
        portfolioHolder: 'J.F. Struijf',
        meetingOn: ON,
        meetingPrecision: 'DAY',
        motionId: MOTION,
        openness: 'ACTIVELY_PUBLIC',
        releasedAt: `${ON}T00:00:00+02:00`,
        sourceText: PAPER,
        sections,
      },
      { id: HEEMSTEDE_DECISION },
    );
    const { points: there } = await decisions.byId(HEEMSTEDE_DECISION);
    for (const point of points.slice(there.length))
      await decisions.savePoint({ ...point, decisionId: HEEMSTEDE_DECISION });
    const decision = await decisions.byId(HEEMSTEDE_DECISION);
    const last = decision.points[2]!;
    if (last.state === 'PROPOSED')
      await decisions.movePoint(null, { id: last.id, version: last.version, move: 'send', on: ON, source: PAPER });
    const { categories } = await decisions.choices();
    const ofItsClass =
      categories.find(({ label }) => label === 'B-stuk') ??
      (
        await decisions.saveCategories({ categories: [...categories, { label: 'B-stuk', meaning: 'VIEW_AND_CLOSE' }] })
      ).find(({ label }) => label === 'B-stuk')!;
    await decisions.saveView({
      decisionId: HEEMSTEDE_DECISION,
      committee: 'Commissie Samenleving',
      categoryId: ofItsClass.id,
      sourceText: PAPER,
      questions: [
        { question: 'Kan de commissie zich vinden in het plan van aanpak, dat met kernpartners is gemaakt?' },
        { question: 'Vindt de commissie met het college dat de motie Samen tegen eenzaamheid zo goed is uitgewerkt?' },
      ],
    });
    await app.get(ContradictionsService).open({
      subjectKind: 'EXECUTIVE_DECISION',
      subjectId: HEEMSTEDE_DECISION,
      about: 'STATE',
      title: 'Besloten of voorgenomen: besluit 840482',
      openness: 'PUBLIC',
      readings: [
        { code: 'DECIDED', says: 'Besloten', quote: 'besloten', sourceText: 'Persbericht PB2021_25, 25 mei 2021' },
        {
          code: 'INTENDED',
          says: 'Voorgenomen',
          quote: 'voorgenomen besluit',
          sourceText: 'Collegestuk met zaaknummer 840482',
        },
      ],
    });
    await openToEverybody(
      app,
      decision.points.map(({ id }) => id),
    );
  });
}

/** What the municipality itself published is no secret. */
async function openToEverybody(app: Seeding['app'], pointIds: readonly string[]): Promise<void> {
  const evidence = app.get(EvidenceService);
  const { nodes } = await evidence.page({
    pillar: 'P1',
    search: null,
    certainties: null,
    openness: null,
    includeWithdrawn: false,
    first: 100,
    after: null,
  });
  for (const { id, version, origin } of nodes)
    if (origin?.kind === 'DECISION_POINT' && pointIds.includes(origin.id))
      await evidence.open({ id, version, openness: 'PUBLIC' });
}

type SeedPoint = { body: string; serves: PointServes; state: PointState; ago?: number };
type SeedDecision = {
  caseNumber: string;
  subject: string;
  ago: number;
  openness: 'RESTRICTED' | 'INTERNAL' | 'ACTIVELY_PUBLIC';
  sections: Partial<Record<DecisionHeading, string>>;
  points: SeedPoint[];
  view?: {
    committee: string;
    outcome: 'POSITIVE' | 'WITH_REMARKS';
    remarks: string | null;
    ago: number;
    question: string;
  };
};
const INVENTED = 'Verzonnen voor de demonstratie';
const SAYER = 'Joris Paap (voorbeeld)';

const invented: readonly SeedDecision[] = [
  {
    caseNumber: 'Z-0412',
    subject: 'Aanpak eenzaamheid: meedoen en een plan',
    ago: 400,
    openness: 'ACTIVELY_PUBLIC',
    sections: {
      SUMMARY: 'De gemeente doet mee aan het landelijke programma en maakt met partners een plan.',
      MONEY: 'Het plan loopt in het eerste jaar binnen het budget voor welzijn.',
      PLANNING: 'De coalitie komt elke twee maanden bijeen. Na een jaar volgt een evaluatie.',
    },
    points: [
      {
        body: 'Meedoen aan het programma Eén tegen eenzaamheid',
        serves: 'JOINS_PROGRAMME',
        state: 'ADOPTED',
        ago: 400,
      },
      { body: 'Instemmen met het plan van aanpak', serves: 'PLAN', state: 'AMENDED', ago: 371 },
      { body: 'Het plan voorleggen aan de commissie Sociaal', serves: 'COMMITTEE', state: 'ADOPTED', ago: 400 },
    ],
    view: {
      committee: 'Commissie Sociaal',
      outcome: 'WITH_REMARKS',
      remarks: 'De commissie wil meer aandacht voor jongeren.',
      ago: 380,
      question: 'Mist de commissie een doelgroep in het plan?',
    },
  },
  {
    caseNumber: 'Z-0588',
    subject: 'Vervolg van de aanpak: capaciteit voor de coördinator',
    ago: 40,
    openness: 'ACTIVELY_PUBLIC',
    sections: {
      SUMMARY: 'Het college wil de uren van de coördinator voor drie jaar vastleggen.',
      MONEY: 'Het bedrag gaat mee in de ontwerpbegroting.',
    },
    points: [
      { body: 'Drie jaar een coördinator voor 16 uur in de week', serves: 'PLAN', state: 'SENT_TO_COMMITTEE', ago: 33 },
      { body: 'Het geld opnemen in de ontwerpbegroting', serves: 'MONEY', state: 'PROPOSED' },
    ],
  },
  {
    caseNumber: 'Z-0601',
    subject: 'Kerstpakketten via de coalitie',
    ago: 12,
    openness: 'RESTRICTED',
    sections: {
      SUMMARY: 'Een partner vraagt geld voor kerstpakketten. Het college twijfelt of dit helpt tegen eenzaamheid.',
    },
    points: [{ body: 'Eenmalig geld voor kerstpakketten', serves: 'OTHER', state: 'REJECTED', ago: 12 }],
  },
];

/** Of Zandvoort and one other municipality; their facts are invented with their plans, so these carry none. */
export async function seedDemonstrationDecisions(
  database: Database,
  municipalities: readonly Municipality[],
  today: string,
): Promise<void> {
  const others = municipalities.filter(({ cbsCode, consents }) => consents.peers && cbsCode !== 'GM0473');
  const chosen = ['GM0473', ...others.slice(0, 1).map(({ cbsCode }) => cbsCode)];
  for (const [index, cbsCode] of chosen.entries())
    await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, async () => {
      if (await database.maybe('select 1 from executive_decision where is_demonstration limit 1')) return;
      for (const decision of index === 0 ? invented : invented.slice(0, 2))
        await database.query(inventedStatement, [JSON.stringify(dated(decision, today)), INVENTED, SAYER]);
    });
}

function dated({ ago, points: said, view, sections: texts, ...decision }: SeedDecision, today: string) {
  const on = (days: number | undefined) => (days === undefined ? null : daysAfter(today, -days));
  return {
    ...decision,
    meetingOn: on(ago),
    sections: Object.entries(texts).map(([heading, body]) => ({ heading, body })),
    points: said.map(({ ago: days, ...point }) => ({ ...point, id: randomUUID(), stateOn: on(days) })),
    views: view ? [{ ...view, id: randomUUID(), heldOn: on(view.ago) }] : [],
  };
}

const inventedStatement = `
with doc as (select $1::jsonb as d), decision as (
  insert into executive_decision (case_number, subject, department, portfolio_holder, meeting_on, meeting_precision,
    openness, released_at, source_text, is_demonstration)
  select d->>'caseNumber', d->>'subject', 'Samenleving', 'Wethouder (voorbeeld)', (d->>'meetingOn')::date, 'DAY',
    d->>'openness', case when d->>'openness' = 'ACTIVELY_PUBLIC'
      then (d->>'meetingOn')::timestamp at time zone 'Europe/Amsterdam' end, $2, true
  from doc returning id
), section as (
  insert into decision_section (decision_id, heading_code, body)
  select decision.id, s.heading, s.body from decision, doc, jsonb_to_recordset(d->'sections') as s (heading text, body text)
), given as (
  select p.* from doc, rows from (jsonb_to_recordset(d->'points') as (id uuid, body text, serves text, state text,
    "stateOn" date)) with ordinality as p (id, body, serves, state, "stateOn", place)
), point as (
  insert into decision_point (id, decision_id, place, body, serves, state, state_on, state_source, state_by_name)
  select p.id, decision.id, p.place, p.body, p.serves, p.state, p."stateOn",
    case when p.state <> 'PROPOSED' then $2 end, case when p.state <> 'PROPOSED' then $3 end
  from decision, given p
), step as (
  insert into decision_point_step (point_id, state, state_on, source_text, by_name, recorded_at)
  select id, state, "stateOn", $2, $3, "stateOn" from given where state <> 'PROPOSED'
), view as (
  insert into committee_view (id, decision_id, committee, held_on, held_precision, outcome, remarks, source_text)
  select v.id, decision.id, v.committee, v."heldOn", 'DAY', v.outcome, v.remarks, $2
  from decision, doc, jsonb_to_recordset(d->'views') as v (id uuid, committee text, "heldOn" date, outcome text,
    remarks text)
)
insert into committee_question (view_id, place, question)
select v.id, 1, v.question from doc, jsonb_to_recordset(d->'views') as v (id uuid, question text)`;

/** Takes invented decisions out of every workspace, with their points and views. */
export async function removeDemonstrationDecisions(database: Database): Promise<void> {
  const tenants = await database.asSystem('visit every workspace', () =>
    database.query<{ id: string }>('select id from municipality_facts'),
  );
  for (const { id } of tenants)
    await database.run({ tenantId: id, actorId: null }, () =>
      database.query('delete from executive_decision where is_demonstration'),
    );
}
