import type { SaveBudgetLineInput, SaveGrantAgreementInput } from './budgets.inputs.js';

/**
 * Money as two public documents of Heemstede tell of it: the college paper with case number 840482 (25 May 2021) and the
 * page of its coalition on the national site (February 2022). Each line keeps the state that its document gives it, and
 * an amount that no document names stays unnamed. What we read into a source says "onze lezing".
 */
const paper = {
  sourceType: 'EXECUTIVE_PAPER',
  sourceText: 'Collegestuk met zaaknummer 840482 (25 mei 2021 volgens PB2021_25)',
  recordedOn: '2021-05-25',
  datePrecision: 'DAY',
} as const;
const page = {
  sourceType: 'WEB_PAGE',
  sourceText: 'Pagina van de coalitie op eentegeneenzaamheid.nl, zoals die was in februari 2022',
  recordedOn: '2022-02-01',
  datePrecision: 'MONTH',
} as const;
const purpose = 'Deels activiteiten voor diverse doelgroepen versterken, deels (externe) capaciteit.';

/** The decision of which the paper is the proposal, where it is in the register of decisions. */
export const heemstedeDecisionId = '00000000-0000-4000-b000-000000840482';
/** The page of the coalition, as `documents` keeps it. */
export const coalitionPageId = 'd0c00397-0000-4000-8000-000000000004';

export const fromTheReserve: SaveBudgetLineInput = {
  ...paper,
  title: 'Plan van aanpak, uit de reserve coronacrisis',
  year: 2021,
  amountCents: 3_000_000,
  source: 'RESERVE',
  sourceName: 'Reserve coronacrisis 2021, met geld van het Rijk (maartbrief 2021)',
  kind: 'WITHDRAWAL',
  recurrence: 'ONE_OFF',
  state: 'PROPOSED',
  pillar: 'P1',
  purpose,
  note: 'Hetzelfde stuk zegt ‘het voorstel gedaan’ en ook ‘beschikbaar gesteld’. Hier staat het als voorstel tot iemand het bevestigt.',
};

export const heemstedeLines: readonly SaveBudgetLineInput[] = [
  {
    ...paper,
    title: 'Plan van aanpak, in de corona begroting',
    year: 2022,
    untilYear: 2025,
    amountCents: 3_000_000,
    source: 'UNKNOWN',
    kind: 'EXPENDITURE',
    recurrence: 'RECURRING',
    state: 'IN_DRAFT_BUDGET',
    pillar: 'P1',
    purpose,
    note: 'Opgenomen in wat het stuk de ‘corona begroting’ noemt. Een apart voorstel zou in juni komen; de uitkomst staat niet in de bronnen.',
  },
  {
    ...page,
    title: 'Eenmalig budget voor jongerenwerk',
    year: 2022,
    source: 'UNKNOWN',
    kind: 'EXPENDITURE',
    recurrence: 'ONE_OFF',
    state: 'PROPOSED',
    pillar: 'P4',
    note: 'De pagina noemt geen bedrag en geen besluit. Dat het een voorstel is, is onze lezing.',
  },
  {
    ...paper,
    title: 'Communicatiemiddelen en scholing',
    year: 2021,
    source: 'OWN_BUDGET',
    sourceName: 'Bestaande budgetten in het sociaal domein',
    kind: 'COVERED_ELSEWHERE',
    note: 'Het stuk zegt dat dit kan worden gedekt. Het noemt geen jaar; 2021 is onze lezing.',
  },
];

export const heemstedeAgreement: SaveGrantAgreementInput = {
  ...paper,
  organisationText: 'Bestaande subsidierelaties',
  pillar: 'P4',
  result: 'Kijken hoe het tegengaan van eenzaamheid deel van de resultaatafspraken kan worden',
  openness: 'PUBLIC',
};
