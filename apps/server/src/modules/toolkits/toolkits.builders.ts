import { expect } from '@jest/globals';
import { PROGRAMME_TENANT_ID, VNG_TENANT_ID } from '@bloemen/vocabulary';
import type { TestApp, TestClient } from '../../../test/app.js';
import type { ToolkitItem } from './toolkits.facts.js';

/** VWS and the VNG, each in the workspace where they keep items. */
export const keeperOf = (test: TestApp, who: 'VWS' | 'VNG'): TestClient =>
  test.as({ role: who === 'VWS' ? 'PROGRAMME_ADMIN' : 'VNG_ADVISER' });
export const tenantOf = { VWS: PROGRAMME_TENANT_ID, VNG: VNG_TENANT_ID } as const;

/** What an item may say; a spec changes what it is about. */
export const draftOf = (changed: object = {}) => ({
  kind: 'GUIDE',
  title: 'Handreiking lokale aanpak',
  summary: 'Hoe een gemeente begint met een aanpak van eenzaamheid, stap voor stap.',
  pillars: ['P2'],
  audience: ['COORDINATOR'],
  targetGroups: ['ALL_AGES'],
  activeElements: ['MEETING'],
  ownerOrganisation: 'Ministerie van VWS',
  contactRoute: 'Vraag het uw adviseur.',
  sourceText: 'Pagina van het programma',
  seenOn: '2026-11-02',
  reviewOn: '2099-01-01',
  links: [],
  files: [],
  ...changed,
});

const answer = `id status version maintainer isOwn currentNumber draftNumber retiredBecause successor { id title }
  shown { number publishedAt whatChanged kind title summary pillars seenOn reviewOn gap
    links { label url health because isWaiting } files { position name mediaType sizeBytes sha256 } }
  versions { number title whatChanged } related { id title }
  viewerCan { change publish removeDraft review retire }`;
export type Told = ToolkitItem & { viewerCan: Record<string, boolean> };

export const ask = {
  item: `query($id: ID!, $number: Int) { toolkitItem(id: $id, number: $number) { ${answer} } }`,
  toChange: `query($id: ID!) { toolkitItemToChange(id: $id) { ${answer} } }`,
  find: `query($filter: ToolkitFilter!, $first: Int!, $page: Int!) {
    toolkit(filter: $filter, first: $first, page: $page) { totalCount isNear nodes { id title status }
      facets { pillar { code count } kind { code count } audience { code count } targetGroup { code count }
        activeElement { code count } } viewerCan { maintain } } }`,
  kept: `query($filter: ToolkitKeptFilter!) { toolkitKept(filter: $filter) { totalCount linksWaiting
    nodes { id title status draftNumber currentNumber linksFailing linksWaiting gap } } }`,
  save: `mutation($input: ToolkitDraftInput!) { saveToolkitDraft(input: $input) { ${answer} } }`,
  publish: `mutation($input: PublishToolkitItemInput!) { publishToolkitItem(input: $input) { ${answer} } }`,
  remove: `mutation($input: ToolkitItemInput!) { removeToolkitDraft(input: $input) { ${answer} } }`,
  review: `mutation($input: ReviewToolkitItemInput!) { reviewToolkitItem(input: $input) { ${answer} } }`,
  retire: `mutation($input: RetireToolkitItemInput!) { retireToolkitItem(input: $input) { ${answer} } }`,
  checkLinks: 'mutation($input: CheckToolkitLinksInput!) { checkToolkitLinks(input: $input) }',
};

/** What was written, by who keeps it. */
export async function aDraft(keeper: TestClient, changed: object = {}): Promise<Told> {
  const { data, errors } = await keeper.send<{ saveToolkitDraft: Told }>(ask.save, { input: draftOf(changed) });
  expect(errors).toBeUndefined();
  return data.saveToolkitDraft;
}

/** What everybody reads, by who keeps it. */
export async function aPublishedItem(keeper: TestClient, changed: object = {}): Promise<Told> {
  const { id, version } = await aDraft(keeper, changed);
  const { data, errors } = await keeper.send<{ publishToolkitItem: Told }>(ask.publish, { input: { id, version } });
  expect(errors).toBeUndefined();
  return data.publishToolkitItem;
}

/** Sends a file up as somebody. */
export async function aFile(client: TestClient, name: string, content: Buffer) {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content)]), name);
  const { status, body } = await client.call('POST', '/api/toolkit/files', form);
  return { status, ...(JSON.parse(body.toString()) as { sha256: string; name: string; code?: string }) };
}
