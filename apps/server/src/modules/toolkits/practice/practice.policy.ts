import type { Actor } from '../../../platform/access/actor.js';

/** Another municipality is asked; who works in the own one can be found there. */
export const practiceExamplePolicy = {
  ask: (actor: Actor, { municipalityId }: { municipalityId: string }) =>
    actor.has('practice:ask') && actor.tenantId !== municipalityId,
};
