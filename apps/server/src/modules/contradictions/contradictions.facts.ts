import type { ContradictionAbout, ContradictionSubject, Openness } from '@bloemen/vocabulary';

/** A reading of a thing as one source gives it. */
export type Reading = {
  says: string;
  sourceText: string;
  quote?: string | null;
  /** What the module of the subject counts with: a status, a day as yyyy-mm-dd, a number. */
  code?: string | null;
  /** The record that gives this reading, where it is another than the subject. */
  recordId?: string | null;
};

/** The thing that sources differ about; without an id when it has no record of its own. */
export type Subject = { subjectKind: ContradictionSubject; subjectId: string | null; about: ContradictionAbout };

/** Sources that differ about one thing of the current workspace. */
export type Difference = Subject & {
  /** What they differ about, as the title of a line: "De dag van de motie". */
  title: string;
  openness?: Openness;
  readings: readonly Reading[];
  isDemonstration?: boolean;
};
