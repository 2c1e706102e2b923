import { createHash } from 'node:crypto';
import type { AuditLine } from '../../audit/audit.service.js';
import type { Certificate, CertificateFacts } from './certificates.facts.js';

type Wording = Pick<CertificateFacts['wording'], 'edition' | 'title' | 'sha256'>;
type Evidence = Omit<CertificateFacts, 'signedAt' | 'trail' | 'wording'> & { wording: Wording };

/**
 * Hex SHA-256 of what a certificate says, for its line in the trail. The salt (hex, 256 bits) stays with the certificate: once that is gone,
 * nobody finds out from the line who signed.
 */
export function evidenceHash(salt: string, { code, municipality, cbsCode, isDemonstration, wording, ...signature }: Evidence): string {
  const { signerName, signerCapacity, signerPortfolio, authority, authorityReference, authorityOn, means, witnessName, paperSha256, signedOn, place } = signature;
  const told = [
    code, municipality, cbsCode, isDemonstration, wording.edition, wording.title, wording.sha256, signerName, signerCapacity, signerPortfolio, authority, authorityReference, authorityOn,
    means, witnessName, paperSha256, signedOn, place,
  ];
  return createHash('sha256').update(salt).update(JSON.stringify(told)).digest('hex');
}

/** True when the line still gives its own hash, and tells of this signature all that the certificate says. */
export function tellsOf({ type, subjectId, at, body, text, previous, hash }: AuditLine, { commitmentId, evidenceSalt, facts }: Certificate): boolean {
  return type === 'commitment.signed' && subjectId === commitmentId && hash === facts.trail.hash && at === facts.signedAt && body['evidence'] === evidenceHash(evidenceSalt, facts)
    && createHash('sha256').update(Buffer.from(previous, 'hex')).update(text).digest('hex') === hash;
}

/** What somebody typed or scanned, as the code is written: capitals, four groups, O as 0 and I and L as 1. Null when it cannot be a code. */
export function codeFrom(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(letters) ? letters.match(/.{4}/g)!.join('-') : null;
}

/** What the seal itself carries, so that the file alone names its certificate and its line in the trail; read by scripts/verify-certificate.mjs. */
export function sealReason({ code, trail }: { code: string; trail: { seq: number; hash: string } }): string {
  return `Certificaat ${code}, regel ${trail.seq}, ${trail.hash}`;
}
