import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PublicBlock, PublicChange, Role } from '@bloemen/vocabulary';
import { testApp, type Answer, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality } from '../../../../test/municipality.js';
import type { PublishedBlocks } from '../contents.js';
import { PublicationModule } from '../publication.module.js';
import { PublishedService } from '../published.service.js';
import { ReleaseJob } from './release.job.js';
import { removeDemonstrationPages, seedDemonstrationPages } from './release.seed.js';

const releaseFields = `id state cause releasedAt contentOn releasedBy count isDemonstration`;
const blockFields = `block mode lead showsLevel version count hasContent shown { ${releaseFields} }
  planned { ${releaseFields} } changes { change kind title }`;
const pageQuery = `{ releasePage { path viewerCan { edit preview } blocks { ${blockFields} } } }`;
const blockQuery = `query ($block: PublicBlock!) { releaseBlock(block: $block) { path block { ${blockFields} }
  items { kind title } releases { ${releaseFields} } contact { mailbox personName reviewOn version }
  viewerCan { edit preview } } }`;
const differenceQuery = `query ($fromId: ID!, $toId: ID!) { releaseDifference(fromId: $fromId, toId: $toId) {
  change kind title } }`;
const act = (name: string, input: string, fields = blockFields) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} } }`;
const saveBlock = act('savePublicBlock', 'SavePublicBlockInput');
const releaseBlocks = act('releasePublicBlocks', 'ReleasePublicBlocksInput');
const withdrawBlock = act('withdrawPublicBlock', 'PublicBlockVersionInput');
const withdrawPlanned = act('withdrawPlannedRelease', 'WithdrawPlannedReleaseInput');
const saveContact = act('savePublicContact', 'SavePublicContactInput', 'mailbox personName reviewOn version');

type Release = { id: string; state: string; cause: string; count: number; releasedBy: string | null };
type Block = {
  block: PublicBlock;
  mode: string | null;
  lead: string | null;
  version: number;
  hasContent: boolean;
  shown: Release | null;
  planned: Release | null;
  changes: PublicChange[];
};
type Detail = { block: Block; items: { kind: string; title: string }[]; releases: Release[]; contact: object | null };

describe('what a municipality shows everybody', () => {
  let app: TestApp;
  let tenantId: string;
  let coordinator: TestClient;
  const as = (role: Role, more: object = {}) => app.as({ role, tenantId, ...more });
  const sql = (text: string, values: unknown[] = []) => app.database.sql.query<Record<string, unknown>>(text, values);
  const codeOf = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions.code;
  const done = async <T = Block>(client: TestClient, document: string, input: object): Promise<T> => {
    const { data, errors } = await client.send<Record<string, T>>(document, { input });
    expect(errors).toBeUndefined();
    return Object.values(data)[0]!;
  };
  const refused = async (client: TestClient, document: string, input: object) =>
    codeOf(await client.send(document, { input }));
  const page = async (client = coordinator) => {
    const { data, errors } = await client.send<{ releasePage: { path: string; blocks: Block[] } }>(pageQuery);
    expect(errors).toBeUndefined();
    return data.releasePage;
  };
  const blockOf = async (block: PublicBlock, client = coordinator) =>
    (await page(client)).blocks.find((one) => one.block === block)!;
  const detail = async (block: PublicBlock, client = coordinator) => {
    const { data, errors } = await client.send<{ releaseBlock: Detail }>(blockQuery, { block });
    expect(errors).toBeUndefined();
    return data.releaseBlock;
  };
  const outside = (): Promise<PublishedBlocks> => app.get(PublishedService).blocks(tenantId);
  /** Everything that row level security lets a visitor read of this municipality, also what is not shown any more. */
  const readable = () =>
    app.db.asPublic(async () =>
      JSON.stringify(await app.db.query('select * from public_release where tenant_id = $1', [tenantId])),
    );
  const follow = () => app.get(ReleaseJob).follow();
  const choose = async (block: PublicBlock, more: object = {}) =>
    done(coordinator, saveBlock, { block, mode: 'FROZEN', showsLevel: false, version: 0, ...more });
  const release = async (block: PublicBlock, more: object = {}, at?: string) => {
    const { version } = await choose(block, more);
    return (await done<Block[]>(coordinator, releaseBlocks, { blocks: [{ block, version }], at }))[0]!;
  };
  const aFact = async (title: string, more: object = {}): Promise<string> => {
    const id = randomUUID();
    const values = { pillar: 'P1', openness: 'PUBLIC', happenedOn: '2026-03-03', ...more };
    await sql(
      `insert into pillar_evidence (tenant_id, id, pillar, kind, certainty, title, happened_on, source_type, source_text,
         openness) values ($1, $2, $3, 'INTENTION', 'INTENDED', $4, $5, 'COUNCIL_PAPER', 'Raadsstuk 12', $6)`,
      [tenantId, id, values.pillar, title, values.happenedOn, values.openness],
    );
    return id;
  };

  beforeAll(async () => {
    app = await testApp([PublicationModule]);
  });
  afterAll(() => app.close());
  let number = 100;
  beforeEach(async () => {
    number += 1;
    tenantId = await aMunicipality(app.database.sql, `GM8${number}`, `Bloemdorp ${number}`);
    coordinator = as('COORDINATOR');
  });
  afterEach(async () => {
    await sql("update public_block set mode = 'OFF'");
  });

  describe('by releasing it', () => {
    it('shows nobody anything of what is only prepared', async () => {
      await aFact('Openbaar feit');
      await choose('P1', { lead: 'Nog niet voor u.' });
      expect(await outside()).toEqual({});
      expect(await readable()).toBe('[]');
      expect(await blockOf('P1')).toMatchObject({ mode: 'FROZEN', lead: 'Nog niet voor u.', shown: null, count: 1 });
    });

    it('shows at once what is released, as of today, and nothing that is not public', async () => {
      await aFact('Openbaar feit');
      await aFact('Feit van de gemeente', { openness: 'MUNICIPALITY' });
      await aFact('Feit van de coalitie', { openness: 'COALITION' });
      const released = await release('P1', { lead: 'Wat het bestuur doet.' });
      expect(released).toMatchObject({ shown: { state: 'SHOWN', cause: 'RELEASED', count: 1 }, changes: [] });
      const { P1, ...others } = await outside();
      expect(others).toEqual({});
      expect(P1).toMatchObject({
        contentOn: new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }),
        isDemonstration: false,
        content: { lead: 'Wat het bestuur doet.', level: null, facts: [{ title: 'Openbaar feit' }] },
      });
      expect(await readable()).not.toMatch(/van de (gemeente|coalitie)/);
      expect(
        await sql('select type, subject_id from audit_event where tenant_id = $1 order by seq', [tenantId]),
      ).toMatchObject({
        rows: [
          { type: 'public_block.set', subject_id: 'P1' },
          { type: 'public_block.released', subject_id: 'P1' },
        ],
      });
    });

    it('releases all of several blocks or none', async () => {
      await aFact('Openbaar feit');
      const [one, other] = [await choose('P1'), await choose('MONEY')];
      const blocks = [one, other].map(({ block, version }) => ({ block, version }));
      expect(await refused(coordinator, releaseBlocks, { blocks })).toBe('publication.nothing_to_release');
      expect(await outside()).toEqual({});
    });

    it('refuses a block that nobody chose, one that was read otherwise, and a moment that was', async () => {
      await aFact('Openbaar feit');
      expect(await refused(coordinator, releaseBlocks, { blocks: [{ block: 'P1', version: 1 }] })).toBe(
        'publication.not_chosen',
      );
      const { version } = await choose('P1');
      await done(coordinator, saveBlock, { block: 'P1', mode: 'FOLLOWS', showsLevel: false, version });
      const blocks = [{ block: 'P1', version }];
      expect(await refused(coordinator, releaseBlocks, { blocks })).toBe('conflict');
      expect(await refused(coordinator, saveBlock, { block: 'P1', mode: 'OFF', showsLevel: false, version })).toBe(
        'conflict',
      );
      expect(
        await refused(coordinator, releaseBlocks, {
          blocks: [{ block: 'P1', version: version + 1 }],
          at: '2020-01-01T00:00:00Z',
        }),
      ).toBe('bad_input');
      expect(
        await refused(coordinator, saveBlock, { block: 'PLAN', mode: 'FROZEN', showsLevel: true, version: 0 }),
      ).toBe('bad_input');
    });

    it('tells what changed since, until it is released again', async () => {
      const id = await aFact('Openbaar feit');
      await release('P1');
      await aFact('Later feit');
      await sql(`update pillar_evidence set title = 'Beter gezegd' where id = $1`, [id]);
      await done(coordinator, saveBlock, {
        block: 'P1',
        mode: 'FROZEN',
        lead: 'Nieuw.',
        showsLevel: false,
        version: 1,
      });
      const changed = await blockOf('P1');
      expect(changed.changes).toEqual(
        expect.arrayContaining([
          { change: 'ADDED', kind: 'De tekst erboven', title: null },
          { change: 'ADDED', kind: 'Feit', title: 'Later feit' },
          { change: 'CHANGED', kind: 'Feit', title: 'Beter gezegd' },
        ]),
      );
      expect((await outside()).P1?.content.facts).toHaveLength(1);
      await done<Block[]>(coordinator, releaseBlocks, { blocks: [{ block: 'P1', version: changed.version }] });
      const { block, releases } = await detail('P1');
      expect(block.changes).toEqual([]);
      expect(releases.map(({ state }) => state)).toEqual(['SHOWN', 'REPLACED']);
      const { data } = await coordinator.send<{ releaseDifference: PublicChange[] }>(differenceQuery, {
        fromId: releases[1]!.id,
        toId: releases[0]!.id,
      });
      expect(data.releaseDifference).toHaveLength(3);
    });

    it('shows the level of a pillar only where that was chosen', async () => {
      await aFact('Openbaar feit');
      await sql(
        `insert into pillar_standing (tenant_id, pillar, level, because, missing, carried_by)
         values ($1, 'P1', 'INTENDED', 'Voorgenomen.', '{}', '{}')`,
        [tenantId],
      );
      await release('P1');
      expect((await outside()).P1?.content.level).toBeNull();
      await done(coordinator, saveBlock, { block: 'P1', mode: 'FROZEN', showsLevel: true, version: 1 });
      expect((await outside()).P1?.content.level).toBeNull();
      await done<Block[]>(coordinator, releaseBlocks, { blocks: [{ block: 'P1', version: 2 }] });
      expect((await outside()).P1?.content.level).toBe('INTENDED');
      await done(coordinator, saveBlock, { block: 'P1', mode: 'FROZEN', showsLevel: false, version: 2 });
      await follow();
      expect((await outside()).P1?.content.level).toBeNull();
      expect(await readable()).toContain('"level":null');
      expect(await readable()).not.toContain('"level":"INTENDED"');
    });
  });

  describe('at a moment', () => {
    const soon = () => new Date(Date.now() + 3_600_000).toISOString();

    it('shows nothing before it, and all of it from then on', async () => {
      await aFact('Openbaar feit');
      const { planned } = await release('P1', {}, soon());
      expect(planned).toMatchObject({ state: 'PLANNED' });
      expect(await outside()).toEqual({});
      expect(await readable()).toBe('[]');
      expect(
        (await as('CLERK').send<{ releaseBlock: Detail }>(blockQuery, { block: 'P1' })).data.releaseBlock.releases,
      ).toEqual([]);
      await sql(`update public_release set released_at = statement_timestamp() where tenant_id = $1`, [tenantId]);
      expect((await outside()).P1?.content.facts).toHaveLength(1);
    });

    it('is taken back before it, not after', async () => {
      await aFact('Openbaar feit');
      const { planned } = await release('P1', {}, soon());
      expect(
        await refused(
          as('COORDINATOR', { tenantId: await aMunicipality(app.database.sql, 'GM8001', 'Elders') }),
          withdrawPlanned,
          { id: planned!.id },
        ),
      ).toBe('not_found');
      expect((await done(coordinator, withdrawPlanned, { id: planned!.id })).planned).toBeNull();
      await sql(`update public_release set released_at = now() - interval '1 hour' where tenant_id = $1`, [tenantId]);
      expect(await outside()).toEqual({});
      expect(await refused(coordinator, withdrawPlanned, { id: planned!.id })).toBe('publication.not_planned');
    });

    it('loses before it what is no longer public', async () => {
      const id = await aFact('Geheim geworden');
      await aFact('Gebleven');
      await release('P1', {}, soon());
      await sql(`update pillar_evidence set openness = 'MUNICIPALITY' where id = $1`, [id]);
      await follow();
      await sql(`update public_release set released_at = now() where tenant_id = $1 and withdrawn_at is null`, [
        tenantId,
      ]);
      expect((await outside()).P1?.content.facts.map(({ title }) => title)).toEqual(['Gebleven']);
      expect(await readable()).not.toContain('Geheim');
    });
  });

  describe('by taking it back', () => {
    it('leaves nothing outside, and keeps what was shown for the municipality', async () => {
      await aFact('Openbaar feit');
      const { version } = await release('P1');
      expect(await refused(coordinator, saveBlock, { block: 'P1', mode: 'OFF', showsLevel: false, version })).toBe(
        'publication.withdraw_first',
      );
      expect(await done(coordinator, withdrawBlock, { block: 'P1', version })).toMatchObject({
        mode: 'OFF',
        shown: null,
      });
      expect(await outside()).toEqual({});
      expect(await readable()).toBe('[]');
      expect((await detail('P1')).releases).toMatchObject([{ state: 'WITHDRAWN', count: 1 }]);
      expect((await detail('P1', as('CLERK'))).releases).toEqual([]);
      expect(await refused(coordinator, withdrawBlock, { block: 'P1', version })).toBe('conflict');
      expect(await refused(coordinator, withdrawBlock, { block: 'P2', version })).toBe('not_found');
    });
  });

  describe('for who asks', () => {
    it.each(['ALDERMAN', 'CLERK'] as const)('lets %s read and change nothing', async (role) => {
      await aFact('Openbaar feit');
      const { version } = await release('P1', { lead: 'Vrijgegeven.' });
      await done(coordinator, saveBlock, { block: 'P1', mode: 'FROZEN', lead: 'Concept.', showsLevel: false, version });
      const client = as(role);
      const { data } = await client.send<{ releasePage: { viewerCan: object; blocks: Block[] } }>(pageQuery);
      expect(data.releasePage.viewerCan).toEqual({ edit: false, preview: role === 'ALDERMAN' });
      const P1 = data.releasePage.blocks.find(({ block }) => block === 'P1')!;
      expect(P1).toMatchObject(
        role === 'ALDERMAN'
          ? { mode: 'FROZEN', lead: 'Concept.', changes: [{ kind: 'De tekst erboven' }] }
          : { mode: null, lead: null, changes: [], shown: { state: 'SHOWN' } },
      );
      for (const [document, input] of [
        [saveBlock, { block: 'P1', mode: 'FOLLOWS', showsLevel: false, version: 2 }],
        [releaseBlocks, { blocks: [{ block: 'P1', version: 2 }] }],
        [withdrawBlock, { block: 'P1', version: 2 }],
        [withdrawPlanned, { id: P1.shown!.id }],
        [saveContact, { mailbox: 'samen@heemstede.example', version: 0 }],
      ] as const)
        expect(await refused(client, document, input)).toBe('forbidden');
    });

    it('lets communications release, and refuses partners, other workspaces and nobody', async () => {
      await aFact('Openbaar feit');
      const { version } = await done(as('COMMUNICATIONS'), saveBlock, {
        block: 'P1',
        mode: 'FROZEN',
        showsLevel: false,
        version: 0,
      });
      const [released] = await done<Block[]>(as('COMMUNICATIONS'), releaseBlocks, {
        blocks: [{ block: 'P1', version }],
      });
      const difference = { fromId: released!.shown!.id, toId: released!.shown!.id };
      const partner = as('PARTNER', { organisationId: randomUUID() });
      for (const client of [
        partner,
        app.as({ role: 'PROGRAMME_ADMIN' }),
        app.as({ role: 'NATIONAL_ADVISER' }),
        app.anonymous,
      ])
        for (const [document, variables] of [
          [pageQuery, {}],
          [blockQuery, { block: 'P1' }],
          [differenceQuery, difference],
          [releaseBlocks, { input: { blocks: [{ block: 'P1', version }] } }],
          [withdrawBlock, { input: { block: 'P1', version } }],
        ] as const)
          expect(codeOf(await client.send(document, variables))).toMatch(/forbidden|unauthenticated/);
      const elsewhere = as('COORDINATOR', { tenantId: await aMunicipality(app.database.sql, 'GM8001', 'Elders') });
      expect((await page(elsewhere)).blocks.every(({ shown, hasContent }) => !shown && !hasContent)).toBe(true);
      expect(codeOf(await elsewhere.send(differenceQuery, difference))).toBe('not_found');
      expect(await refused(elsewhere, withdrawBlock, { block: 'P1', version })).toBe('not_found');
      expect((await outside()).P1).toBeDefined();
    });
  });

  describe('by itself', () => {
    it('goes along with the records where the block follows, not with a text that nobody released', async () => {
      await aFact('Openbaar feit');
      await release('P1', { mode: 'FOLLOWS', lead: 'Vrijgegeven.' });
      await aFact('Later feit');
      await done(coordinator, saveBlock, {
        block: 'P1',
        mode: 'FOLLOWS',
        lead: 'Nog niet.',
        showsLevel: true,
        version: 1,
      });
      await follow();
      const { P1 } = await outside();
      expect(P1?.content).toMatchObject({ lead: 'Vrijgegeven.', level: null });
      expect(P1?.content.facts).toHaveLength(2);
      expect((await detail('P1')).releases).toMatchObject([
        { state: 'SHOWN', cause: 'FOLLOWED', releasedBy: null },
        { state: 'REPLACED', cause: 'RELEASED' },
      ]);
    });

    it('does nothing where nothing changed, and nothing that was never released', async () => {
      await aFact('Openbaar feit');
      await release('P1', { mode: 'FOLLOWS' });
      await choose('P2', { mode: 'FOLLOWS', lead: 'Nooit vrijgegeven.' });
      await follow();
      await follow();
      expect((await detail('P1')).releases).toHaveLength(1);
      expect(Object.keys(await outside())).toEqual(['P1']);
    });

    it('stays as it was where the block does not follow', async () => {
      const id = await aFact('Openbaar feit');
      await release('P1');
      await aFact('Later feit');
      await sql(`update pillar_evidence set title = 'Beter gezegd' where id = $1`, [id]);
      await follow();
      expect((await outside()).P1?.content.facts.map(({ title }) => title)).toEqual(['Openbaar feit']);
    });

    it('takes the whole block away when nothing of it is left', async () => {
      await sql(
        `insert into budget_line (tenant_id, title, year, source, kind, recurrence, state, state_on, state_source, pillar,
           source_type, source_text, recorded_on) values ($1, 'Bedrag', 2026, 'OWN_BUDGET', 'EXPENDITURE', 'ONE_OFF',
           'AUTHORISED', '2026-01-01', 'Begroting', 'P1', 'COUNCIL_PAPER', 'Begroting', '2026-01-01')`,
        [tenantId],
      );
      await release('MONEY', { lead: 'Dit geld is er.' });
      expect((await outside()).MONEY?.content.lines).toHaveLength(1);
      await sql(`update budget_line set state = 'PROPOSED' where tenant_id = $1`, [tenantId]);
      await follow();
      expect(await outside()).toEqual({});
      expect(await readable()).toBe('[]');
      expect((await detail('MONEY')).releases).toMatchObject([{ state: 'WITHDRAWN' }]);
    });
  });

  it('shows of the one who is named as contact nothing after the day of review', async () => {
    const contact = {
      mailbox: 'samen@bloemdorp.example',
      personName: 'Kim de Wit',
      personRole: 'coördinator',
      consentedOn: '2026-11-01',
      reviewOn: '2027-05-01',
      version: 0,
    };
    const { reviewOn: _, ...withoutReview } = contact;
    expect(await refused(coordinator, saveContact, withoutReview)).toBe('publication.consent_first');
    expect(await refused(coordinator, saveContact, { ...contact, reviewOn: '2029-01-01' })).toBe('bad_input');
    await done<object>(coordinator, saveContact, contact);
    expect(await refused(coordinator, saveContact, contact)).toBe('conflict');
    await release('CONTACT');
    expect((await outside()).CONTACT?.content).toMatchObject({
      mailbox: 'samen@bloemdorp.example',
      person: { name: 'Kim de Wit' },
    });
    await sql(
      `update public_release set content = jsonb_set(content, '{person,reviewOn}', to_jsonb(current_date::text))
       where tenant_id = $1`,
      [tenantId],
    );
    expect((await outside()).CONTACT?.content).toMatchObject({ mailbox: 'samen@bloemdorp.example', person: null });
  });

  it('keeps what it showed once it is an archive, and lets nobody add to it', async () => {
    const id = await aFact('Openbaar feit');
    await release('P1', { mode: 'FOLLOWS' });
    const successor = await aMunicipality(app.database.sql, 'GM8001', 'Elders');
    await sql(`update municipality set status = 'MERGED', successor_id = $2 where id = $1`, [tenantId, successor]);
    await sql(`update pillar_evidence set openness = 'MUNICIPALITY' where id = $1`, [id]);
    await follow();
    expect((await outside()).P1?.content.facts).toHaveLength(1);
    const archivist = as('COORDINATOR', { isArchive: true });
    expect(await refused(archivist, saveBlock, { block: 'P2', mode: 'FROZEN', showsLevel: false, version: 0 })).toBe(
      'municipality.merged',
    );
    expect(await refused(archivist, withdrawBlock, { block: 'P1', version: 1 })).toBe('municipality.merged');
    expect((await outside()).P1?.content.facts).toHaveLength(1);
  });

  it('loses what was invented, and nothing else, when the demonstration is removed', async () => {
    await aFact('Openbaar feit');
    await seedDemonstrationPages({ database: app.db, app: app.app, today: '2026-11-30' }, [`GM8${number}`]);
    expect(Object.keys(await outside()).sort()).toEqual(['CONTACT', 'P1', 'P2', 'P3', 'P4', 'P5']);
    expect((await outside()).CONTACT).toMatchObject({ isDemonstration: true });
    await done<Block[]>(coordinator, releaseBlocks, { blocks: [{ block: 'P1', version: 1 }] });
    await removeDemonstrationPages(app.db);
    expect(Object.keys(await outside())).toEqual(['P1']);
    expect((await page()).blocks.filter(({ mode }) => mode !== 'OFF').map(({ block }) => block)).toEqual(['P1']);
  });
});
