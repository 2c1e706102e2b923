import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality, aPartner } from '../../coalitions/coalitions.builders.js';
import { CoalitionsModule } from '../../coalitions/coalitions.module.js';
import { aContact, aMeeting, sent } from '../meetings.builders.js';
import { MeetingsModule } from '../meetings.module.js';

const send = 'mutation($input: MeetingVersionInput!) { sendMeeting(input: $input) { id } }';
const succeed = `mutation($input: SucceedCoalitionContactInput!) { succeedCoalitionContact(input: $input) {
  contacts { id } } }`;

describe('who takes over from a contact person', () => {
  let test: TestApp;
  let heemstede: string;
  let library: string;
  let coordinator: TestClient;
  const sql = (text: string, values: unknown[] = []) => test.database.sql.query<Record<string, string>>(text, values);
  const tokens = async () =>
    (await sql(`select recipient, body from mail_message where body like '%/aanwezig#%' order by created_at`)).rows.map(
      ({ recipient, body }) => ({ recipient, token: /\/aanwezig#([\w-]{43})/.exec(body!)![1]! }),
    );
  const opened = async (token: string) => (await test.anonymous.call('POST', '/api/presence/open', { token })).status;

  beforeAll(async () => {
    test = await testApp([CoalitionsModule, MeetingsModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    library = await aPartner(test, heemstede, 'Bibliotheek');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
  });
  afterAll(() => test.close());

  it('gets the open actions, and is invited to the meetings to come by a link of their own; the old link dies', async () => {
    const old = await aContact(test, heemstede, library, 'kim@bibliotheek.example');
    const { id } = await aMeeting(coordinator);
    await sent(coordinator, send, { id, version: 1 });
    const what = `insert into coalition_action (tenant_id, what, organisation_id, contact_id, status, settled_at)
      values ($1, $4, $2, $3, $5, case when $5 = 'DONE' then now() end)`;
    await sql(what, [heemstede, library, old, 'Flyers ophalen', 'OPEN']);
    await sql(what, [heemstede, library, old, 'Zaal regelen', 'DONE']);
    const { contacts } = await sent<{ contacts: { id: string }[] }>(coordinator, succeed, {
      id: old,
      version: 1,
      name: 'Jo Vis',
      email: 'jo@bibliotheek.example',
      roles: ['COORDINATION', 'ACTIONS'],
    });
    expect((await sql('select what, contact_id from coalition_action order by what')).rows).toEqual([
      { what: 'Flyers ophalen', contact_id: contacts[0]!.id },
      { what: 'Zaal regelen', contact_id: null },
    ]);
    const [kim, jo] = await tokens();
    expect([kim!.recipient, jo!.recipient]).toEqual(['kim@bibliotheek.example', 'jo@bibliotheek.example']);
    expect(await opened(kim!.token)).toBe(400);
    expect(await opened(jo!.token)).toBe(200);
  });
});
