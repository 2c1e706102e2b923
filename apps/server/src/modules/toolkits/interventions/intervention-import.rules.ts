import {
  activeElementCodes,
  activeElements,
  cleanText,
  recognitionCodes,
  recognitions,
  targetGroupCodes,
  targetGroups,
  textProblem,
  type ActiveElement,
  type DatePrecision,
  type InterventionFindingCode,
  type Recognition,
  type TargetGroup,
} from '@bloemen/vocabulary';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { belowHeader, dateOf, plain, type Headers } from '../../../platform/sheets/cells.js';
import type { SheetRow } from '../../../platform/sheets/sheet-file.js';

/**
 * From the rows of a list to interventions, or to findings that say per row and column what to do; and what bringing
 * them in would change. Nothing is guessed. An empty cell says nothing: what is known already stays.
 */
export type InterventionColumn =
  'name' | 'summary' | 'recognition' | 'activeElements' | 'targetGroups' | 'sourceText' | 'sourceUrl' | 'sourceOn';
export type InterventionFinding = { column: InterventionColumn; code: InterventionFindingCode; value: string };

/** What a row says; null, or an empty list, where the cell is empty. */
export type ImportedIntervention = {
  name: string;
  summary: string | null;
  recognition: Recognition | null;
  activeElements: ActiveElement[];
  targetGroups: TargetGroup[];
  sourceText: string;
  sourceUrl: string | null;
  sourceOn: string;
  sourcePrecision: DatePrecision;
};
export type ImportedRow = ImportedIntervention & { number: number; findings: InterventionFinding[] };

/** An intervention as it is kept. */
export type KnownIntervention = Omit<ImportedIntervention, 'recognition'> & { recognition: Recognition };

export const interventionOutcomes = ['ADDED', 'CHANGED', 'SAME', 'LEFT_OUT'] as const;
export type InterventionOutcome = (typeof interventionOutcomes)[number];
export type JudgedRow = {
  number: number;
  outcome: InterventionOutcome;
  /** Which columns differ from what is known. */
  changes: InterventionColumn[];
  /** What is kept once it is brought in; null for what is left out. */
  result: KnownIntervention | null;
};

const MAX_NAME = 200;
/** A cell is read up to a thousand characters, so that a longer one cannot be told from one of a thousand. */
const MAX_SUMMARY = 999;
const MAX_SOURCE = 300;

const headers: Headers<InterventionColumn> = {
  name: ['naam', 'interventie', 'naam interventie', 'titel'],
  summary: ['samenvatting', 'omschrijving', 'beschrijving', 'in het kort'],
  recognition: ['erkenning', 'erkenningsniveau', 'niveau', 'beoordeling'],
  activeElements: ['werkzame elementen', 'werkzaam element', 'elementen'],
  targetGroups: ['doelgroepen', 'doelgroep', 'voor wie'],
  sourceText: ['bron', 'bronvermelding'],
  sourceUrl: ['link', 'url', 'webadres', 'website'],
  sourceOn: ['datum', 'datum bron', 'peildatum', 'gezien op'],
};

const wordsOf = <Code extends string>(codes: readonly Code[], labels: Record<Code, string>): Map<string, Code> =>
  new Map(codes.flatMap((code) => [[plain(code), code] as const, [plain(labels[code]), code] as const]));
const recognitionWords = wordsOf(recognitionCodes, recognitions).set('onbekend', 'UNKNOWN');
const elementWords = wordsOf(activeElementCodes, activeElements);
const groupWords = wordsOf(targetGroupCodes, targetGroups);

/** One text for each way of writing a name. */
export const interventionKey = (name: string): string => plain(name).replaceAll(' ', '');

/** Throws when the list has no column with names, or no row under it, or too many. */
export function parseInterventions(rows: readonly SheetRow[], today: string, most: number): ImportedRow[] {
  const data = belowHeader(rows, headers, 'name');
  if (!data) throw new DomainError('intervention_import.no_name_column');
  refuseUnless(data.length > 0, 'list.empty');
  refuseUnless(data.length <= most, 'list.too_many_rows');
  const firstRowOf = new Map<string, number>();
  return data.map(({ number, cell }) => {
    const row = parseRow(number, cell, today);
    const key = interventionKey(row.name);
    const earlier = firstRowOf.get(key);
    if (key !== '' && earlier !== undefined)
      row.findings.push({ column: 'name', code: 'twice_in_file', value: String(earlier) });
    else firstRowOf.set(key, number);
    return row;
  });
}

function parseRow(number: number, cell: (column: InterventionColumn) => string, today: string): ImportedRow {
  const findings: InterventionFinding[] = [];
  const finding = (column: InterventionColumn, code: InterventionFindingCode, value = cell(column)) => {
    findings.push({ column, code, value });
  };
  const text = (column: 'name' | 'summary' | 'sourceText', max: number, tooLong: InterventionFindingCode) => {
    const said = cleanText(cell(column));
    const problem = textProblem(said, { min: 0, max: Infinity });
    if (said.length > max) finding(column, tooLong);
    else if (problem) finding(column, 'text_refused', problem);
    return said.slice(0, max);
  };
  const codes = <Code extends string>(
    column: 'activeElements' | 'targetGroups',
    words: ReadonlyMap<string, Code>,
    unknown: InterventionFindingCode,
  ): Code[] => {
    const found = cell(column)
      .split(/[;,|]/)
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .flatMap((word) => {
        const code = words.get(plain(word));
        if (!code) finding(column, unknown, word);
        return code ?? [];
      });
    return [...new Set(found)];
  };

  const name = text('name', MAX_NAME, 'name_too_long');
  if (interventionKey(name) === '') finding('name', 'name_missing');
  const summary = text('summary', MAX_SUMMARY, 'summary_too_long');
  const sourceText = text('sourceText', MAX_SOURCE, 'source_too_long');
  if (sourceText === '') finding('sourceText', 'source_missing');
  const recognition = cell('recognition') === '' ? null : recognitionWords.get(plain(cell('recognition')));
  if (recognition === undefined) finding('recognition', 'recognition_unknown');
  const sourceUrl = cell('sourceUrl') === '' ? null : cell('sourceUrl');
  if (sourceUrl !== null && !isWebAddress(sourceUrl)) finding('sourceUrl', 'link_unreadable');
  const date = dateOf(cell('sourceOn'));
  if (cell('sourceOn') === '') finding('sourceOn', 'date_missing');
  else if (date === null) finding('sourceOn', 'date_unreadable');
  else if (date.on > today) finding('sourceOn', 'date_in_future');

  return {
    number,
    name,
    summary: summary === '' ? null : summary,
    recognition: recognition ?? null,
    activeElements: codes('activeElements', elementWords, 'element_unknown'),
    targetGroups: codes('targetGroups', groupWords, 'group_unknown'),
    sourceText,
    sourceUrl,
    sourceOn: date?.on ?? today,
    sourcePrecision: date?.precision ?? 'DAY',
    findings,
  };
}

function isWebAddress(text: string): boolean {
  return text.length <= 500 && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) && URL.canParse(text);
}

/** What each row would change; `known` is looked up by `interventionKey`. */
export function judge(rows: readonly ImportedRow[], known: ReadonlyMap<string, KnownIntervention>): JudgedRow[] {
  return rows.map(({ number, findings, ...said }) => {
    if (findings.length > 0) return { number, outcome: 'LEFT_OUT', changes: [], result: null };
    const before = known.get(interventionKey(said.name));
    const result = {
      ...said,
      summary: said.summary ?? before?.summary ?? null,
      recognition: said.recognition ?? before?.recognition ?? 'UNKNOWN',
      activeElements: said.activeElements.length > 0 ? said.activeElements : (before?.activeElements ?? []),
      targetGroups: said.targetGroups.length > 0 ? said.targetGroups : (before?.targetGroups ?? []),
      sourceUrl: said.sourceUrl ?? before?.sourceUrl ?? null,
    };
    const changes = before ? differences(before, result) : [];
    return { number, outcome: !before ? 'ADDED' : changes.length > 0 ? 'CHANGED' : 'SAME', changes, result };
  });
}

function differences(before: KnownIntervention, after: KnownIntervention): InterventionColumn[] {
  const columns = Object.keys(headers) as InterventionColumn[];
  const asText = (value: unknown) => JSON.stringify(Array.isArray(value) ? [...(value as string[])].sort() : value);
  return columns.filter(
    (column) =>
      asText(before[column]) !== asText(after[column]) ||
      (column === 'sourceOn' && before.sourcePrecision !== after.sourcePrecision),
  );
}
