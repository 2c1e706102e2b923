import { describe, expect, it } from '@jest/globals';
import { interventionFindingText } from '@bloemen/vocabulary';
import type { SheetRow } from '../../../platform/sheets/sheet-file.js';
import { interventionKey, judge, parseInterventions, type KnownIntervention } from './intervention-import.rules.js';

const header = ['Naam', 'Samenvatting', 'Erkenning', 'Werkzame elementen', 'Doelgroep', 'Bron', 'Link', 'Datum'];
const sheet = (...rows: string[][]): SheetRow[] => rows.map((cells, index) => ({ number: index + 1, cells }));
const parse = (...rows: string[][]) => parseInterventions(sheet(header, ...rows), '2026-11-30', 100);
const good = [
  'Zin in vriendschap',
  'Cursus',
  'goed onderbouwd',
  'Ontmoeten; sociale vaardigheden',
  'Ouderen',
  'Movisie',
  'https://www.movisie.nl/x',
  'oktober 2010',
];

describe('a list of interventions', () => {
  it('is read by its headers, with words of people and dates as exact as they are', () => {
    expect(parse(good)).toEqual([
      {
        number: 2,
        name: 'Zin in vriendschap',
        summary: 'Cursus',
        recognition: 'WELL_FOUNDED',
        activeElements: ['MEETING', 'SOCIAL_SKILLS'],
        targetGroups: ['OLDER_PEOPLE'],
        sourceText: 'Movisie',
        sourceUrl: 'https://www.movisie.nl/x',
        sourceOn: '2010-10-01',
        sourcePrecision: 'MONTH',
        findings: [],
      },
    ]);
  });

  it('names in Dutch what is wrong in each row, and guesses nothing', () => {
    const [first, second, third] = parse(
      ['', 'x'.repeat(1_000), 'best goed', 'Knutselen', 'Iedereen', '', 'movisie.nl', '31-02-2020'],
      good,
      ['ZIN in Vriendschap!', '', '', '', '', 'Movisie', '', '2999'],
    );
    expect(first!.findings.map(({ code, value }) => interventionFindingText(code, value))).toEqual([
      'De naam ontbreekt.',
      'De samenvatting is te lang. Maak hem korter dan 1.000 tekens.',
      'De bron ontbreekt. Schrijf op waar dit staat.',
      'Wij kennen de erkenning ‘best goed’ niet. Kies Goed beschreven, Goed onderbouwd of Effectief.',
      '‘movisie.nl’ is geen webadres. Begin met https://.',
      'We kunnen de datum ‘31-02-2020’ niet lezen. Schrijf die als 25-05-2021.',
      'Wij kennen het werkzame element ‘Knutselen’ niet.',
      'Wij kennen de doelgroep ‘Iedereen’ niet.',
    ]);
    expect(second!.findings).toEqual([]);
    expect(third!.findings).toMatchObject([{ code: 'date_in_future' }, { code: 'twice_in_file', value: '3' }]);
  });

  it('is refused without a column of names, without rows and with too many', () => {
    expect(() => parseInterventions(sheet(['Titeltje']), '2026-11-30', 100)).toThrow(
      expect.objectContaining({ code: 'intervention_import.no_name_column' }),
    );
    expect(() => parse()).toThrow(expect.objectContaining({ code: 'list.empty' }));
    expect(() => parseInterventions(sheet(header, good, good), '2026-11-30', 1)).toThrow(
      expect.objectContaining({ code: 'list.too_many_rows' }),
    );
  });

  it('adds what is new, changes what differs, and leaves what an empty cell does not speak of', () => {
    const known: KnownIntervention = {
      name: 'Zin in vriendschap',
      summary: 'Cursus',
      recognition: 'WELL_FOUNDED',
      activeElements: ['SOCIAL_SKILLS', 'MEETING'],
      targetGroups: ['OLDER_PEOPLE'],
      sourceText: 'Movisie',
      sourceUrl: 'https://www.movisie.nl/x',
      sourceOn: '2010-10-01',
      sourcePrecision: 'MONTH',
    };
    const all = new Map([[interventionKey(known.name), known]]);
    expect(judge(parse(good), all)).toMatchObject([{ outcome: 'SAME', changes: [] }]);
    expect(judge(parse(['Zin in vriendschap', '', '', '', '', 'Movisie', '', 'oktober 2010']), all)).toMatchObject([
      { outcome: 'SAME', result: { recognition: 'WELL_FOUNDED', summary: 'Cursus' } },
    ]);
    expect(judge(parse(['Zin in vriendschap', '', 'Effectief', '', '', 'Movisie', '', '2010']), all)).toMatchObject([
      { outcome: 'CHANGED', changes: ['recognition', 'sourceOn'], result: { recognition: 'EFFECTIVE' } },
    ]);
    expect(judge(parse(['Nieuw', '', '', '', '', 'Movisie', '', '2010'], ['']), all)).toMatchObject([
      { outcome: 'ADDED', result: { recognition: 'UNKNOWN', activeElements: [] } },
      { outcome: 'LEFT_OUT', result: null },
    ]);
  });
});
