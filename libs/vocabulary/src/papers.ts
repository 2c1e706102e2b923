/** Documents that the product makes of what is recorded, each as PDF, Word and OpenDocument. */
export const paperKinds = {
  COLLEGE_PROPOSAL: 'Collegevoorstel',
  COUNCIL_BRIEFING: 'Raadsinformatiebrief',
  PRESS_RELEASE: 'Persbericht',
  YEARLY_REPORT: 'Jaarverslag',
  ALDERMAN_POSITION: 'Positie voor de wethouder',
  COUNCIL_DOSSIER: 'Raadsdossier',
} as const;
export type PaperKind = keyof typeof paperKinds;
export const paperKindCodes = Object.keys(paperKinds) as PaperKind[];

/**
 * The parts of each in the order of the product. A municipality orders and names them as it is used to, and leaves out
 * what it does not want. Those of a college proposal are the headings of decisions (`decisionHeadings`).
 */
export const paperParts: { [K in PaperKind]: Record<string, string> } = {
  COLLEGE_PROPOSAL: {},
  COUNCIL_BRIEFING: {
    ASKED: 'Wat u vroeg',
    DONE: 'Wat er is gedaan',
    SLIPPED: 'Wat niet loopt',
    PROMISED: 'Wat wij u toezegden',
    MONEY: 'Geld',
    NEXT: 'Hoe het verder gaat',
  },
  PRESS_RELEASE: {
    BODY: 'Het bericht',
    QUOTES: 'Citaten',
    FIGURES: 'Cijfers',
    EDITORS: 'Noot voor de redactie',
  },
  YEARLY_REPORT: {
    PILLARS: 'De vijf pijlers',
    FACTS: 'Wat er is gebeurd',
    MEETINGS: 'Bijeenkomsten',
    ACTIONS: 'Acties van de coalitie',
    ACTIVITIES: 'Activiteiten',
    EVALUATION: 'Wat we ervan leerden',
    MONEY: 'Geld',
  },
  ALDERMAN_POSITION: {
    PILLARS: 'De vijf pijlers',
    PROMISED: 'Wat er is beloofd',
    MONEY: 'Geld',
    QUESTIONS: 'Vragen die u kunt verwachten',
  },
  COUNCIL_DOSSIER: {
    MOTION: 'De motie',
    DECISIONS: 'Besluiten van het college',
    VIEWS: 'Wat de commissie vond',
    UNDERTAKINGS: 'Toezeggingen',
    MONEY: 'Geld',
    EVALUATION: 'Evaluatie',
  },
};

/** What a document is about: the record that the person chooses first; null for a document of the whole municipality. */
export const paperSubjects = {
  COLLEGE_PROPOSAL: 'DECISION',
  COUNCIL_BRIEFING: 'MOTION',
  PRESS_RELEASE: 'PRESS_RELEASE',
  YEARLY_REPORT: 'YEAR',
  ALDERMAN_POSITION: null,
  COUNCIL_DOSSIER: 'MOTION',
} as const satisfies Record<PaperKind, string | null>;
