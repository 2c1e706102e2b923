import type { Actor } from '../../platform/access/actor.js';

/** What may be done with documents together. Who reads which of them, the database decides by its openness. */
export const documentsPolicy = {
  add: (actor: Actor) => actor.has('document:write'),
};

/** What may be done with one; what hangs on something else is removed once it does not any more. */
export const documentPolicy = {
  change: (actor: Actor) => actor.has('document:write'),
  remove: (actor: Actor) => actor.has('document:write'),
};

/** What may be done with the documents of one record. */
export const attachmentsPolicy = {
  attach: (actor: Actor) => actor.has('document:write'),
};
