import {
  daysAfter,
  monthsAfter,
  opennesses,
  pillarCodes,
  type Level,
  type Openness,
  type PillarCode,
} from '@bloemen/vocabulary';
import { chance } from '../../../platform/seed/chance.js';
import type { MilestoneStatus } from '../action-plan/moves.rules.js';
import type { SeedEvidence, SeedPlan } from './plans.seed.js';

/**
 * Invented plans for demonstration, in such a way that the standing rules reach the level and age that the
 * demonstration list names. The same municipality on the same day always gets the same plan. Every source says that it
 * is invented.
 */
type Template = Pick<SeedEvidence, 'kind' | 'certainty' | 'title'> &
  Partial<Pick<SeedEvidence, 'recurrence' | 'effect' | 'amountCents' | 'note'>> & {
    /** Months before the newest fact. */
    earlier?: number;
    funded?: true;
  };

/** What the demonstration makes of a municipality: how far it is, and what its evidence must lead to. */
export type DemonstrationPlan = {
  cbsCode: string;
  phase: string;
  /** UNKNOWN: record no evidence. */
  pillars: Record<PillarCode, { level: Level; evidenceAgeMonths: number }>;
};
type Ladder = Record<Exclude<Level, 'UNKNOWN'>, readonly (readonly Template[])[]>;

const INVENTED = 'Verzonnen voor de demonstratie';

const templates: Record<PillarCode, Ladder> = {
  P1: {
    NOT_STARTED: [
      [{ kind: 'NOT_STARTED', certainty: 'DONE', title: 'Het college heeft eenzaamheid nog niet besproken' }],
    ],
    INTENDED: [
      [{ kind: 'MOTION', certainty: 'INTENDED', title: 'Motie over een lokale aanpak' }],
      [{ kind: 'EXECUTIVE_DECISION', certainty: 'INTENDED', title: 'Voorgenomen besluit over een lokale aanpak' }],
      [
        { kind: 'INTENTION', certainty: 'INTENDED', title: 'Eenzaamheid krijgt een plek in het collegeprogramma' },
        { kind: 'PORTFOLIO', certainty: 'INTENDED', title: 'De portefeuille wordt verdeeld', earlier: 2 },
      ],
    ],
    IN_PROGRESS: [
      [{ kind: 'MOTION', certainty: 'DECIDED', title: 'Motie Samen uit eenzaamheid' }],
      [
        {
          kind: 'EXECUTIVE_DECISION',
          certainty: 'DECIDED',
          title: 'Besluit om mee te doen met het landelijke programma',
        },
        { kind: 'PORTFOLIO', certainty: 'DONE', title: 'De wethouder Zorg is portefeuillehouder', earlier: 5 },
      ],
      [
        { kind: 'PROGRAMME_COMMITMENT', certainty: 'DONE', title: 'Wethouder tekende de vijf pijlers' },
        {
          kind: 'FUNDING',
          certainty: 'INTENDED',
          title: 'Voorstel voor geld in de begroting',
          recurrence: 'RECURRING',
          earlier: 1,
        },
      ],
    ],
    EMBEDDED: [
      [
        { kind: 'EXECUTIVE_DECISION', certainty: 'DECIDED', title: 'Besluit over de lokale aanpak' },
        {
          kind: 'FUNDING',
          certainty: 'DECIDED',
          title: 'Geld in de meerjarenbegroting',
          recurrence: 'RECURRING',
          amountCents: 4_500_000,
          funded: true,
          earlier: 3,
        },
        { kind: 'PORTFOLIO', certainty: 'DONE', title: 'De wethouder Samenleving is portefeuillehouder', earlier: 9 },
      ],
    ],
  },
  P2: {
    NOT_STARTED: [[{ kind: 'NOT_STARTED', certainty: 'DONE', title: 'Er is nog geen lokaal netwerk' }]],
    INTENDED: [
      [{ kind: 'COALITION', certainty: 'INTENDED', title: 'Gesprekken over een lokale coalitie' }],
      [{ kind: 'COALITION_LEAD', certainty: 'INTENDED', title: 'De gemeente zoekt een kartrekker' }],
    ],
    IN_PROGRESS: [
      [
        { kind: 'COALITION_MEETING', certainty: 'DONE', title: 'Bijeenkomst met partners in het buurthuis' },
        { kind: 'COALITION', certainty: 'DONE', title: 'De coalitie is begonnen', earlier: 10 },
      ],
      [{ kind: 'COALITION', certainty: 'DONE', title: 'Welzijn, zorg, sport en bibliotheek werken samen' }],
      [{ kind: 'PARTNER_AGREEMENT', certainty: 'DECIDED', title: 'Partners tekenden een manifest' }],
    ],
    EMBEDDED: [
      [
        { kind: 'COALITION_MEETING', certainty: 'DONE', title: 'Bijeenkomst van de coalitie in het gemeentehuis' },
        { kind: 'PARTNER_AGREEMENT', certainty: 'DECIDED', title: 'Convenant met de partners', earlier: 8 },
        { kind: 'COALITION_LEAD', certainty: 'DONE', title: 'De welzijnsorganisatie is kartrekker', earlier: 11 },
      ],
    ],
  },
  P3: {
    NOT_STARTED: [[{ kind: 'NOT_STARTED', certainty: 'DONE', title: 'Inwoners doen nog niet mee aan de aanpak' }]],
    INTENDED: [
      [{ kind: 'INTENTION', certainty: 'INTENDED', title: 'Inwoners gaan meedenken over het aanbod' }],
      [{ kind: 'INVOLVEMENT', certainty: 'DONE', title: 'Gesprekken met bezoekers van de inloop' }],
    ],
    IN_PROGRESS: [
      [
        {
          kind: 'INVOLVEMENT',
          certainty: 'DONE',
          title: 'Panel van inwoners over vervoer',
          effect: 'De buurtbus rijdt nu ook op zondagmiddag.',
        },
      ],
      [
        {
          kind: 'INVOLVEMENT',
          certainty: 'DONE',
          title: 'Ervaringsdeskundigen bekeken de website',
          effect: 'De teksten zijn korter en het telefoonnummer staat bovenaan.',
        },
      ],
    ],
    EMBEDDED: [
      [
        {
          kind: 'INVOLVEMENT',
          certainty: 'DONE',
          title: 'Inwoners kozen drie activiteiten',
          effect: 'Twee activiteiten zijn gestopt en één is nieuw.',
        },
        {
          kind: 'INVOLVEMENT',
          certainty: 'DONE',
          title: 'Jongeren over ontmoeting in de avond',
          effect: 'Het jongerencentrum is langer open.',
          earlier: 6,
        },
        {
          kind: 'STANDING_INVOLVEMENT',
          certainty: 'DECIDED',
          title: 'Twee inwoners zitten in de kerngroep',
          earlier: 9,
        },
      ],
    ],
  },
  P4: {
    NOT_STARTED: [[{ kind: 'NOT_STARTED', certainty: 'DONE', title: 'Er zijn alleen losse activiteiten' }]],
    INTENDED: [
      [{ kind: 'ACTION_PLAN', certainty: 'INTENDED', title: 'Concept van het plan van aanpak' }],
      [{ kind: 'CAPACITY', certainty: 'INTENDED', title: 'Uren gevraagd voor een coördinator' }],
    ],
    IN_PROGRESS: [
      [{ kind: 'POLICY_LINK', certainty: 'DONE', title: 'Verbinding met het gezondheidsbeleid' }],
      [
        { kind: 'STRONGER_OFFER', certainty: 'DONE', title: 'Training signaleren voor vrijwilligers' },
        { kind: 'GRANT_AGREEMENT', certainty: 'INTENDED', title: 'Eenzaamheid in de subsidieafspraken', earlier: 2 },
      ],
      [
        {
          kind: 'FUNDING',
          certainty: 'DECIDED',
          title: 'Eenmalig budget voor ontmoeting',
          recurrence: 'ONE_OFF',
          amountCents: 2_000_000,
        },
      ],
    ],
    EMBEDDED: [
      [
        { kind: 'GRANT_AGREEMENT', certainty: 'DECIDED', title: 'Resultaatafspraken met de welzijnsorganisatie' },
        { kind: 'POLICY_TEXT', certainty: 'DECIDED', title: 'Paragraaf in het beleidsplan sociaal domein', earlier: 7 },
        { kind: 'CAPACITY', certainty: 'DECIDED', title: 'Vaste uren voor een coördinator', earlier: 7 },
      ],
    ],
  },
  P5: {
    NOT_STARTED: [[{ kind: 'NOT_STARTED', certainty: 'DONE', title: 'Wij meten onze aanpak nog niet' }]],
    INTENDED: [
      [{ kind: 'MONITORING_PLAN', certainty: 'INTENDED', title: 'Gesprek met de GGD over meten' }],
      [{ kind: 'MEASUREMENT', certainty: 'INTENDED', title: 'De eerste meting staat gepland' }],
    ],
    IN_PROGRESS: [
      [{ kind: 'MEASUREMENT', certainty: 'DONE', title: 'Jaarlijkse Benchmark ingevuld' }],
      [{ kind: 'EVALUATION', certainty: 'DONE', title: 'Terugblik op de Week tegen Eenzaamheid' }],
      [{ kind: 'MONITORING_PLAN', certainty: 'DECIDED', title: 'Afspraken over meten met de GGD' }],
    ],
    EMBEDDED: [
      [
        {
          kind: 'EVALUATION',
          certainty: 'DONE',
          title: 'Evaluatie met de coalitie',
          effect: 'Wij kiezen voor minder activiteiten en meer huisbezoek.',
        },
        { kind: 'MEASUREMENT', certainty: 'DONE', title: 'Meting onder deelnemers', earlier: 4 },
        { kind: 'MONITORING_PLAN', certainty: 'DECIDED', title: 'Plan voor meten is vastgesteld', earlier: 10 },
      ],
    ],
  },
};

const goals: Record<PillarCode, { title: string; milestones: readonly [string, string][] }> = {
  P1: {
    title: 'Eenzaamheid is een zaak van het hele college',
    milestones: [
      ['Gesprek met alle wethouders', 'Wethouder'],
      ['Brief aan de gemeenteraad', 'Gemeente'],
    ],
  },
  P2: {
    title: 'Een netwerk dat elkaar kent',
    milestones: [
      ['Bijeenkomst met alle partners', 'Welzijnsorganisatie'],
      ['Drie nieuwe partners uit het bedrijfsleven', 'Gemeente'],
    ],
  },
  P3: {
    title: 'Inwoners beslissen mee',
    milestones: [
      ['Panel van inwoners begonnen', 'Bibliotheek'],
      ['Wat er met hun advies is gedaan staat op de website', 'Gemeente'],
    ],
  },
  P4: {
    title: 'Een aanpak die blijft',
    milestones: [
      ['Afspraken in de subsidies voor volgend jaar', 'Gemeente'],
      ['Training signaleren voor vrijwilligers', 'Welzijnsorganisatie'],
    ],
  },
  P5: {
    title: 'Weten wat helpt',
    milestones: [
      ['Meting onder deelnemers', 'GGD'],
      ['Evaluatie met de coalitie', 'Gemeente'],
    ],
  },
};

/** The invented plan of one municipality as seen on a day (`2026-11-22`). */
export function demonstrationPlanOf({ cbsCode, phase, pillars }: DemonstrationPlan, today: string): SeedPlan {
  const goalPillars = pillarCodes.filter(
    (pillar) =>
      phase !== 'STARTING' && pillars[pillar].level !== 'UNKNOWN' && chance(`${cbsCode}/goal/${pillar}`) < 0.45,
  );
  return {
    plan:
      phase === 'STARTING'
        ? null
        : {
            title: 'Plan van aanpak tegen eenzaamheid',
            aliases: [],
            status: phase === 'EMBEDDING' ? 'ENDORSED_BY_COALITION' : 'DRAFT',
          },
    principles: [],
    evidence: pillarCodes.flatMap((pillar) => evidenceOf(cbsCode, pillar, pillars[pillar], today)),
    goals: goalPillars.map((pillar) => ({
      title: goals[pillar].title,
      pillar,
      status: 'OPEN',
      sourceText: INVENTED,
      openness: opennessFor(`${cbsCode}/goal/${pillar}`),
      milestones: goals[pillar].milestones.map(([title, owner], position) =>
        milestoneOf(`${cbsCode}/${pillar}/${position}`, title, owner, today),
      ),
    })),
    isDemonstration: true,
  };
}

function evidenceOf(
  cbsCode: string,
  pillar: PillarCode,
  { level, evidenceAgeMonths }: { level: Level; evidenceAgeMonths: number },
  today: string,
): SeedEvidence[] {
  if (level === 'UNKNOWN') return [];
  const variants = templates[pillar][level];
  const chosen = variants[Math.floor(chance(`${cbsCode}/${pillar}/variant`) * variants.length)] ?? [];
  // A few days later than whole months, so that dates differ while the age in months stays.
  const later = evidenceAgeMonths === 0 ? 0 : 1 + Math.floor(chance(`${cbsCode}/${pillar}/day`) * 19);
  const thisYear = Number(today.slice(0, 4));
  return chosen.map(({ earlier = 0, funded, ...fact }) => ({
    ...fact,
    pillar,
    happenedOn: daysAfter(monthsAfter(today, -evidenceAgeMonths - earlier), later),
    datePrecision: 'DAY',
    sourceType: fact.kind === 'NOT_STARTED' ? 'STATEMENT' : 'REPORT',
    sourceText: INVENTED,
    openness: opennessFor(`${cbsCode}/${pillar}/${fact.title}`),
    ...(funded && {
      firstFundedYear: thisYear - 1,
      lastFundedYear: thisYear + Math.floor(chance(`${cbsCode}/funded`) * 4),
    }),
  }));
}

/** Some of each, so that every reader finds something. */
function opennessFor(key: string): Openness {
  return opennesses[Math.floor(chance(`${key}/openness`) * opennesses.length)] ?? 'MUNICIPALITY';
}

function milestoneOf(
  key: string,
  title: string,
  owner: string,
  today: string,
): { title: string; owner: string; dueOn: string; status: MilestoneStatus } {
  const months = Math.floor(chance(`${key}/due`) * 18) - 9;
  const draw = chance(`${key}/status`);
  const past: MilestoneStatus = draw < 0.75 ? 'DONE' : draw < 0.9 ? 'IN_PROGRESS' : 'DROPPED';
  return {
    title,
    owner,
    dueOn: monthsAfter(today, months),
    status: months < 0 ? past : draw < 0.6 ? 'PLANNED' : 'IN_PROGRESS',
  };
}
