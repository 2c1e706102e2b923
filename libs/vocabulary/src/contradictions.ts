/** What two sources can differ about. */
export const contradictionSubjects = {
  EVIDENCE: 'Feit',
  COALITION: 'Lokale coalitie',
  MOTION: 'Motie',
  EXECUTIVE_DECISION: 'Collegebesluit',
  DECISION_POINT: 'Punt van een besluit',
  BUDGET_LINE: 'Geld',
  PRESS_RELEASE: 'Persbericht',
  INDICATOR: 'Cijfer',
  CATALOGUE: 'Toolkit en databank',
  SPEAKER: 'Spreker',
} as const;
export type ContradictionSubject = keyof typeof contradictionSubjects;
export const contradictionSubjectCodes = Object.keys(contradictionSubjects) as ContradictionSubject[];

/** In what they differ. */
export const contradictionAbouts = {
  DATE: 'de datum',
  NUMBER: 'het aantal',
  AMOUNT: 'het bedrag',
  STATE: 'de status',
  NAME: 'de naam',
  ROLE: 'de functie',
} as const;
export type ContradictionAbout = keyof typeof contradictionAbouts;
export const contradictionAboutCodes = Object.keys(contradictionAbouts) as ContradictionAbout[];
