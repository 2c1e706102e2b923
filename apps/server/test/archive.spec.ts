import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { tenantIdOf } from '@bloemen/vocabulary';
import { AppModule } from '../src/app.module.js';
import { examplePersonId } from '../src/modules/identity/people/people.seed.js';
import { SessionsService } from '../src/modules/identity/sessions/sessions.service.js';
import { removeDemonstrationParticipation } from '../src/modules/municipalities/municipalities.seed.js';
import { firstRunData } from '../src/seed/first-run-data.js';
import { testApp, type TestApp, type TestClient } from './app.js';
import { operationFor } from './attack.js';

const heemstede = tenantIdOf('GM0397');
const zandvoort = tenantIdOf('GM0473');

/** The richest workspace of the first-run data, once the municipality is merged. */
describe('the archive of a merged municipality', () => {
  let test: TestApp;
  let coordinator: TestClient;

  const closedTables = async () =>
    (
      await test.database.sql.query<{ name: string }>(
        `select c.relname as name from pg_class c join pg_trigger t on t.tgrelid = c.oid
          where t.tgname = 'refuse_new_in_archive' order by 1`,
      )
    ).rows.map(({ name }) => name);
  const prints = async () => {
    const found: Record<string, string> = {};
    for (const table of await closedTables()) {
      const { rows } = await test.database.sql.query<{ print: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as print from ${table} t
          where tenant_id = $1`,
        [heemstede],
      );
      found[table] = rows[0]!.print;
    }
    return found;
  };

  beforeAll(async () => {
    test = await testApp([AppModule], { DEMO: 'true' });
    await firstRunData(test.app, true);
    await test.database.sql.query(`update municipality set status = 'MERGED', successor_id = $2 where id = $1`, [
      heemstede,
      tenantIdOf('GM0392'),
    ]);
    coordinator = test.as({
      role: 'COORDINATOR',
      tenantId: heemstede,
      personId: examplePersonId('coordinator@heemstede.example'),
    });
  }, 240_000);
  afterAll(() => test.close());

  it('stays as it was, whichever mutation its coordinator tries, and says why', async () => {
    const before = await prints();
    const ids = [
      ...new Set(
        (
          await Promise.all(
            (await closedTables()).map(async (table) =>
              (
                await test.database.sql.query<{ id: string | null }>(
                  `select to_jsonb(t)->>'id' as id from ${table} t where tenant_id = $1 limit 2`,
                  [heemstede],
                )
              ).rows.flatMap(({ id }) => id ?? []),
            ),
          )
        ).flat(),
      ),
    ];
    const said = new Map<string, number>();
    for (const field of Object.values(test.get(GraphQLSchemaHost).schema.getMutationType()!.getFields())) {
      const operation = operationFor('mutation', field);
      for (const id of operation.takesId ? ids : [heemstede]) {
        const { errors } = await coordinator.send(operation.document, operation.variables(id), randomUUID());
        const code = errors?.[0]?.extensions.code ?? 'done';
        said.set(code, (said.get(code) ?? 0) + 1);
        expect([operation.name, code]).not.toEqual([operation.name, 'internal']);
      }
    }
    expect({ ...(await prints()), consent: '' }).toEqual({ ...before, consent: '' });
    expect(said.get('municipality.merged')).toBeGreaterThan(5);
  }, 600_000);

  it('takes no fact, consent or pledge in by any door, and lets a consent be withdrawn', async () => {
    const asked = (sql: string) => test.db.run({ tenantId: heemstede, actorId: null }, () => test.db.query(sql));
    await expect(
      asked(`insert into pillar_evidence (pillar, kind, certainty, title, happened_on, source_type, source_text)
      values ('P1', 'MOTION', 'DECIDED', 'Motie', '2026-01-01', 'REPORT', 'Verslag')`),
    ).rejects.toMatchObject({ code: 'municipality.merged' });
    await expect(asked(`insert into consent (reader) values ('VNG')`)).rejects.toMatchObject({
      code: 'municipality.merged',
    });
    await expect(
      asked(`insert into partner_pledge (organisation_id, token_sha256, expires_at)
      select organisation_id, '\\x00', now() from coalition_membership limit 1`),
    ).rejects.toMatchObject({ code: 'municipality.merged' });
    await asked(`update consent set withdrawn_at = now() where withdrawn_at is null`);
  });

  it('is known with the session of whoever works there, and lets nothing be offered on a screen', async () => {
    const sessions = test.get(SessionsService);
    const personId = examplePersonId('coordinator@heemstede.example');
    const secret = await sessions.start({
      personId,
      means: 'EXAMPLE',
      secondFactor: false,
      userAgent: undefined,
      formerToken: null,
    });
    const tokenSha256 = createHash('sha256').update(secret).digest('hex');
    const actor = await sessions.actorFor(tokenSha256, { tenantId: heemstede, isUse: false });
    expect(actor).toMatchObject({ tenantId: heemstede, isArchive: true });
    const { rows } = await test.database.sql.query<{ id: string }>('select id from tenant where is_archive');
    expect(rows).toEqual([{ id: heemstede }]);
    const verdicts = `{
      coalitionPage(input: {}) { viewerCan { start addMember chooseSectors seatGroup } }
      settingsPage { viewerCan { save giveConsent letClerkRead withdrawConsent } }
      plan { viewerCan { edit } }
    }`;
    const inArchive = test.as({ role: 'COORDINATOR', tenantId: heemstede, personId, isArchive: true });
    expect((await inArchive.send(verdicts)).data).toEqual({
      coalitionPage: { viewerCan: { start: false, addMember: false, chooseSectors: false, seatGroup: false } },
      settingsPage: { viewerCan: { save: false, giveConsent: false, letClerkRead: false, withdrawConsent: true } },
      plan: { viewerCan: { edit: false } },
    });
    expect((await coordinator.send(verdicts)).data).toMatchObject({ plan: { viewerCan: { edit: true } } });
  });

  it('is read like any other, and leaves the others open', async () => {
    expect(
      (await coordinator.send('{ workspace { pillars { pillar } } plan { plan { title } } }')).errors,
    ).toBeUndefined();
    const viewer = '{ viewer { workspace { archive { since successor } } } }';
    await test.database.sql.query(`update municipality set valid_to = '2026-01-01' where id = $1`, [heemstede]);
    expect((await coordinator.send(viewer)).data).toEqual({
      viewer: { workspace: { archive: { since: '2026-01-01', successor: 'Haarlem' } } },
    });
    const other = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
    const { errors } = await other.send(
      'mutation ($input: SaveMunicipalitySettingsInput!) { saveMunicipalitySettings(input: $input) { __typename } }',
      {
        input: { coalitionName: 'Samen Zandvoort', version: 0 },
      },
    );
    expect(errors?.[0]?.extensions.code).not.toBe('municipality.merged');
  });

  it('stays merged when what was invented is taken away, and so does a step that the programme recorded', async () => {
    await test.database.sql.query(`update municipality set status = 'MERGED', successor_id = $2 where id = $1`, [
      zandvoort,
      tenantIdOf('GM0392'),
    ]);
    await test.database.sql.query(
      `insert into municipality_status_change (municipality_id, status, happened_on)
        values ($1, 'MERGED', '2026-01-01')`,
      [zandvoort],
    );
    const {
      rows: [moved],
    } = await test.database.sql.query<{ id: string }>(
      `select id from municipality where is_demonstration and status = 'ACTIVE' limit 1`,
    );
    await test.database.sql.query(`update municipality set status = 'DORMANT' where id = $1`, [moved!.id]);
    await test.database.sql.query(
      `insert into municipality_status_change (municipality_id, status, happened_on)
        values ($1, 'DORMANT', '2026-02-01')`,
      [moved!.id],
    );
    await removeDemonstrationParticipation(test.db);
    const statusOf = async (id: string) =>
      (
        await test.database.sql.query<{ status: string; invented: boolean }>(
          'select status, is_demonstration as invented from municipality where id = $1',
          [id],
        )
      ).rows[0];
    expect(await statusOf(zandvoort)).toEqual({ status: 'MERGED', invented: false });
    expect(await statusOf(moved!.id)).toEqual({ status: 'DORMANT', invented: false });
  });
});
