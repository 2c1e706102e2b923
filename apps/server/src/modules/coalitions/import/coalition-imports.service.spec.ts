import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeOds } from 'hucre/ods';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality } from '../coalitions.builders.js';
import { CoalitionsModule } from '../coalitions.module.js';

type Row = {
  number: number;
  name: string;
  email: string | null;
  decision: string | null;
  outcome: string | null;
  organisationId: string | null;
  findings: { column: string; code: string; value: string }[];
  suggestions: { organisationId: string; name: string; reason: string; state: string | null }[];
};
type Import = { id: string; state: string; version: number; rows: Row[] };

const fields = `id fileName state uploadedAt version rows { number name email state fromOn decision outcome
  organisationId findings {
    column code value } suggestions { organisationId name matchedName reason state } }`;
const preview = `query ($id: ID!) { coalitionImport(id: $id) { ${fields} } }`;
const decide = `mutation ($input: DecideCoalitionImportInput!) { decideCoalitionImport(input: $input) { ${fields} } }`;
const apply = `mutation ($input: ApplyCoalitionImportInput!) { applyCoalitionImport(input: $input) { ${fields} } }`;
const discard = `mutation ($input: DiscardCoalitionImportInput!) { discardCoalitionImport(input: $input) { ${fields} }
  }`;
const count = 'query { coalitionPage(input: {}) { counts { members partners } members { totalCount } } }';
const start = 'mutation { startCoalition(input: { startedOn: "2021-05-01" }) { asOf } }';

const list = `Naam;Sector;Deelname;Vanaf;E-mail
Sport Support;sport;lid;mei 2021;info@sportsupport.example
Sportservice;sport;lid;mei 2021;
Kennerhart;zorg;lid;mei 2021;
Roads;ruimtevaart;lid;gisteren;
;zorg;lid;;
sportservice;sport;;;`;

describe('importing a list of members', () => {
  let app: TestApp;
  let heemstede: string;
  let coordinator: TestClient;
  let neighbour: TestClient;
  const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;

  beforeAll(async () => {
    app = await testApp([CoalitionsModule]);
    heemstede = await aMunicipality(app, 'GM0397', 'Heemstede');
    coordinator = app.as({ role: 'COORDINATOR', tenantId: heemstede });
    neighbour = app.as({ role: 'COORDINATOR', tenantId: await aMunicipality(app, 'GM0392', 'Haarlem') });
    await neighbour.send(start);
    for (const name of ['Sportsupport', 'Kennemerhart']) {
      await neighbour.send(
        `mutation ($name: String!) { addCoalitionMember(input: { newOrganisation: { name: $name, local: false },
          state: MEMBER, fromOn: "2022-01-01" }) { name } }`,
        { name },
      );
    }
  });
  afterAll(() => app.close());

  const upload = async (client: TestClient, content: string | Uint8Array, name = 'leden.csv') => {
    const form = new FormData();
    form.append('file', new Blob([Buffer.from(content)]), name);
    const answer = await client.call('POST', '/api/coalition-imports', form);
    return { status: answer.status, body: JSON.parse(answer.body.toString()) as { id: string; code?: string } };
  };
  const previewOf = async (id: string) =>
    (await coordinator.send<{ coalitionImport: Import }>(preview, { id })).data.coalitionImport;
  const membersNow = async () =>
    (await coordinator.send<{ coalitionPage: { counts: { members: number } } }>(count)).data.coalitionPage.counts
      .members;

  it('needs a coalition, a file and the role', async () => {
    expect(await upload(coordinator, list)).toMatchObject({ status: 400, body: { code: 'coalition.not_started' } });
    await coordinator.send(start);
    expect((await coordinator.call('POST', '/api/coalition-imports', {})).status).toBe(400);
    for (const fileName of ['', ' ', '/'])
      expect((await upload(coordinator, 'Adres;Plaats\nRaadhuisplein;Heemstede', fileName)).status).toBe(400);
    expect(await upload(coordinator, 'Adres;Plaats\nRaadhuisplein;Heemstede')).toMatchObject({
      status: 400,
      body: { code: 'coalition_import.no_name_column' },
    });
    expect(await upload(coordinator, new Uint8Array(2_200_000).fill(65))).toMatchObject({
      status: 413,
      body: { code: 'payload_too_large' },
    });
    for (const role of ['PARTNER', 'ALDERMAN', 'COMMUNICATIONS'] as const)
      expect((await upload(app.as({ role, tenantId: heemstede }), list)).status).toBe(403);
    expect((await upload(app.anonymous, list)).status).toBe(401);
    expect(
      (await coordinator.call('POST', '/api/coalition-imports', new FormData(), { 'x-requested-with': '' })).status,
    ).toBe(403);
  });

  it('previews rows with findings and questions, changes nothing, and is one draft however often it is sent', async () => {
    const {
      body: { id },
    } = await upload(coordinator, list);
    expect((await upload(coordinator, list)).body.id).toBe(id);
    const { rows, state } = await previewOf(id);
    expect(state).toBe('draft');
    expect(rows.map((row) => [row.number, row.decision])).toEqual([
      [2, null],
      [3, 'NEW'],
      [4, null],
      [5, 'SKIP'],
      [6, 'SKIP'],
      [7, 'SKIP'],
    ]);
    expect(rows[0]?.suggestions).toMatchObject([{ name: 'Sportsupport', reason: 'SAME_SPELLING', state: null }]);
    expect(rows[2]?.suggestions).toMatchObject([{ name: 'Kennemerhart', reason: 'TYPO' }]);
    expect(rows[3]?.findings.map((finding) => finding.code)).toEqual(['sector_unknown', 'date_unreadable']);
    expect(rows[5]?.findings).toEqual([{ column: 'name', code: 'twice_in_file', value: '3' }]);
    expect(await membersNow()).toBe(1);
  });

  it('refuses to bring in what nobody decided, and decisions that were not asked', async () => {
    const draft = await previewOf((await upload(coordinator, list)).body.id);
    const undecided = await coordinator.send(apply, { input: { id: draft.id, version: draft.version } });
    expect(undecided.errors?.[0]?.extensions).toMatchObject({
      code: 'coalition_import.undecided',
      details: { rows: [2, 4] },
    });
    const wrongly = (row: number, kind: string, organisationId?: string) =>
      coordinator.send(decide, {
        input: { id: draft.id, version: draft.version, decisions: [{ row, kind, organisationId }] },
      });
    expect(codeOf(await wrongly(5, 'NEW'))).toBe('coalition_import.row_unknown');
    expect(codeOf(await wrongly(99, 'NEW'))).toBe('coalition_import.row_unknown');
    expect(codeOf(await wrongly(2, 'SAME', draft.rows[2]!.suggestions[0]!.organisationId))).toBe(
      'coalition_import.row_unknown',
    );
    expect(codeOf(await wrongly(2, 'SAME'))).toBe('bad_input');
  });

  it('asks again when a lookalike appears between deciding and bringing in', async () => {
    const draft = await previewOf((await upload(coordinator, 'Naam\nQuestio')).body.id);
    expect(draft.rows[0]?.decision).toBe('NEW');
    await neighbour.send(
      `mutation { addCoalitionMember(input: { newOrganisation: { name: "Questio", local: false }, state: MEMBER,
        fromOn: "2022-01-01" }) { name } }`,
    );
    expect(codeOf(await coordinator.send(apply, { input: { id: draft.id, version: draft.version } }))).toBe(
      'coalition_import.undecided',
    );
    await coordinator.send(discard, { input: { id: draft.id, version: draft.version } });
  });

  it('brings in what was decided, once, keeps the spelling, and forgets the addresses', async () => {
    const draft = await previewOf((await upload(coordinator, list)).body.id);
    const [sport, , kennemerhart] = draft.rows;
    const decided = await coordinator.send<{ decideCoalitionImport: Import }>(decide, {
      input: {
        id: draft.id,
        version: draft.version,
        decisions: [
          { row: 2, kind: 'SAME', organisationId: sport!.suggestions[0]!.organisationId },
          { row: 4, kind: 'SAME', organisationId: kennemerhart!.suggestions[0]!.organisationId },
        ],
      },
    });
    const { id, version } = decided.data.decideCoalitionImport;
    const tooLate = await coordinator.send(apply, { input: { id, version: version - 1 } });
    expect(codeOf(tooLate)).toBe('conflict');
    expect(tooLate.errors?.[0]?.extensions['details']).toMatchObject({
      current: { version, rows: expect.arrayContaining([expect.objectContaining({ number: 2, decision: 'SAME' })]) },
    });
    const done = (await coordinator.send<{ applyCoalitionImport: Import }>(apply, { input: { id, version } })).data
      .applyCoalitionImport;
    expect(done.rows.map((row) => row.outcome)).toEqual(['ADDED', 'ADDED', 'ADDED', 'SKIPPED', 'SKIPPED', 'SKIPPED']);
    expect(done.rows.every((row) => row.email === null)).toBe(true);
    expect(await membersNow()).toBe(4);
    const again = await coordinator.send<{ applyCoalitionImport: Import }>(apply, { input: { id, version } });
    expect(again.data.applyCoalitionImport.state).toBe('applied');
    expect(await membersNow()).toBe(4);
    const member = await coordinator.send<{ coalitionMember: { aliases: object[]; contacts: object[] } }>(
      'query ($id: ID!) { coalitionMember(organisationId: $id) { aliases { name source } contacts { email } } }',
      { id: done.rows[0]!.organisationId },
    );
    expect(member.data.coalitionMember).toEqual({
      aliases: [{ name: 'Sport Support', source: 'Lijst leden.csv' }],
      contacts: [{ email: 'info@sportsupport.example' }],
    });
    expect(codeOf(await coordinator.send(decide, { input: { id, version: version + 1, decisions: [] } }))).toBe(
      'coalition_import.closed',
    );
  });

  it('writes nothing that another municipality sees: no spelling, no file name, no name', async () => {
    const shared = async (client: TestClient) => {
      const { data } = await client.send<{
        coalitionPage: { members: { nodes: { organisationId: string; name: string }[] } };
      }>('query { coalitionPage(input: { search: "support" }) { members { nodes { organisationId name } } } }');
      const { organisationId } = data.coalitionPage.members.nodes[0]!;
      const detail = await client.send<{
        coalitionMember: {
          name: string;
          organisationVersion: number;
          aliases: { id: string; name: string; source: string | null }[];
        };
      }>(
        `query ($id: ID!) { coalitionMember(organisationId: $id) { name organisationVersion sharedName aliases { id name
          source } } }`,
        { id: organisationId },
      );
      return { organisationId, ...detail.data.coalitionMember };
    };
    const [ours, theirs] = [await shared(coordinator), await shared(neighbour)];
    expect(ours.organisationId).toBe(theirs.organisationId);
    expect(ours.aliases).toMatchObject([{ name: 'Sport Support', source: 'Lijst leden.csv' }]);
    expect(theirs.aliases).toEqual([]);
    const rename = (client: TestClient, version: number, name: string) =>
      client.send('mutation ($input: RenameOrganisationInput!) { renameOrganisation(input: $input) { name } }', {
        input: { organisationId: ours.organisationId, version, name },
      });
    expect((await rename(neighbour, theirs.organisationVersion, 'Sportsupport Haarlem')).errors).toBeUndefined();
    expect(await shared(coordinator)).toEqual(ours);
    expect(await shared(neighbour)).toMatchObject({
      name: 'Sportsupport Haarlem',
      sharedName: 'Sportsupport',
      aliases: [{ name: 'Sportsupport', source: null }],
    });
  });

  it('cannot bring in, by its id, an organisation that is local to another municipality or only invited there', async () => {
    for (const [name, local, state] of [
      ['Loket Haarlem', true, 'MEMBER'],
      ['Stichting Gevraagd', false, 'INVITED'],
    ] as const) {
      const added = await neighbour.send<{ addCoalitionMember: { organisationId: string } }>(
        'mutation ($input: AddCoalitionMemberInput!) { addCoalitionMember(input: $input) { organisationId } }',
        { input: { newOrganisation: { name, local }, state, fromOn: '2022-01-01' } },
      );
      const { organisationId } = added.data.addCoalitionMember;
      const found = await coordinator.send<{ coalitionCandidates: object[] }>(
        'query ($name: String!) { coalitionCandidates(name: $name) { organisationId } }',
        { name },
      );
      expect(found.data.coalitionCandidates).toEqual([]);
      const draft = await previewOf((await upload(coordinator, `Naam\n${name}`)).body.id);
      expect(draft.rows[0]).toMatchObject({ suggestions: [], decision: 'NEW' });
      await coordinator.send(discard, { input: { id: draft.id, version: draft.version } });
      const stolen = await coordinator.send(
        'mutation ($input: AddCoalitionMemberInput!) { addCoalitionMember(input: $input) { name } }',
        { input: { organisationId, state: 'MEMBER', fromOn: '2022-01-01' } },
      );
      expect(stolen.errors).toHaveLength(1);
      expect(JSON.stringify(stolen)).not.toContain(name);
    }
  });

  it('leaves members that are already there alone', async () => {
    const sheet = await writeOds({
      sheets: [
        {
          name: 'Leden',
          rows: [
            ['Organisatie', 'Deelname'],
            ['Sportservice', 'kernpartner'],
          ],
        },
      ],
    });
    const draft = await previewOf((await upload(coordinator, sheet, 'leden.ods')).body.id);
    expect(draft.rows[0]?.suggestions[0]).toMatchObject({ state: 'MEMBER', reason: 'SAME_NAME' });
    const input = {
      id: draft.id,
      version: draft.version,
      decisions: [{ row: 2, kind: 'SAME', organisationId: draft.rows[0]!.suggestions[0]!.organisationId }],
    };
    const { version } = (await coordinator.send<{ decideCoalitionImport: Import }>(decide, { input })).data
      .decideCoalitionImport;
    const done = (await coordinator.send<{ applyCoalitionImport: Import }>(apply, { input: { id: draft.id, version } }))
      .data.applyCoalitionImport;
    expect(done.rows[0]?.outcome).toBe('ALREADY_MEMBER');
    expect(await membersNow()).toBe(4);
  });

  it('is nobody else’s', async () => {
    const draft = await previewOf((await upload(coordinator, 'Naam\nTandem')).body.id);
    for (const [document, variables] of [
      [preview, { id: draft.id }],
      [apply, { input: { id: draft.id, version: 1 } }],
      [discard, { input: { id: draft.id, version: 1 } }],
      [decide, { input: { id: draft.id, version: 1, decisions: [] } }],
    ] as const) {
      expect(codeOf(await neighbour.send(document, variables))).toBe('not_found');
      expect(codeOf(await app.as({ role: 'PARTNER', tenantId: heemstede }).send(document, variables))).toBe(
        'forbidden',
      );
      expect(codeOf(await app.anonymous.send(document, variables))).toBe('unauthenticated');
    }
    expect((await previewOf(draft.id)).state).toBe('draft');
  });
});
