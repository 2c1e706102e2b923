import { createPrivateKey, sign, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Config } from '../config/config.js';
import type { SealKey } from './cms.js';
import { DEVELOPMENT_MARK } from './self-signed.js';

type Settings = Pick<
  Config['values'],
  'production' | 'SEAL_P12_FILE' | 'SEAL_P12_PASSWORD' | 'SEAL_KEY_FILE' | 'SEAL_CERTIFICATE_FILE'
>;

/**
 * The key that the settings name, or null when they name none. Throws one sentence that says what to do: unreadable
 * files, a wrong password, a key that does not belong to the certificate, RSA under 2048 bits, and in production a
 * development key.
 */
export async function readSealKey(settings: Settings): Promise<SealKey | null> {
  const { SEAL_P12_FILE, SEAL_P12_PASSWORD, SEAL_KEY_FILE, SEAL_CERTIFICATE_FILE } = settings;
  if (!SEAL_P12_FILE && !SEAL_KEY_FILE && !SEAL_CERTIFICATE_FILE) return null;
  if (!SEAL_P12_FILE && !(SEAL_KEY_FILE && SEAL_CERTIFICATE_FILE))
    throw new Error('Zet SEAL_KEY_FILE en SEAL_CERTIFICATE_FILE allebei, of SEAL_P12_FILE.');
  if (SEAL_P12_FILE && (SEAL_KEY_FILE || SEAL_CERTIFICATE_FILE))
    throw new Error('Zet SEAL_P12_FILE of SEAL_KEY_FILE met SEAL_CERTIFICATE_FILE, niet allebei.');
  const key = SEAL_P12_FILE
    ? await fromP12(read('SEAL_P12_FILE', SEAL_P12_FILE), SEAL_P12_PASSWORD)
    : fromPem(read('SEAL_KEY_FILE', SEAL_KEY_FILE!), read('SEAL_CERTIFICATE_FILE', SEAL_CERTIFICATE_FILE!));
  const { publicKey, subject } = new X509Certificate(key.certificate);
  if (key.keyType === 'RSA' && (publicKey.asymmetricKeyDetails?.modulusLength ?? 0) < 2_048)
    throw new Error('De sleutel van het zegel is te kort. Neem RSA van minstens 2048 bits, of EC.');
  if (settings.production && subject.includes(DEVELOPMENT_MARK)) {
    throw new Error(
      'De sleutel van het zegel is een ontwikkelsleutel. Zet in productie een eigen sleutel in SEAL_P12_FILE, of in SEAL_KEY_FILE en SEAL_CERTIFICATE_FILE.',
    );
  }
  return key;
}

/** A key from PEM: private key, and certificates with the own one first. */
export function fromPem(keyPem: Buffer | string, certificatePem: Buffer | string): SealKey {
  const certificates = (
    certificatePem.toString().match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  ).map((pem) => readCertificate(pem));
  const [own, ...above] = certificates;
  if (!own) throw new Error('In SEAL_CERTIFICATE_FILE staat geen certificaat (PEM).');
  const key = attempt(
    () => createPrivateKey(keyPem),
    'In SEAL_KEY_FILE staat geen leesbare sleutel (PEM zonder wachtwoord).',
  );
  if (!own.checkPrivateKey(key))
    throw new Error('De sleutel in SEAL_KEY_FILE hoort niet bij het eerste certificaat in SEAL_CERTIFICATE_FILE.');
  const keyType = key.asymmetricKeyType === 'rsa' ? 'RSA' : key.asymmetricKeyType === 'ec' ? 'EC' : null;
  if (!keyType) throw new Error('De sleutel van het zegel moet RSA of EC zijn.');
  return {
    certificate: own.raw,
    chain: above.map(({ raw }) => raw),
    keyType,
    sign: (content) => Promise.resolve(sign('sha256', content, key)),
  };
}

async function fromP12(content: Buffer, password: string): Promise<SealKey> {
  const { P12Signer } = await import('@libpdf/core');
  const signer = await P12Signer.create(content, password).catch((error: unknown) => {
    throw new Error('SEAL_P12_FILE is niet te openen. Controleer het bestand en SEAL_P12_PASSWORD.', { cause: error });
  });
  return {
    certificate: Buffer.from(signer.certificate),
    chain: (signer.certificateChain ?? []).map((certificate) => Buffer.from(certificate)),
    keyType: signer.keyType,
    sign: async (bytes) => Buffer.from(await signer.sign(bytes, 'SHA-256')),
  };
}

function read(setting: string, path: string): Buffer {
  return attempt(() => readFileSync(path), `${setting} is niet te lezen: ${path}.`);
}

function readCertificate(pem: string): X509Certificate {
  return attempt(
    () => new X509Certificate(pem),
    'In SEAL_CERTIFICATE_FILE staat een certificaat dat niet te lezen is.',
  );
}

function attempt<T>(work: () => T, sentence: string): T {
  try {
    return work();
  } catch (error) {
    throw new Error(sentence, { cause: error });
  }
}
