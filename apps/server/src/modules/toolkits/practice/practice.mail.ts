import type { Mail } from '../../../platform/mail/mailer.js';

export type AskedMail = { to: string; asker: string; from: string; replyTo: string; title: string; question: string };

/** The answer goes from one coordinator to another; the platform is not in between. */
export function practiceQuestionMail({ to, asker, from, replyTo, title, question }: AskedMail, link: string): Mail {
  return {
    to,
    kind: 'practice-question',
    subject: `${from} vraagt naar uw voorbeeld: ${title}`,
    text: `Goedendag,

${asker} van ${from} las uw voorbeeld "${title}" en vraagt:

${question}

Antwoord per mail aan ${asker}: ${replyTo}
Wie dit vroeg en wanneer staat ook hier:

${link}
`,
  };
}
