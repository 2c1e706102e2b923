import type { Mail } from '../../../platform/mail/mailer.js';
import type { ObjectionOutcome } from '../commitment.rules.js';

export function disputedMail(
  to: string,
  facts: { municipality: string; signerName: string; objector: string; objection: string; link: string },
): Mail {
  return {
    to,
    kind: 'signature-disputed',
    mustArrive: true,
    subject: `Bezwaar tegen de handtekening voor ${facts.municipality}`,
    text: `Goedendag,

${facts.objector} maakte bezwaar tegen de handtekening van ${facts.signerName} voor ${facts.municipality}:

${facts.objection}

De handtekening geldt nu als betwist. Zoek uit wat klopt en leg hier vast of zij blijft staan: ${facts.link}
`,
  };
}

export function disputeSettledMail(
  to: string,
  facts: { municipality: string; signerName: string; outcome: ObjectionOutcome; settlement: string },
): Mail {
  return {
    to,
    kind: 'signature-dispute-settled',
    mustArrive: true,
    subject: `Uw bezwaar tegen de handtekening voor ${facts.municipality}`,
    text: `Goedendag,

U maakte bezwaar tegen de handtekening van ${facts.signerName} voor ${facts.municipality}.
Het is uitgezocht: de handtekening ${facts.outcome === 'STANDS' ? 'blijft staan' : 'is vervallen verklaard'}. De reden:

${facts.settlement}
`,
  };
}
