import type { DatePrecision, Level, PillarCode } from '@bloemen/vocabulary';

/**
 * Everything a factsheet is made of, frozen at the moment the work began. It is stored with the request and rendered
 * from again: nothing in a document comes from anywhere else. A change that an older snapshot cannot be rendered
 * with raises `layout`.
 */
export type FactsheetSnapshot = {
  report: 'FACTSHEET';
  layout: 1;
  asOf: string;
  municipality: {
    cbsCode: string;
    name: string;
    province: string;
    ggdRegion: string;
    inhabitants: number;
    inhabitantsOn: string;
    joinedOn: string | null;
    accent: string;
    /** Progress was invented for demonstration. */
    isDemonstration: boolean;
  };
  pillars: {
    code: PillarCode;
    level: Level;
    isStale: boolean;
    because: string;
    latest: EvidenceFact | null;
  }[];
  evidence: (EvidenceFact & { pillar: PillarCode })[];
  coalition: {
    name: string;
    /** The municipality itself counts as one of the members. */
    members: { name: string; role: string; since: ReportedDate | null }[];
    preparationGroup: string[];
  };
  plan: { title: string } | null;
  principles: { title: string; pillars: PillarCode[] }[];
  goals: { title: string; pillar: PillarCode | null; target: string | null; state: string }[];
  milestones: { title: string; goal: string; owner: string | null; due: ReportedDate | null; state: string }[];
  figures: FigureFact[];
  method: string[];
};

export type ReportedDate = { on: string; precision: DatePrecision };

export type EvidenceFact = {
  what: string;
  kind: string;
  certainty: string;
  happened: ReportedDate;
  source: string;
  link: string | null;
};

export type FigureFact = {
  name: string;
  population: string;
  year: number;
  value: number | null;
  /** The same figure for the province and the country; null where the source has none. */
  province: number | null;
  country: number | null;
  isEstimate: boolean;
  source: string;
};
