import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Clock } from '../../../platform/clock/clock.js';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { CoalitionsModule } from '../../coalitions/coalitions.module.js';
import { PortfoliosModule } from '../../identity/portfolios/portfolios.module.js';
import { PortfoliosService } from '../../identity/portfolios/portfolios.service.js';
import { aFact, aMunicipality } from '../plans.builders.js';
import { PlansModule } from '../plans.module.js';
import { mayBeTheSame, wordingOfCarried, type CarriedWording, type Origin } from './carried.rules.js';
import { EvidenceService } from './evidence.service.js';

const parts = `id title openness version withdrawnReason isDemonstration origin { kind id } mayBeDoubleOf { id title
  originKind }`;
const add = `mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { evidence { ${parts} } } }`;
const decide = `mutation ($input: DecideEvidenceJoinInput!) { decideEvidenceJoin(input: $input) { evidence { ${parts} }
  standing { level carriedBy } } }`;
const list = `query ($filter: EvidenceFilter!) { pillarEvidence(filter: $filter, first: 50) { nodes { ${parts} } } }`;

type Fact = {
  id: string;
  title: string;
  openness: string;
  version: number;
  withdrawnReason: string | null;
  isDemonstration: boolean;
  origin: { kind: string; id: string } | null;
  mayBeDoubleOf: { id: string; title: string; originKind: string }[];
};

const wording: CarriedWording = {
  pillar: 'P1',
  kind: 'EXECUTIVE_DECISION',
  certainty: 'DECIDED',
  title: 'Besluit van het college',
  happenedOn: '2026-05-25',
  sourceType: 'EXECUTIVE_PAPER',
  sourceText: 'Besluit 12',
};

describe('a fact that a record carries', () => {
  let app: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  let neighbour: TestClient;
  let origin: Origin;

  const evidence = () => app.get(EvidenceService);
  const within = (work: () => Promise<void>, scope: { actorId?: string; roles?: string[] } = {}) =>
    app.db.run({ tenantId: heemstede, actorId: null, ...scope }, work);
  const facts = async (client = coordinator, filter: object = {}) =>
    (
      await client.send<{ pillarEvidence: { nodes: Fact[] } }>(list, {
        filter: { includeWithdrawn: true, ...filter },
      })
    ).data.pillarEvidence.nodes;
  const typed = async (more: Parameters<typeof aFact>[1] = {}) =>
    (await coordinator.send<{ addEvidence: { evidence: Fact } }>(add, { input: aFact('EXECUTIVE_DECISION', more) }))
      .data.addEvidence.evidence;
  const carried = async () => (await facts()).find((fact) => fact.origin !== null && fact.withdrawnReason === null)!;
  const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
  const levels = async () =>
    (
      await app.database.sql.query<{ pillar: string; level: string }>(
        `select pillar, level from pillar_standing where tenant_id = $1 order by 1`,
        [heemstede],
      )
    ).rows;

  beforeAll(async () => {
    app = await testApp([PlansModule, CoalitionsModule, PortfoliosModule]);
    jest.spyOn(app.get(Clock), 'today').mockReturnValue('2026-11-22');
    heemstede = await aMunicipality(app.database.sql, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(app.database.sql, 'GM0473', 'Zandvoort');
    coordinator = app.as({ role: 'COORDINATOR', tenantId: heemstede });
    neighbour = app.as({ role: 'COORDINATOR', tenantId: zandvoort });
  }, 60_000);
  beforeEach(async () => {
    origin = { kind: 'RATIFYING_DECISION', id: randomUUID() };
    await app.database.sql.query('truncate pillar_evidence, pillar_standing, coalition, portfolio_holding cascade');
  });
  afterAll(() => app.close());

  it('stands once, is corrected when its record says something else, and is left alone when it says the same', async () => {
    await within(() => evidence().carry(origin, wording));
    await within(() => evidence().carry(origin, wording));
    expect(await facts()).toMatchObject([{ version: 1, openness: 'MUNICIPALITY', origin: { id: origin.id } }]);
    await within(() => evidence().correctCarried(origin, { ...wording, title: 'Ander besluit' }));
    expect(await facts()).toMatchObject([{ version: 2, title: 'Ander besluit' }]);
    await within(() => evidence().withdrawCarried(origin, 'Bleek niet genomen'));
    await within(() => evidence().withdrawCarried(origin, 'Bleek niet genomen'));
    await within(() => evidence().correctCarried(origin, wording));
    expect(await facts()).toMatchObject([{ version: 3, withdrawnReason: 'Bleek niet genomen' }]);
    await within(() => evidence().carry(origin, wording));
    expect(await facts()).toHaveLength(2);
  });

  it('is held to the rules that hold for what a person types', async () => {
    await expect(within(() => evidence().carry(origin, { ...wording, pillar: 'P2' }))).rejects.toMatchObject({
      code: 'evidence.kind_does_not_fit',
    });
    await expect(
      within(() => evidence().carry(origin, { ...wording, happenedOn: '2026-11-23' })),
    ).rejects.toMatchObject({ code: 'evidence.in_future' });
    expect(await facts()).toEqual([]);
  });

  it('gives the right level when who acts at the record reads nothing of the plan, and shows them no more than before', async () => {
    await typed({ certainty: 'INTENDED', title: 'Alleen voor de gemeente' });
    const clerk = randomUUID();
    await within(() => evidence().carry(origin, wording), { actorId: clerk, roles: ['CLERK'] });
    expect(await levels()).toEqual([{ pillar: 'P1', level: 'IN_PROGRESS' }]);
    expect(await facts(app.as({ role: 'CLERK', tenantId: heemstede, personId: clerk }))).toEqual([]);
    const seen = await app.db.run({ tenantId: heemstede, actorId: clerk, roles: ['CLERK'] }, async () => {
      await evidence().carry(origin, { ...wording, title: 'Nog een besluit' });
      return app.db.query('select id from pillar_evidence');
    });
    expect(seen).toEqual([]);
    const { rows } = await app.database.sql.query(
      'select recorded_by as by from pillar_evidence where origin_id is not null',
    );
    expect(rows).toEqual([{ by: clerk }]);
  });

  it('of another municipality is neither found nor changed by the same origin', async () => {
    await within(() => evidence().carry(origin, wording));
    await app.db.run({ tenantId: zandvoort, actorId: null }, () => evidence().withdrawCarried(origin, 'Weg ermee'));
    expect(await carried()).toMatchObject({ version: 1, withdrawnReason: null });
    expect(await facts(neighbour)).toEqual([]);
  });

  describe('beside one that was typed', () => {
    it('is proposed for joining, the other way round too, and is counted once meanwhile', async () => {
      const own = await typed({ openness: 'PUBLIC' });
      await typed({ title: 'Motie', kind: 'MOTION' });
      expect(own.mayBeDoubleOf).toEqual([]);
      await within(() => evidence().carry(origin, wording));
      const { id } = await carried();
      const proposals = () =>
        facts().then((all) => all.flatMap((fact) => (fact.mayBeDoubleOf.length > 0 ? [fact.mayBeDoubleOf] : [])));
      expect(await proposals()).toEqual([[{ id, title: wording.title, originKind: 'RATIFYING_DECISION' }]]);
      expect((await typed({ title: 'Nog eens' })).mayBeDoubleOf).toHaveLength(1);
      expect(await levels()).toEqual([{ pillar: 'P1', level: 'IN_PROGRESS' }]);
    });

    it('is not proposed of a moment that was on quite another day, which counts by itself', async () => {
      const moment: CarriedWording = {
        ...wording,
        pillar: 'P3',
        kind: 'INVOLVEMENT',
        certainty: 'DONE',
        effect: 'De belbus rijdt later.',
      };
      const place = { pillar: 'P3', kind: 'STANDING_INVOLVEMENT', happenedOn: '2026-01-05' } as const;
      await coordinator.send(add, { input: aFact('STANDING_INVOLVEMENT', place) });
      const on = async (happenedOn: string, datePrecision: 'DAY' | 'MONTH' | 'YEAR') => {
        const more = { pillar: 'P3', certainty: 'DONE', happenedOn, datePrecision, effect: 'Er is een bank.' } as const;
        const { data } = await coordinator.send<{ addEvidence: { evidence: Fact } }>(add, {
          input: aFact('INVOLVEMENT', more),
        });
        return data.addEvidence.evidence;
      };
      await within(() => evidence().carry(origin, moment));
      expect((await on('2021-05-25', 'DAY')).mayBeDoubleOf).toEqual([]);
      expect(await levels()).toEqual([{ pillar: 'P3', level: 'EMBEDDED' }]);
      // 25 May 2026 is 92 days after 22 February; of a month and a year the nearest day counts.
      for (const [happenedOn, datePrecision, isSame] of [
        ['2026-02-21', 'DAY', false],
        ['2026-02-22', 'DAY', true],
        ['2026-02-01', 'MONTH', true],
        ['2026-01-01', 'MONTH', false],
        ['2026-01-01', 'YEAR', true],
        ['2025-01-01', 'YEAR', false],
      ] as const) {
        const whole = wordingOfCarried(moment, 'PUBLIC');
        expect(mayBeTheSame({ ...whole, happenedOn, datePrecision }, whole)).toBe(isSame);
        expect((await on(happenedOn, datePrecision)).mayBeDoubleOf).toHaveLength(isSame ? 1 : 0);
      }
    });

    it('joined, leaves one fact, as open as the widest of both, and the typed one readable as double', async () => {
      const own = await typed({ openness: 'PUBLIC' });
      await within(() => evidence().carry(origin, wording));
      const { id } = await carried();
      const input = { id: own.id, version: 1, carriedId: id, decision: 'JOIN' };
      const { data, errors } = await coordinator.send<{ decideEvidenceJoin: { evidence: Fact; standing: object } }>(
        decide,
        { input },
      );
      expect(errors).toBeUndefined();
      expect(data.decideEvidenceJoin).toMatchObject({
        evidence: { id, openness: 'PUBLIC' },
        standing: { level: 'IN_PROGRESS', carriedBy: [id] },
      });
      expect((await facts()).find((fact) => fact.id === own.id)).toMatchObject({
        withdrawnReason: 'Dubbel: dit staat ook als ‘Besluit van het college’, uit: besluit bij de intentieverklaring.',
        mayBeDoubleOf: [],
      });
      const { rows } = await app.database.sql.query('select joined_into from pillar_evidence where id = $1', [own.id]);
      expect(rows).toEqual([{ joined_into: id }]);
      const trail = await app.database.sql.query(
        `select type, body ->> 'originId' as origin from audit_event where subject_id = $1 order by seq desc limit 1`,
        [own.id],
      );
      expect(trail.rows).toEqual([{ type: 'evidence.joined', origin: origin.id }]);
    });

    it('kept apart, stays two, and nobody is asked again, also when the record is carried anew', async () => {
      const own = await typed();
      await within(() => evidence().carry(origin, wording));
      const keep = async () =>
        coordinator.send(decide, {
          input: { id: own.id, version: 1, carriedId: (await carried()).id, decision: 'KEEP_APART' },
        });
      expect((await keep()).errors).toBeUndefined();
      expect((await facts()).flatMap((fact) => fact.mayBeDoubleOf)).toEqual([]);
      await within(() => evidence().withdrawCarried(origin, 'Even weg'));
      await within(() => evidence().carry(origin, wording));
      expect((await facts()).flatMap((fact) => fact.mayBeDoubleOf)).toEqual([]);
      expect(codeOf(await keep())).toBe('evidence.not_a_double');
    });

    it('is joined by nobody else: another municipality, another role, nobody, another version, another kind', async () => {
      const own = await typed();
      const motion = await typed({ kind: 'MOTION' });
      await within(() => evidence().carry(origin, wording));
      const input = { id: own.id, version: 1, carriedId: (await carried()).id, decision: 'JOIN' };
      expect(codeOf(await neighbour.send(decide, { input }))).toBe('not_found');
      for (const role of ['ALDERMAN', 'COMMUNICATIONS', 'CLERK', 'PARTNER', 'PROGRAMME_ADMIN'] as const)
        expect(codeOf(await app.as({ role, tenantId: heemstede }).send(decide, { input }))).toBe('forbidden');
      expect(codeOf(await app.anonymous.send(decide, { input }))).toBe('unauthenticated');
      expect(codeOf(await coordinator.send(decide, { input: { ...input, version: 2 } }))).toBe('conflict');
      expect(codeOf(await coordinator.send(decide, { input: { ...input, id: motion.id } }))).toBe(
        'evidence.not_a_double',
      );
      expect(codeOf(await coordinator.send(decide, { input: { ...input, carriedId: motion.id } }))).toBe(
        'evidence.not_a_double',
      );
      expect((await facts()).every(({ withdrawnReason }) => withdrawnReason === null)).toBe(true);
    });
  });

  describe('of a module below', () => {
    const holder = randomUUID();
    const successor = randomUUID();
    const ownFacts = async () =>
      (
        await app.database.sql.query<object>(
          `select title, happened_on::text as on, ends_on::text as ends, withdrawn_reason as withdrawn,
             is_demonstration as invented
           from pillar_evidence where origin_kind is not null order by happened_on`,
        )
      ).rows;
    const mutate = (name: string, type: string, fields: string) =>
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
    const start = mutate('startCoalition', 'StartCoalitionInput', 'coalition { version }');
    const join = mutate('addCoalitionMember', 'AddCoalitionMemberInput', 'organisationId periods { version }');
    const leave = mutate('leaveCoalition', 'LeaveCoalitionInput', 'organisationId');

    beforeAll(async () => {
      await app.database.sql.query(
        `insert into person (id, email, display_name) values ($1, 'a@heemstede.example', 'A. de Wit'),
          ($2, 'b@heemstede.example', 'B. Zwart')`,
        [holder, successor],
      );
      await app.database.sql.query(
        `insert into role_assignment (tenant_id, person_id, role) select $1, unnest($2::uuid[]), 'ALDERMAN'`,
        [heemstede, [holder, successor]],
      );
    });

    it('is the coalition, from its first partner until its last', async () => {
      const startedOn = '2025-05-01';
      await coordinator.send(start, { input: { startedOn, startedPrecision: 'MONTH' } });
      expect(await ownFacts()).toEqual([]);
      const { data } = await coordinator.send<{
        addCoalitionMember: { organisationId: string; periods: { version: number }[] };
      }>(join, {
        input: { newOrganisation: { name: 'Humanitas', local: true }, state: 'MEMBER', fromOn: '2025-06-01' },
      });
      expect(await ownFacts()).toMatchObject([
        { title: 'Lokale coalitie van gemeente en partners', on: '2025-05-01', withdrawn: null },
      ]);
      expect(await levels()).toEqual([{ pillar: 'P2', level: 'IN_PROGRESS' }]);
      const { organisationId } = data.addCoalitionMember;
      const invited = { newOrganisation: { name: 'Zonnebloem', local: true }, state: 'INVITED', fromOn: '2025-06-01' };
      await coordinator.send(join, { input: invited });
      const gone = await coordinator.send(leave, {
        input: { organisationId, version: 1, leftOn: '2025-07-01', reason: 'Gestopt' },
      });
      expect(gone.errors).toBeUndefined();
      expect(await ownFacts()).toMatchObject([{ withdrawn: 'Er doet geen partner meer mee aan de coalitie.' }]);
    });

    it('is the portfolio: it ends for who held it and begins for who takes it on', async () => {
      const hold = (personId: string, from: string, portfolio = 'Zorg en eenzaamheid') =>
        within(() => app.get(PortfoliosService).hold(personId, portfolio, from));
      await hold(holder, '2025-01-01');
      await hold(holder, '2025-02-01');
      await hold(holder, '2025-01-01', 'Financiën');
      await expect(hold(successor, '2026-11-23')).rejects.toMatchObject({ code: 'bad_input' });
      await hold(successor, '2026-03-01');
      expect(await ownFacts()).toEqual([
        {
          title: 'Portefeuille ‘Zorg en eenzaamheid’ bij A. de Wit',
          on: '2025-01-01',
          ends: '2026-02-28',
          withdrawn: null,
          invented: false,
        },
        {
          title: 'Portefeuille ‘Zorg en eenzaamheid’ bij B. Zwart',
          on: '2026-03-01',
          ends: null,
          withdrawn: null,
          invented: false,
        },
      ]);
      const before = await ownFacts();
      await within(() => app.get(PortfoliosService).tellAll());
      expect(await ownFacts()).toEqual(before);
    });
  });
});
