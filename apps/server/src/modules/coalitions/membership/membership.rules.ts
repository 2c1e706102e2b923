import type { DatePrecision, MembershipState } from '@bloemen/vocabulary';

/**
 * Membership of a coalition over time. An organisation has a row of periods that never overlap; each period has one
 * state and runs from its first day until (not including) the first day of the next. LEFT is a period too, so that
 * leaving has a date, a reason and a way back. A date is no more exact than its source: `atLatest` says that the source
 * only shows that it held by then.
 */
export const membershipMoves: Record<MembershipState | 'NONE', readonly MembershipState[]> = {
  NONE: ['INVITED', 'OBSERVER', 'MEMBER', 'CORE'],
  INVITED: ['OBSERVER', 'MEMBER', 'CORE', 'LEFT'],
  OBSERVER: ['INVITED', 'MEMBER', 'CORE', 'LEFT'],
  MEMBER: ['CORE', 'OBSERVER', 'LEFT'],
  CORE: ['MEMBER', 'OBSERVER', 'LEFT'],
  LEFT: ['INVITED', 'OBSERVER', 'MEMBER', 'CORE'],
};

/** Who is in the count that a coalition gives of itself: observers and invited organisations are not. */
export const participatingStates: readonly MembershipState[] = ['MEMBER', 'CORE'];

export type SourcedDate = { on: string; precision: DatePrecision; atLatest: boolean };

export type MembershipPeriod = {
  organisationId: string;
  state: MembershipState;
  fromOn: string;
  untilOn: string | null;
  /** True for the municipality itself: it takes part, but is nobody's partner. */
  isMunicipality: boolean;
};

export type CoalitionCount = {
  members: number;
  partners: number;
  includesMunicipality: boolean;
  core: number;
  observers: number;
  invited: number;
};

export function mayMove(from: MembershipState | 'NONE', to: MembershipState): boolean {
  return membershipMoves[from].includes(to);
}

export function isParticipating(state: MembershipState): boolean {
  return participatingStates.includes(state);
}

/** Calendar dates compare as text. */
export function heldOn(period: Pick<MembershipPeriod, 'fromOn' | 'untilOn'>, on: string): boolean {
  return period.fromOn <= on && (period.untilOn === null || on < period.untilOn);
}

/** "22 inclusief gemeente, 21 partners": counted from the periods on any day, never typed in. */
export function countAsOf(periods: readonly MembershipPeriod[], on: string): CoalitionCount {
  const held = periods.filter((period) => heldOn(period, on));
  const inState = (...states: MembershipState[]) => held.filter((period) => states.includes(period.state));
  const members = inState(...participatingStates);
  const partners = members.filter((period) => !period.isMunicipality).length;
  return {
    members: members.length,
    partners,
    includesMunicipality: partners < members.length,
    core: inState('CORE').length,
    observers: inState('OBSERVER').length,
    invited: inState('INVITED').length,
  };
}
