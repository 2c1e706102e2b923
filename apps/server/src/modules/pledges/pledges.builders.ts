import { randomUUID } from 'node:crypto';
import type { TestApp, TestClient } from '../../../test/app.js';
import { mailedToken } from '../commitments/commitments.builders.js';

/** Invites an organisation to pledge; gives the pledge and the token of the link that was mailed. */
export async function anInvitedPledge(
  test: TestApp,
  coordinator: TestClient,
  organisationId: string,
  email: string,
): Promise<{ id: string; token: string }> {
  const { data, errors } = await coordinator.send<{ invitePledge: { id: string } }>(
    'mutation($input: InvitePledgeInput!) { invitePledge(input: $input) { id } }',
    { input: { organisationId, email } },
    randomUUID(),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return { id: data.invitePledge.id, token: await mailedToken(test, email, 'pledge-invitation') };
}
