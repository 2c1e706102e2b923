/** What decisions ask of signing. The module `commitments`, which stands above this one, fills it. */
export abstract class StatementsOnDecisions {
  /** Whether a statement of the current workspace was ratified or signed on a decision with this case number. */
  abstract restsOn(caseNumber: string): Promise<boolean>;
}
