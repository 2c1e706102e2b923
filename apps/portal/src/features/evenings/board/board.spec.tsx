import { describe, afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, renderHook, screen } from '@testing-library/react';
import type { Board } from '@bloemen/api-contract/public';
import { MapOfMunicipalitiesDocument } from './board.generated.js';
import { withMessages } from '../../../shared/i18n.js';
import { useBoard, type BoardState } from '../../../shared/useBoard.js';
import { answerRoutes } from '../../../testing/answers.js';
import { hashing } from '../../../testing/hashing.js';
import { renderPage } from '../../../testing/renderPage.js';
import { LiveBoard } from './BoardPage.js';
import { useSpotlight } from './useSpotlight.js';
import messages from './board.nl.json' with { type: 'json' };
import { countOf, nextMilestone, passedBetween } from './counting.js';

const HOUR = 3_600_000;
const Screen = withMessages(messages, LiveBoard);
const event = {
  title: 'Bestuurdersavond',
  place: 'Amsterdam',
  startsAt: new Date(Date.now() - HOUR).toISOString(),
  endsAt: new Date(Date.now() + HOUR).toISOString(),
  organisers: ['VWS'],
  milestones: [100, 120],
  isDemonstration: true,
  isCancelled: false,
};
const evening = {
  code: 'abc123',
  opensAt: new Date(Date.now() - 3 * HOUR).toISOString(),
  closesAt: new Date(Date.now() + 7 * HOUR).toISOString(),
  municipalities: [
    { cbsCode: 'GM0000', name: 'Heemstede' },
    { cbsCode: 'GM0001', name: 'Zandvoort' },
  ],
};
const names = ['Heemstede', 'Zandvoort', 'Lisse', 'Dronten', 'Emmen', 'Dongen', 'Oegstgeest'];
const boardOf = (before: number, count: number): Board => ({
  event,
  before,
  conditional: count > 0 ? 1 : 0,
  participants: names.slice(0, count).map((_, index) => `GM000${index}`),
  signed: names.slice(0, count).map((name, index) => ({
    cbsCode: `GM000${index}`,
    name,
    signerName: `Wethouder ${index}`,
    signedAt: '2019-05-22T18:00:00Z',
    isConditional: index === 0,
    occasion: (['JOINS', 'CONFIRMS', 'RENEWS', 'RETURNS'] as const)[index % 4]!,
  })),
});
const cells = [...names, 'Vlieland'].map((name, index) => ({
  code: `GM000${index}`,
  name,
  column: index,
  row: 0,
}));
const mocks = [
  {
    request: { query: MapOfMunicipalitiesDocument },
    result: {
      data: {
        publicProgramme: {
          cells,
        },
      },
    },
  },
];
const stateOf = (board: Board | null, more: Partial<BoardState> = {}): BoardState => ({
  board,
  isLive: true,
  at: 0,
  error: null,
  ...more,
});
async function show(state: BoardState) {
  const view = await renderPage(<Screen code="abc123" state={state} />, { session: null, mocks });
  if (state.board) await screen.findByRole('img', { name: /^Kaart van Nederland/ });
  return view;
}

class Stream {
  static all: Stream[] = [];
  static readonly CLOSED = 2;
  onmessage: ((message: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  readyState = 1;
  constructor(readonly url: string) {
    Stream.all.push(this);
  }
  close = () => void (this.readyState = 2);
}

describe('the board', () => {
  beforeEach(() => {
    hashing();
    answerRoutes({ '/api/signing-events/abc123': { body: evening } });
    Stream.all = [];
    globalThis.EventSource = Stream as unknown as typeof EventSource;
  });
  afterEach(() => void jest.useRealTimers());

  it('shows the count, the way to the next milestone, the newest names and where to sign', async () => {
    const { container } = await show(stateOf(boardOf(95, 7)));
    expect(container.querySelector('.bl-board__count')!.textContent).toBe('102 gemeenten doen mee');
    expect(screen.getByText('Waarvan 1 onder voorbehoud, nog niet definitief.')).toBeTruthy();
    expect(screen.getByText('Nog 18 tot 120')).toBeTruthy();
    expect([...container.querySelectorAll('.bl-board__names strong')].map(({ textContent }) => textContent)).toEqual([
      'Oegstgeest',
      'Dongen',
      'Emmen',
    ]);
    expect(screen.getByRole('img', { name: `QR-code naar ${location.host}/avond/abc123` })).toBeTruthy();
    expect(
      screen.getByRole('img', {
        name: 'Kaart van Nederland: 7 van de 8 gemeenten doen mee, 7 daarvan tekenden vanavond.',
      }),
    ).toBeTruthy();
    expect(container.querySelectorAll('[data-code]')).toHaveLength(8);
    expect(container.querySelector('.bl-board__lost')!.textContent).toBe('');
    expect(screen.getByText('Voorbeeldgegevens')).toBeTruthy();
  });

  it('says who joins, took part already, renews or signs again, who does so under reservation, and that nobody did yet', async () => {
    for (const [count, line] of [
      [1, 'Wethouder 0, sluit aan, onder voorbehoud'],
      [2, 'Wethouder 1, deed al mee'],
      [3, 'Wethouder 2, vernieuwt de verklaring'],
      [4, 'Wethouder 3, tekent opnieuw'],
    ] as const) {
      const { unmount } = await show(stateOf(boardOf(95, count)));
      expect(screen.getByText(line)).toBeTruthy();
      unmount();
    }
    await show(stateOf(boardOf(95, 0)));
    expect(screen.getByText('Vanavond tekende nog geen gemeente')).toBeTruthy();
  });

  it('shows who is invited before the first signature', async () => {
    await show(stateOf(boardOf(95, 0)));
    expect(await screen.findByText('2 gemeenten kunnen vanavond tekenen:')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Heemstede', 'Zandvoort']),
    );
  });

  it('thanks at the end, names everybody, and says until when one may still sign', async () => {
    const board = boardOf(95, 7);
    const endsAt = new Date(Date.now() - HOUR).toISOString();
    await show(stateOf({ ...board, event: { ...board.event, endsAt } }));
    expect(screen.getByText('Dank u wel')).toBeTruthy();
    expect(screen.getByText('Vanavond tekenden 7 gemeenten')).toBeTruthy();
    expect(screen.getByText('Heemstede')).toBeTruthy();
    expect(await screen.findByText(/^Nog tekenen kan tot/)).toBeTruthy();
    expect(screen.queryByRole('img', { name: /^QR-code/ })).toBeNull();
  });

  it('gives each new signature the stage for eight seconds, one after the other, and counts at once', () => {
    jest.useFakeTimers();
    const { signed } = boardOf(95, 5);
    const { result, rerender } = renderHook(
      ({ count, gone }) => useSpotlight(signed.slice(0, count).filter((_, at) => at !== gone)),
      {
        initialProps: { count: 1, gone: -1 },
      },
    );
    const seen = () => [result.current.now?.name ?? null, result.current.waiting];
    const wait = (ms: number) => act(() => void jest.advanceTimersByTime(ms));
    expect(seen()).toEqual([null, 0]);
    rerender({ count: 4, gone: -1 });
    expect(seen()).toEqual(['Zandvoort', 2]);
    wait(7_000);
    rerender({ count: 5, gone: -1 });
    expect(seen()).toEqual(['Zandvoort', 3]);
    wait(1_000);
    expect(seen()).toEqual(['Lisse', 2]);
    rerender({ count: 5, gone: 3 });
    expect(seen()).toEqual(['Lisse', 1]);
    wait(8_000);
    expect(seen()).toEqual(['Emmen', 0]);
    wait(8_000);
    expect(seen()).toEqual([null, 0]);
  });

  it('asks nobody to sign at an evening that was called off', async () => {
    const board = boardOf(95, 1);
    await show(stateOf({ ...board, event: { ...board.event, isCancelled: true } }));
    expect(screen.getByRole('heading', { name: 'Deze avond gaat niet door' })).toBeTruthy();
    expect(screen.queryByRole('img', { name: /^QR-code/ })).toBeNull();
    expect(screen.queryByText(/^Nog \d+ tot/)).toBeNull();
  });

  it('tells that the connection is gone and from when the numbers are', async () => {
    await show(stateOf(boardOf(95, 1), { isLive: false, at: Date.parse('2019-05-22T18:14:00Z') }));
    expect(screen.getByText('verbinding weg, zo was het om 20.14 uur').getAttribute('role')).toBe('status');
  });

  it('knows no evening with another code', async () => {
    const { ApiError } = await import('../../../shared/api.js');
    await show(stateOf(null, { isLive: false, error: new ApiError('not_found', '') }));
    expect(screen.getByText('Wij kennen deze bijeenkomst niet')).toBeTruthy();
  });

  it('announces a milestone that is passed before our eyes, for a while; not one of before', async () => {
    jest.useFakeTimers();
    let state = stateOf(boardOf(95, 4));
    let rerender: () => void = () => undefined;
    const Changing = withMessages(messages, function Changing() {
      const [, set] = jest.requireActual<typeof import('react')>('react').useState(0);
      rerender = () => set((count) => count + 1);
      return <LiveBoard code="abc123" state={state} />;
    });
    await renderPage(<Changing />, { session: null, mocks });
    await act(() => jest.advanceTimersByTimeAsync(100));
    const change = (board: Board) =>
      act(() => {
        state = stateOf(board);
        rerender();
      });
    expect(screen.queryByText(/Mijlpaal/)).toBeNull();
    change(boardOf(95, 5));
    expect(screen.getByText('Mijlpaal: 100 gemeenten doen mee!').closest('[role=status]')).toBeTruthy();
    change(boardOf(95, 6));
    expect(screen.getByText(/Mijlpaal/)).toBeTruthy();
    act(() => void jest.advanceTimersByTime(20_000));
    expect(screen.queryByText(/Mijlpaal/)).toBeNull();
    expect(screen.getByText('Nog 19 tot 120')).toBeTruthy();
  });

  it('follows the stream, opens it again when the browser gave up, and holds no more after an hour', async () => {
    jest.useFakeTimers();
    const sent = answerRoutes({ '/api/signing-events/abc123/board': { body: boardOf(95, 1) } });
    const { result, unmount } = renderHook(() => useBoard('abc123'));
    await act(() => jest.advanceTimersByTimeAsync(0));
    expect(result.current.board?.signed).toHaveLength(1);
    expect(Stream.all.map(({ url }) => url)).toEqual(['/api/signing-events/abc123/live']);
    act(() => Stream.all[0]!.onmessage!({ data: JSON.stringify(boardOf(95, 2)) }));
    expect(result.current).toMatchObject({ isLive: true, board: { signed: { length: 2 } } });
    const timers = jest.getTimerCount();
    const give = (readyState: number) =>
      act(() => {
        Stream.all.at(-1)!.readyState = readyState;
        Stream.all.at(-1)!.onerror!();
      });
    give(0);
    expect(result.current.isLive).toBe(false);
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(Stream.all).toHaveLength(1);
    for (let minutes = 0; minutes < 60; minutes += 1) {
      give(2);
      await act(() => jest.advanceTimersByTimeAsync(60_000));
    }
    expect(Stream.all).toHaveLength(61);
    expect(jest.getTimerCount()).toBe(timers);
    expect(result.current).toMatchObject({ isLive: true, board: { signed: { length: 1 } } });
    expect(sent.length).toBeGreaterThan(100);
    unmount();
    expect(jest.getTimerCount()).toBe(0);
    expect(Stream.all.at(-1)!.readyState).toBe(2);
  });

  it('keeps the last numbers when reading fails', async () => {
    jest.useFakeTimers();
    answerRoutes({ '/api/signing-events/abc123/board': { body: boardOf(95, 1) } });
    const { result } = renderHook(() => useBoard('abc123'));
    await act(() => jest.advanceTimersByTimeAsync(0));
    const { at } = result.current;
    globalThis.fetch = jest.fn<typeof fetch>(() => Promise.reject(new TypeError('Failed to fetch')));
    await act(() => jest.advanceTimersByTimeAsync(30_000));
    expect(result.current).toMatchObject({ isLive: false, at, board: { signed: { length: 1 } } });
  });

  it('counts as the server does and knows the milestone ahead', () => {
    const signed = Array.from({ length: 25 }, (_, index) => ({ cbsCode: `GM${index}` })) as Board['signed'];
    const of = (count: number) => ({
      before: 95,
      signed: signed.slice(0, count),
      event: { milestones: [120, 100, 150] },
    });
    expect(countOf(of(25))).toBe(120);
    expect([0, 4, 5, 25].map((count) => nextMilestone(of(count)))).toEqual([100, 100, 120, 150]);
  });

  it.each([
    [99, 100, 100],
    [95, 121, 120],
    [100, 101, null],
    [100, 99, null],
    [120, 120, null],
  ])('passes a milestone on the way only: from %d to %d it is %s', (from, to, milestone) => {
    expect(passedBetween(from, to, [120, 100, 150])).toBe(milestone);
  });
});
