import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PublicBlock } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality } from '../../../../test/municipality.js';
import { aPartner } from '../../coalitions/coalitions.builders.js';
import { PublicationModule } from '../publication.module.js';
import { PublishedService } from '../published.service.js';
import { ReleaseJob } from './release.job.js';

const saveBlock = `mutation ($input: SavePublicBlockInput!) { savePublicBlock(input: $input) { version } }`;
const releaseBlocks = `mutation ($input: ReleasePublicBlocksInput!) { releasePublicBlocks(input: $input) { block } }`;

/** How a record of a kind becomes readable by everybody, and how it stops being so; both take the workspace as $1. */
type Kind = { block: PublicBlock; open: string; close: string; parameters?: 'id' };

const paper = `'ACTIVELY_PUBLIC', now() - interval '1 day'`;
const kinds: Record<string, Kind> = {
  'a fact': {
    block: 'P1',
    open: `insert into pillar_evidence (tenant_id, id, pillar, kind, certainty, title, happened_on, source_type,
      source_text, openness) values ($1, $2, 'P1', 'INTENTION', 'INTENDED', 'Merk', '2026-03-03', 'COUNCIL_PAPER', 'Bron',
      'PUBLIC')`,
    close: `update pillar_evidence set openness = 'COALITION' where tenant_id = $1 and id = $2`,
  },
  'a fact that was withdrawn': {
    block: 'P1',
    open: `insert into pillar_evidence (tenant_id, id, pillar, kind, certainty, title, happened_on, source_type,
      source_text, openness) values ($1, $2, 'P1', 'INTENTION', 'INTENDED', 'Merk', '2026-03-03', 'COUNCIL_PAPER', 'Bron',
      'PUBLIC')`,
    close: `update pillar_evidence set withdrawn_at = now(), withdrawn_reason = 'Fout' where tenant_id = $1 and id = $2`,
  },
  'a goal': {
    block: 'PLAN',
    open: `insert into goal (tenant_id, id, pillar, title, openness) values ($1, $2, 'P2', 'Merk', 'PUBLIC')`,
    close: `update goal set openness = 'MUNICIPALITY' where tenant_id = $1 and id = $2`,
  },
  'an activity': {
    block: 'PLAN',
    open: `insert into activity (tenant_id, id, pillar, title, status, openness)
      values ($1, $2, 'P2', 'Merk', 'RUNNING', 'PUBLIC')`,
    close: `update activity set openness = 'COALITION' where tenant_id = $1 and id = $2`,
  },
  'a sum of money': {
    block: 'MONEY',
    open: `insert into budget_line (tenant_id, id, title, year, source, kind, recurrence, state, state_on, state_source,
      pillar, source_type, source_text, recorded_on) values ($1, $2, 'Merk', 2026, 'OWN_BUDGET', 'EXPENDITURE', 'ONE_OFF',
      'AUTHORISED', '2026-01-01', 'Begroting', 'P1', 'COUNCIL_PAPER', 'Begroting', '2026-01-01')`,
    close: `update budget_line set state = 'IN_DRAFT_BUDGET' where tenant_id = $1 and id = $2`,
  },
  'an activity of the week': {
    block: 'WEEK',
    open: `with w as (insert into local_week (tenant_id, year, is_public) values ($1, 2026, true) returning year)
      insert into week_activity (tenant_id, id, year, title, what, organisation_name, starts_at, minutes, place, status,
        came_by, accepted_at) select $1, $2::uuid, year, 'Merk', 'Kom langs', 'Koor', '2026-10-01T15:00:00Z', 60, 'Zaal',
        'ACCEPTED', 'MUNICIPALITY', now() from w`,
    close: `update week_activity set status = 'CANCELLED', reason = 'Ziek' where tenant_id = $1 and id = $2`,
  },
  'a week that is hidden again': {
    block: 'WEEK',
    open: `with w as (insert into local_week (tenant_id, year, is_public) values ($1, 2026, true) returning year)
      insert into week_activity (tenant_id, id, year, title, what, organisation_name, starts_at, minutes, place, status,
        came_by, accepted_at) select $1, $2::uuid, year, 'Merk', 'Kom langs', 'Koor', '2026-10-01T15:00:00Z', 60, 'Zaal',
        'ACCEPTED', 'MUNICIPALITY', now() from w`,
    close: `update local_week set is_public = false where tenant_id = $1 and $2::uuid is not null`,
  },
  'a motion': {
    block: 'COUNCIL',
    open: `insert into motion (tenant_id, id, title, happened_on, openness, released_at)
      values ($1, $2, 'Merk', '2026-03-03', ${paper})`,
    close: `update motion set openness = 'INTERNAL', released_at = null where tenant_id = $1 and id = $2`,
  },
  'a decision with its points': {
    block: 'COUNCIL',
    open: `with d as (insert into executive_decision (tenant_id, id, subject, openness, released_at)
        values ($1, $2, 'Merk', ${paper}) returning id)
      insert into decision_point (tenant_id, decision_id, place, body) select $1, id, 1, 'Merk' from d`,
    close: `update executive_decision set openness = 'CONFIDENTIAL', released_at = null where tenant_id = $1 and id = $2`,
  },
  'an undertaking': {
    block: 'COUNCIL',
    open: `insert into undertaking (tenant_id, id, title, promised_by, promised_to, promised_on, source_text, openness,
      released_at) values ($1, $2, 'Merk', 'De wethouder', 'De raad', '2026-03-03', 'Bron', ${paper})`,
    close: `update undertaking set openness = 'RESTRICTED', released_at = null where tenant_id = $1 and id = $2`,
  },
  'a document': {
    block: 'COUNCIL',
    open: `insert into document (tenant_id, id, title, kind, openness, released_at, address, link_health)
      values ($1, $2, 'Merk', 'COUNCIL_PAPER', ${paper}, 'https://raad.example/stuk', 'FOUND')`,
    close: `update document set openness = 'INTERNAL', released_at = null where tenant_id = $1 and id = $2`,
  },
  'a document whose release was moved ahead': {
    block: 'COUNCIL',
    open: `insert into document (tenant_id, id, title, kind, openness, released_at, address, link_health)
      values ($1, $2, 'Merk', 'COUNCIL_PAPER', ${paper}, 'https://raad.example/stuk', 'FOUND')`,
    close: `update document set released_at = now() + interval '1 day' where tenant_id = $1 and id = $2`,
  },
  'the mailbox': {
    block: 'CONTACT',
    open: `insert into public_contact (tenant_id, mailbox) select $1, 'merk@bloemdorp.example' where $2::uuid is not null`,
    close: `update public_contact set mailbox = null where tenant_id = $1 and $2::uuid is not null`,
  },
};

/** For each kind of record: once everybody may no longer read it, it leaves what was frozen, what follows and what is planned. */
describe('what everybody may no longer read', () => {
  let app: TestApp;
  let tenantId: string;
  let coordinator: TestClient;
  const sql = (text: string, values: unknown[] = []) => app.database.sql.query<Record<string, unknown>>(text, values);
  const follow = () => app.get(ReleaseJob).followOne(tenantId);
  const outside = async () => JSON.stringify(await app.get(PublishedService).blocks(tenantId));
  const readable = () =>
    app.db.asPublic(async () =>
      JSON.stringify(await app.db.query('select * from public_release where tenant_id = $1', [tenantId])),
    );
  const release = async (block: PublicBlock, mode: string, at?: string) => {
    const input = { block, mode, showsLevel: false, version: 0 };
    expect((await coordinator.send(saveBlock, { input })).errors).toBeUndefined();
    const { errors } = await coordinator.send(releaseBlocks, { input: { blocks: [{ block, version: 1 }], at } });
    expect(errors).toBeUndefined();
  };

  let number = 100;
  beforeAll(async () => {
    app = await testApp([PublicationModule]);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    number += 1;
    tenantId = await aMunicipality(app.database.sql, `GM7${number}`, `Dorp ${number}`);
    coordinator = app.as({ role: 'COORDINATOR', tenantId });
  });

  it.each(Object.entries(kinds))('leaves a frozen block: %s', async (_, { block, open, close }) => {
    const values = [tenantId, randomUUID()];
    await sql(open, values);
    await release(block, 'FROZEN');
    expect(await outside()).toMatch(/merk/i);
    await sql(close, values);
    await follow();
    expect(await outside()).not.toMatch(/merk/i);
    expect(await readable()).not.toMatch(/merk/i);
  });

  it.each(Object.entries(kinds))('leaves a block that follows: %s', async (_, { block, open, close }) => {
    const values = [tenantId, randomUUID()];
    await sql(open, values);
    await release(block, 'FOLLOWS');
    await sql(close, values);
    await follow();
    expect(await outside()).not.toMatch(/merk/i);
    expect(await readable()).not.toMatch(/merk/i);
  });

  it.each(Object.entries(kinds))('leaves what is planned before its moment: %s', async (_, { block, open, close }) => {
    const values = [tenantId, randomUUID()];
    await sql(open, values);
    await release(block, 'FROZEN', new Date(Date.now() + 3_600_000).toISOString());
    await sql(close, values);
    await follow();
    await sql('update public_release set released_at = now() where tenant_id = $1 and withdrawn_at is null', [
      tenantId,
    ]);
    expect(await outside()).not.toMatch(/merk/i);
    expect(await readable()).not.toMatch(/merk/i);
  });

  it('leaves as soon as a partner no longer takes part', async () => {
    await aPartner(app, tenantId, 'Blijvend koor');
    const gone = await aPartner(app, tenantId, 'Merk');
    await release('PARTNERS', 'FROZEN');
    await sql(`update coalition_membership set until_on = current_date - 1 where organisation_id = $1`, [gone]);
    await follow();
    expect(await outside()).toContain('Blijvend koor');
    expect(await readable()).not.toContain('Merk');
  });

  it('stays where it is over and was no secret: a goal that is given up, an activity that ended', async () => {
    const ids = [tenantId, randomUUID()];
    await sql(kinds['a goal']!.open, ids);
    await sql(kinds['an activity']!.open.replace('Merk', 'Wandelen'), [tenantId, randomUUID()]);
    await release('PLAN', 'FROZEN');
    await sql(`update goal set status = 'ABANDONED' where tenant_id = $1`, [tenantId]);
    await sql(`update activity set status = 'ENDED' where tenant_id = $1`, [tenantId]);
    await follow();
    expect(await outside()).toMatch(/Merk.*Wandelen/);
  });

  it('leaves as soon as an offer is for the coalition alone', async () => {
    const organisationId = await aPartner(app, tenantId, 'Koor');
    await sql(
      `insert into coalition_offer (tenant_id, organisation_id, title, what, audience) values ($1, $2, 'Merk', 'Zing mee',
         'PUBLIC'), ($1, $2, 'Blijft', 'Zing mee', 'PUBLIC')`,
      [tenantId, organisationId],
    );
    await release('OFFERS', 'FROZEN');
    await sql(`update coalition_offer set ended_on = current_date - 1 where title = 'Blijft' and tenant_id = $1`, [
      tenantId,
    ]);
    await sql(`update coalition_offer set audience = 'COALITION' where title = 'Merk' and tenant_id = $1`, [tenantId]);
    await follow();
    expect(await outside()).toContain('Blijft');
    expect(await readable()).not.toContain('Merk');
  });
});

describe('a preview', () => {
  let app: TestApp;
  let tenantId: string;

  beforeAll(async () => {
    app = await testApp([PublicationModule]);
    tenantId = await aMunicipality(app.database.sql, 'GM7900', 'Heemstede');
  });
  afterAll(() => app.close());

  it('is a page for who prepares, framed by this site alone, in which nothing leads away', async () => {
    for (const role of ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN'] as const) {
      const { status, body, headers } = await app
        .as({ role, tenantId })
        .call('GET', '/api/publication/preview?block=P1');
      expect(status).toBe(200);
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'self'; sandbox/);
      expect(headers['cache-control']).toBe('no-store');
      expect(body.toString()).toContain('Heemstede');
      expect(body.toString()).not.toMatch(/<a\b[^>]* href=/);
    }
  });

  it('is refused to others, and for a block that is not there', async () => {
    const get = async (client: TestClient, path = '/api/publication/preview?block=P1') =>
      (await client.call('GET', path)).status;
    expect(await get(app.as({ role: 'CLERK', tenantId }))).toBe(403);
    expect(await get(app.as({ role: 'PARTNER', tenantId, organisationId: randomUUID() }))).toBe(403);
    expect(await get(app.as({ role: 'PROGRAMME_ADMIN' }))).toBe(403);
    expect(await get(app.anonymous)).toBe(401);
    expect(await get(app.as({ role: 'COORDINATOR', tenantId }), '/api/publication/preview?block=P9')).toBe(400);
  });
});
