import type { Desk, Draft } from './desk.js';
import type { MinutesPartsFragment } from './minutes.generated.js';

/** What every part of the minutes works on. */
export type At = {
  minutes: MinutesPartsFragment;
  desk: Desk;
  drafts: ReadonlyMap<string, Draft>;
  /** Looks at what the server has now. */
  look: () => void;
};
