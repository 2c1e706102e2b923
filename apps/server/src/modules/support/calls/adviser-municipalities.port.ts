import type { Level, PillarCode } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';

/** A municipality whose levels an adviser may read by name, and whether other municipalities may know it. */
export type AdviserMunicipality = {
  id: string;
  cbsCode: string;
  name: string;
  letsPeersKnow: boolean;
  pillars: readonly { pillar: PillarCode; level: Level }[];
};

/**
 * For whom an adviser may propose a call. Which names and levels an adviser may read is decided by the module
 * `programme`, which stands above this one and fills it.
 */
export abstract class AdviserMunicipalities {
  /** Assigned to this adviser, letting the adviser look, and readable by now. */
  abstract readableBy(actor: Actor): Promise<AdviserMunicipality[]>;
}
