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

/** What a file lacks for people who read it with a tool, each as what is wrong and what to do. */
export const documentFindings = {
  PDF_UNTAGGED:
    'De PDF zegt niet wat kop, alinea of lijst is. Maak de PDF opnieuw uit het tekstbestand, met ‘codes voor toegankelijkheid’ aan.',
  PDF_NO_TITLE:
    'De PDF heeft zelf geen titel. Vul in het tekstbestand bij eigenschappen een titel in en maak de PDF opnieuw.',
  PDF_NO_LANGUAGE:
    'De PDF zegt niet in welke taal zij is. Stel in het tekstbestand Nederlands in en maak de PDF opnieuw.',
  PDF_PROTECTED:
    'De PDF is beveiligd tegen kopiëren. Een voorleesprogramma kan de tekst dan niet lezen. Bewaar de PDF zonder beveiliging.',
  TEXT_NO_HEADINGS:
    'Het bestand heeft geen koppen. Geef titels de stijl Kop 1, Kop 2 of Kop 3, dan kan iemand van kop naar kop gaan.',
  TEXT_NO_LANGUAGE: 'Het bestand zegt niet in welke taal het is. Stel de taal van de tekst in op Nederlands.',
  TEXT_TABLE_NO_HEAD: 'Een tabel heeft geen rij met kopjes. Zet bij de eerste rij aan dat zij een veldnamenrij is.',
  TEXT_IMAGE_NO_ALT: 'Een plaatje heeft geen beschrijving. Schrijf bij het plaatje wat er te zien is.',
  PICTURE:
    'Dit is een plaatje. Een voorleesprogramma leest er niets van. Voeg ook een tekstbestand of PDF met tekst toe.',
  NOT_READ: 'We konden niet nagaan of iedereen dit bestand kan lezen. Open het zelf en bewaar het opnieuw.',
} as const;
export type DocumentFinding = keyof typeof documentFindings;
export const documentFindingCodes = Object.keys(documentFindings) as DocumentFinding[];

/** Whether everybody can read a file, as far as a machine sees. */
export const accessibilityVerdicts = {
  PASSED: 'Geen gebrek gevonden',
  FAILED: 'Niet voor iedereen te lezen',
  UNCHECKED: 'Dit soort bestand kijken we niet na',
} as const;
export type AccessibilityVerdict = keyof typeof accessibilityVerdicts;
export const accessibilityVerdictCodes = Object.keys(accessibilityVerdicts) as AccessibilityVerdict[];

/** Records that a document may be attached to. */
export const attachmentSubjects = {
  EVIDENCE: 'Feit in het plan',
  MEETING: 'Bijeenkomst',
  AGENDA_ITEM: 'Agendapunt',
  MOTION: 'Motie',
  EXECUTIVE_DECISION: 'Collegebesluit',
  COMMITTEE_VIEW: 'Zienswijze',
  UNDERTAKING: 'Toezegging',
  BUDGET_LINE: 'Bedrag',
  GRANT_AGREEMENT: 'Resultaatafspraak',
  PRESS_RELEASE: 'Persbericht',
  POLICY_LINK: 'Verbinding met ander beleid',
  AGREEMENT_CLAUSE: 'Tekst in een coalitieakkoord',
} as const;
export type AttachmentSubject = keyof typeof attachmentSubjects;
export const attachmentSubjectCodes = Object.keys(attachmentSubjects) as AttachmentSubject[];

/** Whether a document is found by what is in its file. */
export const documentTextStates = {
  READ: 'U vindt dit document ook op wat erin staat.',
  CUT: 'Het bestand is lang. U vindt dit document op het begin van de tekst.',
  NO_TEXT: 'In het bestand staat geen tekst die we kunnen lezen. U vindt dit document op de titel.',
  TOO_LARGE:
    'De tekst lezen kostte te veel tijd of geheugen. Morgen proberen we het opnieuw. U vindt dit document op de titel.',
  UNREADABLE: 'De tekst was niet te lezen. Morgen proberen we het opnieuw. U vindt dit document op de titel.',
} as const;
export type DocumentTextState = keyof typeof documentTextStates;
export const documentTextStateCodes = Object.keys(documentTextStates) as DocumentTextState[];
