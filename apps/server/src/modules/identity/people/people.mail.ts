import type { Role } from '@bloemen/vocabulary';
import type { Mail } from '../../../platform/mail/mailer.js';
import { roleNames } from './role-names.js';

/** Tells about the role; carries no secret, so it may lie in a mailbox for years. */
export function invitationMail(to: string, role: Role, page: string): Mail {
  return {
    to,
    kind: 'invitation',
    subject: 'U doet mee op Duizend Bloemen',
    text: `Goedendag,

U hebt op Duizend Bloemen, het platform voor lokale coalities tegen eenzaamheid, deze rol gekregen: ${roleNames[role]}.

Ga naar ${page} en vul dit e-mailadres in. Dan krijgt u een link om in te loggen, of u logt in via uw organisatie.
`,
  };
}
