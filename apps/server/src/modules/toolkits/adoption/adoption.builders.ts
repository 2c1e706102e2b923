import { randomUUID } from 'node:crypto';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import type { TestApp } from '../../../../test/app.js';

/** An item of the toolkit kept by VWS, published in its first version unless it is said to be a draft. */
export async function aToolkitItem(
  { database: { sql } }: Pick<TestApp, 'database'>,
  {
    title = 'Signaalpunt',
    pillars = ['P4'],
    isDraft = false,
  }: { title?: string; pillars?: string[]; isDraft?: boolean } = {},
): Promise<string> {
  const id = randomUUID();
  await sql.query(`insert into toolkit_item (id, maintained_in) values ($1, $2)`, [id, PROGRAMME_TENANT_ID]);
  await aVersion(sql, id, 1, { title, pillars, isDraft });
  if (!isDraft) await sql.query(`update toolkit_item set status = 'PUBLISHED', current_number = 1 where id = $1`, [id]);
  return id;
}

/** A next version of it, published. */
export async function aNextVersion(
  { database: { sql } }: Pick<TestApp, 'database'>,
  id: string,
  title: string,
): Promise<void> {
  const { rows } = await sql.query<{ number: number }>(
    'select current_number as number from toolkit_item where id = $1',
    [id],
  );
  const next = rows[0]!.number + 1;
  await sql.query('update toolkit_version set is_current = false where item_id = $1', [id]);
  await aVersion(sql, id, next, { title, pillars: ['P4'], isDraft: false });
  await sql.query('update toolkit_item set current_number = $2 where id = $1', [id, next]);
}

async function aVersion(
  sql: TestApp['database']['sql'],
  id: string,
  number: number,
  { title, pillars, isDraft }: { title: string; pillars: string[]; isDraft: boolean },
): Promise<void> {
  await sql.query(
    `insert into toolkit_version (item_id, number, published_at, is_current, what_changed, kind, title, summary, pillars,
       audience, target_groups, active_elements, owner_organisation, source_text, seen_on)
     values ($1, $2, case when $5 then null else now() end, not $5, $6, 'SIGNAL_POINT', $3, 'Wat het is.', $4,
       '{COORDINATOR}', '{ALL_AGES}', '{MEETING}', 'VWS', 'Een bron', '2026-01-01')`,
    [id, number, title, pillars, isDraft, number > 1 ? 'De stappen zijn korter.' : null],
  );
}
