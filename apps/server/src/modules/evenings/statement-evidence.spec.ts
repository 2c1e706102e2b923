import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { Clock } from '../../platform/clock/clock.js';
import { IdentityModule } from '../identity/identity.module.js';
import { EvidenceService } from '../plans/evidence/evidence.service.js';
import { CommitmentEvidence } from '../commitments/commitment-evidence.service.js';
import {
  aMunicipality,
  anInvitation,
  anOfferedWording,
  aSignature,
  aSigner,
  codeOf,
  invite,
  mailedCode,
  mailedToken,
  posted,
} from '../commitments/commitments.builders.js';
import { CommitmentsJob } from '../commitments/statement/commitments.job.js';
import { CommitmentsModule } from '../commitments/commitments.module.js';
import { anEvening } from './evenings.builders.js';
import { EveningsModule } from './evenings.module.js';

const mutation = (name: string, type: string) => `mutation($input: ${type}!) { ${name}(input: $input) { id version } }`;
const ratify = mutation('ratifyCommitment', 'RatifyCommitmentInput');
const correctDecision = mutation('correctDecision', 'CorrectDecisionInput');
const withdraw = mutation('withdrawCommitment', 'WithdrawCommitmentInput');
const end = mutation('endCommitment', 'EndCommitmentInput');
const change = (name: string, type: string) =>
  `mutation($input: ${type}!) { ${name}(input: $input) { evidence { id openness version } } }`;
const vouch = 'mutation($input: VouchInput!) { vouchAtEvent(input: $input) { code } }';
const settle = 'mutation($input: SettleObjectionInput!) { settleDispute(input: $input) }';
const list = `query ($filter: EvidenceFilter!) { pillarEvidence(filter: $filter, first: 50) { nodes { id kind certainty
  title happenedOn sourceText note openness version withdrawnReason origin { kind id } } } }`;
const mandate = { authority: 'MANDATE', authorityReference: 'Volmacht 12' };
const wording = {
  pillar: 'P1',
  kind: 'PROGRAMME_COMMITMENT',
  certainty: 'DONE',
  title: 'Getekend',
  happenedOn: '2026-01-05',
  datePrecision: 'DAY',
  sourceType: 'AGREEMENT',
  sourceText: 'Ons archief',
};

type Fact = {
  id: string;
  kind: string;
  certainty: string;
  happenedOn: string;
  sourceText: string;
  openness: string;
  version: number;
  withdrawnReason: string | null;
  origin: { kind: string; id: string };
};

describe('what signing carries to the first pillar', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  let sha256: string;

  const factsFor = async (client = coordinator) =>
    (
      await client.send<{ pillarEvidence: { nodes: Fact[] } }>(list, {
        filter: { pillar: 'P1', includeWithdrawn: true },
      })
    ).data.pillarEvidence.nodes;
  const standing = async (kind: string) =>
    (await factsFor()).find((fact) => fact.kind === kind && fact.withdrawnReason === null);
  const statement = () => standing('PROGRAMME_COMMITMENT');
  const decision = () => standing('EXECUTIVE_DECISION');
  const level = async () =>
    (
      await test.database.sql.query<{ level: string }>(
        `select level from pillar_standing where pillar = 'P1' and tenant_id = $1`,
        [heemstede],
      )
    ).rows[0]?.level;
  const commitment = async () =>
    (
      await test.database.sql.query<{ id: string; version: number; status: string }>(
        'select id, version, status from commitment order by created_at desc limit 1',
      )
    ).rows[0]!;
  const signed = async (more: object = {}) => {
    const token = await anInvitation(test, coordinator);
    await posted(test, '/api/signing/code', { token });
    const code = await mailedCode(test, aSigner.email);
    const answer = await posted(test, '/api/signing/sign', { token, code, ...aSignature(sha256, { ...more }) });
    expect(answer).toMatchObject({ status: 200 });
    return commitment();
  };
  const ratified = async () => {
    const { id, version } = await signed();
    await coordinator.send(ratify, { input: { id, version, decisionReference: '900001', decisionOn: '2021-05-25' } });
    return commitment();
  };
  const follow = () =>
    test.db.run({ tenantId: heemstede, actorId: null }, () => test.get(CommitmentEvidence).followAll());

  beforeAll(async () => {
    test = await testApp([IdentityModule, CommitmentsModule, EveningsModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
  }, 60_000);
  beforeEach(async () => {
    await test.database.sql.query(
      `truncate commitment, commitment_wording, signing_event, mail_message, pillar_evidence, pillar_standing,
        role_assignment, audit_event, audit_head cascade;
        update municipality set status = 'PROSPECT', joined_on = null`,
    );
    sha256 = await anOfferedWording(test, `t${randomBytes(4).toString('hex')}`);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => test.close());

  it('is an intention while it is conditional, and done with its decision once that is linked', async () => {
    const { id, version } = await signed();
    const today = test.get(Clock).today();
    expect(await factsFor()).toEqual([
      expect.objectContaining({
        kind: 'PROGRAMME_COMMITMENT',
        certainty: 'INTENDED',
        happenedOn: today,
        openness: 'MUNICIPALITY',
        origin: { kind: 'STATEMENT', id },
      }),
    ]);
    expect((await statement())!.sourceText).toMatch(/^Handtekening van J.F. Struijf, wethouder, onder de tekst t/);
    expect(await level()).toBe('INTENDED');
    await coordinator.send(ratify, { input: { id, version, decisionReference: '900001', decisionOn: '2021-05-25' } });
    expect(await statement()).toMatchObject({ certainty: 'DONE', happenedOn: today, version: 2 });
    expect(await decision()).toMatchObject({
      certainty: 'DECIDED',
      happenedOn: '2021-05-25',
      sourceText: 'Besluit met kenmerk 900001',
      origin: { kind: 'RATIFYING_DECISION' },
    });
    expect(await level()).toBe('IN_PROGRESS');
    const { rows } = await test.database.sql.query<{ type: string; body: object }>(
      `select type, body from audit_event where type like 'evidence.%' order by seq`,
    );
    expect(rows).toMatchObject([
      { type: 'evidence.added', body: { pillar: 'P1', level: 'INTENDED', origin: 'STATEMENT', originId: id } },
      { type: 'evidence.corrected', body: { level: 'IN_PROGRESS', origin: 'STATEMENT', originId: id } },
      { type: 'evidence.added', body: { level: 'IN_PROGRESS', origin: 'RATIFYING_DECISION' } },
    ]);
  });

  it('follows the decision that is put right, keeps who may read it, and is not edited in the plan', async () => {
    const { id, version } = await ratified();
    const before = (await decision())!;
    const refused = { ...wording, id: before.id, version: before.version };
    expect(codeOf(await coordinator.send(change('correctEvidence', 'CorrectEvidenceInput'), { input: refused }))).toBe(
      'evidence.carried',
    );
    const taken = { id: before.id, version: before.version, reason: 'Klopt niet' };
    expect(codeOf(await coordinator.send(change('withdrawEvidence', 'WithdrawEvidenceInput'), { input: taken }))).toBe(
      'evidence.carried',
    );
    const open = { id: before.id, version: before.version, openness: 'PUBLIC' };
    expect((await coordinator.send(change('openEvidence', 'OpenEvidenceInput'), { input: open })).errors).toBe(
      undefined,
    );
    const input = { id, version, decisionReference: '900002', decisionOn: '2021-06-01' };
    expect((await coordinator.send(correctDecision, { input })).errors).toBeUndefined();
    expect(await decision()).toMatchObject({
      id: before.id,
      happenedOn: '2021-06-01',
      sourceText: 'Besluit met kenmerk 900002',
      openness: 'PUBLIC',
      version: 3,
    });
  });

  it('is open to nobody more by its own: a clerk and a neighbour see nothing of it', async () => {
    await ratified();
    expect(await factsFor(test.as({ role: 'CLERK', tenantId: heemstede }))).toEqual([]);
    expect(await factsFor(test.as({ role: 'COORDINATOR', tenantId: zandvoort }))).toEqual([]);
    const { id, version } = (await statement())!;
    for (const [client, code] of [
      [test.as({ role: 'COORDINATOR', tenantId: zandvoort }), 'not_found'],
      [test.as({ role: 'ALDERMAN', tenantId: heemstede }), 'forbidden'],
      [test.anonymous, 'unauthenticated'],
    ] as const)
      expect(
        codeOf(
          await client.send(change('openEvidence', 'OpenEvidenceInput'), {
            input: { id, version, openness: 'PUBLIC' },
          }),
        ),
      ).toBe(code);
  });

  it('is taken back when the statement is withdrawn or lapses', async () => {
    const { id } = await signed();
    await coordinator.send(withdraw, { input: { id, reason: 'De wethouder vertrekt' } });
    expect(await factsFor()).toEqual([expect.objectContaining({ withdrawnReason: 'De verklaring is ingetrokken.' })]);
    expect(await level()).toBe('UNKNOWN');
    await signed();
    jest.spyOn(test.get(Clock), 'today').mockReturnValue('2099-01-01');
    await test.get(CommitmentsJob).moveDue();
    expect((await commitment()).status).toBe('LAPSED');
    expect(await statement()).toBeUndefined();
    expect((await factsFor()).map(({ withdrawnReason }) => withdrawnReason)).toContain(
      'De verklaring is vervallen: er kwam niet op tijd een besluit van het college.',
    );
  });

  it('gets the day and the signer of a renewal, and ends with the statement; the decision that was taken stays', async () => {
    const { id } = await ratified();
    const first = (await statement())!;
    await coordinator.send(
      invite,
      { input: { ...aSigner, signerName: 'A. Opvolger', reaffirmationReason: 'ELECTIONS' } },
      randomUUID(),
    );
    expect(await statement()).toMatchObject({ id: first.id, certainty: 'DONE', version: first.version });
    const token = await mailedToken(test, aSigner.email);
    await posted(test, '/api/signing/code', { token });
    await posted(test, '/api/signing/sign', {
      token,
      code: await mailedCode(test, aSigner.email),
      ...aSignature(sha256, { ...mandate, signerName: 'A. Opvolger' }),
    });
    expect(await statement()).toMatchObject({ id: first.id, sourceText: expect.stringContaining('A. Opvolger') });
    await coordinator.send(invite, { input: { ...aSigner, reaffirmationReason: 'NEW_WORDING' } }, randomUUID());
    await coordinator.send(end, { input: { id } });
    expect(await statement()).toBeUndefined();
    expect(await decision()).toMatchObject({ certainty: 'DECIDED' });
  });

  it('is an intention while it is disputed, also when the programme settles that', async () => {
    const [planner, witness, settler] = ['1', '2', '3'].map(
      (digit) => digit.repeat(8) + '-1111-4111-8111-111111111111',
    );
    for (const id of [planner, witness, settler])
      await test.database.sql.query(
        'insert into person (id, email, display_name) values ($1, $2, $3) on conflict do nothing',
        [id, `${id}@programma.example`, 'Iemand'],
      );
    const evening = await anEvening(test, ['GM0397']);
    await test.database.sql.query('update signing_event set planned_by = $1', [planner]);
    const own = '4'.repeat(8) + '-1111-4111-8111-111111111111';
    await test.database.sql.query(
      `insert into person (id, email, display_name) values ($1, 'gemeente@heemstede.example', 'Coördinator')
        on conflict do nothing`,
      [own],
    );
    await test.database.sql.query(
      `insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'COORDINATOR')`,
      [heemstede, own],
    );
    const as = (personId?: string) => test.as({ role: 'NATIONAL_ADVISER', ...(personId && { personId }) });
    const { data } = await as(witness).send<{ vouchAtEvent: { code: string } }>(
      vouch,
      { input: { eventId: evening.id, cbsCode: 'GM0397' } },
      randomUUID(),
    );
    await posted(test, '/api/signing/sign', {
      event: evening.code,
      municipality: 'GM0397',
      witnessCode: data.vouchAtEvent.code,
      ...aSignature(sha256, { authority: 'DECISION', authorityReference: 'Z-1', authorityOn: '2026-01-05' }),
    });
    expect([await statement(), await decision()]).toMatchObject([{ certainty: 'DONE' }, { certainty: 'DECIDED' }]);
    const { rows } = await test.database.sql.query<{ recipient: string }>(
      `select recipient from mail_message where kind = 'signature-notice'`,
    );
    const token = await mailedToken(test, rows[0]!.recipient, 'signature-notice');
    await posted(test, '/api/objections/object', { token, objector: 'G. Griffier', objection: 'Niemand was daar.' });
    expect([await statement(), await decision()]).toMatchObject([
      { certainty: 'INTENDED', note: expect.stringContaining('bezwaar') },
      { certainty: 'INTENDED', note: expect.stringContaining('bezwaar') },
    ]);
    expect(await level()).toBe('INTENDED');
    const objection = await test.database.sql.query<{ id: string }>(
      'select id from signature_notice where objected_at is not null',
    );
    const settled = await as(settler).send(settle, {
      input: { id: objection.rows[0]!.id, outcome: 'ANNULLED', settlement: 'Er was niemand van de gemeente.' },
    });
    expect(settled.errors).toBeUndefined();
    expect([await statement(), await decision()]).toEqual([undefined, undefined]);
    expect(await level()).toBe('UNKNOWN');
  });

  it('is carried for a statement from before, once however often it is asked, with the standings that a rebuild gives', async () => {
    await ratified();
    const before = await factsFor();
    await follow();
    expect(await factsFor()).toEqual(before);
    await test.database.sql.query('truncate pillar_evidence, pillar_standing cascade');
    await follow();
    await follow();
    const said = (facts: Fact[]) => facts.map(({ kind, certainty, happenedOn }) => ({ kind, certainty, happenedOn }));
    expect(said(await factsFor())).toEqual(said(before));
    const standings = async () =>
      (
        await test.database.sql.query<{ pillar: string; level: string; because: string }>(
          'select pillar, level, because from pillar_standing order by 1',
        )
      ).rows;
    const kept = await standings();
    await test.db.run({ tenantId: heemstede, actorId: null }, () => test.get(EvidenceService).rebuildStandings());
    expect((await standings()).filter(({ level: known }) => known !== 'UNKNOWN')).toEqual(kept);
  });
});
