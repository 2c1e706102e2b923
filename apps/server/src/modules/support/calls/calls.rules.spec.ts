import { describe, expect, it } from '@jest/globals';
import {
  callDrawing,
  callEnders,
  callMoves,
  callSides,
  callStatuses,
  mayMoveCall,
  newsFor,
  newsForAdviser,
  properMoments,
  statusAfter,
  type CallMove,
} from './calls.rules.js';

describe('a call', () => {
  it('moves as the table says, and no other way', () => {
    const table = Object.fromEntries(
      callStatuses.map((status) => [
        status,
        (Object.keys(callMoves) as CallMove[]).filter((move) => mayMoveCall(status, move)),
      ]),
    );
    expect(table).toEqual({
      PROPOSED: ['accept_first', 'decline', 'withdraw', 'lose_consent', 'expire'],
      ACCEPTED_BY_ONE: ['accept_second', 'decline', 'withdraw', 'lose_consent', 'expire'],
      AGREED: ['hold', 'withdraw'],
      HELD: [],
      DECLINED: [],
      WITHDRAWN: [],
      EXPIRED: [],
    });
  });

  it('is drawn with every status, from one beginning', () => {
    const drawing = callDrawing();
    for (const status of callStatuses) expect(drawing).toContain(status);
    expect(drawing.match(/\[\*\] -->/g)).toHaveLength(1);
  });

  it('is agreed by two who say yes, and ends with one no', () => {
    expect(statusAfter('PROPOSED', 'YES')).toBe('ACCEPTED_BY_ONE');
    expect(statusAfter('ACCEPTED_BY_ONE', 'YES')).toBe('AGREED');
    expect(statusAfter('PROPOSED', 'NO')).toBe('DECLINED');
    expect(statusAfter('ACCEPTED_BY_ONE', 'NO')).toBe('DECLINED');
  });
});

describe('the news of a call', () => {
  const call = { hasAnswered: false, isOwnProposal: false, endedBy: null, startsAt: null };

  it('asks who did not answer yet, and nobody else', () => {
    for (const status of ['PROPOSED', 'ACCEPTED_BY_ONE'] as const) {
      expect(newsFor('ASKER', { ...call, status })).toBe('ASKED');
      expect(newsFor('HELPER', { ...call, status, hasAnswered: true })).toBeNull();
    }
  });

  it('tells both that it is agreed, and when it is', () => {
    for (const side of callSides) {
      expect(newsFor(side, { ...call, status: 'AGREED' })).toBe('AGREED');
      expect(newsFor(side, { ...call, status: 'AGREED', startsAt: '2027-02-03T09:30:00Z' })).toBe('PLANNED');
      expect(newsFor(side, { ...call, status: 'HELD' })).toBeNull();
    }
  });

  it('of an end goes to whoever did not end it', () => {
    for (const status of ['DECLINED', 'WITHDRAWN'] as const)
      for (const endedBy of callEnders)
        expect(callSides.filter((side) => newsFor(side, { ...call, status, endedBy }) === status)).toEqual(
          callSides.filter((side) => side !== endedBy),
        );
    expect(newsFor('ASKER', { ...call, status: 'EXPIRED', hasAnswered: true, endedBy: 'TIME' })).toBe('EXPIRED');
    expect(newsFor('HELPER', { ...call, status: 'EXPIRED', endedBy: 'TIME' })).toBeNull();
  });
});

it('the adviser who proposed a call hears the answers, and who stopped it', () => {
  for (const status of ['AGREED', 'DECLINED', 'EXPIRED'] as const)
    expect(newsForAdviser({ status, endedBy: null })).toBe(status);
  for (const status of ['PROPOSED', 'ACCEPTED_BY_ONE', 'HELD'] as const)
    expect(newsForAdviser({ status, endedBy: null })).toBeNull();
  expect(callEnders.filter((endedBy) => newsForAdviser({ status: 'WITHDRAWN', endedBy }))).toEqual(['ASKER', 'HELPER']);
});

it('moments lie ahead, within half a year, each once and in order', () => {
  const now = new Date('2027-01-10T09:00:00Z');
  expect(properMoments([], now)).toEqual([]);
  expect(properMoments(['2027-02-03T10:30:00+01:00', '2027-01-11T09:00:00Z', '2027-02-03T09:30:00Z'], now)).toEqual([
    '2027-01-11T09:00:00.000Z',
    '2027-02-03T09:30:00.000Z',
  ]);
  for (const wrong of ['2027-01-10T09:00:00Z', '2026-12-01T09:00:00Z', '2027-09-01T09:00:00Z'])
    expect(properMoments(['2027-02-03T09:30:00Z', wrong], now)).toBeNull();
});
