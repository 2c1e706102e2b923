import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSelfSigned } from '../src/platform/seal/self-signed.js';

/** The settings of a key for the seal, made for one test and kept in its folder. */
export async function sealKeyIn(
  folder: string,
  commonName = 'Duizend Bloemen in een test',
): Promise<{ SEAL_KEY_FILE: string; SEAL_CERTIFICATE_FILE: string }> {
  const { key, certificate } = await makeSelfSigned(commonName, new Date(Date.now() - 60_000), 1);
  const files = {
    SEAL_KEY_FILE: join(folder, 'seal-key.pem'),
    SEAL_CERTIFICATE_FILE: join(folder, 'seal-certificate.pem'),
  };
  writeFileSync(files.SEAL_KEY_FILE, key);
  writeFileSync(files.SEAL_CERTIFICATE_FILE, certificate);
  return files;
}
