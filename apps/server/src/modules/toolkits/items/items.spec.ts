import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality } from '../../commitments/commitments.builders.js';
import { officeFile } from '../../../platform/files/files.builders.js';
import { fileTypes } from '../../../platform/files/file-type.js';
import { aDraft, aFile, aPublishedItem, ask, draftOf, keeperOf, tenantOf, type Told } from '../toolkits.builders.js';
import { ToolkitsModule } from '../toolkits.module.js';
import { ReviewJob } from './review.job.js';

type Found = {
  totalCount: number;
  isNear: boolean;
  nodes: { id: string; title: string; status: string }[];
  facets: Record<string, { code: string; count: number }[]>;
  viewerCan: { maintain: boolean };
};

describe('the toolkit', () => {
  let test: TestApp;
  let vws: TestClient;
  let vng: TestClient;
  let coordinator: TestClient;
  let readers: Record<string, TestClient>;

  const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;
  const find = async (filter: object = {}, client = coordinator, more = {}) =>
    (await client.send<{ toolkit: Found }>(ask.find, { filter, first: 20, page: 1, ...more })).data.toolkit;
  const titles = async (search: string) => (await find({ search })).nodes.map(({ title }) => title);
  const read = async (id: string, number: number | null = null, client = coordinator) =>
    client.send<{ toolkitItem: Told }>(ask.item, { id, number });
  const mails = async () =>
    (await test.database.sql.query<{ kind: string; recipient: string }>('select kind, recipient from mail_message'))
      .rows;

  beforeAll(async () => {
    test = await testApp([ToolkitsModule]);
    const heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    [vws, vng] = [keeperOf(test, 'VWS'), keeperOf(test, 'VNG')];
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    readers = {
      coordinator,
      ...Object.fromEntries(
        (['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const).map((role) => [
          role,
          test.as({ role, tenantId: heemstede }),
        ]),
      ),
      adviser: test.as({ role: 'NATIONAL_ADVISER' }),
    };
  }, 60_000);
  beforeEach(() => test.database.sql.query('truncate toolkit_item, toolkit_file_content, mail_message cascade'));
  afterAll(() => test.close());

  it('keeps what is being written to who writes it', async () => {
    const draft = await aDraft(vws, { files: [] });
    expect(draft).toMatchObject({
      status: 'DRAFT',
      currentNumber: null,
      draftNumber: 1,
      maintainer: 'VWS',
      isOwn: true,
    });
    expect(draft.viewerCan).toEqual({ change: true, publish: true, removeDraft: true, review: false, retire: false });
    const file = `/api/toolkit/items/${draft.id}/versions/1/files/1`;
    for (const client of [...Object.values(readers), vng]) {
      expect(codeOf(await read(draft.id, null, client))).toBe('not_found');
      expect(codeOf(await read(draft.id, 1, client))).toBe('not_found');
      expect(await find({}, client)).toMatchObject({ totalCount: 0, nodes: [], facets: { kind: [] } });
      expect((await client.call('GET', file)).status).toBe(404);
    }
    expect((await find({}, vws)).totalCount).toBe(0);
    expect((await read(draft.id, null, vws)).data.toolkitItem.shown.number).toBe(1);
  });

  it('is read by every role once it is published, and by nobody without one', async () => {
    const { id, shown } = await aPublishedItem(vws);
    expect(shown.publishedAt).not.toBeNull();
    for (const client of [...Object.values(readers), vws, vng]) {
      const { data } = await read(id, null, client);
      const isOwn = client.actor!.tenantId === tenantOf.VWS;
      expect(data.toolkitItem).toMatchObject({ status: 'PUBLISHED', currentNumber: 1, isOwn });
      expect(data.toolkitItem.viewerCan['change']).toBe(client === vws);
      expect((await find({}, client)).totalCount).toBe(1);
    }
    expect(codeOf(await read(id, null, test.anonymous))).toBe('unauthenticated');
    expect(codeOf(await test.anonymous.send(ask.find, { filter: {}, first: 20, page: 1 }))).toBe('unauthenticated');
    const answer = await read(id);
    expect(answer.statements).toBe(2);
    // Asked once, the answer is kept until something that everybody reads changes.
    const asked = () => coordinator.send(ask.find, { filter: { search: 'handreiking' }, first: 20, page: 1 });
    expect((await asked()).statements).toBe(3);
    expect((await asked()).statements).toBe(1);
  });

  it('is kept by VWS and the VNG, each their own; everybody else is refused', async () => {
    const items = { published: await aPublishedItem(vws), draft: await aDraft(vws, { title: 'Nog een concept' }) };
    const acts = (item: Told): [string, object][] => [
      [ask.save, draftOf({ id: item.id, version: item.version, title: 'Van een ander' })],
      [ask.publish, { id: item.id, version: item.version, whatChanged: 'Alles' }],
      [ask.remove, { id: item.id, version: item.version }],
      [ask.review, { id: item.id, version: item.version, reviewOn: '2099-05-05' }],
      [ask.retire, { id: item.id, version: item.version, because: 'Van een ander' }],
    ];
    const before = (await test.database.sql.query('select * from toolkit_version order by item_id')).rows;
    for (const item of Object.values(items)) {
      for (const [document, input] of acts(item)) {
        expect(codeOf(await vng.send(document, { input }, randomUUID()))).toBe('not_found');
        for (const client of Object.values(readers))
          expect(codeOf(await client.send(document, { input }, randomUUID()))).toBe('forbidden');
        expect(codeOf(await test.anonymous.send(document, { input }, randomUUID()))).toBe('unauthenticated');
      }
      for (const [document, about] of [
        [ask.toChange, { id: item.id }],
        [ask.checkLinks, { input: { id: item.id } }],
      ] as const) {
        expect(codeOf(await vng.send(document, about))).toBe('not_found');
        expect(codeOf(await coordinator.send(document, about))).toBe('forbidden');
      }
    }
    const own = await aPublishedItem(vng, { title: 'Van de VNG' });
    expect(codeOf(await vws.send(ask.retire, { input: { id: own.id, version: own.version, because: 'Weg' } }))).toBe(
      'not_found',
    );
    expect(codeOf(await coordinator.send(ask.kept, { filter: {} }))).toBe('forbidden');
    const kept = async (client: TestClient) =>
      (await client.send<{ toolkitKept: Found }>(ask.kept, { filter: {} })).data.toolkitKept.nodes.map(
        ({ title }) => title,
      );
    expect(await kept(vng)).toEqual(['Van de VNG']);
    expect(await kept(vws)).toEqual(['Handreiking lokale aanpak', 'Nog een concept']);
    await test.database.sql.query(`delete from toolkit_item where id = '${own.id}'`);
    expect((await test.database.sql.query('select * from toolkit_version order by item_id')).rows).toEqual(before);
  });

  it('changes nothing under the hands of who uses a version: the next one stands beside it', async () => {
    const first = await aPublishedItem(vws);
    const draft = await aDraft(vws, { id: first.id, version: first.version, title: 'Handreiking, herzien' });
    expect(draft).toMatchObject({ status: 'PUBLISHED', currentNumber: 1, draftNumber: 2 });
    expect((await read(first.id)).data.toolkitItem).toMatchObject({ draftNumber: null, shown: { number: 1 } });
    expect(codeOf(await read(first.id, 2))).toBe('not_found');
    expect((await find({ search: 'herzien' })).totalCount).toBe(0);
    const input = { id: draft.id, version: draft.version };
    const refused = await vws.send(ask.publish, { input });
    expect(refused.errors?.[0]?.extensions.details).toEqual({
      fields: [{ path: 'whatChanged', message: 'Vul in wat er in deze versie anders is.' }],
    });
    const published = await vws.send<{ publishToolkitItem: Told }>(ask.publish, {
      input: { ...input, whatChanged: 'Nieuwe stappen' },
    });
    expect(published.data.publishToolkitItem).toMatchObject({
      currentNumber: 2,
      shown: { number: 2, title: 'Handreiking, herzien', whatChanged: 'Nieuwe stappen' },
      versions: [{ number: 2, whatChanged: 'Nieuwe stappen' }, { number: 1 }],
    });
    expect((await read(first.id, 1)).data.toolkitItem).toMatchObject({
      currentNumber: 2,
      shown: { number: 1, title: 'Handreiking lokale aanpak' },
    });
    await expect(
      test.db.run({ tenantId: tenantOf.VWS, actorId: null }, () =>
        test.db.query(`update toolkit_version set title = 'Stil gewijzigd' where item_id = $1 and number = 1`, [
          first.id,
        ]),
      ),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('lets two keepers not write over each other', async () => {
    const { id, version } = await aDraft(vws);
    await aDraft(vws, { id, version, title: 'Eerst bewaard' });
    const { errors } = await vws.send(ask.save, { input: draftOf({ id, version, title: 'Te laat' }) });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'conflict',
      details: { current: { version: version + 1, shown: { title: 'Eerst bewaard' } } },
    });
  });

  it('publishes nothing with a gap, a link that does not answer or was not looked at, or nothing to use', async () => {
    const refusal = async (changed: object, sql?: string) => {
      const { id, version } = await aDraft(vws, changed);
      if (sql) await test.database.sql.query(`${sql} where item_id = '${id}'`);
      return codeOf(await vws.send(ask.publish, { input: { id, version } }));
    };
    const links = [{ label: 'De pagina', url: 'https://voorbeeld.example/pagina' }];
    expect(await refusal({ gap: 'Link ontbreekt in de bron' })).toBe('toolkit.gap');
    expect(await refusal({ links })).toBe('toolkit.links_unchecked');
    const looked = (health: string) => `update toolkit_link set asked_at = null, health = '${health}'`;
    expect(await refusal({ links }, looked('DOUBTFUL'))).toBe('toolkit.link_broken');
    expect(await refusal({ links }, looked('BROKEN'))).toBe('toolkit.link_broken');
    expect(await refusal({ contactRoute: null })).toBe('toolkit.nothing_to_use');
    expect(await refusal({ links }, looked('FOUND'))).toBeUndefined();
    expect(
      (await vws.send(ask.save, { input: draftOf({ links: [{ label: 'Leeg', url: '#' }] }) })).errors?.[0]?.extensions
        .code,
    ).toBe('bad_input');
  });

  it('takes a draft away, and the item with it when nothing of it was published', async () => {
    const fresh = await aDraft(vws);
    const gone = await vws.send(ask.remove, { input: { id: fresh.id, version: fresh.version } });
    expect(gone.data).toEqual({ removeToolkitDraft: null });
    expect(codeOf(await read(fresh.id, null, vws))).toBe('not_found');
    const published = await aPublishedItem(vws);
    const draft = await aDraft(vws, { id: published.id, version: published.version });
    const input = { id: draft.id, version: draft.version };
    const left = await vws.send<{ removeToolkitDraft: Told }>(ask.remove, { input });
    expect(left.data.removeToolkitDraft).toMatchObject({ status: 'PUBLISHED', draftNumber: null });
    expect(codeOf(await vws.send(ask.remove, { input: { ...input, version: input.version + 1 } }))).toBe(
      'toolkit.no_draft',
    );
  });

  it('is retired with the reason and what takes its place, and stays readable', async () => {
    const [old, next, draft] = [
      await aPublishedItem(vws),
      await aPublishedItem(vng, { title: 'De opvolger' }),
      await aDraft(vws),
    ];
    const input = { id: old.id, version: old.version, because: 'Er is iets beters' };
    for (const successorId of [old.id, draft.id, randomUUID()])
      expect(codeOf(await vws.send(ask.retire, { input: { ...input, successorId } }))).toBe('toolkit.successor_wrong');
    expect(codeOf(await vws.send(ask.retire, { input: { ...input, id: draft.id, version: draft.version } }))).toBe(
      'toolkit.not_published',
    );
    await vws.send(ask.retire, { input: { ...input, successorId: next.id } });
    expect((await read(old.id)).data.toolkitItem).toMatchObject({
      status: 'RETIRED',
      retiredBecause: 'Er is iets beters',
      successor: { id: next.id, title: 'De opvolger' },
    });
    expect((await find()).nodes.map(({ title }) => title)).toEqual(['De opvolger']);
    expect(codeOf(await vws.send(ask.save, { input: draftOf({ id: old.id, version: old.version + 1 }) }))).toBe(
      'toolkit.retired',
    );
  });

  it('is under review once its day has passed, which its keepers hear once, until somebody looked', async () => {
    const kees = randomUUID();
    await test.database.sql.query(
      `with kees as (insert into person (id, display_name, email) values ($1, 'Kees', 'kees@vws.example') returning id)
       insert into role_assignment (tenant_id, person_id, role) select $2, id, 'PROGRAMME_ADMIN' from kees`,
      [kees, tenantOf.VWS],
    );
    const item = await aPublishedItem(vws, { reviewOn: '2026-11-03' });
    await aPublishedItem(vws, { title: 'Nog lang goed' });
    const job = test.get(ReviewJob);
    await job.fallDue();
    await job.fallDue();
    expect(await mails()).toEqual([{ kind: 'toolkit-review-due', recipient: 'kees@vws.example' }]);
    expect((await find()).nodes).toMatchObject([{ status: 'UNDER_REVIEW' }, { status: 'PUBLISHED' }]);
    const { version } = (await read(item.id)).data.toolkitItem;
    const review = (reviewOn: string) =>
      vws.send<{ reviewToolkitItem: Told }>(ask.review, { input: { id: item.id, version, reviewOn } });
    expect(codeOf(await review('2026-11-03'))).toBe('bad_input');
    expect((await review('2099-02-02')).data.reviewToolkitItem).toMatchObject({
      status: 'PUBLISHED',
      shown: { number: 1, reviewOn: '2099-02-02' },
    });
  });

  it('is found by the stem of a word, its beginning, a part of it, without accents and with an error', async () => {
    await aPublishedItem(vws, { title: 'Signaalpunt tegen eenzaamheid', summary: 'Inwoners melden daar hun zorgen.' });
    await aPublishedItem(vws, { title: 'Eén plan voor alle gemeenten', summary: 'Een modelplan met een begroting.' });
    await aPublishedItem(vws, { title: 'Draaiboek', summary: 'Voor de week tegen de eenzaamheid, in overzicht.' });
    expect(await titles('gemeente')).toEqual(['Eén plan voor alle gemeenten']);
    expect(await titles('begrot')).toEqual(['Eén plan voor alle gemeenten']);
    expect(await titles('punt')).toEqual(['Signaalpunt tegen eenzaamheid']);
    expect(await titles('signaalpnt')).toEqual(['Signaalpunt tegen eenzaamheid']);
    expect(await titles('signalpunt eenzamheid')).toEqual(['Signaalpunt tegen eenzaamheid']);
    expect(await titles('één plan')).toEqual(await titles('een plan'));
    expect((await titles('één plan'))[0]).toBe('Eén plan voor alle gemeenten');
    expect(await titles('melden -zorgen')).toEqual([]);
    expect(await titles('fietsenstalling')).toEqual([]);
    for (const odd of [`' & | ! :*`, '%', '"', '((', '\\']) expect((await find({ search: odd })).totalCount).toBe(0);
  });

  it('is found under each pillar and role when it names none', async () => {
    await aPublishedItem(vws, { title: 'Kaart', pillars: ['P1'], audience: ['CLERK'] });
    await aPublishedItem(vws, { title: 'Voor iedereen', pillars: [], audience: [] });
    expect((await find({ pillar: 'P4', audience: 'PARTNER' })).nodes.map(({ title }) => title)).toEqual([
      'Voor iedereen',
    ]);
    const { facets, nodes } = await find({ pillar: 'P1', audience: 'CLERK' });
    expect(nodes).toHaveLength(2);
    expect(facets['pillar']).toMatchObject([
      { code: 'P1', count: 2 },
      { code: 'P2', count: 1 },
      { code: 'P3', count: 1 },
      { code: 'P4', count: 1 },
      { code: 'P5', count: 1 },
    ]);
    expect(facets['audience']).toContainEqual(expect.objectContaining({ code: 'PARTNER', count: 1 }));
  });

  it('counts each choice with all others in place', async () => {
    await aPublishedItem(vws, { title: 'A', kind: 'CARD', pillars: ['P1', 'P2'], audience: ['CLERK'] }).catch(
      () => null,
    );
    await aPublishedItem(vws, { title: 'Kaart', kind: 'CARD', pillars: ['P1', 'P2'], audience: ['CLERK'] });
    await aPublishedItem(vws, { title: 'Gids een', kind: 'GUIDE', pillars: ['P1'], targetGroups: ['SINGLES'] });
    await aPublishedItem(vws, { title: 'Gids twee', kind: 'GUIDE', pillars: ['P3'], activeElements: [] });
    const countsOf = (facets: Found['facets'], facet: string) =>
      Object.fromEntries(facets[facet]!.map(({ code, count }) => [code, count]));
    const all = await find();
    expect(all.totalCount).toBe(3);
    expect(countsOf(all.facets, 'pillar')).toEqual({ P1: 2, P2: 1, P3: 1 });
    const cards = await find({ kind: 'CARD' });
    expect(cards.nodes.map(({ title }) => title)).toEqual(['Kaart']);
    expect(countsOf(cards.facets, 'kind')).toEqual({ CARD: 1, GUIDE: 2 });
    expect(countsOf(cards.facets, 'pillar')).toEqual({ P1: 1, P2: 1 });
    const both = await find({ kind: 'GUIDE', pillar: 'P1' });
    expect(both.totalCount).toBe(1);
    expect(countsOf(both.facets, 'pillar')).toEqual({ P1: 1, P3: 1 });
    expect(countsOf(both.facets, 'kind')).toEqual({ CARD: 1, GUIDE: 1 });
    expect(countsOf(both.facets, 'activeElement')).toEqual({ MEETING: 1 });
    expect(countsOf(both.facets, 'targetGroup')).toEqual({ SINGLES: 1 });
    const second = await find({}, coordinator, { first: 2, page: 2 });
    expect(second).toMatchObject({ totalCount: 3, nodes: [{ title: 'Kaart' }] });
  });

  it('points at items about the same', async () => {
    const item = await aPublishedItem(vws);
    await aPublishedItem(vws, { title: 'Ook een gids' });
    await aPublishedItem(vws, { title: 'Iets anders', kind: 'CARD', pillars: ['P5'], activeElements: [] });
    await aDraft(vws, { title: 'Nog niet te zien' });
    const { related } = (await read(item.id)).data.toolkitItem;
    expect(related.map(({ title }) => title)).toEqual(['Ook een gids']);
  });

  it('hands files out to keep, never to show, and only of what may be read', async () => {
    const content = officeFile(fileTypes.docx);
    const uploaded = await aFile(vws, 'Plan “één”.docx', content);
    expect(uploaded).toMatchObject({ status: 201, name: 'Plan “één”.docx' });
    const files = [{ sha256: uploaded.sha256, name: uploaded.name }];
    const draft = await aDraft(vws, { files });
    expect(draft.shown.files).toEqual([
      {
        position: 1,
        name: uploaded.name,
        mediaType: fileTypes.docx,
        sizeBytes: content.length,
        sha256: uploaded.sha256,
      },
    ]);
    const path = `/api/toolkit/items/${draft.id}/versions/1/files/1`;
    for (const client of [coordinator, vng]) expect((await client.call('GET', path)).status).toBe(404);
    expect((await vws.call('GET', path)).body.equals(content)).toBe(true);
    await vws.send(ask.publish, { input: { id: draft.id, version: draft.version } });
    const { status, body, headers } = await coordinator.call('GET', path);
    expect({ status, isSame: body.equals(content) }).toEqual({ status: 200, isSame: true });
    expect(headers).toMatchObject({
      'content-type': fileTypes.docx,
      'content-disposition': `attachment; filename="Plan een.docx"; filename*=UTF-8''Plan%20%E2%80%9C%C3%A9%C3%A9n%E2%80%9D.docx`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect((await test.anonymous.call('GET', path)).status).toBe(401);
    expect((await coordinator.call('GET', path.replace(/1$/, '2'))).status).toBe(404);
    // Another workspace cannot make a file its own by naming its hash.
    expect(codeOf(await vng.send(ask.save, { input: draftOf({ files }) }))).toBe('not_found');
  });

  it('takes in no file of another kind, too large, or from who keeps nothing', async () => {
    expect(await aFile(vws, 'plan.docx', Buffer.from('MZ geen document'))).toMatchObject({
      status: 400,
      code: 'toolkit_file.type',
    });
    expect(await aFile(vws, 'plan.docx', officeFile(fileTypes.docx, { 'word/vbaProject.bin': 'x' }))).toMatchObject({
      status: 400,
      code: 'toolkit_file.macros',
    });
    const large = Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(20_971_520)]);
    expect(await aFile(vws, 'groot.pdf', large)).toMatchObject({ status: 413, code: 'payload_too_large' });
    expect(await aFile(vws, 'past.pdf', large.subarray(0, 20_971_520))).toMatchObject({ status: 201 });
    const pdf = Buffer.from('%PDF-1.7');
    for (const client of Object.values(readers)) expect((await aFile(client, 'plan.pdf', pdf)).status).toBe(403);
    expect((await aFile(test.anonymous, 'plan.pdf', pdf)).status).toBe(401);
  });
});
