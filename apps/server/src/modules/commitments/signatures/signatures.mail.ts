import { dutchDate } from '@bloemen/vocabulary';
import type { Mail } from '../../../platform/mail/mailer.js';

/** To the coordinators: a draft of the proposal to the college is ready. */
export function collegeProposalMail(
  to: string,
  facts: { municipality: string; signerName: string; lapsesOn: string; link: string },
): Mail {
  return {
    to,
    kind: 'college-proposal',
    mustArrive: true,
    subject: `Concept voor het college staat klaar: verklaring van ${facts.municipality}`,
    text: `Goedendag,

${facts.signerName} tekende de intentieverklaring voor ${facts.municipality}, onder voorbehoud van een besluit van het college.
Er staat een concept van een collegevoorstel voor u klaar. Het besluit is nodig uiterlijk op ${dutchDate(facts.lapsesOn)}.

Haal het concept hier op: ${facts.link}
`,
  };
}
