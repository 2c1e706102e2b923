import { counted } from '@bloemen/vocabulary';
import type { Mail } from '../../../platform/mail/mailer.js';

export function signInLinkMail(to: string, link: string, minutes: number): Mail {
  return {
    to,
    kind: 'sign-in-link',
    mustArrive: true,
    subject: 'Uw inloglink voor Duizend Bloemen',
    text: `Goedendag,

Met deze link logt u in bij Duizend Bloemen:

${link}

De link werkt één keer en ${counted(minutes, 'minuut', 'minuten')} lang, in de browser waarin u hem hebt aangevraagd.

Hebt u niet om deze link gevraagd? Dan hoeft u niets te doen. Niemand kan inloggen zonder uw mail en uw browser.
`,
  };
}

export function signInElsewhereMail(to: string, page: string): Mail {
  return {
    to,
    kind: 'sign-in-elsewhere',
    mustArrive: true,
    subject: 'Inloggen bij Duizend Bloemen',
    text: `Goedendag,

U vroeg om een inloglink voor Duizend Bloemen. Uw organisatie heeft een eigen inlogdienst, daarom sturen wij u geen link.
Ga naar ${page}, vul uw e-mailadres in en log in via uw organisatie.

Hebt u hier niet om gevraagd? Dan hoeft u niets te doen.
`,
  };
}
