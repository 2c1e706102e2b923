import { counted } from '@bloemen/vocabulary';
import type { Mail } from '../../platform/mail/mailer.js';

/** What is mailed of a notice: its title, which has nothing confidential, and where it was told. */
export type MailedNotice = { workspace: string; title: string };

export type NoticeLinks = {
  inbox: string;
  /** Where another pace is chosen. */
  choices: string;
  /** Empty where nobody may leave. */
  unsubscribe: { page: string; address: string } | null;
};

/** One mail for all that is due, over all workspaces of its receiver. */
export function noticesMail(to: string, notices: readonly MailedNotice[], links: NoticeLinks): Mail {
  const places = [...new Set(notices.map(({ workspace }) => workspace))];
  const [first] = notices;
  return {
    to,
    kind: 'notices',
    subject: notices.length === 1 ? first!.title : `${counted(notices.length, 'nieuw bericht', 'nieuwe berichten')}`,
    text: `Goedendag,

${places
  .map(
    (place) =>
      `${place}:\n${notices
        .filter(({ workspace }) => workspace === place)
        .map(({ title }) => `- ${title}`)
        .join('\n')}`,
  )
  .join('\n\n')}

Op het platform leest u meer:

${links.inbox}

${
  links.unsubscribe
    ? `Liever op een ander moment mail? Kies dat hier: ${links.choices}
Liever geen mail meer hierover? Meld u af, dat kan zonder in te loggen: ${links.unsubscribe.page}`
    : 'Over een handtekening krijgt u altijd mail.'
}
`,
    ...(links.unsubscribe && { unsubscribeAddress: links.unsubscribe.address }),
  };
}
