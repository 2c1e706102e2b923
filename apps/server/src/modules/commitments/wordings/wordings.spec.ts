import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import {
  aMunicipality,
  anInvitation,
  aSignature,
  aSigner,
  codeOf,
  mailedCode,
  posted,
  NoEvenings,
} from '../commitments.builders.js';
import { CommitmentsModule } from '../commitments.module.js';

type Wording = {
  id: string;
  edition: string;
  body: string;
  sha256: string;
  offeredAt: string | null;
  retiredAt: string | null;
  version: number;
};
const fields = 'id edition title body sha256 offeredAt retiredAt version';
const list = `{ commitmentWordings { ${fields} } }`;
const draft = `mutation($input: DraftWordingInput!) { draftWording(input: $input) { ${fields} } }`;
const change = `mutation($input: ChangeWordingInput!) { changeWording(input: $input) { ${fields} } }`;
const offer = `mutation($input: OfferWordingInput!) { offerWording(input: $input) { ${fields} } }`;
const text = (edition: string, more = '') => ({
  edition,
  title: 'Intentieverklaring',
  body: `De tekst van versie ${edition}, lang genoeg om te lezen en te tekenen.${more}`,
});

describe('the wording', () => {
  let test: TestApp;
  let heemstede: string;
  let admin: TestClient;
  const drafted = async (edition: string) => {
    const answer = await admin.send<{ draftWording: Wording }>(draft, { input: text(edition) });
    expect(answer.errors).toBeUndefined();
    return answer.data.draftWording;
  };
  const offered = async (edition: string) => {
    const answer = await admin.send<{ offerWording: Wording }>(offer, {
      input: { id: (await drafted(edition)).id, asksReaffirmation: false },
    });
    expect(answer.errors).toBeUndefined();
    return answer.data.offerWording;
  };

  beforeAll(async () => {
    test = await testApp([CommitmentsModule, NoEvenings]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    admin = test.as({ role: 'PROGRAMME_ADMIN' });
  }, 60_000);
  beforeEach(() => test.database.sql.query('truncate commitment_wording, commitment, mail_message cascade'));
  afterAll(() => test.close());

  it('may change until it is offered and never after, also not past the application', async () => {
    const { id, version } = await drafted('a');
    const changed = (
      await admin.send<{ changeWording: Wording }>(change, { input: { id, version, ...text('a', '  \r\nEn meer.  ') } })
    ).data.changeWording;
    expect(changed.body).toMatch(/tekenen\.\nEn meer\.$/);
    expect(changed.sha256).toBe(createHash('sha256').update(changed.body, 'utf8').digest('hex'));
    expect(codeOf(await admin.send(change, { input: { id, version, ...text('a', ' Ouder.') } }))).toBe('conflict');
    await admin.send(offer, { input: { id, asksReaffirmation: true } });
    expect(
      codeOf(await admin.send(change, { input: { id, version: changed.version + 1, ...text('a', ' Later.') } })),
    ).toBe('wording.immutable');
    const { sql } = test.database;
    await expect(
      sql.query(`update commitment_wording set body = 'x', sha256 = encode(sha256('x'), 'hex')`),
    ).rejects.toThrow('immutable');
    await expect(sql.query(`update commitment_wording set sha256 = 'x'`)).rejects.toThrow();
    await expect(
      test.db.asSystem('delete a wording', () => test.db.query('delete from commitment_wording')),
    ).rejects.toThrow();
    expect((await sql.query('select body from commitment_wording')).rows).toEqual([{ body: changed.body }]);
  });

  it('is retired by a newer one, which never re-points a signature that is there', async () => {
    const old = await offered('a');
    const coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    const token = await anInvitation(test, coordinator);
    await posted(test, '/api/signing/code', { token });
    expect(
      (
        await posted(test, '/api/signing/sign', {
          token,
          code: await mailedCode(test, aSigner.email),
          ...aSignature(old.sha256, {}),
        })
      ).status,
    ).toBe(200);
    const now = await offered('b');
    const all = (await admin.send<{ commitmentWordings: Wording[] }>(list)).data.commitmentWordings;
    expect(all.find(({ id }) => id === old.id)).toMatchObject({ body: old.body, retiredAt: expect.any(String) });
    expect(all.find(({ id }) => id === now.id)).toMatchObject({ retiredAt: null });
    expect((await test.database.sql.query('select wording_id, wording_sha256 from commitment_signature')).rows).toEqual(
      [{ wording_id: old.id, wording_sha256: old.sha256 }],
    );
    expect(codeOf(await admin.send(offer, { input: { id: old.id, asksReaffirmation: false } }))).toBe(
      'wording.immutable',
    );
    expect(
      (await admin.send<{ offerWording: Wording }>(offer, { input: { id: now.id, asksReaffirmation: false } })).data
        .offerWording,
    ).toEqual(now);
  });

  it('has an edition of its own', async () => {
    await drafted('a');
    expect(codeOf(await admin.send(draft, { input: text('a') }, randomUUID()))).toBe('wording.edition_taken');
    expect(codeOf(await admin.send(draft, { input: { ...text('b'), body: 'te kort' } }))).toBe('bad_input');
  });

  it("is the programme's alone, and a draft is shown to no municipality", async () => {
    const { id, version } = await drafted('a');
    const others = [
      test.as({ role: 'NATIONAL_ADVISER' }),
      test.as({ role: 'VNG_ADVISER' }),
      test.as({ role: 'COORDINATOR', tenantId: heemstede }),
    ];
    for (const client of others) {
      expect(codeOf(await client.send(list))).toBe('forbidden');
      for (const [document, input] of [
        [draft, text('b')],
        [change, { id, version, ...text('a') }],
        [offer, { id, asksReaffirmation: true }],
      ] as const)
        expect(codeOf(await client.send(document, { input }))).toBe('forbidden');
    }
    expect(codeOf(await test.anonymous.send(list))).toBe('unauthenticated');
    const seen = await test.db.run({ tenantId: heemstede, actorId: null }, () =>
      test.db.query('select 1 from commitment_wording'),
    );
    expect(seen).toEqual([]);
    expect(
      (await test.database.sql.query<{ offered_at: string | null }>('select offered_at from commitment_wording')).rows,
    ).toEqual([{ offered_at: null }]);
  });
});
