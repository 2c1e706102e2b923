import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import {
  aMunicipality,
  anInvitation,
  aSignature,
  aSigner,
  codeOf,
  mailedCode,
  posted,
  NoEvenings,
} from '../commitments.builders.js';
import { CommitmentsModule } from '../commitments.module.js';
import { seedHeemstedeDecision, seedWording } from '../seed/commitments.seed.js';

type Decision = {
  id: string;
  reading: string | null;
  readings: object[];
  readByName: string | null;
  readAt: string | null;
  ratifies: boolean;
  viewerCan: { read: boolean };
  version: number;
};
type Page = {
  commitments: {
    commitments: {
      id: string;
      status: string;
      signatures: { signedAt: string; decisionReference: string | null; decisionOn: string | null }[];
    }[];
    decisions: Decision[];
  };
};
const decision = `id reference decidedOn subject portfolioHolder motion motionOn readings { reading quote source }
  reading readByName readAt ratifies viewerCan { read } version`;
const page = `{ commitments { commitments { id status signatures { signedAt decisionReference decisionOn } } decisions {
  ${decision} } } }`;
const read = `mutation($input: ReadDecisionInput!) { readDecision(input: $input) { ${decision} } }`;
const ratify = 'mutation($input: RatifyCommitmentInput!) { ratifyCommitment(input: $input) { status } }';

/** The worked example of the product: motion of 5 November 2020, decision 840482 of 25 May 2021, J.F. Struijf. */
describe('Heemstede, whose sources disagree', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  const pageOf = async (client = coordinator) => (await client.send<Page>(page)).data.commitments;
  const theDecision = async () => (await pageOf()).decisions[0]!;
  const choose = async (reading: string, version?: number) => {
    const now = await theDecision();
    return coordinator.send<{ readDecision: Decision }>(
      read,
      { input: { id: now.id, reading, version: version ?? now.version } },
      randomUUID(),
    );
  };
  const signed = async () => {
    const token = await anInvitation(test, coordinator);
    const opened = await posted(test, '/api/signing/open', { token });
    await posted(test, '/api/signing/code', { token });
    const { sha256 } = opened['wording'] as { sha256: string };
    expect(
      await posted(test, '/api/signing/sign', {
        token,
        code: await mailedCode(test, aSigner.email),
        ...aSignature(sha256, {}),
      }),
    ).toMatchObject({ status: 200, isConditional: true });
    return (await pageOf()).commitments[0]!.id;
  };
  const versionOf = async (id: string) =>
    (await test.database.sql.query<{ version: number }>('select version from commitment where id = $1', [id])).rows[0]!
      .version;
  const ratified = async (id: string, decisionReference = '840482') =>
    coordinator.send<{ ratifyCommitment: { status: string } }>(
      ratify,
      { input: { id, version: await versionOf(id), decisionReference, decisionOn: '2021-05-25' } },
      randomUUID(),
    );

  beforeAll(async () => {
    test = await testApp([CommitmentsModule, NoEvenings]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    await test.database.sql.query(
      `insert into tenant values ('00000000-0000-4000-8000-000000000001', 'programme', 'VWS') on conflict do nothing`,
    );
    await seedWording(test.db);
  }, 60_000);
  beforeEach(async () => {
    await test.database.sql.query(
      `truncate sourced_decision, commitment, mail_message cascade; update municipality
        set status = 'PROSPECT', joined_on = null`,
    );
    await seedHeemstedeDecision(test.db);
  });
  afterAll(() => test.close());

  it('begins with what the two documents say, and nothing chosen', async () => {
    expect(await pageOf()).toEqual({
      commitments: [],
      decisions: [
        {
          id: expect.any(String),
          reference: '840482',
          decidedOn: '2021-05-25',
          subject: 'Aansluiten bij het programma Eén tegen eenzaamheid',
          portfolioHolder: 'J.F. Struijf',
          motion: 'Samen tegen eenzaamheid',
          motionOn: '2020-11-05',
          reading: null,
          readByName: null,
          readAt: null,
          ratifies: false,
          viewerCan: { read: true },
          version: 1,
          readings: [
            { reading: 'DECIDED', quote: 'besloten', source: 'Persbericht PB2021_25, 25 mei 2021' },
            { reading: 'INTENDED', quote: 'voorgenomen besluit', source: 'Collegestuk met zaaknummer 840482' },
          ],
        },
      ],
    });
  });

  it('is ratified by the steps of the product once a person said that the decision was taken; both readings stay', async () => {
    const id = await signed();
    for (const reference of ['840482', 'Zaaknummer 840482'])
      expect(codeOf(await ratified(id, reference))).toBe('decision.not_decided');
    expect((await choose('DECIDED')).data.readDecision).toMatchObject({
      reading: 'DECIDED',
      readByName: 'Testpersoon',
      readAt: expect.any(String),
      version: 2,
    });
    expect((await ratified(id)).data).toEqual({ ratifyCommitment: { status: 'RATIFIED' } });
    const {
      commitments: [commitment],
      decisions: [after],
    } = await pageOf();
    expect(commitment).toMatchObject({
      status: 'RATIFIED',
      signatures: [{ signedAt: expect.any(String), decisionReference: '840482', decisionOn: '2021-05-25' }],
    });
    expect(after!.readings).toHaveLength(2);
    expect(after).toMatchObject({ ratifies: true, viewerCan: { read: false } });
    expect(codeOf(await choose('INTENDED'))).toBe('decision.already_ratifies');
    const { rows } = await test.database.sql.query(
      `select type, actor_id, body from audit_event where tenant_id = $1 and type = 'decision.read'`,
      [heemstede],
    );
    expect(rows).toEqual([
      { type: 'decision.read', actor_id: coordinator.actor!.personId, body: { reading: 'DECIDED' } },
    ]);
  });

  it('ratifies nothing while the decision is read as intended, until somebody reads it again', async () => {
    const id = await signed();
    await choose('INTENDED');
    expect(codeOf(await ratified(id))).toBe('decision.not_decided');
    expect((await pageOf()).commitments[0]).toMatchObject({
      status: 'SIGNED_CONDITIONALLY',
      signatures: [{ decisionReference: null }],
    });
    await choose('DECIDED');
    expect((await ratified(id)).errors).toBeUndefined();
  });

  it('is not signed on the ground of a decision that is in doubt', async () => {
    const token = await anInvitation(test, coordinator);
    const { sha256 } = (await posted(test, '/api/signing/open', { token }))['wording'] as { sha256: string };
    await posted(test, '/api/signing/code', { token });
    const { sql } = test.database;
    await sql.query(
      `insert into sourced_decision (tenant_id, reference, decided_on, subject, readings, reading, read_at,
        read_by_name) values ($1, 'A-1', '2021-05-01', 'Aanpak', '[]', 'DECIDED', now(), 'x')`,
      [heemstede],
    );
    const code = await mailedCode(test, aSigner.email);
    for (const authority of ['DECISION', 'MANDATE']) {
      for (const authorityReference of ['840482', 'A-1, zie ook 840482']) {
        const signature = aSignature(sha256, { authority, authorityReference, authorityOn: '2021-05-25' });
        expect(await posted(test, '/api/signing/sign', { token, code, ...signature })).toMatchObject({
          status: 400,
          code: 'decision.not_decided',
        });
      }
    }
    await sql.query(`delete from sourced_decision where reference = 'A-1'`);
    expect((await test.database.sql.query('select 1 from commitment_signature')).rows).toEqual([]);
  });

  it('is not held up by a decision that no document doubts', async () => {
    expect((await ratified(await signed(), '900001')).data).toEqual({ ratifyCommitment: { status: 'RATIFIED' } });
  });

  it('is decided by one person at a time', async () => {
    const answers = await Promise.all([choose('DECIDED', 1), choose('INTENDED', 1)]);
    expect(answers.map(codeOf).filter(Boolean)).toEqual(['conflict']);
    expect((await theDecision()).version).toBe(2);
  });

  it('is decided by its own coordinator alone', async () => {
    const { id, version } = await theDecision();
    const input = { id, reading: 'DECIDED', version };
    for (const role of ['ALDERMAN', 'COMMUNICATIONS', 'CLERK', 'PARTNER'] as const)
      expect(codeOf(await test.as({ role, tenantId: heemstede }).send(read, { input }))).toBe('forbidden');
    expect(codeOf(await test.as({ role: 'PROGRAMME_ADMIN' }).send(read, { input }))).toBe('forbidden');
    expect(codeOf(await test.as({ role: 'COORDINATOR', tenantId: zandvoort }).send(read, { input }))).toBe('not_found');
    expect(codeOf(await test.anonymous.send(read, { input }))).toBe('unauthenticated');
    expect((await coordinator.send(read, { input: { ...input, reading: 'MISSCHIEN' } })).errors).toBeDefined();
    expect((await theDecision()).reading).toBeNull();
  });
});
