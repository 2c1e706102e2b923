import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { IdentityModule } from '../../identity/identity.module.js';
import { aPerson } from '../../identity/identity.builders.js';
import {
  aMunicipality,
  anInvitation,
  anOfferedWording,
  aSignature,
  aSigner,
  mailedCode,
  mailedToken,
  NoEvenings,
  posted,
} from '../commitments.builders.js';
import { CommitmentsModule } from '../commitments.module.js';
import { isColleague, mayHandOn } from './handing-on.rules.js';
import { SigningRemindersJob } from './signing-reminders.job.js';

const deputy = { email: 'vervanger@heemstede.example', name: 'M. de Boer', capacity: 'locoburgemeester' };
const invalid = { status: 400, code: 'signing.link_invalid' };

describe('a request to sign', () => {
  let test: TestApp;
  let heemstede: string;
  let coordinator: TestClient;
  let sha256: string;
  const sql = () => test.database.sql;
  const rows = async (statement: string) => (await sql().query<Record<string, unknown>>(statement)).rows;
  const handOn = (token: string, given: object = {}) =>
    posted(test, '/api/signing/hand-on', { token, ...deputy, ...given });
  const open = (token: string) => posted(test, '/api/signing/open', { token });
  const sign = async (token: string, email: string, name: string) => {
    await posted(test, '/api/signing/code', { token });
    return posted(
      test,
      '/api/signing/sign',
      aSignature(sha256, { token, code: await mailedCode(test, email), signerName: name }),
    );
  };
  const daysPass = (days: number) =>
    sql().query(`update commitment_invitation set created_at = created_at - $1 * interval '1 day'`, [days]);
  const remind = () => test.get(SigningRemindersJob).remind();
  const reminders = () => rows(`select recipient, subject, body from mail_message where kind = 'signing-reminder'`);

  beforeAll(async () => {
    test = await testApp([IdentityModule, CommitmentsModule, NoEvenings], { LOCK_TIMEOUT_MS: '60000' });
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    await aMunicipality(test, 'GM0473', 'Zandvoort');
    const noor = await aPerson(sql(), { roles: { [heemstede]: 'COORDINATOR' } });
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede, personId: noor.id });
  }, 60_000);
  beforeEach(async () => {
    await sql().query(
      `truncate commitment_certificate, commitment_signature, commitment_invitation, commitment, mail_message, notice,
        sign_in_attempt cascade; update municipality set status = 'PROSPECT', joined_on = null`,
    );
    sha256 = await anOfferedWording(test, `t${Math.random().toString(36).slice(2, 10)}`);
  });
  afterAll(() => test.close());

  it('is handed on to a deputy, who signs by an own link; the old link is dead and the coordinator is told', async () => {
    const token = await anInvitation(test, coordinator);
    expect(await open(token)).toMatchObject({ mayHandOn: true });
    expect(await handOn(token)).toMatchObject({ status: 200, name: deputy.name, address: 'v•••@heemstede.example' });
    for (const path of ['open', 'code'])
      expect(await posted(test, `/api/signing/${path}`, { token })).toMatchObject(invalid);
    expect(await handOn(token)).toMatchObject(invalid);
    expect(await rows('select kind, title, address, person_id from notice')).toEqual([
      {
        kind: 'REQUEST_HANDED_ON',
        title: 'Het verzoek om de verklaring te tekenen is doorgegeven aan een vervanger',
        address: '/werkruimte/verklaring',
        person_id: coordinator.actor!.personId,
      },
    ]);
    expect(await rows(`select 1 from audit_event where type = 'commitment.handed_on'`)).toHaveLength(1);
    const own = await mailedToken(test, deputy.email);
    expect(await open(own)).toMatchObject({
      mayHandOn: false,
      signer: { name: deputy.name, capacity: deputy.capacity, portfolio: null },
    });
    expect(await rows(`select body from mail_message where recipient = '${deputy.email}'`)).toMatchObject([
      { body: expect.stringContaining('J.F. Struijf, wethouder, gaf dit verzoek aan u door.') },
    ]);
    expect(await sign(own, deputy.email, deputy.name)).toMatchObject({ status: 200, signerName: deputy.name });
    expect(await rows('select signer_name, authority from commitment_signature')).toEqual([
      { signer_name: deputy.name, authority: 'SUBJECT_TO_DECISION' },
    ]);
  });

  it('is handed on once: a deputy does not, and many posts at once make one deputy', async () => {
    const token = await anInvitation(test, coordinator);
    const answers = await Promise.all(Array.from({ length: 20 }, () => handOn(token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await rows(`select 1 from commitment_invitation where is_deputy`)).toHaveLength(1);
    expect(await rows('select 1 from notice')).toHaveLength(1);
    const own = await mailedToken(test, deputy.email);
    expect(await handOn(own, { email: 'nog.een@heemstede.example' })).toMatchObject({
      status: 400,
      code: 'signing.handed_on_once',
    });
    expect(await rows(`select 1 from commitment_invitation where revoked_at is null`)).toHaveLength(1);
    expect(mayHandOn({ isDeputy: true, usedAt: null }, { status: 'INVITED' })).toBe(false);
  });

  it('is handed on inside the municipality alone, to somebody else, with a name', async () => {
    const token = await anInvitation(test, coordinator);
    for (const wrong of [
      { email: 'iemand@elders.example' },
      { email: 'iemand@heemstede.example.elders.example' },
      { email: aSigner.email },
      { email: 'geen adres' },
      { name: ' ' },
      { capacity: '' },
    ])
      expect(await handOn(token, wrong)).toMatchObject({ status: 400, code: 'bad_input' });
    expect(isColleague('a@Heemstede.example', 'b@heemstede.EXAMPLE')).toBe(true);
    expect(await open(token)).toMatchObject({ signer: { name: aSigner.signerName } });
    expect(await rows('select 1 from notice')).toEqual([]);
  });

  it('is not handed on by a link that does not stand, nor after the signature', async () => {
    const token = await anInvitation(test, coordinator);
    expect(await handOn('a'.repeat(43))).toMatchObject(invalid);
    await sign(token, aSigner.email, aSigner.signerName);
    expect(await handOn(token)).toMatchObject({ status: 400, code: 'signing.handed_on_once' });
    const older = await rows('select 1 from commitment_invitation where handed_on_at is not null');
    expect(older).toEqual([]);
  });

  it('is asked anew by the coordinator of whom they want, after it was handed on', async () => {
    await handOn(await anInvitation(test, coordinator));
    const own = await mailedToken(test, deputy.email);
    const anew = await anInvitation(test, coordinator);
    expect(await open(own)).toMatchObject(invalid);
    expect(await open(anew)).toMatchObject({ mayHandOn: true, signer: { name: aSigner.signerName } });
  });

  it('is reminded of once after a week, by a link that takes the place of the one before', async () => {
    const token = await anInvitation(test, coordinator);
    await daysPass(6);
    await remind();
    expect(await reminders()).toEqual([]);
    await daysPass(1);
    await Promise.all([remind(), remind(), remind()]);
    await daysPass(10);
    await remind();
    expect(await reminders()).toMatchObject([
      {
        recipient: aSigner.email,
        subject: 'Herinnering: verklaring Eén tegen eenzaamheid ondertekenen: Heemstede',
        body: expect.stringContaining('blijft 30 dagen geldig'),
      },
    ]);
    expect(await open(token)).toMatchObject(invalid);
    expect(await open(await mailedToken(test, aSigner.email, 'signing-reminder'))).toMatchObject({ status: 200 });
    expect(await rows(`select 1 from audit_event where type = 'commitment.signer_reminded'`)).not.toHaveLength(0);
  });

  it('is not reminded of once it was signed, revoked or has expired', async () => {
    await sign(await anInvitation(test, coordinator), aSigner.email, aSigner.signerName);
    await daysPass(8);
    await remind();
    await sql().query(
      'truncate commitment_certificate, commitment_signature, commitment_invitation, commitment cascade',
    );
    await anInvitation(test, coordinator);
    await daysPass(8);
    await sql().query(`update commitment_invitation set expires_at = now() - interval '1 minute'`);
    await remind();
    await sql().query(`update commitment_invitation set expires_at = now() + interval '1 day', revoked_at = now()`);
    await remind();
    expect(await reminders()).toEqual([]);
  });
});
