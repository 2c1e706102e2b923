import type { Mail } from '../../platform/mail/mailer.js';

type Told = { title: string; municipality: string; week: string };

const mailOf = (to: string, subject: string, text: string): Mail => ({ to, kind: 'week-activity', subject, text });

/** Tells who proposed an activity by the link that it is in the calendar; with its address once that is public. */
export const acceptedMail = (to: string, { title, municipality, week }: Told, link: string | null): Mail =>
  mailOf(
    to,
    `Uw activiteit staat in de kalender van ${week}`,
    `Goedendag,

Uw activiteit ‘${title}’ staat in de kalender van ${week} in ${municipality}. Dank dat u meedoet.
${link ? `\nHier staat wat er te doen is:\n\n${link}\n` : ''}
Klopt er iets niet meer? Laat het de gemeente weten.
`,
  );

export const refusedMail = (to: string, { title, municipality, week }: Told, reason: string): Mail =>
  mailOf(
    to,
    `Uw voorstel voor ${week}`,
    `Goedendag,

De gemeente ${municipality} neemt uw activiteit ‘${title}’ niet op in de kalender van ${week}. De reden:

${reason}

Hebt u vragen? Neem contact op met de gemeente.
`,
  );

export const cancelledMail = (to: string, { title, municipality, week }: Told, reason: string): Mail =>
  mailOf(
    to,
    `Uw activiteit gaat niet door`,
    `Goedendag,

Uw activiteit ‘${title}’ staat niet meer in de kalender van ${week} in ${municipality}. De reden:

${reason}

Hebt u vragen? Neem contact op met de gemeente.
`,
  );
