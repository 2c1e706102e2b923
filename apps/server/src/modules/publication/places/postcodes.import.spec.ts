import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../../../test/app.js';
import { PublicationModule } from '../publication.module.js';
import { PlacesService } from './places.service.js';
import { readPostcodes } from './postcodes.import.js';

const folder = mkdtempSync(join(tmpdir(), 'bloemen-postcodes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (text: string) => {
  const path = join(folder, 'lijst.csv');
  writeFileSync(path, text);
  return path;
};

describe('the public list of postcodes', () => {
  it('is read as CBS gives it: a line per address, municipalities by number', async () => {
    const lines = await readPostcodes(
      file(
        '\uFEFFPC6;Huisnummer;Buurt2024;Wijk2024;Gemeente2024\r\n2101HA;1;x;y;397\r\n2101HB;2;x;y;397\r\n2101XX;3;x;y;473\r\n',
      ),
    );
    expect(lines).toEqual([
      { postcode: '2101', code: 'GM0397', addresses: 2 },
      { postcode: '2101', code: 'GM0473', addresses: 1 },
    ]);
  });

  it('is read with commas, quotes and whole codes alike', async () => {
    expect(await readPostcodes(file('"postcode","gemeentecode"\n"2101","GM0397"\n'))).toEqual([
      { postcode: '2101', code: 'GM0397', addresses: 1 },
    ]);
  });

  it.each([
    ['Naam;Plaats\na;b\n', 'De eerste regel noemt geen kolom'],
    ['PC4;Gemeente\n2101;397\nabc;397\n', 'Regel 3 heeft geen postcode en gemeentecode: abc;397'],
    ['PC4;Gemeente\n', 'geen enkele postcode'],
  ])('that is none is refused with what is wrong with it', async (text, sentence) => {
    await expect(readPostcodes(file(text))).rejects.toThrow(sentence);
  });
});

describe('postcodes in the register', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await testApp([PublicationModule]);
  });
  afterAll(() => test.close());

  it('are replaced as a whole, and written by no municipality', async () => {
    const places = test.get(PlacesService);
    await places.replacePostcodes([{ postcode: '2041', code: 'GM0473', addresses: 3 }]);
    await places.replacePostcodes([{ postcode: '2101', code: 'GM0397', addresses: 3 }]);
    const { rows } = await test.database.sql.query('select postcode, cbs_code from postcode_area');
    expect(rows).toEqual([{ postcode: '2101', cbs_code: 'GM0397' }]);
    const add = () => test.db.query(`insert into postcode_area values ('1011', 'GM0363', 1)`);
    await expect(test.db.run({ tenantId: EXAMPLE, actorId: null }, add)).rejects.toThrow();
    await expect(test.db.asPublic(add)).rejects.toThrow();
  });
});

const EXAMPLE = '11111111-1111-4111-8111-111111111111';
