import { pillarCodes, type PillarCode } from '@bloemen/vocabulary';
import type { TextKey } from '../../../shared/i18n.js';

export const authorities = ['MANDATE', 'DECISION', 'SUBJECT_TO_DECISION'] as const;

export type KnownSigner = { name: string; capacity: string; portfolio: string | null };

export type SigningValues = {
  pillars: PillarCode[];
  signerName: string;
  signerCapacity: string;
  signerPortfolio: string;
  authority: (typeof authorities)[number] | null;
  authorityReference: string;
  authorityOn: string | null;
  consent: boolean;
  code: string;
};

/**
 * What is missing or wrong in what the signer filled in, as keys of the texts; `digits` are the lengths a code may
 * have. A plain function and no library for schemas or forms: this page is opened on a phone, with a bad connection.
 */
export function problemsOf(
  values: SigningValues,
  digits: readonly number[],
  today: string,
): Partial<Record<keyof SigningValues, TextKey>> {
  const { pillars, signerName, signerCapacity, authority, authorityReference, authorityOn, consent, code } = values;
  const needsGround = authority === 'MANDATE' || authority === 'DECISION';
  return {
    ...(pillars.length !== pillarCodes.length && { pillars: 'signing.pillarsMissing' }),
    ...(signerName.trim().length < 2 && { signerName: 'signing.nameMissing' }),
    ...(signerCapacity.trim().length < 2 && { signerCapacity: 'signing.capacityMissing' }),
    ...(!authority && { authority: 'signing.authorityMissing' }),
    ...(needsGround && authorityReference.trim() === '' && { authorityReference: 'signing.referenceMissing' }),
    ...(needsGround && !authorityOn && { authorityOn: 'signing.dateMissing' }),
    ...(needsGround && authorityOn && authorityOn > today && { authorityOn: 'signing.dateInFuture' }),
    ...(!consent && { consent: 'signing.consentMissing' }),
    ...(!(/^\d+$/.test(code) && digits.includes(code.length)) && { code: 'signing.codeMissing' }),
  };
}

/** What is known of the signer already; the rest is open. */
export const startValues = ({ signer }: { signer: KnownSigner | null }): SigningValues => ({
  pillars: [],
  signerName: signer?.name ?? '',
  signerCapacity: signer?.capacity ?? '',
  signerPortfolio: signer?.portfolio ?? '',
  authority: null,
  authorityReference: '',
  authorityOn: '',
  consent: false,
  code: '',
});
