import type {
  Certainty,
  DatePrecision,
  EvidenceKind,
  EvidenceSource,
  PillarCode,
  Recurrence,
} from '@bloemen/vocabulary';
import type { GoalStatus, MilestoneStatus, PlanStatus } from '../action-plan/moves.rules.js';

/**
 * What three public documents of Heemstede say about its approach: the college paper with case number 840482, press
 * release PB2021_25 (both of 25 May 2021) and the page of its coalition on the national site (February 2022). Nothing
 * is added to them: a figure keeps the word that the source gives it ("zo'n 20"), what the source calls intended stays
 * intended, and a fact for which a document gives no day has the day of that document and says so. Where documents
 * contradict each other the fact keeps the weaker certainty and `note` names both readings, until somebody in Heemstede
 * settles it. What we read into a source, such as the pillar of a goal, says "onze lezing".
 */
export type SeedEvidence = {
  pillar: PillarCode;
  kind: EvidenceKind;
  certainty: Certainty;
  title: string;
  happenedOn: string;
  datePrecision: DatePrecision;
  sourceType: EvidenceSource;
  sourceText: string;
  note?: string;
  amountCents?: number;
  recurrence?: Recurrence;
  firstFundedYear?: number;
  lastFundedYear?: number;
  effect?: string;
};
type Source = Pick<SeedEvidence, 'sourceType' | 'sourceText'>;

const decision: Source = {
  sourceType: 'EXECUTIVE_PAPER',
  sourceText: 'Collegestuk met zaaknummer 840482 (25 mei 2021 volgens PB2021_25)',
};
const release: Source = { sourceType: 'PRESS_RELEASE', sourceText: 'Persbericht PB2021_25, 25 mei 2021' };
const page: Source = {
  sourceType: 'WEB_PAGE',
  sourceText: 'Pagina van de coalitie op eentegeneenzaamheid.nl, stand februari 2022',
};

const on25May2021 = { happenedOn: '2021-05-25', datePrecision: 'DAY' } as const;
const inMay2021 = { happenedOn: '2021-05-01', datePrecision: 'MONTH' } as const;
const inFebruary2022 = { happenedOn: '2022-02-01', datePrecision: 'MONTH' } as const;

const undated = 'De bron noemt geen dag; de datum is die van de bron.';

export const heemstedePlan: { title: string; aliases: string[]; status: PlanStatus } = {
  title: 'Heemstede laat duizend bloemen bloeien, samen tegen eenzaamheid',
  aliases: ['Plan van aanpak Eenzaamheid Heemstede'],
  // The paper says that the coalition endorsed the principles, not the plan; that it was adopted no source says.
  status: 'DRAFT',
};

/** Principles by their own names; which national pillar each serves no source says. */
const ourReading = 'Welke pijler hierbij hoort, is onze lezing.';

export const heemstedePrinciples: { title: string; description: string; pillars: PillarCode[] }[] = [
  {
    title: 'Commitment',
    pillars: ['P1'],
    description: `De partners delen één kijk op eenzaamheid: betekenisvol contact dat iemand mist, op elke leeftijd en in elke sociale klasse. ${ourReading}`,
  },
  {
    title: 'Sociale coalitie',
    pillars: ['P2'],
    description: `Een sterke lokale coalitie, waarin partners elkaar en elkaars aanbod leren kennen en nieuwe partners zoeken. ${ourReading}`,
  },
  {
    title: 'Duurzame aanpak',
    pillars: ['P4', 'P3'],
    description: `Leren van het landelijke programma en van onderzoek, en eenzamen zelf betrekken bij beleid en praktijk. ${ourReading}`,
  },
  {
    title: 'Versterken aanbod',
    pillars: ['P4'],
    description: `Het aanbod dat er is versterken: meer bewustwording, professionalisering en signalering. ${ourReading}`,
  },
  {
    title: 'Monitoring',
    pillars: ['P5'],
    description: `Samen doelen stellen, mijlpalen benoemen en momenten van evaluatie plannen, en een lerend netwerk opbouwen. ${ourReading}`,
  },
];

export const heemstedeEvidence: SeedEvidence[] = [
  {
    ...decision,
    ...on25May2021,
    pillar: 'P1',
    kind: 'PORTFOLIO',
    certainty: 'DONE',
    title: 'Wethouder J.F. (Sjaak) Struijf is portefeuillehouder',
    sourceText: `${decision.sourceText}; voornaam en functie: persbericht PB2021_25`,
    note: 'Zo stond het op 25 mei 2021. Wie daarna portefeuillehouder is, staat niet in de bronnen.',
  },
  {
    ...page,
    ...inFebruary2022,
    pillar: 'P1',
    kind: 'ACTION_PLAN',
    certainty: 'INTENDED',
    title: 'Plan van aanpak, waaraan het college met de Sociale Coalitie werkte',
    note: 'De pagina zegt dat aan het plan is gewerkt, niet dat het is vastgesteld.',
  },

  {
    ...decision,
    ...inMay2021,
    pillar: 'P2',
    kind: 'COALITION_MEETING',
    certainty: 'DONE',
    title: 'Start van de Sociale Coalitie met 11 partners',
    note: 'Het stuk noemt 11 namen. Leden van de klankbordgroep Wmo en van de werkgroep toegankelijkheid waren aanwezig; dat dit een bijeenkomst was, is onze lezing.',
  },
  {
    ...decision,
    ...on25May2021,
    pillar: 'P2',
    kind: 'COALITION_MEETING',
    certainty: 'INTENDED',
    title: 'De coalitie maandelijks bijeenbrengen',
    note: 'Dit is afgesproken. Welke bijeenkomsten er zijn geweest, staat niet in de bronnen.',
  },
  {
    ...release,
    ...on25May2021,
    pillar: 'P2',
    kind: 'INTENTION',
    certainty: 'INTENDED',
    title: 'De coalitie ook inzetten voor andere sociale thema’s',
  },
  {
    ...page,
    ...inFebruary2022,
    pillar: 'P2',
    kind: 'COALITION',
    certainty: 'DONE',
    title: 'Sociale Coalitie met zo’n 20 organisaties',
    note: 'De lijst op dezelfde pagina telt 22 namen, de gemeente zelf inbegrepen.',
  },

  {
    ...decision,
    ...on25May2021,
    pillar: 'P3',
    kind: 'INVOLVEMENT',
    certainty: 'DONE',
    title: 'Klankbordgroep Wmo en werkgroep toegankelijkheid betrokken bij het opstellen van het plan',
    note: `Wat er door hen in het plan veranderde, staat niet in de bronnen. ${undated}`,
  },
  {
    ...decision,
    ...on25May2021,
    pillar: 'P3',
    kind: 'INTENTION',
    certainty: 'INTENDED',
    title: 'Inwoners zelf betrekken bij de verdere uitwerking van het plan',
  },
  {
    ...page,
    ...inFebruary2022,
    pillar: 'P3',
    kind: 'INTENTION',
    certainty: 'INTENDED',
    title: 'Eenzamen zelf betrekken, een van de speerpunten van het plan',
  },

  {
    ...release,
    pillar: 'P4',
    kind: 'POLICY_TEXT',
    certainty: 'DECIDED',
    title: 'Structurele aanpak van eenzaamheid als maatregel in de Herstelagenda',
    happenedOn: '2021-04-01',
    datePrecision: 'MONTH',
    note: 'Het persbericht noemt april; dat het april 2021 is, is onze lezing.',
  },
  {
    ...decision,
    ...on25May2021,
    pillar: 'P4',
    kind: 'STRONGER_OFFER',
    certainty: 'INTENDED',
    title: 'Bestaand aanbod versterken: bewustwording, professionalisering, signalering',
  },
  {
    ...decision,
    ...on25May2021,
    pillar: 'P4',
    kind: 'CAPACITY',
    certainty: 'INTENDED',
    title: 'Het geld is deels nodig voor (externe) capaciteit',
  },
  {
    ...page,
    ...inFebruary2022,
    pillar: 'P4',
    kind: 'POLICY_LINK',
    certainty: 'DONE',
    title: 'Verbinding met preventieakkoord, sportakkoord, beleidsplan sociaal domein en budgetsubsidies Wmo',
    note: undated,
  },

  {
    ...decision,
    ...on25May2021,
    pillar: 'P5',
    kind: 'INTENTION',
    certainty: 'INTENDED',
    title: 'Doelen stellen, mijlpalen benoemen en momenten van evaluatie plannen',
  },
  {
    ...page,
    ...inFebruary2022,
    pillar: 'P5',
    kind: 'MONITORING_PLAN',
    certainty: 'INTENDED',
    title: 'Met de GGD wordt nagedacht over kwantitatief en kwalitatief monitoren',
  },
];

/** Goals and steps that the documents name; no day is given for a step, and which goal a step serves is our reading. */
export const heemstedeGoals: {
  title: string;
  pillar: PillarCode;
  status: GoalStatus;
  sourceText: string;
  milestones: SeedMilestone[];
}[] = [
  {
    title: 'De trend van eenzaamheid doorbreken',
    pillar: 'P4',
    status: 'OPEN',
    sourceText: `${release.sourceText}; de stappen: collegestuk 840482. Pijler en plaats van de stappen zijn onze lezing.`,
    milestones: [
      {
        title: 'Het voorgenomen besluit voorleggen aan de commissie Samenleving, om haar zienswijze',
        owner: 'College van B&W',
        dueOn: null,
        status: 'PLANNED',
      },
      {
        title: 'Een apart voorstel in juni voor € 30.000 per jaar in 2022-2025',
        owner: 'College van B&W',
        dueOn: null,
        status: 'PLANNED',
      },
    ],
  },
  {
    title: 'Het netwerk opbouwen en verstevigen, waar mogelijk met andere partners',
    pillar: 'P2',
    status: 'OPEN',
    sourceText: `${decision.sourceText}. De pijler is onze lezing.`,
    milestones: [],
  },
];
type SeedMilestone = { title: string; owner: string; dueOn: string | null; status: MilestoneStatus };
