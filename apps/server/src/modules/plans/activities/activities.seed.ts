import {
  firstDayOf,
  monthsAfter,
  opennesses,
  tenantIdOf,
  type ActiveElement,
  type ActivityCost,
  type ActivityStatus,
  type DatePrecision,
  type Openness,
  type ParticipantClass,
  type PillarCode,
  type TargetGroup,
} from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import { chance } from '../../../platform/seed/chance.js';
import type { Seed } from '../../../platform/seed/seed.js';

type SeedActivity = {
  title: string;
  what: string | null;
  pillar: PillarCode;
  status: ActivityStatus;
  fromOn: string | null;
  untilOn: string | null;
  precision: DatePrecision;
  byMunicipality: boolean;
  /** Begins of names of organisations in the coalition. */
  organisations: readonly string[];
  targetGroups: readonly TargetGroup[];
  activeElements: readonly ActiveElement[];
  cost: ActivityCost;
  participantClass: ParticipantClass | null;
  interventionId: string | null;
  openness: Openness;
  sourceText: string;
  isDemonstration: boolean;
};

export type DemonstrationActivities = { cbsCode: string; consents: { peers: boolean } };

/** Of Heemstede what its page on eentegeneenzaamheid.nl names; what that leaves open stays unknown. */
export const activitiesSeed: Seed = {
  sourced: [{ name: 'activities of Heemstede', load: ({ database }) => seedHeemstedeActivities(database) }],
};

const HEEMSTEDE = 'GM0397';
const COALITION_PAGE = 'Pagina van de coalitie op eentegeneenzaamheid.nl, stand februari 2022';
const unknown = {
  precision: 'YEAR',
  fromOn: null,
  untilOn: null,
  organisations: [],
  targetGroups: [],
  activeElements: [],
  participantClass: null,
  interventionId: null,
  openness: 'PUBLIC',
  isDemonstration: false,
} as const;

const sourced: readonly SeedActivity[] = [
  {
    ...unknown,
    title: 'Week van de Ontmoeting',
    what: 'Zo heet de landelijke Week tegen Eenzaamheid in Heemstede.',
    pillar: 'P4',
    status: 'RUNNING',
    byMunicipality: true,
    cost: 'UNKNOWN',
    sourceText: `${COALITION_PAGE}. De pijler is onze lezing.`,
  },
  {
    ...unknown,
    title: 'Impuls voor het jongerenwerk',
    what: 'Om de impact te vergroten van alles wat al gedaan wordt. De uitgangspunten van het plan van aanpak gaan mee.',
    pillar: 'P4',
    status: 'ENDED',
    fromOn: '2022-01-01',
    untilOn: '2022-01-01',
    byMunicipality: true,
    targetGroups: ['YOUNG_PEOPLE'],
    cost: 'MONEY',
    sourceText: COALITION_PAGE,
  },
];

type Template = Pick<SeedActivity, 'title' | 'activeElements' | 'targetGroups' | 'cost'> & {
  organisations?: readonly string[];
  intervention?: string;
};
const meeting = (title: string, group: TargetGroup, cost: ActivityCost, ...organisations: string[]): Template => ({
  title,
  activeElements: ['MEETING'],
  targetGroups: [group],
  cost,
  organisations,
});

/** Twelve that lean on meeting, as happens often. */
const leaning: readonly Template[] = [
  meeting('Koffieochtend in de wijk', 'OLDER_PEOPLE', 'IN_KIND', 'Welzijnsorganisatie'),
  meeting('Eettafel op dinsdag', 'OLDER_PEOPLE', 'MONEY', 'Buurthuis'),
  meeting('Inloop op zondag', 'ALL_AGES', 'NONE', 'Diaconie'),
  meeting('Spelletjesmiddag', 'OLDER_PEOPLE', 'IN_KIND', 'Bibliotheek', 'Ouderenbond'),
  meeting('Samen wandelen', 'ALL_AGES', 'NONE', 'Sportbedrijf'),
  meeting('Open buurtkamer', 'ALL_AGES', 'MONEY', 'Buurthuis', 'Woonstichting'),
  meeting('Zomerfeest voor de buurt', 'ALL_AGES', 'MONEY', 'Woonstichting'),
  meeting('Zingen zonder drempel', 'OLDER_PEOPLE', 'IN_KIND', 'Zangkoor'),
  meeting('Lunch voor wie alleen eet', 'SINGLES', 'IN_KIND', 'Diaconie'),
  {
    title: 'Maatjes aan huis',
    activeElements: ['MEETING', 'MEANINGFUL_CONTACT'],
    targetGroups: ['OLDER_PEOPLE'],
    cost: 'IN_KIND',
    organisations: ['Vrijwilligerscentrale'],
  },
  {
    title: 'Vervoer door vrijwilligers',
    activeElements: ['PRACTICAL_SUPPORT'],
    targetGroups: ['OLDER_PEOPLE', 'PEOPLE_WITH_DISABILITY'],
    cost: 'MONEY',
    organisations: ['Vrijwilligerscentrale'],
  },
  {
    title: 'Jongeren helpen met de telefoon',
    activeElements: ['ACTIVITIES', 'MEETING'],
    targetGroups: ['YOUNG_PEOPLE', 'OLDER_PEOPLE'],
    cost: 'IN_KIND',
    organisations: ['Bibliotheek', 'Jongerenwerk'],
  },
];

/** What widens a mix. */
const wider: readonly Template[] = [
  {
    title: 'Cursus vrienden maken',
    activeElements: ['SOCIAL_SKILLS', 'REALISTIC_EXPECTATIONS'],
    targetGroups: ['ALL_AGES'],
    cost: 'MONEY',
    organisations: ['Welzijnsorganisatie'],
    intervention: 'Vrienden maken kun je leren',
  },
  {
    title: 'Groep over vriendschap',
    activeElements: ['SOCIAL_SKILLS', 'MEANINGFUL_CONTACT'],
    targetGroups: ['SINGLES'],
    cost: 'MONEY',
    organisations: ['Welzijnsorganisatie'],
    intervention: 'Zin in vriendschap',
  },
  {
    title: 'Netwerkcoach voor mantelzorgers',
    activeElements: ['MEANINGFUL_CONTACT', 'PRACTICAL_SUPPORT'],
    targetGroups: ['CARERS'],
    cost: 'MONEY',
    organisations: ['Vrijwilligerscentrale'],
    intervention: 'Natuurlijk een netwerkcoach!',
  },
  {
    title: 'Praten na een verlies',
    activeElements: ['MEANINGFUL_CONTACT'],
    targetGroups: ['BEREAVED'],
    cost: 'IN_KIND',
    organisations: ['Diaconie'],
  },
  {
    title: 'Repareren met elkaar',
    activeElements: ['ACTIVITIES', 'MEANINGFUL_ROLE'],
    targetGroups: ['ALL_AGES'],
    cost: 'NONE',
    organisations: ['Buurthuis'],
  },
  {
    title: 'Taalmaatjes',
    activeElements: ['MEANINGFUL_CONTACT', 'PRACTICAL_SUPPORT'],
    targetGroups: ['NEWCOMERS'],
    cost: 'IN_KIND',
    organisations: ['Bibliotheek'],
  },
];

const INVENTED = 'Verzonnen voor de demonstratie';
const classes: readonly ParticipantClass[] = ['UP_TO_10', 'UP_TO_25', 'UP_TO_50'];
/** Share of what widens a mix, per municipality. */
const SHARE = 0.4;

/** The invented activities of a municipality; the same on each day but for their dates. Who runs them is no real organisation. */
export function demonstrationActivitiesOf(
  cbsCode: string,
  today: string,
  interventions: ReadonlyMap<string, string>,
): SeedActivity[] {
  const isReal = cbsCode === HEEMSTEDE;
  const chosen = isReal ? leaning : [...leaning, ...wider.filter(({ title }) => chance(`${cbsCode}/${title}`) < SHARE)];
  return chosen.map(({ organisations = [], intervention, ...template }, index) => {
    const key = `${cbsCode}/${template.title}`;
    const isPlanned = index % 6 === 5;
    const openness = opennesses[Math.floor(chance(`${key}/openness`) * opennesses.length)] ?? 'MUNICIPALITY';
    return {
      ...template,
      what: null,
      pillar: index % 4 === 3 ? 'P3' : 'P4',
      status: isPlanned ? 'PLANNED' : 'RUNNING',
      fromOn: firstDayOf(monthsAfter(today, isPlanned ? 2 : -2 - Math.floor(chance(`${key}/from`) * 20)), 'MONTH'),
      untilOn: null,
      precision: 'MONTH',
      byMunicipality: index % 5 === 0,
      organisations: isReal ? [] : organisations,
      participantClass: isPlanned ? null : (classes[Math.floor(chance(`${key}/class`) * classes.length)] ?? null),
      interventionId: (intervention && interventions.get(intervention)) ?? null,
      openness: intervention ? 'PUBLIC' : openness,
      sourceText: INVENTED,
      isDemonstration: true,
    };
  });
}

/** Nothing happens where the workspace holds an activity already. */
export async function seedHeemstedeActivities(database: Database): Promise<void> {
  await load(database, HEEMSTEDE, sourced, false);
}

/** Of a part of the municipalities, those that others may know among them, and of Heemstede. */
export async function seedDemonstrationActivities(
  database: Database,
  municipalities: readonly DemonstrationActivities[],
  today: string,
  interventions: ReadonlyMap<string, string>,
): Promise<void> {
  for (const cbsCode of [
    HEEMSTEDE,
    ...municipalities.filter(({ consents }) => consents.peers).map((one) => one.cbsCode),
  ])
    await load(database, cbsCode, demonstrationActivitiesOf(cbsCode, today, interventions), true);
}

/** Takes what is invented out of every workspace, and invented organisations out of what is not. */
export async function removeDemonstrationActivities(database: Database): Promise<void> {
  const tenants = await database.asSystem('visit every workspace', () =>
    database.query<{ id: string }>('select id from municipality_facts'),
  );
  for (const { id } of tenants)
    await database.run({ tenantId: id, actorId: null }, () =>
      database.query(
        `with gone as (delete from activity where is_demonstration)
         delete from activity_organisation o using organisation_named n
           where n.organisation_id = o.organisation_id and n.is_demonstration`,
      ),
    );
}

async function load(
  database: Database,
  cbsCode: string,
  activities: readonly SeedActivity[],
  isDemonstration: boolean,
): Promise<void> {
  await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, async () => {
    if (await database.maybe('select 1 from activity where is_demonstration = $1 limit 1', [isDemonstration])) return;
    await database.query(
      `with given as (
         select gen_random_uuid() as id, g.* from jsonb_to_recordset($1::jsonb) as g (title text, what text,
           pillar text, status text, "fromOn" date, "untilOn" date, precision text, "byMunicipality" boolean,
           organisations text[], "targetGroups" text[], "activeElements" text[], cost text, "participantClass" text,
           "interventionId" uuid, openness text, "sourceText" text, "isDemonstration" boolean, position bigint)
       ), added as (
         insert into activity (id, title, what, pillar, status, from_on, from_precision, until_on, until_precision,
           by_municipality, target_groups, active_elements, cost, participant_class, intervention_id, openness,
           source_text, is_demonstration, created_at)
         select g.id, g.title, g.what, g.pillar, g.status, g."fromOn", case when g."fromOn" is not null then g.precision end,
           g."untilOn", case when g."untilOn" is not null then g.precision end, g."byMunicipality", g."targetGroups",
           g."activeElements", g.cost, g."participantClass", g."interventionId", g.openness, g."sourceText",
           g."isDemonstration", now() + g.position * interval '1 millisecond'
         from given g returning id, status
       ), stepped as (
         insert into activity_step (activity_id, status) select id, status from added
       )
       insert into activity_organisation (activity_id, organisation_id)
       select distinct g.id, n.organisation_id from given g cross join unnest(g.organisations) as wanted (name)
         join organisation_named n on starts_with(n.name, wanted.name || ' ')
         join app_coalition_on(current_date) c on c.organisation_id = n.organisation_id and c.is_partner`,
      [JSON.stringify(activities.map((activity, position) => ({ ...activity, position })))],
    );
  });
}
