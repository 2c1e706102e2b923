import { describe, expect, it } from '@jest/globals';
import { parseImport } from './coalition-import.rules.js';
import type { SheetRow } from '../../../platform/sheets/sheet-file.js';

const today = '2026-11-22';
const sheet = (...rows: string[][]): SheetRow[] => rows.map((cells, index) => ({ number: index + 1, cells }));
const one = (...cells: string[]) =>
  parseImport(sheet(['Naam', 'Sector', 'Deelname', 'Vanaf', 'E-mail'], cells), today, 500)[0]!;

describe('reading the rows of a coalition list', () => {
  it('reads the Heemstede list under a title row, in any column order', () => {
    const rows = parseImport(
      sheet(
        ['Deelnemers Sociale Coalitie'],
        ['Lid sinds', 'Organisatie', 'Domein'],
        ['mei 2021', 'Sport Support', 'sport'],
        ['', 'Elan wonen', 'Woningcorporatie'],
      ),
      today,
      500,
    );
    expect(rows).toMatchObject([
      {
        number: 3,
        name: 'Sport Support',
        sector: 'SPORT',
        state: 'MEMBER',
        fromOn: '2021-05-01',
        fromPrecision: 'MONTH',
        findings: [],
      },
      { number: 4, name: 'Elan wonen', sector: 'HOUSING', fromOn: today, fromPrecision: 'DAY', findings: [] },
    ]);
  });

  it('takes every state and every Dutch sector name', () => {
    expect(one('Rotary', 'Rotary en serviceclubs', 'Uitgenodigd', '', '')).toMatchObject({
      sector: 'SERVICE_CLUB',
      state: 'INVITED',
      findings: [],
    });
    expect(one('GGD', 'GGD', 'kernpartner', '', 'info@ggd.nl')).toMatchObject({
      sector: 'GOVERNMENT',
      state: 'CORE',
      email: 'info@ggd.nl',
      findings: [],
    });
  });

  it.each([
    [['', 'sport', '', '', ''], 'name', 'name_missing', ''],
    [['x'.repeat(201), '', '', '', ''], 'name', 'name_too_long', 'x'.repeat(201)],
    [['!?', '', '', '', ''], 'name', 'name_unusable', '!?'],
    [['\u200b\u2060', '', '', '', ''], 'name', 'name_missing', '\u200b\u2060'],
    [
      ['Tan\u202edem', '', '', '', ''],
      'name',
      'text_refused',
      'In deze tekst staat een teken dat niet te lezen is. Typ de tekst opnieuw.',
    ],
    [['Roads', 'ruimtevaart', '', '', ''], 'sector', 'sector_unknown', 'ruimtevaart'],
    [['Roads', '', 'misschien', '', ''], 'state', 'state_unknown', 'misschien'],
    [['Roads', '', 'gestopt', '', ''], 'state', 'state_left', 'gestopt'],
    [['Roads', '', '', 'vorig jaar', ''], 'fromOn', 'date_unreadable', 'vorig jaar'],
    [['Roads', '', '', '23-11-2026', ''], 'fromOn', 'date_in_future', '23-11-2026'],
    [['Roads', '', '', '01-01-1921', ''], 'fromOn', 'date_too_early', '01-01-1921'],
    [['Roads', '', '', '', 'roads.nl'], 'email', 'email_invalid', 'roads.nl'],
  ])('reports %j in column %s as %s', (cells, column, code, value) => {
    expect(one(...cells).findings).toEqual([{ column, code, value }]);
  });

  it('reports everything wrong with a row at once', () => {
    expect(one('', 'x', 'y', 'z', 'q').findings.map((finding) => finding.column)).toEqual([
      'name',
      'sector',
      'state',
      'fromOn',
      'email',
    ]);
  });

  it('sees that two rows of the file spell one organisation', () => {
    const rows = parseImport(sheet(['Naam'], ['Sportsupport'], ['Sportservice'], ['Sport Support']), today, 500);
    expect(rows.map((row) => row.findings)).toEqual([[], [], [{ column: 'name', code: 'twice_in_file', value: '2' }]]);
  });

  it('refuses a file without a column of names, without rows and with too many', () => {
    expect(() => parseImport(sheet(['Adres'], ['Raadhuisplein 1']), today, 500)).toThrow(
      expect.objectContaining({ code: 'coalition_import.no_name_column' }),
    );
    expect(() => parseImport(sheet(['Naam']), today, 500)).toThrow(expect.objectContaining({ code: 'list.empty' }));
    expect(() =>
      parseImport(sheet(['Naam'], ...Array.from({ length: 501 }, (_, index) => [`Partner ${index}`])), today, 500),
    ).toThrow(expect.objectContaining({ code: 'list.too_many_rows' }));
  });
});
