import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PROGRAMME_TENANT_ID, type Role } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { aMunicipality } from '../../../test/municipality.js';
import { Database } from '../../platform/database/database.js';
import { MunicipalitiesModule } from '../municipalities/municipalities.module.js';
import type { Difference } from './contradictions.facts.js';
import { ContradictionsModule } from './contradictions.module.js';
import { ContradictionsService } from './contradictions.service.js';

const parts = `id subjectKind subjectId about title version readings { id says quote sourceText holds }
  resolution { byName reason settledText } steps { isResolved says reason byName } viewerCan { resolve reopen }`;
const register = `query { contradictionRegister { openCount contradictions { ${parts} } viewerCan { record } } }`;
const of = `query ($subjects: [ContradictionSubjectInput!]!) { differencesOf(subjects: $subjects) { ${parts} } }`;
const record = `mutation ($input: RecordContradictionInput!) { recordContradiction(input: $input) { ${parts} } }`;
const resolve = `mutation ($input: ResolveContradictionInput!) { resolveContradiction(input: $input) { ${parts} } }`;
const reopen = `mutation ($input: ReopenContradictionInput!) { reopenContradiction(input: $input) { ${parts} } }`;

type One = {
  id: string;
  version: number;
  readings: { id: string; says: string; holds: boolean }[];
  resolution: { byName: string; reason: string; settledText: string | null } | null;
  steps: { isResolved: boolean; says: string | null; reason: string }[];
  viewerCan: { resolve: boolean; reopen: boolean };
};
const motion = 'aaaaaaaa-0000-4000-8000-000000000001';
const dateOfTheMotion: Difference = {
  subjectKind: 'MOTION',
  subjectId: motion,
  about: 'DATE',
  title: 'De dag van de motie',
  readings: [
    { says: '5 november 2020', sourceText: 'Collegestuk 840482', code: '2020-11-05' },
    { says: 'december 2020', sourceText: 'Pagina van de coalitie', code: '2020-12' },
  ],
};

describe('sources that differ', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  const as = (role: Role, tenantId = heemstede) => test.as({ role, tenantId });
  const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
  const opened = (difference: Difference, tenantId = heemstede) =>
    test.get(Database).run({ tenantId, actorId: null }, () => test.get(ContradictionsService).open(difference));
  const read = async (client: TestClient) =>
    (await client.send<{ contradictionRegister: { openCount: number; contradictions: One[] } }>(register, {})).data
      .contradictionRegister;
  const settle = async (one: One, more: object = {}) =>
    coordinator.send<{ resolveContradiction: One }>(resolve, {
      input: {
        id: one.id,
        version: one.version,
        readingId: one.readings[0]!.id,
        reason: 'De notulen van de raad noemen deze dag.',
        ...more,
      },
    });

  beforeAll(async () => {
    test = await testApp([ContradictionsModule, MunicipalitiesModule]);
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    coordinator = as('COORDINATOR');
    for (const tenantId of [heemstede, zandvoort])
      await test.database.sql.query(
        `insert into motion (tenant_id, id, title, happened_on, openness, released_at)
         values ($1, $2, 'Motie', '2020-11-05', 'ACTIVELY_PUBLIC', '2020-11-05')`,
        [tenantId, motion],
      );
  });
  beforeEach(() => test.database.sql.query('truncate contradiction cascade'));
  afterAll(() => test.close());

  it('stands open with every reading until a person chooses, and keeps them and the choice', async () => {
    await opened(dateOfTheMotion);
    const before = await read(coordinator);
    expect(before.openCount).toBe(1);
    expect(before.contradictions[0]).toMatchObject({
      resolution: null,
      readings: [{ says: '5 november 2020' }, { says: 'december 2020' }],
      viewerCan: { resolve: true, reopen: false },
    });
    const { data } = await settle(before.contradictions[0]!);
    expect(data.resolveContradiction).toMatchObject({
      resolution: { byName: expect.any(String), reason: 'De notulen van de raad noemen deze dag.' },
      readings: [
        { says: '5 november 2020', holds: true },
        { says: 'december 2020', holds: false },
      ],
      steps: [{ isResolved: true, says: '5 november 2020' }],
      viewerCan: { resolve: false, reopen: true },
    });
    const { id, version } = data.resolveContradiction;
    const again = await coordinator.send<{ reopenContradiction: One }>(reopen, {
      input: { id, version, reason: 'De griffier noemt een andere dag.' },
    });
    expect(again.data.reopenContradiction).toMatchObject({
      resolution: null,
      steps: [{ isResolved: false }, { isResolved: true, says: '5 november 2020' }],
    });
  });

  it('is read by nobody who may not read the record it is about', async () => {
    await opened({ ...dateOfTheMotion, openness: 'PUBLIC' });
    const reading = async (role: Role) => {
      const client = as(role);
      const { data } = await client.send<{ differencesOf: One[] }>(of, { subjects: [{ kind: 'MOTION', id: motion }] });
      const { openCount, contradictions } = await read(client);
      return [openCount, contradictions.length, data.differencesOf.length];
    };
    const open = (openness: string) =>
      test.database.sql.query(
        `update motion set openness = $2, released_at = case when $2 = 'ACTIVELY_PUBLIC' then happened_on end where id = $1`,
        [motion, openness],
      );
    for (const role of ['CLERK', 'PARTNER', 'COMMUNICATIONS'] as const) expect(await reading(role)).toEqual([1, 1, 1]);
    await open('RESTRICTED');
    for (const role of ['CLERK', 'PARTNER', 'COMMUNICATIONS'] as const) expect(await reading(role)).toEqual([0, 0, 0]);
    for (const role of ['COORDINATOR', 'ALDERMAN'] as const) expect(await reading(role)).toEqual([1, 1, 1]);
    await open('ACTIVELY_PUBLIC');
  });

  it('settles it where no reading holds, with how it is then', async () => {
    await opened(dateOfTheMotion);
    const [one] = (await read(coordinator)).contradictions;
    const { data } = await settle(one!, { readingId: null, settledText: '12 november 2020' });
    expect(data.resolveContradiction.resolution).toMatchObject({ settledText: '12 november 2020' });
    expect(data.resolveContradiction.readings.some(({ holds }) => holds)).toBe(false);
  });

  it('opens the same difference once, and not again after it was settled', async () => {
    const id = await opened(dateOfTheMotion);
    expect(await opened(dateOfTheMotion)).toBe(id);
    await settle((await read(coordinator)).contradictions[0]!);
    expect(await opened(dateOfTheMotion)).toBe(id);
    const [first, second] = dateOfTheMotion.readings;
    expect(await opened({ ...dateOfTheMotion, readings: [first!, { ...second!, says: 'oktober 2020' }] })).not.toBe(id);
  });

  it('is found at its subject, and at a record that gives one of the readings', async () => {
    const other = 'aaaaaaaa-0000-4000-8000-000000000002';
    const [first, second] = dateOfTheMotion.readings;
    await opened({ ...dateOfTheMotion, readings: [first!, { ...second!, recordId: other }] });
    const at = async (id: string) =>
      (await coordinator.send<{ differencesOf: One[] }>(of, { subjects: [{ kind: 'MOTION', id }] })).data.differencesOf
        .length;
    expect(await at(motion)).toBe(1);
    expect(await at(other)).toBe(1);
    expect(await at('aaaaaaaa-0000-4000-8000-000000000003')).toBe(0);
  });

  it('lets a person record one, but not one whose readings say the same', async () => {
    const input = {
      subjectKind: 'COALITION',
      about: 'NUMBER',
      title: 'Hoeveel organisaties meedoen',
      readings: [
        { says: 'zo’n 20', sourceText: 'Pagina van de coalitie' },
        { says: '22', sourceText: 'De lijst op dezelfde pagina' },
      ],
    };
    const made = await coordinator.send<{ recordContradiction: One }>(record, { input });
    expect(made.data.recordContradiction.readings.map(({ says }) => says)).toEqual(['zo’n 20', '22']);
    const same = { ...input, about: 'NAME', readings: [input.readings[0], input.readings[0]] };
    expect(codeOf(await coordinator.send(record, { input: same }))).toBe('contradiction.same_readings');
    const alone = { ...input, readings: [input.readings[0]] };
    expect(codeOf(await coordinator.send(record, { input: alone }))).toBe('bad_input');
  });

  it('refuses a choice that rests on another version, a reading of another difference, and a second choice', async () => {
    await opened(dateOfTheMotion);
    const [one] = (await read(coordinator)).contradictions;
    await opened({ ...dateOfTheMotion, about: 'NAME' });
    const foreign = (await read(coordinator)).contradictions.find(({ id }) => id !== one!.id)!.readings[0]!.id;
    expect(codeOf(await settle(one!, { readingId: foreign }))).toBe('contradiction.not_its_reading');
    const { data } = await settle(one!);
    expect(codeOf(await settle(one!))).toBe('conflict');
    expect(codeOf(await settle(data.resolveContradiction))).toBe('contradiction.resolved');
  });

  it('is for who keeps the facts; others read what is as open as they may read, and no other workspace', async () => {
    await opened(dateOfTheMotion);
    await opened({ ...dateOfTheMotion, about: 'NAME', openness: 'PUBLIC' });
    const [one] = (await read(coordinator)).contradictions;
    const count = async (client: TestClient) => (await read(client)).contradictions.length;
    expect(await count(as('ALDERMAN'))).toBe(2);
    expect(await count(as('CLERK'))).toBe(1);
    expect(await count(as('PARTNER'))).toBe(1);
    expect(await count(as('COORDINATOR', zandvoort))).toBe(0);
    expect(await count(as('NATIONAL_ADVISER', PROGRAMME_TENANT_ID))).toBe(0);
    const input = { id: one!.id, version: one!.version, readingId: null, reason: 'Omdat het kan.' };
    for (const role of ['ALDERMAN', 'COMMUNICATIONS', 'CLERK', 'PARTNER'] as const)
      expect(codeOf(await as(role).send(resolve, { input }))).toBe('forbidden');
    expect(codeOf(await as('COORDINATOR', zandvoort).send(resolve, { input }))).toBe('not_found');
    expect(codeOf(await test.anonymous.send(register, {}))).toBe('unauthenticated');
  });
});
