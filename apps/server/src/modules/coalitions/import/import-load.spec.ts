import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality } from '../coalitions.builders.js';
import { CoalitionsModule } from '../coalitions.module.js';

/** Nobody waits longer than this for what one coordinator has read or compared. */
const MOST_MS = 500;

/**
 * Milliseconds that this thread has worked, so that a machine which is busy with something else is not counted. Where
 * the system does not tell: the clock.
 */
function workedMs(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

const preview =
  'query ($id: ID!) { coalitionImport(id: $id) { rows { number suggestions { organisationId matchedName } } } }';
const cheap = 'query { coalitionImportDrafts { id } }';

/** Names of 500 organisations that look like one another, so that all of them are compared. */
const names = (from: string) =>
  Array.from(
    { length: 500 },
    (_, index) => `${from} Welzijn ${['Noord', 'Zuid', 'Oost', 'West'][index % 4]} ${index} Zorgkring`,
  );

describe('while one coordinator sends all that can be sent', () => {
  let app: TestApp;
  let busy: TestClient;
  let other: TestClient;
  let lists: FormData[];
  let draft: string;

  const formOf = (content: Uint8Array<ArrayBuffer> | string, name: string) => {
    const form = new FormData();
    form.append('file', new Blob([content]), name);
    return form;
  };
  const upload = async (client: TestClient, form: FormData) => {
    const answer = await client.call('POST', '/api/coalition-imports', form);
    return { status: answer.status, body: JSON.parse(answer.body.toString()) as { id: string; code?: string } };
  };

  /**
   * Does the work while somebody else asks something small all the time. Gives the longest wait, and the longest work
   * without a stop of the thread that answers.
   */
  const meanwhile = async (work: () => Promise<unknown>) => {
    let isDone = false;
    let [stop, before] = [0, workedMs()];
    const watch = setInterval(() => {
      const now = workedMs();
      [stop, before] = [Math.max(stop, now - before), now];
    }, 5);
    const waits: number[] = [];
    const asking = (async () => {
      while (!isDone) {
        const started = performance.now();
        expect((await other.send(cheap)).errors).toBeUndefined();
        waits.push(performance.now() - started);
      }
    })();
    const started = performance.now();
    await work();
    isDone = true;
    await asking;
    clearInterval(watch);
    const figures = {
      took: Math.round(performance.now() - started),
      stop: Math.round(stop),
      wait: Math.round(Math.max(...waits)),
      asked: waits.length,
    };
    if (process.env['TELL_FIGURES']) console.log(JSON.stringify(figures));
    return figures;
  };

  beforeAll(async () => {
    app = await testApp([CoalitionsModule]);
    busy = app.as({ role: 'COORDINATOR', tenantId: await aMunicipality(app, 'GM0397', 'Heemstede') });
    other = app.as({ role: 'COORDINATOR', tenantId: await aMunicipality(app, 'GM0392', 'Haarlem') });
    for (const client of [busy, other])
      await client.send('mutation { startCoalition(input: { startedOn: "2021-05-01" }) { asOf } }');
    await app.database.sql.query(
      `
      insert into organisation (name, name_key, match_keys, created_by)
      select name, replace(lower(name), ' ', ''), string_to_array(lower(name), ' ') || array['^' ||
        left(lower(name), 3), 'ring$'], $2 from unnest($1::text[]) as known (name)`,
      [names('Stichting'), busy.actor!.tenantId],
    );
    draft = (await upload(busy, formOf(`Naam\n${names('Vereniging').join('\n')}`, 'lijst.csv'))).body.id;
    const sheet = new Uint8Array(
      await writeXlsx({
        sheets: [
          {
            name: 'Leden',
            rows: Array.from({ length: 480 }, (_, row) =>
              Array.from({ length: 40 }, (_, column) => `${row} ${column} ${'tekst '.repeat(20)}`),
            ),
          },
        ],
      }),
    );
    lists = [
      ...Array.from({ length: 20 }, (_, index) =>
        formOf(`Naam${index},`.padEnd(2_000_000, 'a,'), `regel-${index}.csv`),
      ),
      ...Array.from({ length: 20 }, (_, index) => formOf(sheet, `blad-${index}.xlsx`)),
    ];
    await busy.send(preview, { id: draft });
    await other.send(cheap);
  }, 120_000);
  afterAll(() => app.close());

  it.each([
    ['one line of 2 MB', () => upload(busy, lists[0]!)],
    ['20 lines of 2 MB', () => Promise.all(lists.slice(0, 20).map((list) => upload(busy, list)))],
    ['20 sheets', () => Promise.all(lists.slice(20).map((list) => upload(busy, list)))],
    ['40 previews of 500 rows', () => Promise.all(Array.from({ length: 40 }, () => busy.send(preview, { id: draft })))],
  ])(
    'others go on: %s',
    async (_, work) => {
      expect((await meanwhile(work)).stop).toBeLessThan(MOST_MS);
    },
    400_000,
  );

  it("what comes on top of that is refused with a sentence, and nobody else's", async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => busy.send(preview, { id: draft })));
    const codes = answers.flatMap((answer) => answer.errors ?? []).map((error) => error.extensions.code);
    expect(codes.length).toBeGreaterThan(0);
    expect([...new Set(codes)]).toEqual(['too_much_at_once']);
    expect(codes.length).toBeLessThanOrEqual(40 - 12);
    expect((await upload(other, formOf('Naam\nRoads', 'leden.csv'))).status).toBe(201);
  }, 120_000);
});
