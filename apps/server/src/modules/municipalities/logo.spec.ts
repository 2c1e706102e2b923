import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { aPerson } from '../identity/identity.builders.js';
import { aJpeg, anSvg, aPng, aSafeSvg } from './logo.builders.js';
import { LOGO_BYTES, readLogo } from './logo.rules.js';
import { MunicipalitiesModule } from './municipalities.module.js';
import { removeDemonstrationLogo, seedDemonstrationLogo, seedMunicipalities } from './municipalities.seed.js';

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

async function send(client: TestClient, file: Buffer, { name = 'logo.png', type = 'image/png' } = {}) {
  const form = new FormData();
  form.set('logo', new Blob([new Uint8Array(file)], { type }), name);
  const { status, body } = await client.call('POST', '/api/municipality-logo', form);
  return {
    status,
    answer: body.length > 0 ? (JSON.parse(body.toString()) as { code: string; details?: unknown }) : null,
  };
}
const logoOf = async (client: TestClient) =>
  (
    await client.send<{ settingsPage: { logo: { href: string } | null } }>(
      '{ settingsPage { logo { href isDemonstration } } }',
    )
  ).data.settingsPage.logo;
const remove = 'mutation { removeMunicipalityLogo(input: { confirm: true }) }';
const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;
const shown = (href: string) => app.anonymous.call('GET', href);

describe('the logo of a municipality', () => {
  it('is public once it is saved, under an address with its hash, as a picture and nothing else', async () => {
    expect(await logoOf(coordinator)).toBeNull();
    expect(await send(coordinator, aSafeSvg, { name: 'logo.png' })).toEqual({ status: 204, answer: null });
    const { href } = (await logoOf(coordinator))!;
    expect(href).toMatch(new RegExp(`^/logo/${heemstede}-[0-9a-f]{16}\\.svg$`));
    expect(await logoOf(neighbour)).toBeNull();
    const { status, headers, body } = await shown(href);
    expect([status, body.equals(aSafeSvg)]).toEqual([200, true]);
    expect(headers).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-disposition': 'attachment; filename="logo.svg"',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(headers).not.toHaveProperty('set-cookie');
  });

  it('has another address when it is replaced, by who writes public texts as well, and the one before is gone', async () => {
    const before = (await logoOf(coordinator))!.href;
    const writer = app.as({ role: 'COMMUNICATIONS', tenantId: heemstede });
    for (const [file, type] of [
      [aJpeg(200, 100), 'image/jpeg'],
      [aPng(200, 100), 'image/png'],
    ] as const) {
      expect((await send(writer, file)).status).toBe(204);
      const { status, headers, body } = await shown((await logoOf(writer))!.href);
      expect([status, headers['content-type'], body.equals(file)]).toEqual([200, type, true]);
    }
    const { status, headers } = await shown(before);
    expect([status, headers['cache-control']]).toEqual([404, 'no-store']);
  });

  it('is not found under another hash, municipality, ending or name', async () => {
    const { href } = (await logoOf(coordinator))!;
    for (const other of [
      href.replace(/-[0-9a-f]{16}\./, '-0000000000000000.'),
      href.replace(heemstede, haarlem),
      href.replace('.png', '.svg'),
      '/logo/x.png',
      `/logo/${'-'.repeat(36)}-0000000000000000.png`,
    ])
      expect([other, (await shown(other)).status]).toEqual([other, 404]);
  });

  it('is told with the workspace, in one statement with its theme', async () => {
    const { href } = (await logoOf(coordinator))!;
    const { id: personId } = await aPerson(app.database.sql, { roles: { [heemstede]: 'COORDINATOR' } });
    const viewer = app.as({ role: 'COORDINATOR', tenantId: heemstede, personId });
    const asked = (fields: string) => viewer.send(`{ viewer { workspace { ${fields} } } }`);
    const both = await asked('logoHref themeHref');
    expect(both.data).toEqual({ viewer: { workspace: { logoHref: href, themeHref: null } } });
    expect(both.statements).toBe((await asked('themeHref')).statements);
  });

  it.each([
    ['another kind with the right name', Buffer.from('GIF89a......'), 'Kies een logo als PNG, SVG of JPEG.'],
    [
      'a page with the right name',
      Buffer.from('<!doctype html><script>alert(1)</script>'),
      expect.stringMatching(/DOCTYPE|lezen/i),
    ],
    ['a script', anSvg('<script>alert(1)</script>'), expect.stringContaining('<script>')],
    ['an act', anSvg('<path onload="alert(1)"/>'), expect.stringContaining('onload')],
    [
      'an image from outside',
      anSvg('<image href="https://x.example/a.png"/>'),
      expect.stringContaining('buiten het bestand'),
    ],
    [
      'a program behind a link',
      anSvg('<use xlink:href="javascript:alert(1)"/>'),
      expect.stringContaining('buiten het bestand'),
    ],
    [
      'a bomb of entities',
      Buffer.from(`<!DOCTYPE svg [<!ENTITY a "aa">]>${anSvg('').toString()}`),
      expect.stringContaining('DOCTYPE'),
    ],
    [
      'a picture that is a page as well',
      Buffer.concat([aPng(99, 99), Buffer.from('<script>')]),
      expect.stringContaining('niet heel'),
    ],
  ])('is not %s, and the one that is there stays', async (_, file, message) => {
    const before = await logoOf(coordinator);
    expect(await send(coordinator, file)).toMatchObject({
      status: 400,
      answer: { code: 'bad_input', details: { fields: [{ path: 'logo', message }] } },
    });
    expect(await logoOf(coordinator)).toEqual(before);
  });

  it('is at most 512 kB', async () => {
    const padded = (bytes: number) => {
      const svg = aSafeSvg.toString();
      return Buffer.from(svg.replace('</svg>', `${' '.repeat(bytes - svg.length)}</svg>`));
    };
    expect(await send(coordinator, padded(LOGO_BYTES + 1))).toMatchObject({
      status: 413,
      answer: { code: 'payload_too_large' },
    });
    expect((await send(coordinator, padded(LOGO_BYTES))).status).toBe(204);
  });

  it('is refused to who may not save, and to who is not of the municipality', async () => {
    const before = await logoOf(coordinator);
    for (const [client, status] of [
      ...(['ALDERMAN', 'CLERK', 'PARTNER'] as const).map(
        (role) => [app.as({ role, tenantId: heemstede }), 403] as const,
      ),
      [app.as({ role: 'PROGRAMME_ADMIN' }), 403],
      [app.anonymous, 401],
    ] as const)
      expect((await send(client, aPng(99, 99))).status).toBe(status);
    expect(codeOf(await app.as({ role: 'ALDERMAN', tenantId: heemstede }).send(remove))).toBe('forbidden');
    expect(codeOf(await app.as({ role: 'PROGRAMME_ADMIN' }).send(remove))).toBe('forbidden');
    expect(codeOf(await app.anonymous.send(remove))).toBe('unauthenticated');
    expect((await neighbour.send(remove)).errors).toBeUndefined();
    expect(await logoOf(coordinator)).toEqual(before);
  });

  it('cannot be saved in the name of another municipality, nor read by it, whatever the code does', async () => {
    const inHaarlem = (work: () => Promise<object[]>) => app.db.run({ tenantId: haarlem, actorId: null }, work);
    expect(await inHaarlem(() => app.db.query<object>('select from municipality_logo'))).toEqual([]);
    await expect(
      inHaarlem(() =>
        app.db.query<object>(
          `insert into municipality_logo (tenant_id, sha256, media_type, aspect, content)
            values ($1, repeat('0', 64), 'image/png', 1, 'x')`,
          [heemstede],
        ),
      ),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is seen by the programme, its address and not its bytes, and a change of it moves the national picture', async () => {
    const stamp = async () =>
      (await app.database.sql.query<object>('select version from programme_stamp where tenant_id = $1', [heemstede]))
        .rows;
    const before = await stamp();
    expect((await send(coordinator, aPng(300, 100))).status).toBe(204);
    expect(await stamp()).not.toEqual(before);
    const { href } = (await logoOf(coordinator))!;
    expect(
      await app.db.acrossTenants('spec', (read) =>
        read.query<object>('select href from municipality_logo_address', []),
      ),
    ).toEqual([{ href }]);
    await expect(
      app.db.acrossTenants('spec', (read) => read.query<object>('select content from municipality_logo', [])),
    ).rejects.toThrow();
  });

  it('is removed, once, and who did what stands in the trail', async () => {
    const { href } = (await logoOf(coordinator))!;
    expect((await coordinator.send(remove)).data).toEqual({ removeMunicipalityLogo: true });
    expect((await coordinator.send(remove)).errors).toBeUndefined();
    expect(await logoOf(coordinator)).toBeNull();
    expect((await shown(href)).status).toBe(404);
    const { rows } = await app.database.sql.query<{ type: string; who: string }>(
      `select type, actor_id as who from audit_event where tenant_id = $1 and type like 'settings.logo%' order by seq desc`,
      [heemstede],
    );
    expect(rows[0]).toEqual({ type: 'settings.logo_removed', who: coordinator.actor!.personId });
    expect(rows.filter(({ type }) => type === 'settings.logo_removed')).toHaveLength(1);
    expect(rows.filter(({ type }) => type === 'settings.logo_saved')).toHaveLength(5);
  });

  it('of the demonstration is a logo like any other, and goes with it where nobody replaced it', async () => {
    const invented = app.as({ role: 'COORDINATOR', tenantId: tenantIdOf('GM0473') });
    await seedDemonstrationLogo(app.db);
    const seeded = (await logoOf(invented))!;
    expect(seeded).toMatchObject({ isDemonstration: true });
    const { body } = await shown(seeded.href);
    expect(readLogo(body)).toEqual({ logo: { type: 'image/svg+xml', aspect: 1.333 }, because: null });
    await removeDemonstrationLogo(app.db);
    expect(await logoOf(invented)).toBeNull();
    await seedDemonstrationLogo(app.db);
    expect((await send(invented, aPng(100, 100))).status).toBe(204);
    await seedDemonstrationLogo(app.db);
    await removeDemonstrationLogo(app.db);
    expect(await logoOf(invented)).toMatchObject({ isDemonstration: false });
  });

  it('is what it was in an archive', async () => {
    expect((await send(coordinator, aSafeSvg)).status).toBe(204);
    await app.database.sql.query(`update municipality set status = 'MERGED', successor_id = $2 where id = $1`, [
      heemstede,
      haarlem,
    ]);
    expect(await send(coordinator, aPng(99, 99))).toMatchObject({ answer: { code: 'municipality.merged' } });
    expect(codeOf(await coordinator.send(remove))).toBe('municipality.merged');
    const { href } = (await logoOf(coordinator))!;
    expect((await shown(href)).status).toBe(200);
  });
});
