import { describe, expect, it } from '@jest/globals';
import type { DeliveryKind, PointServes, PointState, RequestState } from '@bloemen/vocabulary';
import {
  labelOfDelivery,
  verdictOfDelivery,
  verdictOfRequest,
  type DeliveryFacts,
  type Progress,
} from './request.rules.js';

const TODAY = '2026-11-30';
const nothing: Progress = { plan: null, coalition: null, takesPart: false, isConditional: false, readsAll: true };
const delivery = (kind: DeliveryKind, more: Partial<DeliveryFacts> = {}): DeliveryFacts => ({
  id: 'd',
  kind,
  point: null,
  activity: null,
  ...more,
});
const point = (state: PointState, serves: PointServes = 'PLAN') =>
  delivery('DECISION_POINT', {
    point: { id: 'p', decisionId: 'b', decision: 'Aanpak', caseNumber: '840482', place: 2, serves, state },
  });
const activity = (status: 'PLANNED' | 'RUNNING' | 'ENDED' | 'CANCELLED') =>
  delivery('ACTIVITY', { activity: { id: 'a', title: 'Eettafel', status } });

describe('what delivers a request', () => {
  it.each<[string, DeliveryFacts, Partial<Progress>, RequestState, string]>([
    ['a proposed point', point('PROPOSED'), {}, 'INTENDED', 'Punt 2 van besluit 840482 heeft de status: voorgenomen.'],
    ['a point before the committee', point('SENT_TO_COMMITTEE'), {}, 'INTENDED', 'voorgelegd aan de commissie'],
    ['an adopted point', point('ADOPTED'), {}, 'IN_PROGRESS', 'status: besloten'],
    ['an amended point', point('AMENDED', 'MONEY'), {}, 'IN_PROGRESS', 'status: gewijzigd besloten'],
    ['an adopted point about the committee', point('ADOPTED', 'COMMITTEE'), {}, 'DELIVERED', 'status: besloten'],
    ['a rejected point', point('REJECTED'), {}, 'SLIPPED', 'status: afgewezen'],
    ['a withdrawn point', point('WITHDRAWN', 'COMMITTEE'), {}, 'SLIPPED', 'status: ingetrokken'],
    ['no plan', delivery('PLAN'), {}, 'INTENDED', 'nog geen plan van aanpak'],
    ['a draft', delivery('PLAN'), { plan: 'DRAFT' }, 'INTENDED', 'nog een concept'],
    ['an endorsed plan', delivery('PLAN'), { plan: 'ENDORSED_BY_COALITION' }, 'IN_PROGRESS', 'onderschrijft'],
    ['an adopted plan', delivery('PLAN'), { plan: 'ADOPTED' }, 'DELIVERED', 'is vastgesteld'],
    ['a plan under review', delivery('PLAN'), { plan: 'UNDER_REVIEW' }, 'DELIVERED', 'wordt herzien'],
    ['an expired plan', delivery('PLAN'), { plan: 'EXPIRED' }, 'SLIPPED', 'is verlopen'],
    ['a planned activity', activity('PLANNED'), {}, 'INTENDED', '‘Eettafel’'],
    ['a running activity', activity('RUNNING'), {}, 'IN_PROGRESS', 'Eettafel'],
    ['an ended activity', activity('ENDED'), {}, 'DELIVERED', 'Eettafel'],
    ['a cancelled activity', activity('CANCELLED'), {}, 'SLIPPED', 'Eettafel'],
    ['no coalition', delivery('COALITION'), {}, 'INTENDED', 'nog geen lokale coalitie'],
    [
      'a coalition to come',
      delivery('COALITION'),
      { coalition: { startedOn: '2027-01-01', startedPrecision: 'MONTH' } },
      'INTENDED',
      'begint januari 2027',
    ],
    [
      'a coalition at work',
      delivery('COALITION'),
      { coalition: { startedOn: '2021-05-01', startedPrecision: 'MONTH' } },
      'DELIVERED',
      'werkt sinds mei 2021',
    ],
    [
      'a coalition of which nobody knows since when',
      delivery('COALITION'),
      { coalition: { startedOn: null, startedPrecision: null } },
      'DELIVERED',
      'aan het werk',
    ],
    ['no membership', delivery('MEMBERSHIP'), {}, 'INTENDED', 'doet nog niet mee'],
    [
      'a membership that waits',
      delivery('MEMBERSHIP'),
      { takesPart: true, isConditional: true },
      'IN_PROGRESS',
      'onder voorbehoud',
    ],
    ['a membership', delivery('MEMBERSHIP'), { takesPart: true }, 'DELIVERED', 'doet mee'],
  ])('%s', (_what, given, more, state, because) => {
    const verdict = verdictOfDelivery(given, { ...nothing, ...more }, TODAY);
    expect(verdict).toEqual({ state, because: expect.stringContaining(because) });
  });

  it('is named by what it is', () => {
    expect(labelOfDelivery(point('PROPOSED'))).toBe('Besluit 840482, punt 2');
    expect(labelOfDelivery(activity('RUNNING'))).toBe('Eettafel');
    expect(labelOfDelivery(delivery('COALITION'))).toBe('Lokale coalitie');
  });
});

describe('a request', () => {
  const said = (state: RequestState) => ({ state, because: state });

  it.each<[RequestState[], RequestState]>([
    [['DELIVERED'], 'DELIVERED'],
    [['DELIVERED', 'IN_PROGRESS'], 'IN_PROGRESS'],
    [['IN_PROGRESS', 'INTENDED', 'DELIVERED'], 'INTENDED'],
    [['DELIVERED', 'SLIPPED', 'INTENDED'], 'SLIPPED'],
  ])('is as far as the weakest of %j: %s', (states, state) => {
    expect(verdictOfRequest(states.map(said), { readsAll: true })).toEqual(said(state));
  });

  it('is not traced without anything, and says no more than that nothing is public to who does not read all', () => {
    expect(verdictOfRequest([], { readsAll: true })).toEqual({
      state: 'NOT_TRACED',
      because: 'Er is nog niet vastgelegd wat dit verzoek uitvoert.',
    });
    expect(verdictOfRequest([], { readsAll: false })).toEqual({
      state: 'NOT_TRACED',
      because: 'Hierover is nog niets openbaar.',
    });
  });
});
