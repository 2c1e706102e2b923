/**
 * Which municipalities other municipalities may know by name by now: those that consent (PEERS) and of which no edition
 * of the national picture tells about others because of it. The module `programme`, which keeps the editions, fills it.
 */
export abstract class PeerNames {
  /** Ids of municipalities. */
  abstract known(): Promise<ReadonlySet<string>>;
}
