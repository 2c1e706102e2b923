import {
  budgetStateCodes,
  budgetStates,
  counted,
  dutchDate,
  motionStatuses,
  viewOutcomes,
  type BudgetState,
  type DatePrecision,
  type MotionStatus,
  type PointState,
  type RequestState,
  type UndertakingState,
  type ViewOutcome,
} from '@bloemen/vocabulary';

/** The steps from what the council asked to what came of it, in their order. */
export const chainStages = ['MOTION', 'REQUESTS', 'DECISION', 'VIEW', 'CLOSURE', 'MONEY', 'EVALUATION'] as const;
export type ChainStageKind = (typeof chainStages)[number];

/** How far a step is. NOTHING: nothing is recorded of it that the reader may read, which is not that nothing is. */
export const chainReaches = ['DONE', 'UNDER_WAY', 'INTENDED', 'SLIPPED', 'NOTHING'] as const;
export type ChainReach = (typeof chainReaches)[number];

export type ChainStageFacts = { kind: ChainStageKind; reached: ChainReach; says: string };

type Dated = { on: string | null; precision: DatePrecision | null };
export type ChainFacts = {
  motion: {
    status: MotionStatus;
    happenedOn: string;
    datePrecision: DatePrecision;
    closedOn: string | null;
  } | null;
  requests: readonly { state: RequestState }[];
  points: readonly { state: PointState }[];
  views: readonly { outcome: ViewOutcome | null; committee: string }[];
  undertakings: readonly { state: UndertakingState; isLate: boolean; toldOn: string | null }[];
  /** Letters to the council about any of this. */
  briefings: number;
  money: readonly { state: BudgetState | null; amountCents: number | null }[];
  evaluations: readonly (Dated & { isHeld: boolean })[];
  /** Whether the reader sees all that is recorded. */
  readsAll: boolean;
};

const isDecided = ({ state }: { state: PointState }) => state === 'ADOPTED' || state === 'AMENDED';
const isOff = ({ state }: { state: PointState }) => state === 'REJECTED' || state === 'WITHDRAWN';
const all = <One>(ones: readonly One[], is: (one: One) => boolean) => ones.length > 0 && ones.every(is);

/** Every step of the chain in words; an intention is never shown as reached. */
export function stagesOf(facts: ChainFacts): ChainStageFacts[] {
  return [
    { kind: 'MOTION', ...motionStage(facts) },
    { kind: 'REQUESTS', ...requestsStage(facts) },
    { kind: 'DECISION', ...decisionStage(facts) },
    { kind: 'VIEW', ...viewStage(facts) },
    { kind: 'CLOSURE', ...closureStage(facts) },
    { kind: 'MONEY', ...moneyStage(facts) },
    { kind: 'EVALUATION', ...evaluationStage(facts) },
  ];
}

type Said = Omit<ChainStageFacts, 'kind'>;

const nothing = ({ readsAll }: ChainFacts, says: string): Said => ({
  reached: 'NOTHING',
  says: readsAll ? says : 'Niets openbaar',
});

function motionStage({ motion }: ChainFacts): Said {
  if (!motion) return { reached: 'NOTHING', says: 'Zonder motie' };
  const on = dutchDate(motion.happenedOn, motion.datePrecision);
  if (motion.status === 'SUBMITTED') return { reached: 'INTENDED', says: `Ingediend, ${on}` };
  if (motion.status === 'REJECTED') return { reached: 'SLIPPED', says: `Verworpen, ${on}` };
  return { reached: 'DONE', says: `Aangenomen, ${on}` };
}

function requestsStage(facts: ChainFacts): Said {
  const { motion, requests } = facts;
  if (!motion) return { reached: 'NOTHING', says: 'Zonder motie' };
  if (requests.length === 0) return nothing(facts, 'Nog geen verzoeken vastgelegd');
  const of = (state: RequestState) => requests.filter((request) => request.state === state).length;
  const says = `${of('DELIVERED')} van ${counted(requests.length, 'verzoek', 'verzoeken')} uitgevoerd`;
  if (of('SLIPPED') > 0) return { reached: 'SLIPPED', says };
  if (of('DELIVERED') === requests.length) return { reached: 'DONE', says };
  if (of('DELIVERED') + of('IN_PROGRESS') > 0) return { reached: 'UNDER_WAY', says };
  return { reached: of('INTENDED') > 0 ? 'INTENDED' : 'NOTHING', says };
}

function decisionStage(facts: ChainFacts): Said {
  const { points } = facts;
  if (points.length === 0) return nothing(facts, 'Nog geen besluit vastgelegd');
  const decided = points.filter(isDecided).length;
  const says = `${decided} van ${counted(points.length, 'punt', 'punten')} besloten`;
  if (all(points, isOff)) return { reached: 'SLIPPED', says: 'Afgewezen of ingetrokken' };
  if (all(points, (point) => isDecided(point) || isOff(point))) return { reached: 'DONE', says };
  return { reached: decided > 0 ? 'UNDER_WAY' : 'INTENDED', says };
}

function viewStage(facts: ChainFacts): Said {
  const { views } = facts;
  if (views.length === 0) return nothing(facts, 'Geen zienswijze gevraagd');
  const outcomes = views.flatMap(({ outcome }) => outcome ?? []);
  if (outcomes.length === 0) return { reached: 'INTENDED', says: 'Gevraagd, uitkomst niet bekend' };
  const last = outcomes.at(-1)!;
  return { reached: last === 'NEGATIVE' ? 'SLIPPED' : 'DONE', says: viewOutcomes[last] };
}

function closureStage({ motion }: ChainFacts): Said {
  if (!motion) return { reached: 'NOTHING', says: 'Zonder motie' };
  const { status, closedOn } = motion;
  if (status === 'CLOSED') return { reached: 'DONE', says: `Afgedaan, ${dutchDate(closedOn!)}` };
  if (status === 'CLOSURE_PROPOSED') return { reached: 'INTENDED', says: motionStatuses[status] };
  if (status === 'REOPENED') return { reached: 'SLIPPED', says: motionStatuses[status] };
  return { reached: 'NOTHING', says: status === 'REJECTED' ? 'Niet nodig' : 'Nog niet afgedaan' };
}

/** A plan without money is a plan; what was only proposed is not there yet. */
function moneyStage(facts: ChainFacts): Said {
  const states = budgetStateCodes.filter((state) => facts.money.some((line) => line.state === state));
  if (facts.money.length === 0) return nothing(facts, 'Geen geld genoemd');
  if (states.length === 0) return { reached: 'DONE', says: 'Gedekt uit een bestaand budget' };
  const says = states.map((state, index) => (index === 0 ? budgetStates[state] : budgetStates[state].toLowerCase()));
  const isThere = (state: BudgetState) => state === 'AUTHORISED' || state === 'SPENT';
  return {
    reached: all(states, isThere)
      ? 'DONE'
      : states.some(isThere)
        ? 'UNDER_WAY'
        : all(states, (state) => state === 'LAPSED')
          ? 'SLIPPED'
          : 'INTENDED',
    says: says.join(', '),
  };
}

function evaluationStage(facts: ChainFacts): Said {
  const held = facts.evaluations.filter(({ isHeld }) => isHeld).at(-1);
  const planned = facts.evaluations.find(({ isHeld }) => !isHeld);
  const day = ({ on, precision }: Dated) => dutchDate(on!, precision!);
  if (held) return { reached: 'DONE', says: `Gehouden, ${day(held)}` };
  if (planned) return { reached: 'INTENDED', says: `Gepland, ${day(planned)}` };
  return nothing(facts, 'Nog niet gepland');
}

/** What somebody wants to know first: what was asked, decided, what does not run, and whether the council was told. */
export type ChainAnswers = Record<'asked' | 'decided' | 'slipped' | 'told', string>;

export function answersOf(facts: ChainFacts): ChainAnswers {
  const { motion, requests, points, undertakings, briefings, readsAll } = facts;
  const none = (words: string) => (readsAll ? words : 'Hierover is niets openbaar.');
  const of = (state: RequestState) => requests.filter((request) => request.state === state).length;
  const decided = points.filter(isDecided).length;
  const off = points.filter(isOff).length;
  const late = undertakings.filter(({ isLate }) => isLate).length;
  const slipped = [
    of('SLIPPED') > 0 && counted(of('SLIPPED'), 'verzoek loopt niet', 'verzoeken lopen niet'),
    off > 0 && counted(off, 'punt is afgewezen of ingetrokken', 'punten zijn afgewezen of ingetrokken'),
    late > 0 && counted(late, 'toezegging is te laat', 'toezeggingen zijn te laat'),
  ].filter((words) => words !== false);
  const settled = undertakings.filter(({ state }) => state !== 'OPEN');
  const told = undertakings.filter(({ toldOn }) => toldOn !== null).length;
  return {
    asked: !motion
      ? 'Dit besluit hoort niet bij een motie.'
      : requests.length === 0
        ? none('Er is nog niet vastgelegd wat de motie vraagt.')
        : `${counted(requests.length, 'verzoek', 'verzoeken')}, waarvan ${of('DELIVERED')} uitgevoerd.`,
    decided:
      points.length === 0
        ? none('Er is nog geen besluit vastgelegd.')
        : `${decided} van ${counted(points.length, 'punt', 'punten')} besloten.`,
    slipped: slipped.length > 0 ? `${slipped.join(', ')}.` : none('Niets loopt achter, voor zover vastgelegd.'),
    told:
      undertakings.length + briefings === 0
        ? none('Er is geen toezegging of raadsinformatiebrief vastgelegd.')
        : [
            undertakings.length > 0 &&
              `Van ${told} van ${counted(undertakings.length, 'toezegging', 'toezeggingen')} weet de raad wat ervan kwam.`,
            settled.some(({ toldOn }) => toldOn === null) && 'Er is een toezegging klaar die nog niet is gemeld.',
            briefings > 0 && `${counted(briefings, 'raadsinformatiebrief', 'raadsinformatiebrieven')}.`,
          ]
            .filter((words) => words !== false)
            .join(' '),
  };
}

/**
 * Money by state, the states in their order and what is covered elsewhere last. Nothing is summed here: each line stands
 * with its year, so that what was proposed never reads as one amount with what stands in a budget.
 */
export function moneyByState<Line extends { state: BudgetState | null }>(
  lines: readonly Line[],
): { state: BudgetState | null; lines: Line[] }[] {
  return [...budgetStateCodes, null].flatMap((state) => {
    const own = lines.filter((line) => line.state === state);
    return own.length > 0 ? { state, lines: own } : [];
  });
}
