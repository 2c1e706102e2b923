import type { DatePrecision, Level, PillarCode } from '@bloemen/vocabulary';
import type { PaperLook } from '../../../platform/paper/paper.js';

/**
 * Everything a factsheet is made of, frozen at the moment the work began. It is stored with the request and rendered
 * from again: nothing in a document comes from anywhere else. Any change of what is in it raises `layout`.
 */
export type FactsheetSnapshot = {
  report: 'FACTSHEET';
  layout: 4;
  asOf: string;
  /** How its pages look, which is no fact: another colour or logo is no change of what they say. */
  look: PaperLook;
  municipality: {
    cbsCode: string;
    name: string;
    province: string;
    ggdRegion: string;
    inhabitants: number;
    inhabitantsOn: string;
    joinedOn: string | null;
    takesPart: boolean;
    /**
     * For what the signature waits under which it takes part: for the decision of the college, for being confirmed, or
     * for an objection to be settled.
     */
    waitsFor: 'DECISION' | 'CONFIRMATION' | 'DISPUTE' | null;
    /** Last day on which that still ratifies the signature. */
    waitsUntil: string | null;
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
  money: {
    /** Last year for which there is recurring money that was decided; null when there is none, or when some has no end. */
    until: number | null;
    /** Recurring money was decided without an end. */
    isEndless: boolean;
  };
  /** The signature that stands; null when there is none in the platform. */
  statement: StatementFact | null;
  /** Decisions of the college of which documents tell, each with everything they say. */
  decisions: DecisionFact[];
  coalition: {
    name: string;
    recorded: CoalitionRecorded | null;
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

/** The latest day of which anything is recorded about who takes part. Stale: that is a year or more ago. */
export type CoalitionRecorded = ReportedDate & { isStale: boolean };

export type EvidenceFact = {
  what: string;
  kind: string;
  certainty: string;
  happened: ReportedDate;
  source: string;
  link: string | null;
  /** Null for a fact that is not about money. */
  money: MoneyFact | null;
  /** What changed because of it. */
  effect: string | null;
  note: string | null;
  isDemonstration: boolean;
};

/** Euro cents, a year or in all; null where the source names no amount. The years are null where it names none. */
export type MoneyFact = {
  recurrence: string;
  isYearly: boolean;
  amountCents: number | null;
  firstYear: number | null;
  lastYear: number | null;
};

export type StatementFact = {
  status: 'SIGNED_CONDITIONALLY' | 'RATIFIED' | 'DISPUTED' | 'REAFFIRMATION_DUE';
  signerName: string;
  signerCapacity: string;
  signedOn: string;
  decisionReference: string | null;
  decisionOn: string | null;
  isDemonstration: boolean;
};

export type DecisionFact = {
  subject: string;
  reference: string;
  decidedOn: string;
  readings: { reading: Reading; quote: string; source: string }[];
  /** Which reading holds according to whom; null while nobody said so. */
  holds: { reading: Reading; by: string; on: string; isDemonstration: boolean } | null;
};
export type Reading = 'DECIDED' | 'INTENDED';

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
