import { counted } from '@bloemen/vocabulary';
import type { Mail } from '../../platform/mail/mailer.js';

type Parties = { organisation: string; coalition: string; municipality: string };

export function pledgeInvitationMail(
  to: string,
  { organisation, coalition, municipality }: Parties,
  link: string,
  days: number,
): Mail {
  return {
    to,
    kind: 'pledge-invitation',
    subject: `Doet ${organisation} mee met ${coalition}?`,
    text: `Goedendag,

De gemeente ${municipality} vraagt of ${organisation} wil zeggen: ik doe mee tegen eenzaamheid.
Lees de tekst en schrijf op wat uw bijdrage is. Dat kan hier, zonder account:

${link}

De link werkt één keer en blijft ${counted(days, 'dag', 'dagen')} geldig.
Verwachtte u deze mail niet? Dan hoeft u niets te doen.
`,
  };
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
