import type { ContradictionAbout, ContradictionSubject, Openness } from '@bloemen/vocabulary';

/** A reading of a thing as one source gives it. `code` is what the module of the subject counts with. */
export type Reading = { says: string; sourceText: string; quote?: string; code?: string };

/** Sources that differ about one thing of the current workspace. */
export type Difference = {
  subjectKind: ContradictionSubject;
  /** Null for a thing that has no record of its own. */
  subjectId: string | null;
  about: ContradictionAbout;
  /** What they differ about, as the title of a line: "De dag van de motie". */
  title: string;
  openness?: Openness;
  readings: readonly [Reading, Reading, ...Reading[]];
  isDemonstration?: boolean;
};
