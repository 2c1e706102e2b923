import type {
  BudgetSource,
  BudgetState,
  DatePrecision,
  DecisionHeading,
  Level,
  MotionStatus,
  PillarCode,
  PointState,
  RequestState,
  UndertakingState,
  ViewOutcome,
} from '@bloemen/vocabulary';

/** What papers are made of, as far as each says it. The records of their owners have these and more. */
export type BaseFacts = { municipality: string; coalition: string; asOf: string; isDemonstration: boolean };

export type MotionFacts = {
  title: string;
  submittedBy: string | null;
  happenedOn: string;
  datePrecision: DatePrecision;
  status: MotionStatus;
  reference: string | null;
  sourceText: string | null;
  closedOn: string | null;
  requests: { body: string; state: RequestState; because: string }[];
  isDemonstration: boolean;
};

export type PointFacts = {
  place: number;
  body: string;
  state: PointState;
  stateOn: string | null;
  stateSource: string | null;
  stateReason: string | null;
};
export type ViewFacts = {
  committee: string;
  category: { label: string } | null;
  heldOn: string | null;
  heldPrecision: DatePrecision | null;
  outcome: ViewOutcome | null;
  remarks: string | null;
  sourceText: string | null;
  questions: { question: string; answer: string | null }[];
};
export type DecisionFacts = {
  id: string;
  subject: string;
  caseNumber: string | null;
  department: string | null;
  portfolioHolder: string | null;
  meetingOn: string | null;
  meetingPrecision: DatePrecision | null;
  sourceText: string | null;
  /** Every heading in the order of the municipality. */
  headings: { code: DecisionHeading; name: string; isUsed: boolean }[];
  sections: { heading: DecisionHeading; body: string }[];
  points: PointFacts[];
  views: ViewFacts[];
  readings: { says: string; quote: string | null; sourceText: string }[];
  isDemonstration: boolean;
};

export type UndertakingFacts = {
  title: string;
  promisedBy: string;
  promisedTo: string;
  promisedOn: string;
  datePrecision: DatePrecision;
  dueOn: string | null;
  isLate: boolean;
  state: UndertakingState;
  stateOn: string | null;
  stateReason: string | null;
  toldOn: string | null;
  sourceText: string;
  isDemonstration: boolean;
};

/** A line without a state is covered by a budget that exists, and asks for no money. */
export type MoneyLineFacts = {
  title: string;
  year: number;
  amountCents: number | null;
  state: BudgetState | null;
  source: BudgetSource;
  sourceText: string;
  isDemonstration: boolean;
};

export type PillarFacts = {
  code: PillarCode;
  level: Level;
  isStale: boolean;
  because: string;
  /** The newest fact that carries it; null where the reader may not read it or there is none. */
  source: string | null;
};

/** A fact of the plan, a meeting, an action or an activity, as one line. */
export type LineFacts = { on: string | null; precision: DatePrecision; what: string; source: string | null };
export type YearFacts = {
  year: number;
  pillars: PillarFacts[];
  facts: (LineFacts & { pillar: PillarCode })[];
  meetings: LineFacts[];
  actions: (LineFacts & { who: string; status: string })[];
  activities: (LineFacts & { status: string })[];
  evaluations: LineFacts[];
  money: MoneyLineFacts[];
};

export type ReleaseFacts = {
  number: string | null;
  title: string;
  /** In words. */
  status: string;
  isPublished: boolean;
  /** From when it may be told, in words; null where it has no embargo. */
  embargo: string | null;
  body: string | null;
  quotes: { text: string; by: string; isApproved: boolean }[];
  figures: { says: string; source: string | null }[];
  /** The decision it rests on, with its case number. */
  decision: string | null;
  editors: string | null;
  isDemonstration: boolean;
};

/** How a municipality wants one kind of paper. */
export type PaperDesign = {
  parts: { code: string; name: string; isUsed: boolean }[];
  opening: string | null;
  closing: string | null;
};
