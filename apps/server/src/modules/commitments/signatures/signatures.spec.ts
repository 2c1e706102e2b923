import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { IdentityModule } from '../../identity/identity.module.js';
import { MunicipalitiesService } from '../../municipalities/municipalities.service.js';
import {
  aMunicipality,
  anInvitation,
  anOfferedWording,
  aSignature,
  aSigner,
  codeOf,
  mailedCode,
  NoEvenings,
  posted,
} from '../commitments.builders.js';
import { CommitmentsModule } from '../commitments.module.js';
import { NoticesService } from '../notices/notices.service.js';
import { SignaturesService } from './signatures.service.js';

const scan = Buffer.from('%PDF-1.7 ondertekend');
const paper = {
  signedOn: '2026-05-19',
  signerName: 'J.F. Struijf',
  signerCapacity: 'wethouder',
  authority: 'MANDATE',
  authorityReference: 'M-1',
};
const confirm = 'mutation($input: ConfirmPaperInput!) { confirmPaper(input: $input) { status } }';

describe('a signature that is placed', () => {
  let test: TestApp;
  let heemstede: string;
  let coordinator: TestClient;
  let second: TestClient;
  let sha256: string;

  /** Everything that placing a signature writes. */
  const written = async () =>
    (
      await test.database.sql.query<object>(
        `select (select count(*)::int from commitment_signature) as signatures,
           (select count(*)::int from commitment_certificate where status = 'REQUESTED') as certificates,
           (select count(*)::int from outbox where job = 'seal-certificate') as promised,
           (select count(*)::int from audit_event where type = 'commitment.signed') as lines,
           (select count(*)::int from signature_notice) as notices,
           (select status from commitment) as state,
           (select status from municipality where id = $1) as participation`,
        [heemstede],
      )
    ).rows[0];

  const byLink = async () => {
    const token = await anInvitation(test, coordinator);
    await posted(test, '/api/signing/code', { token });
    const code = await mailedCode(test, aSigner.email);
    const mandate = { authority: 'MANDATE', authorityReference: 'M-1' };
    return () => posted(test, '/api/signing/sign', { token, code, ...aSignature(sha256, mandate) });
  };
  const onPaper = async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(paper)) form.append(name, value);
    form.append('file', new Blob([scan]), 'verklaring.pdf');
    const received = await coordinator.call('POST', '/api/paper-commitments', form);
    const { id } = JSON.parse(received.body.toString()) as { id: string };
    const { rows } = await test.database.sql.query<{ version: number }>('select version from commitment');
    const input = { id, version: rows[0]!.version, sha256: createHash('sha256').update(scan).digest('hex') };
    return () => second.send(confirm, { input });
  };
  const doors = [
    ['by a link', byLink],
    ['on paper', onPaper],
  ] as const;

  beforeAll(async () => {
    test = await testApp([IdentityModule, CommitmentsModule, NoEvenings]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    second = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    await test.database.sql.query(
      `insert into municipality_contact (tenant_id, email, noted_by) values ($1, 'info@heemstede.example', $2)`,
      [heemstede, second.actor!.personId],
    );
  }, 60_000);
  beforeEach(async () => {
    await test.database.sql.query(
      `truncate commitment, commitment_wording, outbox, mail_message, sign_in_attempt, audit_event, audit_head cascade;
      update municipality set status = 'PROSPECT', joined_on = null`,
    );
    sha256 = await anOfferedWording(test, '1');
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => test.close());

  it.each(doors)('%s is there with all that follows from it, placed by one service', async (_, ready) => {
    const sign = await ready();
    const place = jest.spyOn(test.get(SignaturesService), 'place');
    await sign();
    expect(place).toHaveBeenCalledTimes(1);
    expect(await written()).toMatchObject({
      signatures: 1,
      certificates: 1,
      promised: 1,
      lines: 1,
      state: 'RATIFIED',
      participation: 'JOINED',
    });
    expect(((await written()) as { notices: number }).notices).toBeGreaterThan(0);
  });

  it.each(
    doors.flatMap(([door, ready]) => [
      [door, 'participation', ready, () => jest.spyOn(test.get(MunicipalitiesService), 'joinBySignature')] as const,
      [door, 'notice', ready, () => jest.spyOn(test.get(NoticesService), 'tell')] as const,
    ]),
  )('%s is not there at all when its %s cannot be written', async (_door, _what, ready, spied) => {
    const sign = await ready();
    const before = await written();
    spied().mockRejectedValue(new Error('broken'));
    const answer = (await sign()) as { code?: string };
    expect(answer.code ?? codeOf(answer as never)).toBe('internal');
    expect(await written()).toEqual(before);
  });
});
