import { pillarCodes, type PillarCode } from '@bloemen/vocabulary';

/** A local guiding principle and the national pillars it serves (n:m). */
export type PrincipleFacts = { title: string; pillars: readonly PillarCode[] };

/** A pillar that no principle serves alone; `sharedWith` names those that serve it beside another pillar. */
export type PrincipleGap = { pillar: PillarCode; sharedWith: string[] };

/**
 * Pillars without a principle of their own (domain.md b, five uitgangspunten): Heemstede's third principle serves P4
 * and P3, so P3 has no principle of its own and the screen shows that gap. Without any principle there is nothing to
 * compare, and so no gap.
 */
export function principleGaps(principles: readonly PrincipleFacts[]): PrincipleGap[] {
  if (principles.length === 0) return [];
  return pillarCodes
    .map((pillar) => ({ pillar, serving: principles.filter((principle) => principle.pillars.includes(pillar)) }))
    .filter(({ serving }) => serving.every((principle) => principle.pillars.length > 1))
    .map(({ pillar, serving }) => ({ pillar, sharedWith: serving.map((principle) => principle.title) }));
}
