import type { Level, PillarCode } from '@bloemen/vocabulary';
import type { ConsentReader, MunicipalityStatus } from '../municipalities/municipalities.facts.js';

/** How the national picture can be divided; one at a time. */
export const dimensions = ['PROVINCE', 'GGD', 'SIZE', 'URBANITY'] as const;
export type Dimension = (typeof dimensions)[number];

export type PillarState = {
  pillar: PillarCode;
  level: Level;
  stale: boolean;
};

/** One municipality in the national picture, with everything about it that the picture shows to somebody. */
export type PictureRow = {
  id: string;
  code: string;
  name: string;
  provinceCode: string;
  province: string;
  ggdCode: string;
  ggdRegion: string;
  inhabitants: number;
  urbanity: number | null;
  hexColumn: number;
  hexRow: number;
  status: MunicipalityStatus;
  /** Joined, active or dormant. */
  participates: boolean;
  joinedOn: string | null;
  isDemonstration: boolean;
  partners: number;
  milestonesOpen: number;
  milestonesDone: number;
  /** Of those the ones that are public. */
  publicMilestonesOpen: number;
  publicMilestonesDone: number;
  adviserId: string | null;
  consents: readonly ConsentReader[];
  /** All five, in the official order. */
  pillars: readonly PillarState[];
};

/** What an edition counts of one municipality. */
export type CountedRow = Pick<PictureRow,
  'id' | 'provinceCode' | 'province' | 'ggdCode' | 'ggdRegion' | 'inhabitants' | 'urbanity' | 'participates' | 'isDemonstration' | 'pillars'>;

/** The picture of one data version on one day; staleness depends on the day. */
export type NationalPicture = { version: string; day: string; rows: readonly PictureRow[] };

/** Numbers of participating municipalities with one pillar at each level, in the order of `levels`; null where the figure is withheld. */
export type PillarFigures = { pillar: PillarCode; counts: readonly (number | null)[]; stale: number | null };

export type GroupFigures = {
  dimension: Dimension | 'NATIONAL';
  key: string;
  name: string;
  /** All municipalities of the group, and those that take part: public facts. */
  municipalities: number;
  participating: number;
  pillars: readonly PillarFigures[];
};

/** Counts for readers of aggregates, after disclosure control. `editionOn` is the day the figures are of: the last on which they changed. */
export type Edition = { editionOn: string; municipalities: number; participating: number; demonstration: number; groups: readonly GroupFigures[] };

export type ParticipationMilestone = {
  on: string;
  /** The date in the words of the source. */
  when: string;
  count: number;
  /** The number with the word of its source: "ongeveer 263". */
  inWords: string;
  /** What the source counted: "gemeenten". */
  counted: string;
  source: string;
  note: string | null;
};
