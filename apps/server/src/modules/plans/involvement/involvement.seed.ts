import {
  firstDayOf,
  monthsAfter,
  opennesses,
  tenantIdOf,
  type AdvisoryGroupKind,
  type DatePrecision,
  type InvolvementForm,
  type InvolvementStatus,
  type Openness,
  type ParticipantClass,
} from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import { chance } from '../../../platform/seed/chance.js';
import type { Seed } from '../../../platform/seed/seed.js';

type SeedGroup = {
  name: string;
  kind: AdvisoryGroupKind;
  /** Its name in the register of organisations, when it is one there. */
  organisation: string | null;
  sinceOn: string | null;
  sincePrecision: DatePrecision | null;
  sourceText: string;
  openness: Openness;
  isDemonstration: boolean;
};
type SeedInvolvement = {
  group: string | null;
  groupName: string | null;
  status: InvolvementStatus;
  happenedOn: string | null;
  question: string;
  form: InvolvementForm;
  participantClass: ParticipantClass | null;
  effect: string | null;
  openness: Openness;
};
type Municipality = { cbsCode: string; consents: { peers: boolean } };

/**
 * Of Heemstede the two groups that its document names. That their place was agreed, the sources do not say: so neither
 * carries a fact. That they helped with the plan is a typed fact of the plan, and not told twice.
 */
export const involvementSeed: Seed<readonly Municipality[]> = {
  sourced: [{ name: 'advisory groups of Heemstede', load: ({ database }) => seedHeemstedeAdvisoryGroups(database) }],
  demonstration: [
    {
      name: 'demonstration involvement',
      load: ({ database, today }, municipalities) => seedDemonstrationInvolvement(database, municipalities, today),
      remove: removeDemonstrationInvolvement,
    },
  ],
};

const HEEMSTEDE = 'GM0397';
const attended =
  'Collegestuk 840482: leden waren bij de start in mei 2021, en de groep is betrokken bij het opstellen van het plan';

const sourced: readonly SeedGroup[] = [
  { name: 'Klankbordgroep Wmo', kind: 'ADVISORY_GROUP' as const, organisation: 'Klankbordgroep WMO' },
  {
    name: 'Werkgroep toegankelijkheid',
    kind: 'EXPERTS_BY_EXPERIENCE' as const,
    organisation: 'Werkgroep toegankelijkheid',
  },
].map((group) => ({
  ...group,
  sinceOn: '2021-05-01',
  sincePrecision: 'MONTH',
  sourceText: attended,
  openness: 'PUBLIC',
  isDemonstration: false,
}));

type Template = Pick<SeedInvolvement, 'question' | 'form' | 'effect' | 'participantClass'> & {
  of: string;
  ago: number;
};
const COUNCIL = 'Adviesraad sociaal domein';
const templates: readonly Template[] = [
  {
    of: COUNCIL,
    question: 'Wat moet er in het plan staan over vervoer?',
    form: 'MEETING',
    effect: 'De belbus staat nu als actie in het plan.',
    participantClass: 'UP_TO_10',
    ago: 14,
  },
  {
    of: 'Bezoekers van de inloop op zondag',
    question: 'Wat mist u in de buurt, en wat helpt u?',
    form: 'CONVERSATION',
    effect: null,
    participantClass: 'UP_TO_25',
    ago: 9,
  },
  {
    of: 'Jongeren van 16 tot en met 24 jaar',
    question: 'Waar wilt u anderen ontmoeten, en wanneer?',
    form: 'SURVEY',
    effect: 'Het jongerencentrum is op vrijdag open tot 22 uur.',
    participantClass: 'ABOVE_100',
    ago: 6,
  },
  {
    of: 'Mantelzorgers',
    question: 'Wat maakt het moeilijk om iets voor uzelf te doen?',
    form: 'INTERVIEWS',
    effect: null,
    participantClass: 'UP_TO_10',
    ago: 3,
  },
  {
    of: COUNCIL,
    question: 'Welke activiteiten moeten doorgaan, en welke kunnen stoppen?',
    form: 'MEETING',
    effect: null,
    participantClass: null,
    ago: -2,
  },
];
/** Share of the questions, per municipality. */
const SHARE = 0.7;

/** The invented involvement of a municipality; its facts are invented with its plan. */
export function demonstrationInvolvementOf(
  cbsCode: string,
  today: string,
): { groups: SeedGroup[]; involvements: SeedInvolvement[] } {
  const chosen = templates.filter(({ question }) => chance(`${cbsCode}/${question}`) < SHARE || cbsCode === HEEMSTEDE);
  return {
    groups: [
      {
        name: COUNCIL,
        kind: 'ADVISORY_GROUP',
        organisation: null,
        sinceOn: firstDayOf(monthsAfter(today, -30), 'YEAR'),
        sincePrecision: 'YEAR',
        sourceText: 'Verzonnen voor de demonstratie',
        openness: 'PUBLIC',
        isDemonstration: true,
      },
    ],
    involvements: chosen.map(({ of, ago, ...said }) => ({
      ...said,
      group: of === COUNCIL ? of : null,
      groupName: of === COUNCIL ? null : of,
      status: ago < 0 ? 'PLANNED' : 'DONE',
      happenedOn: firstDayOf(monthsAfter(today, -ago), 'MONTH'),
      openness:
        opennesses[Math.floor(chance(`${cbsCode}/${said.question}/open`) * opennesses.length)] ?? 'MUNICIPALITY',
    })),
  };
}

export async function seedHeemstedeAdvisoryGroups(database: Database): Promise<void> {
  await load(database, HEEMSTEDE, sourced, [], false);
}

/** Of a part of the municipalities, those that others may know among them, and of Heemstede. */
export async function seedDemonstrationInvolvement(
  database: Database,
  municipalities: readonly Municipality[],
  today: string,
): Promise<void> {
  const lively = municipalities.filter(({ consents }) => consents.peers).map((one) => one.cbsCode);
  for (const cbsCode of [HEEMSTEDE, ...lively]) {
    const { groups, involvements } = demonstrationInvolvementOf(cbsCode, today);
    await load(database, cbsCode, groups, involvements, true, today);
  }
}

/** Takes what is invented out of every workspace; a record of people about an invented group keeps the group's name. */
export async function removeDemonstrationInvolvement(database: Database): Promise<void> {
  const tenants = await database.asSystem('visit every workspace', () =>
    database.query<{ id: string }>('select id from municipality_facts'),
  );
  for (const { id } of tenants)
    await database.run({ tenantId: id, actorId: null }, async () => {
      await database.query('delete from involvement where is_demonstration');
      await database.query(
        `update involvement i set advisory_group_id = null, group_name = g.name from advisory_group g
         where g.id = i.advisory_group_id and g.is_demonstration`,
      );
      await database.query('delete from advisory_group where is_demonstration');
    });
}

/** Nothing happens where the workspace holds such groups already. */
async function load(
  database: Database,
  cbsCode: string,
  groups: readonly SeedGroup[],
  involvements: readonly SeedInvolvement[],
  isDemonstration: boolean,
  today: string | null = null,
): Promise<void> {
  await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, async () => {
    if (await database.maybe('select 1 from advisory_group where is_demonstration = $1 limit 1', [isDemonstration]))
      return;
    await database.query(
      `with placed as (
         insert into advisory_group (name, kind, organisation_id, since_on, since_precision, source_text, openness,
           is_demonstration)
         select g.name, g.kind, (select n.organisation_id from organisation_named n where n.name = g.organisation
           limit 1), g."sinceOn", g."sincePrecision", g."sourceText", g.openness, g."isDemonstration"
         from jsonb_to_recordset($1::jsonb) as g (name text, kind text, organisation text, "sinceOn" date,
           "sincePrecision" text, "sourceText" text, openness text, "isDemonstration" boolean)
         returning id, name
       )
       insert into involvement (advisory_group_id, group_name, status, happened_on, date_precision, recorded_on,
         question, form, participant_class, effect, source_text, openness, is_demonstration)
       select p.id, i."groupName", i.status, i."happenedOn", case when i."happenedOn" is not null then 'MONTH' end, $3,
         i.question, i.form, i."participantClass", i.effect, 'Verzonnen voor de demonstratie', i.openness, true
       from jsonb_to_recordset($2::jsonb) as i ("group" text, "groupName" text, status text, "happenedOn" date,
         question text, form text, "participantClass" text, effect text, openness text)
         left join placed p on p.name = i."group"`,
      [JSON.stringify(groups), JSON.stringify(involvements), today],
    );
  });
}
