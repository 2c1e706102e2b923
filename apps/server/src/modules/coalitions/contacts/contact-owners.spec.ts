import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { MailTroubles } from '../../../platform/mail/mail-troubles.js';
import { aPerson } from '../../identity/identity.builders.js';
import { AddressTroubleJob } from '../../notices/address-trouble.job.js';
import { NoticesModule } from '../../notices/notices.module.js';
import { aMunicipality, aPartner } from '../coalitions.builders.js';
import { CoalitionsModule } from '../coalitions.module.js';

describe('the address of a contact person', () => {
  let test: TestApp;
  const contact = 'Directie@humanitas.example';

  beforeAll(async () => {
    test = await testApp([CoalitionsModule, NoticesModule]);
  }, 60_000);
  afterAll(() => test.close());

  it('a contact person whom mail does not reach is told of as the organisation, where the mail came from', async () => {
    const { sql } = test.database;
    const heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    const zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    const noor = await aPerson(sql, { roles: { [heemstede]: 'COORDINATOR' } });
    await aPerson(sql, { roles: { [zandvoort]: 'COORDINATOR' } });
    const humanitas = await aPartner(test, heemstede, 'Humanitas');
    await sql.query('insert into coalition_contact (tenant_id, organisation_id, name, email) values ($1, $2, $3, $4)', [
      heemstede,
      humanitas,
      'A. de Boer',
      contact,
    ]);
    for (let mail = 0; mail < 2; mail += 1)
      await test.db.run({ tenantId: heemstede, actorId: null }, () =>
        test.get(Mailer).queue({ to: contact.toLowerCase(), subject: 'Uw acties', text: 'x', kind: 'test' }),
      );
    const { rows } = await sql.query<{ id: string }>('select id from mail_message');
    for (const { id: mailId } of rows)
      await test.get(MailTroubles).report({ mailId, address: contact, kind: 'BOUNCE' });
    const promised = await sql.query<{ payload: { tenantId: string; mailId: string } }>(
      `select payload from outbox where job = 'tell-address-trouble'`,
    );
    expect(promised.rows).toHaveLength(1);
    await test.get(AddressTroubleJob).tell(promised.rows[0]!.payload);
    expect((await sql.query('select tenant_id, person_id, title, address from notice')).rows).toEqual([
      {
        tenant_id: heemstede,
        person_id: noor.id,
        title: 'Mail aan de contactpersoon van Humanitas komt niet aan',
        address: `/werkruimte/coalitie/leden/${humanitas}`,
      },
    ]);
    const mailbox = () =>
      test.db.run({ tenantId: heemstede, actorId: null }, () => test.db.query('select email from coalition_mailbox'));
    expect(await mailbox()).toEqual([]);
    const { rows: contacts } = await sql.query<{ id: string }>('select id from coalition_contact');
    const again = async (client: TestClient) =>
      client.send(
        'mutation($input: CoalitionContactInput!) { tryCoalitionContactAgain(input: $input) { __typename } }',
        {
          input: { id: contacts[0]!.id, version: 1 },
        },
      );
    for (const [client, code] of [
      [test.as({ role: 'COORDINATOR', tenantId: zandvoort }), 'not_found'],
      [test.as({ role: 'ALDERMAN', tenantId: heemstede }), 'forbidden'],
      [test.as({ role: 'PARTNER', tenantId: heemstede, organisationId: humanitas }), 'forbidden'],
      [test.as({ role: 'PROGRAMME_ADMIN' }), 'forbidden'],
      [test.anonymous, 'unauthenticated'],
    ] as const)
      expect((await again(client)).errors).toMatchObject([{ extensions: { code } }]);
    expect(await mailbox()).toEqual([]);
    const coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede, personId: noor.id });
    for (const _ of ['once', 'again']) expect((await again(coordinator)).errors).toBeUndefined();
    expect(await mailbox()).toEqual([{ email: contact }]);
    expect(
      (await sql.query(`select 1 from audit_event where type = 'coalition_contact.tried_again'`)).rows,
    ).toHaveLength(1);
  });
});
