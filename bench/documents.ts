import { fork } from 'node:child_process';
import { once } from 'node:events';
import { pillarCodes } from '@bloemen/vocabulary';
import type { FactsheetSnapshot } from '../apps/server/src/modules/reports/factsheet/factsheet.snapshot.js';
import type { SpreadsheetFormat } from '../apps/server/src/modules/reports/spreadsheet/spreadsheet.js';

import { peakMegabytes } from './peak.js';

/**
 * What making documents costs by itself, without queue and database. Each in a process of its own that reads only what
 * it needs, so that the peaks are its own; in production, as React checks what it is given elsewhere.
 */
export type Sheet = { seconds: number; megabytes: number; fileMegabytes: number };
export type Paper = { pages: number; milliseconds: number };

const SHEET_ROWS = 100_000;
const PAPERS = { warming: 12, measured: 40 };

export const sheet = (format: SpreadsheetFormat): Promise<Sheet> => measured<Sheet>(format);
export const paper = (): Promise<Paper> => measured<Paper>('paper');

async function measured<T>(what: string): Promise<T> {
  const child = fork(import.meta.filename, [what], {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: ['--conditions=@bloemen/source', '--import', './scripts/ts.mjs'],
  });
  const ended = once(child, 'exit').then(([code]) =>
    Promise.reject(new Error(`${what}: ended with ${String(code)} and no result`)),
  );
  const [result] = (await Promise.race([once(child, 'message'), ended])) as [T];
  ended.catch(() => undefined);
  child.disconnect();
  return result;
}

const answer: Record<string, () => Promise<Sheet | Paper>> = {
  paper: makePapers,
  ...Object.fromEntries((['CSV', 'ODS', 'XLSX'] as const).map((format) => [format, () => makeSheet(format)])),
};
if (process.send) process.send(await answer[process.argv[2]!]!());

async function makeSheet(format: SpreadsheetFormat): Promise<Sheet> {
  const { writeSpreadsheet } = await import('../apps/server/src/modules/reports/spreadsheet/spreadsheet.js');
  const columns = (['number', 'text', 'text', 'text', 'date', 'text'] as const).map((kind, index) => ({
    label: `Kolom ${index + 1}`,
    kind,
  }));
  const rows = Array.from({ length: SHEET_ROWS }, (_, index) => [
    1 + (index % 5),
    `Feit ${index} uit de uitvoering van het plan`,
    'Tekst in vastgesteld beleid',
    'Besloten',
    { on: '2026-11-22', precision: 'DAY' as const },
    `Raadsstuk ${index}`,
  ]);
  const started = performance.now();
  const { length } = await writeSpreadsheet(
    format,
    { title: 'Feiten', asOf: '2026-11-22', tables: [{ name: 'Feiten', columns, rows }] },
    SHEET_ROWS,
  );
  return {
    seconds: (performance.now() - started) / 1_000,
    megabytes: peakMegabytes(process.pid),
    fileMegabytes: length / 1e6,
  };
}

/** One after another in the one process that typesets, each about another municipality. */
async function makePapers(): Promise<Paper> {
  const { factsheetDocument } = await import('../apps/server/src/modules/reports/factsheet/factsheet.document.js');
  const { PdfRenderer } = await import('../apps/server/src/platform/pdf/pdf-renderer.js');
  const { extractText, getDocumentProxy } = await import('unpdf');
  const renderer = new PdfRenderer({ timeoutMs: 60_000, memoryBytes: 2 ** 30 });
  let pdf: Buffer | undefined;
  const make = async (from: number, count: number): Promise<void> => {
    for (let index = from; index < from + count; index += 1)
      pdf = await renderer.render(factsheetDocument(longFactsheet(index)));
  };
  await make(0, PAPERS.warming);
  const started = performance.now();
  await make(PAPERS.warming, PAPERS.measured);
  const milliseconds = (performance.now() - started) / PAPERS.measured;
  const { totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf!)));
  renderer.close();
  return { pages: totalPages, milliseconds };
}

/**
 * A factsheet of eleven pages: fifty facts on paper, thirty-four milestones under eight goals and eighteen figures with
 * two earlier years.
 */
function longFactsheet(number: number): FactsheetSnapshot {
  const name = `Gemeente ${number}`;
  const fact = (index: number) => ({
    pillar: pillarCodes[index % 5]!,
    what: `Feit ${index} van ${name} uit de uitvoering van het plan van aanpak: de avond voor vrijwilligers in het wijkcentrum. Er kwamen mensen van twaalf organisaties, en zij spraken af wie welke buurt bezoekt. Na drie maanden vertellen zij aan elkaar wie zij spraken, wat die mensen wilden, en wat daarvan al geregeld is.`,
    kind: 'Besluit van het college',
    certainty: 'Besloten',
    happened: { on: `2026-0${1 + (index % 9)}-14`, precision: 'DAY' as const },
    source: `Raadsinformatiebrief ${index % 20} van ${name}`,
    link: `https://gemeente-${number}.example/stukken/${index % 20}`,
    money: {
      recurrence: 'Structureel',
      isYearly: true,
      amountCents: 3_000_000 + index,
      firstYear: 2026,
      lastYear: 2029,
    },
    effect: null,
    note: 'Ook genoemd in de kadernota.',
    isDemonstration: false,
  });
  const goals = Array.from({ length: 8 }, (_, index) => ({
    title: `Doel ${index + 1} van ${name}: meer mensen ontmoeten elkaar`,
    pillar: pillarCodes[index % 5]!,
    target: 'Ieder kwartaal honderd bezoekers',
    state: 'Loopt',
  }));
  return {
    report: 'FACTSHEET',
    layout: 4,
    asOf: '2026-11-22',
    look: { accent: '#0d5c58', logo: null },
    municipality: {
      cbsCode: 'GM0000',
      name,
      province: 'Noord-Holland',
      ggdRegion: 'GGD Kennemerland',
      inhabitants: 27_552 + number,
      inhabitantsOn: '2022-01-01',
      joinedOn: '2021-05-25',
      takesPart: true,
      waitsFor: null,
      waitsUntil: null,
      isDemonstration: false,
    },
    pillars: pillarCodes.map((code, index) => ({
      code,
      level: 'INTENDED',
      isStale: false,
      because: `Voorgenomen: in ${name} is dit het doel, een besluit is er nog niet.`,
      latest: fact(index),
    })),
    evidence: Array.from({ length: 300 }, (_, index) => fact(index)),
    coalition: {
      name: `Coalitie ${name}`,
      recorded: null,
      members: Array.from({ length: 25 }, (_, index) => ({
        name: `Organisatie ${index} ${name}`,
        role: 'Lid',
        since: { on: '2021-05-01', precision: 'MONTH' },
      })),
      preparationGroup: [`Welzijn ${name}`, 'Bibliotheek'],
    },
    money: { until: 2029, isEndless: false },
    statement: {
      status: 'RATIFIED',
      signerName: 'J.F. Struijf',
      signerCapacity: 'wethouder',
      signedOn: '2026-05-25',
      decisionReference: '840482',
      decisionOn: '2026-05-25',
      isDemonstration: false,
    },
    decisions: [],
    plan: { title: `Samen in ${name}` },
    principles: Array.from({ length: 5 }, (_, index) => ({
      title: `Uitgangspunt ${index + 1} van ${name}`,
      pillars: [pillarCodes[index]!],
    })),
    goals,
    milestones: Array.from({ length: 34 }, (_, index) => ({
      title: `Mijlpaal ${index} van ${name}: een avond voor alle buurten`,
      goal: goals[index % 8]!.title,
      owner: `Organisatie ${index % 25} ${name}`,
      due: { on: '2027-03-01', precision: 'MONTH' },
      state: 'Gepland',
    })),
    figures: ['18 jaar en ouder', '18 tot en met 64 jaar', '65 jaar en ouder'].flatMap((population) =>
      ['Eenzaam', 'Emotioneel eenzaam', 'Sociaal eenzaam', 'Ernstig eenzaam', 'Mantelzorger', 'Vrijwilliger'].flatMap(
        (indicator) =>
          [2012, 2016, 2020, 2022, 2024].map((year) => ({
            name: indicator,
            population,
            year,
            value: 30 + ((number + year) % 17) + 0.4,
            province: 44.1,
            country: 46.9,
            isEstimate: true,
            source: 'RIVM, Gezondheidsmonitor',
          })),
      ),
    ),
    method: [
      'De status van een pijler volgt uit de feiten met datum en bron.',
      'Een feit ouder dan twaalf maanden telt mee en krijgt een merk.',
    ],
  };
}
