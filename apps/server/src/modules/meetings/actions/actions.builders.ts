import { randomUUID } from 'node:crypto';
import type { TestApp, TestClient } from '../../../../test/app.js';

/** A contact person of an organisation of the coalition; returns the id. */
export async function aContact(
  { database: { sql } }: TestApp,
  tenantId: string,
  organisationId: string,
  email: string,
  name = 'Ans Vermeer',
): Promise<string> {
  const { rows } = await sql.query<{ id: string }>(
    'insert into coalition_contact (tenant_id, organisation_id, name, email) values ($1, $2, $3, $4) returning id',
    [tenantId, organisationId, name, email],
  );
  return rows[0]!.id;
}

/** Adds an action as its coordinator does; say only what matters to the test. */
export async function anAction(
  coordinator: TestClient,
  input: { organisationId: string } & Record<string, unknown>,
): Promise<{ id: string; version: number }> {
  const { data, errors } = await coordinator.send<{ addCoalitionAction: { id: string; version: number } }>(
    'mutation($input: AddCoalitionActionInput!) { addCoalitionAction(input: $input) { id version } }',
    { input: { what: 'Flyers brengen naar de huisartsen', ...input } },
    randomUUID(),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.addCoalitionAction;
}

/** The tokens of the links in the mails to an address, oldest first. */
export async function actionTokens({ database: { sql } }: TestApp, email: string): Promise<string[]> {
  const { rows } = await sql.query<{ body: string }>(
    `select body from mail_message where recipient = $1 and kind = 'action-reminder' order by created_at`,
    [email],
  );
  return rows.flatMap(({ body }) => [...body.matchAll(/\/actie#([A-Za-z0-9_-]{43})/g)].map(([, token]) => token!));
}
