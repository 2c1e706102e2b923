import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../test/app.js';
import { commands } from './commands.js';
import { IdentityModule } from './modules/identity/identity.module.js';

describe('the command line', () => {
  let test: TestApp;
  const run = (name: string, ...args: string[]) => commands[name]!.run(test.app, args);
  const heldBy = async (email: string) =>
    (
      await test.database.sql.query(
        `select r.tenant_id, r.role, p.display_name from role_assignment r join person p on p.id = r.person_id
          where p.email = $1`,
        [email],
      )
    ).rows as unknown[];

  beforeAll(async () => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    test = await testApp([IdentityModule]);
    await test.database.sql.query(
      `insert into tenant (id, kind, name) values ($1, 'municipality', 'Gemeente Heemstede')`,
      [tenantIdOf('GM0397')],
    );
  });
  afterAll(async () => {
    await test.close();
    jest.restoreAllMocks();
  });

  it('appoints the first manager of a workspace', async () => {
    await run('appoint', 'GM0397', 'COORDINATOR', 'eerste@heemstede.example', 'Noor', 'van', 'Dam');
    expect(await heldBy('eerste@heemstede.example')).toEqual([
      { tenant_id: tenantIdOf('GM0397'), role: 'COORDINATOR', display_name: 'Noor van Dam' },
    ]);
  });

  it('appoints nobody to a role or workspace that does not exist', async () => {
    await expect(run('appoint', 'GM0397', 'KEIZER', 'wie@heemstede.example', 'Wie')).rejects.toThrow('Onbekende rol');
    await expect(run('appoint', 'vng', 'COORDINATOR', 'wie@heemstede.example', 'Wie')).rejects.toMatchObject({
      code: 'role.not_of_workspace',
    });
    await expect(run('appoint', 'GM9999', 'COORDINATOR', 'wie@heemstede.example', 'Wie')).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(run('appoint', 'Heemstede', 'COORDINATOR', 'wie@heemstede.example', 'Wie')).rejects.toThrow('CBS');
    expect(await heldBy('wie@heemstede.example')).toEqual([]);
  });

  it('connects an issuer, and refuses a domain that already has one', async () => {
    await run(
      'connect-issuer',
      'GM0397',
      'https://login.heemstede.example',
      'bloemen',
      'HEEMSTEDE_SECRET',
      'heemstede.example,wijheemstede.example',
      'hoog',
    );
    const { rows } = await test.database.sql.query('select domain from identity_provider_domain order by domain');
    expect(rows).toEqual([{ domain: 'heemstede.example' }, { domain: 'wijheemstede.example' }]);
    await expect(
      run('connect-issuer', 'vws', 'https://login.vws.example', 'bloemen', 'VWS_SECRET', 'heemstede.example'),
    ).rejects.toMatchObject({ code: 'issuer.domain_taken' });
    await expect(run('connect-issuer', 'vws', 'https://login.vws.example', 'bloemen')).rejects.toThrow(
      'omgevingsvariabele',
    );
  });
});
