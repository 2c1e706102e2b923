import type { Level, PillarCode } from '@bloemen/vocabulary';

/**
 * Numbers of municipalities at each level of one pillar; null where the figure is withheld to protect a small group.
 */
export type PillarCounts = {
  pillar: PillarCode;
  counts: { level: Level; count: number | null }[];
  stale: number | null;
};

export type GroupCounts = {
  division: string;
  name: string;
  municipalities: number;
  participating: number;
  pillars: PillarCounts[];
};

/**
 * Everything a progress report is made of, frozen when the work began. Groups come protected: they are those of the
 * programme's monthly edition, so that two reports cannot be subtracted to see one municipality; the counts are of the
 * same edition. Any change of what is in it raises `layout`.
 */
export type ProgressSnapshot = {
  report: 'PROGRESS';
  layout: 3;
  /** Day on which it was made. */
  asOf: string;
  /** Day that every figure in it is of. */
  editionOn: string;
  municipalities: number;
  participating: number;
  /** How many of these signed subject to a decision to come; null where the edition does not tell. */
  conditional: number | null;
  demonstration: number;
  national: PillarCounts[];
  /** The newest edition of an earlier day; null while there is none. */
  previous: { editionOn: string; participating: number; national: PillarCounts[] } | null;
  /** What is to come: evenings that are planned, and elections after which statements are signed anew. */
  ahead: { on: string; what: string }[];
  groups: GroupCounts[];
  participation: { when: string; on: string; count: number; inWords: string; counted: string; source: string }[];
  withheld: number;
  method: string[];
};
