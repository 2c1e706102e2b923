import type { Certificate } from '@bloemen/api-contract/public';
import { ApiError, getJson } from '../../../shared/api.js';

/**
 * The code as it was issued, from what somebody typed: with or without dashes, small letters, O for 0 and I or L for 1.
 * Null when it cannot be one.
 */
export function certificateCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(plain) ? plain.match(/.{4}/g)!.join('-') : null;
}

export const certificateAddress = (code: string) => `/api/certificates/${encodeURIComponent(code)}` as const;
export const readCertificate = (code: string) => getJson<Certificate>(certificateAddress(code));
export const findCertificate = (sha256: string) => getJson<Certificate>(`/api/certificates/by-hash/${sha256}`);

/** One answer for every code and every file that is none of ours. */
export const isUnknown = (error: unknown): boolean => error instanceof ApiError && error.code === 'certificate.unknown';
