/** What a document is. */
export const documentKinds = {
  EXECUTIVE_PAPER: 'Collegestuk',
  COUNCIL_PAPER: 'Raadsstuk',
  COUNCIL_BRIEFING: 'Raadsinformatiebrief',
  MOTION: 'Tekst van een motie',
  DECISION_LIST: 'Besluitenlijst',
  ACTION_PLAN: 'Plan van aanpak',
  POLICY: 'Beleidsstuk',
  BUDGET: 'Begroting of financieel stuk',
  AGREEMENT: 'Convenant of overeenkomst',
  MINUTES: 'Verslag',
  REPORT: 'Rapport of onderzoek',
  PRESS_RELEASE: 'Persbericht',
  OTHER: 'Ander stuk',
} as const;
export type DocumentKind = keyof typeof documentKinds;
export const documentKindCodes = Object.keys(documentKinds) as DocumentKind[];

/**
 * Who may read a paper. RESTRICTED until somebody chooses; what is actively public is read by everybody from its moment
 * of release, whatever it decides: a paper can be public and a proposal only.
 */
export const paperOpennesses = {
  RESTRICTED: 'Nog niet bepaald',
  CONFIDENTIAL: 'Vertrouwelijk',
  INTERNAL: 'Binnen de gemeente',
  ACTIVELY_PUBLIC: 'Actief openbaar',
} as const;
export type PaperOpenness = keyof typeof paperOpennesses;
export const paperOpennessCodes = Object.keys(paperOpennesses) as PaperOpenness[];

/** What the virus scanner said of a file. */
export const scanStates = {
  WAITING: 'Wordt gecontroleerd op virussen',
  CLEAN: 'Geen virus gevonden',
  INFECTED: 'Virus gevonden, niet te openen',
  NOT_SCANNED: 'Niet gecontroleerd op virussen',
} as const;
export type ScanState = keyof typeof scanStates;
export const scanStateCodes = Object.keys(scanStates) as ScanState[];

/** Records that a document may be attached to. */
export const attachmentSubjects = [
  'EVIDENCE',
  'MEETING',
  'AGENDA_ITEM',
  'MOTION',
  'EXECUTIVE_DECISION',
  'COMMITTEE_VIEW',
  'UNDERTAKING',
  'BUDGET_LINE',
  'GRANT_AGREEMENT',
  'PRESS_RELEASE',
] as const;
export type AttachmentSubject = (typeof attachmentSubjects)[number];
