import { counted } from '@bloemen/vocabulary';
import type { Mail } from '../../../platform/mail/mailer.js';

/** Asks an organisation whether what stands there about its offer is right. */
export function offerConfirmationMail(
  to: string,
  {
    organisation,
    coalition,
    municipality,
    title,
  }: Record<'organisation' | 'coalition' | 'municipality' | 'title', string>,
  link: string,
  days: number,
): Mail {
  return {
    to,
    kind: 'offer-confirmation',
    subject: `Klopt dit aanbod van ${organisation}?`,
    text: `Goedendag,

De gemeente ${municipality} schreef voor ${coalition} op wat ${organisation} aanbiedt: ‘${title}’.
Wilt u kijken of het klopt? U kunt het wijzigen en bevestigen, zonder account:

${link}

De link blijft ${counted(days, 'dag', 'dagen')} geldig. Geef hem niet door.
Klopt het niet meer? Dan kunt u dat op dezelfde pagina zeggen.
`,
  };
}
