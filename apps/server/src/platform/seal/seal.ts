import { createHash, X509Certificate } from 'node:crypto';
import type { Clock } from '../clock/clock.js';
import type { Config } from '../config/config.js';
import { attributesOf, messageOf, type SealKey } from './cms.js';
import { fromPem, readSealKey } from './seal-key.js';
import { sealedHash, sealedRange } from './sealed-pdf.js';
import { DEVELOPMENT_MARK, makeSelfSigned } from './self-signed.js';
import { readSignedMessage } from './signed-message.js';
import { isTimestampOf, timestampOf } from './timestamp.js';

/**
 * What the seal on a document tells. `isValid`: the whole file is sealed and unchanged since, by a key of the platform
 * whose certificate was valid at the moment that the seal gives; `reason` is part of what is sealed. `fingerprint`:
 * SHA-256 of the certificate.
 */
export type SealCheck = {
  isValid: boolean;
  reason: string | null;
  sealedBy: string | null;
  fingerprint: string | null;
  isDevelopmentKey: boolean;
  isTimestamped: boolean;
};

/**
 * Bytes kept for the signed message: the message itself, the certificates, and a time stamp with those of its
 * authority.
 */
const ROOM = 2_048;
const ROOM_FOR_TIMESTAMP = 16_384;
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const TIMESTAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';

/** The certificate of the platform's key cannot seal today. */
export class SealExpired extends Error {}

/**
 * Seals documents with the platform's key: PAdES baseline B-B, or B-T when SEAL_TSA_URL names an authority. Whoever
 * opens the file sees that it is the platform's and that nothing changed since. Without a key in the settings, which
 * production does not allow, this process makes one.
 */
export class Seal {
  constructor(
    private readonly clock: Clock,
    private readonly tsaUrl: string | undefined,
    /** SHA-256 of the certificates of former keys, as Node writes them. */
    private readonly former: readonly string[],
    private key: SealKey | null,
  ) {}

  /** Throws one sentence when the settings name a key that cannot be used. */
  static async open({ values }: Config, clock: Clock): Promise<Seal> {
    return new Seal(clock, values.SEAL_TSA_URL, values.SEAL_FORMER_FINGERPRINTS.split(','), await readSealKey(values));
  }

  /**
   * Seals a document; its bytes stay as they are and the seal is added behind them. The reason is ASCII without
   * brackets. Throws SealExpired and TimestampError.
   */
  async sealPdf(
    pdf: Buffer,
    { reason, location }: { reason: string; location: string },
  ): Promise<{ content: Buffer; isTimestamped: boolean; sealedAt: Date }> {
    const key = await this.keyNow();
    const sealedAt = this.clock.now();
    const content = await withRoomForSeal(
      pdf,
      key,
      { reason, location, sealedAt },
      ROOM + (this.tsaUrl ? ROOM_FOR_TIMESTAMP : 0),
    );
    const range = sealedRange(content)!;
    const attributes = attributesOf(
      sealedHash(content, range),
      [key.certificate, ...key.chain].map((certificate) => sha256(certificate)),
    );
    const signature = await key.sign(attributes);
    const message = messageOf(
      key,
      attributes,
      signature,
      this.tsaUrl ? await timestampOf(signature, this.tsaUrl) : null,
    ).toString('hex');
    const room = range.end - range.start - 2;
    if (message.length > room)
      throw new Error(`The seal needs ${message.length / 2} bytes and has room for ${room / 2}.`);
    content.write(message.padEnd(room, '0'), range.start + 1, 'latin1');
    return { content, isTimestamped: this.tsaUrl !== undefined, sealedAt };
  }

  /** Signs other bytes with the same key. */
  async sign(content: Buffer): Promise<Buffer> {
    return (await this.keyNow()).sign(content);
  }

  /** The certificate of the key as DER, and those above it. */
  async certificates(): Promise<Buffer[]> {
    const { certificate, chain } = await this.ownKey();
    return [certificate, ...chain];
  }

  /** SHA-256 of the certificate of the key, as Node writes it. */
  async fingerprint(): Promise<string> {
    return new X509Certificate((await this.ownKey()).certificate).fingerprint256;
  }

  /**
   * Judges the seal on a document by its bytes and the keys of the platform: the present one and
   * SEAL_FORMER_FINGERPRINTS.
   */
  async verify(pdf: Buffer): Promise<SealCheck> {
    const check = await checkOf(pdf).catch(() => unreadable);
    return {
      ...check,
      isValid:
        check.isValid &&
        check.fingerprint !== null &&
        [await this.fingerprint(), ...this.former].includes(check.fingerprint),
    };
  }

  async isDevelopmentKey(): Promise<boolean> {
    return isMarked(new X509Certificate((await this.ownKey()).certificate));
  }

  private async ownKey(): Promise<SealKey> {
    if (!this.key) {
      const { key, certificate } = await makeSelfSigned(`Duizend Bloemen ${DEVELOPMENT_MARK}`, this.clock.now(), 1);
      this.key ??= fromPem(key, certificate);
    }
    return this.key;
  }

  private async keyNow(): Promise<SealKey> {
    const key = await this.ownKey();
    const certificate = new X509Certificate(key.certificate);
    if (!isValidAt(certificate, this.clock.now()))
      throw new SealExpired(
        `The certificate of the seal is valid from ${certificate.validFrom} to ${certificate.validTo}.`,
      );
    return key;
  }
}

/** The document with an empty seal: field, place and byte range are there, the message is not. */
async function withRoomForSeal(
  pdf: Buffer,
  { certificate, chain, keyType }: SealKey,
  { reason, location, sealedAt }: { reason: string; location: string; sealedAt: Date },
  room: number,
): Promise<Buffer> {
  const { PDF } = await import('@libpdf/core');
  const document = await PDF.load(pdf);
  // libpdf writes the field and the range; its message is replaced, because it puts a time of signing inside; here /M
  // alone tells it.
  const { bytes } = await document.sign({
    signer: {
      certificate,
      keyType,
      signatureAlgorithm: keyType === 'RSA' ? 'RSASSA-PKCS1-v1_5' : 'ECDSA',
      sign: () => Promise.resolve(Buffer.alloc(0)),
    },
    reason,
    location,
    signingTime: sealedAt,
    fieldName: 'Zegel',
    estimatedSize: room + [certificate, ...chain].reduce((size, { length }) => size + 2 * length, 0),
  });
  if (!pdf.equals(bytes.subarray(0, pdf.length))) throw new Error('The document was rewritten while it was sealed.');
  return Buffer.from(bytes);
}

const unreadable: SealCheck = {
  isValid: false,
  reason: null,
  sealedBy: null,
  fingerprint: null,
  isDevelopmentKey: false,
  isTimestamped: false,
};

/** The check without the question whose key it is. */
async function checkOf(pdf: Buffer): Promise<SealCheck> {
  const range = sealedRange(pdf)!;
  const { certificate, signature, attribute, isOf } = await readSignedMessage(
    Buffer.from(pdf.toString('latin1', range.start + 1, range.end - 1), 'hex'),
  );
  const namesCertificate = attribute('signed', SIGNING_CERTIFICATE_V2)?.includes(sha256(certificate.raw)) ?? false;
  const token = attribute('unsigned', TIMESTAMP_TOKEN);
  const isTimestamped = token !== null && (await isTimestampOf(token, signature));
  const dictionary = pdf.toString('latin1', range.end);
  return {
    isValid:
      isOf(Buffer.concat([pdf.subarray(0, range.start), pdf.subarray(range.end)])) &&
      namesCertificate &&
      (token === null || isTimestamped) &&
      isValidAt(certificate, sealedAtIn(dictionary)),
    reason: /\/Reason \(([^()\\]*)\)/.exec(dictionary)?.[1] ?? null,
    sealedBy: /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? null,
    fingerprint: certificate.fingerprint256,
    isDevelopmentKey: isMarked(certificate),
    isTimestamped,
  };
}

/** The moment in the dictionary of a seal, which the seal covers. Throws when there is none. */
function sealedAtIn(dictionary: string): Date {
  const [, year, month, ...rest] = /\/M \(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z\)/.exec(dictionary)!.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return new Date(Date.UTC(year, month - 1, ...rest));
}

/** To the second, which is as fine as a certificate and a dictionary tell. */
function isValidAt({ validFrom, validTo }: X509Certificate, at: Date): boolean {
  return at >= new Date(validFrom) && at <= new Date(validTo);
}

function isMarked({ subject }: X509Certificate): boolean {
  return subject.includes(DEVELOPMENT_MARK);
}

function sha256(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
