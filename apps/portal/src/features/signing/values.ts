import { pillarCodes, type PillarCode } from '@bloemen/vocabulary';
import { z } from 'zod';
import type { SigningPage } from './door.js';

export const authorities = ['MANDATE', 'DECISION', 'SUBJECT_TO_DECISION'] as const;

const name = z.string().trim().min(2, 'signing.nameMissing').max(120);

/** What the signer fills in; messages are keys of the texts. `digits` are the lengths a code may have. */
export const signingSchema = (digits: readonly number[], today: string) => z.object({
  pillars: z.array(z.enum(pillarCodes)).length(pillarCodes.length, 'signing.pillarsMissing'),
  signerName: name,
  signerCapacity: z.string().trim().min(2, 'signing.capacityMissing').max(120),
  signerPortfolio: z.string().max(120),
  authority: z.enum(authorities, 'signing.authorityMissing'),
  authorityReference: z.string().max(100),
  authorityOn: z.string().nullable(),
  consent: z.boolean().refine((given) => given, 'signing.consentMissing'),
  code: z.string().refine((code) => /^\d+$/.test(code) && digits.includes(code.length), 'signing.codeMissing'),
}).superRefine(({ authority, authorityReference, authorityOn }, context) => {
  if (authority === 'SUBJECT_TO_DECISION') return;
  const wrong = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
  if (authorityReference.trim() === '') wrong('authorityReference', 'signing.referenceMissing');
  if (!authorityOn) wrong('authorityOn', 'signing.dateMissing');
  else if (authorityOn > today) wrong('authorityOn', 'signing.dateInFuture');
});

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

/** What is known of the signer already; the rest is open. */
export const startValues = ({ signer }: Pick<SigningPage, 'signer'>): SigningValues => ({
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
