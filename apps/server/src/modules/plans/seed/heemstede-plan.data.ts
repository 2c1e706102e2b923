import type { Certainty, DatePrecision, EvidenceKind, EvidenceSource, PillarCode, Recurrence } from '@bloemen/vocabulary';
import type { GoalStatus, MilestoneStatus, PlanStatus } from '../action-plan/moves.rules.js';

/**
 * What three public documents of Heemstede say about its approach, in our own words: the college decision with case number 840482, press
 * release PB2021_25 (both of 25 May 2021) and the page of its coalition on the national site (February 2022). Nothing is added to them. Where they
 * contradict each other the fact keeps the weaker certainty and `note` names both readings, until somebody in Heemstede settles it.
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

const decision: Source = { sourceType: 'EXECUTIVE_PAPER', sourceText: 'Collegestuk met zaaknummer 840482, 25 mei 2021' };
const release: Source = { sourceType: 'PRESS_RELEASE', sourceText: 'Persbericht PB2021_25, 25 mei 2021' };
const page: Source = { sourceType: 'WEB_PAGE', sourceText: 'Pagina van de coalitie op eentegeneenzaamheid.nl, stand februari 2022' };

const on25May2021 = { happenedOn: '2021-05-25', datePrecision: 'DAY' } as const;
const inMay2021 = { happenedOn: '2021-05-01', datePrecision: 'MONTH' } as const;
const inFebruary2022 = { happenedOn: '2022-02-01', datePrecision: 'MONTH' } as const;

export const heemstedePlan: { title: string; aliases: string[]; status: PlanStatus } = {
  title: 'Heemstede laat duizend bloemen bloeien, samen tegen eenzaamheid',
  aliases: ['Plan van aanpak Eenzaamheid Heemstede'],
  status: 'ENDORSED_BY_COALITION',
};

export const heemstedePrinciples: { title: string; description: string; pillars: PillarCode[] }[] = [
  { title: 'Commitment', pillars: ['P1'],
    description: 'De partners delen één kijk op eenzaamheid: contact dat iemand mist, op elke leeftijd en in elke groep.' },
  { title: 'Sociale coalitie', pillars: ['P2'],
    description: 'Een sterke lokale coalitie, waarin partners elkaar en elkaars aanbod kennen en nieuwe partners erbij zoeken.' },
  { title: 'Duurzame aanpak', pillars: ['P4', 'P3'],
    description: 'Doen wat volgens onderzoek en het landelijke programma werkt, en de mensen om wie het gaat laten meedoen in beleid en praktijk.' },
  { title: 'Versterken aanbod', pillars: ['P4'],
    description: 'Het aanbod dat er is beter maken: meer bekendheid, scholing en eerder signaleren.' },
  { title: 'Monitoring', pillars: ['P5'],
    description: 'Samen doelen, mijlpalen en momenten van evaluatie kiezen, en zo een netwerk zijn dat leert.' },
];

export const heemstedeEvidence: SeedEvidence[] = [
  { pillar: 'P1', kind: 'MOTION', certainty: 'DECIDED', title: 'Motie Samen tegen eenzaamheid', happenedOn: '2020-11-05', datePrecision: 'DAY', ...decision,
    note: 'Het collegestuk noemt 5 november 2020; de pagina van de coalitie noemt december 2020. Nog niet uitgezocht.' },
  { pillar: 'P1', kind: 'PROGRAMME_COMMITMENT', certainty: 'INTENDED', title: 'Aansluiten bij het programma Eén tegen eenzaamheid', ...on25May2021, ...decision,
    note: 'Het persbericht zegt dat dit is besloten. Het collegestuk noemt het hele besluit voorgenomen. Hier staat het als voornemen tot iemand het bevestigt.' },
  { pillar: 'P1', kind: 'EXECUTIVE_DECISION', certainty: 'INTENDED', title: 'Instemmen met het plan van aanpak', ...on25May2021, ...decision,
    note: 'Het college legt dit eerst voor aan de commissie Samenleving. Wat de commissie vond, staat niet in de bronnen.' },
  { pillar: 'P1', kind: 'FUNDING', certainty: 'INTENDED', title: '€ 30.000 voor 2021 uit de reserve coronacrisis', ...on25May2021, ...decision,
    amountCents: 3_000_000, recurrence: 'ONE_OFF', firstFundedYear: 2021, lastFundedYear: 2021,
    note: 'Hetzelfde stuk noemt het bedrag voorgesteld en ook beschikbaar. Hier staat het als voorstel.' },
  { pillar: 'P1', kind: 'FUNDING', certainty: 'INTENDED', title: '€ 30.000 per jaar voor 2022 tot en met 2025', ...on25May2021, ...decision,
    amountCents: 3_000_000, recurrence: 'RECURRING', firstFundedYear: 2022, lastFundedYear: 2025,
    note: 'Staat in de conceptbegroting. Een apart voorstel zou in juni 2021 volgen; de uitkomst staat niet in de bronnen.' },
  { pillar: 'P1', kind: 'PORTFOLIO', certainty: 'DONE', title: 'Wethouder J.F. (Sjaak) Struijf is portefeuillehouder', ...on25May2021, ...decision },
  { pillar: 'P1', kind: 'ACTION_PLAN', certainty: 'INTENDED', title: 'Plan van aanpak, gemaakt met de Sociale Coalitie', ...inFebruary2022, ...page,
    note: 'De pagina zegt dat het plan is gemaakt, niet dat het is vastgesteld.' },

  { pillar: 'P2', kind: 'COALITION_MEETING', certainty: 'DONE', title: 'Start van de Sociale Coalitie met 11 partners', ...inMay2021, ...decision,
    note: 'Leden van de klankbordgroep Wmo en van de werkgroep toegankelijkheid waren erbij.' },
  { pillar: 'P2', kind: 'COALITION_MEETING', certainty: 'INTENDED', title: 'Elke maand een bijeenkomst', ...on25May2021, ...decision,
    note: 'Dit is afgesproken. Welke bijeenkomsten er zijn geweest, staat niet in de bronnen.' },
  { pillar: 'P2', kind: 'INTENTION', certainty: 'INTENDED', title: 'De coalitie breder maken, ook voor andere sociale thema’s', ...on25May2021, ...release },
  { pillar: 'P2', kind: 'COALITION', certainty: 'DONE', title: 'Sociale Coalitie met ongeveer 20 organisaties', ...inFebruary2022, ...page,
    note: 'De lijst op de pagina telt 22 namen, de gemeente zelf inbegrepen.' },

  { pillar: 'P3', kind: 'INVOLVEMENT', certainty: 'DONE', title: 'Klankbordgroep Wmo en werkgroep toegankelijkheid dachten mee over het plan', ...inMay2021, ...decision,
    note: 'Wat er door hen in het plan veranderde, staat niet in de bronnen.' },
  { pillar: 'P3', kind: 'INTENTION', certainty: 'INTENDED', title: 'Inwoners laten meedoen bij de uitvoering van het plan', ...on25May2021, ...decision },
  { pillar: 'P3', kind: 'INTENTION', certainty: 'INTENDED', title: 'Mensen die zelf eenzaam zijn betrekken, als speerpunt van het plan', ...inFebruary2022, ...page },

  { pillar: 'P4', kind: 'POLICY_TEXT', certainty: 'DECIDED', title: 'Structurele aanpak van eenzaamheid in de Herstelagenda',
    happenedOn: '2021-04-01', datePrecision: 'MONTH', ...release },
  { pillar: 'P4', kind: 'GRANT_AGREEMENT', certainty: 'INTENDED', title: 'Eenzaamheid in de resultaatafspraken bij bestaande subsidies', ...on25May2021, ...decision },
  { pillar: 'P4', kind: 'STRONGER_OFFER', certainty: 'INTENDED', title: 'Meer bekendheid, scholing en signaleren', ...on25May2021, ...decision },
  { pillar: 'P4', kind: 'CAPACITY', certainty: 'INTENDED', title: 'Een deel van het geld is voor (externe) uren', ...on25May2021, ...decision },
  { pillar: 'P4', kind: 'FUNDING', certainty: 'INTENDED', title: 'Eenmalig budget voor jongerenwerk in 2022', ...inFebruary2022, ...page,
    recurrence: 'ONE_OFF', firstFundedYear: 2022, lastFundedYear: 2022, note: 'De pagina noemt geen bedrag en geen besluit.' },
  { pillar: 'P4', kind: 'POLICY_LINK', certainty: 'DONE', title: 'Verbinding met preventieakkoord, sportakkoord, beleidsplan sociaal domein en Wmo-subsidies',
    ...inFebruary2022, ...page },

  { pillar: 'P5', kind: 'INTENTION', certainty: 'INTENDED', title: 'Doelen, mijlpalen en momenten van evaluatie kiezen', ...on25May2021, ...decision },
  { pillar: 'P5', kind: 'MONITORING_PLAN', certainty: 'INTENDED', title: 'Met de GGD nadenken over meten in cijfers en verhalen', ...inFebruary2022, ...page },
];

export const heemstedeGoals: { title: string; pillar: PillarCode; status: GoalStatus; sourceText: string; milestones: SeedMilestone[] }[] = [
  { title: 'Zorgen dat eenzaamheid in Heemstede niet verder toeneemt', pillar: 'P4', status: 'OPEN', sourceText: release.sourceText, milestones: [
    { title: 'Voorstel voor geld in 2022 tot en met 2025 naar de gemeenteraad', owner: 'Welzijnszaken Heemstede', dueOn: '2021-06-30', status: 'PLANNED' },
    { title: 'Zienswijze van de commissie Samenleving op het plan', owner: 'College van B&W', dueOn: null, status: 'PLANNED' },
  ] },
  { title: 'Een sterke lokale coalitie die elkaar kent', pillar: 'P2', status: 'OPEN', sourceText: decision.sourceText, milestones: [
    { title: 'De Sociale Coalitie is gestart', owner: 'Gemeente Heemstede', dueOn: '2021-05-31', status: 'DONE' },
    { title: 'De coalitie is breder: ongeveer 20 organisaties', owner: 'Gemeente Heemstede', dueOn: '2022-02-28', status: 'DONE' },
  ] },
];
type SeedMilestone = { title: string; owner: string; dueOn: string | null; status: MilestoneStatus };
