import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { AppModule } from '../../../app.module.js';
import { aMunicipality } from '../../commitments/commitments.builders.js';
import type { KnownIntervention } from './intervention-import.rules.js';
import { InterventionsRepository } from './interventions.repository.js';

const ask = `{ activityMix { wanted suggestions { knowsNames catalogue silent
  nodes { intervention { name } elements peers { name isNear } } } } }`;
const detail = 'query ($id: ID!) { activity(id: $id) { activity { interventionId } intervention { name } } }';

type Suggestions = {
  knowsNames: boolean;
  catalogue: number;
  silent: number;
  nodes: { intervention: { name: string }; elements: string[]; peers: { name: string }[] }[];
};

describe('what fits a mix', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  let interventions: Map<string, string>;
  const sql = (text: string, values?: unknown[]) => test.database.sql.query(text, values);
  const suggested = async (client = coordinator): Promise<Suggestions> =>
    (await client.send<{ activityMix: { suggestions: Suggestions } }>(ask)).data.activityMix.suggestions;
  const anActivity = async (tenantId: string, more: object = {}) => {
    const row = { activeElements: ['MEETING'], status: 'RUNNING', openness: 'PUBLIC', intervention: null, ...more };
    const { rows } = await sql(
      `insert into activity (tenant_id, title, pillar, active_elements, status, openness, intervention_id)
         values ($1, 'Inloop', 'P4', $2, $3, $4, $5) returning id`,
      [tenantId, row.activeElements, row.status, row.openness, row.intervention && interventions.get(row.intervention)],
    );
    return (rows[0] as { id: string }).id;
  };
  const letsOthersKnow = async (tenantId: string) => {
    for (const table of ['consent', 'edition_insider'])
      await sql(`insert into ${table} (tenant_id, reader) values ($1, 'PEERS') on conflict do nothing`, [tenantId]);
    await sql(`update municipality set status = 'JOINED' where id = $1`, [tenantId]);
  };

  beforeAll(async () => {
    test = await testApp([AppModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    const known: Omit<KnownIntervention, 'name' | 'activeElements'> = {
      summary: null,
      recognition: 'UNKNOWN',
      targetGroups: [],
      sourceText: 'Databank',
      sourceUrl: null,
      sourceOn: '2026-01-01',
      sourcePrecision: 'YEAR',
    };
    await test.db.asSystem('arrange', () =>
      new InterventionsRepository(test.db).keep([
        { ...known, name: 'Zin in vriendschap', activeElements: ['SOCIAL_SKILLS', 'MEANINGFUL_CONTACT'] },
        { ...known, name: 'Inloophuis', activeElements: ['MEETING'] },
        { ...known, name: 'Netwerkcoach', activeElements: [] },
      ]),
    );
    interventions = new Map(
      (await sql('select name, id from intervention')).rows.map((row: { name: string; id: string }) => [
        row.name,
        row.id,
      ]),
    );
  }, 60_000);
  beforeEach(() => sql('truncate activity, consent, edition_insider cascade'));
  afterAll(() => test.close());

  it('names interventions that have a missing element, and how many the catalogue cannot tell of', async () => {
    await anActivity(heemstede);
    expect(await suggested()).toEqual({
      knowsNames: false,
      catalogue: 3,
      silent: 1,
      nodes: [
        {
          intervention: { name: 'Zin in vriendschap' },
          elements: expect.arrayContaining(['SOCIAL_SKILLS', 'MEANINGFUL_CONTACT']),
          peers: [],
        },
      ],
    });
  });

  it('tells of an activity which intervention it is', async () => {
    const id = await anActivity(heemstede, { intervention: 'Netwerkcoach' });
    const other = await anActivity(heemstede);
    const of = async (one: string) =>
      (await coordinator.send<{ activity: { intervention: object | null } }>(detail, { id: one })).data.activity;
    expect((await of(id)).intervention).toEqual({ name: 'Netwerkcoach' });
    expect((await of(other)).intervention).toBeNull();
  });

  it('names who nearby runs one, where both let others know them, and only what runs and is open to all', async () => {
    await anActivity(heemstede);
    await anActivity(zandvoort, { intervention: 'Netwerkcoach' });
    const named = async (client?: TestClient) =>
      (await suggested(client)).nodes.flatMap(({ peers }) => peers.map(({ name }) => name));
    await letsOthersKnow(zandvoort);
    expect(await named()).toEqual([]);
    await letsOthersKnow(heemstede);
    expect(await suggested()).toMatchObject({
      knowsNames: true,
      nodes: [
        { intervention: { name: 'Zin in vriendschap' }, peers: [] },
        {
          intervention: { name: 'Netwerkcoach' },
          elements: [],
          peers: [{ name: 'Zandvoort', isNear: true }],
        },
      ],
    });
    for (const role of ['PARTNER', 'CLERK'] as Role[])
      expect([role, await named(test.as({ role, tenantId: heemstede }))]).toEqual([role, []]);
    for (const change of [
      `openness = 'COALITION'`,
      `openness = 'MUNICIPALITY'`,
      `openness = 'PUBLIC', status = 'PLANNED'`,
    ]) {
      await sql(`update activity set ${change} where tenant_id = $1`, [zandvoort]);
      expect([change, await named()]).toEqual([change, []]);
    }
    await sql(`update activity set status = 'RUNNING' where tenant_id = $1`, [zandvoort]);
    expect(await named()).toEqual(['Zandvoort']);
    await sql('update consent set withdrawn_at = now() where tenant_id = $1', [zandvoort]);
    expect(await named()).toEqual([]);
  });

  it('gives the role that reads across workspaces nothing of an activity but which intervention it is', async () => {
    await anActivity(zandvoort, { intervention: 'Netwerkcoach', openness: 'COALITION' });
    const across = (statement: string) => test.db.acrossTenants('programme-picture', (read) => read.query(statement));
    expect(await across('select tenant_id from activity')).toEqual([]);
    await expect(across('select title from activity')).rejects.toThrow();
    await expect(across('select 1 from activity_organisation')).rejects.toThrow();
    await expect(across('select 1 from activity_step')).rejects.toThrow();
  });
});
