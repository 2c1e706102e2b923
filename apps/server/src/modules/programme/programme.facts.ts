import type { Level, PillarCode } from '@bloemen/vocabulary';
import type { ConsentReader, MunicipalityStatus } from '../municipalities/municipalities.facts.js';

/** How the national picture can be divided; one at a time. */
export const dimensions = ['PROVINCE', 'GGD', 'SIZE', 'URBANITY'] as const;
export type Dimension = (typeof dimensions)[number];

/** The VNG as one reader of editions; an adviser is known by id. */
export const VNG_READER = 'VNG';
/** The municipalities that let each other look, as one reader: whom one of them knows by name the others know too. */
export const PEERS_READER = 'PEERS';

/** A municipality that reads figures of a group knows its own answer, besides the names that it may know. */
export const OWN_ANSWER = 1;

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
  /** Takes part under a signature that waits for the decision of the college. */
  isConditional: boolean;
  joinedOn: string | null;
  isDemonstration: boolean;
  partners: number;
  /** Items of the toolkit that it uses. */
  tools: number;
  milestonesOpen: number;
  milestonesDone: number;
  /** Of those the ones that are public. */
  publicMilestonesOpen: number;
  publicMilestonesDone: number;
  adviserId: string | null;
  consents: readonly ConsentReader[];
  /**
   * Readers who may know this municipality by name without learning from an edition about others: VNG, or the ids of
   * advisers.
   */
  insiders: readonly string[];
  /** All five, in the official order. */
  pillars: readonly PillarState[];
};

/**
 * Numbers of a municipality that an edition counts in classes, each `from` a number on, so that no number of one can
 * follow from it. What is to be compared and is for the municipality itself to tell is one entry here.
 */
export const countedMeasures = {
  PARTNERS: { name: 'Partners in de coalitie', from: [0, 5, 10, 20], of: (row: PictureRow): number => row.partners },
  TOOLS: {
    name: 'Hulpmiddelen uit de toolkit in gebruik',
    from: [0, 1, 3, 6],
    of: (row: PictureRow): number => row.tools,
  },
} as const;
export type CountedMeasure = keyof typeof countedMeasures;
export const countedMeasureCodes = Object.keys(countedMeasures) as CountedMeasure[];

/** What an edition counts of one municipality; `classes` are indexes into `from`, absent where none was counted. */
export type CountedRow = { classes?: Readonly<Partial<Record<CountedMeasure, number>>> } & Pick<
  PictureRow,
  | 'id'
  | 'provinceCode'
  | 'province'
  | 'ggdCode'
  | 'ggdRegion'
  | 'inhabitants'
  | 'urbanity'
  | 'participates'
  | 'isConditional'
  | 'isDemonstration'
  | 'pillars'
>;

/** The picture of one data version on one day; staleness depends on the day. */
export type NationalPicture = { version: string; day: string; rows: readonly PictureRow[] };

/**
 * Numbers of participating municipalities with one pillar at each level, in the order of `levels`; null where the
 * figure is withheld.
 */
export type PillarFigures = { pillar: PillarCode; counts: readonly (number | null)[]; stale: number | null };

export type GroupFigures = {
  dimension: Dimension | 'NATIONAL';
  key: string;
  name: string;
  /** Keys and names of the parts that were put together, because one of them is too small to show. */
  parts?: readonly { key: string; name: string }[];
  /** Shown in an earlier edition about the same municipalities, and by now a part of another row: what it showed is out. */
  isFormer?: boolean;
  /** All municipalities of the group, and those that take part: public facts. */
  municipalities: number;
  participating: number;
  pillars: readonly PillarFigures[];
  /**
   * Numbers of participating municipalities in each class of a measure, and last, where there are any, of those that
   * were not counted yet; absent in editions of before.
   */
  measures?: readonly { code: CountedMeasure; counts: readonly (number | null)[] }[];
};

/** Numbers of municipalities and of those that take part; `on` is the day they are of. */
export type ParticipationCounts = {
  on: string;
  municipalities: number;
  participating: number;
  conditional: number;
  demonstration: number;
};

/**
 * Counts for readers of aggregates, after disclosure control. `editionOn` is the day the figures are of: the last on
 * which they changed. Editions of before 2027 may not tell how many are conditional.
 */
export type Edition = Omit<ParticipationCounts, 'on' | 'conditional'> & {
  editionOn: string;
  conditional?: number;
  groups: readonly GroupFigures[];
};

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

/** Who may look at one municipality: its adviser now, and the readers who may know it by name. */
export type OwnReaders = { adviser: string | null; insiders: readonly string[] };
