/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An organisation that comes into the coalition: one of the register, or a new one. */
export type AddCoalitionMemberInput = {
  fromOn: string;
  /** A day, when left out. */
  fromPrecision?: MembershipDatePrecision | null | undefined;
  newOrganisation?: NewOrganisationInput | null | undefined;
  organisationId?: string | number | null | undefined;
  sector?: Sector | null | undefined;
  source?: string | null | undefined;
  state: MembershipState;
};

/** A dated fact with its source. */
export type AddEvidenceInput = {
  /** Euro cents per year. */
  amountCents?: number | null | undefined;
  certainty: Certainty;
  datePrecision: DatePrecision;
  /** What changed because of it. */
  effect?: string | null | undefined;
  /** yyyy-mm-dd, last day on which it holds: of a portfolio, a lead, an agreement. */
  endsOn?: string | null | undefined;
  firstFundedYear?: number | null | undefined;
  /** yyyy-mm-dd */
  happenedOn: string;
  kind: EvidenceKind;
  lastFundedYear?: number | null | undefined;
  note?: string | null | undefined;
  /** Left out: the municipality alone; in a correction: as it was. */
  openness?: Openness | null | undefined;
  pillar: PillarCode;
  recurrence?: Recurrence | null | undefined;
  /** Which document or person, so that somebody else can find it. */
  sourceText: string;
  sourceType: EvidenceSource;
  sourceUrl?: string | null | undefined;
  title: string;
};

/** Another spelling of an organisation. */
export type AddOrganisationAliasInput = {
  name: string;
  organisationId: string | number;
  /** The document or list that spells it so. */
  source?: string | null | undefined;
};

/** An import that is ready to be brought in. */
export type ApplyCoalitionImportInput = {
  id: string | number;
  version: number;
};

/** Who will be the first coordinator of a municipality that has none. */
export type AppointCoordinatorInput = {
  cbsCode: string;
  displayName: string;
  email: string;
};

/** Which adviser helps which municipality. */
export type AssignAdviserInput = {
  cbsCode: string;
  personId: string | number;
};

/** Why something needs attention, most pressing first. */
export type AttentionKind =
  | 'COALITION_MISSING'
  | 'CONSENT_NOT_GIVEN'
  | 'MILESTONE_OVERDUE'
  | 'MONEY_ENDS'
  | 'PILLAR_STALE'
  | 'PILLAR_UNKNOWN'
  | 'PLAN_MISSING'
  | 'PRINCIPLE_GAP';

export type CancelReportInput = {
  id: string | number;
};

/** Calls an evening off; whoever was invited is told why. */
export type CancelSigningEventInput = {
  id: string | number;
  reason: string;
  version: number;
};

/** A merger that has taken effect. */
export type CarryOutMergerInput = {
  /** Code of the municipality that no longer exists. */
  cbsCode: string;
};

/** How sure a fact is; decided is never confused with intended. */
export type Certainty =
  /** Besloten */
  | 'DECIDED'
  /** Gedaan */
  | 'DONE'
  /** Voorgenomen */
  | 'INTENDED';

/** A step in the participation of an organisation. */
export type ChangeMembershipInput = {
  fromOn: string;
  /** A day, when left out. */
  fromPrecision?: MembershipDatePrecision | null | undefined;
  organisationId: string | number;
  source?: string | null | undefined;
  /** Leaving has a mutation of its own. */
  state: MembershipState;
  /** Version of the period that holds now. */
  version: number;
};

/** Other facts for an evening. */
export type ChangeSigningEventInput = {
  /** CBS codes of the invited municipalities. */
  cbsCodes: Array<string>;
  /** ISO 8601 with time zone, at most a day after the start. */
  endsAt: string;
  id: string | number;
  /** Numbers of participating municipalities that the board announces. */
  milestones: Array<number>;
  organisers: Array<string>;
  place: string;
  /** ISO 8601 with time zone. */
  startsAt: string;
  title: string;
  version: number;
};

/** Another text for a version that is not offered yet. */
export type ChangeWordingInput = {
  /** The whole text as it will be shown, plain text; a blank line begins a new paragraph. */
  body: string;
  /** Name of the version, such as 2026-1. */
  edition: string;
  id: string | number;
  title: string;
  version: number;
};

/** The sectors a coalition wants at its table. */
export type ChooseWantedSectorsInput = {
  version: number;
  wantedSectors: Array<Sector>;
};

/** What the list of members is sorted by. */
export type CoalitionMemberOrder =
  | 'NAME'
  | 'SECTOR'
  | 'SINCE'
  | 'STATE';

/** Which members, as of which day, in which order. */
export type CoalitionPageInput = {
  /** Day to look at; today when left out. */
  asOf?: string | null | undefined;
  descending?: boolean | null | undefined;
  /** By name, when left out. */
  orderBy?: CoalitionMemberOrder | null | undefined;
  /** Part of a name or of another spelling. */
  search?: string | null | undefined;
  sector?: Sector | null | undefined;
  /** Everyone but who left, when left out. */
  state?: MembershipState | null | undefined;
};

/** State of a commitment; moved by named moves alone. */
export type CommitmentStatus =
  | 'DISPUTED'
  | 'DRAFT'
  | 'ENDED'
  | 'INVITED'
  | 'LAPSED'
  | 'RATIFIED'
  | 'REAFFIRMATION_DUE'
  | 'SIGNED_CONDITIONALLY'
  | 'WITHDRAWN';

export type ConfirmPaperInput = {
  id: string | number;
  /** Hash of the scan that was seen. */
  sha256: string;
  /** Version of the commitment that was seen. */
  version: number;
};

/** The card as it is right according to the municipality. */
export type ConfirmPracticeCardInput = {
  id: string | number;
  pillar: PillarCode;
  result?: string | null | undefined;
  title: string;
  version: number;
  whatItWas: string;
};

/** Says for the own municipality that a signature before a witness is right. */
export type ConfirmSignatureInput = {
  /** The commitment. */
  id: string | number;
};

/** Who outside the municipality may read its summary when it consents: the adviser assigned to it, or the VNG. */
export type ConsentReader =
  | 'ASSIGNED_ADVISER'
  | 'VNG';

/** Better wording or facts for evidence that was recorded before. */
export type CorrectEvidenceInput = {
  /** Euro cents per year. */
  amountCents?: number | null | undefined;
  certainty: Certainty;
  datePrecision: DatePrecision;
  /** What changed because of it. */
  effect?: string | null | undefined;
  /** yyyy-mm-dd, last day on which it holds: of a portfolio, a lead, an agreement. */
  endsOn?: string | null | undefined;
  firstFundedYear?: number | null | undefined;
  /** yyyy-mm-dd */
  happenedOn: string;
  id: string | number;
  kind: EvidenceKind;
  lastFundedYear?: number | null | undefined;
  note?: string | null | undefined;
  /** Left out: the municipality alone; in a correction: as it was. */
  openness?: Openness | null | undefined;
  pillar: PillarCode;
  recurrence?: Recurrence | null | undefined;
  /** Which document or person, so that somebody else can find it. */
  sourceText: string;
  sourceType: EvidenceSource;
  sourceUrl?: string | null | undefined;
  title: string;
  /** The version you read; another version is a CONFLICT that carries the newer text. */
  version: number;
};

/** A correction of one period: its sector, its first day or its source. */
export type CorrectMembershipInput = {
  fromAtLatest: boolean;
  fromOn: string;
  fromPrecision: MembershipDatePrecision;
  periodId: string | number;
  sector?: Sector | null | undefined;
  source?: string | null | undefined;
  version: number;
};

/** How exactly the source dates a fact. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

/** Decisions about rows of an import. */
export type DecideCoalitionImportInput = {
  decisions: Array<RowDecisionInput>;
  id: string | number;
  version: number;
};

/** What the programme decides about a proposed name. */
export type DecideNameProposalInput = {
  accept: boolean;
  id: string | number;
};

/** How a decision of the college is to be read. */
export type DecisionReading =
  | 'DECIDED'
  | 'INTENDED';

/** How the national picture can be divided. */
export type Dimension =
  | 'GGD'
  | 'PROVINCE'
  | 'SIZE'
  | 'URBANITY';

/** An import that is not wanted after all. */
export type DiscardCoalitionImportInput = {
  id: string | number;
  version: number;
};

/** A new version of the statement of intent, not offered yet. */
export type DraftWordingInput = {
  /** The whole text as it will be shown, plain text; a blank line begins a new paragraph. */
  body: string;
  /** Name of the version, such as 2026-1. */
  edition: string;
  title: string;
};

export type DropPracticeCardInput = {
  id: string | number;
  version: number;
};

/** The end of an assignment. */
export type EndAdviserAssignmentInput = {
  cbsCode: string;
};

export type EndCommitmentInput = {
  id: string | number;
};

/** The role to end, as of now. */
export type EndRoleInput = {
  roleAssignmentId: string | number;
};

/** Which evidence to list. */
export type EvidenceFilter = {
  certainties?: Array<Certainty> | null | undefined;
  /** Also list what was withdrawn. */
  includeWithdrawn?: boolean | null | undefined;
  /** Only what is open to exactly these readers. */
  openness?: Openness | null | undefined;
  pillar?: PillarCode | null | undefined;
  /** Words to find in title, source, remark or effect. */
  search?: string | null | undefined;
};

/** What sort of fact it is; the kind decides which level it can carry. */
export type EvidenceKind =
  /** Plan van aanpak */
  | 'ACTION_PLAN'
  /** Vaste uren of formatie */
  | 'CAPACITY'
  /** Lokale coalitie */
  | 'COALITION'
  /** Kartrekker */
  | 'COALITION_LEAD'
  /** Bijeenkomst van de coalitie */
  | 'COALITION_MEETING'
  /** Besluit van de gemeenteraad */
  | 'COUNCIL_DECISION'
  /** Evaluatie met een les */
  | 'EVALUATION'
  /** Besluit van het college */
  | 'EXECUTIVE_DECISION'
  /** Geld */
  | 'FUNDING'
  /** Resultaatafspraak bij een subsidie */
  | 'GRANT_AGREEMENT'
  /** Voornemen of uitgangspunt */
  | 'INTENTION'
  /** Inwoners of ervaringsdeskundigen betrokken */
  | 'INVOLVEMENT'
  /** Meting van uw eigen aanpak, ook de landelijke Benchmark */
  | 'MEASUREMENT'
  /** Afspraken over meten */
  | 'MONITORING_PLAN'
  /** Motie van de gemeenteraad */
  | 'MOTION'
  /** Verklaring: hier gebeurt (nog) niets */
  | 'NOT_STARTED'
  /** Convenant, manifest of ‘Ik doe mee’-verklaring */
  | 'PARTNER_AGREEMENT'
  /** Verbinding met ander beleid */
  | 'POLICY_LINK'
  /** Tekst in vastgesteld beleid */
  | 'POLICY_TEXT'
  /** Portefeuille bij een wethouder */
  | 'PORTFOLIO'
  /** Intentieverklaring van het landelijke programma */
  | 'PROGRAMME_COMMITMENT'
  /** Afspraken wie waarvoor verantwoordelijk is */
  | 'RESPONSIBILITIES'
  /** Vaste plek voor inwoners */
  | 'STANDING_INVOLVEMENT'
  /** Aanbod versterkt (training, signaleren, bekendheid) */
  | 'STRONGER_OFFER';

/** Where a fact comes from. */
export type EvidenceSource =
  /** Ondertekend stuk */
  | 'AGREEMENT'
  /** Raadsstuk */
  | 'COUNCIL_PAPER'
  /** Collegestuk */
  | 'EXECUTIVE_PAPER'
  /** Verslag van een overleg */
  | 'MINUTES'
  /** Persbericht */
  | 'PRESS_RELEASE'
  /** Rapport of onderzoek */
  | 'REPORT'
  /** Verklaring van een medewerker */
  | 'STATEMENT'
  /** Webpagina */
  | 'WEB_PAGE';

/** Exact figures of this moment, or the published edition in which small numbers are withheld. */
export type FiguresBasis =
  | 'EDITION'
  | 'LIVE';

/** Which goals to list. */
export type GoalFilter = {
  /** Only what is open to exactly these readers. */
  openness?: Openness | null | undefined;
  pillar?: PillarCode | null | undefined;
  status?: GoalStatus | null | undefined;
};

/** What may happen to a goal. */
export type GoalMove =
  | 'abandon'
  | 'achieve'
  | 'reopen';

/** State of a goal. */
export type GoalStatus =
  | 'ABANDONED'
  | 'ACHIEVED'
  | 'OPEN';

/** Same organisation as a known one, a new organisation, or leave the row out. */
export type ImportDecision =
  | 'NEW'
  | 'SAME'
  | 'SKIP';

/** What applying the import did with a row. */
export type ImportOutcome =
  | 'ADDED'
  | 'ALREADY_MEMBER'
  | 'REJOINED'
  | 'SKIPPED';

/** Waiting for a person, brought in, or thrown away. */
export type ImportState =
  | 'applied'
  | 'discarded'
  | 'draft';

/** Where an uploaded file with figures is on its way. */
export type IndicatorImportStatus =
  | 'FAILED'
  | 'READY'
  | 'REQUESTED'
  | 'RUNNING';

/** Gives somebody a role in this workspace and tells them by mail. Whoever is known by this address keeps the name they have. */
export type InvitePersonInput = {
  displayName: string;
  email: string;
  /** Name as it stands in decisions, with initials. */
  formalName?: string | null | undefined;
  /** Needed for a partner, and for nobody else. */
  organisationId?: string | number | null | undefined;
  role: Role;
};

/** Which organisation of the coalition is asked for its pledge. */
export type InvitePledgeInput = {
  email: string;
  organisationId: string | number;
};

/** Who is asked to sign, by a personal link in a mail. */
export type InviteSignerInput = {
  /** The known work address. */
  email: string;
  /** Why a ratified statement is to be signed again; needed as long as it is ratified. */
  reaffirmationReason?: ReaffirmationReason | null | undefined;
  /** Such as: wethouder. */
  signerCapacity: string;
  signerName: string;
  signerPortfolio?: string | null | undefined;
};

/** An organisation leaves; its history stays. */
export type LeaveCoalitionInput = {
  leftOn: string;
  /** A day, when left out. */
  leftPrecision?: MembershipDatePrecision | null | undefined;
  organisationId: string | number;
  reason: string;
  version: number;
};

/** How far a pillar is; it follows from evidence and is never set by hand. */
export type Level =
  /** Geborgd */
  | 'EMBEDDED'
  /** Voorgenomen */
  | 'INTENDED'
  /** In uitvoering */
  | 'IN_PROGRESS'
  /** Niet begonnen */
  | 'NOT_STARTED'
  /** Onbekend */
  | 'UNKNOWN';

/** Why two names may mean one organisation: exactly a name it is known by, same spelling but for spaces and the like, same words in another order, a typing error, the spelling of another municipality, or one is part of the other. */
export type LikenessReason =
  | 'KNOWN_ELSEWHERE'
  | 'PART_OF_NAME'
  | 'SAME_NAME'
  | 'SAME_SPELLING'
  | 'SAME_WORDS'
  | 'TYPO';

/** How exactly the date of a membership is known. */
export type MembershipDatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

/** How an organisation stands to the coalition. */
export type MembershipState =
  /** Kernpartner */
  | 'CORE'
  /** Uitgenodigd */
  | 'INVITED'
  /** Gestopt */
  | 'LEFT'
  /** Lid */
  | 'MEMBER'
  /** Toehoorder */
  | 'OBSERVER';

/** What may happen to a milestone. */
export type MilestoneMove =
  | 'drop'
  | 'finish'
  | 'reopen'
  | 'start';

/** State of a milestone. */
export type MilestoneStatus =
  | 'DONE'
  | 'DROPPED'
  | 'IN_PROGRESS'
  | 'PLANNED';

export type MoveGoalInput = {
  id: string | number;
  move: GoalMove;
  version: number;
};

export type MoveMilestoneInput = {
  id: string | number;
  move: MilestoneMove;
  version: number;
};

/** A dated step in the participation of one municipality. */
export type MoveMunicipalityInput = {
  cbsCode: string;
  /** Where this is known from. */
  note?: string | null | undefined;
  /** Calendar day on which it happened. */
  on: string;
  /** Joined, active or dormant; a merger has its own mutation. */
  status: MunicipalityStatus;
};

export type MovePlanInput = {
  move: PlanMove;
  version: number;
};

/** Participation in the programme: prospect, joined, active, dormant, or merged into another municipality. */
export type MunicipalityStatus =
  | 'ACTIVE'
  | 'DORMANT'
  | 'JOINED'
  | 'MERGED'
  | 'PROSPECT';

/** Which municipalities of the list. A level is only found where the reader may see it by name. */
export type NationalListFilter = {
  /** Code of a GGD region, such as GG5406. */
  ggd?: string | null | undefined;
  level?: Level | null | undefined;
  /** Only those that take part, or only those that do not. */
  participates?: boolean | null | undefined;
  /** Pillar that level and stale are about; without it any pillar. */
  pillar?: PillarCode | null | undefined;
  /** Province code, such as PV27. */
  province?: string | null | undefined;
  /** Part of a name. */
  search?: string | null | undefined;
  size?: SizeClass | null | undefined;
  /** Only with a pillar that has had no news for 12 months. */
  stale?: boolean | null | undefined;
  status?: Participation | null | undefined;
  /** 1 very strongly urban to 5 not urban. */
  urbanity?: number | null | undefined;
};

/** What the national list is sorted by. There is no order by progress: this is no ranking. */
export type NationalListOrder =
  | 'INHABITANTS'
  | 'JOINED_ON'
  | 'NAME'
  | 'PARTNERS'
  | 'PROVINCE';

/** An organisation that is not in the register yet. */
export type NewOrganisationInput = {
  /** True when it only works in this municipality. */
  local: boolean;
  name: string;
  /** Suggestions the person has seen and said are others. */
  seenOrganisationIds?: Array<string | number> | null | undefined;
};

/** An address for a municipality that is invited to an evening. */
export type NoteContactInput = {
  /** CBS code of the municipality for which that person signs. */
  cbsCode: string;
  email: string;
  eventId: string | number;
};

/** What somebody tells at a table of an evening. */
export type NotePracticeCardInput = {
  /** Of an invited municipality. */
  cbsCode: string;
  eventId: string | number;
  pillar: PillarCode;
  result?: string | null | undefined;
  title: string;
  whatItWas: string;
};

/** How an objection was settled: the signature stands, or it is annulled. */
export type ObjectionOutcome =
  | 'ANNULLED'
  | 'STANDS';

/** Offers a version from now on; it can never change after that. */
export type OfferWordingInput = {
  /** Whether municipalities that signed an earlier version are asked to sign this one. */
  asksReaffirmation: boolean;
  id: string | number;
};

/** Who may read it, from narrow to wide. */
export type Openness =
  /** Ook de coalitie */
  | 'COALITION'
  /** Alleen de gemeente */
  | 'MUNICIPALITY'
  /** Openbaar */
  | 'PUBLIC';

/** Whether a municipality takes part; public. */
export type Participation =
  | 'ACTIVE'
  | 'DORMANT'
  | 'JOINED'
  | 'PROSPECT';

/** The five national pillars. */
export type PillarCode =
  /** Bestuurlijk commitment */
  | 'P1'
  /** Creëer een sterk netwerk */
  | 'P2'
  /** Betrek mensen, eenzamen zelf */
  | 'P3'
  /** Werk aan een duurzame aanpak */
  | 'P4'
  /** Monitoring en evaluatie */
  | 'P5';

/** A part of the country. Everything named must hold. */
export type PlaceFilter = {
  /** Code of a GGD region, such as GG5406. */
  ggd?: string | null | undefined;
  /** Province code, such as PV27. */
  province?: string | null | undefined;
  size?: SizeClass | null | undefined;
  /** 1 very strongly urban to 5 not urban. */
  urbanity?: number | null | undefined;
};

/** What may happen to the plan. */
export type PlanMove =
  | 'adopt'
  | 'endorse'
  | 'expire'
  | 'redraft'
  | 'review';

/** An evening at which municipalities can sign. */
export type PlanSigningEventInput = {
  /** CBS codes of the invited municipalities. */
  cbsCodes: Array<string>;
  /** ISO 8601 with time zone, at most a day after the start. */
  endsAt: string;
  /** Numbers of participating municipalities that the board announces. */
  milestones: Array<number>;
  organisers: Array<string>;
  place: string;
  /** ISO 8601 with time zone. */
  startsAt: string;
  title: string;
};

/** State of the plan of approach. */
export type PlanStatus =
  | 'ADOPTED'
  | 'DRAFT'
  | 'ENDORSED_BY_COALITION'
  | 'EXPIRED'
  | 'UNDER_REVIEW';

/** Who ended a pledge. */
export type PledgeEnder =
  | 'COORDINATOR'
  | 'PARTNER';

/** State of an organisation’s pledge. */
export type PledgeStatus =
  | 'INVITED'
  | 'PLEDGED'
  | 'REVOKED'
  | 'WITHDRAWN';

/** Whether a card counts: only once the municipality confirmed it. */
export type PracticeCardStatus =
  | 'CONFIRMED'
  | 'DROPPED'
  | 'NOTED';

/** A draft to try; with `id` as a correction of that fact. */
export type PreviewEvidenceInput = {
  /** Euro cents per year. */
  amountCents?: number | null | undefined;
  certainty: Certainty;
  datePrecision: DatePrecision;
  /** What changed because of it. */
  effect?: string | null | undefined;
  /** yyyy-mm-dd, last day on which it holds: of a portfolio, a lead, an agreement. */
  endsOn?: string | null | undefined;
  firstFundedYear?: number | null | undefined;
  /** yyyy-mm-dd */
  happenedOn: string;
  id?: string | number | null | undefined;
  kind: EvidenceKind;
  lastFundedYear?: number | null | undefined;
  note?: string | null | undefined;
  /** Left out: the municipality alone; in a correction: as it was. */
  openness?: Openness | null | undefined;
  pillar: PillarCode;
  recurrence?: Recurrence | null | undefined;
  /** Which document or person, so that somebody else can find it. */
  sourceText: string;
  sourceType: EvidenceSource;
  sourceUrl?: string | null | undefined;
  title: string;
};

/** The decision of the college under a conditional signature. */
export type RatifyCommitmentInput = {
  /** yyyy-mm-dd */
  decisionOn: string;
  /** Case number or other reference of the decision. */
  decisionReference: string;
  id: string | number;
};

/** Which reading of a decision holds, according to whoever says so. */
export type ReadDecisionInput = {
  id: string | number;
  reading: DecisionReading;
  version: number;
};

/** Why a commitment is asked to be confirmed again. */
export type ReaffirmationReason =
  | 'ELECTIONS'
  | 'NEW_HOLDER'
  | 'NEW_WORDING';

/** Whether money comes once or returns. */
export type Recurrence =
  /** Eenmalig */
  | 'ONE_OFF'
  /** Structureel */
  | 'RECURRING';

/** A spelling of elsewhere that means another organisation here. */
export type RefuseSuggestionInput = {
  /** The name that was typed or read. */
  name: string;
  organisationId: string | number;
};

/** A spelling that this workspace no longer wants. */
export type RemoveOrganisationAliasInput = {
  id: string | number;
};

export type RemovePrincipleInput = {
  id: string | number;
  version: number;
};

/** What this workspace calls an organisation from now on. */
export type RenameOrganisationInput = {
  name: string;
  organisationId: string | number;
  /** Whether the programme is asked to use this name in the shared register too. */
  propose?: boolean | null | undefined;
  version: number;
};

/** PDF/UA to read, ODS or XLSX to calculate with, CSV for another system. */
export type ReportFormat =
  | 'CSV'
  | 'ODS'
  | 'PDF'
  | 'XLSX';

/** The factsheet of a municipality, or the progress report of the programme. */
export type ReportKind =
  | 'FACTSHEET'
  | 'PROGRESS';

/** How far a document is. */
export type ReportStatus =
  | 'CANCELLED'
  | 'EXPIRED'
  | 'FAILED'
  | 'READY'
  | 'REQUESTED'
  | 'RUNNING';

/** A report of the own workspace. */
export type RequestReportInput = {
  format: ReportFormat;
  kind: ReportKind;
};

/** A certificate whose making failed. */
export type RetryCertificateInput = {
  signatureId: string | number;
};

export type RetryReportInput = {
  id: string | number;
};

/** Makes every link that was sent for the open commitment useless. */
export type RevokeInvitationInput = {
  /** The commitment. */
  id: string | number;
};

/** Ends every own session but the one that asks. */
export type RevokeOtherSessionsInput = {
  confirm: boolean;
};

/** Makes the link of an invitation useless. */
export type RevokePledgeInvitationInput = {
  /** The pledge. */
  id: string | number;
};

/** An own session to end. */
export type RevokeSessionInput = {
  sessionId: string | number;
};

/** What a person is in a workspace; the permissions follow from it. */
export type Role =
  | 'ALDERMAN'
  | 'CLERK'
  | 'COMMUNICATIONS'
  | 'COORDINATOR'
  | 'NATIONAL_ADVISER'
  | 'PARTNER'
  | 'PROGRAMME_ADMIN'
  | 'VNG_ADVISER';

/** What to do with one row. */
export type RowDecisionInput = {
  kind: ImportDecision;
  /** With SAME: one of the suggestions of the row. */
  organisationId?: string | number | null | undefined;
  /** The row as the spreadsheet numbers it. */
  row: number;
};

/** Whom to mail at a member. Both empty removes the contact. */
export type SaveCoalitionContactInput = {
  email?: string | null | undefined;
  name?: string | null | undefined;
  organisationId: string | number;
  /** Version of the contact being changed; null for the first one. */
  version?: number | null | undefined;
};

/** A goal; without `id` a new one. */
export type SaveGoalInput = {
  id?: string | number | null | undefined;
  /** Left out: the municipality alone; for what exists: as it was. */
  openness?: Openness | null | undefined;
  pillar: PillarCode;
  sourceText: string;
  title: string;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
};

/** A milestone of a goal; without `id` a new one. */
export type SaveMilestoneInput = {
  /** yyyy-mm-dd */
  dueOn?: string | null | undefined;
  goalId: string | number;
  id?: string | number | null | undefined;
  /** Left out: the municipality alone; for what exists: as it was. */
  openness?: Openness | null | undefined;
  /** Organisation or role that does it. */
  owner: string;
  title: string;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
};

/** Local words and brand colour of the own municipality; leave out or empty for the national ones. */
export type SaveMunicipalitySettingsInput = {
  /** As #rrggbb. */
  brandColour?: string | null | undefined;
  coalitionName?: string | null | undefined;
  /** The version these values were read at; another version is a conflict. */
  version: number;
  weekName?: string | null | undefined;
};

/** Title and other names of the plan. */
export type SavePlanInput = {
  aliases: Array<string>;
  title: string;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
};

/** A local principle; without `id` a new one. */
export type SavePrincipleInput = {
  description: string;
  id?: string | number | null | undefined;
  pillars: Array<PillarCode>;
  title: string;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
};

/** Who prepares the meetings from today on. */
export type SeatPreparationGroupInput = {
  chairOrganisationId?: string | number | null | undefined;
  organisationIds: Array<string | number>;
  /** Version of the coalition. */
  version: number;
};

/** Field of society an organisation brings to the table. */
export type Sector =
  /** Bedrijfsleven */
  | 'BUSINESS'
  /** Zorg */
  | 'CARE'
  /** Cultuur */
  | 'CULTURE'
  /** Onderwijs */
  | 'EDUCATION'
  /** Ervaringsdeskundigen en klankbord */
  | 'EXPERIENCE'
  /** Kerk en diaconie */
  | 'FAITH'
  /** Overheid en GGD */
  | 'GOVERNMENT'
  /** Woningcorporaties */
  | 'HOUSING'
  /** Anders */
  | 'OTHER'
  /** Rotary en serviceclubs */
  | 'SERVICE_CLUB'
  /** Sport */
  | 'SPORT'
  /** Vrijwilligers */
  | 'VOLUNTEERS'
  /** Welzijn */
  | 'WELFARE';

/** Whether a disputed signature stands, and why. */
export type SettleObjectionInput = {
  /** An open objection; the others to the same signature are settled with it. */
  id: string | number;
  outcome: ObjectionOutcome;
  settlement: string;
};

/** How somebody signed in: mailed link, own organisation, or example person of the demonstration. */
export type SignInMeans =
  | 'EXAMPLE'
  | 'MAGIC_LINK'
  | 'OPENID_CONNECT';

/** Why an adviser may want to call. */
export type SignalCode =
  | 'CONSENT_WAITS'
  | 'DORMANT'
  | 'FEW_PARTNERS'
  | 'NOTHING_KNOWN'
  | 'NOT_TAKING_PART'
  | 'NO_CONSENT'
  | 'P3_WITHOUT_EVIDENCE'
  | 'STALE';

/** How a signature stands by now. */
export type SignatureStanding =
  | 'DISPUTED'
  | 'ENDED'
  | 'LAPSED'
  | 'RATIFIED'
  | 'REAFFIRMATION_DUE'
  | 'REPLACED'
  | 'SIGNED_CONDITIONALLY'
  | 'WITHDRAWN';

/** On what ground somebody signed. */
export type SigningAuthority =
  | 'DECISION'
  | 'MANDATE'
  | 'SUBJECT_TO_DECISION';

/** How it was proved who signed. */
export type SigningMeans =
  | 'EMAIL_CODE'
  | 'PAPER'
  | 'WITNESS';

/** What a signature does for its municipality; the server decides. */
export type SigningOccasion =
  | 'CONFIRMS'
  | 'JOINS'
  | 'RENEWS'
  | 'RETURNS';

/** Size by inhabitants. */
export type SizeClass =
  /** 100.000 inwoners of meer */
  | 'FROM_100K'
  /** Minder dan 20.000 inwoners */
  | 'TO_20K'
  /** 20.000 tot 50.000 inwoners */
  | 'TO_50K'
  /** 50.000 tot 100.000 inwoners */
  | 'TO_100K';

/** The start of a coalition. */
export type StartCoalitionInput = {
  /** Where this is known from. */
  source?: string | null | undefined;
  startedOn: string;
  /** A day, when left out. */
  startedPrecision?: MembershipDatePrecision | null | undefined;
};

/** The workspace to go on in, on the pages that open from now on. */
export type SwitchWorkspaceInput = {
  tenantId: string | number;
};

/** Which lines of the trail to show. */
export type TrailFilterInput = {
  /** First calendar day, of Amsterdam. */
  from?: string | null | undefined;
  group?: TrailGroup | null | undefined;
  /** Words in the name of who did it. */
  person?: string | null | undefined;
  /** Last calendar day, of Amsterdam. */
  until?: string | null | undefined;
};

/** What a line of the trail is about. */
export type TrailGroup =
  /** Coalitie en partners */
  | 'COALITION'
  /** Wie keek er */
  | 'LOOKED'
  /** Mensen en inloggen */
  | 'PEOPLE'
  /** Plan en feiten */
  | 'PLAN'
  /** Rapporten en cijfers */
  | 'REPORTS'
  /** Instellingen, toestemming en register */
  | 'SETTINGS'
  /** Verklaring en bijeenkomsten */
  | 'STATEMENT';

/** Whether two figures may stand beside one another: yes, with a warning, or not. */
export type Verdict =
  | 'COMPARABLE'
  | 'REFUSED'
  | 'WITH_CAUTION';

/** Vouches for somebody who stands before you at an evening. */
export type VouchInput = {
  /** CBS code of the municipality for which that person signs. */
  cbsCode: string;
  eventId: string | number;
};

export type WithdrawCommitmentInput = {
  id: string | number;
  reason: string;
};

/** Takes a fact back; it stays readable with the reason. */
export type WithdrawEvidenceInput = {
  id: string | number;
  reason: string;
  version: number;
};

/** Ends a pledge; the organisation is told the reason. */
export type WithdrawPledgeInput = {
  id: string | number;
  reason: string;
};

/** Whose walled workspace it is: of a municipality, the programme team (VWS) or the VNG. */
export type WorkspaceKind =
  | 'municipality'
  | 'programme'
  | 'vng';

export type TrailQueryVariables = Exact<{
  filter: TrailFilterInput;
  after?: string | null | undefined;
}>;


export type TrailQuery = { trail: { totalCount: number, hasNextPage: boolean, endCursor: string | null, nodes: Array<{ seq: number, at: string, who: string, what: string, detail: string | null, type: string, subjectId: string | null }> } };

export type CoalitionPageQueryVariables = Exact<{
  input: CoalitionPageInput;
  first: number;
  page: number;
}>;


export type CoalitionPageQuery = { coalitionPage: { asOf: string, coalition: { localName: string, startedOn: string, startedPrecision: MembershipDatePrecision, wantedSectors: Array<Sector>, source: string | null, isDemonstration: boolean, version: number } | null, counts: { members: number, partners: number, includesMunicipality: boolean, core: number, observers: number, invited: number, sectorReadings: number }, recorded: { on: string, precision: MembershipDatePrecision, isStale: boolean } | null, coverage: Array<{ sector: Sector | null, wanted: boolean, members: number, invited: number, names: Array<string> }>, members: { totalCount: number, nodes: Array<{ organisationId: string, name: string, state: MembershipState, sector: Sector | null, sectorIsReading: boolean, fromOn: string, fromPrecision: MembershipDatePrecision, fromAtLatest: boolean, isMunicipality: boolean, inPreparationGroup: boolean }> }, preparationGroup: Array<{ organisationId: string, name: string, isChair: boolean, fromOn: string, fromPrecision: MembershipDatePrecision, fromAtLatest: boolean, source: string | null }>, viewerCan: { start: boolean, addMember: boolean, chooseSectors: boolean, seatGroup: boolean } } };

export type CoalitionMemberQueryVariables = Exact<{
  organisationId: string | number;
}>;


export type CoalitionMemberQuery = { coalitionMember: { organisationId: string, name: string, organisationVersion: number, sharedName: string | null, proposedName: string | null, isMunicipality: boolean, inPreparationGroup: boolean, nextStates: Array<MembershipState>, aliases: Array<{ id: string, name: string, source: string | null }>, periods: Array<{ id: string, state: MembershipState, sector: Sector | null, sectorIsReading: boolean, fromOn: string, fromPrecision: MembershipDatePrecision, fromAtLatest: boolean, untilOn: string | null, source: string | null, reason: string | null, version: number }>, contact: { name: string | null, email: string | null, version: number } | null, viewerCan: { change: boolean, leave: boolean, correct: boolean, editAliases: boolean, rename: boolean, proposeName: boolean, readContact: boolean, saveContact: boolean } } };

export type CoalitionCandidatesQueryVariables = Exact<{
  name: string;
}>;


export type CoalitionCandidatesQuery = { coalitionCandidates: Array<{ organisationId: string, name: string, matchedName: string, reason: LikenessReason, state: MembershipState | null }> };

export type MemberDetailFragment = { organisationId: string, name: string, organisationVersion: number, sharedName: string | null, proposedName: string | null, isMunicipality: boolean, inPreparationGroup: boolean, nextStates: Array<MembershipState>, aliases: Array<{ id: string, name: string, source: string | null }>, periods: Array<{ id: string, state: MembershipState, sector: Sector | null, sectorIsReading: boolean, fromOn: string, fromPrecision: MembershipDatePrecision, fromAtLatest: boolean, untilOn: string | null, source: string | null, reason: string | null, version: number }>, contact: { name: string | null, email: string | null, version: number } | null, viewerCan: { change: boolean, leave: boolean, correct: boolean, editAliases: boolean, rename: boolean, proposeName: boolean, readContact: boolean, saveContact: boolean } };

export type StartCoalitionMutationVariables = Exact<{
  input: StartCoalitionInput;
}>;


export type StartCoalitionMutation = { startCoalition: { asOf: string } };

export type ChooseWantedSectorsMutationVariables = Exact<{
  input: ChooseWantedSectorsInput;
}>;


export type ChooseWantedSectorsMutation = { chooseWantedSectors: { asOf: string } };

export type AddCoalitionMemberMutationVariables = Exact<{
  input: AddCoalitionMemberInput;
}>;


export type AddCoalitionMemberMutation = { addCoalitionMember: { organisationId: string, name: string } };

export type ChangeMembershipMutationVariables = Exact<{
  input: ChangeMembershipInput;
}>;


export type ChangeMembershipMutation = { changeMembership: { organisationId: string, name: string, organisationVersion: number, sharedName: string | null, proposedName: string | null, isMunicipality: boolean, inPreparationGroup: boolean, nextStates: Array<MembershipState>, aliases: Array<{ id: string, name: string, source: string | null }>, periods: Array<{ id: string, state: MembershipState, sector: Sector | null, sectorIsReading: boolean, fromOn: string, fromPrecision: MembershipDatePrecision, fromAtLatest: boolean, untilOn: string | null, source: string | null, reason: string | null, version: number }>, contact: { name: string | null, email: string | null, version: number } | null, viewerCan: { change: boolean, leave: boolean, correct: boolean, editAliases: boolean, rename: boolean, proposeName: boolean, readContact: boolean, saveContact: boolean } } };

export type LeaveCoalitionMutationVariables = Exact<{
  input: LeaveCoalitionInput;
}>;


export type LeaveCoalitionMutation = { leaveCoalition: { organisationId: string, name: string, organisationVersion: number, sharedName: string | null, proposedName: string | null, isMunicipality: boolean, inPreparationGroup: boolean, nextStates: Array<MembershipState>, aliases: Array<{ id: string, name: string, source: string | null }>, periods: Array<{ id: string, state: MembershipState, sector: Sector | null, sectorIsReading: boolean, fromOn: string, fromPrecision: MembershipDatePrecision, fromAtLatest: boolean, untilOn: string | null, source: string | null, reason: string | null, version: number }>, contact: { name: string | null, email: string | null, version: number } | null, viewerCan: { change: boolean, leave: boolean, correct: boolean, editAliases: boolean, rename: boolean, proposeName: boolean, readContact: boolean, saveContact: boolean } } };

export type CorrectMembershipMutationVariables = Exact<{
  input: CorrectMembershipInput;
}>;


export type CorrectMembershipMutation = { correctMembership: { organisationId: string, name: string, organisationVersion: number, sharedName: string | null, proposedName: string | null, isMunicipality: boolean, inPreparationGroup: boolean, nextStates: Array<MembershipState>, aliases: Array<{ id: string, name: string, source: string | null }>, periods: Array<{ id: string, state: MembershipState, sector: Sector | null, sectorIsReading: boolean, fromOn: string, fromPrecision: MembershipDatePrecision, fromAtLatest: boolean, untilOn: string | null, source: string | null, reason: string | null, version: number }>, contact: { name: string | null, email: string | null, version: number } | null, viewerCan: { change: boolean, leave: boolean, correct: boolean, editAliases: boolean, rename: boolean, proposeName: boolean, readContact: boolean, saveContact: boolean } } };

export type SaveCoalitionContactMutationVariables = Exact<{
  input: SaveCoalitionContactInput;
}>;


export type SaveCoalitionContactMutation = { saveCoalitionContact: { organisationId: string, name: string, organisationVersion: number, sharedName: string | null, proposedName: string | null, isMunicipality: boolean, inPreparationGroup: boolean, nextStates: Array<MembershipState>, aliases: Array<{ id: string, name: string, source: string | null }>, periods: Array<{ id: string, state: MembershipState, sector: Sector | null, sectorIsReading: boolean, fromOn: string, fromPrecision: MembershipDatePrecision, fromAtLatest: boolean, untilOn: string | null, source: string | null, reason: string | null, version: number }>, contact: { name: string | null, email: string | null, version: number } | null, viewerCan: { change: boolean, leave: boolean, correct: boolean, editAliases: boolean, rename: boolean, proposeName: boolean, readContact: boolean, saveContact: boolean } } };

export type SeatPreparationGroupMutationVariables = Exact<{
  input: SeatPreparationGroupInput;
}>;


export type SeatPreparationGroupMutation = { seatPreparationGroup: { asOf: string } };

export type AddOrganisationAliasMutationVariables = Exact<{
  input: AddOrganisationAliasInput;
}>;


export type AddOrganisationAliasMutation = { addOrganisationAlias: { id: string } };

export type RemoveOrganisationAliasMutationVariables = Exact<{
  input: RemoveOrganisationAliasInput;
}>;


export type RemoveOrganisationAliasMutation = { removeOrganisationAlias: { id: string } };

export type RefuseOrganisationSuggestionMutationVariables = Exact<{
  input: RefuseSuggestionInput;
}>;


export type RefuseOrganisationSuggestionMutation = { refuseOrganisationSuggestion: boolean };

export type RenameOrganisationMutationVariables = Exact<{
  input: RenameOrganisationInput;
}>;


export type RenameOrganisationMutation = { renameOrganisation: { id: string, name: string } };

export type ImportPreviewFragment = { id: string, fileName: string, state: ImportState, uploadedAt: string, version: number, rows: Array<{ number: number, name: string, sector: Sector | null, state: MembershipState, fromOn: string, fromPrecision: MembershipDatePrecision, email: string | null, decision: ImportDecision | null, organisationId: string | null, outcome: ImportOutcome | null, findings: Array<{ column: string, code: string, value: string }>, suggestions: Array<{ organisationId: string, name: string, matchedName: string, reason: LikenessReason, state: MembershipState | null }> }> };

export type CoalitionImportQueryVariables = Exact<{
  id: string | number;
}>;


export type CoalitionImportQuery = { coalitionImport: { id: string, fileName: string, state: ImportState, uploadedAt: string, version: number, rows: Array<{ number: number, name: string, sector: Sector | null, state: MembershipState, fromOn: string, fromPrecision: MembershipDatePrecision, email: string | null, decision: ImportDecision | null, organisationId: string | null, outcome: ImportOutcome | null, findings: Array<{ column: string, code: string, value: string }>, suggestions: Array<{ organisationId: string, name: string, matchedName: string, reason: LikenessReason, state: MembershipState | null }> }> } };

export type CoalitionImportDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type CoalitionImportDraftsQuery = { coalitionImportDrafts: Array<{ id: string, fileName: string, uploadedAt: string, rowCount: number }> };

export type DecideCoalitionImportMutationVariables = Exact<{
  input: DecideCoalitionImportInput;
}>;


export type DecideCoalitionImportMutation = { decideCoalitionImport: { id: string, fileName: string, state: ImportState, uploadedAt: string, version: number, rows: Array<{ number: number, name: string, sector: Sector | null, state: MembershipState, fromOn: string, fromPrecision: MembershipDatePrecision, email: string | null, decision: ImportDecision | null, organisationId: string | null, outcome: ImportOutcome | null, findings: Array<{ column: string, code: string, value: string }>, suggestions: Array<{ organisationId: string, name: string, matchedName: string, reason: LikenessReason, state: MembershipState | null }> }> } };

export type ApplyCoalitionImportMutationVariables = Exact<{
  input: ApplyCoalitionImportInput;
}>;


export type ApplyCoalitionImportMutation = { applyCoalitionImport: { id: string, fileName: string, state: ImportState, uploadedAt: string, version: number, rows: Array<{ number: number, name: string, sector: Sector | null, state: MembershipState, fromOn: string, fromPrecision: MembershipDatePrecision, email: string | null, decision: ImportDecision | null, organisationId: string | null, outcome: ImportOutcome | null, findings: Array<{ column: string, code: string, value: string }>, suggestions: Array<{ organisationId: string, name: string, matchedName: string, reason: LikenessReason, state: MembershipState | null }> }> } };

export type DiscardCoalitionImportMutationVariables = Exact<{
  input: DiscardCoalitionImportInput;
}>;


export type DiscardCoalitionImportMutation = { discardCoalitionImport: { id: string, fileName: string, state: ImportState, uploadedAt: string, version: number, rows: Array<{ number: number, name: string, sector: Sector | null, state: MembershipState, fromOn: string, fromPrecision: MembershipDatePrecision, email: string | null, decision: ImportDecision | null, organisationId: string | null, outcome: ImportOutcome | null, findings: Array<{ column: string, code: string, value: string }>, suggestions: Array<{ organisationId: string, name: string, matchedName: string, reason: LikenessReason, state: MembershipState | null }> }> } };

export type PledgeFragment = { id: string, organisationId: string, organisationName: string, status: PledgeStatus, email: string | null, invitedAt: string, expiresAt: string, isExpired: boolean, contribution: string | null, signerName: string | null, signedAt: string | null, withdrawnAt: string | null, withdrawnBy: PledgeEnder | null, withdrawnReason: string | null, isDemonstration: boolean, viewerCan: { resend: boolean, revoke: boolean, withdraw: boolean } };

export type PledgesQueryVariables = Exact<{ [key: string]: never; }>;


export type PledgesQuery = { pledges: { pledges: Array<{ id: string, organisationId: string, organisationName: string, status: PledgeStatus, email: string | null, invitedAt: string, expiresAt: string, isExpired: boolean, contribution: string | null, signerName: string | null, signedAt: string | null, withdrawnAt: string | null, withdrawnBy: PledgeEnder | null, withdrawnReason: string | null, isDemonstration: boolean, viewerCan: { resend: boolean, revoke: boolean, withdraw: boolean } }>, candidates: Array<{ organisationId: string, name: string, email: string | null }>, viewerCan: { invite: boolean } } };

export type InvitePledgeMutationVariables = Exact<{
  input: InvitePledgeInput;
}>;


export type InvitePledgeMutation = { invitePledge: { id: string, organisationId: string, organisationName: string, status: PledgeStatus, email: string | null, invitedAt: string, expiresAt: string, isExpired: boolean, contribution: string | null, signerName: string | null, signedAt: string | null, withdrawnAt: string | null, withdrawnBy: PledgeEnder | null, withdrawnReason: string | null, isDemonstration: boolean, viewerCan: { resend: boolean, revoke: boolean, withdraw: boolean } } };

export type RevokePledgeInvitationMutationVariables = Exact<{
  input: RevokePledgeInvitationInput;
}>;


export type RevokePledgeInvitationMutation = { revokePledgeInvitation: { id: string, organisationId: string, organisationName: string, status: PledgeStatus, email: string | null, invitedAt: string, expiresAt: string, isExpired: boolean, contribution: string | null, signerName: string | null, signedAt: string | null, withdrawnAt: string | null, withdrawnBy: PledgeEnder | null, withdrawnReason: string | null, isDemonstration: boolean, viewerCan: { resend: boolean, revoke: boolean, withdraw: boolean } } };

export type WithdrawPledgeMutationVariables = Exact<{
  input: WithdrawPledgeInput;
}>;


export type WithdrawPledgeMutation = { withdrawPledge: { id: string, organisationId: string, organisationName: string, status: PledgeStatus, email: string | null, invitedAt: string, expiresAt: string, isExpired: boolean, contribution: string | null, signerName: string | null, signedAt: string | null, withdrawnAt: string | null, withdrawnBy: PledgeEnder | null, withdrawnReason: string | null, isDemonstration: boolean, viewerCan: { resend: boolean, revoke: boolean, withdraw: boolean } } };

export type CommitmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitmentsQuery = { commitments: { wording: { id: string, edition: string, title: string, body: string, sha256: string } | null, letter: { occasion: SigningOccasion, subject: string, text: string } | null, knownSigners: Array<{ name: string, capacity: string, portfolio: string | null, email: string | null, holdsSince: string | null, signedOn: string | null }>, decisions: Array<{ id: string, reference: string, decidedOn: string, subject: string, portfolioHolder: string | null, motion: string | null, motionOn: string | null, reading: DecisionReading | null, readByName: string | null, readAt: string | null, ratifies: boolean, version: number, readings: Array<{ reading: DecisionReading, quote: string, source: string }>, viewerCan: { read: boolean } }>, commitments: Array<{ id: string, status: CommitmentStatus, round: number, signerName: string, signerCapacity: string, signerPortfolio: string | null, lapsesOn: string | null, reaffirmationReason: ReaffirmationReason | null, withdrawnReason: string | null, awaitsConfirmation: boolean, isDemonstration: boolean, eventTitle: string | null, createdAt: string, version: number, paper: { sha256: string, signedOn: string, signerName: string, signerCapacity: string, authority: SigningAuthority, authorityReference: string | null, authorityOn: string | null, receivedAt: string, receivedBy: string, receivedById: string } | null, invitation: { email: string | null, sentAt: string, expiresAt: string, isExpired: boolean } | null, history: Array<{ type: string, at: string, reason: string | null }>, objections: Array<{ id: string, objectedAt: string, objector: string, objection: string, outcome: ObjectionOutcome | null, settlement: string | null, settledAt: string | null, settledByName: string | null, viewerCan: { settle: boolean } }>, signatures: Array<{ id: string, round: number, signerName: string, signerCapacity: string, signerPortfolio: string | null, occasion: SigningOccasion, standing: SignatureStanding, since: string | null, succeededBy: string | null, decisionReference: string | null, decisionOn: string | null, authority: SigningAuthority, authorityReference: string | null, authorityOn: string | null, means: SigningMeans, witnessName: string | null, place: string | null, signedAt: string, signedOn: string, wordingEdition: string, wordingTitle: string, wordingBody: string, wordingSha256: string, certificate: { code: string, status: string, failure: string | null, sealedAt: string | null } | null, viewerCan: { retryCertificate: boolean } }>, viewerCan: { revokeInvitation: boolean, ratify: boolean, confirmSignature: boolean, confirmPaper: boolean, withdraw: boolean, end: boolean } }>, viewerCan: { manage: boolean, invite: boolean, receivePaper: boolean } } };

export type PracticeCardsQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeCardsQuery = { practiceCards: Array<{ id: string, pillar: PillarCode, title: string, whatItWas: string, result: string | null, status: PracticeCardStatus, notedAt: string, eventTitle: string, version: number, viewerCan: { confirm: boolean, drop: boolean } }> };

export type SourcedDecisionPartsFragment = { id: string, reference: string, decidedOn: string, subject: string, portfolioHolder: string | null, motion: string | null, motionOn: string | null, reading: DecisionReading | null, readByName: string | null, readAt: string | null, ratifies: boolean, version: number, readings: Array<{ reading: DecisionReading, quote: string, source: string }>, viewerCan: { read: boolean } };

export type PracticeCardPartsFragment = { id: string, pillar: PillarCode, title: string, whatItWas: string, result: string | null, status: PracticeCardStatus, notedAt: string, eventTitle: string, version: number, viewerCan: { confirm: boolean, drop: boolean } };

export type CommitmentPartsFragment = { id: string, status: CommitmentStatus, round: number, signerName: string, signerCapacity: string, signerPortfolio: string | null, lapsesOn: string | null, reaffirmationReason: ReaffirmationReason | null, withdrawnReason: string | null, awaitsConfirmation: boolean, isDemonstration: boolean, eventTitle: string | null, createdAt: string, version: number, paper: { sha256: string, signedOn: string, signerName: string, signerCapacity: string, authority: SigningAuthority, authorityReference: string | null, authorityOn: string | null, receivedAt: string, receivedBy: string, receivedById: string } | null, invitation: { email: string | null, sentAt: string, expiresAt: string, isExpired: boolean } | null, history: Array<{ type: string, at: string, reason: string | null }>, objections: Array<{ id: string, objectedAt: string, objector: string, objection: string, outcome: ObjectionOutcome | null, settlement: string | null, settledAt: string | null, settledByName: string | null, viewerCan: { settle: boolean } }>, signatures: Array<{ id: string, round: number, signerName: string, signerCapacity: string, signerPortfolio: string | null, occasion: SigningOccasion, standing: SignatureStanding, since: string | null, succeededBy: string | null, decisionReference: string | null, decisionOn: string | null, authority: SigningAuthority, authorityReference: string | null, authorityOn: string | null, means: SigningMeans, witnessName: string | null, place: string | null, signedAt: string, signedOn: string, wordingEdition: string, wordingTitle: string, wordingBody: string, wordingSha256: string, certificate: { code: string, status: string, failure: string | null, sealedAt: string | null } | null, viewerCan: { retryCertificate: boolean } }>, viewerCan: { revokeInvitation: boolean, ratify: boolean, confirmSignature: boolean, confirmPaper: boolean, withdraw: boolean, end: boolean } };

export type InviteSignerMutationVariables = Exact<{
  input: InviteSignerInput;
}>;


export type InviteSignerMutation = { inviteSigner: { id: string, status: CommitmentStatus, version: number } };

export type RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeInvitationMutation = { revokeInvitation: { id: string, status: CommitmentStatus, version: number } };

export type RatifyCommitmentMutationVariables = Exact<{
  input: RatifyCommitmentInput;
}>;


export type RatifyCommitmentMutation = { ratifyCommitment: { id: string, status: CommitmentStatus, version: number } };

export type WithdrawCommitmentMutationVariables = Exact<{
  input: WithdrawCommitmentInput;
}>;


export type WithdrawCommitmentMutation = { withdrawCommitment: { id: string, status: CommitmentStatus, version: number } };

export type EndCommitmentMutationVariables = Exact<{
  input: EndCommitmentInput;
}>;


export type EndCommitmentMutation = { endCommitment: { id: string, status: CommitmentStatus, version: number } };

export type ConfirmPaperMutationVariables = Exact<{
  input: ConfirmPaperInput;
}>;


export type ConfirmPaperMutation = { confirmPaper: { id: string, status: CommitmentStatus, version: number } };

export type RetryCertificateMutationVariables = Exact<{
  input: RetryCertificateInput;
}>;


export type RetryCertificateMutation = { retryCertificate: { code: string, status: string } };

export type ReadDecisionMutationVariables = Exact<{
  input: ReadDecisionInput;
}>;


export type ReadDecisionMutation = { readDecision: { id: string, reference: string, decidedOn: string, subject: string, portfolioHolder: string | null, motion: string | null, motionOn: string | null, reading: DecisionReading | null, readByName: string | null, readAt: string | null, ratifies: boolean, version: number, readings: Array<{ reading: DecisionReading, quote: string, source: string }>, viewerCan: { read: boolean } } };

export type ConfirmPracticeCardMutationVariables = Exact<{
  input: ConfirmPracticeCardInput;
}>;


export type ConfirmPracticeCardMutation = { confirmPracticeCard: { id: string, pillar: PillarCode, title: string, whatItWas: string, result: string | null, status: PracticeCardStatus, notedAt: string, eventTitle: string, version: number, viewerCan: { confirm: boolean, drop: boolean } } };

export type DropPracticeCardMutationVariables = Exact<{
  input: DropPracticeCardInput;
}>;


export type DropPracticeCardMutation = { dropPracticeCard: { id: string, pillar: PillarCode, title: string, whatItWas: string, result: string | null, status: PracticeCardStatus, notedAt: string, eventTitle: string, version: number, viewerCan: { confirm: boolean, drop: boolean } } };

export type ConfirmSignatureMutationVariables = Exact<{
  input: ConfirmSignatureInput;
}>;


export type ConfirmSignatureMutation = { confirmSignature: { id: string, status: CommitmentStatus, awaitsConfirmation: boolean, version: number } };

export type SettleObjectionMutationVariables = Exact<{
  input: SettleObjectionInput;
}>;


export type SettleObjectionMutation = { settleObjection: { id: string, status: CommitmentStatus, version: number } };

export type WordingFragment = { id: string, edition: string, title: string, body: string, sha256: string, offeredAt: string | null, retiredAt: string | null, asksReaffirmation: boolean, version: number };

export type CommitmentWordingsQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitmentWordingsQuery = { commitmentWordings: Array<{ id: string, edition: string, title: string, body: string, sha256: string, offeredAt: string | null, retiredAt: string | null, asksReaffirmation: boolean, version: number }> };

export type DraftWordingMutationVariables = Exact<{
  input: DraftWordingInput;
}>;


export type DraftWordingMutation = { draftWording: { id: string, edition: string, title: string, body: string, sha256: string, offeredAt: string | null, retiredAt: string | null, asksReaffirmation: boolean, version: number } };

export type ChangeWordingMutationVariables = Exact<{
  input: ChangeWordingInput;
}>;


export type ChangeWordingMutation = { changeWording: { id: string, edition: string, title: string, body: string, sha256: string, offeredAt: string | null, retiredAt: string | null, asksReaffirmation: boolean, version: number } };

export type OfferWordingMutationVariables = Exact<{
  input: OfferWordingInput;
}>;


export type OfferWordingMutation = { offerWording: { id: string, edition: string, title: string, body: string, sha256: string, offeredAt: string | null, retiredAt: string | null, asksReaffirmation: boolean, version: number } };

export type EveningFragment = { id: string, code: string, title: string, startsAt: string, endsAt: string, place: string, organisers: Array<string>, milestones: Array<number>, isDemonstration: boolean, cancelledAt: string | null, cancelledReason: string | null, version: number, municipalities: Array<{ cbsCode: string, name: string }> };

export type SigningEventsQueryVariables = Exact<{ [key: string]: never; }>;


export type SigningEventsQuery = { signingEvents: Array<{ id: string, code: string, title: string, startsAt: string, endsAt: string, place: string, organisers: Array<string>, milestones: Array<number>, isDemonstration: boolean, cancelledAt: string | null, cancelledReason: string | null, version: number, municipalities: Array<{ cbsCode: string, name: string }> }> };

export type InvitableMunicipalitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitableMunicipalitiesQuery = { nationalMap: Array<{ code: string, name: string }>, nationalDivisions: Array<{ dimension: Dimension, parts: Array<{ key: string, name: string }> }> };

export type MunicipalitiesOfProvinceQueryVariables = Exact<{
  province: string;
}>;


export type MunicipalitiesOfProvinceQuery = { nationalList: { nodes: Array<{ code: string }> } };

export type EventPracticeCardsQueryVariables = Exact<{
  eventId: string | number;
}>;


export type EventPracticeCardsQuery = { eventPracticeCards: { waiting: number, confirmed: Array<{ id: string, pillar: PillarCode, title: string, whatItWas: string, result: string | null, municipality: string }> } };

export type PlanSigningEventMutationVariables = Exact<{
  input: PlanSigningEventInput;
}>;


export type PlanSigningEventMutation = { planSigningEvent: { id: string, code: string, title: string, startsAt: string, endsAt: string, place: string, organisers: Array<string>, milestones: Array<number>, isDemonstration: boolean, cancelledAt: string | null, cancelledReason: string | null, version: number, municipalities: Array<{ cbsCode: string, name: string }> } };

export type ChangeSigningEventMutationVariables = Exact<{
  input: ChangeSigningEventInput;
}>;


export type ChangeSigningEventMutation = { changeSigningEvent: { id: string, code: string, title: string, startsAt: string, endsAt: string, place: string, organisers: Array<string>, milestones: Array<number>, isDemonstration: boolean, cancelledAt: string | null, cancelledReason: string | null, version: number, municipalities: Array<{ cbsCode: string, name: string }> } };

export type VouchAtEventMutationVariables = Exact<{
  input: VouchInput;
}>;


export type VouchAtEventMutation = { vouchAtEvent: { code: string, minutes: number } };

export type NotePracticeCardMutationVariables = Exact<{
  input: NotePracticeCardInput;
}>;


export type NotePracticeCardMutation = { notePracticeCard: string };

export type GuestFragment = { cbsCode: string, name: string, addresses: number, toldAt: string | null, isUpToDate: boolean, viewerCan: { vouch: boolean } };

export type SigningEventGuestsQueryVariables = Exact<{
  eventId: string | number;
}>;


export type SigningEventGuestsQuery = { signingEventGuests: Array<{ cbsCode: string, name: string, addresses: number, toldAt: string | null, isUpToDate: boolean, viewerCan: { vouch: boolean } }> };

export type CancelSigningEventMutationVariables = Exact<{
  input: CancelSigningEventInput;
}>;


export type CancelSigningEventMutation = { cancelSigningEvent: { id: string, code: string, title: string, startsAt: string, endsAt: string, place: string, organisers: Array<string>, milestones: Array<number>, isDemonstration: boolean, cancelledAt: string | null, cancelledReason: string | null, version: number, municipalities: Array<{ cbsCode: string, name: string }> } };

export type NoteMunicipalityContactMutationVariables = Exact<{
  input: NoteContactInput;
}>;


export type NoteMunicipalityContactMutation = { noteMunicipalityContact: Array<{ cbsCode: string, name: string, addresses: number, toldAt: string | null, isUpToDate: boolean, viewerCan: { vouch: boolean } }> };

export type SignatureDisputesQueryVariables = Exact<{ [key: string]: never; }>;


export type SignatureDisputesQuery = { signatureDisputes: Array<{ municipality: string, signerName: string, signedAt: string, eventTitle: string | null, objection: { id: string, objectedAt: string, objector: string, objection: string } }> };

export type SettleDisputeMutationVariables = Exact<{
  input: SettleObjectionInput;
}>;


export type SettleDisputeMutation = { settleDispute: string };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { sessions: Array<{ id: string, isCurrent: boolean, lastSeenAt: string, expiresAt: string, means: SignInMeans, device: string }> };

export type SwitchWorkspaceMutationVariables = Exact<{
  input: SwitchWorkspaceInput;
}>;


export type SwitchWorkspaceMutation = { switchWorkspace: { workspace: { tenantId: string, kind: WorkspaceKind, name: string } } };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession: { id: string, device: string } };

export type RevokeOtherSessionsMutationVariables = Exact<{
  input: RevokeOtherSessionsInput;
}>;


export type RevokeOtherSessionsMutation = { revokeOtherSessions: number };

export type NameProposalFragment = { id: string, sharedName: string, proposedName: string, proposedBy: string, proposedAt: string };

export type OrganisationNameProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationNameProposalsQuery = { organisationNameProposals: Array<{ id: string, sharedName: string, proposedName: string, proposedBy: string, proposedAt: string }> };

export type DecideOrganisationNameProposalMutationVariables = Exact<{
  input: DecideNameProposalInput;
}>;


export type DecideOrganisationNameProposalMutation = { decideOrganisationNameProposal: Array<{ id: string, sharedName: string, proposedName: string, proposedBy: string, proposedAt: string }> };

export type PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  page: number;
  includeFormer: boolean;
}>;


export type PeopleQuery = { people: { totalCount: number, nodes: Array<{ id: string, displayName: string, formalName: string | null, email: string, isExample: boolean, portfolios: Array<string>, roleAssignments: Array<{ id: string, role: Role, organisationName: string | null, startsAt: string, endsAt: string | null, viewerCan: { end: boolean } }> }>, viewerCan: { invite: boolean } } };

export type PersonInWorkspaceFragment = { id: string, displayName: string, formalName: string | null, email: string, isExample: boolean, portfolios: Array<string>, roleAssignments: Array<{ id: string, role: Role, organisationName: string | null, startsAt: string, endsAt: string | null, viewerCan: { end: boolean } }> };

export type PartnerChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerChoicesQuery = { coalitionPage: { members: { nodes: Array<{ organisationId: string, name: string, isMunicipality: boolean }> } } };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson: { id: string, displayName: string, formalName: string | null, email: string, isExample: boolean, portfolios: Array<string>, roleAssignments: Array<{ id: string, role: Role, organisationName: string | null, startsAt: string, endsAt: string | null, viewerCan: { end: boolean } }> } };

export type EndRoleMutationVariables = Exact<{
  input: EndRoleInput;
}>;


export type EndRoleMutation = { endRole: { id: string, displayName: string, formalName: string | null, email: string, isExample: boolean, portfolios: Array<string>, roleAssignments: Array<{ id: string, role: Role, organisationName: string | null, startsAt: string, endsAt: string | null, viewerCan: { end: boolean } }> } };

export type AreaFigureFragment = { areaCode: string, areaName: string, value: number | null, isDerived: boolean, retrievedOn: string | null, note: string | null, because: string | null, comparison: { verdict: Verdict, because: string } | null };

export type FiguresQueryVariables = Exact<{
  cbsCode?: string | null | undefined;
}>;


export type FiguresQuery = { figures: { cbsCode: string, name: string, province: string, ggdRegion: string, successor: { cbsCode: string, name: string } | null, series: Array<{ definition: { id: string, measure: string, name: string, population: string, populationName: string, scaleName: string, methodName: string, explanation: string, source: string, attribution: string }, points: Array<{ year: number, boundaryYear: number, own: { areaCode: string, areaName: string, value: number | null, isDerived: boolean, retrievedOn: string | null, note: string | null, because: string | null, comparison: { verdict: Verdict, because: string } | null }, province: { areaCode: string, areaName: string, value: number | null, isDerived: boolean, retrievedOn: string | null, note: string | null, because: string | null, comparison: { verdict: Verdict, because: string } | null }, ggdRegion: { areaCode: string, areaName: string, value: number | null, isDerived: boolean, retrievedOn: string | null, note: string | null, because: string | null, comparison: { verdict: Verdict, because: string } | null }, country: { areaCode: string, areaName: string, value: number | null, isDerived: boolean, retrievedOn: string | null, note: string | null, because: string | null, comparison: { verdict: Verdict, because: string } | null } }>, breaks: Array<{ year: number, because: string }> }> } };

export type FigureComparisonQueryVariables = Exact<{
  definitionId: string | number;
  besidesId: string | number;
}>;


export type FigureComparisonQuery = { figureComparison: { verdict: Verdict, because: string } };

export type IndicatorImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorImportsQuery = { indicatorImports: Array<{ id: string, status: IndicatorImportStatus, fileName: string, boundaryYear: number, requestedAt: string, finishedAt: string | null, layout: string | null, rowsTotal: number | null, rowsDone: number, added: number, changed: number, unchanged: number, leftOut: number, failure: string | null, rowErrorCount: number, rowErrors: Array<{ row: number, message: string }> }> };

export type MunicipalityRegisterQueryVariables = Exact<{
  code: string;
}>;


export type MunicipalityRegisterQuery = { municipalityRegister: { hasCoordinator: boolean, nextStatuses: Array<MunicipalityStatus>, isMergerDue: boolean, today: string, municipality: { id: string, cbsCode: string, name: string, province: string, inhabitants: number, inhabitantsOn: string, validFrom: string | null, validTo: string | null, status: MunicipalityStatus, isConditional: boolean, isDemonstration: boolean, successor: { cbsCode: string, name: string } | null }, changes: Array<{ status: MunicipalityStatus, on: string | null, note: string | null, isDemonstration: boolean }>, adviser: { personId: string, name: string, since: string, isDemonstration: boolean } | null, viewerCan: { move: boolean, appointCoordinator: boolean, assignAdviser: boolean, endAssignment: boolean, carryOutMerger: boolean } } };

export type AdviserChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdviserChoicesQuery = { people: { nodes: Array<{ id: string, displayName: string, roleAssignments: Array<{ id: string, role: Role }> }> } };

export type WithoutCoordinatorQueryVariables = Exact<{ [key: string]: never; }>;


export type WithoutCoordinatorQuery = { municipalitiesWithoutCoordinator: Array<{ cbsCode: string, name: string, province: string, status: MunicipalityStatus, joinedOn: string | null }> };

export type AppointCoordinatorMutationVariables = Exact<{
  input: AppointCoordinatorInput;
}>;


export type AppointCoordinatorMutation = { appointCoordinator: { id: string } };

export type MoveMunicipalityMutationVariables = Exact<{
  input: MoveMunicipalityInput;
}>;


export type MoveMunicipalityMutation = { moveMunicipality: { id: string } };

export type CarryOutMergerMutationVariables = Exact<{
  input: CarryOutMergerInput;
}>;


export type CarryOutMergerMutation = { carryOutMerger: { id: string } };

export type AssignAdviserMutationVariables = Exact<{
  input: AssignAdviserInput;
}>;


export type AssignAdviserMutation = { assignAdviser: { id: string } };

export type EndAdviserAssignmentMutationVariables = Exact<{
  input: EndAdviserAssignmentInput;
}>;


export type EndAdviserAssignmentMutation = { endAdviserAssignment: { id: string } };

export type SettingsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsPageQuery = { settingsPage: { municipality: { id: string, name: string, cbsCode: string, province: string, ggdRegion: string, inhabitants: number, inhabitantsOn: string, status: MunicipalityStatus, isConditional: boolean, joinedOn: string | null, validTo: string | null, isDemonstration: boolean, successor: { cbsCode: string, name: string } | null }, settings: { coalitionName: string | null, weekName: string | null, brandColour: string | null, themeHref: string | null, clerkReadsCoalition: boolean, version: number }, consents: Array<{ reader: ConsentReader, stands: boolean, givenAt: string | null, withdrawnAt: string | null, waitsBecause: string | null }>, viewerCan: { save: boolean, giveConsent: boolean, withdrawConsent: boolean, letClerkRead: boolean } } };

export type ThemePreviewQueryVariables = Exact<{
  colour: string;
}>;


export type ThemePreviewQuery = { themePreview: { because: string | null, isDarkened: boolean, tokens: Array<{ name: string, value: string }> } };

export type SaveMunicipalitySettingsMutationVariables = Exact<{
  input: SaveMunicipalitySettingsInput;
}>;


export type SaveMunicipalitySettingsMutation = { saveMunicipalitySettings: { coalitionName: string | null, weekName: string | null, brandColour: string | null, themeHref: string | null, clerkReadsCoalition: boolean, version: number } };

export type GiveConsentMutationVariables = Exact<{
  reader: ConsentReader;
}>;


export type GiveConsentMutation = { giveConsent: { reader: ConsentReader, stands: boolean, givenAt: string | null, withdrawnAt: string | null } };

export type WithdrawConsentMutationVariables = Exact<{
  reader: ConsentReader;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { reader: ConsentReader, stands: boolean, givenAt: string | null, withdrawnAt: string | null } };

export type SetClerkReadingMutationVariables = Exact<{
  readsCoalition: boolean;
}>;


export type SetClerkReadingMutation = { setClerkReading: { clerkReadsCoalition: boolean } };

export type StandingPartsFragment = { pillar: PillarCode, level: Level, stale: boolean, because: string, missing: Array<string>, carriedOn: string | null, freshUntil: string | null, holdsUntil: string | null, carriedBy: Array<string> };

export type EvidencePartsFragment = { id: string, pillar: PillarCode, kind: EvidenceKind, certainty: Certainty, title: string, happenedOn: string, datePrecision: DatePrecision, sourceType: EvidenceSource, sourceText: string, sourceUrl: string | null, note: string | null, amountCents: number | null, recurrence: Recurrence | null, firstFundedYear: number | null, lastFundedYear: number | null, effect: string | null, endsOn: string | null, openness: Openness, version: number, withdrawnReason: string | null, isDemonstration: boolean };

export type FactPartsFragment = { id: string, pillar: PillarCode, kind: EvidenceKind, certainty: Certainty, title: string, happenedOn: string, datePrecision: DatePrecision, sourceType: EvidenceSource, sourceText: string, sourceUrl: string | null, note: string | null, amountCents: number | null, recurrence: Recurrence | null, firstFundedYear: number | null, lastFundedYear: number | null, effect: string | null, endsOn: string | null, openness: Openness, version: number, withdrawnReason: string | null, isDemonstration: boolean, viewerCan: { correct: boolean, withdraw: boolean } };

export type PlanPartsFragment = { title: string, aliases: Array<string>, status: PlanStatus, moves: Array<PlanMove>, version: number, isDemonstration: boolean };

export type PrinciplePartsFragment = { id: string, position: number, title: string, description: string, pillars: Array<PillarCode>, version: number, isDemonstration: boolean };

export type MilestonePartsFragment = { id: string, goalId: string, title: string, owner: string, dueOn: string | null, status: MilestoneStatus, overdue: boolean, moves: Array<MilestoneMove>, openness: Openness, version: number, viewerCan: { edit: boolean, move: boolean } };

export type GoalPartsFragment = { id: string, pillar: PillarCode, title: string, sourceText: string, status: GoalStatus, moves: Array<GoalMove>, openness: Openness, version: number, isDemonstration: boolean, milestones: Array<{ id: string, goalId: string, title: string, owner: string, dueOn: string | null, status: MilestoneStatus, overdue: boolean, moves: Array<MilestoneMove>, openness: Openness, version: number, viewerCan: { edit: boolean, move: boolean } }>, viewerCan: { edit: boolean, move: boolean, addMilestone: boolean } };

export type PlanPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanPageQuery = { plan: { plan: { title: string, aliases: Array<string>, status: PlanStatus, moves: Array<PlanMove>, version: number, isDemonstration: boolean } | null, principles: Array<{ id: string, position: number, title: string, description: string, pillars: Array<PillarCode>, version: number, isDemonstration: boolean }>, principleGaps: Array<{ pillar: PillarCode, sharedWith: Array<string> }>, standings: Array<{ pillar: PillarCode, level: Level, stale: boolean, because: string, missing: Array<string>, carriedOn: string | null, freshUntil: string | null, holdsUntil: string | null, carriedBy: Array<string> }>, viewerCan: { edit: boolean } } };

export type PillarPageQueryVariables = Exact<{
  pillar: PillarCode;
  filter: EvidenceFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type PillarPageQuery = { pillarStanding: { pillar: PillarCode, level: Level, stale: boolean, because: string, missing: Array<string>, carriedOn: string | null, freshUntil: string | null, holdsUntil: string | null, carriedBy: Array<string> } | null, pillarEvidence: { totalCount: number, endCursor: string | null, hasNextPage: boolean, nodes: Array<{ id: string, pillar: PillarCode, kind: EvidenceKind, certainty: Certainty, title: string, happenedOn: string, datePrecision: DatePrecision, sourceType: EvidenceSource, sourceText: string, sourceUrl: string | null, note: string | null, amountCents: number | null, recurrence: Recurrence | null, firstFundedYear: number | null, lastFundedYear: number | null, effect: string | null, endsOn: string | null, openness: Openness, version: number, withdrawnReason: string | null, isDemonstration: boolean, viewerCan: { correct: boolean, withdraw: boolean } }>, viewerCan: { add: boolean } } };

export type EvidencePageQueryVariables = Exact<{
  id: string | number;
}>;


export type EvidencePageQuery = { evidenceDetail: { evidence: { id: string, pillar: PillarCode, kind: EvidenceKind, certainty: Certainty, title: string, happenedOn: string, datePrecision: DatePrecision, sourceType: EvidenceSource, sourceText: string, sourceUrl: string | null, note: string | null, amountCents: number | null, recurrence: Recurrence | null, firstFundedYear: number | null, lastFundedYear: number | null, effect: string | null, endsOn: string | null, openness: Openness, version: number, withdrawnReason: string | null, isDemonstration: boolean, viewerCan: { correct: boolean, withdraw: boolean } }, revisions: Array<{ version: number, title: string, certainty: Certainty, happenedOn: string, datePrecision: DatePrecision, sourceText: string, openness: Openness, replacedAt: string }> } };

export type StandingPreviewQueryVariables = Exact<{
  input: PreviewEvidenceInput;
}>;


export type StandingPreviewQuery = { standingPreview: { now: { pillar: PillarCode, level: Level, stale: boolean, because: string, missing: Array<string>, carriedOn: string | null, freshUntil: string | null, holdsUntil: string | null, carriedBy: Array<string> }, then: { pillar: PillarCode, level: Level, stale: boolean, because: string, missing: Array<string>, carriedOn: string | null, freshUntil: string | null, holdsUntil: string | null, carriedBy: Array<string> } } };

export type GoalsQueryVariables = Exact<{
  filter: GoalFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type GoalsQuery = { goals: { totalCount: number, endCursor: string | null, hasNextPage: boolean, nodes: Array<{ id: string, pillar: PillarCode, title: string, sourceText: string, status: GoalStatus, moves: Array<GoalMove>, openness: Openness, version: number, isDemonstration: boolean, milestones: Array<{ id: string, goalId: string, title: string, owner: string, dueOn: string | null, status: MilestoneStatus, overdue: boolean, moves: Array<MilestoneMove>, openness: Openness, version: number, viewerCan: { edit: boolean, move: boolean } }>, viewerCan: { edit: boolean, move: boolean, addMilestone: boolean } }>, viewerCan: { add: boolean } } };

export type AddEvidenceMutationVariables = Exact<{
  input: AddEvidenceInput;
}>;


export type AddEvidenceMutation = { addEvidence: { evidence: { id: string, pillar: PillarCode, kind: EvidenceKind, certainty: Certainty, title: string, happenedOn: string, datePrecision: DatePrecision, sourceType: EvidenceSource, sourceText: string, sourceUrl: string | null, note: string | null, amountCents: number | null, recurrence: Recurrence | null, firstFundedYear: number | null, lastFundedYear: number | null, effect: string | null, endsOn: string | null, openness: Openness, version: number, withdrawnReason: string | null, isDemonstration: boolean, viewerCan: { correct: boolean, withdraw: boolean } }, standing: { pillar: PillarCode, level: Level, stale: boolean, because: string, missing: Array<string>, carriedOn: string | null, freshUntil: string | null, holdsUntil: string | null, carriedBy: Array<string> } } };

export type CorrectEvidenceMutationVariables = Exact<{
  input: CorrectEvidenceInput;
}>;


export type CorrectEvidenceMutation = { correctEvidence: { evidence: { id: string, pillar: PillarCode, kind: EvidenceKind, certainty: Certainty, title: string, happenedOn: string, datePrecision: DatePrecision, sourceType: EvidenceSource, sourceText: string, sourceUrl: string | null, note: string | null, amountCents: number | null, recurrence: Recurrence | null, firstFundedYear: number | null, lastFundedYear: number | null, effect: string | null, endsOn: string | null, openness: Openness, version: number, withdrawnReason: string | null, isDemonstration: boolean, viewerCan: { correct: boolean, withdraw: boolean } }, standing: { pillar: PillarCode, level: Level, stale: boolean, because: string, missing: Array<string>, carriedOn: string | null, freshUntil: string | null, holdsUntil: string | null, carriedBy: Array<string> } } };

export type WithdrawEvidenceMutationVariables = Exact<{
  input: WithdrawEvidenceInput;
}>;


export type WithdrawEvidenceMutation = { withdrawEvidence: { evidence: { id: string, pillar: PillarCode, kind: EvidenceKind, certainty: Certainty, title: string, happenedOn: string, datePrecision: DatePrecision, sourceType: EvidenceSource, sourceText: string, sourceUrl: string | null, note: string | null, amountCents: number | null, recurrence: Recurrence | null, firstFundedYear: number | null, lastFundedYear: number | null, effect: string | null, endsOn: string | null, openness: Openness, version: number, withdrawnReason: string | null, isDemonstration: boolean, viewerCan: { correct: boolean, withdraw: boolean } }, standing: { pillar: PillarCode, level: Level, stale: boolean, because: string, missing: Array<string>, carriedOn: string | null, freshUntil: string | null, holdsUntil: string | null, carriedBy: Array<string> } } };

export type SavePlanMutationVariables = Exact<{
  input: SavePlanInput;
}>;


export type SavePlanMutation = { savePlan: { title: string, aliases: Array<string>, status: PlanStatus, moves: Array<PlanMove>, version: number, isDemonstration: boolean } };

export type MovePlanMutationVariables = Exact<{
  input: MovePlanInput;
}>;


export type MovePlanMutation = { movePlan: { title: string, aliases: Array<string>, status: PlanStatus, moves: Array<PlanMove>, version: number, isDemonstration: boolean } };

export type SavePrincipleMutationVariables = Exact<{
  input: SavePrincipleInput;
}>;


export type SavePrincipleMutation = { savePrinciple: { id: string, position: number, title: string, description: string, pillars: Array<PillarCode>, version: number, isDemonstration: boolean } };

export type RemovePrincipleMutationVariables = Exact<{
  input: RemovePrincipleInput;
}>;


export type RemovePrincipleMutation = { removePrinciple: { id: string } };

export type SaveGoalMutationVariables = Exact<{
  input: SaveGoalInput;
}>;


export type SaveGoalMutation = { saveGoal: { id: string, pillar: PillarCode, title: string, sourceText: string, status: GoalStatus, moves: Array<GoalMove>, openness: Openness, version: number, isDemonstration: boolean, milestones: Array<{ id: string, goalId: string, title: string, owner: string, dueOn: string | null, status: MilestoneStatus, overdue: boolean, moves: Array<MilestoneMove>, openness: Openness, version: number, viewerCan: { edit: boolean, move: boolean } }>, viewerCan: { edit: boolean, move: boolean, addMilestone: boolean } } };

export type MoveGoalMutationVariables = Exact<{
  input: MoveGoalInput;
}>;


export type MoveGoalMutation = { moveGoal: { id: string, pillar: PillarCode, title: string, sourceText: string, status: GoalStatus, moves: Array<GoalMove>, openness: Openness, version: number, isDemonstration: boolean, milestones: Array<{ id: string, goalId: string, title: string, owner: string, dueOn: string | null, status: MilestoneStatus, overdue: boolean, moves: Array<MilestoneMove>, openness: Openness, version: number, viewerCan: { edit: boolean, move: boolean } }>, viewerCan: { edit: boolean, move: boolean, addMilestone: boolean } } };

export type SaveMilestoneMutationVariables = Exact<{
  input: SaveMilestoneInput;
}>;


export type SaveMilestoneMutation = { saveMilestone: { id: string, goalId: string, title: string, owner: string, dueOn: string | null, status: MilestoneStatus, overdue: boolean, moves: Array<MilestoneMove>, openness: Openness, version: number, viewerCan: { edit: boolean, move: boolean } } };

export type MoveMilestoneMutationVariables = Exact<{
  input: MoveMilestoneInput;
}>;


export type MoveMilestoneMutation = { moveMilestone: { id: string, goalId: string, title: string, owner: string, dueOn: string | null, status: MilestoneStatus, overdue: boolean, moves: Array<MilestoneMove>, openness: Openness, version: number, viewerCan: { edit: boolean, move: boolean } } };

export type ProgrammeVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeVersionQuery = { programmeVersion: string };

export type NationalOverviewQueryVariables = Exact<{
  dimension: Dimension;
  filter?: PlaceFilter | null | undefined;
}>;


export type NationalOverviewQuery = { nationalOverview: { basis: FiguresBasis, asOf: string | null, withheld: number, counts: { on: string, municipalities: number, participating: number, conditional: number, demonstration: number }, participation: { published: Array<{ on: string, when: string, count: number, inWords: string, counted: string, source: string, note: string | null }>, recorded: Array<{ on: string, count: number }> }, milestones: { open: number, done: number } | null, national: { key: string, name: string, municipalities: number, participating: number, pillars: Array<{ pillar: PillarCode, stale: number | null, levels: Array<{ level: Level, count: number | null }> }> } | null, groups: Array<{ key: string, name: string, municipalities: number, participating: number, pillars: Array<{ pillar: PillarCode, stale: number | null, levels: Array<{ level: Level, count: number | null }> }> }> } };

export type GroupNumbersFragment = { key: string, name: string, municipalities: number, participating: number, pillars: Array<{ pillar: PillarCode, stale: number | null, levels: Array<{ level: Level, count: number | null }> }> };

export type NationalMapQueryVariables = Exact<{
  pillar?: PillarCode | null | undefined;
}>;


export type NationalMapQuery = { nationalMap: Array<{ code: string, name: string, column: number, row: number, status: Participation, isConditional: boolean, level: Level | null, stale: boolean }> };

export type NationalDivisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type NationalDivisionsQuery = { nationalDivisions: Array<{ dimension: Dimension, parts: Array<{ key: string, name: string }> }> };

export type MunicipalityInListFragment = { code: string, name: string, province: string, ggdRegion: string, inhabitants: number, status: Participation, isConditional: boolean, joinedOn: string | null, partners: number, isDemonstration: boolean, milestones: { open: number, done: number, publicOnly: boolean } | null, pillars: Array<{ pillar: PillarCode, level: Level, stale: boolean }> | null };

export type NationalListQueryVariables = Exact<{
  filter?: NationalListFilter | null | undefined;
  by?: NationalListOrder | null | undefined;
  descending?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NationalListQuery = { nationalList: { totalCount: number, asOf: string, nodes: Array<{ code: string, name: string, province: string, ggdRegion: string, inhabitants: number, status: Participation, isConditional: boolean, joinedOn: string | null, partners: number, isDemonstration: boolean, milestones: { open: number, done: number, publicOnly: boolean } | null, pillars: Array<{ pillar: PillarCode, level: Level, stale: boolean }> | null }> } };

export type MyMunicipalitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMunicipalitiesQuery = { myMunicipalities: Array<{ municipality: { asOf: string, code: string, name: string, province: string, ggdRegion: string, inhabitants: number, status: Participation, isConditional: boolean, joinedOn: string | null, partners: number, isDemonstration: boolean, milestones: { open: number, done: number, publicOnly: boolean } | null, pillars: Array<{ pillar: PillarCode, level: Level, stale: boolean }> | null }, signals: Array<{ code: SignalCode, sentence: string }> }> };

export type MunicipalitySummaryQueryVariables = Exact<{
  code: string;
}>;


export type MunicipalitySummaryQuery = { municipalitySummary: { coalitionName: string | null, coalitionSince: string | null, weekName: string | null, municipality: { urbanity: number | null, asOf: string, code: string, name: string, province: string, ggdRegion: string, inhabitants: number, status: Participation, isConditional: boolean, joinedOn: string | null, partners: number, isDemonstration: boolean, milestones: { open: number, done: number, publicOnly: boolean } | null, pillars: Array<{ pillar: PillarCode, level: Level, stale: boolean }> | null }, pillars: Array<{ pillar: PillarCode, level: Level, stale: boolean, because: string, missing: Array<string> }> | null, signals: Array<{ code: SignalCode, sentence: string }> } };

export type MaySeeSummaryQueryVariables = Exact<{
  code: string;
}>;


export type MaySeeSummaryQuery = { maySeeSummary: boolean };

export type PublicProgrammeQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicProgrammeQuery = { publicProgramme: { counts: { on: string, municipalities: number, participating: number, conditional: number, demonstration: number }, participation: { published: Array<{ on: string, when: string, count: number, inWords: string, counted: string, source: string, note: string | null }> }, cells: Array<{ code: string, name: string, column: number, row: number, province: string, participates: boolean, isConditional: boolean, isDemonstration: boolean }> } };

export type ReportFragment = { id: string, kind: ReportKind, format: ReportFormat, status: ReportStatus, progress: number, step: string | null, failure: string | null, requestedBy: string | null, requestedAt: string, frozenAt: string | null, finishedAt: string | null, expiresAt: string | null, isChanged: boolean, documentBytes: number | null };

export type ReportsQueryVariables = Exact<{
  status?: ReportStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ReportsQuery = { reportRequests: { totalCount: number, nodes: Array<{ id: string, kind: ReportKind, format: ReportFormat, status: ReportStatus, progress: number, step: string | null, failure: string | null, requestedBy: string | null, requestedAt: string, frozenAt: string | null, finishedAt: string | null, expiresAt: string | null, isChanged: boolean, documentBytes: number | null }> } };

export type RequestReportMutationVariables = Exact<{
  input: RequestReportInput;
}>;


export type RequestReportMutation = { requestReport: { id: string, kind: ReportKind, format: ReportFormat, status: ReportStatus, progress: number, step: string | null, failure: string | null, requestedBy: string | null, requestedAt: string, frozenAt: string | null, finishedAt: string | null, expiresAt: string | null, isChanged: boolean, documentBytes: number | null } };

export type CancelReportMutationVariables = Exact<{
  input: CancelReportInput;
}>;


export type CancelReportMutation = { cancelReport: { id: string, kind: ReportKind, format: ReportFormat, status: ReportStatus, progress: number, step: string | null, failure: string | null, requestedBy: string | null, requestedAt: string, frozenAt: string | null, finishedAt: string | null, expiresAt: string | null, isChanged: boolean, documentBytes: number | null } };

export type RetryReportMutationVariables = Exact<{
  input: RetryReportInput;
}>;


export type RetryReportMutation = { retryReport: { id: string, kind: ReportKind, format: ReportFormat, status: ReportStatus, progress: number, step: string | null, failure: string | null, requestedBy: string | null, requestedAt: string, frozenAt: string | null, finishedAt: string | null, expiresAt: string | null, isChanged: boolean, documentBytes: number | null } };

export type ReportProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ReportProgressSubscription = { reportProgress: { id: string, kind: ReportKind, format: ReportFormat, status: ReportStatus, progress: number, step: string | null, failure: string | null, requestedBy: string | null, requestedAt: string, frozenAt: string | null, finishedAt: string | null, expiresAt: string | null, isChanged: boolean, documentBytes: number | null } };

export type WorkspacePageQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspacePageQuery = { workspace: { overdueMilestones: number, municipality: { name: string, cbsCode: string, joinedOn: string | null, isConditional: boolean, isDemonstration: boolean }, plan: { title: string, status: PlanStatus } | null, pillars: Array<{ pillar: PillarCode, level: Level, stale: boolean, because: string, missing: Array<string>, latestEvidence: { id: string, title: string, kind: EvidenceKind, certainty: Certainty, happenedOn: string, datePrecision: DatePrecision, sourceText: string, isDemonstration: boolean } | null }>, attention: Array<{ kind: AttentionKind, because: string, pillar: PillarCode | null, subjectId: string | null }>, nextMilestones: Array<{ id: string, title: string, owner: string, dueOn: string, status: MilestoneStatus, pillar: PillarCode }>, coalition: { name: string, members: number, partners: number, invited: number } | null, commitment: { status: CommitmentStatus, lapsesOn: string | null } | null, figure: { name: string, population: string, year: number, value: number | null, isDerived: boolean, provinceValue: number | null, province: string, countryValue: number | null, method: string, source: string } | null, viewerCan: { recordFact: boolean } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { roles: Array<Role>, permissions: Array<string>, secondsLeft: number | null, person: { id: string, displayName: string, email: string, isExample: boolean }, workspace: { themeHref: string | null, tenantId: string, kind: WorkspaceKind, name: string, archive: { since: string, successor: string } | null }, workspaces: Array<{ tenantId: string, kind: WorkspaceKind, name: string }> } | null };

export type WorkspaceSignFragment = { tenantId: string, kind: WorkspaceKind, name: string };

export const MemberDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoalitionMemberDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisationVersion"}},{"kind":"Field","name":{"kind":"Name","value":"sharedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedName"}},{"kind":"Field","name":{"kind":"Name","value":"isMunicipality"}},{"kind":"Field","name":{"kind":"Name","value":"inPreparationGroup"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"sectorIsReading"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"fromAtLatest"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"leave"}},{"kind":"Field","name":{"kind":"Name","value":"correct"}},{"kind":"Field","name":{"kind":"Name","value":"editAliases"}},{"kind":"Field","name":{"kind":"Name","value":"rename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeName"}},{"kind":"Field","name":{"kind":"Name","value":"readContact"}},{"kind":"Field","name":{"kind":"Name","value":"saveContact"}}]}}]}}]} as unknown as DocumentNode<MemberDetailFragment, unknown>;
export const ImportPreviewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportPreview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoalitionImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ImportPreviewFragment, unknown>;
export const PledgeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Pledge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerPledge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resend"}},{"kind":"Field","name":{"kind":"Name","value":"revoke"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}}]}}]}}]} as unknown as DocumentNode<PledgeFragment, unknown>;
export const SourcedDecisionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourcedDecisionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourcedDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"portfolioHolder"}},{"kind":"Field","name":{"kind":"Name","value":"motion"}},{"kind":"Field","name":{"kind":"Name","value":"motionOn"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readByName"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"ratifies"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"read"}}]}}]}}]} as unknown as DocumentNode<SourcedDecisionPartsFragment, unknown>;
export const PracticeCardPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeCardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"whatItWas"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notedAt"}},{"kind":"Field","name":{"kind":"Name","value":"eventTitle"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirm"}},{"kind":"Field","name":{"kind":"Name","value":"drop"}}]}}]}}]} as unknown as DocumentNode<PracticeCardPartsFragment, unknown>;
export const CommitmentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signerCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"signerPortfolio"}},{"kind":"Field","name":{"kind":"Name","value":"lapsesOn"}},{"kind":"Field","name":{"kind":"Name","value":"reaffirmationReason"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsConfirmation"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"eventTitle"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"paper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signerCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"authorityReference"}},{"kind":"Field","name":{"kind":"Name","value":"authorityOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBy"}},{"kind":"Field","name":{"kind":"Name","value":"receivedById"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"objectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"objector"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledByName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settle"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signerCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"signerPortfolio"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"succeededBy"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReference"}},{"kind":"Field","name":{"kind":"Name","value":"decisionOn"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"authorityReference"}},{"kind":"Field","name":{"kind":"Name","value":"authorityOn"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"witnessName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wordingEdition"}},{"kind":"Field","name":{"kind":"Name","value":"wordingTitle"}},{"kind":"Field","name":{"kind":"Name","value":"wordingBody"}},{"kind":"Field","name":{"kind":"Name","value":"wordingSha256"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryCertificate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeInvitation"}},{"kind":"Field","name":{"kind":"Name","value":"ratify"}},{"kind":"Field","name":{"kind":"Name","value":"confirmSignature"}},{"kind":"Field","name":{"kind":"Name","value":"confirmPaper"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]} as unknown as DocumentNode<CommitmentPartsFragment, unknown>;
export const WordingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"retiredAt"}},{"kind":"Field","name":{"kind":"Name","value":"asksReaffirmation"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<WordingFragment, unknown>;
export const EveningFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SigningEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"organisers"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cbsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EveningFragment, unknown>;
export const GuestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Guest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SigningEventGuest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cbsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"isUpToDate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vouch"}}]}}]}}]} as unknown as DocumentNode<GuestFragment, unknown>;
export const NameProposalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NameProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationNameProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sharedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}}]} as unknown as DocumentNode<NameProposalFragment, unknown>;
export const PersonInWorkspaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonInWorkspace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspacePerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"formalName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}},{"kind":"Field","name":{"kind":"Name","value":"portfolios"}},{"kind":"Field","name":{"kind":"Name","value":"roleAssignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]} as unknown as DocumentNode<PersonInWorkspaceFragment, unknown>;
export const AreaFigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AreaFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"areaName"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isDerived"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}}]}}]} as unknown as DocumentNode<AreaFigureFragment, unknown>;
export const StandingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PillarStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOn"}},{"kind":"Field","name":{"kind":"Name","value":"freshUntil"}},{"kind":"Field","name":{"kind":"Name","value":"holdsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"carriedBy"}}]}}]} as unknown as DocumentNode<StandingPartsFragment, unknown>;
export const EvidencePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"sourceType"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"recurrence"}},{"kind":"Field","name":{"kind":"Name","value":"firstFundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastFundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]} as unknown as DocumentNode<EvidencePartsFragment, unknown>;
export const FactPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correct"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"sourceType"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"recurrence"}},{"kind":"Field","name":{"kind":"Name","value":"firstFundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastFundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]} as unknown as DocumentNode<FactPartsFragment, unknown>;
export const PlanPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]} as unknown as DocumentNode<PlanPartsFragment, unknown>;
export const PrinciplePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrincipleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuidingPrinciple"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"pillars"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]} as unknown as DocumentNode<PrinciplePartsFragment, unknown>;
export const MilestonePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goalId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}}]}}]}}]} as unknown as DocumentNode<MilestonePartsFragment, unknown>;
export const GoalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"addMilestone"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goalId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}}]}}]}}]} as unknown as DocumentNode<GoalPartsFragment, unknown>;
export const GroupNumbersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"}},{"kind":"Field","name":{"kind":"Name","value":"participating"}},{"kind":"Field","name":{"kind":"Name","value":"pillars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<GroupNumbersFragment, unknown>;
export const MunicipalityInListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NationalMunicipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"ggdRegion"}},{"kind":"Field","name":{"kind":"Name","value":"inhabitants"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isConditional"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"publicOnly"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pillars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]} as unknown as DocumentNode<MunicipalityInListFragment, unknown>;
export const ReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isChanged"}},{"kind":"Field","name":{"kind":"Name","value":"documentBytes"}}]}}]} as unknown as DocumentNode<ReportFragment, unknown>;
export const WorkspaceSignFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkspaceSign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workspace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenantId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<WorkspaceSignFragment, unknown>;
export const TrailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrailFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}}]}}]}}]}}]} as unknown as DocumentNode<TrailQuery, TrailQueryVariables>;
export const CoalitionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoalitionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoalitionPageInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coalitionPage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"coalition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localName"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"startedPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"wantedSectors"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"includesMunicipality"}},{"kind":"Field","name":{"kind":"Name","value":"core"}},{"kind":"Field","name":{"kind":"Name","value":"observers"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"sectorReadings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"wanted"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"names"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"sectorIsReading"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"fromAtLatest"}},{"kind":"Field","name":{"kind":"Name","value":"isMunicipality"}},{"kind":"Field","name":{"kind":"Name","value":"inPreparationGroup"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preparationGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isChair"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"fromAtLatest"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"addMember"}},{"kind":"Field","name":{"kind":"Name","value":"chooseSectors"}},{"kind":"Field","name":{"kind":"Name","value":"seatGroup"}}]}}]}}]}}]} as unknown as DocumentNode<CoalitionPageQuery, CoalitionPageQueryVariables>;
export const CoalitionMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoalitionMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coalitionMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberDetail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoalitionMemberDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisationVersion"}},{"kind":"Field","name":{"kind":"Name","value":"sharedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedName"}},{"kind":"Field","name":{"kind":"Name","value":"isMunicipality"}},{"kind":"Field","name":{"kind":"Name","value":"inPreparationGroup"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"sectorIsReading"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"fromAtLatest"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"leave"}},{"kind":"Field","name":{"kind":"Name","value":"correct"}},{"kind":"Field","name":{"kind":"Name","value":"editAliases"}},{"kind":"Field","name":{"kind":"Name","value":"rename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeName"}},{"kind":"Field","name":{"kind":"Name","value":"readContact"}},{"kind":"Field","name":{"kind":"Name","value":"saveContact"}}]}}]}}]} as unknown as DocumentNode<CoalitionMemberQuery, CoalitionMemberQueryVariables>;
export const CoalitionCandidatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoalitionCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coalitionCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CoalitionCandidatesQuery, CoalitionCandidatesQueryVariables>;
export const StartCoalitionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartCoalition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartCoalitionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startCoalition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<StartCoalitionMutation, StartCoalitionMutationVariables>;
export const ChooseWantedSectorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseWantedSectors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseWantedSectorsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chooseWantedSectors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<ChooseWantedSectorsMutation, ChooseWantedSectorsMutationVariables>;
export const AddCoalitionMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCoalitionMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCoalitionMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCoalitionMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AddCoalitionMemberMutation, AddCoalitionMemberMutationVariables>;
export const ChangeMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeMembershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberDetail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoalitionMemberDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisationVersion"}},{"kind":"Field","name":{"kind":"Name","value":"sharedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedName"}},{"kind":"Field","name":{"kind":"Name","value":"isMunicipality"}},{"kind":"Field","name":{"kind":"Name","value":"inPreparationGroup"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"sectorIsReading"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"fromAtLatest"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"leave"}},{"kind":"Field","name":{"kind":"Name","value":"correct"}},{"kind":"Field","name":{"kind":"Name","value":"editAliases"}},{"kind":"Field","name":{"kind":"Name","value":"rename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeName"}},{"kind":"Field","name":{"kind":"Name","value":"readContact"}},{"kind":"Field","name":{"kind":"Name","value":"saveContact"}}]}}]}}]} as unknown as DocumentNode<ChangeMembershipMutation, ChangeMembershipMutationVariables>;
export const LeaveCoalitionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveCoalition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveCoalitionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveCoalition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberDetail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoalitionMemberDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisationVersion"}},{"kind":"Field","name":{"kind":"Name","value":"sharedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedName"}},{"kind":"Field","name":{"kind":"Name","value":"isMunicipality"}},{"kind":"Field","name":{"kind":"Name","value":"inPreparationGroup"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"sectorIsReading"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"fromAtLatest"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"leave"}},{"kind":"Field","name":{"kind":"Name","value":"correct"}},{"kind":"Field","name":{"kind":"Name","value":"editAliases"}},{"kind":"Field","name":{"kind":"Name","value":"rename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeName"}},{"kind":"Field","name":{"kind":"Name","value":"readContact"}},{"kind":"Field","name":{"kind":"Name","value":"saveContact"}}]}}]}}]} as unknown as DocumentNode<LeaveCoalitionMutation, LeaveCoalitionMutationVariables>;
export const CorrectMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectMembershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberDetail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoalitionMemberDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisationVersion"}},{"kind":"Field","name":{"kind":"Name","value":"sharedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedName"}},{"kind":"Field","name":{"kind":"Name","value":"isMunicipality"}},{"kind":"Field","name":{"kind":"Name","value":"inPreparationGroup"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"sectorIsReading"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"fromAtLatest"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"leave"}},{"kind":"Field","name":{"kind":"Name","value":"correct"}},{"kind":"Field","name":{"kind":"Name","value":"editAliases"}},{"kind":"Field","name":{"kind":"Name","value":"rename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeName"}},{"kind":"Field","name":{"kind":"Name","value":"readContact"}},{"kind":"Field","name":{"kind":"Name","value":"saveContact"}}]}}]}}]} as unknown as DocumentNode<CorrectMembershipMutation, CorrectMembershipMutationVariables>;
export const SaveCoalitionContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveCoalitionContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveCoalitionContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveCoalitionContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberDetail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoalitionMemberDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisationVersion"}},{"kind":"Field","name":{"kind":"Name","value":"sharedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedName"}},{"kind":"Field","name":{"kind":"Name","value":"isMunicipality"}},{"kind":"Field","name":{"kind":"Name","value":"inPreparationGroup"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"sectorIsReading"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"fromAtLatest"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStates"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"leave"}},{"kind":"Field","name":{"kind":"Name","value":"correct"}},{"kind":"Field","name":{"kind":"Name","value":"editAliases"}},{"kind":"Field","name":{"kind":"Name","value":"rename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeName"}},{"kind":"Field","name":{"kind":"Name","value":"readContact"}},{"kind":"Field","name":{"kind":"Name","value":"saveContact"}}]}}]}}]} as unknown as DocumentNode<SaveCoalitionContactMutation, SaveCoalitionContactMutationVariables>;
export const SeatPreparationGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SeatPreparationGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeatPreparationGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seatPreparationGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<SeatPreparationGroupMutation, SeatPreparationGroupMutationVariables>;
export const AddOrganisationAliasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddOrganisationAlias"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddOrganisationAliasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addOrganisationAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddOrganisationAliasMutation, AddOrganisationAliasMutationVariables>;
export const RemoveOrganisationAliasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveOrganisationAlias"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveOrganisationAliasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeOrganisationAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveOrganisationAliasMutation, RemoveOrganisationAliasMutationVariables>;
export const RefuseOrganisationSuggestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseOrganisationSuggestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefuseSuggestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseOrganisationSuggestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RefuseOrganisationSuggestionMutation, RefuseOrganisationSuggestionMutationVariables>;
export const RenameOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RenameOrganisationMutation, RenameOrganisationMutationVariables>;
export const CoalitionImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoalitionImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coalitionImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportPreview"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportPreview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoalitionImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<CoalitionImportQuery, CoalitionImportQueryVariables>;
export const CoalitionImportDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoalitionImportDrafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coalitionImportDrafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}}]}}]}}]} as unknown as DocumentNode<CoalitionImportDraftsQuery, CoalitionImportDraftsQueryVariables>;
export const DecideCoalitionImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideCoalitionImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideCoalitionImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideCoalitionImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportPreview"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportPreview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoalitionImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<DecideCoalitionImportMutation, DecideCoalitionImportMutationVariables>;
export const ApplyCoalitionImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyCoalitionImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyCoalitionImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyCoalitionImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportPreview"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportPreview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoalitionImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyCoalitionImportMutation, ApplyCoalitionImportMutationVariables>;
export const DiscardCoalitionImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardCoalitionImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardCoalitionImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardCoalitionImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportPreview"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportPreview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoalitionImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"fromPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<DiscardCoalitionImportMutation, DiscardCoalitionImportMutationVariables>;
export const PledgesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pledges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pledges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pledges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pledge"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invite"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Pledge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerPledge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resend"}},{"kind":"Field","name":{"kind":"Name","value":"revoke"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}}]}}]}}]} as unknown as DocumentNode<PledgesQuery, PledgesQueryVariables>;
export const InvitePledgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvitePledge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitePledgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitePledge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pledge"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Pledge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerPledge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resend"}},{"kind":"Field","name":{"kind":"Name","value":"revoke"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}}]}}]}}]} as unknown as DocumentNode<InvitePledgeMutation, InvitePledgeMutationVariables>;
export const RevokePledgeInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokePledgeInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokePledgeInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokePledgeInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pledge"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Pledge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerPledge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resend"}},{"kind":"Field","name":{"kind":"Name","value":"revoke"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}}]}}]}}]} as unknown as DocumentNode<RevokePledgeInvitationMutation, RevokePledgeInvitationMutationVariables>;
export const WithdrawPledgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPledge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPledgeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPledge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Pledge"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Pledge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerPledge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resend"}},{"kind":"Field","name":{"kind":"Name","value":"revoke"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}}]}}]}}]} as unknown as DocumentNode<WithdrawPledgeMutation, WithdrawPledgeMutationVariables>;
export const CommitmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wording"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knownSigners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"holdsSince"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourcedDecisionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitmentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manage"}},{"kind":"Field","name":{"kind":"Name","value":"invite"}},{"kind":"Field","name":{"kind":"Name","value":"receivePaper"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourcedDecisionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourcedDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"portfolioHolder"}},{"kind":"Field","name":{"kind":"Name","value":"motion"}},{"kind":"Field","name":{"kind":"Name","value":"motionOn"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readByName"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"ratifies"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"read"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentDetail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signerCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"signerPortfolio"}},{"kind":"Field","name":{"kind":"Name","value":"lapsesOn"}},{"kind":"Field","name":{"kind":"Name","value":"reaffirmationReason"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsConfirmation"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"eventTitle"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"paper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signerCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"authorityReference"}},{"kind":"Field","name":{"kind":"Name","value":"authorityOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBy"}},{"kind":"Field","name":{"kind":"Name","value":"receivedById"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"objectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"objector"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledByName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settle"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signerCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"signerPortfolio"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"succeededBy"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReference"}},{"kind":"Field","name":{"kind":"Name","value":"decisionOn"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"authorityReference"}},{"kind":"Field","name":{"kind":"Name","value":"authorityOn"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"witnessName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wordingEdition"}},{"kind":"Field","name":{"kind":"Name","value":"wordingTitle"}},{"kind":"Field","name":{"kind":"Name","value":"wordingBody"}},{"kind":"Field","name":{"kind":"Name","value":"wordingSha256"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryCertificate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeInvitation"}},{"kind":"Field","name":{"kind":"Name","value":"ratify"}},{"kind":"Field","name":{"kind":"Name","value":"confirmSignature"}},{"kind":"Field","name":{"kind":"Name","value":"confirmPaper"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]} as unknown as DocumentNode<CommitmentsQuery, CommitmentsQueryVariables>;
export const PracticeCardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeCards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practiceCards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeCardParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeCardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"whatItWas"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notedAt"}},{"kind":"Field","name":{"kind":"Name","value":"eventTitle"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirm"}},{"kind":"Field","name":{"kind":"Name","value":"drop"}}]}}]}}]} as unknown as DocumentNode<PracticeCardsQuery, PracticeCardsQueryVariables>;
export const InviteSignerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteSigner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteSignerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteSigner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<InviteSignerMutation, InviteSignerMutationVariables>;
export const RevokeInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const RatifyCommitmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RatifyCommitment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RatifyCommitmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ratifyCommitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RatifyCommitmentMutation, RatifyCommitmentMutationVariables>;
export const WithdrawCommitmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCommitment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawCommitmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawCommitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<WithdrawCommitmentMutation, WithdrawCommitmentMutationVariables>;
export const EndCommitmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndCommitment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCommitmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCommitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<EndCommitmentMutation, EndCommitmentMutationVariables>;
export const ConfirmPaperDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmPaper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmPaperInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmPaper"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ConfirmPaperMutation, ConfirmPaperMutationVariables>;
export const RetryCertificateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetryCertificateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<RetryCertificateMutation, RetryCertificateMutationVariables>;
export const ReadDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReadDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourcedDecisionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourcedDecisionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourcedDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"portfolioHolder"}},{"kind":"Field","name":{"kind":"Name","value":"motion"}},{"kind":"Field","name":{"kind":"Name","value":"motionOn"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readByName"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"ratifies"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"read"}}]}}]}}]} as unknown as DocumentNode<ReadDecisionMutation, ReadDecisionMutationVariables>;
export const ConfirmPracticeCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmPracticeCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmPracticeCardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmPracticeCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeCardParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeCardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"whatItWas"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notedAt"}},{"kind":"Field","name":{"kind":"Name","value":"eventTitle"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirm"}},{"kind":"Field","name":{"kind":"Name","value":"drop"}}]}}]}}]} as unknown as DocumentNode<ConfirmPracticeCardMutation, ConfirmPracticeCardMutationVariables>;
export const DropPracticeCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DropPracticeCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DropPracticeCardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dropPracticeCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeCardParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeCardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"whatItWas"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notedAt"}},{"kind":"Field","name":{"kind":"Name","value":"eventTitle"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirm"}},{"kind":"Field","name":{"kind":"Name","value":"drop"}}]}}]}}]} as unknown as DocumentNode<DropPracticeCardMutation, DropPracticeCardMutationVariables>;
export const ConfirmSignatureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSignature"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSignatureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSignature"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsConfirmation"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ConfirmSignatureMutation, ConfirmSignatureMutationVariables>;
export const SettleObjectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SettleObjectionMutation, SettleObjectionMutationVariables>;
export const CommitmentWordingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommitmentWordings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitmentWordings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"retiredAt"}},{"kind":"Field","name":{"kind":"Name","value":"asksReaffirmation"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CommitmentWordingsQuery, CommitmentWordingsQueryVariables>;
export const DraftWordingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftWording"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftWordingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftWording"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"retiredAt"}},{"kind":"Field","name":{"kind":"Name","value":"asksReaffirmation"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<DraftWordingMutation, DraftWordingMutationVariables>;
export const ChangeWordingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeWording"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeWordingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeWording"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"retiredAt"}},{"kind":"Field","name":{"kind":"Name","value":"asksReaffirmation"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ChangeWordingMutation, ChangeWordingMutationVariables>;
export const OfferWordingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferWording"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferWordingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerWording"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wording"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wording"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitmentWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"retiredAt"}},{"kind":"Field","name":{"kind":"Name","value":"asksReaffirmation"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<OfferWordingMutation, OfferWordingMutationVariables>;
export const SigningEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SigningEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signingEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evening"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SigningEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"organisers"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cbsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SigningEventsQuery, SigningEventsQueryVariables>;
export const InvitableMunicipalitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitableMunicipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalMap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationalDivisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<InvitableMunicipalitiesQuery, InvitableMunicipalitiesQueryVariables>;
export const MunicipalitiesOfProvinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalitiesOfProvince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"province"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"province"},"value":{"kind":"Variable","name":{"kind":"Name","value":"province"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<MunicipalitiesOfProvinceQuery, MunicipalitiesOfProvinceQueryVariables>;
export const EventPracticeCardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventPracticeCards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"eventId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventPracticeCards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"eventId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"eventId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"whatItWas"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}}]}}]}}]}}]} as unknown as DocumentNode<EventPracticeCardsQuery, EventPracticeCardsQueryVariables>;
export const PlanSigningEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSigningEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSigningEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planSigningEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evening"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SigningEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"organisers"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cbsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlanSigningEventMutation, PlanSigningEventMutationVariables>;
export const ChangeSigningEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeSigningEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeSigningEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeSigningEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evening"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SigningEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"organisers"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cbsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ChangeSigningEventMutation, ChangeSigningEventMutationVariables>;
export const VouchAtEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VouchAtEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VouchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vouchAtEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]} as unknown as DocumentNode<VouchAtEventMutation, VouchAtEventMutationVariables>;
export const NotePracticeCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotePracticeCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotePracticeCardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notePracticeCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<NotePracticeCardMutation, NotePracticeCardMutationVariables>;
export const SigningEventGuestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SigningEventGuests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"eventId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signingEventGuests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"eventId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"eventId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Guest"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Guest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SigningEventGuest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cbsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"isUpToDate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vouch"}}]}}]}}]} as unknown as DocumentNode<SigningEventGuestsQuery, SigningEventGuestsQueryVariables>;
export const CancelSigningEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelSigningEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelSigningEventInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelSigningEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evening"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SigningEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"organisers"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cbsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CancelSigningEventMutation, CancelSigningEventMutationVariables>;
export const NoteMunicipalityContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteMunicipalityContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteMunicipalityContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Guest"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Guest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SigningEventGuest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cbsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"isUpToDate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vouch"}}]}}]}}]} as unknown as DocumentNode<NoteMunicipalityContactMutation, NoteMunicipalityContactMutationVariables>;
export const SignatureDisputesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignatureDisputes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signatureDisputes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"eventTitle"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"objectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"objector"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}}]}}]}}]}}]} as unknown as DocumentNode<SignatureDisputesQuery, SignatureDisputesQueryVariables>;
export const SettleDisputeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleDispute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleDispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SettleDisputeMutation, SettleDisputeMutationVariables>;
export const SessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"device"}}]}}]}}]} as unknown as DocumentNode<SessionsQuery, SessionsQueryVariables>;
export const SwitchWorkspaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchWorkspace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwitchWorkspaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"switchWorkspace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workspace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkspaceSign"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkspaceSign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workspace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenantId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<SwitchWorkspaceMutation, SwitchWorkspaceMutationVariables>;
export const RevokeSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}}]}}]}}]} as unknown as DocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeOtherSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeOtherSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeOtherSessionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeOtherSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>;
export const OrganisationNameProposalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationNameProposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationNameProposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NameProposal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NameProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationNameProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sharedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}}]} as unknown as DocumentNode<OrganisationNameProposalsQuery, OrganisationNameProposalsQueryVariables>;
export const DecideOrganisationNameProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideOrganisationNameProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideNameProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideOrganisationNameProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NameProposal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NameProposal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationNameProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sharedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}}]}}]} as unknown as DocumentNode<DecideOrganisationNameProposalMutation, DecideOrganisationNameProposalMutationVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeFormer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"includeFormer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeFormer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonInWorkspace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invite"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonInWorkspace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspacePerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"formalName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}},{"kind":"Field","name":{"kind":"Name","value":"portfolios"}},{"kind":"Field","name":{"kind":"Name","value":"roleAssignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const PartnerChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coalitionPage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMunicipality"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerChoicesQuery, PartnerChoicesQueryVariables>;
export const InvitePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvitePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonInWorkspace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonInWorkspace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspacePerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"formalName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}},{"kind":"Field","name":{"kind":"Name","value":"portfolios"}},{"kind":"Field","name":{"kind":"Name","value":"roleAssignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]} as unknown as DocumentNode<InvitePersonMutation, InvitePersonMutationVariables>;
export const EndRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonInWorkspace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonInWorkspace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkspacePerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"formalName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}},{"kind":"Field","name":{"kind":"Name","value":"portfolios"}},{"kind":"Field","name":{"kind":"Name","value":"roleAssignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]} as unknown as DocumentNode<EndRoleMutation, EndRoleMutationVariables>;
export const FiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Figures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cbsCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cbsCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cbsCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cbsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"ggdRegion"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cbsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationName"}},{"kind":"Field","name":{"kind":"Name","value":"scaleName"}},{"kind":"Field","name":{"kind":"Name","value":"methodName"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"boundaryYear"}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AreaFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AreaFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ggdRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AreaFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AreaFigure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AreaFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AreaFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"areaName"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isDerived"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}}]}}]} as unknown as DocumentNode<FiguresQuery, FiguresQueryVariables>;
export const FigureComparisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureComparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"definitionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"besidesId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figureComparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"definitionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"definitionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"besidesId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"besidesId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}}]}}]} as unknown as DocumentNode<FigureComparisonQuery, FigureComparisonQueryVariables>;
export const IndicatorImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorImports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicatorImports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"boundaryYear"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"rowErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rowErrorCount"}}]}}]}}]} as unknown as DocumentNode<IndicatorImportsQuery, IndicatorImportsQueryVariables>;
export const MunicipalityRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalityRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalityRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cbsCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cbsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"inhabitants"}},{"kind":"Field","name":{"kind":"Name","value":"inhabitantsOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cbsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isConditional"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adviser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasCoordinator"}},{"kind":"Field","name":{"kind":"Name","value":"nextStatuses"}},{"kind":"Field","name":{"kind":"Name","value":"isMergerDue"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"appointCoordinator"}},{"kind":"Field","name":{"kind":"Name","value":"assignAdviser"}},{"kind":"Field","name":{"kind":"Name","value":"endAssignment"}},{"kind":"Field","name":{"kind":"Name","value":"carryOutMerger"}}]}}]}}]}}]} as unknown as DocumentNode<MunicipalityRegisterQuery, MunicipalityRegisterQueryVariables>;
export const AdviserChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdviserChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roleAssignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdviserChoicesQuery, AdviserChoicesQueryVariables>;
export const WithoutCoordinatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WithoutCoordinator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalitiesWithoutCoordinator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cbsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}}]}}]}}]} as unknown as DocumentNode<WithoutCoordinatorQuery, WithoutCoordinatorQueryVariables>;
export const AppointCoordinatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppointCoordinator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointCoordinatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointCoordinator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AppointCoordinatorMutation, AppointCoordinatorMutationVariables>;
export const MoveMunicipalityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveMunicipality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveMunicipalityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveMunicipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MoveMunicipalityMutation, MoveMunicipalityMutationVariables>;
export const CarryOutMergerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CarryOutMerger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CarryOutMergerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carryOutMerger"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CarryOutMergerMutation, CarryOutMergerMutationVariables>;
export const AssignAdviserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignAdviser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignAdviserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignAdviser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AssignAdviserMutation, AssignAdviserMutationVariables>;
export const EndAdviserAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAdviserAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAdviserAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAdviserAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndAdviserAssignmentMutation, EndAdviserAssignmentMutationVariables>;
export const SettingsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settingsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cbsCode"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"ggdRegion"}},{"kind":"Field","name":{"kind":"Name","value":"inhabitants"}},{"kind":"Field","name":{"kind":"Name","value":"inhabitantsOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isConditional"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cbsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coalitionName"}},{"kind":"Field","name":{"kind":"Name","value":"weekName"}},{"kind":"Field","name":{"kind":"Name","value":"brandColour"}},{"kind":"Field","name":{"kind":"Name","value":"themeHref"}},{"kind":"Field","name":{"kind":"Name","value":"clerkReadsCoalition"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reader"}},{"kind":"Field","name":{"kind":"Name","value":"stands"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitsBecause"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"save"}},{"kind":"Field","name":{"kind":"Name","value":"giveConsent"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"}},{"kind":"Field","name":{"kind":"Name","value":"letClerkRead"}}]}}]}}]}}]} as unknown as DocumentNode<SettingsPageQuery, SettingsPageQueryVariables>;
export const ThemePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThemePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"colour"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"colour"},"value":{"kind":"Variable","name":{"kind":"Name","value":"colour"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"isDarkened"}},{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ThemePreviewQuery, ThemePreviewQueryVariables>;
export const SaveMunicipalitySettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMunicipalitySettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveMunicipalitySettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveMunicipalitySettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coalitionName"}},{"kind":"Field","name":{"kind":"Name","value":"weekName"}},{"kind":"Field","name":{"kind":"Name","value":"brandColour"}},{"kind":"Field","name":{"kind":"Name","value":"themeHref"}},{"kind":"Field","name":{"kind":"Name","value":"clerkReadsCoalition"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SaveMunicipalitySettingsMutation, SaveMunicipalitySettingsMutationVariables>;
export const GiveConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reader"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentReader"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reader"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reader"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reader"}},{"kind":"Field","name":{"kind":"Name","value":"stands"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}}]} as unknown as DocumentNode<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reader"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentReader"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reader"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reader"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reader"}},{"kind":"Field","name":{"kind":"Name","value":"stands"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const SetClerkReadingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetClerkReading"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"readsCoalition"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setClerkReading"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"readsCoalition"},"value":{"kind":"Variable","name":{"kind":"Name","value":"readsCoalition"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clerkReadsCoalition"}}]}}]}}]} as unknown as DocumentNode<SetClerkReadingMutation, SetClerkReadingMutationVariables>;
export const PlanPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"principles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrincipleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"principleGaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"sharedWith"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PillarStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOn"}},{"kind":"Field","name":{"kind":"Name","value":"freshUntil"}},{"kind":"Field","name":{"kind":"Name","value":"holdsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"carriedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrincipleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuidingPrinciple"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"pillars"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]} as unknown as DocumentNode<PlanPageQuery, PlanPageQueryVariables>;
export const PillarPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PillarPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pillar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PillarCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillarStanding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pillar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pillar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pillarEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"add"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PillarStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOn"}},{"kind":"Field","name":{"kind":"Name","value":"freshUntil"}},{"kind":"Field","name":{"kind":"Name","value":"holdsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"carriedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"sourceType"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"recurrence"}},{"kind":"Field","name":{"kind":"Name","value":"firstFundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastFundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correct"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}}]}}]}}]} as unknown as DocumentNode<PillarPageQuery, PillarPageQueryVariables>;
export const EvidencePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidencePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidenceDetail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"replacedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"sourceType"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"recurrence"}},{"kind":"Field","name":{"kind":"Name","value":"firstFundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastFundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correct"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}}]}}]}}]} as unknown as DocumentNode<EvidencePageQuery, EvidencePageQueryVariables>;
export const StandingPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandingPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standingPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"then"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PillarStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOn"}},{"kind":"Field","name":{"kind":"Name","value":"freshUntil"}},{"kind":"Field","name":{"kind":"Name","value":"holdsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"carriedBy"}}]}}]} as unknown as DocumentNode<StandingPreviewQuery, StandingPreviewQueryVariables>;
export const GoalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Goals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GoalFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"add"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goalId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"addMilestone"}}]}}]}}]} as unknown as DocumentNode<GoalsQuery, GoalsQueryVariables>;
export const AddEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PillarStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOn"}},{"kind":"Field","name":{"kind":"Name","value":"freshUntil"}},{"kind":"Field","name":{"kind":"Name","value":"holdsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"carriedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"sourceType"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"recurrence"}},{"kind":"Field","name":{"kind":"Name","value":"firstFundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastFundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correct"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}}]}}]}}]} as unknown as DocumentNode<AddEvidenceMutation, AddEvidenceMutationVariables>;
export const CorrectEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PillarStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOn"}},{"kind":"Field","name":{"kind":"Name","value":"freshUntil"}},{"kind":"Field","name":{"kind":"Name","value":"holdsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"carriedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"sourceType"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"recurrence"}},{"kind":"Field","name":{"kind":"Name","value":"firstFundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastFundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correct"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}}]}}]}}]} as unknown as DocumentNode<CorrectEvidenceMutation, CorrectEvidenceMutationVariables>;
export const WithdrawEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PillarStanding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOn"}},{"kind":"Field","name":{"kind":"Name","value":"freshUntil"}},{"kind":"Field","name":{"kind":"Name","value":"holdsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"carriedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"sourceType"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"recurrence"}},{"kind":"Field","name":{"kind":"Name","value":"firstFundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastFundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceParts"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correct"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}}]}}]}}]} as unknown as DocumentNode<WithdrawEvidenceMutation, WithdrawEvidenceMutationVariables>;
export const SavePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SavePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]} as unknown as DocumentNode<SavePlanMutation, SavePlanMutationVariables>;
export const MovePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MovePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MovePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]} as unknown as DocumentNode<MovePlanMutation, MovePlanMutationVariables>;
export const SavePrincipleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SavePrinciple"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavePrincipleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savePrinciple"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrincipleParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrincipleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuidingPrinciple"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"pillars"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]} as unknown as DocumentNode<SavePrincipleMutation, SavePrincipleMutationVariables>;
export const RemovePrincipleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePrinciple"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemovePrincipleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removePrinciple"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemovePrincipleMutation, RemovePrincipleMutationVariables>;
export const SaveGoalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveGoalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveGoal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goalId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"addMilestone"}}]}}]}}]} as unknown as DocumentNode<SaveGoalMutation, SaveGoalMutationVariables>;
export const MoveGoalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveGoalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveGoal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goalId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"addMilestone"}}]}}]}}]} as unknown as DocumentNode<MoveGoalMutation, MoveGoalMutationVariables>;
export const SaveMilestoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMilestone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveMilestoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveMilestone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goalId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}}]}}]}}]} as unknown as DocumentNode<SaveMilestoneMutation, SaveMilestoneMutationVariables>;
export const MoveMilestoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveMilestone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveMilestoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveMilestone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Milestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"goalId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"moves"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"move"}}]}}]}}]} as unknown as DocumentNode<MoveMilestoneMutation, MoveMilestoneMutationVariables>;
export const ProgrammeVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmeVersion"}}]}}]} as unknown as DocumentNode<ProgrammeVersionQuery, ProgrammeVersionQueryVariables>;
export const NationalOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationalOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dimension"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Dimension"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalOverview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dimension"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dimension"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"}},{"kind":"Field","name":{"kind":"Name","value":"participating"}},{"kind":"Field","name":{"kind":"Name","value":"conditional"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"when"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"Field","name":{"kind":"Name","value":"national"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupNumbers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupNumbers"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"}},{"kind":"Field","name":{"kind":"Name","value":"participating"}},{"kind":"Field","name":{"kind":"Name","value":"pillars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<NationalOverviewQuery, NationalOverviewQueryVariables>;
export const NationalMapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationalMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pillar"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PillarCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalMap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"pillar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pillar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isConditional"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]} as unknown as DocumentNode<NationalMapQuery, NationalMapQueryVariables>;
export const NationalDivisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationalDivisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalDivisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NationalDivisionsQuery, NationalDivisionsQueryVariables>;
export const NationalListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationalList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NationalListFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NationalListOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"descending"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"descending"},"value":{"kind":"Variable","name":{"kind":"Name","value":"descending"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityInList"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NationalMunicipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"ggdRegion"}},{"kind":"Field","name":{"kind":"Name","value":"inhabitants"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isConditional"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"publicOnly"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pillars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]} as unknown as DocumentNode<NationalListQuery, NationalListQueryVariables>;
export const MyMunicipalitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMunicipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myMunicipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityInList"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NationalMunicipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"ggdRegion"}},{"kind":"Field","name":{"kind":"Name","value":"inhabitants"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isConditional"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"publicOnly"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pillars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]} as unknown as DocumentNode<MyMunicipalitiesQuery, MyMunicipalitiesQueryVariables>;
export const MunicipalitySummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalitySummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalitySummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MunicipalityInList"}},{"kind":"Field","name":{"kind":"Name","value":"urbanity"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coalitionName"}},{"kind":"Field","name":{"kind":"Name","value":"coalitionSince"}},{"kind":"Field","name":{"kind":"Name","value":"weekName"}},{"kind":"Field","name":{"kind":"Name","value":"pillars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityInList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NationalMunicipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"ggdRegion"}},{"kind":"Field","name":{"kind":"Name","value":"inhabitants"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isConditional"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"publicOnly"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pillars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]} as unknown as DocumentNode<MunicipalitySummaryQuery, MunicipalitySummaryQueryVariables>;
export const MaySeeSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MaySeeSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maySeeSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}]}}]} as unknown as DocumentNode<MaySeeSummaryQuery, MaySeeSummaryQueryVariables>;
export const PublicProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicProgramme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicProgramme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"}},{"kind":"Field","name":{"kind":"Name","value":"participating"}},{"kind":"Field","name":{"kind":"Name","value":"conditional"}},{"kind":"Field","name":{"kind":"Name","value":"demonstration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"when"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"participates"}},{"kind":"Field","name":{"kind":"Name","value":"isConditional"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}}]}}]} as unknown as DocumentNode<PublicProgrammeQuery, PublicProgrammeQueryVariables>;
export const ReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isChanged"}},{"kind":"Field","name":{"kind":"Name","value":"documentBytes"}}]}}]} as unknown as DocumentNode<ReportsQuery, ReportsQueryVariables>;
export const RequestReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isChanged"}},{"kind":"Field","name":{"kind":"Name","value":"documentBytes"}}]}}]} as unknown as DocumentNode<RequestReportMutation, RequestReportMutationVariables>;
export const CancelReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isChanged"}},{"kind":"Field","name":{"kind":"Name","value":"documentBytes"}}]}}]} as unknown as DocumentNode<CancelReportMutation, CancelReportMutationVariables>;
export const RetryReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetryReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isChanged"}},{"kind":"Field","name":{"kind":"Name","value":"documentBytes"}}]}}]} as unknown as DocumentNode<RetryReportMutation, RetryReportMutationVariables>;
export const ReportProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ReportProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Report"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isChanged"}},{"kind":"Field","name":{"kind":"Name","value":"documentBytes"}}]}}]} as unknown as DocumentNode<ReportProgressSubscription, ReportProgressSubscriptionVariables>;
export const WorkspacePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkspacePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workspace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cbsCode"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isConditional"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pillars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"latestEvidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"datePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdueMilestones"}},{"kind":"Field","name":{"kind":"Name","value":"nextMilestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coalition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lapsesOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isDerived"}},{"kind":"Field","name":{"kind":"Name","value":"provinceValue"}},{"kind":"Field","name":{"kind":"Name","value":"province"}},{"kind":"Field","name":{"kind":"Name","value":"countryValue"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordFact"}}]}}]}}]}}]} as unknown as DocumentNode<WorkspacePageQuery, WorkspacePageQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"isExample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"workspace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkspaceSign"}},{"kind":"Field","name":{"kind":"Name","value":"themeHref"}},{"kind":"Field","name":{"kind":"Name","value":"archive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"successor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workspaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkspaceSign"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkspaceSign"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workspace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenantId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;