import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { Public } from '../../../platform/access/requires.js';
import { OrganisationsModule } from './organisations.module.js';
import { OrganisationsService } from './organisations.service.js';

const alias = 'mutation ($input: AddOrganisationAliasInput!) { addOrganisationAlias(input: $input) { id name version } }';
const rename = 'mutation ($input: RenameOrganisationInput!) { renameOrganisation(input: $input) { id name version } }';

/** A schema needs a query, and the register has none of its own. */
@Resolver()
class AnyQuery {
  @Query(() => Boolean)
  @Public()
  any(): boolean {
    return true;
  }
}

@Module({ imports: [OrganisationsModule], providers: [AnyQuery] })
class Register {}

describe('the organisation register', () => {
  let app: TestApp;
  let organisations: OrganisationsService;
  const heemstede = randomUUID();
  const haarlem = randomUUID();
  let coordinator: TestClient;
  let neighbour: TestClient;
  let ggd: string;
  const within = <T>(tenantId: string, work: () => Promise<T>) => app.db.run({ tenantId, actorId: null }, work);
  const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;

  beforeAll(async () => {
    app = await testApp([Register]);
    organisations = app.get(OrganisationsService);
    await app.database.sql.query(`insert into tenant (id, kind, name) values ($1, 'municipality', 'Gemeente Heemstede'), ($2, 'municipality', 'Gemeente Haarlem')`, [heemstede, haarlem]);
    coordinator = app.as({ role: 'COORDINATOR', tenantId: heemstede });
    neighbour = app.as({ role: 'COORDINATOR', tenantId: haarlem });
    ggd = await within(heemstede, () => organisations.register({ name: 'GGD Kennemerland', local: false }, []));
  });
  afterAll(() => app.close());

  it('finds an organisation another workspace added, and refuses a second one until it was seen', async () => {
    const again = { name: 'GGD Kennermerland', local: false };
    await expect(within(haarlem, () => organisations.register(again, []))).rejects.toMatchObject({ code: 'organisation.may_exist', details: { suggestions: [{ organisationId: ggd, reason: 'TYPO' }] } });
    expect(await within(haarlem, () => organisations.register(again, [ggd]))).not.toBe(ggd);
  });

  it('finds it by a spelling, keeps a spelling once, and refuses one that is no name', async () => {
    const input = { organisationId: ggd, name: 'Gezondheidsdienst Kennemerland', source: 'Verslag' };
    expect((await neighbour.send(alias, { input })).errors).toBeUndefined();
    expect(codeOf(await coordinator.send(alias, { input }))).toBe('organisation.alias_exists');
    expect(codeOf(await coordinator.send(alias, { input: { ...input, name: '...' } }))).toBe('organisation.name_unusable');
    expect(codeOf(await coordinator.send(alias, { input: { ...input, organisationId: randomUUID() } }))).toBe('not_found');
    const found = await within(haarlem, () => organisations.suggestions(['gezondheidsdienst kennemerland']));
    expect([...found.values()][0]?.[0]).toMatchObject({ organisationId: ggd, matchedName: input.name, reason: 'SAME_SPELLING' });
  });

  it('is renamed by the workspace that added it and by the programme, and by nobody else', async () => {
    const input = { organisationId: ggd, version: 1, name: 'GGD Haarlem' };
    expect(codeOf(await neighbour.send(rename, { input }))).toBe('organisation.not_yours_to_change');
    expect(codeOf(await coordinator.send(rename, { input: { ...input, version: 7 } }))).toBe('conflict');
    expect((await coordinator.send(rename, { input: { ...input, name: 'GGD Kennemerland en omstreken' } })).data).toMatchObject({ renameOrganisation: { version: 2 } });
    expect((await app.as({ role: 'PROGRAMME_ADMIN' }).send(rename, { input: { ...input, version: 2, name: 'GGD Kennemerland' } })).data).toMatchObject({ renameOrganisation: { version: 3 } });
    const old = await within(haarlem, () => organisations.suggestions(['GGD Kennemerland en omstreken']));
    expect([...old.values()][0]?.[0]).toMatchObject({ organisationId: ggd, reason: 'SAME_NAME' });
  });

  it('refuses who may only read, and who is nobody', async () => {
    for (const [document, input] of [[alias, { organisationId: ggd, name: 'GGD' }], [rename, { organisationId: ggd, version: 3, name: 'GGD' }]] as const) {
      for (const role of ['PARTNER', 'ALDERMAN', 'CLERK', 'COMMUNICATIONS'] as const) expect(codeOf(await app.as({ role, tenantId: heemstede }).send(document, { input }))).toBe('forbidden');
      expect(codeOf(await app.as({ role: 'NATIONAL_ADVISER' }).send(document, { input }))).toBe('forbidden');
      expect(codeOf(await app.anonymous.send(document, { input }))).toBe('unauthenticated');
    }
  });

  it('is kept from other workspaces by the database, also past the service', async () => {
    const touched = (sql: string) => within(haarlem, () => app.db.query(sql, [ggd]));
    expect(await touched(`update organisation set name = 'x' where id = $1 returning 1`)).toEqual([]);
    expect(await touched('delete from organisation where id = $1 returning 1')).toEqual([]);
    expect(await touched(`delete from organisation_alias where organisation_id = $1 and name = 'GGD Kennemerland en omstreken' returning 1`)).toEqual([]);
    await expect(within(haarlem, () => app.db.query(`insert into organisation (name, name_key, match_keys, created_by) values ('x', 'x', '{x}', $1)`, [heemstede]))).rejects.toMatchObject({ code: 'not_found' });
    expect(await within(heemstede, () => app.db.query('select name from organisation where id = $1', [ggd]))).toEqual([{ name: 'GGD Kennemerland' }]);
  });

  it('compares many names in two statements', async () => {
    await within(heemstede, async () => {
      const before = app.db.statementsNow();
      await organisations.suggestions(Array.from({ length: 300 }, (_, index) => `Partner ${index}`));
      expect(app.db.statementsNow() - before).toBeLessThanOrEqual(3);
    });
  });
});
