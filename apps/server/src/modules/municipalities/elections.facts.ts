/** An election of municipal councils: the new council asks for a reaffirmation of what was signed before it. */
export type CouncilElection = {
  /** Day of the vote, YYYY-MM-DD. */
  on: string;
  /** Where the day comes from. */
  source: string;
  /** CBS codes of the municipalities that vote, where an election is not of all: one that a merger brings. */
  only?: readonly string[];
  /** CBS codes of municipalities that do not vote with the others, having voted for a merger. */
  except?: readonly string[];
};

/**
 * Every election that the platform knows, oldest first. Regular ones are every four years in March: nomination is on the
 * Monday from 30 January to 5 February (Kieswet, art. F 1), the vote on the forty-fourth day after it (art. J 1). Add the
 * next one, and those of mergers, when their day is known; the programme is warned while no regular one lies ahead.
 */
export const councilElections: readonly CouncilElection[] = [
  { on: '2018-03-21', source: 'held; nomination on 5 February 2018' },
  { on: '2022-03-16', source: 'held; nomination on 31 January 2022' },
  { on: '2026-03-18', source: 'held; nomination on 2 February 2026' },
  { on: '2030-03-20', source: 'follows from art. F 1 and J 1 as they stood in 2026; nomination on 4 February 2030' },
];

const votesIn =
  (municipality: string) =>
  ({ only, except }: CouncilElection) =>
    only?.includes(municipality) ?? !except?.includes(municipality);

/** The first election of this municipality (a CBS code) that came after signing and before today, if any. */
export function electionBetween(
  signedOn: string,
  today: string,
  municipality: string,
  elections = councilElections,
): string | null {
  const held = elections.filter(votesIn(municipality));
  return held.find(({ on }) => signedOn < on && on < today)?.on ?? null;
}

/** The days on which this municipality voted until today, the last first. */
export function electionsHeld(today: string, municipality: string, elections = councilElections): string[] {
  return elections
    .filter(votesIn(municipality))
    .map(({ on }) => on)
    .filter((on) => on <= today)
    .reverse();
}

/** Whether a regular election is known that is still to come, or is held today. */
export function hasElectionAhead(today: string, elections = councilElections): boolean {
  return elections.some(({ on, only }) => !only && on >= today);
}
