/**
 * Whether the statement of a municipality still waits for the decision of its college. The module `commitments`, which
 * keeps the statements, fills it.
 */
export abstract class ParticipationCondition {
  abstract isConditional(municipalityId: string): Promise<boolean>;
}
