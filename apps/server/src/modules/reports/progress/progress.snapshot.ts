import type { Level, PillarCode } from '@bloemen/vocabulary';

/** Numbers of municipalities at each level of one pillar; null where the figure is withheld to protect a small group. */
export type PillarCounts = { pillar: PillarCode; counts: { level: Level; count: number | null }[]; stale: number | null };

export type GroupCounts = { division: string; name: string; municipalities: number; participating: number; pillars: PillarCounts[] };

/**
 * Everything a progress report is made of, frozen when the work began. Groups come protected: they are those of the programme's monthly
 * edition, so that two reports cannot be subtracted to see one municipality. A change that an older snapshot cannot be rendered with raises
 * `layout`.
 */
export type ProgressSnapshot = {
  report: 'PROGRESS';
  layout: 1;
  asOf: string;
  /** Day of the edition that the figures are of; null while there is none. */
  editionOn: string | null;
  municipalities: number;
  participating: number;
  demonstration: number;
  national: PillarCounts[];
  groups: GroupCounts[];
  participation: { when: string; on: string; count: number; inWords: string; counted: string; source: string }[];
  withheld: number;
  method: string[];
};
