import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { MunicipalitiesModule } from './municipalities.module.js';
import { seedMunicipalities } from './municipalities.seed.js';

const heemstede = tenantIdOf('GM0397');
const haarlem = tenantIdOf('GM0392');

let app: TestApp;
let coordinator: TestClient;
let neighbour: TestClient;

beforeAll(async () => {
  app = await testApp([MunicipalitiesModule]);
  await seedMunicipalities(app.db);
  coordinator = app.as({ role: 'COORDINATOR', tenantId: heemstede });
  neighbour = app.as({ role: 'COORDINATOR', tenantId: haarlem });
});
afterAll(() => app.close());

type Page = {
  settingsPage: {
    settings: {
      coalitionName: string | null;
      weekName: string | null;
      brandColour: string | null;
      themeHref: string | null;
      version: number;
    };
    consents: { reader: string; stands: boolean; withdrawnAt: string | null }[];
  };
};
const page = `{ settingsPage { municipality { name } settings { coalitionName weekName brandColour themeHref version }
  consents { reader stands givenAt withdrawnAt } viewerCan { save giveConsent withdrawConsent letClerkRead setReminders } } }`;
const save = `mutation ($input: SaveMunicipalitySettingsInput!) { saveMunicipalitySettings(input: $input) {
  coalitionName weekName brandColour themeHref version } }`;
const give = `mutation ($reader: ConsentReader!) { giveConsent(input: { reader: $reader }) { reader stands withdrawnAt }
  }`;
const withdraw = `mutation ($reader: ConsentReader!) { withdrawConsent(input: { reader: $reader }) { reader stands
  withdrawnAt } }`;
const preview = `query ($colour: String!) { themePreview(colour: $colour) { because isDarkened tokens { name value } }
  }`;

const settingsOf = async (client: TestClient) => (await client.send<Page>(page)).data.settingsPage.settings;
const consentsOf = async (client: TestClient) =>
  (await client.send<Page>(page)).data.settingsPage.consents.map(({ reader, stands }) => [reader, stands]);
const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;

describe('settings', () => {
  it('start with the national words', async () => {
    expect((await coordinator.send(page)).data).toMatchObject({
      settingsPage: {
        municipality: { name: 'Heemstede' },
        settings: { coalitionName: null, weekName: null, brandColour: null, themeHref: null, version: 0 },
        consents: [
          { reader: 'ASSIGNED_ADVISER', stands: false, givenAt: null },
          { reader: 'VNG', stands: false, givenAt: null },
          { reader: 'PEERS', stands: false, givenAt: null },
        ],
        viewerCan: { save: true, giveConsent: true, withdrawConsent: true, letClerkRead: true, setReminders: true },
      },
    });
  });

  it('are read in one statement', async () => {
    expect((await coordinator.send(page)).statements).toBeLessThanOrEqual(3);
  });

  it('are saved, and only here', async () => {
    const input = {
      coalitionName: ' Sociale Coalitie ',
      weekName: 'Week van de Ontmoeting',
      brandColour: '#154273',
      version: 0,
    };
    expect((await coordinator.send(save, { input })).data).toMatchObject({
      saveMunicipalitySettings: { coalitionName: 'Sociale Coalitie', version: 1 },
    });
    expect(await settingsOf(coordinator)).toMatchObject({
      weekName: 'Week van de Ontmoeting',
      brandColour: '#154273',
      version: 1,
    });
    expect(await settingsOf(neighbour)).toMatchObject({ weekName: null, brandColour: null, version: 0 });
  });

  it('are not lost when two people save at once: the second sees what the first wrote', async () => {
    const first = await coordinator.send(save, {
      input: { coalitionName: 'Sociale Coalitie', weekName: 'Kom Erbij Week', brandColour: '#154273', version: 1 },
    });
    expect(first.data).toMatchObject({ saveMunicipalitySettings: { version: 2 } });
    const second = await coordinator.send(save, { input: { coalitionName: 'Andere naam', version: 1 } });
    expect(second.errors?.[0]?.extensions).toMatchObject({
      code: expect.stringMatching(/^conflict$/i),
      details: { current: { weekName: 'Kom Erbij Week', version: 2 } },
    });
    expect(codeOf(await coordinator.send(save, { input: { version: 0 } }))).toMatch(/^conflict$/i);
    expect(await settingsOf(coordinator)).toMatchObject({
      coalitionName: 'Sociale Coalitie',
      weekName: 'Kom Erbij Week',
    });
  });

  it('take an empty name as none', async () => {
    const { version } = await settingsOf(coordinator);
    const answer = await coordinator.send(save, {
      input: { coalitionName: '  ', weekName: 'Week van de Ontmoeting', brandColour: '#154273', version },
    });
    expect(answer.data).toMatchObject({
      saveMunicipalitySettings: { coalitionName: null, weekName: 'Week van de Ontmoeting' },
    });
  });

  it.each([
    ['a colour no accessible theme can be made of', { brandColour: '#ffff00' }, 'settings.colour_not_accessible'],
    ['something else than a colour', { brandColour: 'rood' }, 'bad_input'],
    ['a name without end', { weekName: 'x'.repeat(81) }, 'bad_input'],
  ])('refuse %s', async (_, values, code) => {
    const { version } = await settingsOf(coordinator);
    expect(codeOf(await coordinator.send(save, { input: { ...values, version } }))).toBe(code);
    expect(await settingsOf(coordinator)).toMatchObject({ brandColour: '#154273', version });
  });

  it('are refused to who may not save, and to who is not of a municipality', async () => {
    const input = { weekName: 'x', version: 0 };
    expect(
      (await app.as({ role: 'ALDERMAN', tenantId: heemstede }).send<{ settingsPage: { viewerCan: object } }>(page)).data
        .settingsPage.viewerCan,
    ).toEqual({ save: false, giveConsent: false, withdrawConsent: false, letClerkRead: false, setReminders: false });
    expect(codeOf(await app.as({ role: 'ALDERMAN', tenantId: heemstede }).send(save, { input }))).toBe('forbidden');
    expect(codeOf(await app.as({ role: 'PARTNER', tenantId: heemstede }).send(page))).toBe('forbidden');
    expect(codeOf(await app.as({ role: 'NATIONAL_ADVISER' }).send(page))).toBe('forbidden');
    expect(codeOf(await app.as({ role: 'PROGRAMME_ADMIN' }).send(save, { input }))).toBe('forbidden');
    expect(codeOf(await app.anonymous.send(save, { input }))).toBe('unauthenticated');
  });
});

describe('the preview', () => {
  it('gives the tokens, or the reason why there are none', async () => {
    expect(
      (await coordinator.send<{ themePreview: { tokens: object[] } }>(preview, { colour: '#6cb52d' })).data,
    ).toMatchObject({ themePreview: { because: null, isDarkened: true, tokens: { length: 56 } } });
    expect((await coordinator.send(preview, { colour: '#ffff00' })).data).toMatchObject({
      themePreview: { because: expect.stringMatching(/te licht/), tokens: [] },
    });
    expect(codeOf(await app.anonymous.send(preview, { colour: '#154273' }))).toBe('unauthenticated');
  });
});

describe('the stylesheet', () => {
  it('is public, may be kept for ever, and holds the brand', async () => {
    const { themeHref } = await settingsOf(coordinator);
    const { status, headers, body } = await app.anonymous.call('GET', themeHref ?? '');
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/css; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
    expect(body.toString()).toContain('--basis-color-action-1-inverse-bg-default:#154273');
  });

  it('is not found under another hash, another municipality or another name', async () => {
    const hash = (await settingsOf(coordinator)).themeHref?.slice(-20, -4) ?? '';
    for (const [name, expected] of [
      [`${heemstede}-0000000000000000.css`, 404],
      [`${haarlem}-${hash}.css`, 404],
      ['x.css', 404],
      [`${hash}.css`, 404],
      [`${'-'.repeat(36)}-${hash}.css`, 400],
    ] as const) {
      const { status, headers } = await app.anonymous.call('GET', `/theme/${name}`);
      expect([name, status]).toEqual([name, expected]);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers).not.toHaveProperty('set-cookie');
    }
  });
});

describe('reminders of actions', () => {
  const set = `mutation ($input: SetActionRemindersInput!) { setActionReminders(input: $input) { remindsOfActions version } }`;
  const sent = (client: TestClient, areSent: boolean) => client.send(set, { input: { areSent } });
  const go = async (client: TestClient) =>
    (
      await client.send<{ settingsPage: { settings: { remindsOfActions: boolean } } }>(
        '{ settingsPage { settings { remindsOfActions } } }',
      )
    ).data.settingsPage.settings.remindsOfActions;

  it('go unless the coordinator stops them, here alone, on record, and whatever the version of the names', async () => {
    const { version } = await settingsOf(coordinator);
    expect([await go(coordinator), await go(neighbour)]).toEqual([true, true]);
    expect((await sent(coordinator, false)).data).toEqual({ setActionReminders: { remindsOfActions: false, version } });
    expect([await go(coordinator), await go(neighbour)]).toEqual([false, true]);
    expect((await sent(neighbour, false)).data).toEqual({
      setActionReminders: { remindsOfActions: false, version: 0 },
    });
    for (const client of [coordinator, neighbour]) await sent(client, true);
    expect([await go(coordinator), await go(neighbour)]).toEqual([true, true]);
    const { rows } = await app.database.sql.query(
      `select body->>'areSent' as sent from audit_event where tenant_id = $1 and type = 'settings.reminders_set' order by seq`,
      [heemstede],
    );
    expect(rows).toEqual([{ sent: '0' }, { sent: '1' }]);
  });

  it('are decided on by nobody else', async () => {
    for (const role of ['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const)
      expect([role, codeOf(await sent(app.as({ role, tenantId: heemstede }), false))]).toEqual([role, 'forbidden']);
    for (const role of ['NATIONAL_ADVISER', 'PROGRAMME_ADMIN', 'VNG_ADVISER'] as const)
      expect([role, codeOf(await sent(app.as({ role }), false))]).toEqual([role, 'forbidden']);
    expect(codeOf(await sent(app.anonymous, false))).toBe('unauthenticated');
    expect(await go(coordinator)).toBe(true);
  });
});

describe('consent', () => {
  it('is given once, withdrawn, and given again, for this municipality alone', async () => {
    expect((await coordinator.send(give, { reader: 'VNG' })).data).toEqual({
      giveConsent: { reader: 'VNG', stands: true, withdrawnAt: null },
    });
    await coordinator.send(give, { reader: 'VNG' });
    expect(await consentsOf(coordinator)).toEqual([
      ['ASSIGNED_ADVISER', false],
      ['VNG', true],
      ['PEERS', false],
    ]);
    expect(await consentsOf(neighbour)).toEqual([
      ['ASSIGNED_ADVISER', false],
      ['VNG', false],
      ['PEERS', false],
    ]);

    expect(
      (await coordinator.send<{ withdrawConsent: { withdrawnAt: string } }>(withdraw, { reader: 'VNG' })).data
        .withdrawConsent,
    ).toMatchObject({ stands: false, withdrawnAt: expect.stringMatching(/Z$/) });
    expect((await coordinator.send(withdraw, { reader: 'VNG' })).errors).toBeUndefined();
    await coordinator.send(give, { reader: 'VNG' });
    const { rows } = await app.database.sql.query(
      `select withdrawn_at is null as stands, given_by is not null as signed from consent where tenant_id = $1
        order by given_at`,
      [heemstede],
    );
    expect(rows).toEqual([
      { stands: false, signed: true },
      { stands: true, signed: true },
    ]);
  });

  it('is in the audit trail and moves the national picture, once per change', async () => {
    const { rows } = await app.database.sql.query(
      `select type, body->>'reader' as reader from audit_event where tenant_id = $1 and type like 'consent.%'
        order by seq`,
      [heemstede],
    );
    expect(rows).toEqual(
      ['consent.given', 'consent.withdrawn', 'consent.given'].map((type) => ({ type, reader: 'VNG' })),
    );
    const stamp = async () =>
      (
        await app.database.sql.query<{ version: number }>(
          'select version::int from programme_stamp where tenant_id = $1',
          [heemstede],
        )
      ).rows[0]!.version;
    const before = await stamp();
    for (const [mutation, changes] of [
      [withdraw, 1],
      [withdraw, 1],
      [give, 2],
      [give, 2],
    ] as const) {
      await coordinator.send(mutation, { reader: 'VNG' });
      expect(await stamp()).toBe(before + changes);
    }
  });

  it("is the coordinator's alone", async () => {
    for (const role of ['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const) {
      expect(codeOf(await app.as({ role, tenantId: heemstede }).send(give, { reader: 'ASSIGNED_ADVISER' }))).toBe(
        'forbidden',
      );
    }
    expect(codeOf(await app.as({ role: 'NATIONAL_ADVISER' }).send(give, { reader: 'ASSIGNED_ADVISER' }))).toBe(
      'forbidden',
    );
    expect(codeOf(await app.as({ role: 'VNG_ADVISER' }).send(withdraw, { reader: 'VNG' }))).toBe('forbidden');
    expect(codeOf(await app.anonymous.send(give, { reader: 'VNG' }))).toBe('unauthenticated');
    expect(await consentsOf(coordinator)).toEqual([
      ['ASSIGNED_ADVISER', false],
      ['VNG', true],
      ['PEERS', false],
    ]);
  });

  it('cannot be given in the name of another municipality, whatever the code does', async () => {
    await expect(
      app.db.run({ tenantId: haarlem, actorId: null }, () =>
        app.db.query(`insert into consent (tenant_id, reader) values ($1, 'ASSIGNED_ADVISER')`, [heemstede]),
      ),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});
