import { createHash } from 'node:crypto';
import type { AuditLine } from '../../audit/audit.service.js';
import { isOver, type SignatureStanding } from '../commitment.rules.js';
import type { Certificate, CertificateFacts, CertificateStatus } from './certificates.facts.js';

type Wording = Pick<CertificateFacts['wording'], 'edition' | 'title' | 'sha256'>;
type Evidence = Omit<CertificateFacts, 'occasion' | 'awaitedConfirmation' | 'signedAt' | 'trail' | 'wording'> & {
  wording: Wording;
};

/**
 * Hex SHA-256 of what a certificate says, for its line in the trail. The salt (hex, 256 bits) stays with the
 * certificate: once that is gone, nobody finds out from the line who signed.
 */
export function evidenceHash(
  salt: string,
  { code, municipality, cbsCode, isDemonstration, wording, ...signature }: Evidence,
): string {
  const {
    signerName,
    signerCapacity,
    signerPortfolio,
    authority,
    authorityReference,
    authorityOn,
    means,
    witnessName,
    paperSha256,
    signedOn,
    place,
  } = signature;
  const told = [
    code,
    municipality,
    cbsCode,
    isDemonstration,
    wording.edition,
    wording.title,
    wording.sha256,
    signerName,
    signerCapacity,
    signerPortfolio,
    authority,
    authorityReference,
    authorityOn,
    means,
    witnessName,
    paperSha256,
    signedOn,
    place,
  ];
  return createHash('sha256').update(salt).update(JSON.stringify(told)).digest('hex');
}

/** True when the line still gives its own hash, and tells of this signature all that the certificate says. */
export function tellsOf(
  { type, subjectId, at, body, text, previous, hash }: AuditLine,
  { commitmentId, evidenceSalt, facts }: Certificate,
): boolean {
  return (
    type === 'commitment.signed' &&
    subjectId === commitmentId &&
    hash === facts.trail.hash &&
    at === facts.signedAt &&
    body['evidence'] === evidenceHash(evidenceSalt, facts) &&
    (body['occasion'] ?? null) === (facts.occasion ?? null) &&
    (body['awaitsConfirmation'] ?? false) === (facts.awaitedConfirmation ?? false) &&
    createHash('sha256').update(Buffer.from(previous, 'hex')).update(text).digest('hex') === hash
  );
}

/**
 * What somebody typed or scanned, as the code is written: capitals, four groups, O as 0 and I and L as 1. Null when it
 * cannot be a code.
 */
export function codeFrom(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(letters) ? letters.match(/.{4}/g)!.join('-') : null;
}

/**
 * What the seal itself carries, so that the file alone names its certificate and its line in the trail; read by
 * scripts/verify-certificate.mjs.
 */
export function sealReason({ code, trail }: { code: string; trail: { seq: number; hash: string } }): string {
  return `Certificaat ${code}, regel ${trail.seq}, ${trail.hash}`;
}

/**
 * Whether the document is the one that was sealed, is still being made, could not be made, or something about it or its
 * line in the trail is wrong.
 */
export type DocumentVerdict = 'GENUINE' | 'PENDING' | 'FAILED' | 'BROKEN';

/**
 * The one verdict on a document and the statement in it: wrong, no longer standing (also while there is no document
 * yet), not there, standing but not certain (subject to a decision, waiting to be confirmed by the municipality, or
 * disputed), or standing.
 */
export type CertificateVerdict = 'BROKEN' | 'OVER' | 'PENDING' | 'FAILED' | 'CONDITIONAL' | 'STANDS';

export function documentVerdict(
  status: CertificateStatus,
  isSealValid: boolean,
  isTrailIntact: boolean,
): DocumentVerdict {
  if (!isTrailIntact || (status === 'READY' && !isSealValid)) return 'BROKEN';
  if (status === 'READY') return 'GENUINE';
  return status === 'REQUESTED' ? 'PENDING' : 'FAILED';
}

export function verdictOf(document: DocumentVerdict, standing: SignatureStanding): CertificateVerdict {
  if (document === 'BROKEN') return 'BROKEN';
  if (isOver(standing)) return 'OVER';
  if (document !== 'GENUINE') return document;
  return standing === 'SIGNED_CONDITIONALLY' || standing === 'DISPUTED' ? 'CONDITIONAL' : 'STANDS';
}
