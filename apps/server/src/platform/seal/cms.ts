/** The signed message of a PAdES baseline seal (ETSI EN 319 142-1 on RFC 5652), written in DER. */

/** A key with its certificate; `sign` hashes with SHA-256 and gives PKCS #1 v1.5 bytes for RSA, DER for EC. */
export type SealKey = {
  certificate: Buffer;
  /** Certificates above it, nearest first. */
  chain: Buffer[];
  keyType: 'RSA' | 'EC';
  sign: (content: Uint8Array) => Promise<Buffer>;
};

const SEQUENCE = 0x30;
const SET = 0x31;
const OCTETS = 0x04;
const OBJECT = 0x06;
const VERSION = 0xa0;
const NULL = Buffer.of(0x05, 0x00);
const ONE = Buffer.of(0x02, 0x01, 0x01);

const oid = (hex: string) => der(OBJECT, Buffer.from(hex, 'hex'));
const DATA = oid('2a864886f70d010701');
const SIGNED_DATA = oid('2a864886f70d010702');
const CONTENT_TYPE = oid('2a864886f70d010903');
const MESSAGE_DIGEST = oid('2a864886f70d010904');
const SIGNING_CERTIFICATE_V2 = oid('2a864886f70d010910022f');
const TIMESTAMP_TOKEN = oid('2a864886f70d010910020e');
const SHA256 = der(SEQUENCE, oid('608648016503040201'));
const algorithms = { RSA: der(SEQUENCE, oid('2a864886f70d01010b'), NULL), EC: der(SEQUENCE, oid('2a8648ce3d040302')) };

/**
 * The attributes that are signed: the hash of the document, and the hashes of every certificate that travels along, so
 * that no byte of them can be another. The moment stands in the document itself, under the same seal.
 */
export function attributesOf(documentHash: Buffer, certificateHashes: readonly Buffer[]): Buffer {
  const attributes = [
    der(SEQUENCE, CONTENT_TYPE, der(SET, DATA)),
    der(SEQUENCE, MESSAGE_DIGEST, der(SET, der(OCTETS, documentHash))),
    der(
      SEQUENCE,
      SIGNING_CERTIFICATE_V2,
      der(SET, der(SEQUENCE, der(SEQUENCE, ...certificateHashes.map((hash) => der(SEQUENCE, der(OCTETS, hash)))))),
    ),
  ];
  return der(SET, ...attributes.sort((one, other) => Buffer.compare(one, other)));
}

/**
 * The whole message around signed attributes and their signature; with a time stamp over that signature when there is
 * one.
 */
export function messageOf(
  { certificate, chain, keyType }: SealKey,
  attributes: Buffer,
  signature: Buffer,
  timestamp: Buffer | null,
): Buffer {
  const { issuer, serialNumber } = nameOf(certificate);
  const signer = der(
    SEQUENCE,
    ONE,
    der(SEQUENCE, issuer, serialNumber),
    SHA256,
    retagged(0xa0, attributes),
    algorithms[keyType],
    der(OCTETS, signature),
    ...(timestamp ? [der(0xa1, der(SEQUENCE, TIMESTAMP_TOKEN, der(SET, timestamp)))] : []),
  );
  return der(
    SEQUENCE,
    SIGNED_DATA,
    der(
      0xa0,
      der(SEQUENCE, ONE, der(SET, SHA256), der(SEQUENCE, DATA), der(0xa0, certificate, ...chain), der(SET, signer)),
    ),
  );
}

/** One value: tag, length in the shortest form, content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80
      ? [length]
      : length < 0x100
        ? [0x81, length]
        : length < 0x10000
          ? [0x82, length >> 8, length & 0xff]
          : [0x83, length >> 16, (length >> 8) & 0xff, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function retagged(tag: number, value: Buffer): Buffer {
  return Buffer.concat([Buffer.of(tag), value.subarray(1)]);
}

/** Issuer and serial number of a certificate, of `[version], serialNumber, signature, issuer`. */
function nameOf(certificate: Buffer): { issuer: Buffer; serialNumber: Buffer } {
  const [tbs] = valuesIn(certificate);
  const [serialNumber, , issuer] = valuesIn(tbs!).filter(([tag]) => tag !== VERSION);
  return { issuer: issuer!, serialNumber: serialNumber! };
}

/** The values one level inside a value. */
function valuesIn(value: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = headOf(value, 0).start; at < value.length; at = headOf(value, at).end)
    found.push(value.subarray(at, headOf(value, at).end));
  return found;
}

function headOf(value: Buffer, at: number): { start: number; end: number } {
  const size = value[at + 1]!;
  const bytes = size < 0x80 ? 0 : size & 0x7f;
  const start = at + 2 + bytes;
  return { start, end: start + (bytes ? value.readUIntBE(at + 2, bytes) : size) };
}
