import { decisionHeadings, paperParts, pillarCodes, type DecisionHeading, type PaperKind } from '@bloemen/vocabulary';
import type { Paper } from '../../../platform/paper/paper.js';
import {
  aldermanPosition,
  collegeProposal,
  councilBriefing,
  councilDossier,
  pressRelease,
  yearlyReport,
} from './paper-kinds.js';
import type {
  BaseFacts,
  DecisionFacts,
  MoneyLineFacts,
  MotionFacts,
  PaperDesign,
  PillarFacts,
  ReleaseFacts,
  UndertakingFacts,
  YearFacts,
} from './paper-facts.js';

export const base: BaseFacts = {
  municipality: 'Voorbeeldstad',
  coalition: 'Lokale coalitie',
  asOf: '2026-11-29',
  isDemonstration: false,
};

export const designOf = (kind: PaperKind): PaperDesign => ({
  parts: Object.entries(paperParts[kind]).map(([code, name]) => ({ code, name, isUsed: true })),
  opening: null,
  closing: null,
});

export const motion: MotionFacts = {
  title: 'Samen tegen eenzaamheid',
  submittedBy: 'twee fracties',
  happenedOn: '2020-11-05',
  datePrecision: 'DAY',
  status: 'IN_EXECUTION',
  reference: null,
  sourceText: 'Collegevoorstel, zaaknummer 1234',
  closedOn: null,
  requests: [
    { body: 'Aansluiten bij het programma', state: 'IN_PROGRESS', because: 'Punt 1 van het besluit is voorgenomen.' },
    { body: 'Een plan van aanpak maken', state: 'DELIVERED', because: 'Het plan van aanpak is vastgesteld.' },
    { body: 'Geld vrijmaken', state: 'SLIPPED', because: 'Het punt is ingetrokken.' },
    { body: 'De raad informeren', state: 'NOT_TRACED', because: 'Nog niet gekoppeld.' },
  ],
  isDemonstration: false,
};

export const decision: DecisionFacts = {
  id: '00000000-0000-4000-8000-000000000001',
  subject: 'Plan van aanpak eenzaamheid',
  caseNumber: '1234',
  department: 'Beleid',
  portfolioHolder: 'de wethouder',
  meetingOn: '2021-01-05',
  meetingPrecision: 'DAY',
  sourceText: 'Collegevoorstel, zaaknummer 1234',
  headings: (Object.entries(decisionHeadings) as [DecisionHeading, string][]).map(([code, name]) => ({
    code,
    name,
    isUsed: code !== 'SUSTAINABILITY',
  })),
  sections: [{ heading: 'SUMMARY', body: 'Eerste alinea.\n\nTweede alinea.' }],
  points: [
    {
      place: 1,
      body: 'Deelnemen aan het programma',
      state: 'ADOPTED',
      stateOn: '2021-01-05',
      stateSource: 'Besluitenlijst van 5 januari 2021',
      stateReason: null,
    },
    { place: 2, body: 'Het plan vaststellen', state: 'PROPOSED', stateOn: null, stateSource: null, stateReason: null },
  ],
  views: [
    {
      committee: 'Commissie Samenleving',
      category: { label: 'C-stuk' },
      heldOn: null,
      heldPrecision: null,
      outcome: null,
      remarks: null,
      sourceText: null,
      questions: [{ question: 'Mist u iets?', answer: null }],
    },
  ],
  readings: [
    { says: 'Besloten', quote: 'heeft besloten', sourceText: 'Persbericht 2021-1' },
    { says: 'Voorgenomen', quote: 'het voornemen', sourceText: 'Collegevoorstel, zaaknummer 1234' },
  ],
  isDemonstration: false,
};

export const line = (given: Partial<MoneyLineFacts>): MoneyLineFacts => ({
  title: 'Aanpak eenzaamheid',
  year: 2021,
  amountCents: 3_000_000,
  state: 'PROPOSED',
  source: 'RESERVE',
  sourceText: 'Collegevoorstel, zaaknummer 1234',
  isDemonstration: false,
  ...given,
});
/** EUR 30,000 proposed for 2021, the same four times in the draft budget, and one line without an amount. */
export const money: MoneyLineFacts[] = [
  line({}),
  ...[2022, 2023, 2024, 2025].map((year) => line({ year, state: 'IN_DRAFT_BUDGET', source: 'OWN_BUDGET' })),
  line({ year: 2022, state: 'IN_DRAFT_BUDGET', amountCents: null, title: 'Jongerenwerk', source: 'UNKNOWN' }),
];

export const undertaking: UndertakingFacts = {
  title: 'De raad hoort voor de zomer hoe het gaat',
  promisedBy: 'de wethouder',
  promisedTo: 'de raad',
  promisedOn: '2021-02-01',
  datePrecision: 'MONTH',
  dueOn: '2021-07-01',
  isLate: true,
  state: 'OPEN',
  stateOn: null,
  stateReason: null,
  toldOn: null,
  sourceText: 'Verslag van de commissie',
  isDemonstration: false,
};

export const pillars: PillarFacts[] = pillarCodes.map((code) => ({
  code,
  level: code === 'P3' ? 'UNKNOWN' : 'IN_PROGRESS',
  isStale: code === 'P4',
  because: 'Er is een besluit en er is geld.',
  source: 'Persbericht 2021-1',
}));

export const release: ReleaseFacts = {
  number: null,
  title: 'Onze gemeente doet mee',
  status: 'Concept',
  isPublished: false,
  embargo: null,
  body: 'Eerste alinea van het bericht.\n\nTweede alinea.',
  quotes: [{ text: 'Niemand hoeft er alleen voor te staan', by: 'de wethouder', isApproved: false }],
  figures: [{ says: 'Ruim een derde voelt zich eenzaam', source: null }],
  decision: 'Plan van aanpak eenzaamheid (zaaknummer 1234)',
  editors: null,
  isDemonstration: false,
};

export const year: YearFacts = {
  year: 2021,
  pillars,
  facts: [
    {
      pillar: 'P2',
      on: '2021-03-01',
      precision: 'MONTH',
      what: 'De coalitie is gestart',
      source: 'Persbericht 2021-1',
    },
  ],
  meetings: [{ on: '2021-04-12', precision: 'DAY', what: 'Eerste bijeenkomst', source: null }],
  actions: [{ on: null, precision: 'DAY', what: 'Flyer maken', who: 'Bibliotheek', status: 'Gedaan', source: null }],
  activities: [{ on: '2021-05-01', precision: 'MONTH', what: 'Open eettafel', status: 'Loopt', source: null }],
  evaluations: [],
  money,
};

/** What a kind of paper looks like in a design, with facts that are invented for it and say so. */
export function examplePaper(kind: PaperKind, own: BaseFacts, design: PaperDesign): Paper {
  const facts: BaseFacts = { ...own, isDemonstration: true };
  switch (kind) {
    case 'COLLEGE_PROPOSAL':
      return collegeProposal(facts, design, decision, money, ['Plan van aanpak']);
    case 'COUNCIL_BRIEFING':
      return councilBriefing(facts, design, motion, [undertaking], money);
    case 'PRESS_RELEASE':
      return pressRelease(facts, design, release);
    case 'YEARLY_REPORT':
      return yearlyReport(facts, design, year);
    case 'ALDERMAN_POSITION':
      return aldermanPosition(facts, design, { pillars, motions: [motion], undertakings: [undertaking], money });
    case 'COUNCIL_DOSSIER':
      return councilDossier(facts, design, {
        motion,
        decisions: [decision],
        undertakings: [undertaking],
        money,
        evaluations: [],
      });
  }
}
