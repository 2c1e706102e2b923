import {
  activityStatuses,
  deliveryKinds,
  dutchDate,
  pointStates,
  type ActivityStatus,
  type DatePrecision,
  type DeliveryKind,
  type PointServes,
  type PointState,
  type RequestState,
} from '@bloemen/vocabulary';
import type { PlanStatus } from '../../plans/plans.facts.js';

/** A point of a decision of the college that delivers a request. */
export type DeliveringPoint = {
  id: string;
  decisionId: string;
  decision: string;
  caseNumber: string | null;
  place: number;
  serves: PointServes;
  state: PointState;
};
/** What delivers a request, as it is stored: the point or the activity that the reader may see. */
export type DeliveryFacts = {
  id: string;
  kind: DeliveryKind;
  point: DeliveringPoint | null;
  activity: { id: string; title: string; status: ActivityStatus } | null;
};
/** How far things of the whole municipality are, for the kinds that need no row of their own. */
export type Progress = {
  plan: PlanStatus | null;
  coalition: { startedOn: string | null; startedPrecision: DatePrecision | null } | null;
  takesPart: boolean;
  /** Takes part under a signature that waits for the decision of the college. */
  isConditional: boolean;
  /** Whether the reader sees all that could deliver a request. */
  readsAll: boolean;
};
/** How far something is, with the reason in one Dutch sentence. */
export type Verdict = { state: RequestState; because: string };

/** From the weakest; a request is never further than the weakest of what delivers it. */
const fromWeakest: readonly RequestState[] = ['SLIPPED', 'INTENDED', 'IN_PROGRESS', 'DELIVERED'];

const ofPlan: Record<PlanStatus, Verdict> = {
  DRAFT: { state: 'INTENDED', because: 'Het plan van aanpak is nog een concept.' },
  ENDORSED_BY_COALITION: {
    state: 'IN_PROGRESS',
    because: 'De lokale coalitie onderschrijft het plan van aanpak. Het is nog niet vastgesteld.',
  },
  ADOPTED: { state: 'DELIVERED', because: 'Het plan van aanpak is vastgesteld.' },
  UNDER_REVIEW: { state: 'DELIVERED', because: 'Het plan van aanpak is vastgesteld en wordt herzien.' },
  EXPIRED: { state: 'SLIPPED', because: 'Het plan van aanpak is verlopen.' },
};

const ofActivity: Record<ActivityStatus, RequestState> = {
  PLANNED: 'INTENDED',
  RUNNING: 'IN_PROGRESS',
  ENDED: 'DELIVERED',
  CANCELLED: 'SLIPPED',
};

/**
 * How far one thing is that delivers a request. A decision says what will be done and not that it was: an adopted
 * point is in progress, except one that puts something before the committee, which is done by deciding it.
 */
export function verdictOfDelivery(
  { kind, point, activity }: DeliveryFacts,
  progress: Progress,
  today: string,
): Verdict {
  switch (kind) {
    case 'DECISION_POINT':
      return verdictOfPoint(point!);
    case 'ACTIVITY':
      return {
        state: ofActivity[activity!.status],
        because: `De activiteit ‘${activity!.title}’ heeft de status: ${activityStatuses[activity!.status].toLowerCase()}.`,
      };
    case 'PLAN':
      return progress.plan
        ? ofPlan[progress.plan]
        : { state: 'INTENDED', because: 'Er is nog geen plan van aanpak vastgelegd.' };
    case 'COALITION':
      return verdictOfCoalition(progress.coalition, today);
    case 'MEMBERSHIP':
      if (!progress.takesPart)
        return { state: 'INTENDED', because: 'De gemeente doet nog niet mee aan het landelijke programma.' };
      return progress.isConditional
        ? {
            state: 'IN_PROGRESS',
            because: 'De gemeente doet mee aan het landelijke programma onder voorbehoud van een besluit.',
          }
        : { state: 'DELIVERED', because: 'De gemeente doet mee aan het landelijke programma.' };
  }
}

function verdictOfPoint({ place, serves, state, caseNumber, decision }: DeliveringPoint): Verdict {
  const of = caseNumber ? `besluit ${caseNumber}` : `‘${decision}’`;
  const because = `Punt ${place} van ${of} heeft de status: ${pointStates[state].toLowerCase()}.`;
  if (state === 'PROPOSED' || state === 'SENT_TO_COMMITTEE') return { state: 'INTENDED', because };
  if (state === 'REJECTED' || state === 'WITHDRAWN') return { state: 'SLIPPED', because };
  return { state: serves === 'COMMITTEE' ? 'DELIVERED' : 'IN_PROGRESS', because };
}

function verdictOfCoalition(coalition: Progress['coalition'], today: string): Verdict {
  if (!coalition) return { state: 'INTENDED', because: 'Er is nog geen lokale coalitie.' };
  const { startedOn, startedPrecision } = coalition;
  const since = startedOn && dutchDate(startedOn, startedPrecision ?? 'DAY');
  if (startedOn && startedOn > today) return { state: 'INTENDED', because: `De lokale coalitie begint ${since}.` };
  return {
    state: 'DELIVERED',
    because: since ? `De lokale coalitie werkt sinds ${since}.` : 'De lokale coalitie is aan het werk.',
  };
}

/**
 * How far a request is: nobody types that, it follows from what delivers it. Of several the weakest decides, because a
 * request is met when all that was tied to it is there. Who does not read everything hears that nothing of it is
 * public, which does not tell whether there is more.
 */
export function verdictOfRequest(verdicts: readonly Verdict[], { readsAll }: Pick<Progress, 'readsAll'>): Verdict {
  const weakest = fromWeakest
    .map((state) => verdicts.find((verdict) => verdict.state === state))
    .find((verdict) => verdict !== undefined);
  if (weakest) return { state: weakest.state, because: weakest.because };
  return {
    state: 'NOT_TRACED',
    because: readsAll ? 'Er is nog niet vastgelegd wat dit verzoek uitvoert.' : 'Hierover is nog niets openbaar.',
  };
}

/** What delivers a request, named for the screen. */
export function labelOfDelivery({ kind, point, activity }: DeliveryFacts): string {
  if (activity) return activity.title;
  if (point) return `${point.caseNumber ? `Besluit ${point.caseNumber}` : point.decision}, punt ${point.place}`;
  return deliveryKinds[kind];
}

/** What a motion asks as it is stored. */
export type RequestFacts = { id: string; body: string; deliveries: DeliveryFacts[] };

/** Each request with how far it is, and how far what delivers it is. */
export function requestsWithStates(requests: readonly RequestFacts[], progress: Progress, today: string) {
  return requests.map(({ id, body, deliveries: facts }) => {
    const deliveries = facts.map((delivery) => ({
      id: delivery.id,
      kind: delivery.kind,
      label: labelOfDelivery(delivery),
      pointId: delivery.point?.id ?? null,
      decisionId: delivery.point?.decisionId ?? null,
      activityId: delivery.activity?.id ?? null,
      ...verdictOfDelivery(delivery, progress, today),
    }));
    return { id, body, deliveries, ...verdictOfRequest(deliveries, progress) };
  });
}
