import { createHash, verify, X509Certificate } from 'node:crypto';

const CONTENT_HASH = '1.2.840.113549.1.9.4';
const hashes: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

type Value = { toBER(): ArrayBuffer };

/**
 * A message that somebody signed (RFC 5652). `attribute` gives the first value of a signed or unsigned attribute, as
 * DER.
 */
export type SignedMessage = {
  /** What is signed, when the message carries it. */
  content: Buffer | null;
  certificate: X509Certificate;
  signature: Buffer;
  attribute: (kind: 'signed' | 'unsigned', type: string) => Buffer | null;
  /** True when the certificate signed exactly this content. Whose certificate that is, is not judged. */
  isOf: (content: Buffer) => boolean;
};

/** Reads a message of one signer. Throws when it is none. */
export async function readSignedMessage(message: Buffer): Promise<SignedMessage> {
  const { ContentInfo, IssuerAndSerialNumber, SignedData } = await import('pkijs');
  const signed = new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(message)).content });
  const [signer] = signed.signerInfos;
  if (!signer || !(signer.sid instanceof IssuerAndSerialNumber))
    throw new Error('The message has no signer with a name and a number.');
  const { serialNumber } = signer.sid;
  const own = (signed.certificates ?? []).find(
    (one) => 'serialNumber' in one && one.serialNumber.isEqual(serialNumber),
  );
  if (!own) throw new Error('The message does not carry the certificate of its signer.');
  const certificate = new X509Certificate(Buffer.from(own.toSchema().toBER()));
  const signature = Buffer.from(signer.signature.getValue());
  const attribute = (kind: 'signed' | 'unsigned', type: string) => {
    const value = signer[`${kind}Attrs`]?.attributes.find((one) => one.type === type)?.values[0] as Value | undefined;
    return value ? Buffer.from(value.toBER()) : null;
  };
  return {
    content: signed.encapContentInfo.eContent ? Buffer.from(signed.encapContentInfo.eContent.getValue()) : null,
    certificate,
    signature,
    attribute,
    isOf: (content) => {
      const hash = hashOf(signer.digestAlgorithm.algorithmId);
      const told = attribute('signed', CONTENT_HASH);
      return (
        told !== null &&
        told.subarray(2).equals(createHash(hash).update(content).digest()) &&
        verify(hash, Buffer.from(signer.signedAttrs!.encodedValue), certificate.publicKey, signature)
      );
    },
  };
}

/** Node's name of a hash function. Throws on one that is not SHA-2. */
export function hashOf(algorithmId: string): string {
  const name = hashes[algorithmId];
  if (!name) throw new Error(`Unknown hash function ${algorithmId}.`);
  return name;
}
