import { generateKeyPairSync, randomBytes, webcrypto } from 'node:crypto';

/** In the subject of every key that the product made for itself; production refuses it. */
export const DEVELOPMENT_MARK = 'ontwikkelsleutel';

const COMMON_NAME = '2.5.4.3';
const KEY_USAGE = '2.5.29.15';
/** Bits 0 and 1 of RFC 5280, 4.2.1.3: digitalSignature and contentCommitment, six bits unused. */
const SIGNS_DOCUMENTS = Uint8Array.of(0x03, 0x02, 0x06, 0xc0).buffer;

/**
 * A key on P-256 with a certificate that it signed itself, both as PEM. It seals documents of whoever trusts that one
 * certificate.
 */
export async function makeSelfSigned(
  commonName: string,
  from: Date,
  years: number,
): Promise<{ key: string; certificate: string }> {
  const { AttributeTypeAndValue, Certificate, Extension } = await import('pkijs');
  const { fromBER, Integer, Utf8String } = await import('asn1js');
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const signing = await webcrypto.subtle.importKey(
    'pkcs8',
    privateKey.export({ type: 'pkcs8', format: 'der' }),
    algorithm,
    false,
    ['sign'],
  );
  const certificate = new Certificate();
  certificate.version = 2;
  // Positive, as RFC 5280 asks of a serial number.
  certificate.serialNumber = new Integer({ valueHex: Buffer.concat([Buffer.of(0x01), randomBytes(15)]) });
  for (const name of [certificate.issuer, certificate.subject]) {
    name.typesAndValues.push(
      new AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value: commonName }) }),
    );
  }
  certificate.notBefore.value = from;
  certificate.notAfter.value = new Date(Date.UTC(from.getUTCFullYear() + years, from.getUTCMonth(), from.getUTCDate()));
  certificate.subjectPublicKeyInfo.fromSchema(fromBER(publicKey.export({ type: 'spki', format: 'der' })).result);
  certificate.extensions = [new Extension({ extnID: KEY_USAGE, critical: true, extnValue: SIGNS_DOCUMENTS })];
  await certificate.sign(signing, 'SHA-256');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    certificate: `-----BEGIN CERTIFICATE-----\n${Buffer.from(certificate.toSchema(true).toBER())
      .toString('base64')
      .match(/.{1,64}/g)!
      .join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}
