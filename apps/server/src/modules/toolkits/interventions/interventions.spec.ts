import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { rolesThatMay } from '../../../../test/policy.js';
import { codeOf } from '../../commitments/commitments.builders.js';
import { ToolkitsModule } from '../toolkits.module.js';
import { interventionsPolicy } from './interventions.policy.js';

type Row = { name: string; outcome: string; changes: string[]; findings: { column: string; code: string }[] };
type Import = { id: string; status: string; rows: Row[]; version: number };
const intervention = `id name summary recognition activeElements targetGroups sourceText sourceUrl sourceOn
  sourcePrecision`;
const list = `query($search: String, $recognition: Recognition, $activeElement: ActiveElement, $targetGroup: TargetGroup) {
  interventions(search: $search, recognition: $recognition, activeElement: $activeElement, targetGroup: $targetGroup) {
    totalCount nodes { ${intervention} } counts { wording saidBy saidOn saidPrecision } viewerCan { bringIn } } }`;
const parts =
  'id fileName status uploadedAt version rows { number name outcome changes findings { column code value } }';
const one = `query($id: ID!) { interventionImport(id: $id) { ${parts} } }`;
const drafts = '{ interventionImportDrafts { id fileName rowCount } }';
const apply = `mutation($input: CloseInterventionImportInput!) { applyInterventionImport(input: $input) { ${parts} } }`;
const discard = `mutation($input: CloseInterventionImportInput!) { discardInterventionImport(input: $input) { ${parts} } }`;
const csv = `Naam;Erkenning;Werkzame elementen;Bron;Datum
Zin in vriendschap;Goed onderbouwd;Ontmoeten;Movisie;oktober 2010
Onbekende cursus;Heel goed;;Movisie;2011
Natuurlijk een netwerkcoach!;;;Movisie;januari 2018`;

describe('interventions', () => {
  let test: TestApp;
  let vws: TestClient;
  let coordinator: TestClient;
  const upload = (content: string | Uint8Array<ArrayBuffer> = csv, client = vws, name = 'lijst.csv') => {
    const body = new FormData();
    body.append('file', new Blob([content]), name);
    return client.call('POST', '/api/intervention-imports', body);
  };
  const uploaded = async (content?: string | Uint8Array<ArrayBuffer>): Promise<Import> => {
    const { status, body } = await upload(content);
    expect(status).toBe(201);
    const { id } = JSON.parse(body.toString()) as { id: string };
    return (await vws.send<{ interventionImport: Import }>(one, { id })).data.interventionImport;
  };
  const applied = async ({ id, version }: Import) =>
    (await vws.send<{ applyInterventionImport: Import }>(apply, { input: { id, version } })).data
      .applyInterventionImport;
  const found = async (asked: Record<string, unknown> = {}) =>
    (
      await coordinator.send<{
        interventions: { totalCount: number; nodes: { name: string }[]; counts: object[]; viewerCan: object };
      }>(list, asked)
    ).data.interventions;
  const kept = async () =>
    (await test.database.sql.query<object>('select name, recognition, version from intervention order by name')).rows;

  beforeAll(async () => {
    test = await testApp([ToolkitsModule]);
    vws = test.as({ role: 'PROGRAMME_ADMIN' });
    coordinator = test.as({ role: 'COORDINATOR', tenantId: tenantIdOf('GM0397') });
  }, 60_000);
  beforeEach(() => test.database.sql.query('truncate intervention, intervention_count, intervention_import cascade'));
  afterAll(() => test.close());

  it('come in by a list that is shown first; what is wrong stays out, and the same list again changes nothing', async () => {
    const preview = await uploaded();
    expect(preview).toMatchObject({
      status: 'DRAFT',
      rows: [
        { name: 'Zin in vriendschap', outcome: 'ADDED', findings: [] },
        {
          name: 'Onbekende cursus',
          outcome: 'LEFT_OUT',
          findings: [{ column: 'recognition', code: 'recognition_unknown' }],
        },
        { name: 'Natuurlijk een netwerkcoach!', outcome: 'ADDED' },
      ],
    });
    expect(await kept()).toEqual([]);
    expect((await uploaded()).id).toBe(preview.id);
    const done = await applied(preview);
    expect(done).toMatchObject({
      status: 'APPLIED',
      version: 2,
      rows: [{ outcome: 'ADDED' }, { outcome: 'LEFT_OUT' }, {}],
    });
    const rows = [
      { name: 'Natuurlijk een netwerkcoach!', recognition: 'UNKNOWN', version: 1 },
      { name: 'Zin in vriendschap', recognition: 'WELL_FOUNDED', version: 1 },
    ];
    expect(await kept()).toEqual(rows);
    expect(await applied(preview)).toEqual(done);
    const again = await uploaded();
    expect(again.id).not.toBe(preview.id);
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(['SAME', 'LEFT_OUT', 'SAME']);
    await applied(again);
    expect(await kept()).toEqual(rows);
  });

  it('are changed by a later list, a workbook too, and found by search and filters', async () => {
    await applied(await uploaded());
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'Lijst',
          rows: [
            ['Interventie', 'Niveau', 'Bron', 'Datum', 'Doelgroep'],
            ['Zin in vriendschap', 'Effectief', 'Movisie', '2026-01-15', 'Ouderen'],
          ],
        },
      ],
    });
    const preview = await uploaded(new Uint8Array(workbook));
    expect(preview.rows).toMatchObject([{ outcome: 'CHANGED', changes: ['recognition', 'targetGroups', 'sourceOn'] }]);
    await applied(preview);
    expect(await found({ recognition: 'EFFECTIVE' })).toMatchObject({
      totalCount: 1,
      nodes: [
        { name: 'Zin in vriendschap', activeElements: ['MEETING'], sourceOn: '2026-01-15', sourcePrecision: 'DAY' },
      ],
    });
    for (const asked of [{ activeElement: 'MEETING' }, { targetGroup: 'OLDER_PEOPLE' }, { search: 'vriendshap' }])
      expect((await found(asked)).nodes).toMatchObject([{ name: 'Zin in vriendschap' }]);
    expect((await found({ targetGroup: 'CARERS' })).nodes).toEqual([]);
    expect((await coordinator.send(list, {})).statements).toBeLessThanOrEqual(3);
  });

  it('are taken off the list when they should not be there, by who keeps it alone', async () => {
    await applied(await uploaded());
    const remove = 'mutation($input: RemoveInterventionInput!) { removeIntervention(input: $input) }';
    const listed = await coordinator.send<{ interventions: { nodes: { id: string; name: string }[] } }>(
      '{ interventions { nodes { id name } } }',
    );
    const input = { id: listed.data.interventions.nodes.find(({ name }) => name === 'Zin in vriendschap')!.id };
    for (const role of ['COORDINATOR', 'PARTNER', 'NATIONAL_ADVISER'] as const)
      expect(codeOf(await test.as({ role, tenantId: tenantIdOf('GM0397') }).send(remove, { input }))).toBe('forbidden');
    expect(codeOf(await test.anonymous.send(remove, { input }))).toBe('unauthenticated');
    expect(
      (await test.as({ role: 'VNG_ADVISER' }).send<{ removeIntervention: string }>(remove, { input })).data,
    ).toEqual({ removeIntervention: input.id });
    expect(await kept()).toMatchObject([{ name: 'Natuurlijk een netwerkcoach!' }]);
    expect(codeOf(await vws.send(remove, { input }))).toBe('not_found');
  });

  it('are counted by sources that differ, side by side with their day', async () => {
    await test.database.sql.query(`insert into intervention_count (wording, said_by, about, said_on, said_precision)
      values ('bijna honderd', 'Movisie', 'x', '2024-06-01', 'MONTH'), ('meer dan 130', 'Brief', 'x', '2026-01-01', 'YEAR')`);
    expect((await found()).counts).toMatchObject([
      { wording: 'meer dan 130', saidPrecision: 'YEAR' },
      { wording: 'bijna honderd', saidOn: '2024-06-01' },
    ]);
  });

  it('are not brought in from a list that is thrown away, unreadable, or was changed meanwhile', async () => {
    const preview = await uploaded();
    const input = { id: preview.id, version: preview.version };
    expect(codeOf(await vws.send(apply, { input: { ...input, version: 9 } }))).toBe('conflict');
    expect(
      (await vws.send<{ discardInterventionImport: Import }>(discard, { input })).data.discardInterventionImport,
    ).toMatchObject({
      status: 'DISCARDED',
    });
    expect(codeOf(await vws.send(apply, { input: { ...input, version: 2 } }))).toBe('intervention_import.closed');
    for (const [content, code] of [
      ['Kolom\nx', 'intervention_import.no_name_column'],
      ['%PDF-1.7\0\0', 'list.unreadable'],
      ['Naam', 'list.empty'],
    ] as const)
      expect(JSON.parse((await upload(content)).body.toString())).toMatchObject({ code });
    expect(await kept()).toEqual([]);
  });

  it('are read by every role, and brought in by VWS and the VNG alone, each its own lists', async () => {
    const preview = await uploaded();
    const input = { id: preview.id, version: 1 };
    for (const role of ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER', 'NATIONAL_ADVISER'] as const) {
      const client = test.as({ role, tenantId: tenantIdOf('GM0397'), organisationId: randomUUID() });
      expect((await client.send(list)).errors).toBeUndefined();
      for (const [document, variables] of [
        [one, { id: preview.id }],
        [drafts, {}],
        [apply, { input }],
        [discard, { input }],
      ] as const)
        expect(codeOf(await client.send(document, variables))).toBe('forbidden');
      expect((await upload(csv, client)).status).toBe(403);
    }
    const vng = test.as({ role: 'VNG_ADVISER' });
    expect(codeOf(await vng.send(one, { id: preview.id }))).toBe('not_found');
    expect(codeOf(await vng.send(apply, { input }))).toBe('not_found');
    expect((await vng.send<{ interventionImportDrafts: object[] }>(drafts)).data.interventionImportDrafts).toEqual([]);
    expect(codeOf(await test.anonymous.send(list))).toBe('unauthenticated');
    expect((await upload(csv, test.anonymous)).status).toBe(401);
    const keepers = ['PROGRAMME_ADMIN', 'VNG_ADVISER'];
    expect(rolesThatMay(interventionsPolicy, undefined)).toEqual({ bringIn: keepers, remove: keepers });
    expect(await kept()).toEqual([]);
  });
});
