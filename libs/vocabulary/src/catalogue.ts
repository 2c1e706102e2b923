/** How an organisation stands to the national coalition (domain.md b, Actors). */
export const memberSeats = {
  CORE: 'Kernteam',
  PARTICIPANT: 'Deelnemer',
} as const;
export type MemberSeat = keyof typeof memberSeats;
export const memberSeatCodes = Object.keys(memberSeats) as MemberSeat[];

/** What a municipality may find nearby of a national member. */
export const counterpartKinds = {
  BRANCH: 'Vestiging',
  ADVISER: 'Zelfstandig adviseur of winkel',
  STATION: 'Station',
  CLUB: 'Vereniging of club',
  VOLUNTEERS: 'Groep vrijwilligers',
  FUND: 'Fonds waar u iets kunt aanvragen',
  NONE: 'Geen lokale evenknie',
  UNKNOWN: 'Niet bekend',
} as const;
export type CounterpartKind = keyof typeof counterpartKinds;
export const counterpartKindCodes = Object.keys(counterpartKinds) as CounterpartKind[];

/** How far a municipality is with the local counterpart of a national member. JOINED follows from its coalition. */
export const counterpartStatuses = {
  SUGGESTED: 'Mogelijk',
  CONTACTED: 'Benaderd',
  JOINED: 'Doet mee',
  NOT_NOW: 'Nu niet',
} as const;
export type CounterpartStatus = keyof typeof counterpartStatuses;
export const counterpartStatusCodes = Object.keys(counterpartStatuses) as CounterpartStatus[];
/** What a person chooses; that it joined is told by the coalition alone. */
export const counterpartChoices = ['SUGGESTED', 'CONTACTED', 'NOT_NOW'] as const satisfies CounterpartStatus[];
export type CounterpartChoice = (typeof counterpartChoices)[number];

/** How far money that a municipality may ask for is. */
export const fundingStatuses = {
  ANNOUNCED: 'Aangekondigd',
  OPEN: 'Open',
  CLOSED: 'Gesloten',
} as const;
export type FundingStatus = keyof typeof fundingStatuses;
export const fundingStatusCodes = Object.keys(fundingStatuses) as FundingStatus[];

/** Levels of recognition in the Movisie databank (domain.md 0, source W19), and what is known without one. */
export const recognitions = {
  WELL_DESCRIBED: 'Goed beschreven',
  WELL_FOUNDED: 'Goed onderbouwd',
  EFFECTIVE: 'Effectief',
  NOT_RECOGNISED: 'Niet erkend',
  UNKNOWN: 'Niet bekend',
} as const;
export type Recognition = keyof typeof recognitions;
export const recognitionCodes = Object.keys(recognitions) as Recognition[];

/** What can be wrong in a row of a list of interventions, and what to do; `{value}` is what stands in the cell. */
export const interventionFindings = {
  name_missing: 'De naam ontbreekt.',
  name_too_long: 'De naam is langer dan 200 tekens.',
  twice_in_file: 'Deze naam staat al in rij {value}.',
  summary_too_long: 'De samenvatting is te lang. Maak hem korter dan 1.000 tekens.',
  text_refused: '{value}',
  recognition_unknown: 'Wij kennen de erkenning ‘{value}’ niet. Kies Goed beschreven, Goed onderbouwd of Effectief.',
  element_unknown: 'Wij kennen het werkzame element ‘{value}’ niet.',
  group_unknown: 'Wij kennen de doelgroep ‘{value}’ niet.',
  source_missing: 'De bron ontbreekt. Schrijf op waar dit staat.',
  source_too_long: 'De bron is langer dan 300 tekens.',
  link_unreadable: '‘{value}’ is geen webadres. Begin met https://.',
  date_missing: 'De datum van de bron ontbreekt.',
  date_unreadable: 'We kunnen de datum ‘{value}’ niet lezen. Schrijf die als 25-05-2021.',
  date_in_future: 'De datum ‘{value}’ ligt in de toekomst.',
} as const;
export type InterventionFindingCode = keyof typeof interventionFindings;

export function interventionFindingText(code: InterventionFindingCode, value: string): string {
  return interventionFindings[code].replace('{value}', () => value);
}
