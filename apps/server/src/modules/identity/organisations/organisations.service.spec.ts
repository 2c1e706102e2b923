import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { OrganisationsModule } from './organisations.module.js';
import { OrganisationsService } from './organisations.service.js';

const alias =
  'mutation ($input: AddOrganisationAliasInput!) { addOrganisationAlias(input: $input) { id name version } }';
const removal = 'mutation ($input: RemoveOrganisationAliasInput!) { removeOrganisationAlias(input: $input) { id } }';
const rename = 'mutation ($input: RenameOrganisationInput!) { renameOrganisation(input: $input) { id name version } }';
const refusal = 'mutation ($input: RefuseSuggestionInput!) { refuseOrganisationSuggestion(input: $input) }';
const waiting = 'query { organisationNameProposals { id sharedName proposedName proposedBy } }';
const decide = 'mutation ($input: DecideNameProposalInput!) { decideOrganisationNameProposal(input: $input) { id } }';

@Module({ imports: [OrganisationsModule] })
class Register {}

type Proposal = { id: string; sharedName: string; proposedName: string; proposedBy: string };

describe('the organisation register', () => {
  let app: TestApp;
  let organisations: OrganisationsService;
  const heemstede = randomUUID();
  const haarlem = randomUUID();
  let coordinator: TestClient;
  let neighbour: TestClient;
  let programme: TestClient;
  let ggd: string;
  const within = <T>(tenantId: string, work: () => Promise<T>) => app.db.run({ tenantId, actorId: null }, work);
  const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;
  const registered = (tenantId: string, name: string, local = false, seen: string[] = []) =>
    within(tenantId, () => organisations.register({ name, local }, seen));
  const suggested = async (tenantId: string, name: string) =>
    (await within(tenantId, () => organisations.suggestions([name]))).get(name) ?? [];
  const takesPart = (tenantId: string, organisationId: string) =>
    app.database.sql.query('insert into organisation_participation (tenant_id, organisation_id) values ($1, $2)', [
      tenantId,
      organisationId,
    ]);
  /** Knows it too, by its shared name, as whoever brings it into its coalition. */
  const knows = (tenantId: string, organisationId: string) =>
    app.database.sql.query(
      `insert into organisation_name (tenant_id, organisation_id, name, name_key, match_keys)
        select $1, id, name, name_key, match_keys from organisation where id = $2`,
      [tenantId, organisationId],
    );
  const nameIn = async (tenantId: string, id: string) =>
    (
      await within(tenantId, () =>
        app.db.query<{ name: string }>('select name from organisation_name where organisation_id = $1', [id]),
      )
    )[0]?.name;
  const aliasesIn = (tenantId: string, id: string) =>
    within(tenantId, () =>
      app.db.query<{ id: string; name: string; source: string }>(
        'select id, name, source from organisation_alias where organisation_id = $1 order by name',
        [id],
      ),
    );

  beforeAll(async () => {
    app = await testApp([Register]);
    organisations = app.get(OrganisationsService);
    await app.database.sql.query(
      `insert into tenant (id, kind, name) values ($1, 'municipality', 'Gemeente Heemstede'), ($2, 'municipality',
        'Gemeente Haarlem')`,
      [heemstede, haarlem],
    );
    coordinator = app.as({ role: 'COORDINATOR', tenantId: heemstede });
    neighbour = app.as({ role: 'COORDINATOR', tenantId: haarlem });
    programme = app.as({ role: 'PROGRAMME_ADMIN' });
    ggd = await registered(heemstede, 'GGD Kennemerland');
  });
  afterAll(() => app.close());

  it('hides from others what is local or only invited, and shows what takes part', async () => {
    const loket = await registered(heemstede, 'Loket Heemstede', true);
    await takesPart(heemstede, loket);
    expect(await suggested(haarlem, 'Loket Heemstede')).toEqual([]);
    expect(await suggested(haarlem, 'GGD Kennermerland')).toEqual([]);
    expect(
      await within(haarlem, () => app.db.query('select name from organisation where id = any($1)', [[ggd, loket]])),
    ).toEqual([]);
    await takesPart(heemstede, ggd);
    expect(await suggested(haarlem, 'GGD Kennermerland')).toEqual([
      { organisationId: ggd, name: 'GGD Kennemerland', matchedName: 'GGD Kennemerland', reason: 'TYPO' },
    ]);
    expect(await suggested(heemstede, 'Loket')).toMatchObject([{ organisationId: loket, reason: 'PART_OF_NAME' }]);
  });

  it('refuses a second one until the first was seen', async () => {
    await expect(registered(haarlem, 'GGD Kennermerland')).rejects.toMatchObject({
      code: 'organisation.may_exist',
      details: { suggestions: [{ organisationId: ggd, reason: 'TYPO' }] },
    });
    expect(await registered(haarlem, 'GGD Kennermerland', true, [ggd])).not.toBe(ggd);
  });

  it('keeps spellings and their sources to the workspace, and tells others only that there is one', async () => {
    const input = { organisationId: ggd, name: 'Gezondheidsdienst', source: 'Verslag van 3 maart' };
    expect((await coordinator.send(alias, { input })).errors).toBeUndefined();
    expect(codeOf(await coordinator.send(alias, { input }))).toBe('organisation.alias_exists');
    expect(codeOf(await coordinator.send(alias, { input: { ...input, name: '...' } }))).toBe(
      'organisation.name_unusable',
    );
    expect(codeOf(await coordinator.send(alias, { input: { ...input, organisationId: randomUUID() } }))).toBe(
      'not_found',
    );
    expect(codeOf(await neighbour.send(alias, { input }))).toBe('not_found');
    expect(await suggested(heemstede, 'gezondheidsdienst')).toMatchObject([
      { organisationId: ggd, matchedName: 'Gezondheidsdienst', reason: 'SAME_SPELLING' },
    ]);
    expect(await suggested(haarlem, 'gezondheidsdienst')).toEqual([
      { organisationId: ggd, name: 'GGD Kennemerland', matchedName: 'GGD Kennemerland', reason: 'KNOWN_ELSEWHERE' },
    ]);
    expect(await suggested(haarlem, 'gezondheidsdiensten')).toEqual([]);
    expect(await aliasesIn(haarlem, ggd)).toEqual([]);
  });

  it('suggests an organisation no more for a spelling of elsewhere that means another here, and goes on elsewhere', async () => {
    const input = { organisationId: ggd, name: 'Gezondheidsdienst' };
    expect((await neighbour.send(refusal, { input })).errors).toBeUndefined();
    expect((await neighbour.send(refusal, { input })).errors).toBeUndefined();
    expect(await suggested(haarlem, 'Gezondheidsdienst')).toEqual([]);
    expect(await suggested(heemstede, 'Gezondheidsdienst')).toHaveLength(1);
    expect(codeOf(await neighbour.send(refusal, { input: { ...input, organisationId: randomUUID() } }))).toBe(
      'not_found',
    );
  });

  it('is named by each workspace for itself', async () => {
    await knows(haarlem, ggd);
    const input = { organisationId: ggd, version: 1, name: 'GGD Haarlem' };
    expect(codeOf(await neighbour.send(rename, { input: { ...input, version: 7 } }))).toBe('conflict');
    expect((await neighbour.send(rename, { input })).data).toMatchObject({
      renameOrganisation: { name: 'GGD Haarlem', version: 2 },
    });
    expect([await nameIn(heemstede, ggd), await nameIn(haarlem, ggd)]).toEqual(['GGD Kennemerland', 'GGD Haarlem']);
    expect(await aliasesIn(haarlem, ggd)).toMatchObject([{ name: 'GGD Kennemerland' }]);
    expect(await suggested(haarlem, 'GGD Kennemerland')).toMatchObject([
      { organisationId: ggd, name: 'GGD Haarlem', matchedName: 'GGD Kennemerland', reason: 'SAME_NAME' },
      {},
    ]);
    expect(codeOf(await coordinator.send(rename, { input: { ...input, organisationId: randomUUID() } }))).toBe(
      'not_found',
    );
  });

  it('has a shared name that only the programme changes, and that no workspace reads instead of its own', async () => {
    const input = { organisationId: ggd, version: 1, name: 'GGD Kennemerland en omstreken', propose: true };
    expect((await coordinator.send(rename, { input })).errors).toBeUndefined();
    const sharedName = async () =>
      (await app.database.sql.query<{ name: string }>('select name from organisation where id = $1', [ggd])).rows[0]
        ?.name;
    expect(await sharedName()).toBe('GGD Kennemerland');
    const [proposal, ...others] = (await programme.send<{ organisationNameProposals: Proposal[] }>(waiting)).data
      .organisationNameProposals;
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({
      sharedName: 'GGD Kennemerland',
      proposedName: input.name,
      proposedBy: 'Gemeente Heemstede',
    });
    const { id } = proposal!;
    for (const client of [
      coordinator,
      neighbour,
      app.as({ role: 'NATIONAL_ADVISER' }),
      app.as({ role: 'VNG_ADVISER' }),
    ]) {
      expect(codeOf(await client.send(decide, { input: { id, accept: true } }))).toBe('forbidden');
      expect(codeOf(await client.send(waiting))).toBe('forbidden');
    }
    expect(codeOf(await app.anonymous.send(decide, { input: { id, accept: true } }))).toBe('unauthenticated');
    expect((await programme.send(decide, { input: { id, accept: true } })).data).toEqual({
      decideOrganisationNameProposal: [],
    });
    expect(codeOf(await programme.send(decide, { input: { id, accept: false } }))).toBe('not_found');
    expect([await sharedName(), await nameIn(haarlem, ggd)]).toEqual([input.name, 'GGD Haarlem']);
  });

  it('keeps its shared name when the programme refuses, and follows its workspace while nobody else sees it', async () => {
    const roads = await registered(haarlem, 'Roads');
    await neighbour.send(rename, { input: { organisationId: roads, version: 1, name: 'Roads zorg' } });
    await takesPart(haarlem, roads);
    expect(await suggested(heemstede, 'Roads')).toMatchObject([{ name: 'Roads zorg' }]);
    await neighbour.send(rename, {
      input: { organisationId: roads, version: 2, name: 'Roads Haarlem', propose: true },
    });
    const [proposal] = (await programme.send<{ organisationNameProposals: Proposal[] }>(waiting)).data
      .organisationNameProposals;
    expect((await programme.send(decide, { input: { id: proposal!.id, accept: false } })).data).toEqual({
      decideOrganisationNameProposal: [],
    });
    expect(await suggested(heemstede, 'Roads')).toMatchObject([{ name: 'Roads zorg' }]);
  });

  it('lets a workspace remove its own spelling, and no other', async () => {
    const [kept] = (await aliasesIn(heemstede, ggd)).filter((one) => one.name === 'Gezondheidsdienst');
    expect(codeOf(await neighbour.send(removal, { input: { id: kept!.id } }))).toBe('not_found');
    expect((await coordinator.send(removal, { input: { id: kept!.id } })).errors).toBeUndefined();
    expect(codeOf(await coordinator.send(removal, { input: { id: kept!.id } }))).toBe('not_found');
    expect(await suggested(heemstede, 'Gezondheidsdienst')).toEqual([]);
    const { rows } = await app.database.sql.query(
      `select from organisation_spelling where spelling_sha256 = sha256('gezondheidsdienst')`,
    );
    expect(rows).toEqual([]);
  });

  it('refuses who may only read, who is of the programme, and who is nobody', async () => {
    for (const [document, input] of [
      [alias, { organisationId: ggd, name: 'GGD' }],
      [removal, { id: ggd }],
      [refusal, { organisationId: ggd, name: 'GGD' }],
      [rename, { organisationId: ggd, version: 2, name: 'GGD' }],
    ] as const) {
      for (const role of ['PARTNER', 'ALDERMAN', 'CLERK', 'COMMUNICATIONS'] as const)
        expect(codeOf(await app.as({ role, tenantId: heemstede }).send(document, { input }))).toBe('forbidden');
      for (const client of [programme, app.as({ role: 'NATIONAL_ADVISER' })])
        expect(codeOf(await client.send(document, { input }))).toBe('forbidden');
      expect(codeOf(await app.anonymous.send(document, { input }))).toBe('unauthenticated');
    }
  });

  it('is kept from other workspaces by the database, also past the service', async () => {
    const touched = (sql: string, params: unknown[] = [ggd]) => within(haarlem, () => app.db.query(sql, params));
    expect(await touched(`update organisation set name = 'x' where id = $1 returning 1`)).toEqual([]);
    expect(await touched('delete from organisation where id = $1 returning 1')).toEqual([]);
    expect(
      await within(heemstede, () =>
        app.db.query(`update organisation set name = 'x' where id = $1 returning 1`, [ggd]),
      ),
    ).toEqual([]);
    expect(await touched('select from organisation_name where tenant_id = $1', [heemstede])).toEqual([]);
    expect(await touched('select from organisation_alias where tenant_id = $1', [heemstede])).toEqual([]);
    expect(await touched('select from organisation_name_proposal where tenant_id = $1', [heemstede])).toEqual([]);
    expect(await touched(`delete from organisation_alias where tenant_id = $1 returning 1`, [heemstede])).toEqual([]);
    for (const [sql, params] of [
      [`insert into organisation (name, name_key, match_keys, created_by) values ('x', 'x', '{x}', $1)`, [heemstede]],
      [
        `insert into organisation_alias (tenant_id, organisation_id, name, name_key, match_keys)
          values ($1, $2, 'x', 'x', '{x}')`,
        [heemstede, ggd],
      ],
      [`insert into organisation_participation (tenant_id, organisation_id) values ($1, $2)`, [heemstede, ggd]],
      [
        `insert into organisation_name_proposal (organisation_id, name, name_key, match_keys, decision, decided_at)
          values ($1, 'x', 'x', '{x}', 'ACCEPTED', now())`,
        [ggd],
      ],
    ] as const)
      await expect(touched(sql, [...params])).rejects.toMatchObject({ code: 'not_found' });
  });

  it('compares many names in three statements', async () => {
    await within(heemstede, async () => {
      const before = app.db.statementsNow();
      await organisations.suggestions(Array.from({ length: 300 }, (_, index) => `Partner ${index}`));
      expect(app.db.statementsNow() - before).toBeLessThanOrEqual(4);
    });
  });
});
