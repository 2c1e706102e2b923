/** Where a motion of the council stands. */
export const motionStatuses = {
  SUBMITTED: 'Ingediend',
  ADOPTED: 'Aangenomen',
  REJECTED: 'Verworpen',
  IN_EXECUTION: 'In uitvoering',
  CLOSURE_PROPOSED: 'Afdoening voorgesteld',
  CLOSED: 'Afgedaan',
  REOPENED: 'Heropend',
} as const;
export type MotionStatus = keyof typeof motionStatuses;
export const motionStatusCodes = Object.keys(motionStatuses) as MotionStatus[];

/** So many days after its adoption a motion asks for attention while nothing is recorded that delivers it. */
export const MOTION_GAP_DAYS = 90;

/** What delivers a request of a motion. */
export const deliveryKinds = {
  DECISION_POINT: 'Punt van een collegebesluit',
  PLAN: 'Plan van aanpak',
  ACTIVITY: 'Activiteit',
  COALITION: 'Lokale coalitie',
  MEMBERSHIP: 'Meedoen aan het landelijke programma',
} as const;
export type DeliveryKind = keyof typeof deliveryKinds;
export const deliveryKindCodes = Object.keys(deliveryKinds) as DeliveryKind[];

/** How far a request of a motion is, as what delivers it says. */
export const requestStates = {
  NOT_TRACED: 'Nog niet gekoppeld',
  INTENDED: 'Voorgenomen',
  IN_PROGRESS: 'In uitvoering',
  DELIVERED: 'Uitgevoerd',
  SLIPPED: 'Loopt niet',
} as const;
export type RequestState = keyof typeof requestStates;
export const requestStateCodes = Object.keys(requestStates) as RequestState[];

/**
 * The headings of a proposal to the college: those of the paper of Heemstede with case number 840482, in its order. A
 * municipality orders and names them as it is used to.
 */
export const decisionHeadings = {
  SUBJECT: 'Onderwerp',
  SUMMARY: 'Samenvatting',
  LEGAL: 'Juridisch en beleidskader',
  DECISION: 'Besluit B&W',
  REASON: 'Aanleiding',
  PRINCIPLES: 'Uitgangspunten',
  VIEW: 'Zienswijze',
  MOTIVATION: 'Motivering',
  MONEY: 'Financiën',
  PLANNING: 'Planning/uitvoering',
  PARTICIPATION: 'Participatie en communicatie',
  SUSTAINABILITY: 'Duurzaamheid',
  ANNEXES: 'Bijlagen',
} as const;
export type DecisionHeading = keyof typeof decisionHeadings;
export const decisionHeadingCodes = Object.keys(decisionHeadings) as DecisionHeading[];

/** Where one point of a decision stands. Only ADOPTED and AMENDED are decided. */
export const pointStates = {
  PROPOSED: 'Voorgenomen',
  SENT_TO_COMMITTEE: 'Voorgelegd aan de commissie',
  ADOPTED: 'Besloten',
  AMENDED: 'Gewijzigd besloten',
  REJECTED: 'Afgewezen',
  WITHDRAWN: 'Ingetrokken',
} as const;
export type PointState = keyof typeof pointStates;
export const pointStateCodes = Object.keys(pointStates) as PointState[];
export const isDecided = (state: PointState): boolean => state === 'ADOPTED' || state === 'AMENDED';

/** What a point of a decision is about. */
export const pointServes = {
  JOINS_PROGRAMME: 'Meedoen aan het landelijke programma',
  PLAN: 'Het plan van aanpak',
  MONEY: 'Geld',
  COMMITTEE: 'Voorleggen aan de commissie of de raad',
  OTHER: 'Iets anders',
} as const;
export type PointServes = keyof typeof pointServes;
export const pointServesCodes = Object.keys(pointServes) as PointServes[];

/** What a class of council papers asks of a committee; a municipality has its own letters for it. */
export const agendaMeanings = {
  INFORM: 'Ter informatie',
  VIEW: 'Voor een zienswijze',
  VIEW_AND_CLOSE: 'Voor een zienswijze en het afdoen van een motie',
  DEBATE: 'Om te bespreken',
  WITHOUT_DEBATE: 'Zonder bespreking',
} as const;
export type AgendaMeaning = keyof typeof agendaMeanings;
export const agendaMeaningCodes = Object.keys(agendaMeanings) as AgendaMeaning[];

/** What a committee found. */
export const viewOutcomes = {
  POSITIVE: 'Positief',
  WITH_REMARKS: 'Positief met opmerkingen',
  NEGATIVE: 'Negatief',
} as const;
export type ViewOutcome = keyof typeof viewOutcomes;
export const viewOutcomeCodes = Object.keys(viewOutcomes) as ViewOutcome[];

/** What became of an undertaking. */
export const undertakingStates = { OPEN: 'Open', DONE: 'Nagekomen', WITHDRAWN: 'Vervallen' } as const;
export type UndertakingState = keyof typeof undertakingStates;
export const undertakingStateCodes = Object.keys(undertakingStates) as UndertakingState[];
