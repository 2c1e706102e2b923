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
  /** Last day on which it holds: of a portfolio, a lead, an agreement. */
  endsOn?: string | null | undefined;
  firstFundedYear?: number | null | undefined;
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

/** What makes municipalities alike. */
export type AlikeTrait =
  | 'INHABITANTS'
  | 'PHASE'
  | 'REGION'
  | 'SHARE_65'
  | 'URBANITY';

/** How much each trait counts for which municipalities are alike, 0 (not) to 3 (much). */
export type AlikeWeightsInput = {
  INHABITANTS: number;
  PHASE: number;
  REGION: number;
  SHARE_65: number;
  URBANITY: number;
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

/** Somebody or something says that a fact still holds. */
export type ConfirmEvidenceInput = {
  /** Day on which it was said; not before the fact, not after its end, not in the future. */
  confirmedOn: string;
  id: string | number;
  /** Who or what confirms it, such as a meeting or a document. */
  sourceText: string;
  /** The version of the fact you read; another version is a CONFLICT that carries the newer text. */
  version: number;
};

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

/** Who outside the municipality may know it by name when it consents: the adviser assigned to it, the VNG, or other municipalities that consent too. */
export type ConsentReader =
  | 'ASSIGNED_ADVISER'
  | 'PEERS'
  | 'VNG';

/** Puts right what was recorded of the decision that ratified. */
export type CorrectDecisionInput = {
  decisionOn: string;
  /** Case number or other reference of the decision. */
  decisionReference: string;
  id: string | number;
  /** Of the commitment, as you read it. */
  version: number;
};

/** Better wording or facts for evidence that was recorded before. */
export type CorrectEvidenceInput = {
  /** Euro cents per year. */
  amountCents?: number | null | undefined;
  certainty: Certainty;
  datePrecision: DatePrecision;
  /** What changed because of it. */
  effect?: string | null | undefined;
  /** Last day on which it holds: of a portfolio, a lead, an agreement. */
  endsOn?: string | null | undefined;
  firstFundedYear?: number | null | undefined;
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

/** Puts right what was recorded of the decision that adopted the plan. */
export type CorrectPlanAdoptionInput = {
  adoption: PlanAdoptionInput;
  version: number;
};

/** Numbers of a municipality that are told of a group in classes alone. */
export type CountedMeasure =
  | 'PARTNERS';

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

/** Says of a typed fact and a carried one whether they are the same. */
export type DecideEvidenceJoinInput = {
  /** One of its `mayBeDoubleOf`. */
  carriedId: string | number;
  decision: JoinDecision;
  /** The typed fact. */
  id: string | number;
  /** Of the typed fact, as you read it. */
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

/** Which record of the product carries a fact. */
export type EvidenceOriginKind =
  /** plan van aanpak */
  | 'ACTION_PLAN'
  /** lokale coalitie */
  | 'COALITION'
  /** ‘Ik doe mee’ van partners */
  | 'PARTNER_PLEDGE'
  /** portefeuille van de wethouder */
  | 'PORTFOLIO'
  /** besluit bij de intentieverklaring */
  | 'RATIFYING_DECISION'
  /** intentieverklaring */
  | 'STATEMENT';

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

/** A group that nobody chooses the members of: the country, or the part of one division that a municipality is in. */
export type FixedGroup =
  | 'GGD'
  | 'NATIONAL'
  | 'PROVINCE'
  | 'SIZE'
  | 'URBANITY';

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

/** How many municipalities that are alike stand beside the own; ALL are all that take part. */
export type GroupSize =
  | 'ALL'
  | 'FIFTY'
  | 'TEN'
  | 'TWENTY_FIVE';

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

/** Whether a typed fact and a carried one are one and the same. */
export type JoinDecision =
  | 'JOIN'
  | 'KEEP_APART';

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
  /** For adopting; left out only where a fact that somebody typed says that the plan was adopted. */
  adoption?: PlanAdoptionInput | null | undefined;
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

/** Who may read a fact. */
export type OpenEvidenceInput = {
  id: string | number;
  openness: Openness;
  version: number;
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

/** The decision that adopted the plan. */
export type PlanAdoptionInput = {
  on: string;
  /** Which decision, so that somebody else can find it. */
  reference: string;
  /** COUNCIL_PAPER or EXECUTIVE_PAPER. */
  source: EvidenceSource;
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
  /** Last day on which it holds: of a portfolio, a lead, an agreement. */
  endsOn?: string | null | undefined;
  firstFundedYear?: number | null | undefined;
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

/** Removes what was kept under a name. */
export type RemoveViewInput = {
  id: string | number;
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

/** The factsheet of a municipality or its place among others (POSITION); the progress report of the programme, or municipalities side by side (COMPARISON). */
export type ReportKind =
  | 'COMPARISON'
  | 'FACTSHEET'
  | 'POSITION'
  | 'PROGRESS';

/** With whom the own municipality is compared, as the page of the comparison has it. */
export type ReportPositionInput = {
  size: GroupSize;
  weights?: AlikeWeightsInput | null | undefined;
};

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
  /** Of a COMPARISON: the CBS codes of who lie side by side. */
  codes?: Array<string> | null | undefined;
  format: ReportFormat;
  kind: ReportKind;
  /** Of a POSITION; without it with the usual 25. */
  position?: ReportPositionInput | null | undefined;
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

/** Keeps the choices of the national list under a name; the same name again replaces them. */
export type SaveViewInput = {
  name: string;
  /** What the address says after its question mark. */
  query?: string | null | undefined;
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
