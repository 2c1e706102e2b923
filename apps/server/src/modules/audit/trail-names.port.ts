/**
 * Port that identity fills, which lies above the trail: what the current workspace calls the people and workspaces that
 * its lines name by id.
 */
export abstract class TrailNames {
  /** Ids of the people known here whose name has each of these words in it. */
  abstract peopleLike(words: string): Promise<string[]>;

  /** The name of each of these people and workspaces that is known here, by id. */
  abstract of(people: readonly string[], workspaces: readonly string[]): Promise<Map<string, string>>;
}
