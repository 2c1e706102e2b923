import type {
  ActionAnswer,
  ActionStatus,
  ActiveElement,
  AgendaKind,
  OfferAudience,
  PillarCode,
  PresenceAnswer,
  QuoteAnswer,
  Role,
  TargetGroup,
  TenantKind,
} from '@bloemen/vocabulary';

/**
 * What the doors outside GraphQL answer: signing, pledging, objecting, verifying, evenings, signing in and uploads. The
 * controllers of the server return these types and the portal reads them, so that neither can drift. Days are
 * YYYY-MM-DD, moments ISO 8601.
 */

/** A refusal, at every door: a closed code, its Dutch sentence, and facts for the screen. */
export type Refusal = { code: string; message: string; details?: unknown };

/** An upload that was taken in; what becomes of it is read by this id. */
export type Uploaded = { id: string };

/** A file of the toolkit that was taken in, to become part of an item when that is saved. */
export type ToolkitUpload = { sha256: string; name: string; mediaType: string; sizeBytes: number };

/** A document whose file was taken in, with its new version. */
export type DocumentUpload = { id: string; version: number };

// Figures

/** What a file with figures holds, before anything is done with it. */
export type FigurePreview = {
  layout: string;
  rows: number;
  years: number[];
  /** Figures of municipalities, regions and the country, and of how many of these. */
  figures: number;
  areas: number;
  /** Of districts and neighbourhoods: how many have no figure, and of how many the source gives a margin. */
  neighbourhoods: { figures: number; areas: number; municipalities: number; withoutFigure: number; withMargin: number };
  /** Rows about something else. */
  leftOut: number;
  /** The first rows that cannot be read, and why; `errorCount` counts all. */
  errors: { row: number; message: string }[];
  errorCount: number;
};

// Borders for maps

/** The borders of municipalities in one year, at an address that never changes. */
export type BoundaryYear = { year: number; source: string; licence: string; areas: number; href: string };

/** What a file with borders holds, beside the register. */
export type BoundaryPreview = {
  kind: 'MUNICIPALITY' | 'DISTRICT' | 'NEIGHBOURHOOD';
  areas: number;
  /** Areas of a municipality that the register does not know. */
  unknown: { code: string; name: string | null }[];
  /** Municipalities in the file that are part of another now. */
  merged: { code: string; name: string; successor: string }[];
  /** Municipalities of now that have no shape in the file. */
  missing: { code: string; name: string }[];
  /** Shapes that are broken; with any of these nothing is imported. */
  problems: { code: string; message: string }[];
  /** Shapes of something else, such as water. */
  leftOut: number;
  pointsBefore: number;
  /** Corners that are kept, and the size of what is kept before compression. */
  points: number;
  bytes: number;
};

// Signing in

/** How somebody of this address signs in; with `oidc` at their own organisation, from `startHref`. */
export type HomeRealm = { method: 'oidc'; startHref: string } | { method: 'magic_link' };
export type SignedIn = { returnTo: string };
/** A person of the demonstration. */
export type DemoPerson = {
  personId: string;
  name: string;
  email: string;
  workspace: string;
  tenantKind: TenantKind;
  roles: Role[];
  organisation: string | null;
};

/** A mail of the demonstration, which goes nowhere. */
export type DemoMail = {
  id: string;
  to: string;
  subject: string;
  text: string;
  kind: string;
  queuedAt: string;
  sentAt: string | null;
};

/** About which kinds of notices there is no more mail, or would be none, by the link in a mail. */
export type LeftNotices = { kinds: string[] };

// Signing the statement of intent

/** On what ground somebody signs. */
export type Authority = 'MANDATE' | 'DECISION' | 'SUBJECT_TO_DECISION';
/** How it was proved who signed. */
export type SigningMeans = 'EMAIL_CODE' | 'WITNESS' | 'PAPER';
/** What a signature does for its municipality, as the server decides. */
export type Occasion = 'JOINS' | 'CONFIRMS' | 'RENEWS' | 'RETURNS';
/** How a signature stands by now. */
export type Standing =
  | 'SIGNED_CONDITIONALLY'
  | 'RATIFIED'
  | 'DISPUTED'
  | 'REAFFIRMATION_DUE'
  | 'REPLACED'
  | 'LAPSED'
  | 'WITHDRAWN'
  | 'ENDED';
export type CertificateStatus = 'REQUESTED' | 'READY' | 'FAILED';

export type SigningPage = {
  municipality: string;
  /** Its logo; null where the national sign stands. */
  logoHref: string | null;
  event: { title: string; place: string } | null;
  wording: Wording;
  /** Who is invited; told to the holder of a personal link alone. */
  signer: { name: string; capacity: string; portfolio: string | null } | null;
  /** The known work address, masked, at an evening without its domain; null when only a witness can tell who signs. */
  address: string | null;
  /** Whether one may sign subject to a decision; not when a municipality that takes part signs again. */
  mayBeConditional: boolean;
  /** What a signature behind this door does for the municipality. */
  occasion: Occasion;
  /** Whether the holder of this link may hand the request on to a deputy. */
  mayHandOn: boolean;
  signed: Signed | null;
};
/** To whom a request was handed on, masked, and for how many days that link works. */
export type HandedOn = { name: string; address: string; days: number };
export type Wording = { edition: string; title: string; body: string; sha256: string };
/** Where the code went, and how many minutes it works. */
export type SentCode = { address: string; minutes: number };
export type Signed = {
  signedAt: string;
  signerName: string;
  /** How it was signed: that stays, unless it waited to be confirmed. */
  isConditional: boolean;
  occasion: Occasion;
  /** How it stands by now. */
  standing: Standing;
  /** Day from which it no longer stands. */
  since: string | null;
  /** Conditional until somebody of the municipality says that it is right. */
  awaitsConfirmation: boolean;
  /** Whether the municipality has a coordinator, who can go on with it. */
  hasCoordinator: boolean;
  certificateCode: string;
  certificateStatus: CertificateStatus;
};

// Evenings

export type Evening = {
  code: string;
  title: string;
  startsAt: string;
  endsAt: string;
  /** From when until when the server takes signatures of this evening. */
  opensAt: string;
  closesAt: string;
  place: string;
  organisers: string[];
  isDemonstration: boolean;
  cancelledAt: string | null;
  cancelledReason: string | null;
  municipalities: { cbsCode: string; name: string }[];
};
/** What the board of an evening shows; public in every part. */
export type Board = {
  event: {
    title: string;
    place: string;
    startsAt: string;
    endsAt: string;
    organisers: string[];
    milestones: number[];
    isDemonstration: boolean;
    isCancelled: boolean;
  };
  before: number;
  /**
   * How many of all that are counted signed conditionally: the college is still to decide, the municipality to confirm,
   * or it is disputed.
   */
  conditional: number;
  signed: {
    cbsCode: string;
    name: string;
    signerName: string;
    signedAt: string;
    isConditional: boolean;
    occasion: Occasion;
  }[];
  participants: string[];
};

// 'Ik doe mee'

/** What somebody with a valid link is shown. */
export type PledgePage = {
  opens: 'PLEDGE' | 'WITHDRAWAL';
  municipality: string;
  coalition: string;
  organisation: string;
  statement: string;
  /** Of the statement as it is now; who pledges sends the hash of what was on the screen. */
  statementSha256: string;
  pledge: { contribution: string; signerName: string; signedAt: string; withdrawnAt: string | null } | null;
};

// An action of the coalition

/** What the link of a reminder shows of an action, and what was answered by it. */
export type ActionPage = {
  municipality: string;
  coalition: string;
  organisation: string;
  what: string;
  /** The day by which it is done, `YYYY-MM-DD`; null while nobody knows. */
  dueOn: string | null;
  status: ActionStatus;
  /** The meeting it comes from. */
  meeting: { title: string; startsAt: string } | null;
  /** Null while this link can still be answered by. */
  answer: { answer: ActionAnswer; remark: string | null; proposedDueOn: string | null; answeredAt: string } | null;
};

// A quote in a press release

/** What the link of a mail shows to the person who is quoted, and what was answered by it. */
export type QuotePage = {
  municipality: string;
  /** Of the press release, such as PB2021_25. */
  number: string;
  title: string;
  lead: string;
  /** Paragraphs divided by an empty line; a line that begins with "## " is a heading. */
  body: string;
  quote: string;
  personName: string;
  capacity: string | null;
  /** Null while this link can still be answered by. */
  answer: { answer: QuoteAnswer; remark: string | null; proposed: string | null; answeredAt: string } | null;
};

// What an organisation of a coalition offers

/** What the link of a mail shows of an offer, and whether it is confirmed or no longer there. */
export type OfferPage = {
  municipality: string;
  coalition: string;
  organisation: string;
  isConfirmed: boolean;
  isEnded: boolean;
  /** Of the offer as it is now; who confirms sends the version of what was on the screen. */
  version: number;
  offer: {
    title: string;
    what: string;
    targetGroups: TargetGroup[];
    activeElements: ActiveElement[];
    place: string | null;
    moment: string | null;
    howToJoin: string | null;
    audience: OfferAudience;
  };
};

// The annual week

/** What the link for partners is about. */
export type WeekDoorPage = { year: number; municipality: string; name: string; firstOn: string; lastOn: string };

/** The calendar of a municipality that published it. */
export type WeekCalendarPage = WeekDoorPage & {
  cbsCode: string;
  /** False while the dates of the country are a proposal. */
  isSet: boolean;
  activities: {
    id: string;
    title: string;
    what: string;
    organisation: string;
    /** ISO 8601. */
    startsAt: string;
    /** The day on Dutch calendars. */
    on: string;
    minutes: number;
    place: string;
    /** Empty for everybody. */
    targetGroups: TargetGroup[];
    /** In words; null when it is free. */
    cost: string | null;
    howToJoin: string | null;
    contact: string | null;
    isDemonstration: boolean;
  }[];
};

/** The municipalities that published a calendar, with how many activities on which day. */
export type NationalWeekPage = {
  year: number;
  name: string;
  isSet: boolean;
  firstOn: string;
  lastOn: string;
  days: { on: string; count: number }[];
  municipalities: {
    cbsCode: string;
    name: string;
    isDemonstration: boolean;
    total: number;
    days: { on: string; count: number }[];
  }[];
};

// A call between two municipalities

/** What the link of a mail shows of a call, and what the own municipality answered. */
export type PeerCallPage = {
  municipality: string;
  other: string;
  /** Whether the own municipality is the one that asks. */
  isAsker: boolean;
  pillar: PillarCode;
  question: string;
  adviserName: string | null;
  expiresAt: string;
  /** Moments that the other municipality proposed. */
  otherMoments: string[];
  answer: { answer: 'YES' | 'NO'; answeredAt: string; sentence: string | null; moments: string[] } | null;
  /** Both said yes. */
  isAgreed: boolean;
};

// Answering an invitation for a meeting

/** What the link of an invitation shows of a meeting of the coalition, and what was answered. */
export type PresencePage = {
  municipality: string;
  /** The coalition by its name, inside a sentence. */
  coalition: string;
  organisation: string;
  title: string;
  startsAt: string;
  minutes: number;
  place: string | null;
  onlineAddress: string | null;
  isCancelled: boolean;
  cancelledReason: string | null;
  /** Whether an answer still counts. */
  isOpen: boolean;
  agenda: { title: string; kind: AgendaKind; minutes: number | null }[];
  answer: { answer: PresenceAnswer; remark: string | null; answeredAt: string } | null;
};

// Objecting to a signature

/** What the link of a mail about a signature shows. */
export type NoticePage = {
  municipality: string;
  signerName: string;
  signerCapacity: string;
  signedAt: string;
  signedOn: string;
  place: string | null;
  means: SigningMeans;
  witnessName: string | null;
  authority: Authority;
  objectedAt: string | null;
  objection: string | null;
  outcome: 'STANDS' | 'ANNULLED' | null;
  settlement: string | null;
  mayObject: boolean;
};

// Verifying a certificate

/** What anybody may know of a certificate. */
export type Certificate = {
  code: string;
  municipality: string;
  cbsCode: string;
  signerName: string;
  signerCapacity: string;
  signerPortfolio: string | null;
  /** What the signature did for the municipality; not told of older ones. */
  occasion?: Occasion | null;
  /** Placed before a witness alone, conditional until the municipality confirmed it; not told of older ones. */
  awaitedConfirmation?: boolean;
  authority: Authority;
  authorityReference: string | null;
  authorityOn: string | null;
  means: SigningMeans;
  /** On paper, the day that stands on it. */
  signedOn: string;
  signedAt: string;
  place: string | null;
  isDemonstration: boolean;
  wording: { edition: string; title: string; sha256: string };
  verdict: Verdict;
  decisionReference: string | null;
  decisionOn: string | null;
  document: {
    status: CertificateStatus;
    sha256: string | null;
    sealedAt: string | null;
    isTimestamped: boolean;
    /** False as long as there is no document. */
    sealValid: boolean;
    sealedBy: string | null;
    /** SHA-256 of the certificates of the keys under the document and its proof; empty unless the seal is valid. */
    fingerprints: string[];
    isDevelopmentKey: boolean;
  };
  /**
   * `intact`: this line tells of this signature all that is told here, and every line of the workspace's trail gave its
   * hash at most a minute ago.
   */
  trail: { seq: number; hash: string; intact: boolean };
};

/** The server's one verdict on the document and the statement in it, and what it rests on. */
export type Verdict = {
  outcome: 'STANDS' | 'CONDITIONAL' | 'OVER' | 'PENDING' | 'FAILED' | 'BROKEN';
  document: 'GENUINE' | 'PENDING' | 'FAILED' | 'BROKEN';
  standing: Standing;
  /**
   * Conditional until the municipality confirms it; then also until the college decides, if it was signed subject to
   * that.
   */
  awaitsConfirmation: boolean;
  /** Day from which the statement no longer stands. */
  since: string | null;
  /** Code of the certificate of the municipality's next signature. */
  succeededBy: string | null;
};
