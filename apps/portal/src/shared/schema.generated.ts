/** Whether everybody can read a file, as far as a machine sees. */
export type AccessibilityVerdict =
  /** Niet voor iedereen te lezen */
  | 'FAILED'
  /** Geen gebrek gevonden */
  | 'PASSED'
  /** Dit soort bestand kijken we niet na */
  | 'UNCHECKED';

/** When an open action is due. */
export type ActionDue =
  /** Te laat */
  | 'LATE'
  /** Later */
  | 'LATER'
  /** Deze maand */
  | 'THIS_MONTH'
  /** Zonder dag */
  | 'UNKNOWN';

/** Which actions are listed; what is left out does not count. */
export type ActionFilter = {
  /** Of open ones. */
  due?: ActionDue | null | undefined;
  meetingId?: string | number | null | undefined;
  milestoneId?: string | number | null | undefined;
  /** The organisation that is to do it. */
  organisationId?: string | number | null | undefined;
  /** In what is to be done, remarks and names of organisations. */
  search?: string | null | undefined;
  status?: ActionStatus | null | undefined;
};

/** Whether a reminder reaches somebody. */
export type ActionMail =
  /** Geen mailadres bekend */
  | 'NO_ADDRESS'
  /** Mail komt aan */
  | 'REACHES'
  /** Mail komt niet aan */
  | 'TROUBLE';

/** Where an action stands. */
export type ActionStatus =
  /** Gedaan */
  | 'DONE'
  /** Hulp nodig */
  | 'NEEDS_HELP'
  /** Open */
  | 'OPEN'
  /** Gestopt */
  | 'STOPPED';

/** What happened to an action. */
export type ActionStepKind =
  /** Vastgelegd */
  | 'ADDED'
  /** Gewijzigd */
  | 'CHANGED'
  /** Voorgestelde dag aangenomen */
  | 'DAY_ACCEPTED'
  /** Andere dag voorgesteld */
  | 'DAY_PROPOSED'
  /** Voorgestelde dag afgewezen */
  | 'DAY_REFUSED'
  /** Overgedragen */
  | 'HANDED_OVER'
  /** Status gewijzigd */
  | 'MOVED';

/** One of the seven active elements of what helps against loneliness. */
export type ActiveElement =
  /** Bezigheden */
  | 'ACTIVITIES'
  /** Betekenisvol contact */
  | 'MEANINGFUL_CONTACT'
  /** Betekenisvolle rol */
  | 'MEANINGFUL_ROLE'
  /** Ontmoeten */
  | 'MEETING'
  /** Praktisch ondersteunen */
  | 'PRACTICAL_SUPPORT'
  /** Realistische verwachtingen */
  | 'REALISTIC_EXPECTATIONS'
  /** Sociale vaardigheden */
  | 'SOCIAL_SKILLS';

/** What an activity costs. */
export type ActivityCost =
  /** Uren of spullen van partners */
  | 'IN_KIND'
  /** Kost geld */
  | 'MONEY'
  /** Kost niets extra */
  | 'NONE'
  /** Niet bekend */
  | 'UNKNOWN';

/** Which activities. Everything named must hold. */
export type ActivityFilter = {
  activeElement?: ActiveElement | null | undefined;
  cost?: ActivityCost | null | undefined;
  organisationId?: string | number | null | undefined;
  pillar?: PillarCode | null | undefined;
  /** Words of its title, what it is, its place or who does it. */
  search?: string | null | undefined;
  status?: ActivityStatus | null | undefined;
  targetGroup?: TargetGroup | null | undefined;
};

/** What may happen to an activity. */
export type ActivityMove =
  | 'cancel'
  | 'end'
  | 'replan'
  | 'resume'
  | 'start';

/** How far an activity is. */
export type ActivityStatus =
  /** Gaat niet door */
  | 'CANCELLED'
  /** Afgelopen */
  | 'ENDED'
  /** Gepland */
  | 'PLANNED'
  /** Loopt */
  | 'RUNNING';

/** A point more, at the end. */
export type AddAgendaItemInput = {
  kind: AgendaKind;
  /** A document about it. */
  link?: string | null | undefined;
  meetingId: string | number;
  /** Minutes. */
  minutes?: number | null | undefined;
  note?: string | null | undefined;
  /** Who of the coalition brings it in. */
  organisationId?: string | number | null | undefined;
  title: string;
};

/** Something that an organisation of the coalition will do. */
export type AddCoalitionActionInput = {
  /** A contact person of that organisation. */
  contactId?: string | number | null | undefined;
  /** By when; null while nobody knows. */
  dueOn?: string | null | undefined;
  /** The meeting it comes from. */
  meetingId?: string | number | null | undefined;
  /** The milestone it helps to reach. */
  milestoneId?: string | number | null | undefined;
  /** The organisation that does it. */
  organisationId: string | number;
  what: string;
};

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

/** What an organisation promised in the meeting. Whoever writes makes the id. */
export type AddMeetingActionInput = {
  dueOn?: string | null | undefined;
  id: string | number;
  meetingId: string | number;
  organisationId: string | number;
  what: string;
};

/** What came up without standing on the agenda. Whoever writes makes the id. */
export type AddMinutesItemInput = {
  id: string | number;
  meetingId: string | number;
  title: string;
};

/** Another spelling of an organisation. */
export type AddOrganisationAliasInput = {
  name: string;
  organisationId: string | number;
  /** The document or list that spells it so. */
  source?: string | null | undefined;
};

/** What the adviser did on a day. */
export type AddSupportEntryInput = {
  /** Not in the future. */
  happenedOn: string;
  kind: SupportKind;
  /** The coordinator of the municipality reads it too. */
  note: string;
  /** Quarters of an hour, a day at most. */
  quarters: number;
  trajectoryId: string | number;
};

/** Puts a published item on our list. */
export type AdoptToolkitItemInput = {
  /** Only with IN_USE. */
  fact?: AdoptionFactInput | null | undefined;
  happenedOn: string;
  itemId: string | number;
  note?: string | null | undefined;
  status: AdoptionStatus;
};

/** The use of an item as a fact under a pillar. */
export type AdoptionFactInput = {
  effect?: string | null | undefined;
  pillar: PillarCode;
};

/** What may happen to an adoption. */
export type AdoptionMove =
  | 'consider'
  | 'prepare'
  | 'stop'
  | 'use';

/** What a municipality does with an item of the toolkit. */
export type AdoptionStatus =
  | 'CONSIDERED'
  | 'IN_PREPARATION'
  | 'IN_USE'
  | 'STOPPED';

/** What kind of group has a place in the approach. */
export type AdvisoryGroupKind =
  /** Klankbordgroep of adviesraad */
  | 'ADVISORY_GROUP'
  /** Groep van ervaringsdeskundigen */
  | 'EXPERTS_BY_EXPERIENCE'
  /** Ouderenraad */
  | 'OLDER_PEOPLE'
  /** Andere groep */
  | 'OTHER'
  /** Bewonersgroep */
  | 'RESIDENTS'
  /** Jongerenraad */
  | 'YOUNG_PEOPLE';

/** A class of council papers; without `id` a new one. */
export type AgendaCategoryInput = {
  id?: string | number | null | undefined;
  label: string;
  meaning: AgendaMeaning;
};

/** Whether a point is on the agenda, or a member proposed it. */
export type AgendaItemStatus =
  | 'ON_AGENDA'
  | 'PROPOSED'
  | 'REFUSED';

/** What is asked of those who are there. */
export type AgendaKind =
  /** Besluiten */
  | 'DECIDE'
  /** Bespreken */
  | 'DISCUSS'
  /** Ter informatie */
  | 'INFORM';

/** What a class of council papers asks of a committee. */
export type AgendaMeaning =
  /** Om te bespreken */
  | 'DEBATE'
  /** Ter informatie */
  | 'INFORM'
  /** Voor een zienswijze */
  | 'VIEW'
  /** Voor een zienswijze en het afdoen van een motie */
  | 'VIEW_AND_CLOSE'
  /** Zonder bespreking */
  | 'WITHOUT_DEBATE';

export type AgendaPointInput = {
  kind: AgendaKind;
  minutes?: number | null | undefined;
  title: string;
};

/** That the person who is quoted agreed on paper. */
export type AgreeOnPaperInput = {
  id: string | number;
  /** Where that is written. */
  source: string;
};

/** What is asked of a municipality after elections. */
export type AgreementAsk =
  /** Vaste uren of formatie */
  | 'CAPACITY'
  /** Eenzaamheid in het coalitieakkoord */
  | 'IN_AGREEMENT'
  /** Structureel geld voor meer jaren */
  | 'MONEY';

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

/** Whether the own organisation comes. */
export type AnswerMeetingInput = {
  answer: PresenceAnswer;
  meetingId: string | number;
  remark?: string | null | undefined;
};

/** The answer of the own municipality. */
export type AnswerPeerCallInput = {
  answer: PeerCallAnswer;
  id: string | number;
  /** Moments that suit, ISO 8601 with time zone. */
  moments: Array<string>;
  sentence?: string | null | undefined;
};

/** What the municipality answers to a recommendation. */
export type AnswerRecommendationInput = {
  answer: RecommendationAnswer;
  id: string | number;
  sentence?: string | null | undefined;
  /** What is done with it; with TAKEN_OVER. */
  status?: AdoptionStatus | null | undefined;
  /** Until when it waits; with LATER. */
  until?: string | null | undefined;
  version: number;
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

/** Says that a later meeting approved the minutes of an earlier one. */
export type ApproveMinutesInput = {
  /** The meeting that approved. */
  meetingId: string | number;
  /** The earlier meeting. */
  ofMeetingId: string | number;
  /** What was put right. */
  remark?: string | null | undefined;
};

/** A question to the municipality that did this. */
export type AskAboutPracticeInput = {
  /** The example. */
  exampleId: string | number;
  question: string;
};

/** Asks another municipality how it does something. */
export type AskPeerCallInput = {
  /** CBS code of the municipality that is asked. */
  helper: string;
  /** Moments that suit, ISO 8601 with time zone. */
  moments: Array<string>;
  pillar: PillarCode;
  question: string;
};

/** Which adviser helps which municipality. */
export type AssignAdviserInput = {
  cbsCode: string;
  personId: string | number;
};

/** Which adviser helps several municipalities that have none. */
export type AssignAdvisersInput = {
  cbsCodes: Array<string>;
  personId: string | number;
};

/** Which document belongs to which record, or does no longer. */
export type AttachDocumentInput = {
  documentId: string | number;
  subjectId: string | number;
  subjectKind: AttachmentSubject;
};

/** Records that a document may be attached to. */
export type AttachmentSubject =
  /** Agendapunt */
  | 'AGENDA_ITEM'
  /** Tekst in een coalitieakkoord */
  | 'AGREEMENT_CLAUSE'
  /** Bedrag */
  | 'BUDGET_LINE'
  /** Zienswijze */
  | 'COMMITTEE_VIEW'
  /** Feit in het plan */
  | 'EVIDENCE'
  /** Collegebesluit */
  | 'EXECUTIVE_DECISION'
  /** Resultaatafspraak */
  | 'GRANT_AGREEMENT'
  /** Bijeenkomst */
  | 'MEETING'
  /** Motie */
  | 'MOTION'
  /** Verbinding met ander beleid */
  | 'POLICY_LINK'
  /** Persbericht */
  | 'PRESS_RELEASE'
  /** Toezegging */
  | 'UNDERTAKING';

/** A record that a document belongs to. */
export type AttachmentSubjectInput = {
  id: string | number;
  kind: AttachmentSubject;
};

/** Several records of one kind, such as the points of an agenda. */
export type AttachmentSubjectsInput = {
  ids: Array<string | number>;
  kind: AttachmentSubject;
};

/** Whether an organisation was at a meeting. */
export type Attendance =
  /** Afwezig */
  | 'ABSENT'
  /** Afgemeld */
  | 'EXCUSED'
  /** Aanwezig */
  | 'PRESENT';

/** How an organisation stood to the coalition on the day of a meeting. */
export type AttendanceGroup =
  /** Adviesgroepen */
  | 'ADVISORY'
  /** Gasten */
  | 'GUESTS'
  /** Leden */
  | 'MEMBERS'
  /** Toehoorders */
  | 'OBSERVERS';

/** Why something needs attention, most pressing first. */
export type AttentionKind =
  | 'ACTION_NEEDS_HELP'
  | 'COALITION_MISSING'
  | 'CONSENT_NOT_GIVEN'
  | 'CONTACT_REVIEW'
  | 'MILESTONE_OVERDUE'
  | 'MONEY_ENDS'
  | 'MOTION_UNTRACED'
  | 'NO_MEETING'
  | 'NO_NEXT_MEETING'
  | 'PILLAR_STALE'
  | 'PILLAR_UNKNOWN'
  | 'PLAN_MISSING'
  | 'PRINCIPLE_GAP'
  | 'RECOMMENDED'
  | 'UNDERTAKING_LATE'
  | 'WEEK_PACKAGE';

/** Begins the help to a municipality that is assigned to the caller. */
export type BeginSupportInput = {
  cbsCode: string;
  /** Hours there are for it. */
  hoursBudget: number;
  /** What the municipality wants help with. */
  question: string;
  /** First day of the help. */
  startedOn: string;
};

/** How a block goes along with the records behind it. */
export type BlockMode =
  /** Openbaar, gaat vanzelf mee */
  | 'FOLLOWS'
  /** Openbaar, blijft zoals vrijgegeven */
  | 'FROZEN'
  /** Niet openbaar */
  | 'OFF';

/** Of which kind of area the borders are: municipality, district (wijk) or neighbourhood (buurt). */
export type BoundaryKind =
  | 'DISTRICT'
  | 'MUNICIPALITY'
  | 'NEIGHBOURHOOD';

/** Which lines. Everything named must hold. */
export type BudgetFilter = {
  /** Whether its source names no amount, of what asks for money. */
  isUnknown?: boolean | null | undefined;
  /** Words of the title, purpose or source. */
  search?: string | null | undefined;
  source?: BudgetSource | null | undefined;
  state?: BudgetState | null | undefined;
  year?: number | null | undefined;
};

/** What a line of money is. */
export type BudgetKind =
  /** Gedekt uit een bestaand budget */
  | 'COVERED_ELSEWHERE'
  /** Uitgave */
  | 'EXPENDITURE'
  /** Subsidie */
  | 'GRANT'
  /** Onttrekking aan een reserve */
  | 'WITHDRAWAL';

/** What may happen to a line. */
export type BudgetMove =
  /** Vastgesteld door de raad */
  | 'authorise'
  /** Een stap terug */
  | 'back'
  /** Naar de ontwerpbegroting */
  | 'draft'
  /** Laten vervallen */
  | 'lapse'
  /** Uitgegeven */
  | 'spend';

/** Where the money comes from. */
export type BudgetSource =
  /** Rijk (algemene uitkering) */
  | 'CENTRAL_GOVERNMENT'
  /** Fonds */
  | 'FUND'
  /** Eigen begroting */
  | 'OWN_BUDGET'
  /** Reserve */
  | 'RESERVE'
  /** Specifieke uitkering (SPUK) */
  | 'SPECIFIC_GRANT'
  /** Niet genoemd */
  | 'UNKNOWN';

/** Where a sum of money stands. */
export type BudgetState =
  /** Vastgesteld door de raad */
  | 'AUTHORISED'
  /** In de ontwerpbegroting */
  | 'IN_DRAFT_BUDGET'
  /** Vervallen */
  | 'LAPSED'
  /** Voorgesteld */
  | 'PROPOSED'
  /** Uitgegeven */
  | 'SPENT';

/** Calls a meeting off; who was invited is told why. */
export type CancelMeetingInput = {
  id: string | number;
  reason: string;
  version: number;
};

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

/** How far a step is; NOTHING is that nothing is recorded of it for the reader. */
export type ChainReach =
  | 'DONE'
  | 'INTENDED'
  | 'NOTHING'
  | 'SLIPPED'
  | 'UNDER_WAY';

/** The steps from what the council asked to what came of it. */
export type ChainStageKind =
  | 'CLOSURE'
  | 'DECISION'
  | 'EVALUATION'
  | 'MONEY'
  | 'MOTION'
  | 'REQUESTS'
  | 'VIEW';

/** What a chain begins with. */
export type ChainSubjectKind =
  | 'DECISION'
  | 'MOTION';

/** Changes a point. */
export type ChangeAgendaItemInput = {
  id: string | number;
  kind: AgendaKind;
  /** A document about it. */
  link?: string | null | undefined;
  /** Minutes. */
  minutes?: number | null | undefined;
  note?: string | null | undefined;
  /** Who of the coalition brings it in. */
  organisationId?: string | number | null | undefined;
  title: string;
  version: number;
};

/** Corrects an open action, gives it another day, or hands it to another owner. */
export type ChangeCoalitionActionInput = {
  contactId?: string | number | null | undefined;
  dueOn?: string | null | undefined;
  id: string | number;
  organisationId: string | number;
  version: number;
  what: string;
};

/** Changes a meeting. Who was invited gets the new moment and place; a fact follows. */
export type ChangeMeetingInput = {
  id: string | number;
  /** How long it takes, in minutes. */
  minutes: number;
  /** Where one joins from afar. */
  onlineAddress?: string | null | undefined;
  place?: string | null | undefined;
  /** When it begins, ISO 8601 with time zone. */
  startsAt: string;
  title: string;
  version: number;
};

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

export type ChangeSupportInput = {
  /** Hours there are for it. */
  hoursBudget: number;
  id: string | number;
  /** What the municipality wants help with. */
  question: string;
  /** First day of the help. */
  startedOn: string;
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

/** An honest answer to a check. */
export type CheckAnswer =
  /** Nee */
  | 'NO'
  /** Niet bekend */
  | 'UNKNOWN'
  /** Ja */
  | 'YES';

/** Whose link is looked at now. */
export type CheckDocumentLinkInput = {
  id: string | number;
};

/** Of which item the links are looked at now. */
export type CheckToolkitLinksInput = {
  id: string | number;
};

/** The sectors a coalition wants at its table. */
export type ChooseWantedSectorsInput = {
  version: number;
  wantedSectors: Array<Sector>;
};

/** Whether a local coalition agreement speaks of loneliness. */
export type ClauseState =
  /** Staat erin */
  | 'IN_IT'
  /** Staat er niet in */
  | 'NOT_IN_IT';

/** A list that was read, to be brought in or thrown away. */
export type CloseInterventionImportInput = {
  id: string | number;
  version: number;
};

/** A contact person at the version that was read. */
export type CoalitionContactInput = {
  id: string | number;
  version: number;
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

/** A kind of record of the whole college. */
export type CollegeRecord =
  /** Coalitieakkoord */
  | 'CLAUSE'
  /** Bijdrage */
  | 'CONTRIBUTION'
  /** Verbinding met beleid */
  | 'POLICY_LINK'
  /** Thema */
  | 'THEME';

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

/** One question to a committee, and what it answered. */
export type CommitteeQuestionInput = {
  /** As a summary, or of each fraction. */
  answer?: string | null | undefined;
  question: string;
};

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

/** That the caller, who took over a municipality, read the file of who helped before. */
export type ConfirmHandoverInput = {
  cbsCode: string;
};

/** Somebody or something says of several facts at once that they still hold. */
export type ConfirmManyEvidenceInput = {
  /** Day on which it was said; not before any of the facts, not after the end of one, not in the future. */
  confirmedOn: string;
  facts: Array<ReadFactInput>;
  /** Who or what confirms them, such as a meeting or a document. */
  sourceText: string;
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
  /** Who did it together. */
  partners?: string | null | undefined;
  pillar: PillarCode;
  result?: string | null | undefined;
  title: string;
  version: number;
  whatItWas: string;
  /** When it was done. */
  year?: number | null | undefined;
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

/** What a contact person of an organisation is written to about. */
export type ContactRole =
  /** Mail over acties */
  | 'ACTIONS'
  /** Bestuur */
  | 'BOARD'
  /** Overleg en afspraken */
  | 'COORDINATION';

/** In what two sources differ. */
export type ContradictionAbout =
  /** het bedrag */
  | 'AMOUNT'
  /** de datum */
  | 'DATE'
  /** de naam */
  | 'NAME'
  /** het aantal */
  | 'NUMBER'
  /** de functie */
  | 'ROLE'
  /** de status */
  | 'STATE';

/** What one source says. */
export type ContradictionReadingInput = {
  quote?: string | null | undefined;
  says: string;
  sourceText: string;
};

/** What two sources differ about. */
export type ContradictionSubject =
  /** Geld */
  | 'BUDGET_LINE'
  /** Toolkit en databank */
  | 'CATALOGUE'
  /** Lokale coalitie */
  | 'COALITION'
  /** Punt van een besluit */
  | 'DECISION_POINT'
  /** Feit */
  | 'EVIDENCE'
  /** Collegebesluit */
  | 'EXECUTIVE_DECISION'
  /** Cijfer */
  | 'INDICATOR'
  /** Motie */
  | 'MOTION'
  /** Persbericht */
  | 'PRESS_RELEASE'
  /** Spreker */
  | 'SPEAKER';

/** A record of the own workspace. */
export type ContradictionSubjectInput = {
  id: string | number;
  kind: ContradictionSubject;
};

/** What may happen to a contribution. */
export type ContributionMove =
  | 'agree'
  | 'ask'
  | 'decline'
  | 'finish'
  | 'resume'
  | 'start';

/** How the contribution of another alderman stands. */
export type ContributionStatus =
  /** Afgesproken */
  | 'AGREED'
  /** Gevraagd */
  | 'ASKED'
  /** Doet niet mee */
  | 'DECLINED'
  /** Gedaan */
  | 'DONE'
  /** In uitvoering */
  | 'IN_PROGRESS';

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

/** The entry as it is right; what it said is kept. */
export type CorrectSupportEntryInput = {
  /** Not in the future. */
  happenedOn: string;
  id: string | number;
  kind: SupportKind;
  /** The coordinator of the municipality reads it too. */
  note: string;
  /** Quarters of an hour, a day at most. */
  quarters: number;
  version: number;
};

/** One thing of what is ready. */
export type CouncilItemInput = {
  id: string | number;
  kind: CouncilItemKind;
};

/** What can be sent to the council. */
export type CouncilItemKind =
  /** Collegebesluit */
  | 'DECISION'
  /** Document */
  | 'DOCUMENT'
  /** Raadsdossier */
  | 'DOSSIER'
  /** Factsheet */
  | 'FACTSHEET'
  /** Afgedane motie */
  | 'MOTION'
  /** Toezegging */
  | 'UNDERTAKING';

/** Whether the week was spoken of in the council. */
export type CouncilMention =
  /** Nee */
  | 'NO'
  /** Nog niet bekend */
  | 'UNKNOWN'
  /** Ja */
  | 'YES';

/** To whom something was sent. */
export type CouncilRecipient =
  /** Een commissie */
  | 'COMMITTEE'
  /** De gemeenteraad */
  | 'COUNCIL';

/** Numbers of a municipality that are told of a group in classes alone. */
export type CountedMeasure =
  | 'PARTNERS'
  | 'TOOLS';

/** What a person may say of it. */
export type CounterpartChoice =
  | 'CONTACTED'
  | 'NOT_NOW'
  | 'SUGGESTED';

/** What a municipality may find nearby of a national member. */
export type CounterpartKind =
  /** Zelfstandig adviseur of winkel */
  | 'ADVISER'
  /** Vestiging */
  | 'BRANCH'
  /** Vereniging of club */
  | 'CLUB'
  /** Fonds waar u iets kunt aanvragen */
  | 'FUND'
  /** Geen lokale evenknie */
  | 'NONE'
  /** Station */
  | 'STATION'
  /** Niet bekend */
  | 'UNKNOWN'
  /** Groep vrijwilligers */
  | 'VOLUNTEERS';

/** How far a municipality is with a local counterpart. Joined follows from the coalition. */
export type CounterpartStatus =
  /** Benaderd */
  | 'CONTACTED'
  /** Doet mee */
  | 'JOINED'
  /** Nu niet */
  | 'NOT_NOW'
  /** Mogelijk */
  | 'SUGGESTED';

/** How exactly the source dates a fact. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

/** Takes over what a member proposed, or refuses it with a reason. */
export type DecideAgendaProposalInput = {
  id: string | number;
  isTaken: boolean;
  /** Asked for when it is refused. */
  reason?: string | null | undefined;
  version: number;
};

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

/** A decision about an activity at the version that was read. */
export type DecideWeekActivityInput = {
  id: string | number;
  /** Why it is refused or called off. */
  reason?: string | null | undefined;
  status: WeekActivityStatus;
  version: number;
};

/** A heading of a proposal to the college. */
export type DecisionHeadingCode =
  /** Bijlagen */
  | 'ANNEXES'
  /** Besluit B&W */
  | 'DECISION'
  /** Juridisch en beleidskader */
  | 'LEGAL'
  /** Financiën */
  | 'MONEY'
  /** Motivering */
  | 'MOTIVATION'
  /** Participatie en communicatie */
  | 'PARTICIPATION'
  /** Planning/uitvoering */
  | 'PLANNING'
  /** Uitgangspunten */
  | 'PRINCIPLES'
  /** Aanleiding */
  | 'REASON'
  /** Onderwerp */
  | 'SUBJECT'
  /** Samenvatting */
  | 'SUMMARY'
  /** Duurzaamheid */
  | 'SUSTAINABILITY'
  /** Zienswijze */
  | 'VIEW';

/** One heading of the municipality. */
export type DecisionHeadingInput = {
  code: DecisionHeadingCode;
  isRequired: boolean;
  isUsed: boolean;
  name: string;
};

/** Decisions by the state of their points: one still open, or all of them past. */
export type DecisionListState =
  | 'CLOSED'
  | 'OPEN';

/** What a proposal says under one heading; a blank text takes it away. */
export type DecisionSectionInput = {
  body: string;
  heading: DecisionHeadingCode;
};

/** What delivers a request of a motion. */
export type DeliveryKind =
  /** Activiteit */
  | 'ACTIVITY'
  /** Lokale coalitie */
  | 'COALITION'
  /** Punt van een collegebesluit */
  | 'DECISION_POINT'
  /** Meedoen aan het landelijke programma */
  | 'MEMBERSHIP'
  /** Plan van aanpak */
  | 'PLAN';

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

/** Which documents. Everything named must hold. */
export type DocumentFilter = {
  /** Whether something is wrong with its file or link. */
  hasProblem?: boolean | null | undefined;
  kind?: DocumentKind | null | undefined;
  openness?: PaperOpenness | null | undefined;
  /** Words of title, reference, department or source. */
  search?: string | null | undefined;
  /** The year that it is dated in. */
  year?: number | null | undefined;
};

/** What a file lacks for people who read it with a tool. */
export type DocumentFinding =
  /** We konden niet nagaan of iedereen dit bestand kan lezen. Open het zelf en bewaar het opnieuw. */
  | 'NOT_READ'
  /** De PDF zegt niet in welke taal zij is. Stel in het tekstbestand Nederlands in en maak de PDF opnieuw. */
  | 'PDF_NO_LANGUAGE'
  /** De PDF heeft zelf geen titel. Vul in het tekstbestand bij eigenschappen een titel in en maak de PDF opnieuw. */
  | 'PDF_NO_TITLE'
  /** De PDF is beveiligd tegen kopiëren. Een voorleesprogramma kan de tekst dan niet lezen. Bewaar de PDF zonder beveiliging. */
  | 'PDF_PROTECTED'
  /** De PDF zegt niet wat kop, alinea of lijst is. Maak de PDF opnieuw uit het tekstbestand, met ‘codes voor toegankelijkheid’ aan. */
  | 'PDF_UNTAGGED'
  /** Dit is een plaatje. Een voorleesprogramma leest er niets van. Voeg ook een tekstbestand of PDF met tekst toe. */
  | 'PICTURE'
  /** Een plaatje heeft geen beschrijving. Schrijf bij het plaatje wat er te zien is. */
  | 'TEXT_IMAGE_NO_ALT'
  /** Het bestand heeft geen koppen. Geef titels de stijl Kop 1, Kop 2 of Kop 3, dan kan iemand van kop naar kop gaan. */
  | 'TEXT_NO_HEADINGS'
  /** Het bestand zegt niet in welke taal het is. Stel de taal van de tekst in op Nederlands. */
  | 'TEXT_NO_LANGUAGE'
  /** Een tabel heeft geen rij met kopjes. Zet bij de eerste rij aan dat zij een veldnamenrij is. */
  | 'TEXT_TABLE_NO_HEAD';

/** What a document is. */
export type DocumentKind =
  /** Plan van aanpak */
  | 'ACTION_PLAN'
  /** Convenant of overeenkomst */
  | 'AGREEMENT'
  /** Begroting of financieel stuk */
  | 'BUDGET'
  /** Raadsinformatiebrief */
  | 'COUNCIL_BRIEFING'
  /** Raadsstuk */
  | 'COUNCIL_PAPER'
  /** Besluitenlijst */
  | 'DECISION_LIST'
  /** Collegestuk */
  | 'EXECUTIVE_PAPER'
  /** Verslag */
  | 'MINUTES'
  /** Tekst van een motie */
  | 'MOTION'
  /** Ander stuk */
  | 'OTHER'
  /** Beleidsstuk */
  | 'POLICY'
  /** Persbericht */
  | 'PRESS_RELEASE'
  /** Rapport of onderzoek */
  | 'REPORT';

/** Whether a document is found by what is in its file. */
export type DocumentTextState =
  /** Het bestand is lang. U vindt dit document op het begin van de tekst. */
  | 'CUT'
  /** In het bestand staat geen tekst die we kunnen lezen. U vindt dit document op de titel. */
  | 'NO_TEXT'
  /** U vindt dit document ook op wat erin staat. */
  | 'READ'
  /** De tekst lezen kostte te veel tijd of geheugen. Morgen proberen we het opnieuw. U vindt dit document op de titel. */
  | 'TOO_LARGE'
  /** De tekst was niet te lezen. Morgen proberen we het opnieuw. U vindt dit document op de titel. */
  | 'UNREADABLE';

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

/** An offer that is none any more; it stays in the list of what ended. */
export type EndOfferInput = {
  id: string | number;
  reason: string;
  version: number;
};

/** The role to end, as of now. */
export type EndRoleInput = {
  roleAssignmentId: string | number;
};

/** How far an evaluation is. */
export type EvaluationStatus =
  /** Gehouden */
  | 'HELD'
  /** Gepland */
  | 'PLANNED';

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
  /** Raad geïnformeerd */
  | 'COUNCIL_INFORMED'
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
  /** groep van inwoners */
  | 'ADVISORY_GROUP'
  /** tekst in het coalitieakkoord */
  | 'AGREEMENT_CLAUSE'
  /** regel bij Geld */
  | 'BUDGET_LINE'
  /** lokale coalitie */
  | 'COALITION'
  /** bijdrage van een andere wethouder */
  | 'CONTRIBUTION'
  /** verzending aan de raad */
  | 'COUNCIL_SENDING'
  /** punt van een collegebesluit */
  | 'DECISION_POINT'
  /** evaluatie */
  | 'EVALUATION'
  /** resultaatafspraak */
  | 'GRANT_AGREEMENT'
  /** betrokkenheid van inwoners */
  | 'INVOLVEMENT'
  /** meting */
  | 'MEASUREMENT'
  /** bijeenkomst van de coalitie */
  | 'MEETING'
  /** afspraken over meten */
  | 'MONITORING'
  /** motie */
  | 'MOTION'
  /** aanbod van een partner */
  | 'OFFER'
  /** ‘Ik doe mee’ van partners */
  | 'PARTNER_PLEDGE'
  /** verbinding met ander beleid */
  | 'POLICY_LINK'
  /** portefeuille van de wethouder */
  | 'PORTFOLIO'
  /** besluit bij de intentieverklaring */
  | 'RATIFYING_DECISION'
  /** intentieverklaring */
  | 'STATEMENT'
  /** onze keuze uit de toolkit */
  | 'TOOLKIT_ADOPTION';

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

/** Which decisions. Everything named must hold. */
export type ExecutiveDecisionFilter = {
  openness?: PaperOpenness | null | undefined;
  /** Words of its case number, subject, people or points. */
  search?: string | null | undefined;
  standing?: DecisionListState | null | undefined;
  /** With a point that stands so. */
  state?: PointState | null | undefined;
  /** Of the meeting. */
  year?: number | null | undefined;
};

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

/** How far money is that may be asked for; what was open is closed after its last day. */
export type FundingStatus =
  /** Aangekondigd */
  | 'ANNOUNCED'
  /** Gesloten */
  | 'CLOSED'
  /** Open */
  | 'OPEN';

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

/** What may happen to an agreement. */
export type GrantMove =
  /** Afgesproken */
  | 'agree'
  /** Nagekomen */
  | 'meet'
  /** Niet gehaald */
  | 'miss'
  /** Een stap terug */
  | 'reopen';

/** What became of an agreement about a result. */
export type GrantState =
  /** Afgesproken */
  | 'AGREED'
  /** Nagekomen */
  | 'MET'
  /** Niet gehaald */
  | 'NOT_MET'
  /** Wordt onderzocht of voorgesteld */
  | 'PROPOSED';

/** How many municipalities that are alike stand beside the own; ALL are all that take part. */
export type GroupSize =
  | 'ALL'
  | 'FIFTY'
  | 'TEN'
  | 'TWENTY_FIVE';

/** Which of the two, in the hour that comes twice. */
export type HourTurn =
  | 'FIRST'
  | 'SECOND';

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

/** How far a list is that somebody sent up. */
export type InterventionImportStatus =
  | 'APPLIED'
  | 'DISCARDED'
  | 'DRAFT';

/** What bringing in a row does, or did. */
export type InterventionOutcome =
  | 'ADDED'
  | 'CHANGED'
  | 'LEFT_OUT'
  | 'SAME';

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

/** Which involvement. Everything named must hold. */
export type InvolvementFilter = {
  /** Whether it is told what changed. */
  hasEffect?: boolean | null | undefined;
  /** Words of the question, the group or what changed. */
  search?: string | null | undefined;
  status?: InvolvementStatus | null | undefined;
};

/** In which form people are asked. */
export type InvolvementForm =
  /** Gesprek */
  | 'CONVERSATION'
  /** Samen ontwerpen */
  | 'DESIGN'
  /** Interviews */
  | 'INTERVIEWS'
  /** Bijeenkomst */
  | 'MEETING'
  /** Anders */
  | 'OTHER'
  /** Panel */
  | 'PANEL'
  /** Enquête */
  | 'SURVEY';

/** Whether people were asked, or will be. */
export type InvolvementStatus =
  /** Gebeurd */
  | 'DONE'
  /** Gepland */
  | 'PLANNED';

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

/** Whether a link answers. */
export type LinkHealth =
  /** Werkt niet */
  | 'BROKEN'
  /** Gaf één keer geen antwoord */
  | 'DOUBTFUL'
  /** Werkt */
  | 'FOUND'
  /** Nog niet bekeken */
  | 'UNCHECKED';

/** Why a link was not found, or not judged. */
export type LinkReason =
  /** het certificaat van de website klopt niet */
  | 'CERTIFICATE'
  /** dit adres is niet openbaar op internet */
  | 'NOT_ALLOWED'
  /** deze pagina bestaat niet (meer) */
  | 'NOT_FOUND'
  /** de website laat onze controle niet toe; kijk zelf */
  | 'NOT_LET_IN'
  /** de website geeft geen antwoord */
  | 'NO_ANSWER'
  /** wij hadden geen verbinding; de link is niet beoordeeld */
  | 'NO_NETWORK'
  /** dit adres bestaat niet */
  | 'NO_SUCH_HOST'
  /** de website meldt een fout */
  | 'SERVER_ERROR'
  /** de website stuurt te vaak door */
  | 'TOO_MANY_REDIRECTS';

/** Why an address gets no mail until somebody looks at it. */
export type MailTrouble =
  /** Mail kwam twee keer terug */
  | 'BOUNCED'
  /** Wil geen mail van ons */
  | 'COMPLAINED';

/** Whether a measure speaks in figures or in words. */
export type MeasureKind =
  /** Een getal */
  | 'NUMBER'
  /** In woorden */
  | 'WORDS';

/** How often a series of meetings comes back. */
export type MeetingRhythm =
  /** Zonder vast ritme */
  | 'IRREGULAR'
  /** Elke maand */
  | 'MONTH'
  /** Elk kwartaal */
  | 'QUARTER'
  /** Elke twee maanden */
  | 'TWO_MONTHS';

/** Where a meeting of the coalition stands; only what was held is a fact. */
export type MeetingStatus =
  /** Afgezegd */
  | 'CANCELLED'
  /** Gehouden */
  | 'HELD'
  /** Gepland */
  | 'PLANNED';

/** One meeting, as it was read. */
export type MeetingVersionInput = {
  id: string | number;
  version: number;
};

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

/** What a look at the mix found. */
export type MixFindingKind =
  | 'BALANCED'
  | 'ELEMENTS_MISSING'
  | 'ELEMENTS_THIN'
  | 'ELEMENTS_UNKNOWN'
  | 'FEW'
  | 'GROUPS_MISSING'
  | 'ONE_ELEMENT';

/** Which motions. Everything named must hold. */
export type MotionFilter = {
  /** Words of the title, the text, what it asks or who submitted it. */
  search?: string | null | undefined;
  status?: MotionStatus | null | undefined;
};

/** What may happen to a motion. */
export type MotionMove =
  | 'adopt'
  | 'close'
  | 'execute'
  | 'proposeClosure'
  | 'reject'
  | 'reopen'
  | 'resubmit'
  | 'wait';

/** One thing that a motion asks; without `id` a new one. */
export type MotionRequestInput = {
  body: string;
  id?: string | number | null | undefined;
};

/** Where a motion of the council stands. */
export type MotionStatus =
  /** Aangenomen */
  | 'ADOPTED'
  /** Afgedaan */
  | 'CLOSED'
  /** Afdoening voorgesteld */
  | 'CLOSURE_PROPOSED'
  /** In uitvoering */
  | 'IN_EXECUTION'
  /** Verworpen */
  | 'REJECTED'
  /** Heropend */
  | 'REOPENED'
  /** Ingediend */
  | 'SUBMITTED';

export type MoveActivityInput = {
  id: string | number;
  move: ActivityMove;
  /** Why, or how it went. */
  note?: string | null | undefined;
  /** About how many, of what ends. */
  participantClass?: ParticipantClass | null | undefined;
  /** How many took part, counted, of what ends. */
  participants?: number | null | undefined;
  /** The last day, of what ends. */
  untilOn?: string | null | undefined;
  version: number;
};

/** A step of an adoption. */
export type MoveAdoptionInput = {
  /** Only with the move to use it. */
  fact?: AdoptionFactInput | null | undefined;
  happenedOn: string;
  id: string | number;
  move: AdoptionMove;
  note?: string | null | undefined;
  version: number;
};

/** One step of one line or of several with the same state: all or none. */
export type MoveBudgetLinesInput = {
  /** When it happened. */
  happenedOn: string;
  lines: Array<ReadBudgetLineInput>;
  move: BudgetMove;
  /** Needed to let lapse and to go back. */
  reason?: string | null | undefined;
  /** Which document or person says so. */
  sourceText: string;
};

/** Gives an action another status. */
export type MoveCoalitionActionInput = {
  id: string | number;
  /** Wanted with NEEDS_HELP and STOPPED. */
  remark?: string | null | undefined;
  status: ActionStatus;
  version: number;
};

/** An answer to a contribution, or what became of it. */
export type MoveContributionInput = {
  id: string | number;
  move: ContributionMove;
  /** Since when; today when left out. */
  on?: string | null | undefined;
  /** Why, of what is declined. */
  reason?: string | null | undefined;
  /** Where this is known from; of your own contribution: your word. */
  sourceText?: string | null | undefined;
  version: number;
};

/** How it stands here with the counterpart of a national member. */
export type MoveCounterpartInput = {
  memberId: string | number;
  /** With CONTACTED: the name of an organisation that is not in the register. */
  newOrganisation?: string | null | undefined;
  note?: string | null | undefined;
  /** With CONTACTED: an organisation of the register, unless a new one is named. */
  organisationId?: string | number | null | undefined;
  /** Suggestions that the person has seen. */
  seenOrganisationIds?: Array<string | number> | null | undefined;
  /** Since when. */
  sinceOn: string;
  status: CounterpartChoice;
  /** What was read; 0 while nothing was recorded. */
  version: number;
};

/** What happens to one point: what is sent or decided with day and source, back with a reason. */
export type MoveDecisionPointInput = {
  /** The text as it was decided, of an amended point. */
  body?: string | null | undefined;
  id: string | number;
  move: PointMove;
  /** The day on which that was so. */
  on?: string | null | undefined;
  /** Why; needed to go back. */
  reason?: string | null | undefined;
  /** Where that is known from. */
  source?: string | null | undefined;
  version: number;
};

export type MoveGoalInput = {
  id: string | number;
  move: GoalMove;
  version: number;
};

export type MoveGrantAgreementInput = {
  /** When it happened. */
  happenedOn: string;
  id: string | number;
  move: GrantMove;
  /** Which document or person says so. */
  sourceText: string;
  version: number;
};

export type MoveMilestoneInput = {
  id: string | number;
  move: MilestoneMove;
  version: number;
};

/** Another status. Closing names the view of a committee, opening again says why. */
export type MoveMotionInput = {
  id: string | number;
  move: MotionMove;
  /** Of closing: the day; left out it is today. */
  on?: string | null | undefined;
  /** Why; needed for opening again. */
  reason?: string | null | undefined;
  version: number;
  /** Of closing: the view of a committee with its outcome. */
  viewId?: string | number | null | undefined;
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

export type MoveSupportStepInput = {
  id: string | number;
  status: SupportStepStatus;
  version: number;
};

/** Another state, with the day; what falls away or is opened again says why. */
export type MoveUndertakingInput = {
  id: string | number;
  move: UndertakingMove;
  /** When it was kept or fell away; left out it is today. */
  on?: string | null | undefined;
  /** What became of it; needed for what falls away. */
  reason?: string | null | undefined;
  version: number;
};

/** What became of a wish. */
export type MoveWantedPartnerInput = {
  /** When to ask one that declined again. */
  askAgainOn?: string | null | undefined;
  id: string | number;
  /** Today when left out. */
  on?: string | null | undefined;
  /** Who joined, of the organisations that take part; for one that joined. */
  organisationId?: string | number | null | undefined;
  /** Why it declined, for one that does. */
  remark?: string | null | undefined;
  status: WantedStatus;
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

/** How an organisation stands to the national coalition. */
export type NationalMemberSeat =
  /** Kernteam */
  | 'CORE'
  /** Deelnemer */
  | 'PARTICIPANT';

/** Districts (wijken) or neighbourhoods (buurten) of CBS. */
export type NeighbourhoodKind =
  | 'DISTRICT'
  | 'NEIGHBOURHOOD';

/** An organisation that is not in the register yet. */
export type NewOrganisationInput = {
  /** True when it only works in this municipality. */
  local: boolean;
  name: string;
  /** Suggestions the person has seen and said are others. */
  seenOrganisationIds?: Array<string | number> | null | undefined;
};

/** A figure in the words of its source. */
export type NewsFigureInput = {
  figure: string;
  says: string;
  sourceText: string;
  sourceUrl?: string | null | undefined;
};

/** One news item at the version that was read. */
export type NewsItemInput = {
  id: string | number;
  version: number;
};

/** How a news item stands; a published one is read from its moment on. */
export type NewsStatus =
  /** Concept */
  | 'DRAFT'
  /** Openbaar */
  | 'PUBLISHED'
  /** Ingetrokken */
  | 'WITHDRAWN';

/** An address for a municipality that is invited to an evening. */
export type NoteContactInput = {
  /** CBS code of the municipality for which that person signs. */
  cbsCode: string;
  email: string;
  eventId: string | number;
};

/** What was exchanged; both municipalities and the adviser read it. */
export type NotePeerCallInput = {
  id: string | number;
  note: string;
  version: number;
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

export type NoticeChoiceInput = {
  kind: NoticeKind;
  pace: NoticePace;
};

/** What somebody is told about. */
export type NoticeKind =
  /** Een partner antwoordt op een actie */
  | 'ACTION_ANSWERED'
  /** Een partner heeft hulp nodig bij een actie */
  | 'ACTION_NEEDS_HELP'
  /** Mail aan een contactpersoon komt niet aan */
  | 'ADDRESS_TROUBLE'
  /** Een partner stelt een agendapunt voor */
  | 'AGENDA_PROPOSED'
  /** Iemand antwoordt op een uitnodiging */
  | 'MEETING_ANSWERED'
  /** Een partner vult aanbod in of wijzigt het */
  | 'OFFER_CHANGED'
  /** Een persbericht wacht op uw akkoord */
  | 'PRESS_APPROVAL_ASKED'
  /** Iemand antwoordt op een citaat in een persbericht */
  | 'PRESS_QUOTE_ANSWERED'
  /** Een persbericht is gepubliceerd */
  | 'PRESS_RELEASED'
  /** Een verzoek om te tekenen is doorgegeven */
  | 'REQUEST_HANDED_ON'
  /** Een partner meldt een activiteit voor de week */
  | 'WEEK_ACTIVITY_PROPOSED'
  /** De week komt eraan */
  | 'WEEK_DEADLINE';

/** When there is mail about a notice. */
export type NoticePace =
  /** Elke dag in één mail */
  | 'DAY'
  /** Alleen hier, geen mail */
  | 'NEVER'
  /** Meteen */
  | 'NOW'
  /** Elke week in één mail */
  | 'WEEK';

/** How an objection was settled: the signature stands, or it is annulled. */
export type ObjectionOutcome =
  | 'ANNULLED'
  | 'STANDS';

/** Who sees an offer. */
export type OfferAudience =
  /** Binnen de coalitie */
  | 'COALITION'
  /** Openbaar */
  | 'PUBLIC';

/** Other moments of the own municipality. */
export type OfferCallMomentsInput = {
  id: string | number;
  /** Moments that suit, ISO 8601 with time zone. */
  moments: Array<string>;
  version: number;
};

/** Which offers. Everything named must hold. */
export type OfferFilter = {
  activeElement?: ActiveElement | null | undefined;
  audience?: OfferAudience | null | undefined;
  organisationId?: string | number | null | undefined;
  /** Words, of which the last may be the beginning of one. */
  search?: string | null | undefined;
  /** What there is now, when left out. */
  state?: OfferState | null | undefined;
  targetGroup?: TargetGroup | null | undefined;
};

/** An offer at the version that was read. */
export type OfferInput = {
  id: string | number;
  version: number;
};

/** Which offers are looked for. */
export type OfferState =
  /** Wat er nu is */
  | 'CURRENT'
  /** Gestopt */
  | 'ENDED'
  /** Versterkt */
  | 'STRENGTHENED'
  /** Nog niet bevestigd */
  | 'UNCONFIRMED';

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

/** Puts an item on the public site, or takes it off. */
export type OpenToolkitItemInput = {
  id: string | number;
  isPublic: boolean;
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

/** Every point of the agenda, in the new order. */
export type OrderAgendaInput = {
  itemIds: Array<string | number>;
  meetingId: string | number;
};

/** All points of a decision in their new order. */
export type OrderDecisionPointsInput = {
  decisionId: string | number;
  pointIds: Array<string | number>;
};

/** Whether the municipality ordered the package of the national campaign. */
export type PackageState =
  /** Niet besteld */
  | 'NOT_ORDERED'
  /** Besteld */
  | 'ORDERED'
  /** Nog niet bekend */
  | 'UNKNOWN';

/** A part of the text of a paper. */
export type PaperBlockKind =
  | 'BREAK'
  | 'FIELDS'
  | 'HEADING'
  | 'LIST'
  | 'TABLE'
  | 'TEXT';

/** PDF/UA to read, Word or OpenDocument to work on. */
export type PaperFormat =
  | 'DOCX'
  | 'ODT'
  | 'PDF';

/** A paper to read or to have made: of what kind, and about what. */
export type PaperInput = {
  /** The decision, motion or press release it is about. */
  aboutId?: string | number | null | undefined;
  kind: PaperKind;
  /** Of a yearly report. */
  year?: number | null | undefined;
};

/** A document made of what is recorded. */
export type PaperKind =
  /** Positie voor de wethouder */
  | 'ALDERMAN_POSITION'
  /** Collegevoorstel */
  | 'COLLEGE_PROPOSAL'
  /** Raadsinformatiebrief */
  | 'COUNCIL_BRIEFING'
  /** Raadsdossier */
  | 'COUNCIL_DOSSIER'
  /** Persbericht */
  | 'PRESS_RELEASE'
  /** Jaarverslag */
  | 'YEARLY_REPORT';

/** Who may read a paper; RESTRICTED until somebody chooses. */
export type PaperOpenness =
  /** Actief openbaar */
  | 'ACTIVELY_PUBLIC'
  /** Vertrouwelijk */
  | 'CONFIDENTIAL'
  /** Binnen de gemeente */
  | 'INTERNAL'
  /** Nog niet bepaald */
  | 'RESTRICTED';

/** OPEN: what a person still has to write. */
export type PaperPieceKind =
  | 'OPEN'
  | 'PLAIN'
  | 'SOFT'
  | 'STRONG';

export type PaperTemplatePartInput = {
  code: string;
  isUsed: boolean;
  /** How the municipality calls it. */
  name: string;
};

/** A day, month or year, as exactly as it is known. */
export type PartialDayInput = {
  on: string;
  precision: DatePrecision;
};

/** About how many took part, when nobody counted. */
export type ParticipantClass =
  /** Meer dan 100 */
  | 'ABOVE_100'
  /** Tot en met 10 */
  | 'UP_TO_10'
  /** 11 tot en met 25 */
  | 'UP_TO_25'
  /** 26 tot en met 50 */
  | 'UP_TO_50'
  /** 51 tot en met 100 */
  | 'UP_TO_100';

/** Whether a municipality takes part; public. */
export type Participation =
  | 'ACTIVE'
  | 'DORMANT'
  | 'JOINED'
  | 'PROSPECT';

/** What a meeting says of an organisation; NOT_YET: it did not belong to the coalition then. */
export type ParticipationMark =
  | 'ABSENT'
  | 'EXCUSED'
  | 'NOT_RECORDED'
  | 'NOT_YET'
  | 'PRESENT';

/** What the attendance of an organisation tells. */
export type ParticipationState =
  /** Raakt uit beeld */
  | 'DRIFTING'
  /** Komt minder vaak */
  | 'FALLING'
  /** Pas begonnen */
  | 'NEW'
  /** Doet mee */
  | 'STEADY'
  /** Nog niet bekend */
  | 'UNKNOWN';

/** What a municipality says to a call. */
export type PeerCallAnswer =
  | 'NO'
  | 'YES';

/** Who or what ended a call. */
export type PeerCallEnder =
  | 'ADVISER'
  | 'ASKER'
  | 'CONSENT'
  | 'HELPER'
  | 'TIME';

/** Who asks, and who tells. */
export type PeerCallSideCode =
  | 'ASKER'
  | 'HELPER';

/** How far a call between two municipalities is. */
export type PeerCallStatus =
  | 'ACCEPTED_BY_ONE'
  | 'AGREED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'HELD'
  | 'PROPOSED'
  | 'WITHDRAWN';

/** Chooses one of the moments that were proposed. */
export type PickCallMomentInput = {
  id: string | number;
  startsAt: string;
  version: number;
};

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

/** Plans a meeting; its agenda begins with the points of the series, and with open actions. */
export type PlanMeetingInput = {
  /** How long it takes, in minutes. */
  minutes: number;
  /** Where one joins from afar. */
  onlineAddress?: string | null | undefined;
  place?: string | null | undefined;
  seriesId?: string | number | null | undefined;
  /** When it begins, ISO 8601 with time zone. */
  startsAt: string;
  title: string;
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

/** What may happen to a point of a decision. */
export type PointMove =
  | 'adopt'
  | 'amend'
  | 'reject'
  | 'reopen'
  | 'send'
  | 'withdraw';

/** What a point is about. */
export type PointServes =
  /** Voorleggen aan de commissie of de raad */
  | 'COMMITTEE'
  /** Meedoen aan het landelijke programma */
  | 'JOINS_PROGRAMME'
  /** Geld */
  | 'MONEY'
  /** Iets anders */
  | 'OTHER'
  /** Het plan van aanpak */
  | 'PLAN';

/** Where one point of a decision stands. Only adopted and amended are decided. */
export type PointState =
  /** Besloten */
  | 'ADOPTED'
  /** Gewijzigd besloten */
  | 'AMENDED'
  /** Voorgenomen */
  | 'PROPOSED'
  /** Afgewezen */
  | 'REJECTED'
  /** Voorgelegd aan de commissie */
  | 'SENT_TO_COMMITTEE'
  /** Ingetrokken */
  | 'WITHDRAWN';

/** Other policy that an approach may be tied to. */
export type PolicyLinkKind =
  /** Subsidies van de gemeente */
  | 'GRANTS'
  /** GGZ in de wijk */
  | 'MENTAL_HEALTH'
  /** Ander beleid */
  | 'OTHER'
  /** Preventieakkoord */
  | 'PREVENTION_AGREEMENT'
  /** Herstelagenda */
  | 'RECOVERY_AGENDA'
  /** Beleidsplan sociaal domein */
  | 'SOCIAL_POLICY'
  /** Sportakkoord */
  | 'SPORTS_AGREEMENT'
  /** Welzijn en zorg */
  | 'WELFARE_AND_CARE';

/** Whether the approach is tied to it, or is to be. */
export type PolicyLinkState =
  /** Voorgenomen */
  | 'INTENDED'
  /** Gelegd */
  | 'MADE';

/** Whether a card counts: only once the municipality confirmed it. */
export type PracticeCardStatus =
  | 'CONFIRMED'
  | 'DROPPED'
  | 'NOTED';

/** How the municipality prepares the week of a year. */
export type PrepareWeekInput = {
  councilMention: CouncilMention;
  councilOn?: string | null | undefined;
  /** Where it is known from. */
  councilSource?: string | null | undefined;
  /** When it was ordered. */
  packageOn?: string | null | undefined;
  packageState: PackageState;
  version: number;
  year: number;
};

/** What somebody who is invited answers. */
export type PresenceAnswer =
  /** Weet het nog niet */
  | 'MAYBE'
  /** Komt niet */
  | 'NO'
  /** Komt */
  | 'YES';

/** Whose approval a press release wants. */
export type PressApprover =
  /** Wethouder */
  | 'ALDERMAN'
  /** Coördinator */
  | 'COORDINATOR';

/** A figure with its indicator and year, or with what its source lacks. */
export type PressFigureInput = {
  body: string;
  definitionId?: string | number | null | undefined;
  /** What its source lacks; wanted without an indicator. */
  missing?: string | null | undefined;
  sourceText?: string | null | undefined;
  year?: number | null | undefined;
};

/** A quote. */
export type PressQuoteActInput = {
  id: string | number;
};

/** What somebody says in a press release; without `id` a new one. */
export type PressQuoteInput = {
  body: string;
  capacity?: string | null | undefined;
  email?: string | null | undefined;
  id?: string | number | null | undefined;
  personName: string;
};

/** A press release as it was read. */
export type PressReleaseActInput = {
  id: string | number;
  version: number;
};

/** Which press releases are listed; what is left out does not count. */
export type PressReleaseFilter = {
  /** In number, title and lead. */
  search?: string | null | undefined;
  state?: PressState | null | undefined;
  /** Of the number. */
  year?: number | null | undefined;
};

/** Where a press release stands. */
export type PressState =
  /** Akkoord */
  | 'APPROVED'
  /** Gecorrigeerd */
  | 'CORRECTED'
  /** Concept */
  | 'DRAFT'
  /** Onder embargo */
  | 'EMBARGOED'
  /** Gepubliceerd */
  | 'PUBLISHED';

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

/** Asks for another day to do an action of the own organisation. */
export type ProposeActionDayInput = {
  dueOn: string;
  id: string | number;
  remark?: string | null | undefined;
  version: number;
};

/** A member of the coalition proposes a point. */
export type ProposeAgendaItemInput = {
  kind: AgendaKind;
  /** A document about it. */
  link?: string | null | undefined;
  meetingId: string | number;
  /** Minutes. */
  minutes?: number | null | undefined;
  note?: string | null | undefined;
  title: string;
};

/** Brings two municipalities together. */
export type ProposePeerCallInput = {
  /** CBS code of the municipality that is helped. */
  asker: string;
  /** CBS code of the municipality that is asked. */
  helper: string;
  pillar: PillarCode;
  question: string;
};

/** A part of a public page. */
export type PublicBlock =
  /** Contact */
  | 'CONTACT'
  /** Raadsdossier */
  | 'COUNCIL'
  /** Geld */
  | 'MONEY'
  /** Aanbod in de buurt */
  | 'OFFERS'
  /** Bestuurlijk commitment */
  | 'P1'
  /** Een sterk netwerk */
  | 'P2'
  /** Mensen betrekken */
  | 'P3'
  /** Een duurzame aanpak */
  | 'P4'
  /** Monitoring en evaluatie */
  | 'P5'
  /** Wie er meedoen */
  | 'PARTNERS'
  /** Plan en doelen */
  | 'PLAN'
  /** Voorbeelden uit de praktijk */
  | 'PRACTICE'
  /** Verklaring */
  | 'STATEMENT'
  /** De week */
  | 'WEEK';

/** A block as it was read. */
export type PublicBlockVersionInput = {
  block: PublicBlock;
  /** The version you read. */
  version: number;
};

/** How one thing in a block differs between two moments. */
export type PublicChangeKind =
  /** Erbij gekomen */
  | 'ADDED'
  /** Gewijzigd */
  | 'CHANGED'
  /** Weg */
  | 'GONE';

/** Makes a news item public, now or at a moment. */
export type PublishNewsInput = {
  id: string | number;
  /** ISO 8601 with time zone; null is now. */
  publishAt?: string | null | undefined;
  version: number;
};

/** Publishes what was written; from the second version on with what changed. */
export type PublishToolkitItemInput = {
  id: string | number;
  version: number;
  whatChanged?: string | null | undefined;
};

/** Whether anybody may read the calendar of a year. */
export type PublishWeekInput = {
  isPublic: boolean;
  version: number;
  year: number;
};

/** Whether the person who is quoted agrees with the words. */
export type QuoteState =
  /** Akkoord */
  | 'APPROVED'
  /** Gevraagd, nog geen antwoord */
  | 'ASKED'
  /** Wil andere woorden */
  | 'CHANGE_PROPOSED'
  /** Nog niet gevraagd */
  | 'NOT_ASKED'
  /** Op papier akkoord */
  | 'ON_PAPER'
  /** Niet akkoord */
  | 'REFUSED'
  /** Akkoord onbekend */
  | 'UNKNOWN';

/** The decision of the college under a conditional signature. */
export type RatifyCommitmentInput = {
  decisionOn: string;
  /** Case number or other reference of the decision. */
  decisionReference: string;
  id: string | number;
  /** Of the commitment, as you read it; another version is a CONFLICT that carries the decision of now. */
  version: number;
};

export type ReadBudgetLineInput = {
  id: string | number;
  /** The version you read. */
  version: number;
};

/** A fact as somebody read it. */
export type ReadFactInput = {
  id: string | number;
  /** The version of the fact you read; another version is a CONFLICT that carries the newer text. */
  version: number;
};

export type ReadNoticeInput = {
  id: string | number;
};

/** Why a commitment is asked to be confirmed again. */
export type ReaffirmationReason =
  | 'ELECTIONS'
  | 'NEW_HOLDER'
  | 'NEW_WORDING';

/** How an intervention is recognised in the databank of Movisie; unknown where the source says nothing. */
export type Recognition =
  /** Effectief */
  | 'EFFECTIVE'
  /** Niet erkend */
  | 'NOT_RECOGNISED'
  /** Niet bekend */
  | 'UNKNOWN'
  /** Goed beschreven */
  | 'WELL_DESCRIBED'
  /** Goed onderbouwd */
  | 'WELL_FOUNDED';

/** Recommends an item to a municipality. */
export type RecommendToolkitItemInput = {
  because: string;
  /** CBS code of a municipality that the adviser helps. */
  cbsCode: string;
  itemId: string | number;
};

/** What a municipality answers to a recommendation. */
export type RecommendationAnswer =
  | 'DECLINED'
  | 'LATER'
  | 'TAKEN_OVER';

/** What became of a recommendation. */
export type RecommendationStatus =
  | 'DECLINED'
  | 'LATER'
  | 'OPEN'
  | 'TAKEN_OVER'
  | 'WITHDRAWN';

/** Whether an organisation was there; null takes it back. */
export type RecordAttendanceInput = {
  attendance?: Attendance | null | undefined;
  meetingId: string | number;
  organisationId: string | number;
  /** The version you read; 0 when nothing was recorded. */
  version: number;
};

/** A difference between sources that a person saw. */
export type RecordContradictionInput = {
  about: ContradictionAbout;
  readings: Array<ContradictionReadingInput>;
  /** The record it is about, where there is one. */
  subjectId?: string | number | null | undefined;
  subjectKind: ContradictionSubject;
  title: string;
};

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

/** Why a release was made. */
export type ReleaseCause =
  /** Vanzelf meegegaan */
  | 'FOLLOWED'
  /** Vanzelf ingekort: iets ervan is niet meer openbaar */
  | 'NARROWED'
  /** Vrijgegeven */
  | 'RELEASED';

/** Which chosen blocks everybody reads from when on. */
export type ReleasePublicBlocksInput = {
  /** In the coming year; now when left out. */
  at?: string | null | undefined;
  blocks: Array<PublicBlockVersionInput>;
};

/** Where a release stands. */
export type ReleaseState =
  /** Gepland */
  | 'PLANNED'
  /** Vervangen */
  | 'REPLACED'
  /** Nu te lezen */
  | 'SHOWN'
  /** Ingetrokken */
  | 'WITHDRAWN';

/** An activity that was recorded by mistake, at the version that was read. */
export type RemoveActivityInput = {
  id: string | number;
  version: number;
};

/** Takes a point or the own proposal away. */
export type RemoveAgendaItemInput = {
  id: string | number;
  version: number;
};

/** Which borders are removed. */
export type RemoveBoundariesInput = {
  kind: BoundaryKind;
  year: number;
};

export type RemoveBudgetLineInput = {
  id: string | number;
  /** Why it does not stand. */
  reason: string;
  version: number;
};

export type RemoveCommitteeViewInput = {
  id: string | number;
  version: number;
};

/** A point that is still proposed, at the version that was read. */
export type RemoveDecisionPointInput = {
  id: string | number;
  version: number;
};

export type RemoveDocumentInput = {
  id: string | number;
  version: number;
};

/** Removes a decision that was recorded by mistake, and its facts with the reason. */
export type RemoveExecutiveDecisionInput = {
  id: string | number;
  /** Why it does not stand. */
  reason: string;
  version: number;
};

export type RemoveFromCollegeInput = {
  id: string | number;
  /** Why it does not stand. */
  reason: string;
  version: number;
  what: CollegeRecord;
};

/** A record of monitoring that does not stand. */
export type RemoveFromMonitoringInput = {
  id: string | number;
  /** Why it does not stand. */
  reason: string;
  version: number;
};

export type RemoveGrantAgreementInput = {
  id: string | number;
  /** Why it does not stand. */
  reason: string;
  version: number;
};

/** An intervention that should not be on the list. */
export type RemoveInterventionInput = {
  id: string | number;
};

export type RemoveInvolvementInput = {
  id: string | number;
  /** Why it does not stand. */
  reason: string;
  version: number;
};

export type RemoveMeetingDecisionInput = {
  id: string | number;
  meetingId: string | number;
  version: number;
};

/** Removes a motion that was recorded by mistake, and its fact with the reason. */
export type RemoveMotionInput = {
  id: string | number;
  /** Why it does not stand. */
  reason: string;
  version: number;
};

/** A spelling that this workspace no longer wants. */
export type RemoveOrganisationAliasInput = {
  id: string | number;
};

export type RemovePrincipleInput = {
  id: string | number;
  version: number;
};

/** Removes an undertaking that was recorded by mistake. */
export type RemoveUndertakingInput = {
  id: string | number;
  version: number;
};

/** Removes what was kept under a name. */
export type RemoveViewInput = {
  id: string | number;
};

/** A wish that is none any more. */
export type RemoveWantedPartnerInput = {
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

/** A choice that turned out not to hold. */
export type ReopenContradictionInput = {
  id: string | number;
  reason: string;
  version: number;
};

/** PDF/UA to read, ODS or XLSX to calculate with, CSV for another system; a paper also as DOCX or ODT. */
export type ReportFormat =
  | 'CSV'
  | 'DOCX'
  | 'ODS'
  | 'ODT'
  | 'PDF'
  | 'XLSX';

/** The factsheet of a municipality or its place among others (POSITION); the progress report of the programme, or municipalities side by side (COMPARISON); the file of a handover to one adviser; the papers of PaperKind. */
export type ReportKind =
  | 'ALDERMAN_POSITION'
  | 'COLLEGE_PROPOSAL'
  | 'COMPARISON'
  | 'COUNCIL_BRIEFING'
  | 'COUNCIL_DOSSIER'
  | 'FACTSHEET'
  | 'HANDOVER'
  | 'POSITION'
  | 'PRESS_RELEASE'
  | 'PROGRESS'
  | 'YEARLY_REPORT';

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

/** One thing that delivers a request. */
export type RequestDeliveryInput = {
  /** Of an activity. */
  activityId?: string | number | null | undefined;
  kind: DeliveryKind;
  /** Of a point of a decision. */
  pointId?: string | number | null | undefined;
};

/** A paper in one or more formats, all of the same moment. */
export type RequestPaperInput = {
  /** The decision, motion or press release it is about. */
  aboutId?: string | number | null | undefined;
  formats: Array<PaperFormat>;
  kind: PaperKind;
  /** Of a yearly report. */
  year?: number | null | undefined;
};

/** A report of the own workspace, or the file of a handover to the caller. */
export type RequestReportInput = {
  /** Of which municipality; for a handover alone. */
  cbsCode?: string | null | undefined;
  /** Of a COMPARISON: the CBS codes of who lie side by side. */
  codes?: Array<string> | null | undefined;
  format: ReportFormat;
  kind: ReportKind;
  /** Of a POSITION; without it with the usual 25. */
  position?: ReportPositionInput | null | undefined;
};

/** How far a request is; it follows from what delivers it. */
export type RequestState =
  /** Uitgevoerd */
  | 'DELIVERED'
  /** Voorgenomen */
  | 'INTENDED'
  /** In uitvoering */
  | 'IN_PROGRESS'
  /** Nog niet gekoppeld */
  | 'NOT_TRACED'
  /** Loopt niet */
  | 'SLIPPED';

export type ResetPaperTemplateInput = {
  kind: PaperKind;
};

/** Which reading holds, or how it is where none does. */
export type ResolveContradictionInput = {
  id: string | number;
  /** The reading that holds; none of them when left out. */
  readingId?: string | number | null | undefined;
  reason: string;
  /** How it is, where no reading holds. */
  settledText?: string | null | undefined;
  version: number;
};

/** Takes an item out of the toolkit, with the reason and what takes its place. */
export type RetireToolkitItemInput = {
  because: string;
  id: string | number;
  successorId?: string | number | null | undefined;
  version: number;
};

/** A certificate whose making failed. */
export type RetryCertificateInput = {
  signatureId: string | number;
};

export type RetryReportInput = {
  id: string | number;
};

/** Somebody looked at the item anew: it still holds. */
export type ReviewToolkitItemInput = {
  id: string | number;
  /** When it is to be looked at again. */
  reviewOn: string;
  version: number;
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

/** An activity; without `id` a new one. Never who took part. */
export type SaveActivityInput = {
  activeElements: Array<ActiveElement>;
  byMunicipality: boolean;
  cost: ActivityCost;
  /** Only where it costs money. */
  costCents?: number | null | undefined;
  from?: PartialDayInput | null | undefined;
  goalId?: string | number | null | undefined;
  id?: string | number | null | undefined;
  /** An intervention of the catalogue. */
  interventionId?: string | number | null | undefined;
  /** Left out: the municipality alone; for what exists: as it was. */
  openness?: Openness | null | undefined;
  /** Organisations of the coalition. */
  organisationIds: Array<string | number>;
  /** About how many, where nobody counted. */
  participantClass?: ParticipantClass | null | undefined;
  /** How many took part, counted. */
  participants?: number | null | undefined;
  pillar: PillarCode;
  place?: string | null | undefined;
  /** Where this is known from. */
  sourceText?: string | null | undefined;
  /** Of something new; what exists moves by `moveActivity`. */
  status?: ActivityStatus | null | undefined;
  targetGroups: Array<TargetGroup>;
  title: string;
  until?: PartialDayInput | null | undefined;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
  what?: string | null | undefined;
};

/** A group with a place in the approach; without `id` a new one. Never who is in it. */
export type SaveAdvisoryGroupInput = {
  /** When its standing place was agreed; then the source is needed. */
  agreed?: PartialDayInput | null | undefined;
  /** The last day of its place. */
  endedOn?: string | null | undefined;
  id?: string | number | null | undefined;
  kind: AdvisoryGroupKind;
  name: string;
  /** Left out: the municipality alone; for what exists: as it was. */
  openness?: Openness | null | undefined;
  /** An organisation of the coalition that this group is. */
  organisationId?: string | number | null | undefined;
  since?: PartialDayInput | null | undefined;
  /** Where this is known from. */
  sourceText?: string | null | undefined;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
};

/** All classes of council papers of the municipality; one that is left out is removed. */
export type SaveAgendaCategoriesInput = {
  categories: Array<AgendaCategoryInput>;
};

/** What an agreement says of loneliness; without `id` a new one. */
export type SaveAgreementClauseInput = {
  /** When it was agreed; needed when it is in it. */
  agreed?: PartialDayInput | null | undefined;
  /** One of the elections that were held here. */
  electionOn: string;
  id?: string | number | null | undefined;
  /** When somebody looked; today when left out. */
  lookedOn?: string | null | undefined;
  /** Left out: the municipality alone; for what exists: as it was. */
  openness?: Openness | null | undefined;
  /** On which page. */
  page?: string | null | undefined;
  /** The words of the agreement; needed when it is in it. */
  quote?: string | null | undefined;
  /** Where the agreement is to be found. */
  sourceText: string;
  sourceUrl?: string | null | undefined;
  state: ClauseState;
  /** The name of the agreement. */
  title: string;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
};

/** A line of money; without `id` a new one. Its state changes by a move, never here. */
export type SaveBudgetLineInput = {
  /** Euro cents per year; left out where no source names the amount. */
  amountCents?: number | null | undefined;
  datePrecision: DatePrecision;
  /** The decision it comes from. */
  decisionId?: string | number | null | undefined;
  /** The document it comes from. */
  documentId?: string | number | null | undefined;
  id?: string | number | null | undefined;
  kind: BudgetKind;
  note?: string | null | undefined;
  /** Needed, but for what is covered by a budget that exists. */
  pillar?: PillarCode | null | undefined;
  /** What it is for. */
  purpose?: string | null | undefined;
  /** The day of the source. */
  recordedOn: string;
  /** Needed, but for what is covered by a budget that exists. */
  recurrence?: Recurrence | null | undefined;
  source: BudgetSource;
  /** The name of the reserve, fund or grant. */
  sourceName?: string | null | undefined;
  /** Which document or person, so that somebody else can find it. */
  sourceText: string;
  sourceType: EvidenceSource;
  /** Of something new: how it stands in its source. Left out: proposed. */
  state?: BudgetState | null | undefined;
  title: string;
  /** Of something new: the last of the years for which there is such a line, each with its own state. */
  untilYear?: number | null | undefined;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
  year: number;
};

/** A contact person of an organisation: a name or an e-mail address at least. */
export type SaveCoalitionContactInput = {
  /** When this person agreed to being written to. */
  consentedOn?: string | null | undefined;
  email?: string | null | undefined;
  /** The contact person to change; a new one when left out. */
  id?: string | number | null | undefined;
  name?: string | null | undefined;
  organisationId: string | number;
  phone?: string | null | undefined;
  /** When somebody looks whether this is still right. */
  reviewOn?: string | null | undefined;
  roles: Array<ContactRole>;
  /** Version of the contact person being changed. */
  version?: number | null | undefined;
};

/** What a committee is asked and said; without `id` a new one. */
export type SaveCommitteeViewInput = {
  categoryId?: string | number | null | undefined;
  committee: string;
  decisionId: string | number;
  heldOn?: string | null | undefined;
  heldPrecision?: DatePrecision | null | undefined;
  id?: string | number | null | undefined;
  /** Left out where no source says what the committee found. */
  outcome?: ViewOutcome | null | undefined;
  questions: Array<CommitteeQuestionInput>;
  remarks?: string | null | undefined;
  /** Where this is known from. */
  sourceText?: string | null | undefined;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
};

/** What another alderman contributes; without `id` a new one, which is asked from then on. */
export type SaveContributionInput = {
  /** When it was asked, of something new; today when left out. */
  askedOn?: string | null | undefined;
  from?: PartialDayInput | null | undefined;
  /** An alderman who works here, or else `holderName`, or neither. */
  holderId?: string | number | null | undefined;
  holderName?: string | null | undefined;
  id?: string | number | null | undefined;
  /** Left out: the municipality alone; for what exists: as it was. */
  openness?: Openness | null | undefined;
  portfolio: string;
  /** Where the question is known from, of something new. */
  sourceText?: string | null | undefined;
  until?: PartialDayInput | null | undefined;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
  what: string;
};

/** Every heading once, in the order of the municipality. */
export type SaveDecisionHeadingsInput = {
  headings: Array<DecisionHeadingInput>;
};

/** A point of a decision while it is proposed; without `id` a new one, at the end. */
export type SaveDecisionPointInput = {
  body: string;
  decisionId: string | number;
  id?: string | number | null | undefined;
  serves: PointServes;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
};

/** A document; without `id` a new one. Its file is sent to /api/documents/<id>/file. */
export type SaveDocumentInput = {
  /** Where it stands on the web; not beside a file. */
  address?: string | null | undefined;
  /** Of a new document: the record that it belongs to from now on. */
  attachTo?: AttachmentSubjectInput | null | undefined;
  dated?: PartialDayInput | null | undefined;
  /** The department that owns it. */
  department?: string | null | undefined;
  /** Which edition it is. */
  edition?: string | null | undefined;
  id?: string | number | null | undefined;
  kind: DocumentKind;
  /** Left out: RESTRICTED; for what exists: as it was. */
  openness?: PaperOpenness | null | undefined;
  /** Its number or code at the municipality. */
  reference?: string | null | undefined;
  /** Releases it now, by the clock of the database, if it is not released yet. */
  releaseNow?: boolean | null | undefined;
  /** From when an actively public document is read by everybody; null while nobody chose. */
  releasedAt?: string | null | undefined;
  /** Of a new document: the edition before it. */
  replacesId?: string | number | null | undefined;
  /** Where it is known from. */
  sourceText?: string | null | undefined;
  title: string;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
  /** Takes the file away that is there. */
  withoutFile?: boolean | null | undefined;
  /** Under which the Wet open overheid puts it; null: the kind decides. Left out of a change: as it was. */
  wooCategory?: WooCategory | null | undefined;
};

/** An evaluation that is planned or was held; without `id` a new one. */
export type SaveEvaluationInput = {
  /** What changed in the plan, of what was held. */
  effect?: string | null | undefined;
  id?: string | number | null | undefined;
  /** Of what was held. */
  lesson?: string | null | undefined;
  nextStep?: string | null | undefined;
  on: PartialDayInput;
  /** Left out: the municipality alone; for what exists: as it was. */
  openness?: Openness | null | undefined;
  /** Where this is known from. */
  sourceText?: string | null | undefined;
  status: EvaluationStatus;
  title: string;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
};

/** A decision of the college; without `id` a new one. Its points are saved by themselves. */
export type SaveExecutiveDecisionInput = {
  /** Case number, once in a municipality. */
  caseNumber?: string | null | undefined;
  department?: string | null | undefined;
  id?: string | number | null | undefined;
  /** Of the meeting of the college. */
  meetingOn?: string | null | undefined;
  meetingPrecision?: DatePrecision | null | undefined;
  /** The motion that it answers. */
  motionId?: string | number | null | undefined;
  /** Left out: not decided yet; for what exists: as it was. */
  openness?: PaperOpenness | null | undefined;
  portfolioHolder?: string | null | undefined;
  /** From when what is actively public may be read by everybody. */
  releasedAt?: string | null | undefined;
  sections: Array<DecisionSectionInput>;
  /** Where this is known from. */
  sourceText?: string | null | undefined;
  sourceUrl?: string | null | undefined;
  subject: string;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
};

/** Money that may be asked for, as it is from now on; without an id a new one. */
export type SaveFundingInput = {
  announcedOn?: string | null | undefined;
  closesOn?: string | null | undefined;
  forWhom?: string | null | undefined;
  id?: string | number | null | undefined;
  name: string;
  opensOn?: string | null | undefined;
  provider: string;
  seenOn: string;
  sourceText: string;
  sourceUrl?: string | null | undefined;
  status: FundingStatus;
  summary: string;
  /** Of what is changed. */
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

/** An agreement about a result; without `id` a new one. Its state changes by a move. */
export type SaveGrantAgreementInput = {
  datePrecision: DatePrecision;
  id?: string | number | null | undefined;
  /** The line of money it belongs to. */
  lineId?: string | number | null | undefined;
  /** Left out: the municipality alone; for what exists: as it was. */
  openness?: Openness | null | undefined;
  /** An organisation that the workspace knows, or else `organisationText`. */
  organisationId?: string | number | null | undefined;
  /** Which grants are meant, where no organisation is named. */
  organisationText?: string | null | undefined;
  pillar: PillarCode;
  /** The day of the source. */
  recordedOn: string;
  /** What is to be reached. */
  result: string;
  sourceText: string;
  sourceType: EvidenceSource;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
  year?: number | null | undefined;
};

/** A moment at which people were asked; without `id` a new one. Never names or stories. */
export type SaveInvolvementInput = {
  /** What changed because of it, of what was done. */
  effect?: string | null | undefined;
  form: InvolvementForm;
  /** An advisory group, or else `groupName`. */
  groupId?: string | number | null | undefined;
  /** Another group of people, in words. */
  groupName?: string | null | undefined;
  id?: string | number | null | undefined;
  /** Needed of what was done. */
  on?: PartialDayInput | null | undefined;
  /** Left out: the municipality alone; for what exists: as it was. */
  openness?: Openness | null | undefined;
  /** About how many, where nobody counted. */
  participantClass?: ParticipantClass | null | undefined;
  /** How many took part, counted. */
  participants?: number | null | undefined;
  question: string;
  /** Where this is known from. */
  sourceText?: string | null | undefined;
  status: InvolvementStatus;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
};

/** A line of the monitoring plan; without `id` a new one. */
export type SaveMeasureInput = {
  baseline?: PartialDayInput | null | undefined;
  /** Of a measure in words. */
  baselineText?: string | null | undefined;
  /** Of a measure in figures. */
  baselineValue?: string | null | undefined;
  id?: string | number | null | undefined;
  /** A figure of the catalogue, of a measure in figures. */
  indicatorId?: string | number | null | undefined;
  /** Stays as it was once there are readings. */
  kind: MeasureKind;
  /** When it is read next. */
  nextOn?: string | null | undefined;
  /** Left out: the municipality alone; for what exists: as it was. */
  openness?: Openness | null | undefined;
  /** Where it is read. */
  sourceText?: string | null | undefined;
  /** Of a measure in words. */
  targetText?: string | null | undefined;
  /** Of a measure in figures. */
  targetValue?: string | null | undefined;
  title: string;
  /** Of a measure in figures. */
  unit?: string | null | undefined;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
  /** Who reads it, as a role or organisation. */
  who?: string | null | undefined;
};

/** What a measure showed; without `id` a new one. */
export type SaveMeasureReadingInput = {
  id?: string | number | null | undefined;
  measureId: string | number;
  on: PartialDayInput;
  /** Where it was read. */
  sourceText: string;
  /** Of a measure in words. */
  told?: string | null | undefined;
  /** Of a measure in figures. */
  value?: string | null | undefined;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
};

/** What was agreed. Whoever writes makes the id, so that sending it again is safe. */
export type SaveMeetingDecisionInput = {
  id: string | number;
  /** The item of the agenda that it belongs to. */
  itemId?: string | number | null | undefined;
  meetingId: string | number;
  text: string;
  /** The version you read; 0 for something new. */
  version: number;
};

/** How often the coalition meets. Without an id it is a new series. */
export type SaveMeetingSeriesInput = {
  /** From when the coalition no longer meets in this way. */
  endedOn?: string | null | undefined;
  /** With what each new agenda begins; empty for the usual points. */
  fixedPoints: Array<AgendaPointInput>;
  id?: string | number | null | undefined;
  minutes?: number | null | undefined;
  name: string;
  place?: string | null | undefined;
  rhythm: MeetingRhythm;
  /** Where this is known from. */
  source?: string | null | undefined;
  startedOn: string;
  startedPrecision: DatePrecision;
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

/** When the monitoring plan was agreed; without a day nobody says that it was. */
export type SaveMonitoringAgreementInput = {
  agreed?: PartialDayInput | null | undefined;
  sourceText?: string | null | undefined;
  /** The version you read; left out where there was none. */
  version?: number | null | undefined;
};

/** A motion; without `id` a new one, which is submitted. */
export type SaveMotionInput = {
  body?: string | null | undefined;
  datePrecision: DatePrecision;
  /** The meeting at which it was submitted or voted. */
  happenedOn: string;
  id?: string | number | null | undefined;
  /** Left out: not decided yet; for what exists: as it was. */
  openness?: PaperOpenness | null | undefined;
  reference?: string | null | undefined;
  /** From when what is actively public may be read by everybody. */
  releasedAt?: string | null | undefined;
  /** All of them in their order; one that is not named goes, with what delivers it. */
  requests: Array<MotionRequestInput>;
  /** Where this is known from. */
  sourceText?: string | null | undefined;
  /** Left out: a paper of the council. */
  sourceType?: EvidenceSource | null | undefined;
  sourceUrl?: string | null | undefined;
  /** Fractions, not people. */
  submittedBy?: string | null | undefined;
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

/** A member of the national coalition as it is from now on; without an id a new one. */
export type SaveNationalMemberInput = {
  contactRoute?: string | null | undefined;
  counterpart?: string | null | undefined;
  counterpartKind: CounterpartKind;
  id?: string | number | null | undefined;
  knownAs: Array<string>;
  name: string;
  offer?: string | null | undefined;
  seat: NationalMemberSeat;
  seenOn: string;
  sourceText: string;
  sourceUrl?: string | null | undefined;
  triedAt?: string | null | undefined;
  /** Of the member that is changed. */
  version?: number | null | undefined;
};

/** A news item as it is from now on; without an id a new one. */
export type SaveNewsInput = {
  body: string;
  figures: Array<NewsFigureInput>;
  id?: string | number | null | undefined;
  lead: string;
  newsOn: string;
  sourceText?: string | null | undefined;
  sourceUrl?: string | null | undefined;
  title: string;
  /** Of what is changed. */
  version?: number | null | undefined;
};

/** Kinds that are left out keep the pace they have. */
export type SaveNoticePreferencesInput = {
  choices: Array<NoticeChoiceInput>;
  isQuiet: boolean;
};

/** What an organisation offers. */
export type SaveOfferInput = {
  activeElements: Array<ActiveElement>;
  audience: OfferAudience;
  /** Contact person of the organisation for this offer. */
  contactId?: string | number | null | undefined;
  howToJoin?: string | null | undefined;
  /** The offer to change; a new one when left out. */
  id?: string | number | null | undefined;
  moment?: string | null | undefined;
  /** Of a new offer: whose it is. A partner offers for the own organisation. */
  organisationId?: string | number | null | undefined;
  place?: string | null | undefined;
  targetGroups: Array<TargetGroup>;
  title: string;
  version?: number | null | undefined;
  what: string;
};

/** How one kind of paper is to be from now on. */
export type SavePaperTemplateInput = {
  /** Stands after everything else. */
  closing?: string | null | undefined;
  hasLogo: boolean;
  kind: PaperKind;
  /** Stands before everything else. */
  opening?: string | null | undefined;
  parts: Array<PaperTemplatePartInput>;
  /** 0 for the first time. */
  version: number;
};

/** Title and other names of the plan. */
export type SavePlanInput = {
  aliases: Array<string>;
  title: string;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
};

/** A link with other policy; without `id` a new one. */
export type SavePolicyLinkInput = {
  id?: string | number | null | undefined;
  /** It stands as a text in policy that is adopted, or that is to be. */
  isPolicyText: boolean;
  kind: PolicyLinkKind;
  /** What that policy says of loneliness. */
  measure?: string | null | undefined;
  name: string;
  note?: string | null | undefined;
  /** Left out: the municipality alone; for what exists: as it was. */
  openness?: Openness | null | undefined;
  /** Since when, or the day of the source; needed of what is made. */
  since?: PartialDayInput | null | undefined;
  /** Where this is known from. */
  sourceText: string;
  sourceType: EvidenceSource;
  state: PolicyLinkState;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
};

/** A press release; without `id` a new one, which then gets its number. */
export type SavePressReleaseInput = {
  /** Paragraphs divided by an empty line; a line that begins with "## " is a heading. */
  body: string;
  callToAction?: string | null | undefined;
  /** A mailbox of a department, not of a person. */
  contact?: string | null | undefined;
  /** Why it corrects; wanted with correctsId. */
  correctionReason?: string | null | undefined;
  /** The published press release that it corrects; for something new alone. */
  correctsId?: string | number | null | undefined;
  decisionId?: string | number | null | undefined;
  figures: Array<PressFigureInput>;
  id?: string | number | null | undefined;
  lead: string;
  quotes: Array<PressQuoteInput>;
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

/** How a block goes along, and what stands above it. Nobody reads it before a release. */
export type SavePublicBlockInput = {
  block: PublicBlock;
  /** For residents: what this is about, in a few sentences. */
  lead?: string | null | undefined;
  mode: BlockMode;
  /** Show the level of this pillar; not of other blocks. */
  showsLevel: boolean;
  /** The version you read; 0 before anybody prepared the block. */
  version: number;
};

/** Whom residents turn to. A person only with consent and a day of review. */
export type SavePublicContactInput = {
  /** When the person said yes. */
  consentedOn?: string | null | undefined;
  /** Address of a mailbox of a role, not of a person. */
  mailbox?: string | null | undefined;
  personName?: string | null | undefined;
  personRole?: string | null | undefined;
  /** From when on the person is no longer named, at most a year after the consent. */
  reviewOn?: string | null | undefined;
  version: number;
};

/** A step that adviser and municipality agreed on: a new one, or a change of one that is open. */
export type SaveSupportStepInput = {
  dueOn: string;
  /** Of the step that changes; without it a new one. */
  id?: string | number | null | undefined;
  /** How long it takes; with a time alone. */
  minutes?: number | null | undefined;
  /** Time in the Netherlands, such as 09:30; without it a whole day. */
  startsAt?: string | null | undefined;
  trajectoryId: string | number;
  version?: number | null | undefined;
  what: string;
};

/** A theme beyond loneliness; without `id` a new one. */
export type SaveThemeInput = {
  id?: string | number | null | undefined;
  name: string;
  note?: string | null | undefined;
  /** Left out: the municipality alone; for what exists: as it was. */
  openness?: Openness | null | undefined;
  /** Since when it is taken up. */
  since?: PartialDayInput | null | undefined;
  /** Where this is known from. */
  sourceText: string;
  state: ThemeState;
  /** The version you read; leave out for something new. */
  version?: number | null | undefined;
};

/** An undertaking; without `id` a new one, which is open. */
export type SaveUndertakingInput = {
  datePrecision: DatePrecision;
  /** The decision it is about. */
  decisionId?: string | number | null | undefined;
  dueOn?: string | null | undefined;
  id?: string | number | null | undefined;
  /** The motion it is about. */
  motionId?: string | number | null | undefined;
  occasion?: string | null | undefined;
  /** Left out: not decided yet; for what exists: as it was. */
  openness?: PaperOpenness | null | undefined;
  /** Who promised it, in their office. */
  promisedBy: string;
  promisedOn: string;
  /** To whom: the council, a committee. */
  promisedTo: string;
  /** From when what is actively public may be read by everybody. */
  releasedAt?: string | null | undefined;
  /** Where this is known from. */
  sourceText: string;
  sourceUrl?: string | null | undefined;
  /** What was promised. */
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

/** Whom the coalition wants: an organisation by its name, a sector, or both. */
export type SaveWantedPartnerInput = {
  /** The organisation of the coalition that asks. */
  askedById?: string | number | null | undefined;
  /** The wish to change; a new one when left out. */
  id?: string | number | null | undefined;
  name?: string | null | undefined;
  sector?: Sector | null | undefined;
  version?: number | null | undefined;
  why?: string | null | undefined;
};

/** An activity of the week; accepted at once when the municipality writes it. */
export type SaveWeekActivityInput = {
  contact?: string | null | undefined;
  /** What it costs; left out when it is free. */
  cost?: string | null | undefined;
  howToJoin?: string | null | undefined;
  /** The activity to change; a new one when left out. */
  id?: string | number | null | undefined;
  minutes: number;
  /** Of the coalition. A partner adds for the own organisation. */
  organisationId?: string | number | null | undefined;
  /** Of an organisation that is not in the coalition. */
  organisationName?: string | null | undefined;
  place: string;
  startsAt: string;
  targetGroups: Array<TargetGroup>;
  title: string;
  version?: number | null | undefined;
  what: string;
  year: number;
};

/** What the virus scanner said of a file. */
export type ScanState =
  /** Geen virus gevonden */
  | 'CLEAN'
  /** Virus gevonden, niet te openen */
  | 'INFECTED'
  /** Niet gecontroleerd op virussen */
  | 'NOT_SCANNED'
  /** Wordt gecontroleerd op virussen */
  | 'WAITING';

/** When an approved press release comes out: at once, or at a moment on Dutch clocks. */
export type SchedulePressReleaseInput = {
  /** Wanted with a day. */
  at?: string | null | undefined;
  /** Why the text may say that something was decided; wanted where points are not. */
  decidedAnswer?: string | null | undefined;
  id: string | number;
  /** Left out: at once. */
  on?: string | null | undefined;
  /** Wanted in the hour that comes twice. */
  turn?: HourTurn | null | undefined;
  version: number;
};

/** A group of what was found. */
export type SearchGroup =
  /** Acties */
  | 'ACTIONS'
  /** Activiteiten */
  | 'ACTIVITIES'
  /** Besluiten */
  | 'DECISIONS'
  /** Documenten */
  | 'DOCUMENTS'
  /** Feiten */
  | 'FACTS'
  /** Doelen en mijlpalen */
  | 'GOALS'
  /** Overleg */
  | 'MEETINGS'
  /** Geld */
  | 'MONEY'
  /** Gemeenten */
  | 'MUNICIPALITIES'
  /** Aanbod */
  | 'OFFERS'
  /** Organisaties */
  | 'ORGANISATIONS'
  /** Mensen */
  | 'PEOPLE'
  /** Voorbeelden uit de praktijk */
  | 'PRACTICE'
  /** Persberichten */
  | 'PRESS'
  /** Toolkit */
  | 'TOOLKIT'
  /** Teksten van de verklaring */
  | 'WORDINGS';

/** What somebody looks for. */
export type SearchInput = {
  /** At most so many of each group. */
  first: number;
  /** Of one group alone. */
  group?: SearchGroup | null | undefined;
  /** Words, of which each may be the beginning of one. */
  text: string;
};

/** What sort of record was found. */
export type SearchKind =
  /** Actie */
  | 'ACTION'
  /** Activiteit */
  | 'ACTIVITY'
  /** Agendapunt */
  | 'AGENDA_ITEM'
  /** Geld */
  | 'BUDGET_LINE'
  /** Besluit van het college */
  | 'DECISION'
  /** Document */
  | 'DOCUMENT'
  /** Feit */
  | 'FACT'
  /** Geld van anderen */
  | 'FUNDING'
  /** Doel */
  | 'GOAL'
  /** Subsidieafspraak */
  | 'GRANT_AGREEMENT'
  /** Interventie */
  | 'INTERVENTION'
  /** Overleg */
  | 'MEETING'
  /** Besluit van de coalitie */
  | 'MEETING_DECISION'
  /** Organisatie */
  | 'MEMBER'
  /** Mijlpaal */
  | 'MILESTONE'
  /** Motie */
  | 'MOTION'
  /** Gemeente */
  | 'MUNICIPALITY'
  /** Aanbod */
  | 'OFFER'
  /** Persoon */
  | 'PERSON'
  /** Voorbeeld */
  | 'PRACTICE'
  /** Persbericht */
  | 'PRESS_RELEASE'
  /** Hulpmiddel */
  | 'TOOLKIT_ITEM'
  /** Toezegging */
  | 'UNDERTAKING'
  /** Activiteit in de week */
  | 'WEEK_ACTIVITY'
  /** Tekst van de verklaring */
  | 'WORDING';

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

/** What was sent to the council, to whom and when. */
export type SendToCouncilInput = {
  /** Which committee, where it was one. */
  committee?: string | null | undefined;
  items: Array<CouncilItemInput>;
  note?: string | null | undefined;
  sentOn: string;
  sentTo: CouncilRecipient;
};

/** When the national week of a year is. */
export type SetAnnualWeekInput = {
  firstOn: string;
  lastOn: string;
  name: string;
  packageDueOn: string;
  source: string;
  version: number;
  year: number;
};

/** Says yes or no to the day that was asked for. */
export type SettleActionDayInput = {
  id: string | number;
  isAccepted: boolean;
  remark?: string | null | undefined;
  version: number;
};

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
  | 'MONEY_ENDS'
  | 'NEW_ALDERMAN'
  | 'NOTHING_KNOWN'
  | 'NOT_TAKING_PART'
  | 'NO_CONSENT'
  | 'NO_MEETING'
  | 'NO_NEXT_MEETING'
  | 'P3_WITHOUT_EVIDENCE'
  | 'PILLAR_WITHOUT_EVIDENCE'
  | 'PLAN_EXPIRED'
  | 'REAFFIRMATION_DUE'
  | 'RECOMMENDATION_OPEN'
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

/** Puts a signal aside until a day; it comes back sooner when what is behind it changes. */
export type SnoozeSignalInput = {
  because: string;
  cbsCode: string;
  code: SignalCode;
  /** The last day on which it is aside, within six months. */
  untilOn: string;
};

/** The start of a coalition. */
export type StartCoalitionInput = {
  /** Where this is known from. */
  source?: string | null | undefined;
  startedOn: string;
  /** A day, when left out. */
  startedPrecision?: MembershipDatePrecision | null | undefined;
};

/** What a person states of structural money or capacity. */
export type StateStructuralInput = {
  answer: CheckAnswer;
  half: StructuralHalf;
  sourceText: string;
  statedOn: string;
};

/** What made an offer stronger, and when. */
export type StrengthenOfferInput = {
  id: string | number;
  on: string;
  version: number;
  what: string;
};

/** Half of the question whether means are structural. */
export type StructuralHalf =
  /** Vaste uren of formatie */
  | 'CAPACITY'
  /** Geld voor meer dan dit jaar */
  | 'MONEY';

/** Somebody of the same organisation takes over: one who is there already, or a new person. */
export type SucceedCoalitionContactInput = {
  /** When this person agreed to being written to. */
  consentedOn?: string | null | undefined;
  email?: string | null | undefined;
  /** Whose work is taken over. */
  id: string | number;
  name?: string | null | undefined;
  phone?: string | null | undefined;
  /** When somebody looks whether this is still right. */
  reviewOn?: string | null | undefined;
  roles: Array<ContactRole>;
  /** The contact person who takes over, when there already; the rest is then left as it is. */
  successorId?: string | number | null | undefined;
  version: number;
};

/** What an adviser did for a municipality. */
export type SupportKind =
  /** Gesprek */
  | 'CONVERSATION'
  /** Anders */
  | 'OTHER'
  /** Voorbereiding */
  | 'PREPARATION'
  /** Sessie */
  | 'SESSION'
  /** Bezoek */
  | 'VISIT'
  /** Schrijven */
  | 'WRITING';

/** How far a step is that adviser and municipality agreed on. */
export type SupportStepStatus =
  /** Gedaan */
  | 'DONE'
  /** Vervallen */
  | 'DROPPED'
  /** Open */
  | 'OPEN';

/** The workspace to go on in, on the pages that open from now on. */
export type SwitchWorkspaceInput = {
  tenantId: string | number;
};

/** Takes back what was recorded by mistake. */
export type TakeBackSendingInput = {
  id: string | number;
  reason: string;
  version: number;
};

/** An offer of the own organisation in one coalition, to be taken over in another. */
export type TakeOverOfferInput = {
  /** The workspace it stands in. */
  fromTenantId: string | number;
  offerId: string | number;
  /** The workspace where it is taken over. */
  tenantId: string | number;
};

/** Uses the version that is published now, from today. */
export type TakeOverToolkitVersionInput = {
  id: string | number;
  version: number;
};

/** Whom an approach is for. */
export type TargetGroup =
  /** Alle leeftijden */
  | 'ALL_AGES'
  /** Mensen na een verlies */
  | 'BEREAVED'
  /** Mantelzorgers */
  | 'CARERS'
  /** Nieuwkomers */
  | 'NEWCOMERS'
  /** Ouderen */
  | 'OLDER_PEOPLE'
  /** Mensen met een beperking */
  | 'PEOPLE_WITH_DISABILITY'
  /** Alleenstaanden */
  | 'SINGLES'
  /** Jongeren */
  | 'YOUNG_PEOPLE';

/** When the council was told what became of it; without a day it was not told. */
export type TellCouncilInput = {
  /** The letter to the council that told it. */
  documentId?: string | number | null | undefined;
  id: string | number;
  toldOn?: string | null | undefined;
  version: number;
};

/** Whether a coalition takes up a theme. */
export type ThemeState =
  /** Genoemd als mogelijkheid */
  | 'CONSIDERED'
  /** Opgepakt */
  | 'TAKEN_UP';

/** Role for which an item is made. */
export type ToolkitAudience =
  /** Wethouder */
  | 'ALDERMAN'
  /** Griffie en raad */
  | 'CLERK'
  /** Communicatie */
  | 'COMMUNICATIONS'
  /** Coördinator */
  | 'COORDINATOR'
  /** Partnerorganisatie */
  | 'PARTNER';

/** What an item is to say. Without an id it is a new one; what is published stays as it is. */
export type ToolkitDraftInput = {
  activeElements: Array<ActiveElement>;
  audience: Array<ToolkitAudience>;
  contactRoute?: string | null | undefined;
  files: Array<ToolkitFileInput>;
  gap?: string | null | undefined;
  id?: string | number | null | undefined;
  kind: ToolkitKind;
  licence?: string | null | undefined;
  links: Array<ToolkitLinkInput>;
  /** Of a package. */
  logisticsContact?: string | null | undefined;
  ownerOrganisation: string;
  pillars: Array<PillarCode>;
  reviewOn: string;
  seenOn: string;
  sourceText: string;
  sourceUrl?: string | null | undefined;
  /** Of a package. */
  station?: string | null | undefined;
  summary: string;
  /** Of a package. */
  takesPlaceOn?: string | null | undefined;
  targetGroups: Array<TargetGroup>;
  title: string;
  /** Of the item; with an id. */
  version?: number | null | undefined;
};

/** A file that was sent up, or one that the item has. */
export type ToolkitFileInput = {
  name: string;
  sha256: string;
};

/** Which items of the toolkit. Everything named must hold. */
export type ToolkitFilter = {
  activeElement?: ActiveElement | null | undefined;
  audience?: ToolkitAudience | null | undefined;
  kind?: ToolkitKind | null | undefined;
  pillar?: PillarCode | null | undefined;
  /** Words, of which the last may be the beginning of one. */
  search?: string | null | undefined;
  targetGroup?: TargetGroup | null | undefined;
};

/** One item at the version that was read. */
export type ToolkitItemInput = {
  id: string | number;
  version: number;
};

/** Which of the own items. */
export type ToolkitKeptFilter = {
  /** Only what has a link that does not answer, lacks something, or is to be looked at anew. */
  needsAttention?: boolean | null | undefined;
  /** Part of a title. */
  search?: string | null | undefined;
  status?: ToolkitStatus | null | undefined;
};

/** What an item of the toolkit is. */
export type ToolkitKind =
  /** Begroting */
  | 'BUDGET'
  /** Campagnepakket */
  | 'CAMPAIGN_KIT'
  /** Kaart */
  | 'CARD'
  /** Handreiking */
  | 'GUIDE'
  /** Modelplan */
  | 'MODEL_PLAN'
  /** Actiepakket */
  | 'PACKAGE'
  /** Signaalpunt */
  | 'SIGNAL_POINT'
  /** Stappenplan */
  | 'STEP_PLAN'
  /** Training */
  | 'TRAINING'
  /** Website */
  | 'WEBSITE';

/** Where an item leads. */
export type ToolkitLinkInput = {
  label: string;
  url: string;
};

/** Who keeps an item. */
export type ToolkitMaintainer =
  | 'VNG'
  | 'VWS';

/** State of an item of the toolkit. */
export type ToolkitStatus =
  /** Concept */
  | 'DRAFT'
  /** Gepubliceerd */
  | 'PUBLISHED'
  /** Vervallen */
  | 'RETIRED'
  /** Wordt nagekeken */
  | 'UNDER_REVIEW';

/** What delivers one request, in the place of what was recorded before. */
export type TraceMotionRequestInput = {
  deliveries: Array<RequestDeliveryInput>;
  /** The request. */
  id: string | number;
  /** Of the motion. */
  version: number;
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
  /** Documenten, besluiten en geld */
  | 'DECISIONS'
  /** Wie keek er */
  | 'LOOKED'
  /** Mensen en inloggen */
  | 'PEOPLE'
  /** Plan en feiten */
  | 'PLAN'
  /** Openbare pagina’s */
  | 'PUBLIC'
  /** Rapporten en cijfers */
  | 'REPORTS'
  /** Instellingen, toestemming en register */
  | 'SETTINGS'
  /** Verklaring en bijeenkomsten */
  | 'STATEMENT'
  /** Begeleiding en gesprekken */
  | 'SUPPORT'
  /** Toolkit */
  | 'TOOLKIT';

/** Which undertakings. Everything named must hold. */
export type UndertakingFilter = {
  /** Open after their day. */
  isLate?: boolean | null | undefined;
  /** Kept or fallen away, while no source says that the council was told. */
  isNotTold?: boolean | null | undefined;
  /** Words of what was promised, by whom, to whom or where. */
  search?: string | null | undefined;
  state?: UndertakingState | null | undefined;
};

/** What may happen to an undertaking. */
export type UndertakingMove =
  | 'keep'
  | 'reopen'
  | 'withdraw';

/** What became of an undertaking. */
export type UndertakingState =
  /** Nagekomen */
  | 'DONE'
  /** Open */
  | 'OPEN'
  /** Vervallen */
  | 'WITHDRAWN';

/** Whether two figures may stand beside one another: yes, with a warning, or not. */
export type Verdict =
  | 'COMPARABLE'
  | 'REFUSED'
  | 'WITH_CAUTION';

/** What a committee found. */
export type ViewOutcome =
  /** Negatief */
  | 'NEGATIVE'
  /** Positief */
  | 'POSITIVE'
  /** Positief met opmerkingen */
  | 'WITH_REMARKS';

/** Vouches for somebody who stands before you at an evening. */
export type VouchInput = {
  /** CBS code of the municipality for which that person signs. */
  cbsCode: string;
  eventId: string | number;
};

/** Which signal about which municipality of the caseload. */
export type WakeSignalInput = {
  cbsCode: string;
  code: SignalCode;
};

/** How far it is with a partner that the coalition wants. */
export type WantedStatus =
  /** Benaderd */
  | 'CONTACTED'
  /** Doet niet mee */
  | 'DECLINED'
  /** Uitgenodigd */
  | 'INVITED'
  /** Doet mee */
  | 'JOINED'
  /** Gewenst */
  | 'WANTED';

/** Where an activity of the annual week stands; what is accepted is the calendar. */
export type WeekActivityStatus =
  /** In de kalender */
  | 'ACCEPTED'
  /** Vervallen */
  | 'CANCELLED'
  /** Voorgesteld */
  | 'PROPOSED'
  /** Afgewezen */
  | 'REFUSED';

/** The year whose link for partners it is about. */
export type WeekLinkInput = {
  year: number;
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

/** Takes a call back, or calls it off. */
export type WithdrawPeerCallInput = {
  id: string | number;
  reason?: string | null | undefined;
};

/** A release that has not begun. */
export type WithdrawPlannedReleaseInput = {
  id: string | number;
};

/** Ends a pledge; the organisation is told the reason. */
export type WithdrawPledgeInput = {
  id: string | number;
  reason: string;
};

/** Takes back a recommendation that is not answered. */
export type WithdrawRecommendationInput = {
  id: string | number;
  version: number;
};

/** That an offer became stronger was not right. */
export type WithdrawStrengtheningInput = {
  id: string | number;
  reason: string;
  version: number;
};

/** Takes an entry out of the count; it stays to be read, with the reason. */
export type WithdrawSupportEntryInput = {
  because: string;
  id: string | number;
  version: number;
};

/** Information category of the Wet open overheid. */
export type WooCategory =
  /** adviezen */
  | 'ADVICE'
  /** jaarplannen en jaarverslagen */
  | 'ANNUAL_PLANS'
  /** klachtoordelen */
  | 'COMPLAINTS'
  /** bereikbaarheidsgegevens */
  | 'CONTACTS'
  /** vergaderstukken decentrale overheden */
  | 'COUNCIL_MEETINGS'
  /** convenanten */
  | 'COVENANTS'
  /** ontwerpen van wet- en regelgeving met adviesaanvraag */
  | 'DRAFT_LAWS'
  /** agenda’s en besluitenlijsten bestuurscolleges */
  | 'EXECUTIVE_MEETINGS'
  /** overige besluiten van algemene strekking */
  | 'GENERAL_DECISIONS'
  /** wetten en algemeen verbindende voorschriften */
  | 'LAWS'
  /** organisatie en werkwijze */
  | 'ORGANISATION'
  /** inspanningsverplichting art 3.1 Woo */
  | 'OTHER_PUBLIC'
  /** bij vertegenwoordigende organen ingekomen stukken */
  | 'RECEIVED_BY_COUNCIL'
  /** onderzoeksrapporten */
  | 'RESEARCH'
  /** beschikkingen */
  | 'RULINGS'
  /** subsidieverplichtingen anders dan met beschikking */
  | 'SUBSIDIES'
  /** Woo-verzoeken en -besluiten */
  | 'WOO_REQUESTS';

/** Whose walled workspace it is: of a municipality, the programme team (VWS) or the VNG. */
export type WorkspaceKind =
  | 'municipality'
  | 'programme'
  | 'vng';

/** What was said about an item. */
export type WriteMinutesInput = {
  itemId: string | number;
  meetingId: string | number;
  said?: string | null | undefined;
  version: number;
};
