import { randomUUID } from 'node:crypto';
import type { TestApp, TestClient } from '../../../test/app.js';

export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

/** What a coordinator fills in to plan a meeting, so many days from now. */
export const aPlan = (days = 14, given: Record<string, unknown> = {}) => ({
  title: 'Bijeenkomst van de coalitie',
  startsAt: inDays(days),
  minutes: 90,
  place: 'Raadhuis, Heemstede',
  ...given,
});

/** Sends an operation that must succeed, and gives the answer to its one field. */
export async function sent<Answer>(client: TestClient, document: string, input: object): Promise<Answer> {
  const { data, errors } = await client.send<Record<string, Answer>>(document, { input }, randomUUID());
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0]!;
}

/** The code with which an operation is refused; null when it is not. */
export async function refusal(client: TestClient, document: string, input: object): Promise<string | null> {
  const { errors } = await client.send(document, { input }, randomUUID());
  return errors?.[0]?.extensions.code ?? null;
}

/** Plans a meeting as the coordinator does; gives its id and version. */
export function aMeeting(
  coordinator: TestClient,
  days = 14,
  given: Record<string, unknown> = {},
): Promise<{ id: string; version: number; agenda: { id: string; title: string; version: number }[] }> {
  return sent(
    coordinator,
    'mutation($input: PlanMeetingInput!) { planMeeting(input: $input) { id version agenda { id title version } } }',
    aPlan(days, given),
  );
}

/** Lets a meeting have begun, which only time does. */
export async function hasBegun({ database: { sql } }: TestApp, id: string, days = 1): Promise<void> {
  await sql.query(`update meeting set starts_at = now() - $2 * interval '1 day' where id = $1`, [id, days]);
}

/** Gives an organisation a seat in the preparation group. */
export async function aSeat({ database: { sql } }: TestApp, tenantId: string, organisationId: string): Promise<void> {
  await sql.query(
    `insert into preparation_seat (tenant_id, organisation_id, seat, from_on)
      values ($1, $2, (select count(*) + 1 from preparation_seat where tenant_id = $1), '2021-05-01')`,
    [tenantId, organisationId],
  );
}

/** Somebody of an organisation whom mail may go to. Returns the id. */
export async function aContact(
  { database: { sql } }: TestApp,
  tenantId: string,
  organisationId: string,
  email: string,
  roles: readonly string[] = ['COORDINATION', 'ACTIONS'],
): Promise<string> {
  const { rows } = await sql.query<{ id: string }>(
    `insert into coalition_contact (tenant_id, organisation_id, name, email, roles)
      values ($1, $2, 'Contactpersoon', $3, $4) returning id`,
    [tenantId, organisationId, email, roles],
  );
  return rows[0]!.id;
}
