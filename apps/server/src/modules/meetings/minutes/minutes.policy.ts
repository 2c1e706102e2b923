import type { Actor } from '../../../platform/access/actor.js';
import { whyNotWritten, type Written } from './minutes.rules.js';

/** The coordinator writes, and who speaks for an organisation of the preparation group. */
export const writesMinutes = (actor: Actor, { isSeated }: { isSeated: boolean }): boolean =>
  actor.has('meeting:write') || (actor.has('meeting:prepare') && isSeated);

/** Minutes are written until a later meeting approved them. In that later meeting the coordinator says so. */
export const minutesPolicy = {
  write: (actor: Actor, minutes: Written & { isSeated: boolean }) =>
    writesMinutes(actor, minutes) && whyNotWritten(minutes) === null,
  approve: (actor: Actor, minutes: Written) => actor.has('meeting:write') && whyNotWritten(minutes) === null,
};
