import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Role } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aFact, aMunicipality } from '../plans.builders.js';
import { PlansModule } from '../plans.module.js';
import { MonitoringService } from './monitoring.service.js';

const measureParts = `id title kind unit baselineValue targetValue nextOn openness version
  readings { id readOn value told sourceText version }`;
const page = `{ monitoring { measures { ${measureParts} } evaluations { id title status lesson effect version }
  agreement { agreedOn sourceText version } structural { answer halves { half answer because isStated } }
  viewerCan { edit } } }`;
const saveMeasure = `mutation ($input: SaveMeasureInput!) { saveMeasure(input: $input) { ${measureParts} } }`;
const saveReading = `mutation ($input: SaveMeasureReadingInput!) { saveMeasureReading(input: $input) { ${measureParts} } }`;
const saveEvaluation = `mutation ($input: SaveEvaluationInput!) { saveEvaluation(input: $input) { id version effect } }`;
const saveAgreement = `mutation ($input: SaveMonitoringAgreementInput!) {
  saveMonitoringAgreement(input: $input) { agreement { agreedOn version } } }`;
const state = `mutation ($input: StateStructuralInput!) {
  stateStructural(input: $input) { structural { answer halves { half answer isStated } } } }`;
const removal = (what: string) => `mutation ($input: RemoveFromMonitoringInput!) { ${what}(input: $input) }`;
const addEvidence = `mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { evidence { id } } }`;

type Reading = { id: string; version: number };
type Measure = { id: string; version: number; title: string; readings: Reading[] };
type Page = {
  monitoring: {
    measures: Measure[];
    evaluations: { id: string; title: string }[];
    agreement: { version: number } | null;
    structural: { answer: string; halves: object[] };
    viewerCan: { edit: boolean };
  };
};

describe('monitoring and evaluation', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  const as = (role: Role, tenantId = heemstede) => test.as({ role, tenantId });
  const sql = (text: string, values?: unknown[]) => test.database.sql.query(text, values);
  const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
  const fieldOf = ({ errors }: { errors?: { extensions: { details?: Record<string, unknown> } }[] }) =>
    (errors?.[0]?.extensions.details?.['fields'] as { path: string }[] | undefined)?.[0]?.path;
  const sent = async <Data>(document: string, input: object, client = coordinator): Promise<Data> => {
    const { data, errors } = await client.send<Data>(document, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const refused = (document: string, input: object, client = coordinator) => client.send(document, { input });
  const read = async (client = coordinator) => (await client.send<Page>(page)).data.monitoring;
  const day = (on: string, precision = 'DAY') => ({ on, precision });

  const aMeasure = (more: object = {}) => ({
    title: 'Eenzaamheid onder deelnemers',
    kind: 'NUMBER',
    unit: '%',
    ...more,
  });
  const measured = async (more: object = {}) =>
    (await sent<{ saveMeasure: Measure }>(saveMeasure, aMeasure(more))).saveMeasure;
  const aReading = (measureId: string, more: object = {}) => ({
    measureId,
    on: day('2026-06-10'),
    value: '44.5',
    sourceText: 'Vragenlijst juni',
    ...more,
  });
  const anEvaluation = (more: object = {}) => ({
    title: 'Terugblik met de coalitie',
    status: 'HELD',
    on: day('2026-09-03'),
    ...more,
  });
  const evaluated = async (more: object = {}) =>
    (await sent<{ saveEvaluation: { id: string; version: number } }>(saveEvaluation, anEvaluation(more)))
      .saveEvaluation;
  const facts = async () =>
    (
      await sql(
        `select kind, certainty, title, happened_on::text as "on", effect, withdrawn_reason as reason
         from pillar_evidence where origin_kind is not null order by id`,
      )
    ).rows as Record<string, string | null>[];

  beforeAll(async () => {
    test = await testApp([PlansModule]);
    jest.spyOn(test.get(Clock), 'today').mockReturnValue('2026-11-22');
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    coordinator = as('COORDINATOR');
  });
  beforeEach(() =>
    sql(`truncate measure, evaluation_moment, monitoring_agreement, structural_answer, pillar_evidence,
      pillar_standing cascade`),
  );
  afterAll(() => test.close());

  it('keeps a measure in figures, and each reading carries a measurement that follows it', async () => {
    const { id } = await measured({ baselineValue: '48', baseline: day('2024-05-01', 'YEAR'), targetValue: '40' });
    const first = await sent<{ saveMeasureReading: Measure }>(saveReading, aReading(id));
    expect(first.saveMeasureReading).toMatchObject({
      baselineValue: 48,
      targetValue: 40,
      readings: [{ readOn: '2026-06-10', value: 44.5, told: null }],
    });
    expect(await facts()).toMatchObject([
      { kind: 'MEASUREMENT', certainty: 'DONE', title: 'Meting: Eenzaamheid onder deelnemers', on: '2026-06-10' },
    ]);
    const [reading] = first.saveMeasureReading.readings;
    await sent(saveReading, aReading(id, { id: reading!.id, version: 1, on: day('2026-06-11') }));
    expect(await facts()).toMatchObject([{ on: '2026-06-11' }]);
    expect(codeOf(await refused(saveReading, aReading(id, { id: reading!.id, version: 1 })))).toBe('conflict');
    await sent(removal('removeMeasureReading'), { id: reading!.id, version: 2, reason: 'Verkeerde lijst' });
    expect(await facts()).toMatchObject([{ reason: 'Verkeerde lijst' }]);
  });

  it('that is a figure of the catalogue shows what that says of the own municipality, and of whom it tells', async () => {
    const { rows } = await sql(
      `insert into indicator_definition (code, version, measure, population, scale, method, name, explanation, source,
         attribution)
       values ('TEST/65+', 1, 'TEST', '65+', 'DJG-11', 'MODEL', 'Eenzaam', 'Uitleg', 'RIVM', 'Bron') returning id`,
    );
    const { id: indicatorId } = rows[0] as { id: string };
    await sql(
      `insert into indicator_observation (definition_id, area_code, year, value, boundary_year) values
       ($1, 'GM0397', 2022, 44.5, 2022), ($1, 'GM0397', 2020, 43.1, 2020), ($1, 'GM0397', 2021, null, 2021),
       ($1, 'GM0473', 2022, 60, 2022), ($1, 'NL01', 2022, 50, 2022)`,
      [indicatorId],
    );
    await measured({ indicatorId });
    const shown = `{ monitoring { indicators { name } measures { indicator { name source figures { year value } } } } }`;
    expect((await coordinator.send(shown)).data).toMatchObject({
      monitoring: {
        indicators: [{ name: 'Eenzaam, 65 jaar en ouder' }],
        measures: [
          {
            indicator: {
              name: 'Eenzaam, 65 jaar en ouder',
              source: 'RIVM',
              figures: [
                { year: 2020, value: 43.1 },
                { year: 2022, value: 44.5 },
              ],
            },
          },
        ],
      },
    });
    await sql('delete from measure');
    await sql('delete from indicator_observation');
    await sql('delete from indicator_definition');
  });

  it('keeps what is told in words beside it, and takes all readings away with their measure', async () => {
    const { id, version } = await measured({ kind: 'WORDS', unit: null, title: 'Wat deelnemers vertellen' });
    await sent(saveReading, aReading(id, { value: null, told: 'Zij komen voor elkaar terug.' }));
    expect((await read()).measures).toMatchObject([
      { kind: 'WORDS', readings: [{ told: 'Zij komen voor elkaar terug.' }] },
    ]);
    expect(fieldOf(await refused(saveMeasure, aMeasure({ id, version })))).toBe('kind');
    await sent(removal('removeMeasure'), { id, version, reason: 'Wij meten anders' });
    expect((await read()).measures).toEqual([]);
    expect(await facts()).toMatchObject([{ reason: 'Wij meten anders' }]);
  });

  it('says at its place what does not fit, and then writes nothing', async () => {
    expect(fieldOf(await refused(saveMeasure, aMeasure({ kind: 'WORDS' })))).toBe('kind');
    expect(fieldOf(await refused(saveMeasure, aMeasure({ targetText: 'Minder' })))).toBe('kind');
    expect(fieldOf(await refused(saveMeasure, aMeasure({ baseline: day('2027-01-01') })))).toBe('baseline');
    expect(codeOf(await refused(saveMeasure, aMeasure({ baselineValue: 'veel' })))).toBe('bad_input');
    expect(codeOf(await refused(saveMeasure, aMeasure({ indicatorId: randomUUID() })))).toBe('not_found');
    const { id } = await measured();
    expect(fieldOf(await refused(saveReading, aReading(id, { value: null })))).toBe('value');
    expect(fieldOf(await refused(saveReading, aReading(id, { on: day('2027-01-01') })))).toBe('on');
    expect(codeOf(await refused(saveReading, aReading(id, { told: 'Ook dit' })))).toBe('bad_input');
    expect(codeOf(await refused(saveReading, aReading(randomUUID())))).toBe('not_found');
    expect(fieldOf(await refused(saveEvaluation, anEvaluation({ on: day('2027-01-01') })))).toBe('on');
    expect(fieldOf(await refused(saveEvaluation, anEvaluation({ status: 'PLANNED', effect: 'Al iets' })))).toBe(
      'effect',
    );
    expect(fieldOf(await refused(saveAgreement, { agreed: day('2026-01-01') }))).toBe('sourceText');
    expect(fieldOf(await refused(saveAgreement, { agreed: day('2027-01-01'), sourceText: 'Besluit' }))).toBe('agreed');
    expect(await facts()).toEqual([]);
  });

  it('carries an evaluation once it is held, with its effect only when one is stated', async () => {
    const { id } = await evaluated({ status: 'PLANNED', on: day('2027-02-01', 'MONTH') });
    expect(await facts()).toEqual([]);
    await evaluated({ id, version: 1, lesson: 'Huisbezoek helpt meer.' });
    expect(await facts()).toMatchObject([{ kind: 'EVALUATION', certainty: 'DONE', effect: null }]);
    await evaluated({ id, version: 2, effect: 'Twee activiteiten stoppen.' });
    expect(await facts()).toMatchObject([{ effect: 'Twee activiteiten stoppen.', on: '2026-09-03' }]);
    await sent(removal('removeEvaluation'), { id, version: 3, reason: 'Dubbel' });
    expect(await facts()).toMatchObject([{ reason: 'Dubbel' }]);
  });

  it('carries the monitoring plan once a person says that it was agreed', async () => {
    await measured();
    expect(await facts()).toEqual([]);
    await sent(saveAgreement, { agreed: day('2026-03-02'), sourceText: 'Collegebesluit 7' });
    expect(await facts()).toMatchObject([{ kind: 'MONITORING_PLAN', certainty: 'DECIDED', on: '2026-03-02' }]);
    expect(codeOf(await refused(saveAgreement, { agreed: day('2026-03-03'), sourceText: 'Nog eens' }))).toBe(
      'conflict',
    );
    await sent(saveAgreement, { version: 1, agreed: null });
    expect((await facts())[0]?.['reason']).toBe('Er staat niet meer bij dat de afspraken over meten zijn vastgesteld.');
  });

  it('answers whether means are structural from facts, else from what a person states, else not', async () => {
    expect((await read()).structural).toMatchObject({ answer: 'UNKNOWN' });
    const money = aFact('FUNDING', { recurrence: 'RECURRING', lastFundedYear: 2029, firstFundedYear: 2026 });
    await sent(addEvidence, money);
    const stated = { half: 'CAPACITY', answer: 'NO', statedOn: '2026-10-01', sourceText: 'Begroting 2027' };
    const { stateStructural } = await sent<{ stateStructural: object }>(state, stated);
    expect(stateStructural).toMatchObject({
      structural: {
        answer: 'NO',
        halves: [
          { half: 'MONEY', answer: 'YES', isStated: false },
          { half: 'CAPACITY', answer: 'NO', isStated: true },
        ],
      },
    });
    await sent(state, { ...stated, answer: 'YES' });
    expect((await read()).structural.answer).toBe('YES');
    expect(fieldOf(await refused(state, { ...stated, statedOn: '2027-01-01' }))).toBe('statedOn');
  });

  it('carries facts of what was recorded before, once', async () => {
    const { id } = await measured();
    await sent(saveReading, aReading(id));
    await evaluated();
    await sql('truncate pillar_evidence, pillar_standing cascade');
    const carry = () =>
      test.db.run({ tenantId: heemstede, actorId: null }, () => test.get(MonitoringService).carryAll());
    await carry();
    await carry();
    expect((await facts()).map(({ kind }) => kind)).toEqual(['MEASUREMENT', 'EVALUATION']);
  });

  describe('who may', () => {
    it('is decided by the openness of each; what was agreed and stated is for the municipality', async () => {
      for (const openness of ['MUNICIPALITY', 'COALITION', 'PUBLIC']) {
        const { id } = await measured({ title: openness, openness });
        await sent(saveReading, aReading(id));
        await evaluated({ title: openness, openness });
      }
      await sent(saveAgreement, { agreed: day('2026-03-02'), sourceText: 'Collegebesluit 7' });
      for (const [role, count] of [
        ['COORDINATOR', 3],
        ['COMMUNICATIONS', 3],
        ['ALDERMAN', 3],
        ['PARTNER', 2],
        ['CLERK', 1],
      ] as const) {
        const shown = await read(as(role));
        expect([role, shown.measures.length, shown.evaluations.length]).toEqual([role, count, count]);
        expect([role, shown.agreement !== null]).toEqual([role, count === 3]);
        expect(shown.viewerCan).toEqual({ edit: role === 'COORDINATOR' });
      }
      const hidden = await test.db.run({ tenantId: heemstede, actorId: randomUUID(), roles: ['CLERK'] }, () =>
        test.db.query('select 1 from measure_reading'),
      );
      expect(hidden).toHaveLength(1);
      const { statements } = await coordinator.send<Page>(page);
      expect(statements).toBeLessThanOrEqual(3);
    });

    const changes = async () => {
      const { id } = await measured({ openness: 'PUBLIC' });
      const { saveMeasureReading } = await sent<{ saveMeasureReading: Measure }>(saveReading, aReading(id));
      const evaluation = await evaluated({ openness: 'PUBLIC' });
      const reading = saveMeasureReading.readings[0]!;
      const reason = 'Daarom';
      return [
        [saveMeasure, aMeasure({ id, version: 1 })],
        [saveReading, aReading(id)],
        [saveReading, aReading(id, { id: reading.id, version: 1 })],
        [saveEvaluation, anEvaluation({ id: evaluation.id, version: 1 })],
        [removal('removeMeasure'), { id, version: 1, reason }],
        [removal('removeMeasureReading'), { id: reading.id, version: 1, reason }],
        [removal('removeEvaluation'), { id: evaluation.id, version: 1, reason }],
        [saveAgreement, { version: 1, agreed: null }],
        [state, { half: 'MONEY', answer: 'NO', statedOn: '2026-10-01', sourceText: 'Begroting' }],
      ] as const;
    };

    it.each(['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const)('refuses every change by %s', async (role) => {
      for (const [document, input] of await changes())
        expect(codeOf(await refused(document, input, as(role)))).toBe('forbidden');
    });

    it.each(['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'] as const)('refuses %s everything', async (role) => {
      const client = test.as({ role });
      expect(codeOf(await client.send(page))).toBe('forbidden');
      for (const [document, input] of await changes())
        expect(codeOf(await refused(document, input, client))).toBe('forbidden');
    });

    it('refuses a neighbour and nobody', async () => {
      const neighbour = as('COORDINATOR', zandvoort);
      expect((await read(neighbour)).measures).toEqual([]);
      for (const [document, input] of (await changes()).slice(0, -1))
        expect([document, codeOf(await refused(document, input, neighbour))]).toEqual([document, 'not_found']);
      expect(codeOf(await test.anonymous.send(page))).toBe('unauthenticated');
      expect(codeOf(await refused(saveMeasure, aMeasure(), test.anonymous))).toBe('unauthenticated');
    });
  });
});
