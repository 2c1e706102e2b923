import { counted } from '@bloemen/vocabulary';
import type { Mail } from '../../../platform/mail/mailer.js';
import { QUOTE_LINK_DAYS } from './press.rules.js';

/** Asks somebody whether a quote is right. Says nothing of the text: it may be under embargo. */
export function quoteMail(
  to: string,
  { personName, number, municipality }: { personName: string; number: string; municipality: string },
  link: string,
): Mail {
  return {
    to,
    kind: 'press-quote',
    subject: `Klopt uw citaat in persbericht ${number}?`,
    text: `Goedendag ${personName},

De gemeente ${municipality} wil u citeren in een persbericht. Lees het citaat en laat weten of u akkoord bent. Dat kan zonder in te loggen.

${link}

De link is voor één antwoord en werkt ${counted(QUOTE_LINK_DAYS, 'dag', 'dagen')}. Het persbericht is nog niet openbaar. Geef de link daarom niet door.
`,
  };
}
