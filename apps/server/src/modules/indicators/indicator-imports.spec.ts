import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROGRAMME_TENANT_ID, tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { FileStore } from '../../platform/files/file-store.js';
import { seedMunicipalities } from '../municipalities/municipalities.seed.js';
import { ImportIndicatorsJob } from './import-indicators.job.js';
import { IndicatorsModule } from './indicators.module.js';
import { seedIndicators } from './indicators.seed.js';

let app: TestApp;
let vws: TestClient;

beforeAll(async () => {
  app = await testApp([IndicatorsModule], { INDICATOR_IMPORT_BYTES: '1000000' });
  await seedMunicipalities(app.db);
  await seedIndicators(app.db);
  vws = app.as({ role: 'PROGRAMME_ADMIN' });
});
afterAll(() => app.close());

type Import = {
  id: string;
  status: string;
  fileName: string;
  layout: string | null;
  rowsTotal: number;
  added: number;
  changed: number;
  unchanged: number;
  leftOut: number;
  failure: string | null;
  rowErrors: object[];
  rowErrorCount: number;
};
const list = `{ indicatorImports { id status fileName layout rowsTotal rowsDone added changed unchanged leftOut failure
  rowErrors { row message } rowErrorCount requestedAt finishedAt } }`;
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const youngAdults = fixture('statline-50140ned-excerpt.csv');
const adults = fixture('adults-2012-2020-excerpt.csv');

function form(
  content: string | Uint8Array<ArrayBuffer>,
  fields: Record<string, string> = { boundaryYear: '2024', year: '2024' },
  name = 'cijfers.csv',
): FormData {
  const data = new FormData();
  for (const [key, value] of Object.entries(fields)) data.append(key, value);
  data.append('file', new Blob([content], { type: 'text/csv' }), name);
  return data;
}
const upload = async (data: FormData, client = vws) => {
  const { status, body } = await client.call('POST', '/api/indicator-imports', data);
  return { status, answer: JSON.parse(body.toString() || '{}') as { id: string; code: string; message: string } };
};
const run = (importId: string, attempt = 1) =>
  app
    .get(ImportIndicatorsJob)
    .run({ tenantId: PROGRAMME_TENANT_ID, importId }, { attempt, signal: AbortSignal.timeout(60_000) });
const outcomeOf = async (id: string) =>
  (await vws.send<{ indicatorImports: Import[] }>(list)).data.indicatorImports.find((row) => row.id === id) as Import;
const imported = async (data: FormData) => {
  const { status, answer } = await upload(data);
  expect(status).toBe(202);
  await run(answer.id);
  return outcomeOf(answer.id);
};
const valueOf = async (code: string, areaCode: string, year: number) =>
  (
    await app.database.sql.query<{ value: number }>(
      `select o.value::float8 as value from indicator_observation o
        join indicator_definition d on d.id = o.definition_id where d.code = $1 and area_code = $2 and year = $3`,
      [code, areaCode, year],
    )
  ).rows[0]?.value;

describe('an upload', () => {
  it('is a durable row and a promise in the outbox, in one go', async () => {
    const { status, answer } = await upload(form(youngAdults));
    expect(status).toBe(202);
    expect(await outcomeOf(answer.id)).toMatchObject({ status: 'REQUESTED', fileName: 'cijfers.csv' });
    const { rows } = await app.database.sql.query(
      `select payload from outbox where job = 'import-indicators' and job_key = $1`,
      [answer.id],
    );
    expect(rows).toEqual([{ payload: { tenantId: PROGRAMME_TENANT_ID, importId: answer.id } }]);
    await run(answer.id);
  });

  it.each([
    [
      'no file',
      (() => {
        const data = new FormData();
        data.append('boundaryYear', '2024');
        return data;
      })(),
      400,
      'upload.missing',
    ],
    ['no division in municipalities', form(youngAdults, {}), 400, 'indicator_import.boundaries_missing'],
    [
      'a year that is none',
      form(youngAdults, { boundaryYear: 'vorig jaar' }),
      400,
      'indicator_import.boundaries_missing',
    ],
    ['more bytes than allowed', form('x'.repeat(1_000_001)), 413, 'payload_too_large'],
  ])('with %s is refused', async (_, data, status, code) => {
    expect(await upload(data)).toMatchObject({ status, answer: { code } });
  });

  it('is refused to a coordinator, an adviser, the VNG and a stranger, and leaves nothing behind', async () => {
    const count = async () =>
      (await app.database.sql.query<{ count: number }>('select count(*)::int as count from indicator_import')).rows[0];
    const before = await count();
    for (const client of [
      app.as({ role: 'COORDINATOR', tenantId: tenantIdOf('GM0397') }),
      app.as({ role: 'NATIONAL_ADVISER' }),
      app.as({ role: 'VNG_ADVISER' }),
    ]) {
      expect(await upload(form(youngAdults), client)).toMatchObject({ status: 403, answer: { code: 'forbidden' } });
      expect((await client.send(list)).errors?.[0]?.extensions.code).toBe('forbidden');
    }
    const look = async (client: TestClient) =>
      (await client.call('POST', '/api/indicator-imports/preview', form(youngAdults))).status;
    for (const role of ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const)
      expect([role, await look(app.as({ role, tenantId: tenantIdOf('GM0397') }))]).toEqual([role, 403]);
    for (const role of ['NATIONAL_ADVISER', 'VNG_ADVISER'] as const)
      expect([role, await look(app.as({ role }))]).toEqual([role, 403]);
    expect(await look(app.anonymous)).toBe(401);
    expect(await upload(form(youngAdults), app.anonymous)).toMatchObject({
      status: 401,
      answer: { code: 'unauthenticated' },
    });
    expect(await count()).toEqual(before);
  });

  it('does not come from another site', async () => {
    const response = await fetch(`${app.url}/api/indicator-imports`, { method: 'POST', body: form(youngAdults) });
    expect(response.status).toBe(403);
  });
});

describe('an import', () => {
  it('changes nothing when the figures are there already, and again nothing', async () => {
    for (let times = 0; times < 2; times += 1) {
      expect(await imported(form(youngAdults))).toMatchObject({
        status: 'READY',
        layout: expect.stringMatching(/50140NED/),
        rowsTotal: 8,
        leftOut: 1,
        added: 0,
        changed: 0,
        unchanged: 42,
        rowErrorCount: 0,
      });
    }
    expect(await imported(form(adults, { boundaryYear: '2020' }))).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 30 * 4 - 10,
    });
  });

  it('adds what is new and changes what differs, and what is calculated from it', async () => {
    const before = await valueOf('LONELY/18+/DJG-11', 'GM1979', 2020);
    const outcome = await imported(
      form(
        `${adults.replace('GM0003,Appingedam,2020,18+,49.4', 'GM0003,Appingedam,2020,18+,59.4')}GM0397,Heemstede,2022,18+,43.5,9,25,27\n`,
        { boundaryYear: '2020' },
      ),
    );
    expect(outcome).toMatchObject({ status: 'READY', added: 4, changed: 1 });
    expect(await valueOf('LONELY/18+/DJG-11', 'GM0397', 2022)).toBe(43.5);
    expect(await valueOf('LONELY/18+/DJG-11', 'GM1979', 2020)).toBeGreaterThan((before ?? 0) + 2);
  });

  it("takes the source's own figure over the one we calculated", async () => {
    const outcome = await imported(
      form(`${adults}GM1979,Eemsdelta,2020,18+,47.7,10,26,31\n`, { boundaryYear: '2020' }),
    );
    expect(outcome.added).toBe(4);
    expect(await valueOf('LONELY/18+/DJG-11', 'GM1979', 2020)).toBe(47.7);
  });

  it('names bad rows and goes on with the good ones', async () => {
    const outcome = await imported(
      form(
        `${adults}GM9999,Nergens,2020,18+,1,1,1,1\nGM0397,Heemstede,2021,18+,veel,1,1,1\nGM0397,Heemstede,2019,18+,41,8,24,26\n`,
        { boundaryYear: '2020' },
      ),
    );
    expect(outcome).toMatchObject({
      status: 'READY',
      rowErrorCount: 2,
      rowErrors: [
        { row: 32, message: 'GM9999 is geen bekende gemeente of regio.' },
        { row: 33, message: expect.stringMatching(/geen percentage/) },
      ],
    });
    expect(await valueOf('LONELY/18+/DJG-11', 'GM0397', 2019)).toBe(41);
    expect(await valueOf('LONELY/18+/DJG-11', 'GM0397', 2021)).toBeUndefined();
  });

  it.each([
    ['a table of something else', form('ID;Marges;RegioS;Roker_1\n0;MW00000;NL01;20\n'), /herkennen de kolommen niet/],
    ['a table without a year', form(youngAdults, { boundaryYear: '2024' }), /Vul in over welk jaar/],
    [
      'bytes that are no text',
      form(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe, 0xc3])),
      /kunnen dit bestand niet lezen/,
    ],
  ])('of %s fails at once, with its reason', async (_, data, failure) => {
    expect(await imported(data)).toMatchObject({ status: 'FAILED', failure: expect.stringMatching(failure), added: 0 });
  });

  it('is done once, also when the job comes twice', async () => {
    const { answer } = await upload(form(youngAdults));
    await Promise.allSettled([run(answer.id), run(answer.id)]);
    await run(answer.id);
    expect(await outcomeOf(answer.id)).toMatchObject({ status: 'READY', unchanged: 42 });
    const { rows } = await app.database.sql.query(
      `select count(*)::int as count from audit_event where type = 'indicator_import.finished' and subject_id = $1`,
      [answer.id],
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('that meets a fault of ours stays open for another try, and says so after the third', async () => {
    const { answer } = await upload(form(`${youngAdults}\n`, undefined, 'kwijt.csv'));
    const { rows } = await app.database.sql.query<{ sha256: string }>(
      'select file_sha256 as sha256 from indicator_import where id = $1',
      [answer.id],
    );
    await app.db.run({ tenantId: PROGRAMME_TENANT_ID, actorId: null }, () =>
      app.get(FileStore).remove(rows[0]?.sha256 ?? ''),
    );
    await expect(run(answer.id, 1)).rejects.toThrow();
    expect(await outcomeOf(answer.id)).toMatchObject({ status: 'RUNNING' });
    expect(await app.get(ImportIndicatorsJob).unfinished()).toEqual([
      { key: answer.id, payload: { tenantId: PROGRAMME_TENANT_ID, importId: answer.id } },
    ]);
    await expect(run(answer.id, 3)).rejects.toThrow();
    expect(await outcomeOf(answer.id)).toMatchObject({
      status: 'FAILED',
      failure: expect.stringMatching(/drie keer onderbroken/),
    });
    expect(await app.get(ImportIndicatorsJob).unfinished()).toEqual([]);
  });
});

const folder = process.env['STATLINE_FILES'] ?? '';
(existsSync(folder) ? describe : describe.skip)('the whole files', () => {
  it.each([
    ['rivm-50140NED-jongvolwassenen-2024-ruw.csv', { boundaryYear: '2024', year: '2024' }, 365],
    ['eenzaamheid-volwassenen-2012-2016-2020.csv', { boundaryYear: '2020' }, 2848],
  ])('%s is imported, and says what the first figures say', async (name, fields, rowsTotal) => {
    const first = await imported(form(readFileSync(join(folder, name), 'utf8'), fields, name));
    expect(first).toMatchObject({ status: 'READY', rowsTotal, rowErrorCount: 0 });
    expect(first.added + first.changed).toBeLessThan(10);
    expect(await imported(form(readFileSync(join(folder, name), 'utf8'), fields, name))).toMatchObject({
      added: 0,
      changed: 0,
    });
  });
});
