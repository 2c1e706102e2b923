import { spawnSync } from 'node:child_process';
import { createHash, randomBytes, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { dutchDate } from '@bloemen/vocabulary';
import type { Certificate as Verification } from '@bloemen/api-contract/public';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { sealKeyIn } from '../../../../test/seal-key.js';
import { Clock } from '../../../platform/clock/clock.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { WorkerHost } from '../../../platform/jobs/worker-host.js';
import { productRoot } from '../../../platform/config/product-root.js';
import { PdfRenderer, PdfRenderError } from '../../../platform/pdf/pdf-renderer.js';
import { Seal } from '../../../platform/seal/seal.js';
import { TimestampError } from '../../../platform/seal/timestamp.js';
import { AuditService } from '../../audit/audit.service.js';
import { IdentityModule } from '../../identity/identity.module.js';
import {
  aMunicipality,
  anInvitation,
  anOfferedWording,
  aSignature,
  aSigner,
  body as wording,
  invite,
  mailedCode,
  NoEvenings,
} from '../commitments.builders.js';
import { CommitmentsModule } from '../commitments.module.js';
import { certificateDocument } from './certificate.document.js';
import { CertificatesController } from './certificates.controller.js';
import type { Certificate, CertificateFacts } from './certificates.facts.js';
import { CertificatesRepository } from './certificates.repository.js';
import { codeFrom, documentVerdict, evidenceHash, sealReason, tellsOf, verdictOf } from './certificates.rules.js';
import { CertificatesService } from './certificates.service.js';
import { SealCertificateJob, sealCertificate } from './seal-certificate.job.js';
import { TrailVerdicts, VERDICT_MS } from './trail-verdicts.js';

type Files = { pdf: Buffer; proof?: string | null; chain?: string | null; ca?: string | null; fingerprints?: string[] };
type Result = {
  verdict: 'valid' | 'wrong' | 'unknown_key' | 'over';
  conclusion: string;
  statement: { standing: string; since: string | null; succeededBy: string | null } | null;
  findings: { isWell: boolean; sentence: string }[];
};
const script = join(productRoot, 'scripts/verify-certificate.mjs');
type Script = {
  verifyAll: (files: Files) => Result;
  verifySeal: (pdf: Buffer) => { facts: object };
  verifyProof: (text: string, seal: object) => void;
  verifyChain: (text: string, seal: object, hashed?: string[]) => { statement: object };
};
const { verifyAll, verifySeal, verifyProof, verifyChain } = (await import(script)) as Script;

function isAccepted(verify: () => void): boolean {
  try {
    verify();
    return true;
  } catch {
    return false;
  }
}

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    const mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    return (((mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` copies that each differ in one byte: the first, the last, and others anywhere. */
function* changes(content: Buffer, count: number, seed: number): Generator<Buffer> {
  const random = seeded(seed);
  for (let index = 0; index < count; index += 1) {
    const at = index === 0 ? 0 : index === 1 ? content.length - 1 : Math.floor(random() * content.length);
    const changed = Buffer.from(content);
    changed[at] = (changed[at]! + 1 + Math.floor(random() * 255)) % 256;
    yield changed;
  }
}

describe('certificates', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bloemen-certificates-'));
  let test: TestApp;
  let heemstede: string;
  let coordinator: TestClient;
  let first: { tenantId: string; signatureId: string; code: string; pdf: Buffer; proof: string };
  let forger: Seal;
  let plain: Buffer;
  let places = 0;
  let ahead = 0;

  const get = async (path: string) => test.anonymous.call('GET', `/api/certificates/${path}`);
  const verified = async (path: string) => JSON.parse((await get(path)).body.toString()) as Verification;
  const seal = ({ tenantId, signatureId }: { tenantId: string; signatureId: string }, attempt = 1) =>
    test.get(SealCertificateJob).run({ tenantId, signatureId }, { attempt, signal: new AbortController().signal });
  const rows = async (statement: string, params: unknown[] = []) =>
    (await test.database.sql.query<Record<string, unknown>>(statement, params)).rows;

  /** A signature of a municipality of its own, whose certificate is asked and not made yet. */
  const aSigned = async (given: Record<string, unknown> = {}) => {
    places += 1;
    const tenantId =
      places === 1 ? heemstede : await aMunicipality(test, `GM9${String(places).padStart(3, '0')}`, `Proef ${places}`);
    const email = `wethouder${places}@voorbeeld.example`;
    const token = await anInvitation(test, test.as({ role: 'COORDINATOR', tenantId }), email);
    const post = async (path: string, content: object) =>
      JSON.parse((await test.anonymous.call('POST', `/api/signing/${path}`, content)).body.toString()) as {
        certificateCode: string;
      };
    await post('code', { token });
    const [{ sha256 }] = (await rows('select sha256 from commitment_wording where retired_at is null')) as [
      { sha256: string },
    ];
    const { certificateCode: code } = await post('sign', {
      token,
      code: await mailedCode(test, email),
      ...aSignature(sha256, given),
    });
    const [{ id }] = (await rows('select signature_id as id from commitment_certificate where code = $1', [code])) as [
      { id: string },
    ];
    return { tenantId, signatureId: id, code };
  };
  const aSealed = async (given: Record<string, unknown> = {}) => {
    const signed = await aSigned(given);
    await seal(signed);
    return {
      ...signed,
      pdf: (await get(`${signed.code}/document`)).body,
      proof: (await get(`${signed.code}/proof`)).body.toString(),
    };
  };

  /** A later moment, at which no verdict is remembered any more. */
  const afterwards = () => {
    ahead += VERDICT_MS;
    jest.spyOn(test.get(Clock), 'now').mockImplementation(() => new Date(Date.now() + ahead));
  };
  /**
   * What somebody with a key of their own makes of a real certificate: another document, with a proof around the same
   * line.
   */
  const aForgery = async () => {
    const { proof } = JSON.parse(first.proof) as { proof: { code: string; line: { text: string; hash: string } } };
    const [seq] = JSON.parse(proof.line.text) as [number];
    const { content: pdf } = await forger.sealPdf(plain, {
      reason: sealReason({ code: proof.code, trail: { seq, hash: proof.line.hash } }),
      location: 'elders',
    });
    const certificates = await forger.certificates();
    const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    const forged = { ...proof, documentSha256: sha256(pdf), signedWith: certificates.map(sha256) };
    const signature = await forger.sign(Buffer.from(JSON.stringify(forged)));
    return {
      pdf,
      proof: JSON.stringify({
        proof: forged,
        seal: { signature: signature.toString('hex'), certificates: certificates.map((one) => one.toString('hex')) },
      }),
    };
  };

  beforeAll(async () => {
    test = await testApp([IdentityModule, CommitmentsModule, NoEvenings], {
      CERTIFICATE_CHECKS_PER_MINUTE: '1000000',
      PUBLIC_URL: 'http://bloemen.example',
    });
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    await anOfferedWording(test, '2026-1');
    forger = await Seal.open(
      {
        values: { production: false, SEAL_FORMER_FINGERPRINTS: '', ...(await sealKeyIn(folder, 'Duizend Bloemen')) },
      } as never,
      new Clock(),
    );
    plain = await test.get(PdfRenderer).render({ template: '#set document(title: "x")\nEen andere tekst', data: null });
    first = await aSealed({
      authority: 'DECISION',
      authorityReference: '840482',
      authorityOn: '2021-05-25',
      signerPortfolio: 'Zorg en welzijn',
    });
  }, 60_000);
  afterAll(async () => {
    delete process.env['PUBLIC_URL'];
    await test.close();
    rmSync(folder, { recursive: true });
  });

  it('is a tagged document in Dutch that says what was signed, by whom, on what ground and how to verify it', async () => {
    const { headers } = await get(`${first.code}/document`);
    expect(headers['content-type']).toBe('application/pdf');
    const raw = first.pdf.toString('latin1');
    expect(raw.match(/\/StructTreeRoot/g)?.length).toBeGreaterThan(1);
    expect(raw).toMatch(/pdfuaid:part>1</);
    expect(raw.match(/\/Lang ?\(nl-NL\)/g)?.length).toBeGreaterThan(1);
    expect(raw).toContain('/SubFilter /ETSI.CAdES.detached');
    const document = await getDocumentProxy(new Uint8Array(first.pdf));
    expect((await document.getMarkInfo())?.Marked).toBe(true);
    const page = await document.getPage(1);
    expect(JSON.stringify(await page.getStructTree())).toContain(
      `QR-code die leidt naar http://bloemen.example/controleren/${first.code}`,
    );
    const text = (await extractText(document, { mergePages: true })).text.replace(/\s+/g, ' ');
    const [{ hash, seq }] = (await rows(
      `select encode(hash, 'hex') as hash, seq from audit_event where type = 'commitment.signed' and tenant_id = $1`,
      [heemstede],
    )) as [{ hash: string; seq: string }];
    for (const found of [
      'Heemstede (GM0397)',
      aSigner.signerName,
      'wethouder, portefeuille Zorg en welzijn',
      '840482, 25 mei 2021',
      'Op grond van een besluit van het college',
      'versie 2026-1',
      'Pijler P5',
      createHash('sha256').update(wording).digest('hex'),
      hash,
      `Regel ${seq}`,
      first.code,
      'geen gekwalificeerde elektronische handtekening',
      'Nederlandse tijd',
      'ontwikkelsleutel',
    ])
      expect(text).toContain(found);
    expect(text).not.toContain('onder voorbehoud');
  });

  it('tells anybody the same by code, by a code as people type it, and by the hash of the file', async () => {
    const told = await verified(first.code);
    expect(told).toEqual({
      code: first.code,
      municipality: 'Heemstede',
      cbsCode: 'GM0397',
      signerName: aSigner.signerName,
      signerCapacity: 'wethouder',
      signerPortfolio: 'Zorg en welzijn',
      isDemonstration: false,
      occasion: 'JOINS',
      authority: 'DECISION',
      authorityReference: '840482',
      authorityOn: '2021-05-25',
      awaitedConfirmation: false,
      means: 'EMAIL_CODE',
      signedOn: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
      signedAt: expect.stringMatching(/^20\d\d-.*Z$/),
      place: null,
      wording: {
        edition: '2026-1',
        title: 'Intentieverklaring',
        sha256: createHash('sha256').update(wording).digest('hex'),
      },
      verdict: {
        outcome: 'STANDS',
        document: 'GENUINE',
        standing: 'RATIFIED',
        awaitsConfirmation: false,
        since: null,
        succeededBy: null,
      },
      decisionReference: '840482',
      decisionOn: '2021-05-25',
      document: {
        status: 'READY',
        sha256: createHash('sha256').update(first.pdf).digest('hex'),
        sealedAt: expect.any(String),
        isTimestamped: false,
        sealValid: true,
        sealedBy: 'Duizend Bloemen ontwikkelsleutel',
        fingerprints: [await test.get(Seal).fingerprint()],
        isDevelopmentKey: true,
      },
      trail: { seq: expect.any(Number), hash: expect.stringMatching(/^[0-9a-f]{64}$/), intact: true },
    });
    expect(
      await verified(first.code.toLowerCase().replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l')),
    ).toEqual(told);
    expect(await verified(`by-hash/${told.document.sha256}`)).toEqual(told);
  });

  it('stays as it was when the commitment moves on; verifying tells the present state', async () => {
    const signed = await aSealed();
    expect(await verified(signed.code)).toMatchObject({
      authority: 'SUBJECT_TO_DECISION',
      verdict: { outcome: 'CONDITIONAL', standing: 'SIGNED_CONDITIONALLY' },
      decisionReference: null,
    });
    const text = (
      await extractText(await getDocumentProxy(new Uint8Array(signed.pdf)), { mergePages: true })
    ).text.replace(/\s+/g, ' ');
    expect(text).toContain('moest het college van burgemeester en wethouders nog besluiten');
    const [{ id, version }] = (await rows(
      `select c.id, c.version from commitment_signature s join commitment c on c.id = s.commitment_id where s.id = $1`,
      [signed.signatureId],
    )) as [{ id: string; version: number }];
    const ratify = 'mutation($input: RatifyCommitmentInput!) { ratifyCommitment(input: $input) { id } }';
    expect(
      (
        await test
          .as({ role: 'COORDINATOR', tenantId: signed.tenantId })
          .send(ratify, { input: { id, version, decisionReference: 'Z-1', decisionOn: '2021-05-25' } })
      ).errors,
    ).toBeUndefined();
    expect(await verified(signed.code)).toMatchObject({
      verdict: { outcome: 'STANDS', standing: 'RATIFIED' },
      decisionReference: 'Z-1',
      decisionOn: '2021-05-25',
      document: { sealValid: true },
      trail: { intact: true },
    });
    expect((await get(`${signed.code}/document`)).body.equals(signed.pdf)).toBe(true);
  });

  it('is replaced by the certificate of a next signature, in one verdict for page, file and proof', async () => {
    const old = await aSealed({ authority: 'MANDATE', authorityReference: 'VM-1' });
    const client = test.as({ role: 'COORDINATOR', tenantId: old.tenantId });
    const email = 'opvolger@voorbeeld.example';
    expect(
      (await client.send(invite, { input: { ...aSigner, email, reaffirmationReason: 'NEW_HOLDER' } })).errors,
    ).toBeUndefined();
    expect(await verified(old.code)).toMatchObject({
      verdict: { outcome: 'STANDS', document: 'GENUINE', standing: 'REAFFIRMATION_DUE' },
    });
    const { body } = (
      (await rows('select body from mail_message where recipient = $1 order by created_at desc limit 1', [email])) as [
        { body: string },
      ]
    )[0];
    const token = /#([A-Za-z0-9_-]{43})/.exec(body)![1]!;
    const post = async (path: string, content: object) =>
      JSON.parse((await test.anonymous.call('POST', `/api/signing/${path}`, content)).body.toString()) as Record<
        string,
        string
      >;
    await post('code', { token });
    const [{ sha256 }] = (await rows('select sha256 from commitment_wording where retired_at is null')) as [
      { sha256: string },
    ];
    const { certificateCode } = await post('sign', {
      token,
      code: await mailedCode(test, email),
      ...aSignature(sha256, { authority: 'DECISION', authorityReference: 'Z-9', authorityOn: '2022-06-01' }),
    });
    const verdict = {
      outcome: 'OVER',
      document: 'GENUINE',
      standing: 'REPLACED',
      since: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
      succeededBy: certificateCode,
    };
    expect(await verified(old.code)).toMatchObject({
      verdict,
      authorityReference: 'VM-1',
      decisionReference: null,
      document: { sealValid: true },
      trail: { intact: true },
    });
    const [{ hash }] = (await rows('select document_sha256 as hash from commitment_certificate where code = $1', [
      old.code,
    ])) as [{ hash: string }];
    expect(await verified(`by-hash/${hash}`)).toMatchObject({ verdict });
    expect((await get(`${old.code}/document`)).body.equals(old.pdf)).toBe(true);
    const told = verifyAll({
      pdf: old.pdf,
      proof: (await get(`${old.code}/proof`)).body.toString(),
      fingerprints: [await test.get(Seal).fingerprint()],
    });
    expect(told).toMatchObject({
      verdict: 'over',
      statement: { standing: 'REPLACED', succeededBy: certificateCode },
      conclusion: expect.stringContaining(`het volgende certificaat is ${certificateCode}`),
    });
    const [{ id }] = (await rows('select signature_id as id from commitment_certificate where code = $1', [
      certificateCode,
    ])) as [{ id: string }];
    await seal({ tenantId: old.tenantId, signatureId: id });
    const next = await getDocumentProxy(new Uint8Array((await get(`${certificateCode}/document`)).body));
    expect((await extractText(next, { mergePages: true })).text.replace(/\s+/g, ' ')).toContain(
      'De gemeente vernieuwt de verklaring; dit komt in de plaats van de vorige handtekening',
    );
  });

  it('gives one answer to everything that is wrong with a code or a file', async () => {
    const waiting = await aSigned();
    const forged = Array.from({ length: 300 }, (_, index) => {
      const at = index % first.code.length;
      return first.code[at] === '-'
        ? randomBytes(8).toString('hex')
        : first.code.slice(0, at) + (first.code[at] === 'Q' ? 'R' : 'Q') + first.code.slice(at + 1);
    });
    const wrong = [
      ...forged,
      'x',
      '%00',
      "'--",
      '0000-0000-0000-000',
      `${waiting.code}/document`,
      `${waiting.code}/proof`,
      'by-hash/' + '0'.repeat(64),
      'by-hash/x',
      `by-hash/${first.code}`,
      `${forged[0]}/document`,
      `${forged[0]}/proof`,
    ];
    const answers = new Set<string>();
    for (const path of wrong) {
      const { status, body } = await get(path);
      answers.add(`${status} ${body.toString()}`);
    }
    expect([...answers]).toEqual([expect.stringMatching(/^404 .*certificate\.unknown/)]);
    expect((await verified(waiting.code)).document).toMatchObject({
      status: 'REQUESTED',
      sha256: null,
      sealValid: false,
      sealedBy: null,
      fingerprints: [],
    });
  });

  it('answers a network a limited number of times a minute', () => {
    const controller = new CertificatesController(
      { of: () => ({ CERTIFICATE_CHECKS_PER_MINUTE: 2 }) } as never,
      { verify: () => Promise.resolve({}) } as never,
    );
    const ask = () =>
      controller.byCode(first.code, {
        visitor: { address: '192.0.2.1', network: '192.0.2.1', device: null, session: null },
      } as never);
    void ask();
    void ask();
    expect(ask).toThrow(new DomainError('too_many_requests'));
  });

  it('sees a file that was changed where it is kept', async () => {
    const signed = await aSealed();
    const change =
      'update stored_file set content = set_byte(content, $2, get_byte(content, $2) # 1) where sha256 = $1';
    const sha256 = createHash('sha256').update(signed.pdf).digest('hex');
    for (const at of [0, 5_000, signed.pdf.length - 1]) {
      await rows(change, [sha256, at]);
      expect((await verified(signed.code)).document).toMatchObject({ status: 'READY', sealValid: false });
      await rows(change, [sha256, at]);
    }
    expect((await verified(signed.code)).document.sealValid).toBe(true);
  });

  it('sees a trail that was changed, also when every later hash, and what is kept beside the file, was made to fit', async () => {
    const signed = await aSealed();
    const intact = async () => {
      afterwards();
      return (await verified(signed.code)).trail.intact;
    };
    await rows(
      `update audit_event set happened_at = happened_at + interval '1 second' where tenant_id = $1 and seq = 1`,
      [signed.tenantId],
    );
    expect(await intact()).toBe(false);
    await rows(
      `update audit_event set happened_at = happened_at - interval '1 second' where tenant_id = $1 and seq = 1`,
      [signed.tenantId],
    );
    expect(await intact()).toBe(true);
    await rows(
      `update audit_event set body = body || '{"authority": "DECISION"}' where tenant_id = $1
        and type = 'commitment.signed'`,
      [signed.tenantId],
    );
    await rows(`do $$ declare line record; link bytea := sha256(convert_to('${signed.tenantId}', 'UTF8')); begin
      for line in select * from audit_event where tenant_id = '${signed.tenantId}' order by seq loop
        link := audit_link(link, line.seq, line.happened_at, line.actor_id, line.type, line.subject_id, line.body);
        update audit_event set hash = link where tenant_id = line.tenant_id and seq = line.seq;
      end loop;
      update audit_head set hash = link where tenant_id = '${signed.tenantId}'; end $$`);
    expect(await intact()).toBe(false);
    await rows(
      `update commitment_certificate set facts = jsonb_set(facts, '{trail,hash}',
      (select to_jsonb(encode(hash, 'hex')) from audit_event where tenant_id = $1 and type = 'commitment.signed'))
        where tenant_id = $1`,
      [signed.tenantId],
    );
    expect(await verified(signed.code)).toMatchObject({ trail: { intact: true }, document: { sealValid: false } });
  });

  it.each([
    ['code', '0000-0000-0000-0000'],
    ['municipality', 'Zandvoort'],
    ['cbsCode', 'GM0473'],
    ['isDemonstration', true],
    ['signerName', 'Iemand anders'],
    ['signerCapacity', 'burgemeester'],
    ['signerPortfolio', 'Sport'],
    ['authority', 'MANDATE'],
    ['authorityReference', '1'],
    ['authorityOn', '2021-05-26'],
    ['means', 'WITNESS'],
    ['signedOn', '2021-05-26'],
    ['signedAt', '2021-05-26T10:00:00.000Z'],
    ['place', 'Den Haag'],
  ] as const)('sees that %s was changed in what is kept beside the file', async (name, value) => {
    const change = `update commitment_certificate set facts = facts || jsonb_build_object($2::text, $3::jsonb)
        where signature_id = $1 returning 1`;
    const told = await verified(first.code);
    await rows(change, [first.signatureId, name, JSON.stringify(value)]);
    const changed = await verified(first.code);
    await rows(change, [first.signatureId, name, JSON.stringify(told[name])]);
    expect(changed).toMatchObject({ [name]: value, trail: { intact: false } });
    expect((await verified(first.code)).trail.intact).toBe(true);
  });

  it('has in the trail a hash that tells nothing without its salt', async () => {
    const other = await aSealed();
    const [{ line, salt }] = (await rows(
      `select e.body as line, k.evidence_salt as salt from commitment_certificate k
        join audit_event e on e.tenant_id = k.tenant_id and e.type = 'commitment.signed' where k.code = $1`,
      [other.code],
    )) as [{ line: object; salt: string }];
    expect(line).toEqual({
      round: 1,
      sha256: expect.any(String),
      authority: 'SUBJECT_TO_DECISION',
      means: 'EMAIL_CODE',
      occasion: 'JOINS',
      evidence: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(salt).toMatch(/^[0-9a-f]{64}$/);
    await rows(`update commitment_certificate set evidence_salt = $2 where code = $1`, [other.code, '0'.repeat(64)]);
    expect((await verified(other.code)).trail.intact).toBe(false);
    expect(JSON.stringify([await verified(other.code), other.proof])).not.toContain(salt);
  });

  it('does not read a whole trail again within a minute, unless it got a new line', async () => {
    const { code, tenantId } = await aSealed();
    const reads = jest.spyOn(test.get(AuditService), 'firstBrokenLink');
    await Promise.all([verified(code), verified(code), verified(code)]);
    await verified(code);
    expect(reads).toHaveBeenCalledTimes(1);
    await test.as({ role: 'COORDINATOR', tenantId }).call('GET', '/api/trail');
    expect((await verified(code)).trail.intact).toBe(true);
    expect(reads).toHaveBeenCalledTimes(2);
    afterwards();
    await verified(code);
    expect(reads).toHaveBeenCalledTimes(3);
    reads.mockRestore();
  });

  it('reads few trails at once, and says so to whoever comes then', async () => {
    const { code } = await aSealed();
    let release = () => {};
    const waiting = new Promise<void>((resolve) => (release = resolve));
    const busy = [1, 2, 3, 4].map(() => test.get(TrailVerdicts).limited(() => waiting));
    for (const path of [code, `${code}/proof`]) expect((await get(path)).status).toBe(503);
    release();
    await Promise.all(busy);
    for (const path of [code, `${code}/proof`]) expect((await get(path)).status).toBe(200);
  });

  it('takes no file in place of the one that was made, whoever sealed it', async () => {
    const signed = await aSealed();
    const { facts } = (await rows('select facts from commitment_certificate where code = $1', [signed.code]))[0] as {
      facts: CertificateFacts;
    };
    const { content } = await forger.sealPdf(plain, { reason: sealReason(facts), location: 'elders' });
    const sha256 = await test.db.run({ tenantId: signed.tenantId, actorId: null }, () =>
      test.get(FileStore).put(content),
    );
    await rows('update commitment_certificate set document_sha256 = $2 where code = $1', [signed.code, sha256]);
    expect((await verified(signed.code)).document).toMatchObject({
      sealValid: false,
      sealedBy: 'Duizend Bloemen',
      fingerprints: [],
    });
  });

  it('stays asked when its last run is stopped or out of time', async () => {
    const signed = await aSigned();
    const spy = jest.spyOn(test.get(PdfRenderer), 'render').mockRejectedValueOnce(new Error('stopped'));
    await expect(
      test.get(SealCertificateJob).run(signed, { attempt: sealCertificate.attempts, signal: AbortSignal.abort() }),
    ).rejects.toThrow('stopped');
    spy.mockRestore();
    expect(await rows('select status from commitment_certificate where code = $1', [signed.code])).toEqual([
      { status: 'REQUESTED' },
    ]);
    await seal(signed);
    expect((await verified(signed.code)).document.status).toBe('READY');
  });

  it('tells in ISO 8601 when it was sealed', async () => {
    const { sealedAt } = await test.db.run({ tenantId: heemstede, actorId: null }, () =>
      test.get(CertificatesRepository).bySignature(first.signatureId),
    );
    expect(sealedAt).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it('is made once by two workers, and an overtaken run finishes and fails nothing', async () => {
    const signed = await aSigned();
    await Promise.all([seal(signed), seal(signed)]);
    const [row] = await rows('select status, attempt, document_sha256 from commitment_certificate where code = $1', [
      signed.code,
    ]);
    expect(row).toMatchObject({ status: 'READY' });
    expect(
      await rows(`select 1 from audit_event where type = 'certificate.sealed' and tenant_id = $1`, [signed.tenantId]),
    ).toHaveLength(1);
    expect(await rows('select sha256 from stored_file where tenant_id = $1', [signed.tenantId])).toEqual([
      { sha256: row!['document_sha256'] },
    ]);

    const other = await aSigned();
    await test.db.run({ tenantId: other.tenantId, actorId: null }, async () => {
      const certificates = test.get(CertificatesRepository);
      const sealed = { sha256: 'a'.repeat(64), sealedAt: new Date(), isTimestamped: false };
      const slow = (await certificates.claim(other.signatureId))!;
      const fast = (await certificates.claim(other.signatureId))!;
      await certificates.freeze(other.signatureId);
      expect(fast.attempt).toBe(slow.attempt + 1);
      expect(await certificates.finish(other.signatureId, slow.attempt, sealed)).toBe(false);
      expect(await certificates.fail(other.signatureId, slow.attempt, 'te laat')).toBe(false);
      expect(await certificates.finish(other.signatureId, fast.attempt, sealed)).toBe(true);
      expect(await certificates.claim(other.signatureId)).toBeNull();
    });
  });

  it.each([
    [
      'the authority for time stamps',
      () => jest.spyOn(test.get(Seal), 'sealPdf').mockRejectedValueOnce(new TimestampError('x')),
      'tijdstempel',
    ],
    [
      'typesetting',
      () => jest.spyOn(test.get(PdfRenderer), 'render').mockRejectedValueOnce(new PdfRenderError('refused', 'x')),
      'opgemaakt',
    ],
  ])('that failed on %s tells why, and is made again when its coordinator asks', async (_what, fail, reason) => {
    const signed = await aSigned();
    const retry = (client: TestClient) =>
      client.send<{ retryCertificate: object }>(
        'mutation($input: RetryCertificateInput!) { retryCertificate(input: $input) { code status failure } }',
        { input: { signatureId: signed.signatureId } },
      );
    const own = test.as({ role: 'COORDINATOR', tenantId: signed.tenantId });
    const swept = async () =>
      (await test.get(SealCertificateJob).unfinished()).filter(
        ({ payload }) => payload.signatureId === signed.signatureId,
      );
    const spy = fail();
    await expect(seal(signed)).rejects.toThrow('x');
    expect(await swept()).toEqual([
      { key: signed.signatureId, payload: { tenantId: signed.tenantId, signatureId: signed.signatureId } },
    ]);
    fail();
    await expect(seal(signed, sealCertificate.attempts)).rejects.toThrow('x');
    spy.mockRestore();
    expect(await rows('select status, failure from commitment_certificate where code = $1', [signed.code])).toEqual([
      { status: 'FAILED', failure: expect.stringContaining(reason) },
    ]);
    expect(await swept()).toEqual([]);

    expect((await retry(coordinator)).errors?.[0]?.extensions.code).toBe('not_found');
    for (const role of ['CLERK', 'ALDERMAN', 'COMMUNICATIONS', 'PARTNER'] as const)
      expect((await retry(test.as({ role, tenantId: signed.tenantId }))).errors?.[0]?.extensions.code).toBe(
        'forbidden',
      );
    expect((await retry(test.anonymous)).errors?.[0]?.extensions.code).toBe('unauthenticated');
    expect((await retry(own)).data.retryCertificate).toEqual({ code: signed.code, status: 'REQUESTED', failure: null });
    expect(await swept()).toEqual([
      { key: `${signed.signatureId}-1`, payload: { tenantId: signed.tenantId, signatureId: signed.signatureId } },
    ]);
    expect(await rows(`select 1 from outbox where job_key = $1`, [`${signed.signatureId}-1`])).toHaveLength(1);
    await seal(signed);
    expect((await verified(signed.code)).document).toMatchObject({ status: 'READY', sealValid: true });
    expect((await retry(own)).errors?.[0]?.extensions.code).toBe('certificate.not_failed');
  });

  describe('offline', () => {
    it('is verified by the script with the file alone, with the proof, and with the whole trail', async () => {
      const chain = (await coordinator.call('GET', '/api/trail')).body.toString();
      const [certificate] = await test.get(Seal).certificates();
      const ca = new X509Certificate(certificate!).toString();
      const other = new X509Certificate(
        (
          await (
            await Seal.open(
              { values: { production: false, SEAL_FORMER_FINGERPRINTS: '' } } as never,
              { now: () => new Date() } as never,
            )
          ).certificates()
        )[0]!,
      ).toString();
      expect(verifyAll({ pdf: first.pdf }).verdict).toBe('unknown_key');
      expect(verifyAll({ pdf: first.pdf, proof: first.proof, chain, ca }).verdict).toBe('valid');
      expect(
        verifyAll({ pdf: first.pdf, proof: first.proof, fingerprints: [await test.get(Seal).fingerprint()] }).verdict,
      ).toBe('valid');
      expect(verifyAll({ pdf: first.pdf, ca: other }).verdict).toBe('wrong');
      expect(verifyAll({ pdf: first.pdf, ca: 'niets' }).verdict).toBe('wrong');
      expect(
        verifyAll({ pdf: await test.get(PdfRenderer).render({ template: '#set document(title: "x")\nx', data: null }) })
          .verdict,
      ).toBe('wrong');
    });

    it('tells by the proof and by the trail that the statement no longer stands, and by the file alone that it cannot know', async () => {
      const signed = await aSealed();
      const client = test.as({ role: 'COORDINATOR', tenantId: signed.tenantId });
      const [{ id, today }] = (await rows(
        `select commitment_id as id, (now() at time zone 'Europe/Amsterdam')::date::text as today
          from commitment_signature where id = $1`,
        [signed.signatureId],
      )) as [Record<string, string>];
      const fingerprints = [await test.get(Seal).fingerprint()];
      const proof = async () => (await get(`${signed.code}/proof`)).body.toString();
      const chain = async () => (await client.call('GET', '/api/trail')).body.toString();
      const conditional = {
        verdict: 'valid',
        statement: { standing: 'SIGNED_CONDITIONALLY', since: null },
        conclusion: `Het certificaat is echt. De verklaring gold op ${dutchDate(today!)}, onder voorbehoud van een besluit van het college.`,
      };
      expect(verifyAll({ pdf: signed.pdf, proof: signed.proof, fingerprints })).toMatchObject(conditional);
      expect(verifyAll({ pdf: signed.pdf, chain: await chain(), fingerprints })).toMatchObject(conditional);
      expect(verifyAll({ pdf: signed.pdf, fingerprints })).toMatchObject({
        verdict: 'valid',
        statement: null,
        conclusion: 'Het certificaat is echt. Of de verklaring nog geldt, staat niet in deze bestanden.',
      });
      expect(
        (
          await client.send('mutation($input: WithdrawCommitmentInput!) { withdrawCommitment(input: $input) { id } }', {
            input: { id, reason: 'De raad wil niet' },
          })
        ).errors,
      ).toBeUndefined();
      const over = {
        verdict: 'over',
        statement: { standing: 'WITHDRAWN', since: today },
        conclusion: `Het certificaat is echt. Let op: de verklaring geldt niet meer. De verklaring is ingetrokken op ${dutchDate(today!)}.`,
      };
      expect(verifyAll({ pdf: signed.pdf, proof: await proof(), fingerprints })).toMatchObject(over);
      expect(verifyAll({ pdf: signed.pdf, chain: await chain(), fingerprints })).toMatchObject(over);
      expect(verifyAll({ pdf: signed.pdf, proof: signed.proof, chain: await chain(), fingerprints })).toMatchObject(
        over,
      );
      expect(verifyAll({ pdf: signed.pdf, proof: await proof() })).toMatchObject({
        verdict: 'unknown_key',
        conclusion: expect.stringContaining(`De verklaring is ingetrokken op ${dutchDate(today!)}.`),
      });
      const files = [
        ['over.pdf', signed.pdf],
        ['over.json', await proof()],
      ].map(([name, content]) => (writeFileSync(join(folder, name as string), content!), join(folder, name as string)));
      const { status, stdout } = spawnSync(
        process.execPath,
        [script, ...files, '--fingerprint', fingerprints[0]!, '--json'],
        { encoding: 'utf8', cwd: folder, env: {} },
      );
      expect(status).toBe(4);
      expect(JSON.parse(stdout)).toMatchObject(over);
    });

    it.each([
      [{ authority: 'MANDATE' }, [], 'RATIFIED', null],
      [{ authority: 'MANDATE', awaitsConfirmation: true }, [], 'SIGNED_CONDITIONALLY', null],
      [{ authority: 'MANDATE', awaitsConfirmation: true }, [['commitment.confirmed', {}]], 'RATIFIED', null],
      [
        { authority: 'SUBJECT_TO_DECISION', awaitsConfirmation: true },
        [['commitment.confirmed', {}]],
        'SIGNED_CONDITIONALLY',
        null,
      ],
      [{ authority: 'MANDATE' }, [['commitment.disputed', {}]], 'DISPUTED', null],
      [
        { authority: 'MANDATE' },
        [
          ['commitment.disputed', {}],
          ['commitment.dispute_settled', { outcome: 'STANDS' }],
        ],
        'RATIFIED',
        null,
      ],
      [
        { authority: 'MANDATE' },
        [
          ['commitment.disputed', {}],
          ['commitment.dispute_settled', { outcome: 'ANNULLED' }],
        ],
        'WITHDRAWN',
        '2027-01-02',
      ],
    ] as const)(
      'tells by the trail alone whether a signature is confirmed, disputed or annulled: %j %j',
      (signed, later, standing, since) => {
        const sha256 = (...parts: (string | Buffer)[]) =>
          parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
        let head = sha256('w');
        const lines = [['commitment.signed', signed] as const, ...later].map(([type, body], index) => {
          const text = JSON.stringify([index + 1, '2027-01-01T23:30:00.000Z', null, type, 'c', body]);
          head = sha256(Buffer.from(head, 'hex'), text);
          return { text, hash: head };
        });
        const trail = JSON.stringify({
          kind: 'duizend-bloemen/audit-trail/1',
          workspace: 'w',
          length: lines.length,
          head,
          lines,
        });
        expect(verifyChain(trail, { seq: 1, line: lines[0]!.hash }).statement).toMatchObject({ standing, since });
      },
    );

    it('still takes a proof of before it told how the statement stands', async () => {
      const { proof } = JSON.parse(first.proof) as { proof: Record<string, unknown> };
      const { statement: _, ...earlier } = proof;
      const signature = await test.get(Seal).sign(Buffer.from(JSON.stringify(earlier)));
      const text = JSON.stringify({
        proof: earlier,
        seal: {
          signature: signature.toString('hex'),
          certificates: (await test.get(Seal).certificates()).map((one) => one.toString('hex')),
        },
      });
      expect(
        verifyAll({ pdf: first.pdf, proof: text, fingerprints: [await test.get(Seal).fingerprint()] }),
      ).toMatchObject({ verdict: 'valid', statement: null });
    });

    it('finds each of 1,000 single-byte changes of the certificate by the certificate alone', () => {
      expect([...changes(first.pdf, 1_000, 1)].filter((pdf) => verifyAll({ pdf }).verdict !== 'wrong')).toEqual([]);
    });

    it('finds each of 1,000 single-byte changes of the proof and of the trail', async () => {
      const chain = (await coordinator.call('GET', '/api/trail')).body;
      const { facts } = verifySeal(first.pdf);
      const {
        proof: { chain: hashed },
      } = JSON.parse(first.proof) as { proof: { chain: string[] } };
      const isProof = (content: Buffer) => isAccepted(() => verifyProof(content.toString(), facts));
      const isChain = (content: Buffer) => isAccepted(() => verifyChain(content.toString(), facts, hashed));
      expect([isProof(Buffer.from(first.proof)), isChain(chain)]).toEqual([true, true]);
      expect([...changes(Buffer.from(first.proof), 1_000, 2)].filter(isProof)).toEqual([]);
      expect([...changes(chain, 1_000, 3)].filter(isChain)).toEqual([]);
    });

    it('refuses a proof or trail of another municipality, one that was cut short, and a seal with something behind it', async () => {
      const other = await aSealed();
      const chain = (
        await test.as({ role: 'COORDINATOR', tenantId: other.tenantId }).call('GET', '/api/trail')
      ).body.toString();
      expect(verifyAll({ pdf: other.pdf, proof: other.proof, chain }).verdict).toBe('unknown_key');
      expect(verifyAll({ pdf: first.pdf, proof: other.proof }).verdict).toBe('wrong');
      expect(verifyAll({ pdf: first.pdf, chain }).verdict).toBe('wrong');
      const { lines, ...trail } = JSON.parse(chain) as { lines: object[] };
      expect(
        verifyAll({ pdf: other.pdf, chain: JSON.stringify({ ...trail, lines: lines.slice(0, -1) }) }).verdict,
      ).toBe('wrong');
      expect(verifyAll({ pdf: Buffer.concat([first.pdf, Buffer.from('\n')]) }).verdict).toBe('wrong');
    });

    it('takes a proof by a later key of the platform from whoever gives the certificates of both', async () => {
      const later = await Seal.open(
        { values: { production: false, SEAL_FORMER_FINGERPRINTS: '' } } as never,
        { now: () => new Date() } as never,
      );
      const seal = test.get(Seal);
      const pem = (certificate: Buffer) => new X509Certificate(certificate).toString();
      const ca = pem((await seal.certificates())[0]!);
      const spies = [
        jest.spyOn(seal, 'sign').mockImplementation((content) => later.sign(content)),
        jest.spyOn(seal, 'certificates').mockImplementation(() => later.certificates()),
      ];
      const proof = (await get(`${first.code}/proof`)).body.toString();
      spies.forEach((spy) => spy.mockRestore());
      expect(verifyAll({ pdf: first.pdf, proof }).verdict).toBe('wrong');
      expect(verifyAll({ pdf: first.pdf, proof, ca }).verdict).toBe('wrong');
      expect(verifyAll({ pdf: first.pdf, proof, ca: ca + pem((await later.certificates())[0]!) }).verdict).toBe(
        'valid',
      );
    });

    it('does not take a document and a proof of a forger, who used the same name and a real line, for a certificate', async () => {
      const { pdf, proof } = await aForgery();
      expect(verifyAll({ pdf, proof }).verdict).toBe('unknown_key');
      expect(verifyAll({ pdf, proof, fingerprints: [await test.get(Seal).fingerprint()] }).verdict).toBe('wrong');
    });

    it('gives away of other lines no more than a hash of their hash', () => {
      const { proof } = JSON.parse(first.proof) as { proof: { chain: string[]; line: { text: string; hash: string } } };
      expect(Object.keys(proof).sort()).toEqual([
        'cbsCode',
        'chain',
        'code',
        'documentSha256',
        'kind',
        'line',
        'madeAt',
        'municipality',
        'signedWith',
        'statement',
        'workspace',
      ]);
      expect(proof.chain).not.toContain(proof.line.hash);
      expect(proof.line.text).not.toContain(aSigner.signerName);
    });

    it('works from the command line, on its own, with a code at its end for each verdict', async () => {
      const write = (name: string, content: Buffer | string) => (
        writeFileSync(join(folder, name), content),
        join(folder, name)
      );
      const run = (...args: string[]) =>
        spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', cwd: folder, env: {} });
      const files = [write('certificaat.pdf', first.pdf), write('bewijs.json', first.proof)];
      const {
        document: { fingerprints },
      } = await verified(first.code);
      const known = ['--fingerprint', fingerprints.join()];
      expect(run(...files, ...known)).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/\nHet certificaat is echt\. De verklaring gold op \d+ [a-z]+ 20\d\d\.\n$/),
      });
      expect(JSON.parse(run(...files, ...known, '--json').stdout)).toMatchObject({
        verdict: 'valid',
        statement: { standing: 'RATIFIED', since: null },
        seal: { code: first.code, fingerprint: fingerprints[0] },
      });
      expect(run(...files)).toMatchObject({
        status: 3,
        stdout: expect.stringMatching(
          /\nNiets is veranderd; van wie de sleutel is, is niet gecontroleerd\. De verklaring gold op .*\n$/,
        ),
      });
      const forged = await aForgery();
      const forgeries = [write('vals.pdf', forged.pdf), write('vals.json', forged.proof)];
      expect(run(...forgeries)).toMatchObject({
        status: 3,
        stdout: expect.not.stringContaining('Het certificaat is echt'),
      });
      expect(run(...forgeries, ...known)).toMatchObject({ status: 1, stdout: expect.stringContaining('klopt NIET') });
      const [changed] = changes(first.pdf, 1, 4);
      expect(run(write('veranderd.pdf', changed!), files[1]!)).toMatchObject({
        status: 1,
        stdout: expect.stringContaining('klopt NIET'),
      });
      expect(run(join(folder, 'nergens.pdf')).status).toBe(2);
      expect(run().status).toBe(2);
    });

    const whereThereIsPdfsig = spawnSync('pdfsig', ['--help']).error ? it.skip : it;
    whereThereIsPdfsig('is valid to pdfsig of poppler', () => {
      writeFileSync(join(folder, 'gezegeld.pdf'), first.pdf);
      const { stdout } = spawnSync('pdfsig', ['-nocert', join(folder, 'gezegeld.pdf')], { encoding: 'utf8' });
      expect(stdout).toContain('Signature is Valid');
      expect(stdout).toContain('Total document signed');
    });
  });

  it('keeps the whole trail for the own coordinator', async () => {
    for (const role of ['CLERK', 'ALDERMAN', 'COMMUNICATIONS', 'PARTNER'] as const)
      expect((await test.as({ role, tenantId: heemstede }).call('GET', '/api/trail')).status).toBe(403);
    expect((await test.as({ role: 'NATIONAL_ADVISER' }).call('GET', '/api/trail')).status).toBe(403);
    const programme = await test.as({ role: 'PROGRAMME_ADMIN' }).call('GET', '/api/trail');
    expect(programme.body.toString()).not.toContain(heemstede);
    expect((await test.anonymous.call('GET', '/api/trail')).status).toBe(401);
    const { workspace } = JSON.parse((await coordinator.call('GET', '/api/trail')).body.toString()) as {
      workspace: string;
    };
    expect(workspace).toBe(heemstede);
  });

  it('is made by the worker, without anybody doing anything, from the moment of signing', async () => {
    const signed = await aSigned();
    await test.get(WorkerHost).start();
    let status = '';
    for (let tries = 0; tries < 600 && status !== 'READY'; tries += 1) {
      ({ status } = (await test.get(CertificatesService).verify({ code: signed.code })).document);
      if (status !== 'READY') await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(status).toBe('READY');
    expect(verifyAll({ pdf: (await get(`${signed.code}/document`)).body }).verdict).toBe('unknown_key');
  }, 60_000);
});

const exampleFacts: CertificateFacts = {
  code: '7K2M-9XQP-A4TZ-0HVB',
  municipality: 'Heemstede',
  cbsCode: 'GM0397',
  isDemonstration: false,
  signerName: 'J.F. Struijf',
  signerCapacity: 'wethouder',
  signerPortfolio: null,
  occasion: 'JOINS',
  authority: 'MANDATE',
  authorityReference: 'V-114',
  authorityOn: null,
  means: 'WITNESS',
  witnessName: 'M. de Vries',
  paperSha256: null,
  signedAt: '2026-03-29T00:59:59.500Z',
  signedOn: '2026-03-29',
  place: null,
  wording: { edition: '2026-1', title: 'Intentieverklaring', body: 'Een.\n\nTwee,\nverder.', sha256: 'a'.repeat(64) },
  trail: { seq: 1, hash: 'b'.repeat(64) },
};

describe('certificateDocument', () => {
  const dataOf = async (given: Partial<CertificateFacts>) =>
    JSON.stringify(
      (await certificateDocument({ ...exampleFacts, ...given }, 'https://bloemen.example/controleren/x', false)).data,
    );

  it.each([
    ['of Heemstede', {}],
    [
      'of a long name, under every reserve',
      {
        municipality: 'Nieuwe gemeente Langedijk-Heerhugowaard en Omstreken',
        signerName: 'mr. drs. Alexandra B.C. van der Heuvel-Oosterhout tot Ommeren en Waal',
        signerPortfolio: 'Wmo, jeugd, sport, cultuur, eenzaamheid en ontmoeting in de wijken en de dorpen',
        isDemonstration: true,
        occasion: 'RENEWS',
        authority: 'SUBJECT_TO_DECISION',
        authorityReference: null,
        awaitedConfirmation: true,
      },
    ],
  ] as const)('is one page for the wall, with hashes and text behind it: %s', async (_, given) => {
    const facts: CertificateFacts = { ...exampleFacts, ...given };
    const renderer = new PdfRenderer({ timeoutMs: 60_000, memoryBytes: 512 * 2 ** 20 });
    const pdf = await renderer.render(await certificateDocument(facts, 'https://bloemen.example/controleren/x', true));
    renderer.close();
    const document = await getDocumentProxy(new Uint8Array(pdf));
    const pages = (await extractText(document, { mergePages: false })).text.map((page) => page.replace(/\s+/g, ' '));
    for (const told of [facts.municipality, facts.signerName, facts.code, 'Intentieverklaring', 'ontwikkelsleutel'])
      expect(pages[0]).toContain(told);
    expect(pages[0]).not.toContain(facts.trail.hash);
    expect(pages[1]).toMatch(/^ ?Wat is ondertekend/);
    expect(pages[1]).toContain('Technische controle');
    expect(pages[1]).toContain(facts.trail.hash);
  });

  it('gives the clock of Amsterdam, also around the night it changes, and of the day the municipality had', async () => {
    expect(await dataOf({})).toContain('29 maart 2026, 01:59:59 uur');
    expect(await dataOf({ signedAt: '2026-03-29T01:00:00.000Z' })).toContain('29 maart 2026, 03:00:00 uur');
    expect(await dataOf({ signedAt: '2026-10-25T00:30:00.000Z' })).toContain('25 oktober 2026, 02:30:00 uur');
    expect(await dataOf({ signedAt: '2026-10-25T01:30:00.000Z' })).toContain('2026-10-25T01:30:00.000Z');
    expect(await dataOf({ signedAt: '2026-07-22T22:42:07.123Z' })).toContain('23 juli 2026, 00:42:07 uur');
  });

  it.each([
    ['JOINS', 'sluit hiermee aan'],
    ['CONFIRMS', 'deed al mee'],
    ['RENEWS', 'vernieuwt de verklaring'],
    ['RETURNS', 'tekent opnieuw'],
  ] as const)('says what the signature does: %s', async (occasion, words) => {
    expect(await dataOf({ occasion })).toContain(words);
    expect(await dataOf({ occasion, authority: 'SUBJECT_TO_DECISION' })).toMatch(
      new RegExp(`${words}.*, onder voorbehoud`),
    );
    expect(await dataOf({ occasion: null })).not.toContain('Betekenis');
  });

  it('names the witness, and calls nothing an electronic signature that was placed on paper', async () => {
    expect(await dataOf({})).toContain('Een getuige die erbij was: M. de Vries');
    const paper = await dataOf({
      means: 'PAPER',
      witnessName: null,
      paperSha256: 'c'.repeat(64),
      signedOn: '2026-03-20',
    });
    expect(paper).toContain('["Datum op het papier","20 maart 2026"]');
    expect(paper).toContain('c'.repeat(64));
    expect(paper).toContain('op papier getekend');
    expect(paper).not.toContain('elektronische handtekening');
  });
});

describe('one verdict', () => {
  it.each([
    ['READY', true, true, 'RATIFIED', 'STANDS'],
    ['READY', true, true, 'REAFFIRMATION_DUE', 'STANDS'],
    ['READY', true, true, 'SIGNED_CONDITIONALLY', 'CONDITIONAL'],
    ['READY', true, true, 'LAPSED', 'OVER'],
    ['READY', true, true, 'WITHDRAWN', 'OVER'],
    ['READY', true, true, 'ENDED', 'OVER'],
    ['READY', true, true, 'REPLACED', 'OVER'],
    ['REQUESTED', false, true, 'LAPSED', 'OVER'],
    ['FAILED', false, true, 'ENDED', 'OVER'],
    ['REQUESTED', false, true, 'RATIFIED', 'PENDING'],
    ['FAILED', false, true, 'RATIFIED', 'FAILED'],
    ['READY', false, true, 'RATIFIED', 'BROKEN'],
    ['READY', false, true, 'LAPSED', 'BROKEN'],
    ['READY', true, false, 'RATIFIED', 'BROKEN'],
    ['REQUESTED', false, false, 'RATIFIED', 'BROKEN'],
  ] as const)(
    'on a document that is %s, with its seal well %s and its trail well %s, of a statement that is %s: %s',
    (status, seal, trail, standing, outcome) => {
      expect(verdictOf(documentVerdict(status, seal, trail), standing)).toBe(outcome);
    },
  );

  it('holds what the signature did against its line in the trail, which before told nothing of it', () => {
    const evidenceSalt = 'aa';
    const told = { ...exampleFacts, occasion: null };
    const lineOf = (body: Record<string, string>) => {
      const [previous, text] = ['00'.repeat(32), JSON.stringify(body)];
      return {
        seq: 1,
        at: told.signedAt,
        type: 'commitment.signed',
        subjectId: 'c',
        body,
        text,
        previous,
        hash: createHash('sha256').update(Buffer.from(previous, 'hex')).update(text).digest('hex'),
      };
    };
    const evidence = evidenceHash(evidenceSalt, told);
    const tells = (body: Record<string, string>, given: Partial<CertificateFacts>) => {
      const line = lineOf(body);
      return tellsOf(line, {
        commitmentId: 'c',
        evidenceSalt,
        facts: { ...told, ...given, trail: { seq: 1, hash: line.hash } },
      } as Certificate);
    };
    const { occasion: _, ...before } = told;
    expect(tells({ evidence }, before as CertificateFacts)).toBe(true);
    expect(tells({ evidence, occasion: 'RENEWS' }, { occasion: 'RENEWS' })).toBe(true);
    expect(tells({ evidence, occasion: 'RENEWS' }, { occasion: 'JOINS' })).toBe(false);
    expect(tells({ evidence }, { occasion: 'JOINS' })).toBe(false);
  });
});

describe('codeFrom', () => {
  it.each([
    ['7k2m 9xqp a4tz ohvb', '7K2M-9XQP-A4TZ-0HVB'],
    ['7K2M9XQPA4TZIHVL', '7K2M-9XQP-A4TZ-1HV1'],
    ['7K2M-9XQP-A4TZ-0HV', null],
    ['7K2M-9XQP-A4TZ-0HVU', null],
    ['', null],
  ])('reads %j', (typed, code) => {
    expect(codeFrom(typed)).toBe(code);
  });
});
