import { counted } from '@bloemen/vocabulary';
import type { Mail } from '../../platform/mail/mailer.js';

type Parties = { organisation: string; coalition: string; municipality: string };

export function pledgeInvitationMail(
  to: string,
  { organisation, coalition, municipality }: Parties,
  link: string,
  days: number,
  /** Said first, where this is not the first mail about it. */
  before = '',
): Mail {
  return {
    to,
    kind: 'pledge-invitation',
    subject: `Doet ${organisation} mee met ${coalition}?`,
    text: `Goedendag,

${before && `${before}\n\n`}De gemeente ${municipality} vraagt of ${organisation} wil zeggen: ik doe mee tegen eenzaamheid.
Lees de tekst en schrijf op wat uw bijdrage is. Dat kan hier, zonder account:

${link}

De link werkt één keer en blijft ${counted(days, 'dag', 'dagen')} geldig.
Verwachtte u deze mail niet? Dan hoeft u niets te doen.
`,
  };
}

/** The one reminder; its link takes the place of the one in the mail before. */
export function pledgeReminderMail(to: string, parties: Parties, link: string, days: number): Mail {
  const before = 'U kreeg deze vraag eerder. De link in die mail werkt niet meer, die in deze mail wel.';
  const mail = pledgeInvitationMail(to, parties, link, days, before);
  return { ...mail, kind: 'pledge-reminder', subject: `Herinnering: ${mail.subject}` };
}

export function pledgeMadeMail(
  to: string,
  { organisation, coalition }: Parties,
  contribution: string,
  link: string,
): Mail {
  return {
    to,
    kind: 'pledge-made',
    subject: `${organisation} doet mee`,
    text: `Goedendag,

Wij hebben ontvangen dat ${organisation} meedoet met ${coalition}. De bijdrage die u opschreef:

${contribution}

Wilt u hiermee stoppen? Dat kan met deze link. Bewaar hem goed en geef hem niet door.

${link}
`,
  };
}

export function pledgeWithdrawnMail(
  to: string,
  { organisation, coalition, municipality }: Parties,
  reason: string,
): Mail {
  return {
    to,
    kind: 'pledge-withdrawn',
    subject: `${organisation} doet niet meer mee met ${coalition}`,
    text: `Goedendag,

De coördinator van ${municipality} heeft vastgelegd dat ${organisation} niet meer meedoet met ${coalition}. De reden:

${reason}

Klopt dit niet? Neem dan contact op met de coördinator.
`,
  };
}
