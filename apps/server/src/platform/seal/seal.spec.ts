import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { getDocumentProxy } from 'unpdf';
import { sealKeyIn } from '../../../test/seal-key.js';
import { startTimestampAuthority, type TimestampAuthority } from '../../../test/timestamp-authority.js';
import { Clock } from '../clock/clock.js';
import type { Config } from '../config/config.js';
import { productRoot } from '../config/product-root.js';
import { PdfRenderer } from '../pdf/pdf-renderer.js';
import { Seal } from './seal.js';
import { sealedRange } from './sealed-pdf.js';
import { timestampOf } from './timestamp.js';

const renderer = new PdfRenderer({ timeoutMs: 60_000, memoryBytes: 512 * 2 ** 20 });
const folder = mkdtempSync(join(tmpdir(), 'bloemen-seal-'));
const reason = {
  reason: 'Certificaat 0000-0000-0000-0000, regel 1, ' + '0'.repeat(64),
  location: 'https://bloemen.example/controleren/0000-0000-0000-0000',
};
const has = (program: string) => spawnSync(program, ['--help']).error === undefined;
const whereThereIs = (program: string) => (has(program) ? it : it.skip);
const open = (values: object, clock = new Clock()) =>
  Seal.open(
    {
      values: { production: false, SEAL_P12_PASSWORD: '', SEAL_FORMER_FINGERPRINTS: '', ...values },
    } as unknown as Config,
    clock,
  );
let plain: Buffer;

beforeAll(async () => {
  plain = await renderer.render({
    template:
      '#import "/house.typ": *\n#show: document.with(title: "Proef", subtitle: "Zegel", date: "2026-11-22")\n= Kop\nTekst',
    data: null,
  });
});
afterAll(() => {
  renderer.close();
  rmSync(folder, { recursive: true });
});

describe('Seal', () => {
  it('seals behind the document, whose bytes and tags stay as they are', async () => {
    const seal = await open({});
    const { content, isTimestamped } = await seal.sealPdf(plain, reason);
    expect(content.subarray(0, plain.length).equals(plain)).toBe(true);
    expect(isTimestamped).toBe(false);
    expect(await seal.verify(content)).toEqual({
      isValid: true,
      reason: reason.reason,
      sealedBy: 'Duizend Bloemen ontwikkelsleutel',
      fingerprint: await seal.fingerprint(),
      isDevelopmentKey: true,
      isTimestamped: false,
    });
    expect((await (await getDocumentProxy(new Uint8Array(content))).getMarkInfo())?.Marked).toBe(true);
  });

  it('finds no valid seal on a document without one, changed, or with something behind it', async () => {
    const seal = await open({});
    const { content } = await seal.sealPdf(plain, reason);
    const changed = Buffer.from(content);
    changed[1_000]! ^= 1;
    for (const other of [
      plain,
      changed,
      Buffer.concat([content, Buffer.from('\n%%EOF')]),
      content.subarray(0, -1),
      Buffer.alloc(0),
    ])
      expect((await seal.verify(other)).isValid).toBe(false);
  });

  it('refuses a message in which another certificate took the place of the one that sealed', async () => {
    const seal = await open({});
    const { content } = await seal.sealPdf(plain, reason);
    const [own] = await seal.certificates();
    const [other] = await (await open({})).certificates();
    const swapped = Buffer.from(
      content.toString('latin1').replace(own!.toString('hex').slice(0, 400), other!.toString('hex').slice(0, 400)),
      'latin1',
    );
    expect(swapped.equals(content)).toBe(false);
    expect((await seal.verify(swapped)).isValid).toBe(false);
  });

  it('seals nothing with a certificate that is not valid today', async () => {
    const seal = await open(
      await sealKeyIn(folder),
      Object.assign(new Clock(), { now: () => new Date('2031-01-01T12:00:00Z') }),
    );
    await expect(seal.sealPdf(plain, reason)).rejects.toThrow(/is valid from/);
  });

  it('is valid by the present key and by those that are named as former ones, and by no other with the same name', async () => {
    const seal = await open(await sealKeyIn(folder));
    const { content } = await seal.sealPdf(plain, reason);
    expect(await seal.verify(content)).toMatchObject({ isValid: true, isDevelopmentKey: false });
    const later = await open(await sealKeyIn(folder));
    expect(await later.verify(content)).toMatchObject({ isValid: false, sealedBy: 'Duizend Bloemen in een test' });
    const [other, own] = [await later.fingerprint(), await seal.fingerprint()];
    expect((await (await open({ SEAL_FORMER_FINGERPRINTS: other })).verify(content)).isValid).toBe(false);
    expect((await (await open({ SEAL_FORMER_FINGERPRINTS: `${other},${own}` })).verify(content)).isValid).toBe(true);
  });

  it('is not valid when it says a moment at which its certificate was not, and stays valid once that has expired', async () => {
    const clock = new Clock();
    const seal = await open(await sealKeyIn(folder), clock);
    const { content } = await seal.sealPdf(plain, reason);
    clock.now = () => new Date('2031-01-01T12:00:00Z');
    expect((await seal.verify(content)).isValid).toBe(true);
    jest.spyOn(X509Certificate.prototype, 'validTo', 'get').mockReturnValue('Jan  1 00:00:00 2032 GMT');
    const { content: late } = await seal.sealPdf(plain, reason);
    expect((await seal.verify(late)).isValid).toBe(true);
    jest.restoreAllMocks();
    expect((await seal.verify(late)).isValid).toBe(false);
  });

  whereThereIs('pdfsig')('is valid to pdfsig of poppler', async () => {
    const { content } = await (await open({})).sealPdf(plain, reason);
    const told = judged(content);
    expect(told).toContain('Signature is Valid');
    expect(told).toContain('Total document signed');
    expect(told).toContain('ETSI.CAdES.detached');
  });

  whereThereIs('openssl')(
    'takes an RSA key from PKCS#12, and says so when the password is wrong or the key too short',
    async () => {
      for (const [bits, password] of [
        [2_048, 'goed geheim'],
        [1_024, ''],
      ] as const) {
        execFileSync(
          'openssl',
          [
            'req',
            '-x509',
            '-newkey',
            `rsa:${bits}`,
            '-nodes',
            '-subj',
            '/CN=Een gemeente',
            '-days',
            '2',
            '-keyout',
            join(folder, 'rsa.pem'),
            '-out',
            join(folder, 'rsa-certificate.pem'),
          ],
          { stdio: 'ignore' },
        );
        execFileSync('openssl', [
          'pkcs12',
          '-export',
          '-inkey',
          join(folder, 'rsa.pem'),
          '-in',
          join(folder, 'rsa-certificate.pem'),
          '-out',
          join(folder, `${bits}.p12`),
          '-passout',
          `pass:${password}`,
        ]);
      }
      const seal = await open({ SEAL_P12_FILE: join(folder, '2048.p12'), SEAL_P12_PASSWORD: 'goed geheim' });
      const { content } = await seal.sealPdf(plain, reason);
      expect(await seal.verify(content)).toMatchObject({ isValid: true, sealedBy: 'Een gemeente' });
      if (has('pdfsig')) expect(judged(content)).toContain('Signature is Valid');
      await expect(
        open({ SEAL_P12_FILE: join(folder, '2048.p12'), SEAL_P12_PASSWORD: 'ander geheim' }),
      ).rejects.toThrow(/SEAL_P12_PASSWORD/);
      await expect(open({ SEAL_P12_FILE: join(folder, '1024.p12') })).rejects.toThrow(/te kort/);
    },
  );

  whereThereIs('openssl')(
    'carries the certificates above its own, so that the script follows them to the authority it is given, and to no other',
    async () => {
      const inFolder = (name: string) => join(folder, name);
      const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'ignore' });
      for (const name of ['root', 'stranger'])
        openssl(
          'req',
          '-x509',
          '-newkey',
          'rsa:2048',
          '-nodes',
          '-subj',
          `/CN=${name}`,
          '-days',
          '2',
          '-keyout',
          inFolder(`${name}.key`),
          '-out',
          inFolder(`${name}.pem`),
        );
      openssl(
        'req',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-subj',
        '/CN=Een gemeente',
        '-keyout',
        inFolder('leaf.key'),
        '-out',
        inFolder('leaf.csr'),
      );
      openssl(
        'x509',
        '-req',
        '-in',
        inFolder('leaf.csr'),
        '-CA',
        inFolder('root.pem'),
        '-CAkey',
        inFolder('root.key'),
        '-CAcreateserial',
        '-days',
        '2',
        '-out',
        inFolder('leaf.pem'),
      );
      const [leaf, root, stranger] = ['leaf.pem', 'root.pem', 'stranger.pem'].map((name) =>
        readFileSync(inFolder(name), 'utf8'),
      );
      for (const [name, chain] of [
        ['leaf', leaf!],
        ['both', leaf! + root!],
      ] as const) {
        writeFileSync(inFolder(`${name}-chain.pem`), chain);
        const { content: pdf } = await (
          await open({ SEAL_KEY_FILE: inFolder('leaf.key'), SEAL_CERTIFICATE_FILE: inFolder(`${name}-chain.pem`) })
        ).sealPdf(plain, reason);
        const { fingerprint256 } = new X509Certificate(leaf!);
        expect(await (await open({ SEAL_FORMER_FINGERPRINTS: fingerprint256 })).verify(pdf)).toMatchObject({
          isValid: true,
          sealedBy: 'Een gemeente',
          fingerprint: fingerprint256,
        });
        const verifyAll = await offline();
        expect(verifyAll({ pdf, ca: root! }).verdict).toBe('unknown_key');
        expect(verifyAll({ pdf, ca: root!, fingerprints: [fingerprint256] }).verdict).toBe('valid');
        expect(verifyAll({ pdf, ca: leaf! }).verdict).toBe('valid');
        expect(verifyAll({ pdf, ca: stranger! }).verdict).toBe('wrong');
        if (has('pdfsig')) expect(judged(pdf)).toContain('Signature is Valid');
      }
    },
  );

  it.each([
    [
      'a development key in production',
      async () => ({ production: true, ...(await sealKeyIn(folder, 'x ontwikkelsleutel')) }),
      /ontwikkelsleutel/,
    ],
    ['half a pair', async () => ({ SEAL_KEY_FILE: 'x' }), /allebei/],
    ['both kinds', async () => ({ SEAL_P12_FILE: 'x', SEAL_KEY_FILE: 'y' }), /niet allebei/],
    [
      'a file without certificate',
      async () => ({ ...(await sealKeyIn(folder)), SEAL_CERTIFICATE_FILE: join(folder, 'seal-key.pem') }),
      /geen certificaat/,
    ],
  ])('refuses %s', async (_what, settings, sentence) => {
    await expect(open(await settings())).rejects.toThrow(sentence);
  });
});

describe('a seal with a time stamp', () => {
  let authority: TimestampAuthority;
  beforeAll(async () => {
    authority = await startTimestampAuthority(folder);
  });
  afterAll(() => {
    authority.server.close();
  });

  it('carries the token of the authority and stays valid, also to pdfsig', async () => {
    authority.mode = 'honest';
    const seal = await open({ SEAL_TSA_URL: authority.url });
    const { content, isTimestamped } = await seal.sealPdf(plain, reason);
    expect(isTimestamped).toBe(true);
    expect(await seal.verify(content)).toMatchObject({ isValid: true, isTimestamped: true });
    if (has('pdfsig')) expect(judged(content)).toContain('Signature is Valid');
  });

  it('is verified by the script, which tells the moment that the authority gave', async () => {
    authority.mode = 'honest';
    const { content: pdf } = await (await open({ SEAL_TSA_URL: authority.url })).sealPdf(plain, reason);
    const verifyAll = await offline();
    const result = verifyAll({ pdf });
    expect(result.verdict).toBe('unknown_key');
    expect(Math.abs(Date.parse(result.seal!.timestampedAt!) - Date.now())).toBeLessThan(60_000);
    const { content: other } = await (
      await open({ SEAL_TSA_URL: authority.url })
    ).sealPdf(plain, { ...reason, location: 'elders' });
    const [range, otherRange] = [sealedRange(pdf)!, sealedRange(other)!];
    const moved = Buffer.from(pdf);
    other.copy(moved, range.start, otherRange.start, otherRange.end);
    expect(verifyAll({ pdf: moved }).verdict).toBe('wrong');
  });

  it.each(['stamps another', 'replays', 'refuses', 'talks nonsense', 'breaks'] as const)(
    'is not set when the authority %s',
    async (mode) => {
      authority.mode = mode;
      await expect(timestampOf(randomBytes(64), authority.url)).rejects.toThrow(/authority for time stamps/);
    },
  );

  it('is not set when the authority is away', async () => {
    await expect(timestampOf(randomBytes(64), 'http://127.0.0.1:1')).rejects.toThrow(/does not answer/);
  });
});

async function offline() {
  const { verifyAll } = (await import(join(productRoot, 'scripts/verify-certificate.mjs'))) as {
    verifyAll: (files: { pdf: Buffer; ca?: string; fingerprints?: string[] }) => {
      verdict: string;
      seal?: { timestampedAt: string | null };
    };
  };
  return verifyAll;
}

function judged(pdf: Buffer): string {
  writeFileSync(join(folder, 'sealed.pdf'), pdf);
  return spawnSync('pdfsig', ['-nocert', join(folder, 'sealed.pdf')], { encoding: 'utf8' }).stdout;
}
