import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROGRAMME_TENANT_ID, tenantIdOf } from '@bloemen/vocabulary';
import { AppModule } from '../../app.module.js';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { AuditService } from './audit.service.js';

const heemstede = tenantIdOf('GM0397');
const zandvoort = tenantIdOf('GM0473');
const noor = '00000000-0000-4000-8000-0000000000a1';
const stranger = '00000000-0000-4000-8000-0000000000a2';
const read = `query ($filter: TrailFilterInput!, $first: Int, $after: String) {
  trail(filter: $filter, first: $first, after: $after) { totalCount hasNextPage endCursor nodes { seq who what detail
    type subjectId } } }`;
type Page = {
  trail: {
    totalCount: number;
    hasNextPage: boolean;
    endCursor: string | null;
    nodes: { seq: number; who: string; what: string; detail: string | null }[];
  };
};

describe('the trail on a screen', () => {
  let app: TestApp;
  let coordinator: TestClient;
  const page = async (filter: object = {}, first = 50, after: string | null = null) =>
    (await coordinator.send<Page>(read, { filter, first, after })).data.trail;

  beforeAll(async () => {
    app = await testApp([AppModule]);
    const { sql } = app.database;
    for (const id of [heemstede, zandvoort])
      await sql.query(`insert into tenant (id, kind, name) values ($1, 'municipality', 'Gemeente ' || $2)`, [id, id]);
    await sql.query(
      `insert into person (id, email, display_name) values ($1, 'noor@heemstede.example', 'Noor van Dam'), ($2,
        'x@elders.example', 'Geheime Naam')`,
      [noor, stranger],
    );
    await sql.query(`insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'COORDINATOR')`, [
      heemstede,
      noor,
    ]);
    const audit = app.get(AuditService);
    const wrote =
      (actorId: string | null, tenantId = heemstede) =>
      (work: () => void) =>
        app.db.run({ tenantId, actorId }, work);
    await wrote(noor)(() => audit.record('evidence.added', 'fact', { pillar: 'P2', level: 'IN_PROGRESS' }));
    await wrote(stranger)(() => audit.record('programme.summary_read', heemstede));
    await wrote(null)(() => audit.record('commitment.lapsed', 'statement'));
    await wrote(noor, zandvoort)(() => audit.record('evidence.added', 'elsewhere'));
    await sql.query(`alter table audit_event disable trigger all`);
    await sql.query(
      `update audit_event set happened_at = '2026-03-29T00:30:00+01:00' where tenant_id = $1 and seq = 1`,
      [heemstede],
    );
    coordinator = app.as({ role: 'COORDINATOR', tenantId: heemstede, personId: noor });
  });
  afterAll(() => app.close());

  it('says who looked and who changed what, newest first, with no name that this workspace does not know', async () => {
    expect(await page()).toEqual({
      totalCount: 3,
      hasNextPage: false,
      endCursor: expect.any(String),
      nodes: [
        {
          seq: 3,
          who: 'Het platform, of iemand zonder account',
          what: 'liet de verklaring vervallen, omdat zij na zes maanden niet was bekrachtigd',
          detail: null,
          type: 'commitment.lapsed',
          subjectId: 'statement',
        },
        {
          seq: 2,
          who: 'Iemand buiten deze werkruimte',
          what: 'bekeek de samenvatting van de gemeente',
          detail: null,
          type: 'programme.summary_read',
          subjectId: heemstede,
        },
        {
          seq: 1,
          who: 'Noor van Dam',
          what: 'legde een feit vast',
          detail: expect.stringMatching(/^pijler 2, .*; status: in uitvoering$/),
          type: 'evidence.added',
          subjectId: 'fact',
        },
      ],
    });
  });

  it('names in the trail of the programme which municipality was looked at, and what was looked at across all', async () => {
    await app.db.run({ tenantId: PROGRAMME_TENANT_ID, actorId: noor }, () => {
      app.get(AuditService).record('programme.summary_read', zandvoort);
      app.get(AuditService).record('programme.read_across', 'national-picture');
    });
    const { data } = await app
      .as({ role: 'PROGRAMME_ADMIN' })
      .send<Page>(read, { filter: { group: 'LOOKED' }, first: 10, after: null });
    expect(data.trail.nodes.map(({ detail }) => detail)).toEqual(
      expect.arrayContaining([`Gemeente ${zandvoort}`, 'het landelijke beeld en de lijst van gemeenten']),
    );
  });

  it('is filtered by day of Amsterdam, group and name, and paged by line', async () => {
    expect((await page({ from: '2026-03-29', until: '2026-03-29' })).nodes.map(({ seq }) => seq)).toEqual([1]);
    expect((await page({ until: '2026-03-28' })).totalCount).toBe(0);
    expect((await page({ group: 'LOOKED' })).nodes.map(({ seq }) => seq)).toEqual([2]);
    expect((await page({ person: 'dam NOOR' })).nodes.map(({ seq }) => seq)).toEqual([1]);
    expect((await page({ person: 'geheime' })).totalCount).toBe(0);
    const first = await page({}, 2);
    expect(first).toMatchObject({ hasNextPage: true, totalCount: 3 });
    expect((await page({}, 2, first.endCursor)).nodes.map(({ seq }) => seq)).toEqual([1]);
  });

  it('comes as a sheet with the same filter, and taking it out is a line', async () => {
    const sheet = await coordinator.call('GET', '/api/trail/sheet?group=LOOKED&acting-as=x');
    expect(sheet.headers['content-disposition']).toBe('attachment; filename="logboek.csv"');
    const rows = sheet.body.toString('utf8').split('\r\n');
    expect(rows[0]).toBe('\uFEFF"Regel";"Tijd (UTC)";"Wie";"Wat";"Bijzonderheden";"Soort";"Onderwerp"');
    expect(rows[1]).toContain('"Iemand buiten deze werkruimte";"bekeek de samenvatting van de gemeente"');
    expect((await page({ group: 'LOOKED' })).nodes[0]).toMatchObject({
      who: 'Noor van Dam',
      what: 'downloadde het logboek',
    });
  });

  it.each([['group=NIETS'], ['from=morgen'], ['person=' + 'x'.repeat(101)]])(
    'refuses the sheet with %s',
    async (query) => {
      expect((await coordinator.call('GET', `/api/trail/sheet?${query}`)).status).toBe(400);
    },
  );

  it('refuses a page too large, a cursor that is none, other roles and nobody; the programme reads its own', async () => {
    const codeOf = async (client: TestClient, more: object = {}) =>
      (await client.send(read, { filter: {}, ...more })).errors?.[0]?.extensions.code;
    expect(await codeOf(coordinator, { first: 101 })).toBe('bad_input');
    expect(await codeOf(coordinator, { after: 'x' })).toBe('bad_input');
    for (const role of ['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const) {
      expect(await codeOf(app.as({ role, tenantId: heemstede }))).toBe('forbidden');
      expect((await app.as({ role, tenantId: heemstede }).call('GET', '/api/trail/sheet')).status).toBe(403);
    }
    for (const role of ['NATIONAL_ADVISER', 'VNG_ADVISER'] as const)
      expect(await codeOf(app.as({ role }))).toBe('forbidden');
    expect(await codeOf(app.anonymous)).toBe('unauthenticated');
    const own = await app.as({ role: 'PROGRAMME_ADMIN' }).send<Page>(read, { filter: {} });
    expect(own.data.trail.totalCount).toBe(2);
    const { data } = await app.as({ role: 'COORDINATOR', tenantId: zandvoort }).send<Page>(read, { filter: {} });
    expect(data.trail.nodes).toHaveLength(1);
    expect(PROGRAMME_TENANT_ID).not.toBe(heemstede);
  });
});
