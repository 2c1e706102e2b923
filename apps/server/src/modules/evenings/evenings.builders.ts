import type { TestApp } from '../../../test/app.js';

/** An evening for these municipalities, from an hour ago until in two hours unless told otherwise. */
export async function anEvening(
  { database: { sql } }: TestApp,
  cbsCodes: readonly string[],
  { startsAt = "now() - interval '1 hour'", milestones = [] as number[] } = {},
): Promise<{ id: string; code: string }> {
  const { rows } = await sql.query<{ id: string; code: string }>(
    `insert into signing_event (code, title, starts_at, ends_at, place, organisers, milestones)
     values (substr(md5(random()::text), 1, 8), 'Avond voor wethouders', ${startsAt}, ${startsAt} + interval '3 hours',
       'Den Haag', '{VWS,VNG}', $1) returning id, code`,
    [milestones],
  );
  await sql.query(
    `insert into signing_event_municipality (event_id, municipality_id) select $1, id from municipality
      where cbs_code = any ($2)`,
    [rows[0]!.id, cbsCodes],
  );
  return rows[0]!;
}
