import { counted, dutchDate } from '@bloemen/vocabulary';
import type { Mail } from '../../../platform/mail/mailer.js';
import type { SignatureFacts } from '../commitments.facts.js';

const grounds = {
  MANDATE: 'een volmacht',
  DECISION: 'een besluit van het college',
  SUBJECT_TO_DECISION: 'onder voorbehoud van een besluit van het college',
} as const;

function proofOf({ means, witnessName }: Pick<SignatureFacts, 'means' | 'witnessName'>): string {
  if (means === 'WITNESS') return `${witnessName} van het programma was erbij`;
  return means === 'PAPER' ? 'op papier, nagekeken door een tweede persoon' : 'een code op het bekende werkadres';
}

export function signatureNoticeMail(
  to: string,
  signature: SignatureFacts,
  facts: { municipality: string; isUnconfirmed: boolean; link: string; days: number },
): Mail {
  const { signerName, signerCapacity, authority, authorityReference, signedOn, place } = signature;
  const { municipality, isUnconfirmed, link, days } = facts;
  const lines = [
    `Wie: ${signerName}, ${signerCapacity}`,
    `Wanneer: ${dutchDate(signedOn)}`,
    ...(place ? [`Waar: ${place}`] : []),
    `Op grond van: ${[grounds[authority], authorityReference].filter(Boolean).join(', ')}`,
    `Hoe is vastgesteld wie tekende: ${proofOf(signature)}`,
  ];
  return {
    to,
    kind: 'signature-notice',
    mustArrive: true,
    subject: `Getekend voor ${municipality}: klopt dit?`,
    text: `Goedendag,

Voor ${municipality} is de intentieverklaring van het programma Eén tegen eenzaamheid getekend.

${lines.join('\n')}
${
  isUnconfirmed
    ? `
Deze handtekening geldt onder voorbehoud. Wij kenden nog geen eigen adres van ${municipality}. Zij telt pas echt mee als iemand van uw gemeente haar in Duizend Bloemen bevestigt.
`
    : ''
}
Klopt het? Dan hoeft u niets te doen.
Klopt het niet? Maak dan bezwaar met deze link. De handtekening geldt dan als betwist tot het is uitgezocht:

${link}

De link werkt één keer en blijft ${counted(days, 'dag', 'dagen')} geldig. Geef hem niet door.
`,
  };
}
