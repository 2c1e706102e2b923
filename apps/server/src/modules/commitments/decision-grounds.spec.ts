import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { HEEMSTEDE_DECISION, seedHeemstedeDecision } from '../decisions/executive/executive.seed.js';
import {
  aMunicipality,
  anInvitation,
  aSignature,
  aSigner,
  codeOf,
  mailedCode,
  posted,
  NoEvenings,
} from './commitments.builders.js';
import { CommitmentsModule } from './commitments.module.js';
import { seedWording } from './seed/commitments.seed.js';

type Ground = { id: string; isDecided: boolean; ratifies: boolean; readings: object[] };
type Page = {
  commitments: {
    commitments: {
      id: string;
      status: string;
      signatures: { signedAt: string; decisionReference: string | null; decisionOn: string | null }[];
    }[];
    decisions: Ground[];
  };
};
type Point = { id: string; version: number; state: string; moves: string[]; carriesStatement: boolean };
type Decision = { executiveDecision: { points: Point[]; version: number } };
const page = `{ commitments { commitments { id status signatures { signedAt decisionReference decisionOn } } decisions {
  id reference decidedOn subject portfolioHolder points decidedPoints openPoints isDecided ratifies isDemonstration
  readings { says quote source } } } }`;
const detail = `query ($id: ID!) { executiveDecision(id: $id) { version points { id version state moves carriesStatement } } }`;
const move = `mutation ($input: MoveDecisionPointInput!) { moveDecisionPoint(input: $input) { id } }`;
const rename = `mutation ($input: SaveExecutiveDecisionInput!) { saveExecutiveDecision(input: $input) { id } }`;
const ratify = 'mutation($input: RatifyCommitmentInput!) { ratifyCommitment(input: $input) { status } }';

/** The worked example of the product: motion of 5 November 2020, decision 840482 of 25 May 2021, J.F. Struijf. */
describe('Heemstede, whose sources disagree', () => {
  let test: TestApp;
  let heemstede: string;
  let coordinator: TestClient;
  const pageOf = async (client = coordinator) => (await client.send<Page>(page)).data.commitments;
  const theGround = async () => (await pageOf()).decisions[0]!;
  const theDecision = async () =>
    (await coordinator.send<Decision>(detail, { id: HEEMSTEDE_DECISION })).data.executiveDecision;
  const said = { on: '2021-05-25', source: 'Besluitenlijst van 25 mei 2021' };
  const moved = async (place: number, what: string, more: object = said) => {
    const { id, version } = (await theDecision()).points[place - 1]!;
    return coordinator.send(move, { input: { id, version, move: what, ...more } }, randomUUID());
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
    await aMunicipality(test, 'GM0473', 'Zandvoort');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    await test.database.sql.query(
      `insert into tenant values ('00000000-0000-4000-8000-000000000001', 'programme', 'VWS') on conflict do nothing`,
    );
    await seedWording(test.db);
  }, 60_000);
  beforeEach(async () => {
    await test.database.sql.query(
      `truncate executive_decision, motion, agenda_category, contradiction, pillar_evidence, pillar_standing, commitment,
         mail_message cascade; update municipality set status = 'PROSPECT', joined_on = null`,
    );
    await seedHeemstedeDecision({ database: test.db, app: test.app });
  });
  afterAll(() => test.close());

  it('begins with what the two documents say, and no point decided', async () => {
    expect(await pageOf()).toEqual({
      commitments: [],
      decisions: [
        {
          id: HEEMSTEDE_DECISION,
          reference: '840482',
          decidedOn: '2021-05-25',
          subject: 'Uitwerking motie ‘Samen tegen eenzaamheid’',
          portfolioHolder: 'J.F. Struijf',
          points: 3,
          decidedPoints: 0,
          openPoints: 3,
          isDecided: false,
          ratifies: false,
          isDemonstration: false,
          readings: [
            { says: 'Besloten', quote: 'besloten', source: 'Persbericht PB2021_25, 25 mei 2021' },
            { says: 'Voorgenomen', quote: 'voorgenomen besluit', source: 'Collegestuk met zaaknummer 840482' },
          ],
        },
      ],
    });
  });

  it('is ratified by the steps of the product once a person said that joining was decided; both readings stay', async () => {
    const id = await signed();
    for (const reference of ['840482', 'Zaaknummer 840482'])
      expect(codeOf(await ratified(id, reference))).toBe('decision.not_decided');
    expect((await moved(1, 'adopt')).errors).toBeUndefined();
    expect(await theGround()).toMatchObject({ isDecided: true, decidedPoints: 1, openPoints: 2, ratifies: false });
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
    expect(after).toMatchObject({ ratifies: true });
  });

  it('keeps the point on which a statement rests, and its case number', async () => {
    const id = await signed();
    await moved(1, 'adopt');
    await moved(2, 'adopt');
    await ratified(id, 'Besluit 840482');
    const { points, version } = await theDecision();
    expect(points.map(({ carriesStatement, moves }) => [carriesStatement, moves])).toEqual([
      [true, []],
      [false, ['reopen']],
      [false, expect.arrayContaining(['adopt', 'reopen'])],
    ]);
    expect(codeOf(await moved(1, 'reopen', { reason: 'Toch niet' }))).toBe('decision_point.statement_rests');
    expect((await moved(2, 'reopen', { reason: 'Verkeerd' })).errors).toBeUndefined();
    const renamed = await coordinator.send(rename, {
      input: { id: HEEMSTEDE_DECISION, version, caseNumber: '840483', subject: 'Uitwerking', sections: [] },
    });
    expect(renamed.errors?.[0]?.extensions.details).toMatchObject({ fields: [{ path: 'caseNumber' }] });
  });

  it('that was recorded after a statement on its case number is not removed, unlike one on which nothing rests', async () => {
    const id = await signed();
    expect((await ratified(id, 'Besluit 900')).errors).toBeUndefined();
    const add = async (caseNumber: string) =>
      (
        await coordinator.send<{ saveExecutiveDecision: { id: string; version: number } }>(
          'mutation ($input: SaveExecutiveDecisionInput!) { saveExecutiveDecision(input: $input) { id version } }',
          { input: { caseNumber, subject: 'Meedoen', sections: [] } },
        )
      ).data.saveExecutiveDecision;
    const remove = async (decision: { id: string; version: number }) =>
      coordinator.send('mutation ($input: RemoveExecutiveDecisionInput!) { removeExecutiveDecision(input: $input) }', {
        input: { ...decision, reason: 'Per vergissing' },
      });
    expect(codeOf(await remove(await add('900')))).toBe('executive_decision.statement_rests');
    expect((await remove(await add('901'))).errors).toBeUndefined();
  });

  it('ratifies nothing while another point alone is decided, or joining is sent, refused or taken back', async () => {
    const id = await signed();
    await moved(2, 'adopt');
    expect(codeOf(await ratified(id))).toBe('decision.not_decided');
    await moved(1, 'send');
    expect(codeOf(await ratified(id))).toBe('decision.not_decided');
    await moved(1, 'reject');
    expect(codeOf(await ratified(id))).toBe('decision.not_decided');
    await moved(1, 'reopen', { reason: 'Opnieuw voorgesteld' });
    await moved(1, 'amend');
    expect((await ratified(id)).errors).toBeUndefined();
  });

  it('is not signed on the ground of a decision that is in doubt', async () => {
    const token = await anInvitation(test, coordinator);
    const { sha256 } = (await posted(test, '/api/signing/open', { token }))['wording'] as { sha256: string };
    await posted(test, '/api/signing/code', { token });
    const code = await mailedCode(test, aSigner.email);
    for (const authority of ['DECISION', 'MANDATE']) {
      for (const authorityReference of ['840482', 'A-1, zie ook 840482.']) {
        const signature = aSignature(sha256, { authority, authorityReference, authorityOn: '2021-05-25' });
        expect(await posted(test, '/api/signing/sign', { token, code, ...signature })).toMatchObject({
          status: 400,
          code: 'decision.not_decided',
        });
      }
    }
    expect((await test.database.sql.query('select 1 from commitment_signature')).rows).toEqual([]);
  });

  it('is held up by a decision that is not open to whoever signs, too', async () => {
    await test.database.sql.query(`update executive_decision set openness = 'RESTRICTED', released_at = null`);
    const token = await anInvitation(test, coordinator);
    const { sha256 } = (await posted(test, '/api/signing/open', { token }))['wording'] as { sha256: string };
    await posted(test, '/api/signing/code', { token });
    const signature = aSignature(sha256, {
      authority: 'DECISION',
      authorityReference: '840482',
      authorityOn: '2021-05-25',
    });
    const code = await mailedCode(test, aSigner.email);
    expect(await posted(test, '/api/signing/sign', { token, code, ...signature })).toMatchObject({
      code: 'decision.not_decided',
    });
  });

  it('is not held up by a decision that no document doubts, nor by one whose number is a part of another', async () => {
    expect((await ratified(await signed(), '900001/1840482')).data).toEqual({
      ratifyCommitment: { status: 'RATIFIED' },
    });
  });

  it('is moved by one person at a time', async () => {
    const [{ id, version }] = (await theDecision()).points as [Point];
    const answers = await Promise.all(
      ['adopt', 'reject'].map((what) =>
        coordinator.send(move, { input: { id, version, move: what, ...said } }, randomUUID()),
      ),
    );
    expect(answers.map(codeOf).filter(Boolean)).toEqual(['conflict']);
    expect((await theDecision()).points[0]!.version).toBe(2);
  });
});
