import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { IdentityModule } from '../identity/identity.module.js';
import { aMunicipality, anOfferedWording, aSignature, codeOf, posted } from '../commitments/commitments.builders.js';
import { EveningsModule } from './evenings.module.js';
import { EveningMailsJob } from './evening-mails.job.js';
import { dutchPeriod } from './evenings.mail.js';
import { EveningMailsRepository } from './evening-mails.repository.js';

const plan = 'mutation($input: PlanSigningEventInput!) { planSigningEvent(input: $input) { id code version } }';
const change = 'mutation($input: ChangeSigningEventInput!) { changeSigningEvent(input: $input) { id version } }';
const cancel = `mutation($input: CancelSigningEventInput!) { cancelSigningEvent(input: $input) { cancelledAt
  cancelledReason version
    } }`;
const note =
  'mutation($input: NoteContactInput!) { noteMunicipalityContact(input: $input) { cbsCode addresses toldAt } }';
const guests = 'query($eventId: ID!) { signingEventGuests(eventId: $eventId) { cbsCode addresses toldAt isUpToDate } }';
const vouch = 'mutation($input: VouchInput!) { vouchAtEvent(input: $input) { code } }';
const HOUR = 3_600_000;
const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
const coordinator = '44444444-4444-4444-8444-444444444444';

describe('the invited of an evening', () => {
  let test: TestApp;
  let heemstede: string;
  let planner: TestClient;
  let input: Record<string, unknown>;

  const planned = async (more: object = {}) =>
    (
      await planner.send<{ planSigningEvent: { id: string; code: string; version: number } }>(
        plan,
        { input: { ...input, ...more } },
        randomUUID(),
      )
    ).data.planSigningEvent;
  const tell = (eventId: string) => test.get(EveningMailsJob).tell({ tenantId: PROGRAMME_TENANT_ID, eventId });
  const mails = async () =>
    (
      await test.database.sql.query<{ kind: string; recipient: string; subject: string; body: string }>(
        `select kind, recipient, subject, body from mail_message where kind like 'evening-%'
          order by created_at, recipient`,
      )
    ).rows;
  const kinds = async () => (await mails()).map(({ kind, recipient }) => `${kind} ${recipient}`);
  const seen = async (eventId: string) =>
    (await planner.send<{ signingEventGuests: object[] }>(guests, { eventId })).data.signingEventGuests;

  beforeAll(async () => {
    test = await testApp([IdentityModule, EveningsModule], { EVENING_REMINDER_DAYS: '3' });
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    await aMunicipality(test, 'GM0473', 'Zandvoort');
    planner = test.as({ role: 'NATIONAL_ADVISER', personId: '11111111-1111-4111-8111-111111111111' });
    await test.database.sql.query(`insert into person (id, email, display_name)
        values ('11111111-1111-4111-8111-111111111111', 'planner@programma.example', 'Planner'),
      ('22222222-2222-4222-8222-222222222222', 'getuige@programma.example', 'Getuige'), ('${coordinator}',
        'coordinator@heemstede.example', 'Coördinator')`);
  }, 60_000);
  beforeEach(async () => {
    await test.database.sql
      .query(`truncate signing_event, commitment, mail_message, outbox, municipality_contact, role_assignment,
        mutation_answer cascade;
      insert into role_assignment (tenant_id, person_id, role)
        values ('${heemstede}', '${coordinator}', 'COORDINATOR')`);
    input = {
      title: 'Avond aan de kust',
      startsAt: at(24 * 14),
      endsAt: at(24 * 14 + 3),
      place: 'Raadhuis',
      organisers: ['VWS', 'VNG'],
      milestones: [],
      cbsCodes: ['GM0397', 'GM0473'],
    };
  });
  afterAll(() => test.close());

  it('are mailed once what belongs in a calendar and where to sign, and the planner sees who has no address', async () => {
    const { id, code } = await planned();
    expect((await test.database.sql.query(`select 1 from outbox where job = 'tell-evening-guests'`)).rows).toHaveLength(
      1,
    );
    expect(await seen(id)).toEqual([
      { cbsCode: 'GM0397', addresses: 1, toldAt: null, isUpToDate: false },
      { cbsCode: 'GM0473', addresses: 0, toldAt: null, isUpToDate: false },
    ]);
    await Promise.all([tell(id), tell(id)]);
    await tell(id);
    const [mail, ...rest] = await mails();
    expect(rest).toEqual([]);
    expect(mail).toMatchObject({
      kind: 'evening-invited',
      recipient: 'coordinator@heemstede.example',
      subject: 'Uitnodiging: Avond aan de kust',
    });
    for (const text of [
      dutchPeriod(String(input['startsAt']), String(input['endsAt'])),
      'Waar: Raadhuis',
      'Georganiseerd door: VWS, VNG',
      `/avond/${code}`,
    ])
      expect(mail!.body).toContain(text);
    expect(await seen(id)).toMatchObject([
      { addresses: 1, toldAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/) as unknown, isUpToDate: true },
      { addresses: 0, toldAt: null, isUpToDate: false },
    ]);
  });

  it('get an address from the planner, who cannot read it back, and are mailed at once; nobody else gives one', async () => {
    const { id } = await planned();
    await tell(id);
    const given = { eventId: id, cbsCode: 'GM0473', email: ' Postbus@Zandvoort.example ' };
    expect(codeOf(await test.as({ role: 'COORDINATOR', tenantId: heemstede }).send(note, { input: given }))).toBe(
      'forbidden',
    );
    expect(codeOf(await planner.send(note, { input: { ...given, email: 'geen adres' } }))).toBe('bad_input');
    expect(codeOf(await planner.send(note, { input: { ...given, cbsCode: 'GM0001' } }))).toBe('bad_input');
    expect(
      (await planner.send<{ noteMunicipalityContact: object[] }>(note, { input: given })).data.noteMunicipalityContact,
    ).toContainEqual({ cbsCode: 'GM0473', addresses: 1, toldAt: null });
    expect((await planner.send(note, { input: given })).errors).toBeUndefined();
    await tell(id);
    expect((await kinds()).sort()).toEqual([
      'evening-invited coordinator@heemstede.example',
      'evening-invited postbus@zandvoort.example',
    ]);
    expect(
      await test.db.run({ tenantId: PROGRAMME_TENANT_ID, actorId: null }, () =>
        test.db.query('select email from municipality_contact'),
      ),
    ).toEqual([]);
    expect(
      await test.db.run({ tenantId: heemstede, actorId: null }, () =>
        test.db.query('select email from municipality_contact'),
      ),
    ).toEqual([]);
  });

  it('are told what changed, and not of what concerns nobody but the board', async () => {
    const { id, version } = await planned();
    await tell(id);
    await planner.send(change, { input: { ...input, id, version, milestones: [100] } });
    await tell(id);
    expect(await kinds()).toHaveLength(1);
    await planner.send(change, {
      input: { ...input, id, version: version + 1, milestones: [100], place: 'Strandpaviljoen' },
    });
    await tell(id);
    expect((await mails()).at(-1)).toMatchObject({
      kind: 'evening-changed',
      body: expect.stringContaining('Waar: Strandpaviljoen') as unknown,
    });
  });

  it('are not taken to know a change that was saved while the mail of before it was made', async () => {
    const { id, version } = await planned();
    const { evening } = await test.get(EveningMailsRepository).untold(id);
    await planner.send(change, { input: { ...input, id, version, place: 'Strandpaviljoen' } });
    const isMarked = await test.db.run({ tenantId: PROGRAMME_TENANT_ID, actorId: null }, () =>
      test.get(EveningMailsRepository).markTold(evening, heemstede),
    );
    expect(isMarked).toBe(false);
    await tell(id);
    expect(await mails()).toEqual([
      expect.objectContaining({
        kind: 'evening-invited',
        body: expect.stringContaining('Waar: Strandpaviljoen') as unknown,
      }),
    ]);
  });

  it('are told that they are no longer invited, if they were told before', async () => {
    const { id, version } = await planned();
    await planner.send(change, { input: { ...input, id, version, cbsCodes: ['GM0397'] } });
    await tell(id);
    await planner.send(change, { input: { ...input, id, version: version + 1, cbsCodes: ['GM0473'] } });
    expect(await kinds()).toEqual([
      'evening-invited coordinator@heemstede.example',
      'evening-uninvited coordinator@heemstede.example',
    ]);
  });

  it('are told that it is off and why, by the programme alone, and nobody signs or changes it any more', async () => {
    const { id, code, version } = await planned({ startsAt: at(-1), endsAt: at(2) });
    await tell(id);
    const off = { id, version, reason: 'Te weinig aanmeldingen.' };
    expect(codeOf(await test.as({ role: 'COORDINATOR', tenantId: heemstede }).send(cancel, { input: off }))).toBe(
      'forbidden',
    );
    expect(codeOf(await planner.send(cancel, { input: { ...off, version: version + 1 } }))).toBe('conflict');
    expect((await planner.send(cancel, { input: off })).data).toEqual({
      cancelSigningEvent: { cancelledAt: expect.any(String), cancelledReason: off.reason, version: version + 1 },
    });
    await tell(id);
    expect((await mails()).at(-1)).toMatchObject({
      kind: 'evening-cancelled',
      subject: 'Gaat niet door: Avond aan de kust',
      body: expect.stringContaining(off.reason) as unknown,
    });
    expect((await mails()).at(-1)!.body).not.toContain('/avond/');
    expect(await posted(test, '/api/signing/open', { event: code, municipality: 'GM0397' })).toMatchObject({
      status: 400,
      code: 'signing.event_closed',
    });
    expect(codeOf(await planner.send(change, { input: { ...input, id, version: version + 1 } }))).toBe(
      'signing_event.cancelled',
    );
    const witness = test.as({ role: 'NATIONAL_ADVISER', personId: '22222222-2222-4222-8222-222222222222' });
    expect(codeOf(await witness.send(vouch, { input: { eventId: id, cbsCode: 'GM0397' } }, randomUUID()))).toBe(
      'signing_event.cancelled',
    );
  });

  it('are reminded once, so many days before, unless they signed, were told today or it is off', async () => {
    const job = test.get(EveningMailsJob);
    const near = await planned({ startsAt: at(1), endsAt: at(4) });
    const far = await planned({ startsAt: at(24 * 4), endsAt: at(24 * 4 + 3) });
    await job.lookAhead();
    await test.database.sql.query(`update signing_event_municipality set told_at = told_at - interval '2 days'`);
    await job.lookAhead();
    await job.lookAhead();
    expect((await kinds()).sort()).toEqual([
      ...Array<string>(2).fill('evening-invited coordinator@heemstede.example'),
      'evening-reminder coordinator@heemstede.example',
    ]);
    await test.database.sql.query('update signing_event_municipality set reminded_at = null');
    const sha256 = await anOfferedWording(test, randomUUID());
    const witness = test.as({ role: 'NATIONAL_ADVISER', personId: '22222222-2222-4222-8222-222222222222' });
    const { data } = await witness.send<{ vouchAtEvent: { code: string } }>(
      vouch,
      { input: { eventId: near.id, cbsCode: 'GM0397' } },
      randomUUID(),
    );
    expect(
      await posted(test, '/api/signing/sign', {
        event: near.code,
        municipality: 'GM0397',
        witnessCode: data.vouchAtEvent.code,
        ...aSignature(sha256, {}),
      }),
    ).toMatchObject({ status: 200 });
    await job.lookAhead();
    expect((await kinds()).filter((kind) => kind.startsWith('evening-reminder'))).toHaveLength(1);
    await planner.send(cancel, { input: { id: far.id, version: far.version, reason: 'Zaal niet vrij.' } });
    await test.database.sql.query(
      `update signing_event set starts_at = now() + interval '1 hour', ends_at = now() + interval '2 hours'`,
    );
    await job.lookAhead();
    expect((await kinds()).filter((kind) => kind.startsWith('evening-reminder'))).toHaveLength(1);
  });

  it('hear nothing of an evening that is over', async () => {
    const { id } = await planned({ startsAt: at(-5), endsAt: at(-2) });
    await tell(id);
    expect(await mails()).toEqual([]);
  });

  it('read the time on Dutch clocks, and the second day of an evening that ends after midnight', () => {
    expect(dutchPeriod('2026-11-26T18:30:00Z', '2026-11-26T21:00:00Z')).toBe(
      'donderdag 26 november 2026, 19:30 tot 22:00 uur',
    );
    expect(dutchPeriod('2026-11-26T22:30:00Z', '2026-11-26T23:30:00Z')).toBe(
      'donderdag 26 november 2026, 23:30 tot vrijdag 27 november 2026, 00:30 uur',
    );
  });
});
