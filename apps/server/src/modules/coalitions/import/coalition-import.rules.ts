import {
  cleanText,
  sectorNames,
  sectors,
  textProblem,
  type DatePrecision,
  type ImportFindingCode,
  type MembershipState,
  type Sector,
} from '@bloemen/vocabulary';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { belowHeader, dateOf, plain, type Headers } from '../../../platform/sheets/cells.js';
import type { SheetRow } from '../../../platform/sheets/sheet-file.js';
import { nameKey, nameTokens } from '../../identity/organisations/organisations.facts.js';

/**
 * From the rows of a list to members that may be added, or to findings that say per row and column what to do. Nothing
 * is guessed: what cannot be understood is a finding, and an empty cell takes the stated default (lid, today, no
 * sector).
 */
export type ImportColumn = 'name' | 'sector' | 'state' | 'fromOn' | 'email';
export type ImportFinding = { column: ImportColumn; code: ImportFindingCode; value: string };
export type ImportRow = {
  number: number;
  name: string;
  sector: Sector | null;
  state: MembershipState;
  fromOn: string;
  fromPrecision: DatePrecision;
  email: string | null;
  findings: ImportFinding[];
};

const MAX_NAME = 200;
const EARLIEST = '1950-01-01';

const headers: Headers<ImportColumn> = {
  name: ['naam', 'organisatie', 'organisatienaam', 'naam organisatie', 'partner', 'deelnemer', 'name', 'organisation'],
  sector: ['sector', 'domein', 'veld', 'soort', 'type'],
  state: ['deelname', 'rol', 'status', 'lidmaatschap', 'soort lid', 'state', 'role'],
  fromOn: ['vanaf', 'sinds', 'datum', 'startdatum', 'lid sinds', 'lid vanaf', 'ingangsdatum', 'from'],
  email: [
    'email',
    'e mail',
    'mail',
    'emailadres',
    'e mailadres',
    'contact',
    'contact e mail',
    'contact email',
    'mailadres',
  ],
};

const states: Record<string, MembershipState> = {
  uitgenodigd: 'INVITED',
  gevraagd: 'INVITED',
  benaderd: 'INVITED',
  toehoorder: 'OBSERVER',
  aanwezig: 'OBSERVER',
  waarnemer: 'OBSERVER',
  klankbord: 'OBSERVER',
  'denkt mee': 'OBSERVER',
  lid: 'MEMBER',
  deelnemer: 'MEMBER',
  partner: 'MEMBER',
  ja: 'MEMBER',
  kernpartner: 'CORE',
  kernlid: 'CORE',
  kern: 'CORE',
  kerngroep: 'CORE',
  gestopt: 'LEFT',
  vertrokken: 'LEFT',
  'oud lid': 'LEFT',
  afgemeld: 'LEFT',
};

const sectorWords: Record<string, Sector> = {
  ...Object.fromEntries(
    sectors.flatMap((sector) => [
      [plain(sector), sector],
      [plain(sectorNames[sector]), sector],
    ]),
  ),
  kunst: 'CULTURE',
  'kunst en cultuur': 'CULTURE',
  bibliotheek: 'CULTURE',
  bewegen: 'SPORT',
  'sport en bewegen': 'SPORT',
  welzijnswerk: 'WELFARE',
  'sociaal domein': 'WELFARE',
  school: 'EDUCATION',
  gezondheidszorg: 'CARE',
  ggz: 'CARE',
  ouderenzorg: 'CARE',
  ondernemers: 'BUSINESS',
  ondernemer: 'BUSINESS',
  bedrijf: 'BUSINESS',
  bedrijven: 'BUSINESS',
  rotary: 'SERVICE_CLUB',
  serviceclub: 'SERVICE_CLUB',
  wonen: 'HOUSING',
  woningcorporatie: 'HOUSING',
  woningbouwcorporatie: 'HOUSING',
  gemeente: 'GOVERNMENT',
  overheid: 'GOVERNMENT',
  ggd: 'GOVERNMENT',
  kerk: 'FAITH',
  diaconie: 'FAITH',
  levensbeschouwing: 'FAITH',
  vrijwilliger: 'VOLUNTEERS',
  vrijwilligerswerk: 'VOLUNTEERS',
  ervaringsdeskundigen: 'EXPERIENCE',
  klankbordgroep: 'EXPERIENCE',
  inwoners: 'EXPERIENCE',
  overig: 'OTHER',
};

/**
 * Finds the header, then reads every row below it. Throws when the file has no column with names, or no row under it,
 * or too many.
 */
export function parseImport(rows: readonly SheetRow[], today: string, mostRows: number): ImportRow[] {
  const data = belowHeader(rows, headers, 'name');
  if (!data) throw new DomainError('coalition_import.no_name_column');
  refuseUnless(data.length > 0, 'list.empty');
  refuseUnless(data.length <= mostRows, 'list.too_many_rows');
  const firstRowOf = new Map<string, number>();
  return data.map(({ number, cell }) => {
    const row = parseRow(number, cell, today);
    const key = nameKey(row.name);
    const earlier = firstRowOf.get(key);
    if (key !== '' && earlier !== undefined)
      row.findings.push({ column: 'name', code: 'twice_in_file', value: String(earlier) });
    else firstRowOf.set(key, number);
    return row;
  });
}

function parseRow(number: number, cell: (column: ImportColumn) => string, today: string): ImportRow {
  const findings: ImportFinding[] = [];
  const finding = (column: ImportColumn, code: ImportFindingCode) => {
    findings.push({ column, code, value: cell(column) });
  };

  const name = cleanText(cell('name'));
  const problem = textProblem(name, { min: 0, max: Infinity });
  if (name === '') finding('name', 'name_missing');
  else if (name.length > MAX_NAME) finding('name', 'name_too_long');
  else if (problem) findings.push({ column: 'name', code: 'text_refused', value: problem });
  else if (nameTokens(name).length === 0) finding('name', 'name_unusable');

  const sector = cell('sector') === '' ? null : sectorWords[plain(cell('sector'))];
  if (sector === undefined) finding('sector', 'sector_unknown');

  const state = cell('state') === '' ? 'MEMBER' : states[plain(cell('state'))];
  if (state === undefined) finding('state', 'state_unknown');
  if (state === 'LEFT') finding('state', 'state_left');

  const from = cell('fromOn') === '' ? { on: today, precision: 'DAY' as const } : dateOf(cell('fromOn'));
  if (from === null) finding('fromOn', 'date_unreadable');
  else if (from.on > today) finding('fromOn', 'date_in_future');
  else if (from.on < EARLIEST) finding('fromOn', 'date_too_early');

  const email = cell('email') === '' ? null : cell('email');
  if (email !== null && !/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}$/.test(email)) finding('email', 'email_invalid');

  return {
    number,
    name: name.slice(0, MAX_NAME),
    sector: sector ?? null,
    state: state ?? 'MEMBER',
    email: email?.slice(0, 254) ?? null,
    fromOn: from?.on ?? today,
    fromPrecision: from?.precision ?? 'DAY',
    findings,
  };
}
