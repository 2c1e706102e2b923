import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality, codeOf } from '../../commitments/commitments.builders.js';
import { anEvening } from '../evenings.builders.js';
import { EveningsModule } from '../evenings.module.js';

type Card = { id: string; status: string; title: string; result: string | null; version: number };
const fields = 'id pillar title whatItWas result status eventTitle municipality version';
const list = `{ practiceCards { ${fields} } }`;
const note = 'mutation($input: NotePracticeCardInput!) { notePracticeCard(input: $input) }';
const confirm = `mutation($input: ConfirmPracticeCardInput!) { confirmPracticeCard(input: $input) { ${fields} } }`;
const drop = `mutation($input: DropPracticeCardInput!) { dropPracticeCard(input: $input) { ${fields} } }`;
const ofEvent = `query($id: ID!) { eventPracticeCards(eventId: $id) { waiting confirmed { ${fields} } } }`;
const text = { pillar: 'P3', title: 'Samen aan tafel', whatItWas: 'Elke week eten met de buurt' };

describe('a practice card', () => {
  let test: TestApp;
  let dordrecht: string;
  let helmond: string;
  let coordinator: TestClient;
  let adviser: TestClient;
  let evening: { id: string };
  const noted = async (more: object = {}) => {
    const answer = await adviser.send<{ notePracticeCard: string }>(
      note,
      { input: { eventId: evening.id, cbsCode: 'GM0505', ...text, ...more } },
      randomUUID(),
    );
    expect(answer.errors).toBeUndefined();
    return answer.data.notePracticeCard;
  };
  const cardsOf = async (client = coordinator) =>
    (await client.send<{ practiceCards: Card[] }>(list)).data.practiceCards;

  beforeAll(async () => {
    test = await testApp([EveningsModule]);
    dordrecht = await aMunicipality(test, 'GM0505', 'Dordrecht');
    helmond = await aMunicipality(test, 'GM0794', 'Helmond');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: dordrecht });
    adviser = test.as({ role: 'NATIONAL_ADVISER' });
  }, 60_000);
  beforeEach(async () => {
    await test.database.sql.query('truncate practice_card');
    evening = await anEvening(test, ['GM0505']);
  });
  afterAll(() => test.close());

  it('is noted at the evening, waits for the municipality, and counts once it was confirmed with corrected texts', async () => {
    const id = await noted();
    expect(await cardsOf()).toMatchObject([
      { id, ...text, result: null, status: 'NOTED', municipality: 'Dordrecht', version: 1 },
    ]);
    const counted = async () =>
      (await adviser.send<{ eventPracticeCards: { waiting: number; confirmed: Card[] } }>(ofEvent, { id: evening.id }))
        .data.eventPracticeCards;
    expect(await counted()).toEqual({ waiting: 1, confirmed: [] });
    const input = { id, version: 1, ...text, title: 'Samen eten', result: 'Niet gemeten' };
    expect(
      (await coordinator.send<{ confirmPracticeCard: Card }>(confirm, { input })).data.confirmPracticeCard,
    ).toMatchObject({ status: 'CONFIRMED', title: 'Samen eten', result: 'Niet gemeten', version: 2 });
    expect(await counted()).toMatchObject({ waiting: 0, confirmed: [{ id, title: 'Samen eten' }] });
    const { rows } = await test.database.sql.query(
      'select tenant_id, type from audit_event where subject_id = $1 order by happened_at',
      [id],
    );
    expect(rows).toEqual([
      { tenant_id: PROGRAMME_TENANT_ID, type: 'practice_card.noted' },
      { tenant_id: dordrecht, type: 'practice_card.confirmed' },
    ]);
  });

  it('is dropped and then counts nowhere', async () => {
    const id = await noted();
    expect(
      (await coordinator.send<{ dropPracticeCard: Card }>(drop, { input: { id, version: 1 } })).data.dropPracticeCard,
    ).toMatchObject({ status: 'DROPPED' });
    expect(
      (await adviser.send<{ eventPracticeCards: object }>(ofEvent, { id: evening.id })).data.eventPracticeCards,
    ).toEqual({ waiting: 0, confirmed: [] });
  });

  it('is taken back by the municipality that confirmed it, and then counts nowhere', async () => {
    const id = await noted();
    await coordinator.send(confirm, { input: { id, version: 1, ...text } });
    const rights = `{ practiceCards { viewerCan { confirm drop } } }`;
    expect((await coordinator.send<{ practiceCards: object[] }>(rights)).data.practiceCards).toEqual([
      { viewerCan: { confirm: false, drop: true } },
    ]);
    for (const client of [
      test.as({ role: 'ALDERMAN', tenantId: dordrecht }),
      test.as({ role: 'PROGRAMME_ADMIN' }),
      adviser,
    ])
      expect(codeOf(await client.send(drop, { input: { id, version: 2 } }))).toBe('forbidden');
    expect(
      (await coordinator.send<{ dropPracticeCard: Card }>(drop, { input: { id, version: 2 } })).data.dropPracticeCard,
    ).toMatchObject({ status: 'DROPPED' });
    expect(
      (await adviser.send<{ eventPracticeCards: object }>(ofEvent, { id: evening.id })).data.eventPracticeCards,
    ).toEqual({ waiting: 0, confirmed: [] });
    expect((await test.database.sql.query('select 1 from practice_card_facts where id = $1', [id])).rows).toEqual([]);
    expect(codeOf(await coordinator.send(drop, { input: { id, version: 3 } }))).toBe('conflict');
  });

  it('is settled once: the second of two people gets the card as it is now', async () => {
    const id = await noted();
    const answers = await Promise.all([
      coordinator.send(confirm, { input: { id, version: 1, ...text } }),
      coordinator.send(drop, { input: { id, version: 1 } }),
    ]);
    const [lost] = answers.filter(({ errors }) => errors);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(lost!.errors![0]!.extensions).toMatchObject({ code: 'conflict', details: { current: { id, version: 2 } } });
    expect(codeOf(await coordinator.send(confirm, { input: { id, version: 2, ...text } }))).toBe('conflict');
  });

  it('is refused before the evening, for a municipality that was not invited and for a pillar that does not exist', async () => {
    const input = { eventId: evening.id, cbsCode: 'GM0794', ...text };
    expect(codeOf(await adviser.send(note, { input }))).toBe('practice_card.event_closed');
    const later = await anEvening(test, ['GM0505'], { startsAt: `now() + interval '3 hours'` });
    expect(codeOf(await adviser.send(note, { input: { ...input, eventId: later.id, cbsCode: 'GM0505' } }))).toBe(
      'practice_card.event_closed',
    );
    expect((await adviser.send(note, { input: { ...input, cbsCode: 'GM0505', pillar: 'P6' } })).errors).toBeDefined();
    expect(codeOf(await adviser.send(note, { input: { ...input, cbsCode: 'GM0505', title: '' } }))).toBe('bad_input');
    expect((await test.database.sql.query('select 1 from practice_card')).rows).toEqual([]);
  });

  it('is noted by the programme alone, and settled by its own municipality alone', async () => {
    const id = await noted();
    const input = { eventId: evening.id, cbsCode: 'GM0505', ...text };
    for (const client of [
      coordinator,
      test.as({ role: 'ALDERMAN', tenantId: dordrecht }),
      test.as({ role: 'VNG_ADVISER' }),
    ])
      expect(codeOf(await client.send(note, { input }))).toBe('forbidden');
    expect(codeOf(await test.anonymous.send(note, { input }))).toBe('unauthenticated');
    const neighbour = test.as({ role: 'COORDINATOR', tenantId: helmond });
    expect(await cardsOf(neighbour)).toEqual([]);
    expect(codeOf(await neighbour.send(confirm, { input: { id, version: 1, ...text } }))).toBe('not_found');
    expect(codeOf(await neighbour.send(drop, { input: { id, version: 1 } }))).toBe('not_found');
    for (const role of ['COMMUNICATIONS', 'ALDERMAN', 'CLERK'] as const)
      expect(codeOf(await test.as({ role, tenantId: dordrecht }).send(drop, { input: { id, version: 1 } }))).toBe(
        'forbidden',
      );
    expect(codeOf(await adviser.send(drop, { input: { id, version: 1 } }))).toBe('forbidden');
    expect(await cardsOf()).toMatchObject([{ status: 'NOTED', version: 1 }]);
  });

  it('cannot be written by a workspace into another one, whatever the application asks', async () => {
    const write = (tenantId: string, status: string) =>
      test.db.run({ tenantId, actorId: null }, () =>
        test.db.query(
          `insert into practice_card (tenant_id, event_id, pillar, title, what_it_was, status)
            values ($1, $2, 'P1', 'x', 'x', $3)`,
          [dordrecht, evening.id, status],
        ),
      );
    await expect(write(helmond, 'NOTED')).rejects.toThrow();
    await expect(write(PROGRAMME_TENANT_ID, 'CONFIRMED')).rejects.toThrow();
    await write(PROGRAMME_TENANT_ID, 'NOTED');
  });
});
