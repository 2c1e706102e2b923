import { MAX_PREPARATION_SEATS, type ErrorCode, type MembershipState } from '@bloemen/vocabulary';
import { isParticipating } from './membership.rules.js';

export type PreparationGroup = { organisationIds: readonly string[]; chairOrganisationId: string | null };

/**
 * The small group that prepares the meetings (Heemstede: four organisations): at most eight seats, only for
 * organisations that take part, and one of them named as chair. An empty group is allowed and has no chair. Returns the
 * code of the first thing wrong, or null.
 */
export function whatIsWrongWith(
  group: PreparationGroup,
  states: ReadonlyMap<string, MembershipState>,
): ErrorCode | null {
  const seats = new Set(group.organisationIds);
  if (seats.size !== group.organisationIds.length) return 'preparation_group.seat_twice';
  if (seats.size > MAX_PREPARATION_SEATS) return 'preparation_group.too_many_seats';
  if (group.organisationIds.some((id) => !isParticipating(states.get(id) ?? 'LEFT')))
    return 'preparation_group.not_a_member';
  if (seats.size === 0) return group.chairOrganisationId === null ? null : 'preparation_group.chair_without_seat';
  if (group.chairOrganisationId === null) return 'preparation_group.needs_chair';
  return seats.has(group.chairOrganisationId) ? null : 'preparation_group.chair_without_seat';
}
