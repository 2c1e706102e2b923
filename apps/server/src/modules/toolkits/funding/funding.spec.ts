import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { rolesThatMay } from '../../../../test/policy.js';
import { codeOf } from '../../commitments/commitments.builders.js';
import { ToolkitsModule } from '../toolkits.module.js';
import { fundingListPolicy, fundingPolicy } from './funding.policy.js';

type Funding = { id: string; name: string; status: string; version: number };
const parts = `id name provider summary forWhom status announcedOn opensOn closesOn sourceText sourceUrl seenOn version
  viewerCan { change }`;
const list = `query($search: String, $status: FundingStatus) {
  fundingOpportunities(search: $search, status: $status) { totalCount nodes { ${parts} } viewerCan { add } } }`;
const one = `query($id: ID!) { fundingOpportunity(id: $id) { ${parts} } }`;
const save = `mutation($input: SaveFundingInput!) { saveFunding(input: $input) { ${parts} } }`;
const text = {
  name: 'Gemeenschapsfonds',
  provider: 'Het kabinet',
  summary: 'Voor buurthuizen en dorpswinkels',
  status: 'ANNOUNCED',
  sourceText: 'Brief aan griffiers',
  seenOn: '2026-03-18',
};

describe('money that may be asked for', () => {
  let test: TestApp;
  let vws: TestClient;
  let coordinator: TestClient;
  const saved = async (more: object = {}, client = vws): Promise<Funding> => {
    const answer = await client.send<{ saveFunding: Funding }>(save, { input: { ...text, ...more } });
    expect(answer.errors).toBeUndefined();
    return answer.data.saveFunding;
  };
  const found = async (asked: Record<string, unknown> = {}) =>
    (await coordinator.send<{ fundingOpportunities: { nodes: Funding[] } }>(list, asked)).data.fundingOpportunities
      .nodes;

  beforeAll(async () => {
    test = await testApp([ToolkitsModule]);
    vws = test.as({ role: 'PROGRAMME_ADMIN' });
    coordinator = test.as({ role: 'COORDINATOR', tenantId: tenantIdOf('GM0397') });
  }, 60_000);
  beforeEach(() => test.database.sql.query('truncate funding_opportunity'));
  afterAll(() => test.close());

  it('is announced, then open, and closed after its last day whoever forgets to say so', async () => {
    await saved();
    await saved({
      name: 'Open fonds',
      summary: 'Voor ontmoeting',
      status: 'OPEN',
      opensOn: '2020-01-01',
      closesOn: '2099-01-01',
    });
    await saved({
      name: 'Oud fonds',
      summary: 'Voor sport',
      status: 'OPEN',
      opensOn: '2019-01-01',
      closesOn: '2019-12-31',
    });
    expect(await found()).toMatchObject([
      { name: 'Open fonds', status: 'OPEN' },
      { name: 'Gemeenschapsfonds', status: 'ANNOUNCED' },
      { name: 'Oud fonds', status: 'CLOSED' },
    ]);
    expect(await found({ status: 'CLOSED' })).toMatchObject([{ name: 'Oud fonds' }]);
    expect(await found({ search: 'buurthuis' })).toMatchObject([{ name: 'Gemeenschapsfonds' }]);
    expect((await coordinator.send(list, {})).statements).toBeLessThanOrEqual(3);
  });

  it('is changed on what was read, under a name of its own and with days in order', async () => {
    const { id } = await saved();
    const change = { ...text, id, version: 1, status: 'OPEN' };
    expect((await saved(change, test.as({ role: 'VNG_ADVISER' }))).version).toBe(2);
    const lost = await vws.send(save, { input: change });
    expect(lost.errors![0]!.extensions).toMatchObject({ code: 'conflict', details: { current: { status: 'OPEN' } } });
    for (const name of [text.name, text.name.toUpperCase()])
      expect(codeOf(await vws.send(save, { input: { ...text, name } }))).toBe('catalogue.name_exists');
    expect(codeOf(await vws.send(save, { input: { ...text, name: 'Fonds', seenOn: '2099-01-01' } }))).toBe('bad_input');
    expect(
      codeOf(
        await vws.send(save, { input: { ...text, name: 'Fonds', opensOn: '2026-02-01', closesOn: '2026-01-01' } }),
      ),
    ).toBe('funding.closes_before_opens');
    expect(codeOf(await vws.send(save, { input: { ...text, id: randomUUID(), version: 1 } }))).toBe('not_found');
  });

  it('is read by every role and kept by VWS and the VNG alone', async () => {
    const { id } = await saved();
    for (const role of ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER', 'NATIONAL_ADVISER'] as const) {
      const client = test.as({ role, tenantId: tenantIdOf('GM0397'), organisationId: randomUUID() });
      expect((await client.send(one, { id })).errors).toBeUndefined();
      expect(codeOf(await client.send(save, { input: { ...text, name: 'Eigen fonds' } }))).toBe('forbidden');
    }
    expect(codeOf(await test.anonymous.send(list))).toBe('unauthenticated');
    expect(codeOf(await test.anonymous.send(save, { input: text }))).toBe('unauthenticated');
    const keepers = ['PROGRAMME_ADMIN', 'VNG_ADVISER'];
    expect(rolesThatMay(fundingPolicy, undefined)).toEqual({ change: keepers });
    expect(rolesThatMay(fundingListPolicy, undefined)).toEqual({ add: keepers });
  });
});
