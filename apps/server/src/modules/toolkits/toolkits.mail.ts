import { counted, linkReasons, type LinkReason } from '@bloemen/vocabulary';
import type { Mail } from '../../platform/mail/mailer.js';

/** What whoever keeps an item is told once its day has come. */
export const reviewDueMail = (to: string, { title, link }: { title: string; link: string }): Mail => ({
  to,
  kind: 'toolkit-review-due',
  subject: `Nakijken: ${title}`,
  text: `Goedendag,

De dag is voorbij waarop u “${title}” in de toolkit wilde nakijken. Gemeenten zien dat het wordt nagekeken. Zij kunnen het blijven gebruiken.

Klopt alles nog? Kies dan “Nagekeken” en een nieuwe dag. Of wijzig het hulpmiddel:
${link}

Met vriendelijke groet,
Duizend Bloemen
`,
});

/** What whoever keeps an item is told, once, when its links failed twice. */
export const linksBrokenMail = (
  to: string,
  {
    title,
    link,
    links,
  }: { title: string; link: string; links: readonly { label: string; url: string; because: LinkReason | null }[] },
): Mail => ({
  to,
  kind: 'toolkit-link-broken',
  subject: `Link werkt niet: ${title}`,
  text: `Goedendag,

Bij “${title}” in de toolkit ${links.length === 1 ? 'werkt' : 'werken'} ${counted(links.length, 'link', 'links')} niet meer. We hebben twee keer gekeken.

${links.map(({ label, url, because }) => `- ${label} (${url})${because ? `: ${linkReasons[because]}` : ''}`).join('\n')}

Wijzig of verwijder de link:
${link}

Met vriendelijke groet,
Duizend Bloemen
`,
});
