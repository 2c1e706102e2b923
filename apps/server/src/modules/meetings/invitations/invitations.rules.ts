import { derivedSecret } from '../../../platform/secrets/secrets.js';

/** The secret of the link in every mail about an invitation: always the same, and kept as its hash alone. */
export const secretOfInvitation = (secret: string, invitationId: string): string =>
  derivedSecret(secret, `meeting invitation ${invitationId}`);
