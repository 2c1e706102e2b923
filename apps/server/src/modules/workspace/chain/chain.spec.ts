import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Role } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { IdentityModule } from '../../identity/identity.module.js';
import { aMunicipality } from '../../plans/plans.builders.js';
import { WorkspaceModule } from '../workspace.module.js';

const chain = `query ($id: ID) { chain(id: $id) { chosenId subjects { id kind title }
  chain { subject { id kind title on } status submittedBy openDifferences answers { asked decided slipped told }
    stages { kind reached says }
    requests { body state because deliveries { label state } }
    decisions { caseNumber subject openDifferences points { place state } views { committee outcome } }
    undertakings { title state isLate toldOn } briefings { name }
    money { state lines { title year amountCents openDifferences } }
    evaluations { title isHeld } } } }`;

type Page = {
  chosenId: string | null;
  subjects: { id: string; kind: string; title: string }[];
  chain: Record<string, unknown> | null;
};
type Refused = { errors?: { extensions: { code: string } }[] };

describe('the chain', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  const ids = { motion: randomUUID(), decision: randomUUID(), alone: randomUUID(), request: randomUUID() };
  const point = randomUUID();
  const as = (role: Role, tenantId = heemstede) => test.as({ role, tenantId });
  const sql = (text: string, values?: unknown[]) => test.database.sql.query(text, values);
  const codeOf = ({ errors }: Refused) => errors?.[0]?.extensions.code;
  const ask = (client: TestClient, id: string | null = null) => client.send<{ chain: Page }>(chain, { id });
  const read = async (client: TestClient, id: string | null = null) => {
    const { data, errors } = await ask(client, id);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.chain;
  };
  /** A motion that is released, with a decision that is not. */
  const arrange = async (release: string, decisionOpenness = 'RESTRICTED') => {
    await sql(
      'truncate motion, executive_decision, undertaking, budget_line, evaluation_moment, document, pillar_evidence cascade',
    );
    await sql(
      `insert into motion (tenant_id, id, title, happened_on, status, openness, released_at, submitted_by)
       values ($1, $2, 'Samen tegen eenzaamheid', '2025-11-05', 'ADOPTED', 'ACTIVELY_PUBLIC', $3, 'Fractie A')`,
      [heemstede, ids.motion, release],
    );
    await sql(`insert into motion_request (tenant_id, id, motion_id, place, body) values ($1, $2, $3, 1, 'Een plan')`, [
      heemstede,
      ids.request,
      ids.motion,
    ]);
    await sql(
      `insert into executive_decision (tenant_id, id, case_number, subject, motion_id, openness, released_at, meeting_on,
         meeting_precision) values ($1, $2, '840482', 'Aanpak', $3, $4, case when $4 = 'ACTIVELY_PUBLIC' then $5::timestamptz end,
         '2026-05-25', 'DAY'), ($1, $6, '900', 'Zonder motie', null, $4, case when $4 = 'ACTIVELY_PUBLIC' then $5::timestamptz end,
         '2024-01-01', 'DAY')`,
      [heemstede, ids.decision, ids.motion, decisionOpenness, release, ids.alone],
    );
    await sql(
      `insert into decision_point (tenant_id, id, decision_id, place, body, serves, state, state_on, state_source)
       values ($1, $2, $3, 1, 'Instemmen met het plan', 'PLAN', 'ADOPTED', '2026-05-25', 'Besluitenlijst'),
         ($1, gen_random_uuid(), $3, 2, 'Geld', 'MONEY', 'PROPOSED', null, null)`,
      [heemstede, point, ids.decision],
    );
    await sql(
      `insert into motion_request_delivery (tenant_id, request_id, kind, point_id) values ($1, $2, 'DECISION_POINT', $3)`,
      [heemstede, ids.request, point],
    );
    await sql(
      `insert into committee_view (tenant_id, decision_id, committee, outcome, held_on, held_precision, source_text)
       values ($1, $2, 'Samenleving', 'POSITIVE', '2026-06-10', 'DAY', 'Verslag')`,
      [heemstede, ids.decision],
    );
    await sql(
      `insert into undertaking (tenant_id, title, promised_by, promised_to, promised_on, due_on, source_text, motion_id)
       values ($1, 'Een overzicht', 'Wethouder', 'Raad', '2026-06-10', '2026-09-01', 'Verslag', $2)`,
      [heemstede, ids.motion],
    );
    const letter = randomUUID();
    await sql(
      `insert into document (tenant_id, id, title, kind, openness) values ($1, $2, 'Brief', 'COUNCIL_BRIEFING', 'INTERNAL')`,
      [heemstede, letter],
    );
    await sql(
      `insert into document_attachment (tenant_id, document_id, subject_kind, subject_id) values ($1, $2, 'MOTION', $3)`,
      [heemstede, letter, ids.motion],
    );
    await sql(
      `insert into budget_line (tenant_id, title, year, amount_cents, source, kind, recurrence, state, state_on,
         state_source, decision_id, source_type, source_text, recorded_on, pillar)
       values ($1, 'Reserve', 2026, 3000000, 'RESERVE', 'EXPENDITURE', 'ONE_OFF', 'PROPOSED', null, null, $2, 'EXECUTIVE_PAPER', 'Stuk',
           '2026-05-25', 'P1'),
         ($1, 'Begroting', 2027, 3000000, 'OWN_BUDGET', 'EXPENDITURE', 'RECURRING', 'AUTHORISED', '2026-11-01',
           'Raadsbesluit', $2, 'EXECUTIVE_PAPER', 'Stuk', '2026-05-25', 'P1'),
         ($1, 'Begroting', 2028, null, 'OWN_BUDGET', 'EXPENDITURE', 'RECURRING', 'AUTHORISED', '2026-11-01',
           'Raadsbesluit', $2, 'EXECUTIVE_PAPER', 'Stuk', '2026-05-25', 'P1')`,
      [heemstede, ids.decision],
    );
    await sql(
      `insert into evaluation_moment (tenant_id, title, status, happens_on, date_precision, openness)
       values ($1, 'Terugblik', 'PLANNED', '2027-05-01', 'MONTH', 'MUNICIPALITY')`,
      [heemstede],
    );
  };

  beforeAll(async () => {
    test = await testApp([IdentityModule, WorkspaceModule]);
    jest.spyOn(test.get(Clock), 'today').mockReturnValue('2026-11-22');
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
  });
  afterAll(() => test.close());

  it('of a workspace without motions and decisions is empty', async () => {
    expect(await read(as('COORDINATOR'))).toEqual({ chosenId: null, subjects: [], chain: null });
  });

  it.each<Role>(['COORDINATOR', 'ALDERMAN'])('shows %s the whole of it, money by state alone', async (role) => {
    await arrange('2025-11-06');
    const page = await read(as(role));
    expect(page.subjects.map(({ title, kind }) => [title, kind])).toEqual([
      ['Samen tegen eenzaamheid', 'MOTION'],
      ['Zonder motie', 'DECISION'],
    ]);
    expect(page.chosenId).toBe(ids.motion);
    expect(page.chain).toMatchObject({
      status: 'ADOPTED',
      answers: {
        asked: '1 verzoek, waarvan 0 uitgevoerd.',
        decided: '1 van 2 punten besloten.',
        slipped: '1 toezegging is te laat.',
        told: 'Van 0 van 1 toezegging weet de raad wat ervan kwam. 1 raadsinformatiebrief.',
      },
      stages: [
        { kind: 'MOTION', reached: 'DONE', says: 'Aangenomen, 5 november 2025' },
        { kind: 'REQUESTS', reached: 'UNDER_WAY', says: '0 van 1 verzoek uitgevoerd' },
        { kind: 'DECISION', reached: 'UNDER_WAY', says: '1 van 2 punten besloten' },
        { kind: 'VIEW', reached: 'DONE', says: 'Positief' },
        { kind: 'CLOSURE', reached: 'NOTHING', says: 'Nog niet afgedaan' },
        { kind: 'MONEY', reached: 'UNDER_WAY', says: 'Voorgesteld, vastgesteld door de raad' },
        { kind: 'EVALUATION', reached: 'INTENDED', says: 'Gepland, mei 2027' },
      ],
      requests: [{ body: 'Een plan', state: 'IN_PROGRESS', deliveries: [{ label: 'Besluit 840482, punt 1' }] }],
      decisions: [{ caseNumber: '840482', points: [{ state: 'ADOPTED' }, { state: 'PROPOSED' }] }],
      undertakings: [{ title: 'Een overzicht', isLate: true }],
      briefings: [{ name: 'Brief' }],
      money: [
        { state: 'PROPOSED', lines: [{ year: 2026, amountCents: 3_000_000 }] },
        {
          state: 'AUTHORISED',
          lines: [
            { year: 2027, amountCents: 3_000_000 },
            { year: 2028, amountCents: null },
          ],
        },
      ],
      evaluations: [{ title: 'Terugblik', isHeld: false }],
    });
    expect(JSON.stringify(page)).not.toContain('6000000');
  });

  it('of a decision without a motion begins with it', async () => {
    await arrange('2025-11-06');
    expect((await read(as('COORDINATOR'), ids.alone)).chain).toMatchObject({
      subject: { kind: 'DECISION', title: 'Zonder motie' },
      status: null,
      requests: [],
      answers: { asked: 'Dit besluit hoort niet bij een motie.' },
    });
  });

  it.each<Role>(['CLERK', 'PARTNER'])('shows %s what is released alone, and hints at nothing', async (role) => {
    await arrange('2025-11-06');
    const page = await read(as(role));
    expect(page.subjects).toEqual([{ id: ids.motion, kind: 'MOTION', title: 'Samen tegen eenzaamheid' }]);
    expect(page.chain).toMatchObject({
      requests: [{ state: 'NOT_TRACED', because: 'Hierover is nog niets openbaar.', deliveries: [] }],
      decisions: [],
      undertakings: [],
      briefings: [],
      money: [],
      evaluations: [],
      answers: { decided: 'Hierover is niets openbaar.', slipped: 'Hierover is niets openbaar.' },
    });
    expect(JSON.stringify(page)).not.toMatch(/840482|Zonder motie|3000000|overzicht/);
    await arrange('2025-11-06', 'ACTIVELY_PUBLIC');
    expect((await read(as(role))).chain).toMatchObject({
      decisions: [{ caseNumber: '840482', points: [{ state: 'ADOPTED' }, { state: 'PROPOSED' }] }],
      undertakings: [],
    });
  });

  it('shows nothing before its release to who waits for that, and a decision beside it stands by itself', async () => {
    await arrange('2099-01-01');
    for (const role of ['CLERK', 'PARTNER'] as const) {
      expect(await read(as(role))).toEqual({ chosenId: null, subjects: [], chain: null });
      expect(codeOf(await ask(as(role), ids.motion))).toBe('not_found');
    }
    expect((await read(as('COMMUNICATIONS'))).subjects.map(({ title }) => title)).toEqual(['Samen tegen eenzaamheid']);
  });

  it('counts beside each fact the open differences between sources, for who may read them', async () => {
    await arrange('2025-11-06', 'ACTIVELY_PUBLIC');
    const line = (await sql(`select id from budget_line where title = 'Reserve'`)).rows[0] as { id: string };
    for (const [kind, id] of [
      ['MOTION', ids.motion],
      ['EXECUTIVE_DECISION', ids.decision],
      ['BUDGET_LINE', line.id],
    ])
      await sql(
        `insert into contradiction (tenant_id, subject_kind, subject_id, about, title)
         values ($1, $2, $3, 'DATE', 'Verschil')`,
        [heemstede, kind, id],
      );
    const counted = async (role: Role) => {
      const { openDifferences, decisions, money } = (await read(as(role), ids.motion)).chain as unknown as {
        openDifferences: number;
        decisions: { openDifferences: number }[];
        money: { lines: { openDifferences: number }[] }[];
      };
      return [openDifferences, decisions[0]!.openDifferences, money[0]!.lines[0]!.openDifferences];
    };
    expect(await counted('COORDINATOR')).toEqual([1, 1, 1]);
    expect(await counted('CLERK')).toEqual([0, 0, 0]);
    await sql(`update contradiction set resolved_at = now(), resolved_by_name = 'Noor', reason = 'Zo is het'`);
    expect(await counted('COORDINATOR')).toEqual([0, 0, 0]);
    await sql('truncate contradiction cascade');
  });

  it('is refused to another municipality, the programme and nobody', async () => {
    await arrange('2025-11-06');
    expect(await read(as('COORDINATOR', zandvoort))).toMatchObject({ subjects: [], chain: null });
    for (const id of [ids.motion, ids.alone, randomUUID()])
      expect(codeOf(await ask(as('COORDINATOR', zandvoort), id))).toBe('not_found');
    expect(codeOf(await ask(test.as({ role: 'PROGRAMME_ADMIN' })))).toBe('forbidden');
    expect(codeOf(await ask(test.anonymous))).toBe('unauthenticated');
  });

  it('costs the same statements whatever there is', async () => {
    await arrange('2025-11-06');
    const { statements } = await ask(as('COORDINATOR'));
    for (let number = 0; number < 5; number += 1)
      await sql(`insert into motion (tenant_id, title, happened_on) values ($1, $2, '2026-01-01')`, [
        heemstede,
        `Motie ${number}`,
      ]);
    expect((await ask(as('COORDINATOR'))).statements).toBe(statements);
    expect((await ask(as('COORDINATOR', zandvoort))).statements).toBe(statements);
    // Opening the unit of work, and the page.
    expect(statements).toBeLessThanOrEqual(2);
  });
});
