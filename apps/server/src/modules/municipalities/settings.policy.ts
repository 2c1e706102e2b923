import type { Actor } from '../../platform/access/actor.js';
import { alsoInArchive } from '../../platform/access/policy.js';

/** Words and colour are for who writes public texts as well; who may read along is for the coordinator alone. */
export const settingsPolicy = {
  save: (actor: Actor) => actor.has('settings:write'),
  giveConsent: (actor: Actor) => actor.has('consent:write'),
  /** For ever: nobody is held to a consent. */
  withdrawConsent: alsoInArchive((actor: Actor) => actor.has('consent:write')),
  letClerkRead: (actor: Actor) => actor.has('consent:write'),
  setReminders: (actor: Actor) => actor.has('action:write'),
};
