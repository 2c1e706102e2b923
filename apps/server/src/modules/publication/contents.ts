import type {
  BudgetState,
  Certainty,
  DatePrecision,
  Level,
  MotionStatus,
  PillarCode,
  PointState,
  PublicBlock,
  Sector,
  TargetGroup,
  UndertakingState,
  ViewOutcome,
} from '@bloemen/vocabulary';

/**
 * The shape of what everybody reads of each block, and the only road from a workspace to the public: a page, a feed, a
 * file or a dossier shows what stands here and nothing else. Days are YYYY-MM-DD, moments ISO 8601, money in cents.
 * `id` is that of the record behind it, by which it leaves when the record may no longer be read by everybody.
 */
type PublicRecord = { id: string; title: string; isDemonstration: boolean };
/** A day as exact as its source says it. */
type Dated = { on: string | null; precision: DatePrecision | null };

export type PublicFact = PublicRecord & Dated & { certainty: Certainty; says: string; source: string | null };
/** `level` is null unless the municipality chose to show it. */
export type PublicPillar = { lead: string | null; level: Level | null; facts: PublicFact[] };
export type PublicPartners = {
  lead: string | null;
  coalition: string | null;
  since: string | null;
  partners: (PublicRecord & { sector: Sector | null })[];
};
export type PublicPlan = {
  lead: string | null;
  title: string | null;
  vision: string | null;
  adoptedOn: string | null;
  goals: (PublicRecord & { pillar: PillarCode | null; targetOn: string | null; says: string })[];
  activities: (PublicRecord & { what: string | null; organisation: string | null; place: string | null })[];
};
/** Amounts of one year and one state each; null is not named, and nothing is summed over states. */
export type PublicMoneyLine = PublicRecord & {
  year: number;
  amountCents: number | null;
  state: BudgetState | null;
  source: string | null;
};
export type PublicMoney = { lead: string | null; lines: PublicMoneyLine[] };
export type PublicWeekActivity = PublicRecord & {
  what: string;
  organisation: string;
  startsAt: string;
  on: string;
  minutes: number;
  place: string;
  targetGroups: TargetGroup[];
  cost: string | null;
  howToJoin: string | null;
};
export type PublicWeek = {
  lead: string | null;
  year: number;
  name: string;
  firstOn: string;
  lastOn: string;
  activities: PublicWeekActivity[];
};
export type PublicOffers = {
  lead: string | null;
  offers: (PublicRecord & {
    what: string;
    organisation: string;
    targetGroups: TargetGroup[];
    place: string | null;
    moment: string | null;
    howToJoin: string | null;
  })[];
};
export type PublicPractice = {
  lead: string | null;
  examples: (PublicRecord & { what: string; effect: string | null; on: string | null })[];
};
export type PublicStatement = {
  lead: string | null;
  /** Whether it is signed under a condition, such as a decision of the college. */
  isConditional: boolean;
  signedOn: string | null;
  signatures: { name: string; office: string; on: string }[];
  /** For /controleren; null without a certificate. */
  certificateCode: string | null;
  isDemonstration: boolean;
};
export type PublicContact = {
  lead: string | null;
  mailbox: string | null;
  /** Only with consent, until the day on which somebody looks at it again. */
  person: { name: string; role: string; reviewOn: string } | null;
  isDemonstration: boolean;
};
/** What the council asked, what was decided, promised, paid and told, each with its own status and source. */
export type PublicCouncil = {
  lead: string | null;
  chains: {
    motion: (PublicRecord & Dated & { status: MotionStatus; submittedBy: string | null; source: string | null }) | null;
    requests: { id: string; place: number; body: string; says: string }[];
    decisions: (PublicRecord &
      Dated & {
        caseNumber: string | null;
        points: {
          id: string;
          place: number;
          body: string;
          state: PointState;
          stateOn: string | null;
          source: string | null;
        }[];
        views: (Dated & { id: string; committee: string; outcome: ViewOutcome | null; remarks: string | null })[];
      })[];
  }[];
  undertakings: (PublicRecord & {
    promisedBy: string;
    promisedTo: string;
    dueOn: string | null;
    state: UndertakingState;
    toldOn: string | null;
  })[];
  money: PublicMoneyLine[];
  week: {
    year: number;
    name: string;
    firstOn: string;
    lastOn: string;
    isHeld: boolean | null;
    activities: number;
  } | null;
  factsheet: { id: string; title: string; on: string; address: string } | null;
  /** Letters, decision lists and other papers that may be opened by everybody. */
  documents: (PublicRecord & Dated & { kind: string; address: string })[];
};

export type PublicContents = {
  [pillar in PillarCode]: PublicPillar;
} & {
  PARTNERS: PublicPartners;
  PLAN: PublicPlan;
  MONEY: PublicMoney;
  WEEK: PublicWeek;
  OFFERS: PublicOffers;
  PRACTICE: PublicPractice;
  STATEMENT: PublicStatement;
  CONTACT: PublicContact;
  COUNCIL: PublicCouncil;
};

/** A block as everybody reads it now: what it says, of which day that is, and since when it is shown. */
export type Published<B extends PublicBlock = PublicBlock> = {
  block: B;
  content: PublicContents[B];
  contentOn: string;
  releasedAt: string;
  isDemonstration: boolean;
};

export type PublishedBlocks = { [B in PublicBlock]?: Published<B> };
