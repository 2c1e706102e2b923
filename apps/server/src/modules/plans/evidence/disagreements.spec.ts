import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aFact, aMunicipality } from '../plans.builders.js';
import { PlansModule } from '../plans.module.js';
import type { CarriedWording, Origin } from './carried.rules.js';
import { EvidenceService } from './evidence.service.js';

const parts = `id version mayBeDoubleOf { id }`;
const add = `mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { evidence { ${parts} } } }`;
const correct = `mutation ($input: CorrectEvidenceInput!) { correctEvidence(input: $input) { evidence { ${parts} } } }`;
const withdraw = `mutation ($input: WithdrawEvidenceInput!) { withdrawEvidence(input: $input) { evidence { id } } }`;
const decide = `mutation ($input: DecideEvidenceJoinInput!) { decideEvidenceJoin(input: $input) { evidence { id } } }`;
const of = `query ($subjects: [ContradictionSubjectInput!]!) { differencesOf(subjects: $subjects) {
  about title readings { says sourceText } resolution { reason } } }`;

type Fact = { id: string; version: number; mayBeDoubleOf: { id: string }[] };
type Difference = { about: string; title: string; readings: { says: string }[]; resolution: { reason: string } | null };

const motion: CarriedWording = {
  pillar: 'P1',
  kind: 'MOTION',
  certainty: 'DECIDED',
  title: 'Motie Samen tegen eenzaamheid',
  happenedOn: '2020-11-05',
  sourceType: 'COUNCIL_PAPER',
  sourceText: 'Besluitenlijst van de raad',
};
const inDecember = aFact('MOTION', {
  certainty: 'DECIDED',
  title: 'Samen tegen eenzaamheid (motie)',
  happenedOn: '2020-12-01',
  datePrecision: 'MONTH',
  sourceText: 'Pagina van de coalitie',
});

describe('facts that disagree', () => {
  let test: TestApp;
  let heemstede: string;
  let coordinator: TestClient;
  let origin: Origin;
  const carried = (wording: CarriedWording = motion) =>
    test.db.run({ tenantId: heemstede, actorId: null }, () => test.get(EvidenceService).carry(origin, wording));
  const typed = async (input = inDecember) =>
    (await coordinator.send<{ addEvidence: { evidence: Fact } }>(add, { input })).data.addEvidence.evidence;
  const differences = async (id: string) =>
    (await coordinator.send<{ differencesOf: Difference[] }>(of, { subjects: [{ kind: 'EVIDENCE', id }] })).data
      .differencesOf;

  beforeAll(async () => {
    test = await testApp([PlansModule]);
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
  });
  beforeEach(async () => {
    await test.database.sql.query('truncate contradiction, pillar_evidence cascade');
    origin = { kind: 'MOTION', id: randomUUID() };
  });
  afterAll(() => test.close());

  it('open a difference by themselves when the typed one comes later, shown at both', async () => {
    await carried();
    const fact = await typed();
    const [difference] = await differences(fact.id);
    expect(difference).toMatchObject({
      about: 'DATE',
      title: 'De datum van ‘Motie Samen tegen eenzaamheid’',
      readings: [
        { says: 'december 2020', sourceText: 'Pagina van de coalitie' },
        { says: '5 november 2020', sourceText: 'Besluitenlijst van de raad' },
      ],
      resolution: null,
    });
    expect(await differences(fact.mayBeDoubleOf[0]!.id)).toHaveLength(1);
  });

  it('open one also when the record comes later, and none when they agree as far as they are exact', async () => {
    const fact = await typed();
    await carried();
    expect(await differences(fact.id)).toHaveLength(1);
    await test.database.sql.query('truncate contradiction, pillar_evidence cascade');
    const agreeing = await typed({ ...inDecember, happenedOn: '2020-11-01' });
    await carried();
    expect(await differences(agreeing.id)).toEqual([]);
  });

  it('close it when one of both is corrected, withdrawn, joined or kept apart', async () => {
    await carried();
    const ways = [
      (fact: Fact) =>
        coordinator.send(correct, {
          input: { ...inDecember, happenedOn: '2020-11-01', id: fact.id, version: fact.version },
        }),
      ({ id, version }: Fact) =>
        coordinator.send(withdraw, { input: { id, version, reason: 'Dit was een vergissing' } }),
      ...(['JOIN', 'KEEP_APART'] as const).map(
        (decision) =>
          ({ id, version, mayBeDoubleOf }: Fact) =>
            coordinator.send(decide, { input: { id, version, carriedId: mayBeDoubleOf[0]!.id, decision } }),
      ),
    ];
    for (const way of ways) {
      const fact = await typed();
      expect((await differences(fact.id))[0]?.resolution).toBeNull();
      const { errors } = await way(fact);
      expect(errors).toBeUndefined();
      expect((await differences(fact.id))[0]?.resolution).toMatchObject({
        reason: 'De feiten spreken elkaar niet meer tegen.',
      });
      await test.database.sql.query('delete from pillar_evidence where id = $1', [fact.id]);
    }
  });
});
