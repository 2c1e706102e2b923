import type { Mail } from '../../../platform/mail/mailer.js';

/** An adviser recommends something: what, why, and where to answer. */
export function recommendationMail(
  to: string,
  { title, because, adviserName }: { title: string; because: string; adviserName: string },
  link: string,
): Mail {
  return {
    to,
    kind: 'toolkit-recommendation',
    subject: `Uw adviseur raadt u iets aan: ${title}`,
    text: `Goedendag,

${adviserName} raadt u iets aan uit de toolkit van Eén tegen eenzaamheid:

${title}

Waarom:
${because}

Wilt u laten weten of u hier iets mee doet? Dat kan hier:

${link}
`,
  };
}
