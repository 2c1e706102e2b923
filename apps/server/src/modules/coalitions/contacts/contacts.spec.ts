import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Global, Module } from '@nestjs/common';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality, aPartner } from '../coalitions.builders.js';
import { CoalitionsModule } from '../coalitions.module.js';
import { ContactNews } from '../contact-news.port.js';

type Contact = { id: string; name: string | null; email: string | null; version: number };
type Detail = { contacts: (Contact & { [field: string]: unknown })[]; viewerCan: { saveContact: boolean } };

const told: string[][] = [];
@Global()
@Module({
  providers: [
    {
      provide: ContactNews,
      useValue: {
        contactLeft: async (id: string) => void told.push(['left', id]),
        contactSucceeded: async (from: string, to: string) => void told.push(['succeeded', from, to]),
      } satisfies ContactNews,
    },
  ],
  exports: [ContactNews],
})
class WhoFollows {}

const detail = `contacts { id name email phone roles consentedOn reviewOn isReviewDue trouble isDemonstration version }
  viewerCan { saveContact }`;
const member = `query ($id: ID!) { coalitionMember(organisationId: $id) { ${detail} } }`;
const act = (name: string, type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${detail} } }`;
const save = act('saveCoalitionContact');
const succeed = act('succeedCoalitionContact');
const remove = act('removeCoalitionContact', 'CoalitionContactInput');
const tryAgain = act('tryCoalitionContactAgain', 'CoalitionContactInput');

describe('contact persons', () => {
  let app: TestApp;
  let heemstede: string;
  let elan: string;
  let coordinator: TestClient;
  let neighbour: TestClient;
  const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;

  beforeAll(async () => {
    app = await testApp([CoalitionsModule, WhoFollows]);
    heemstede = await aMunicipality(app, 'GM0397', 'Heemstede');
    const haarlem = await aMunicipality(app, 'GM0392', 'Haarlem');
    elan = await aPartner(app, heemstede, 'Elan wonen');
    await aPartner(app, haarlem, 'Haarlems buurthuis');
    coordinator = app.as({ role: 'COORDINATOR', tenantId: heemstede });
    neighbour = app.as({ role: 'COORDINATOR', tenantId: haarlem });
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.database.sql.query('truncate coalition_contact, mail_trouble cascade');
    told.length = 0;
  });

  const read = async (client: TestClient) =>
    (await client.send<{ coalitionMember: Detail }>(member, { id: elan })).data.coalitionMember;
  const keep = async (input: object): Promise<Contact> => {
    const before = (await read(coordinator)).contacts.map(({ id }) => id);
    const answer = await coordinator.send<{ saveCoalitionContact: Detail }>(save, {
      input: { organisationId: elan, roles: ['ACTIONS'], ...input },
    });
    expect(answer.errors).toBeUndefined();
    return answer.data.saveCoalitionContact.contacts.find(({ id }) => !before.includes(id))!;
  };

  it('are several, each with what they are written to about, consent and a day of review', async () => {
    await keep({ name: 'Kim Bos', roles: ['BOARD'], email: 'kim@elan.example', reviewOn: '2020-01-01' });
    await keep({ name: 'Aad Smit', phone: '023 548 58 28', consentedOn: '2026-03-01', email: 'aad@elan.example' });
    expect((await read(coordinator)).contacts).toEqual([
      {
        id: expect.any(String),
        name: 'Aad Smit',
        email: 'aad@elan.example',
        phone: '023 548 58 28',
        roles: ['ACTIONS'],
        consentedOn: '2026-03-01',
        reviewOn: null,
        isReviewDue: false,
        trouble: null,
        isDemonstration: false,
        version: 1,
      },
      expect.objectContaining({ name: 'Kim Bos', roles: ['BOARD'], isReviewDue: true }),
    ]);
  });

  it('cannot have agreed on a day that is still to come', async () => {
    const input = { organisationId: elan, name: 'Kim Bos', roles: [], consentedOn: '2099-01-01' };
    expect(codeOf(await coordinator.send(save, { input }))).toBe('coalition.date_in_future');
  });

  it('say when mail does not reach them', async () => {
    await keep({ email: 'Weg@elan.example' });
    await app.database.sql.query(
      `insert into mail_trouble (address_sha256, bounces) values (sha256(convert_to('weg@elan.example', 'UTF8')), 2)`,
    );
    const [contact] = (await read(coordinator)).contacts;
    expect(contact).toMatchObject({ trouble: 'BOUNCED' });
    const again = await coordinator.send<{ tryCoalitionContactAgain: Detail }>(tryAgain, {
      input: { id: contact!.id, version: 1 },
    });
    expect(again.data.tryCoalitionContactAgain.contacts).toMatchObject([{ trouble: null }]);
  });

  it('are changed at the version that was read, and stand once with an address', async () => {
    const kim = await keep({ name: 'Kim Bos', email: 'kim@elan.example' });
    const input = { organisationId: elan, id: kim.id, version: 1, name: 'Kim Bos-Smit', roles: [] };
    expect(codeOf(await coordinator.send(save, { input }))).toBeUndefined();
    const late = await coordinator.send(save, { input });
    expect(late.errors?.[0]?.extensions).toMatchObject({
      code: 'conflict',
      details: { current: { name: 'Kim Bos-Smit', version: 2 } },
    });
    await keep({ email: 'aad@elan.example' });
    const twice = { organisationId: elan, email: 'AAD@elan.example', roles: [] };
    expect(codeOf(await coordinator.send(save, { input: twice }))).toBe('contact.twice');
    expect(codeOf(await coordinator.send(save, { input: { ...twice, email: ' ' } }))).toBe('contact.empty');
  });

  it('hand over to a successor, who may keep the address, and are forgotten', async () => {
    const kim = await keep({ name: 'Kim Bos', email: 'acties@elan.example' });
    const input = { id: kim.id, version: 1, name: 'Jo Vis', email: 'acties@elan.example', roles: ['ACTIONS'] };
    const answer = await coordinator.send<{ succeedCoalitionContact: Detail }>(succeed, { input });
    const [jo] = answer.data.succeedCoalitionContact.contacts;
    expect(answer.data.succeedCoalitionContact.contacts).toMatchObject([{ name: 'Jo Vis', version: 1 }]);
    expect(told).toEqual([['succeeded', kim.id, jo!.id]]);
    const aad = await keep({ name: 'Aad Smit' });
    const toAad = { id: jo!.id, version: 1, successorId: aad.id, roles: [] };
    const after = await coordinator.send<{ succeedCoalitionContact: Detail }>(succeed, { input: toAad });
    expect(after.data.succeedCoalitionContact.contacts).toMatchObject([{ name: 'Aad Smit', version: 1 }]);
    expect(told[1]).toEqual(['succeeded', jo!.id, aad.id]);
    expect(codeOf(await coordinator.send(succeed, { input: toAad }))).toBe('not_found');
  });

  it('are removed, of which whoever holds their work is told', async () => {
    const kim = await keep({ name: 'Kim Bos' });
    const answer = await coordinator.send<{ removeCoalitionContact: Detail }>(remove, {
      input: { id: kim.id, version: 1 },
    });
    expect(answer.data.removeCoalitionContact.contacts).toEqual([]);
    expect(told).toEqual([['left', kim.id]]);
  });

  it('are read by coordinator, alderman and partner of the own coalition, and written by its coordinator', async () => {
    const kim = await keep({ name: 'Kim Bos' });
    const as = (role: 'ALDERMAN' | 'PARTNER' | 'COMMUNICATIONS' | 'CLERK') => app.as({ role, tenantId: heemstede });
    for (const role of ['ALDERMAN', 'PARTNER'] as const)
      expect(await read(as(role))).toMatchObject({
        contacts: [{ name: 'Kim Bos' }],
        viewerCan: { saveContact: false },
      });
    for (const role of ['COMMUNICATIONS', 'CLERK'] as const) expect((await read(as(role))).contacts).toEqual([]);
    const acts = [
      [save, { organisationId: elan, name: 'Ik', roles: [] }],
      [save, { organisationId: elan, id: kim.id, version: 1, name: 'Ik', roles: [] }],
      [succeed, { id: kim.id, version: 1, name: 'Ik', roles: [] }],
      [tryAgain, { id: kim.id, version: 1 }],
      [remove, { id: kim.id, version: 1 }],
    ] as const;
    for (const [document, input] of acts) {
      for (const role of ['ALDERMAN', 'PARTNER', 'COMMUNICATIONS', 'CLERK'] as const)
        expect(codeOf(await as(role).send(document, { input }))).toBe('forbidden');
      expect(codeOf(await neighbour.send(document, { input }))).toBe('not_found');
      expect(codeOf(await app.anonymous.send(document, { input }))).toBe('unauthenticated');
    }
    expect((await read(coordinator)).contacts).toMatchObject([{ name: 'Kim Bos', version: 1 }]);
  });

  it('do not come to an organisation that left', async () => {
    await app.database.sql.query(`update coalition_membership set state = 'LEFT', reason = 'Klaar'
      where organisation_id = '${elan}'`);
    const input = { organisationId: elan, name: 'Kim Bos', roles: [] };
    expect(codeOf(await coordinator.send(save, { input }))).toBe('contact.organisation_left');
    await app.database.sql.query(`update coalition_membership set state = 'MEMBER' where organisation_id = '${elan}'`);
  });
});
