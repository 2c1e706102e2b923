/** How an organisation stands to a coalition, from asked to gone. */
export const membershipStates = ['INVITED', 'OBSERVER', 'MEMBER', 'CORE', 'LEFT'] as const;
export type MembershipState = (typeof membershipStates)[number];

export const membershipStateNames: Record<MembershipState, string> = {
  INVITED: 'Uitgenodigd',
  OBSERVER: 'Toehoorder',
  MEMBER: 'Lid',
  CORE: 'Kernpartner',
  LEFT: 'Gestopt',
};

/**
 * Fields of society a coalition wants at its table. The first eight are the ones Heemstede's college names in decision
 * 840482; the others are what coalitions turn out to consist of.
 */
export const sectors = [
  'CULTURE',
  'SPORT',
  'WELFARE',
  'EDUCATION',
  'CARE',
  'BUSINESS',
  'SERVICE_CLUB',
  'HOUSING',
  'GOVERNMENT',
  'FAITH',
  'VOLUNTEERS',
  'EXPERIENCE',
  'OTHER',
] as const;
export type Sector = (typeof sectors)[number];

export const sectorNames: Record<Sector, string> = {
  CULTURE: 'Cultuur',
  SPORT: 'Sport',
  WELFARE: 'Welzijn',
  EDUCATION: 'Onderwijs',
  CARE: 'Zorg',
  BUSINESS: 'Bedrijfsleven',
  SERVICE_CLUB: 'Rotary en serviceclubs',
  HOUSING: 'Woningcorporaties',
  GOVERNMENT: 'Overheid en GGD',
  FAITH: 'Kerk en diaconie',
  VOLUNTEERS: 'Vrijwilligers',
  EXPERIENCE: 'Ervaringsdeskundigen en klankbord',
  OTHER: 'Anders',
};

/** What a coalition looks for until it chooses otherwise (college decision 840482, uitgangspunt 2). */
export const wantedSectorsByDefault = sectors.slice(0, 8) as readonly Sector[];

/** The preparation group stays small enough to prepare a meeting. */
export const MAX_PREPARATION_SEATS = 8;

/**
 * What can be wrong with one row of an imported list, and what to do about it. `{value}` is what stood in the cell. A
 * row with a finding is never imported; a file that cannot be read at all is an error code instead.
 */
export const importFindings = {
  name_missing: 'De naam ontbreekt. Vul de naam van de organisatie in.',
  name_too_long: 'De naam is langer dan 200 tekens. Maak de naam korter.',
  name_unusable: 'In "{value}" staat geen letter of cijfer. Vul de naam van de organisatie in.',
  text_refused: '{value}',
  sector_unknown: 'De sector "{value}" kennen we niet. Kies een sector uit de lijst of laat de cel leeg.',
  state_unknown: 'De deelname "{value}" kennen we niet. Gebruik uitgenodigd, toehoorder, lid of kernpartner.',
  state_left: 'Wie gestopt is, kunt u niet als nieuwe deelnemer importeren. Verwijder de rij.',
  date_unreadable: '"{value}" is geen datum die we begrijpen. Schrijf bijvoorbeeld 25-05-2021, mei 2021 of 2021.',
  date_in_future: 'De datum "{value}" ligt in de toekomst. Vul de datum in waarop de deelname begon.',
  date_too_early: 'De datum "{value}" ligt voor 1950. Controleer het jaar.',
  email_invalid: '"{value}" is geen e-mailadres. Controleer het adres of laat de cel leeg.',
  twice_in_file: 'Deze naam staat ook op rij {value}. Verwijder een van de twee rijen.',
} as const;
export type ImportFindingCode = keyof typeof importFindings;

/** The Dutch sentence of a finding, with the cell's own text in it. */
export function importFindingText(code: ImportFindingCode, value: string): string {
  return importFindings[code].replace('{value}', () => value);
}
