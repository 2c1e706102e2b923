import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { IdentityModule } from '../../identity/identity.module.js';
import { aMunicipality } from '../commitments.builders.js';
import { CommitmentsModule } from '../commitments.module.js';
import { wordingHash } from './wordings.repository.js';

const list = '{ commitmentWordings { id edition body sha256 offeredAt retiredAt asksReaffirmation version } }';
const draft = 'mutation($input: DraftWordingInput!) { draftWording(input: $input) { id sha256 offeredAt version } }';
const change = 'mutation($input: ChangeWordingInput!) { changeWording(input: $input) { sha256 version } }';
const offer = 'mutation($input: OfferWordingInput!) { offerWording(input: $input) { offeredAt retiredAt asksReaffirmation } }';
type Wording = { id: string; edition: string; body: string; sha256: string; offeredAt: string | null; retiredAt: string | null; asksReaffirmation: boolean; version: number };
type Answer<T> = { data: T; errors?: { extensions: { code: string } }[] };
const codeOf = (answer: unknown) => (answer as Answer<unknown>).errors?.[0]?.extensions.code;

describe('versions of the statement', () => {
  let test: TestApp;
  let vws: TestClient;
  let coordinator: TestClient;
  const body = 'Wij werken samen aan minder eenzaamheid, langs de vijf pijlers van het programma.';
  const send = async <T>(document: string, input: object) => (await vws.send(document, { input }, randomUUID())) as unknown as Answer<T>;
  const drafted = async (edition: string, text = body) => (await send<{ draftWording: Wording }>(draft, { edition, title: 'Intentieverklaring', body: text })).data.draftWording;
  const all = async () => ((await vws.send(list)) as unknown as Answer<{ commitmentWordings: Wording[] }>).data.commitmentWordings;

  beforeAll(async () => {
    test = await testApp([IdentityModule, CommitmentsModule]);
    vws = test.as({ role: 'PROGRAMME_ADMIN', tenantId: PROGRAMME_TENANT_ID });
    coordinator = test.as({ role: 'COORDINATOR', tenantId: await aMunicipality(test, 'GM0397', 'Heemstede') });
  }, 60_000);
  afterAll(() => test.close());

  it('are drafted, changed while they are drafts, and hashed as they are shown', async () => {
    const { id, version } = await drafted('a-1', `${body}  \r\n\r\nTweede alinea.\n`);
    expect((await all()).find((one) => one.id === id)).toMatchObject({ body: `${body}\n\nTweede alinea.`, sha256: wordingHash(`${body}\n\nTweede alinea.`), offeredAt: null });
    expect(await send(change, { id, version, edition: 'a-1', title: 'Intentieverklaring', body: `${body} Anders.` })).toMatchObject({ data: { changeWording: { sha256: wordingHash(`${body} Anders.`) } } });
    expect(codeOf(await send(change, { id, version, edition: 'a-1', title: 'Intentieverklaring', body: `${body} Te laat.` }))).toBe('conflict');
    expect(codeOf(await send(draft, { edition: 'a-1', title: 'Intentieverklaring', body }))).toBe('wording.edition_taken');
  });

  it('replace the one before when offered, say when and whether earlier signers are asked, and never change again', async () => {
    const [first, second] = [await drafted('b-1'), await drafted('b-2')];
    expect(await send(offer, { id: first.id, asksReaffirmation: false })).toMatchObject({ data: { offerWording: { retiredAt: null, asksReaffirmation: false } } });
    expect(await send(offer, { id: second.id, asksReaffirmation: true })).toMatchObject({ data: { offerWording: { retiredAt: null, asksReaffirmation: true } } });
    const shown = await all();
    for (const moment of [shown.find(({ id }) => id === first.id)!.retiredAt, shown.find(({ id }) => id === second.id)!.offeredAt]) expect(Math.abs(Date.parse(moment!) - Date.now())).toBeLessThan(60_000);
    expect(shown.filter(({ offeredAt, retiredAt }) => offeredAt && !retiredAt).map(({ edition }) => edition)).toEqual(['b-2']);
    const { version } = shown.find(({ id }) => id === second.id)!;
    expect(codeOf(await send(change, { id: second.id, version, edition: 'b-2', title: 'Intentieverklaring', body: `${body} Stiekem.` }))).toBe('wording.immutable');
    expect(codeOf(await send(offer, { id: first.id, asksReaffirmation: false }))).toBe('wording.immutable');
  });

  it('are the programme\'s: a coordinator neither reads drafts nor offers', async () => {
    const { id } = await drafted('c-1');
    for (const answer of [await coordinator.send(list), await coordinator.send(offer, { input: { id, asksReaffirmation: false } }, randomUUID()), await test.anonymous.send(list)]) {
      expect(['forbidden', 'unauthenticated']).toContain(codeOf(answer));
    }
    expect((await all()).find((one) => one.id === id)!.offeredAt).toBeNull();
  });
});
