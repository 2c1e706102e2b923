import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { CoalitionsModule } from '../coalitions/coalitions.module.js';
import { aPartner } from '../coalitions/coalitions.builders.js';
import { aMunicipality, codeOf, mailedToken, posted } from '../commitments/commitments.builders.js';
import { anInvitedPledge } from './pledges.builders.js';
import { PledgeRemindersJob } from './pledge-reminders.job.js';
import { PledgesModule } from './pledges.module.js';
import { PledgesService } from './pledges.service.js';

type Pledge = {
  id: string;
  status: string;
  email: string | null;
  contribution: string | null;
  signerName: string | null;
  withdrawnReason: string | null;
  withdrawnBy: string | null;
};
const fields = 'id status email contribution signerName signedAt withdrawnAt withdrawnBy withdrawnReason version';
const page = `{ pledges { pledges { ${fields} organisationName } candidates { organisationId name email } } }`;
const invite = `mutation($input: InvitePledgeInput!) { invitePledge(input: $input) { ${fields} } }`;
const revoke = `mutation($input: RevokePledgeInvitationInput!) { revokePledgeInvitation(input: $input) { ${fields} } }`;
const withdraw = `mutation($input: WithdrawPledgeInput!) { withdrawPledge(input: $input) { ${fields} } }`;
const email = 'directie@humanitas.example';
const invalid = { status: 400, code: 'signing.link_invalid' };

describe('the pledge of a partner', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let humanitas: string;
  let coordinator: TestClient;
  const count = async (table: string, where: string) =>
    Number(
      (await test.database.sql.query<{ count: string }>(`select count(*) from ${table} where ${where}`)).rows[0]!.count,
    );
  const invited = () => anInvitedPledge(test, coordinator, humanitas, email);
  const filledIn = async (token: string) => ({
    token,
    seenSha256: (await posted(test, '/api/pledges/open', { token }))['statementSha256'],
    contribution: 'Twee maatjes per week',
    signerName: 'A. de Boer',
  });
  const pledged = async () => {
    const invitation = await invited();
    expect((await posted(test, '/api/pledges/pledge', await filledIn(invitation.token))).status).toBe(200);
    return { ...invitation, withdrawal: await mailedToken(test, email, 'pledge-made') };
  };
  const pageOf = async (client = coordinator) =>
    (
      await client.send<{
        pledges: { pledges: Pledge[]; candidates: { organisationId: string; email: string | null }[] };
      }>(page)
    ).data.pledges;

  beforeAll(async () => {
    test = await testApp([CoalitionsModule, PledgesModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    humanitas = await aPartner(test, heemstede, 'Humanitas');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
  }, 60_000);
  beforeEach(() => test.database.sql.query('truncate partner_pledge, mail_message'));
  afterAll(() => test.close());

  it("is shown by a link that changes nothing, and made with the organisation's own words", async () => {
    const { token } = await invited();
    const before = (await test.database.sql.query('select * from partner_pledge')).rows;
    for (let look = 0; look < 100; look += 1)
      expect((await posted(test, '/api/pledges/open', { token })).status).toBe(200);
    expect((await test.database.sql.query('select * from partner_pledge')).rows).toEqual(before);
    expect(await posted(test, '/api/pledges/open', { token })).toMatchObject({
      opens: 'PLEDGE',
      municipality: 'Heemstede',
      organisation: 'Humanitas',
      pledge: null,
    });
    const answer = await posted(test, '/api/pledges/pledge', await filledIn(token));
    expect(answer).toMatchObject({
      status: 200,
      pledge: { contribution: 'Twee maatjes per week', signerName: 'A. de Boer', withdrawnAt: null },
    });
    const [pledge] = (await pageOf()).pledges;
    expect(pledge).toMatchObject({ status: 'PLEDGED', contribution: 'Twee maatjes per week', email });
    expect(await count('partner_pledge', `statement_sha256 = '${answer['statementSha256'] as string}'`)).toBe(1);
    expect(await count('audit_event', `type = 'pledge.made' and subject_id = '${pledge!.id}'`)).toBe(1);
  });

  it('is one agreement with partners under the second pillar, however many there are, until none stands', async () => {
    const agreement = async () =>
      (
        await test.database.sql.query<Record<string, string>>(
          `select title, certainty, withdrawn_reason from pillar_evidence
            where origin_kind = 'PARTNER_PLEDGE' and tenant_id = $1 order by recorded_at`,
          [heemstede],
        )
      ).rows;
    const { id } = await pledged();
    expect(await agreement()).toEqual([
      { title: 'Ik doe mee: 1 partner', certainty: 'DECIDED', withdrawn_reason: null },
    ]);
    const others = await Promise.all(['Zonnebloem', 'Rode Kruis'].map((name) => aPartner(test, heemstede, name)));
    const tokens: string[] = [];
    for (const [index, organisationId] of others.entries()) {
      const address = `partner${index}@partner.example`;
      await coordinator.send(invite, { input: { organisationId, email: address } }, randomUUID());
      tokens.push(await mailedToken(test, address, 'pledge-invitation'));
    }
    const forms = await Promise.all(tokens.map((token) => filledIn(token)));
    await Promise.all(forms.map((form) => posted(test, '/api/pledges/pledge', form)));
    expect(await agreement()).toMatchObject([{ title: 'Ik doe mee: 3 partners' }]);
    await coordinator.send(withdraw, { input: { id, reason: 'Stopt ermee' } });
    expect(await agreement()).toMatchObject([{ title: 'Ik doe mee: 2 partners', withdrawn_reason: null }]);
    await test.database.sql.query('truncate partner_pledge');
    await test.db.run({ tenantId: heemstede, actorId: null }, () => test.get(PledgesService).carryAgreement());
    expect(await agreement()).toMatchObject([{ withdrawn_reason: 'Er staat geen verklaring van een partner meer.' }]);
    await test.database.sql.query('delete from coalition_membership where organisation_id = any ($1)', [others]);
  });

  it('is asked for once more after a week, by a link that takes the place of the one before', async () => {
    const { token } = await invited();
    const remind = () => test.get(PledgeRemindersJob).remind();
    const daysPass = (days: number) =>
      test.database.sql.query(`update partner_pledge set invited_at = invited_at - $1 * interval '1 day'`, [days]);
    await daysPass(6);
    await remind();
    expect(await count('mail_message', `kind = 'pledge-reminder'`)).toBe(0);
    await daysPass(1);
    await Promise.all([remind(), remind(), remind()]);
    await daysPass(10);
    await remind();
    expect(await count('mail_message', `kind = 'pledge-reminder' and recipient = '${email}'`)).toBe(1);
    expect(await posted(test, '/api/pledges/open', { token })).toMatchObject(invalid);
    const fresh = await mailedToken(test, email, 'pledge-reminder');
    expect((await posted(test, '/api/pledges/pledge', await filledIn(fresh))).status).toBe(200);
  });

  it('is not asked for once more when it was made, revoked, or has expired', async () => {
    const remind = () => test.get(PledgeRemindersJob).remind();
    const longAgo = `update partner_pledge set invited_at = now() - interval '9 days'`;
    await pledged();
    await test.database.sql.query(longAgo);
    await remind();
    await test.database.sql.query('truncate partner_pledge');
    const { id } = await invited();
    await test.database.sql.query(`${longAgo}, expires_at = now() - interval '1 minute'`);
    await remind();
    await coordinator.send(revoke, { input: { id } });
    await test.database.sql.query(`update partner_pledge set expires_at = now() + interval '9 days'`);
    await remind();
    expect(await count('mail_message', `kind = 'pledge-reminder'`)).toBe(0);
  });

  it('says something: blanks alone are no contribution and no name', async () => {
    const { token } = await invited();
    const form = await filledIn(token);
    for (const blank of [{ contribution: '    ' }, { signerName: '   ' }])
      expect(await posted(test, '/api/pledges/pledge', { ...form, ...blank })).toMatchObject({
        status: 400,
        code: 'bad_input',
      });
    expect((await pageOf()).pledges[0]).toMatchObject({ status: 'INVITED', contribution: null });
  });

  it('is one pledge, one line and one mail of fifty posts at once and of a late retry', async () => {
    const { id, token } = await invited();
    const form = await filledIn(token);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        posted(test, '/api/pledges/pledge', { ...form, contribution: `Bijdrage ${index}` }),
      ),
    );
    const late = await posted(test, '/api/pledges/pledge', { ...form, contribution: 'Iets anders' });
    expect(new Set([...answers, late].map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(late.status).toBe(200);
    expect(await count('audit_event', `type = 'pledge.made' and subject_id = '${id}'`)).toBe(1);
    expect(await count('mail_message', `kind = 'pledge-made'`)).toBe(1);
  });

  it('is refused under a text that was not shown and with nothing filled in', async () => {
    const { token } = await invited();
    const form = await filledIn(token);
    expect(await posted(test, '/api/pledges/pledge', { ...form, seenSha256: '0'.repeat(64) })).toMatchObject({
      status: 400,
      code: 'signing.wording_changed',
    });
    expect(await posted(test, '/api/pledges/pledge', { ...form, contribution: '' })).toMatchObject({
      status: 400,
      code: 'bad_input',
    });
    expect(await posted(test, '/api/pledges/pledge', { ...form, signerName: '' })).toMatchObject({
      status: 400,
      code: 'bad_input',
    });
    expect(await count('partner_pledge', `status = 'PLEDGED'`)).toBe(0);
  });

  it('gives one answer for every link that does not stand: older, revoked, expired, withdrawn, forged', async () => {
    const first = await invited();
    const form = await filledIn(first.token);
    const second = await invited();
    expect(second.id).toBe(first.id);
    for (const [path, body] of [
      ['open', { token: first.token }],
      ['pledge', form],
      ['withdraw', { token: first.token }],
    ] as const)
      expect(await posted(test, `/api/pledges/${path}`, body)).toMatchObject(invalid);
    await test.database.sql.query(`update partner_pledge set expires_at = now() - interval '1 second'`);
    expect(await posted(test, '/api/pledges/pledge', { ...form, token: second.token })).toMatchObject(invalid);
    const third = await invited();
    expect(
      (await coordinator.send<{ revokePledgeInvitation: Pledge }>(revoke, { input: { id: third.id } })).data
        .revokePledgeInvitation,
    ).toMatchObject({ status: 'REVOKED', email: null });
    expect(await posted(test, '/api/pledges/pledge', { ...form, token: third.token })).toMatchObject(invalid);
    const fourth = await pledged();
    await posted(test, '/api/pledges/withdraw', { token: fourth.withdrawal });
    expect(await posted(test, '/api/pledges/pledge', { ...form, token: fourth.token })).toMatchObject(invalid);
    for (let guess = 0; guess < 50; guess += 1)
      expect(await posted(test, '/api/pledges/open', { token: randomBytes(32).toString('base64url') })).toMatchObject(
        invalid,
      );
    expect(await count('partner_pledge', `status = 'PLEDGED'`)).toBe(0);
  });

  it('is withdrawn by the partner with the link of the confirmation and no other; the history stays when it pledges again', async () => {
    const first = await pledged();
    expect(await posted(test, '/api/pledges/withdraw', { token: first.token })).toMatchObject(invalid);
    expect(
      await posted(test, '/api/pledges/pledge', { ...(await filledIn(first.token)), token: first.withdrawal }),
    ).toMatchObject({ status: 200, opens: 'WITHDRAWAL' });
    const withdrawn = await posted(test, '/api/pledges/withdraw', {
      token: first.withdrawal,
      reason: 'Wij stoppen in deze gemeente',
    });
    expect(withdrawn).toMatchObject({ status: 200, opens: 'WITHDRAWAL' });
    expect(await posted(test, '/api/pledges/withdraw', { token: first.withdrawal, reason: 'Nog eens' })).toEqual(
      withdrawn,
    );
    await pledged();
    expect((await pageOf()).pledges).toMatchObject([
      { status: 'PLEDGED' },
      {
        status: 'WITHDRAWN',
        contribution: 'Twee maatjes per week',
        withdrawnBy: 'PARTNER',
        withdrawnReason: 'Wij stoppen in deze gemeente',
        email: null,
      },
    ]);
  });

  it('is withdrawn by the coordinator with a reason that the partner is told', async () => {
    const { id } = await pledged();
    expect(codeOf(await coordinator.send(withdraw, { input: { id, reason: '' } }))).toBe('bad_input');
    expect(codeOf(await coordinator.send(revoke, { input: { id } }))).toBe('pledge.already_pledged');
    const answer = await coordinator.send<{ withdrawPledge: Pledge }>(withdraw, {
      input: { id, reason: 'De organisatie bestaat niet meer' },
    });
    expect(answer.data.withdrawPledge).toMatchObject({
      status: 'WITHDRAWN',
      withdrawnBy: 'COORDINATOR',
      withdrawnReason: 'De organisatie bestaat niet meer',
    });
    expect(await count('mail_message', `kind = 'pledge-withdrawn' and recipient = '${email}'`)).toBe(1);
    expect(codeOf(await coordinator.send(withdraw, { input: { id, reason: 'Nog eens' } }))).toBe('pledge.not_standing');
  });

  it('is asked of partners of the own coalition alone, once at a time', async () => {
    const elsewhere = await aPartner(test, zandvoort, 'Strandclub');
    expect(codeOf(await coordinator.send(invite, { input: { organisationId: elsewhere, email } }))).toBe(
      'pledge.not_a_partner',
    );
    expect(codeOf(await coordinator.send(invite, { input: { organisationId: randomUUID(), email } }))).toBe(
      'pledge.not_a_partner',
    );
    expect((await pageOf()).candidates.map(({ organisationId }) => organisationId)).toEqual([humanitas]);
    await pledged();
    expect((await pageOf()).candidates).toEqual([]);
    expect(codeOf(await coordinator.send(invite, { input: { organisationId: humanitas, email } }))).toBe(
      'pledge.already_pledged',
    );
  });

  it('is read by everyone of the coalition without addresses, in one statement, and by no other municipality', async () => {
    const { id } = await pledged();
    const answer = await coordinator.send(page);
    expect(answer.statements).toBeLessThanOrEqual(4);
    expect(
      (await pageOf(test.as({ role: 'PARTNER', tenantId: heemstede, organisationId: humanitas }))).pledges,
    ).toMatchObject([{ id, email: null, contribution: 'Twee maatjes per week' }]);
    expect((await pageOf(test.as({ role: 'COORDINATOR', tenantId: zandvoort }))).pledges).toEqual([]);
    const neighbour = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
    for (const [document, input] of [
      [withdraw, { id, reason: 'Weg ermee' }],
      [revoke, { id }],
    ] as const)
      expect(codeOf(await neighbour.send(document, { input }))).toBe('not_found');
    for (const role of ['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const) {
      const client = test.as({ role, tenantId: heemstede, organisationId: humanitas });
      for (const [document, input] of [
        [withdraw, { id, reason: 'Weg ermee' }],
        [revoke, { id }],
        [invite, { organisationId: humanitas, email }],
      ] as const)
        expect(codeOf(await client.send(document, { input }))).toBe('forbidden');
    }
    expect(codeOf(await test.anonymous.send(page))).toBe('unauthenticated');
    expect(await count('partner_pledge', `status = 'PLEDGED'`)).toBe(1);
  });

  it('is asked of who takes part: not of who is invited, observes, has left, or is the municipality itself', async () => {
    const { sql } = test.database;
    const others: string[] = [];
    for (const state of ['INVITED', 'OBSERVER', 'LEFT']) {
      const id = await aPartner(test, heemstede, `Organisatie ${state}`);
      await sql.query(`update coalition_membership set state = $2, reason = 'Afspraak' where organisation_id = $1`, [
        id,
        state,
      ]);
      others.push(id);
    }
    const itself = await aPartner(test, heemstede, 'Gemeente Heemstede');
    await sql.query('update organisation set municipality_id = $2 where id = $1', [itself, heemstede]);
    for (const organisationId of [...others, itself])
      expect(codeOf(await coordinator.send(invite, { input: { organisationId, email } }))).toBe('pledge.not_a_partner');
    expect((await pageOf()).candidates.map(({ organisationId }) => organisationId)).toEqual([humanitas]);
    expect(await count('partner_pledge', 'true')).toBe(0);
    const neighbour = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
    expect(codeOf(await neighbour.send(invite, { input: { organisationId: humanitas, email } }))).toBe(
      'pledge.not_a_partner',
    );
    await sql.query(`update coalition_membership set state = 'CORE' where organisation_id = $1`, [others[0]]);
    expect((await coordinator.send(invite, { input: { organisationId: others[0], email } })).errors).toBeUndefined();
  });

  it('keeps its links out of every row', async () => {
    const { token, withdrawal } = await pledged();
    const { rows } = await test.database.sql.query<{ row: string }>(
      `select row_to_json(p)::text as row from partner_pledge p union all select row_to_json(a)::text from audit_event a
        union all select row_to_json(m)::text from mutation_answer m`,
    );
    expect(rows.some(({ row }) => row.includes(token) || row.includes(withdrawal))).toBe(false);
  });
});
