import type { Actor } from '../../../platform/access/actor.js';
import { alsoInArchive } from '../../../platform/access/policy.js';

/** Who may look into an archive, its own people still decide; that somebody who can manage stays, the service keeps. */
export const peoplePolicy = { invite: alsoInArchive((actor: Actor) => actor.has('people:manage')) };
export const rolePolicy = {
  end: alsoInArchive(
    (actor: Actor, { endsAt }: { endsAt: Date | null }) => actor.has('people:manage') && endsAt === null,
  ),
};
