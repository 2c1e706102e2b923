import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality } from '../coalitions.builders.js';
import { CoalitionsModule } from '../coalitions.module.js';

/** Nobody waits longer than this for what one coordinator has read or compared. */
const MOST_MS = 500;

const preview = 'query ($id: ID!) { coalitionImport(id: $id) { rows { number suggestions { organisationId matchedName } } } }';
const cheap = 'query { coalitionImportDrafts { id } }';

/** Names of 500 organisations that look like one another, so that all of them are compared. */
const names = (from: string) => Array.from({ length: 500 }, (_, index) => `${from} Welzijn ${['Noord', 'Zuid', 'Oost', 'West'][index % 4]} ${index} Zorgkring`);

describe('while one coordinator sends all that can be sent', () => {
  let app: TestApp;
  let busy: TestClient;
  let other: TestClient;
  let lists: { content: Buffer; name: string }[];
  let draft: string;

  const upload = async (client: TestClient, { content, name }: { content: Buffer; name: string }) => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(content)]), name);
    const answer = await client.call('POST', '/api/coalition-imports', form);
    return { status: answer.status, body: JSON.parse(answer.body.toString()) as { id: string; code?: string } };
  };

  /** Does the work while somebody else asks something small all the time. Gives the longest wait and the longest stop of the event loop, in ms. */
  const meanwhile = async (work: () => Promise<unknown>) => {
    const loop = monitorEventLoopDelay({ resolution: 10 });
    let isDone = false;
    const waits: number[] = [];
    const asking = (async () => {
      while (!isDone) {
        const started = performance.now();
        expect((await other.send(cheap)).errors).toBeUndefined();
        waits.push(performance.now() - started);
      }
    })();
    loop.enable();
    const started = performance.now();
    await work();
    loop.disable();
    isDone = true;
    await asking;
    const figures = { took: Math.round(performance.now() - started), stop: Math.round(loop.max / 1e6), wait: Math.round(Math.max(...waits)), asked: waits.length };
    if (process.env['TELL_FIGURES']) console.log(JSON.stringify(figures));
    return figures;
  };

  beforeAll(async () => {
    app = await testApp([CoalitionsModule]);
    busy = app.as({ role: 'COORDINATOR', tenantId: await aMunicipality(app, 'GM0397', 'Heemstede') });
    other = app.as({ role: 'COORDINATOR', tenantId: await aMunicipality(app, 'GM0392', 'Haarlem') });
    for (const client of [busy, other]) await client.send('mutation { startCoalition(input: { startedOn: "2021-05-01" }) { asOf } }');
    await app.database.sql.query(`
      insert into organisation (name, name_key, match_keys, created_by)
      select name, replace(lower(name), ' ', ''), string_to_array(lower(name), ' ') || array['^' || left(lower(name), 3), 'ring$'], $2 from unnest($1::text[]) as known (name)`,
    [names('Stichting'), busy.actor!.tenantId]);
    draft = (await upload(busy, { content: Buffer.from(`Naam\n${names('Vereniging').join('\n')}`), name: 'lijst.csv' })).body.id;
    const sheet = Buffer.from(await writeXlsx({ sheets: [{ name: 'Leden', rows: Array.from({ length: 480 }, (_, row) => Array.from({ length: 40 }, (_, column) => `${row} ${column} ${'tekst '.repeat(20)}`)) }] }));
    lists = [
      ...Array.from({ length: 20 }, (_, index) => ({ content: Buffer.from(`Naam${index},`.padEnd(2_000_000, 'a,')), name: `regel-${index}.csv` })),
      ...Array.from({ length: 20 }, (_, index) => ({ content: sheet, name: `blad-${index}.xlsx` })),
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
  ])('others go on: %s', async (_, work) => {
    const { stop } = await meanwhile(work);
    expect(stop).toBeLessThan(MOST_MS);
  }, 120_000);
});
