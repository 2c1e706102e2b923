import { describe, expect, it } from '@jest/globals';
import { after, allMoves, goalMoves, isOverdue, milestoneMoves, movesFrom, planMoves } from './moves.rules.js';

const machines = { plan: planMoves, goal: goalMoves, milestone: milestoneMoves };

describe.each(Object.entries(machines))('%s', (_name, machine) => {
  const states = Object.keys(machine) as never[];

  it('moves only between its own states', () => {
    for (const state of states) {
      for (const move of movesFrom(machine, state)) expect(states).toContain(after(machine, state, move));
    }
  });

  it('refuses every move that a state does not know', () => {
    for (const state of states) {
      const known: string[] = movesFrom(machine, state);
      for (const move of [...allMoves(machine), 'toString', '']) {
        expect(after(machine, state, move) === null).toBe(!known.includes(move));
      }
    }
  });

  it('leaves no state without a way out', () => {
    for (const state of states) expect(movesFrom(machine, state).length).toBeGreaterThan(0);
  });
});

describe('a plan', () => {
  it('is adopted once endorsed, and endorsement alone is no adoption', () => {
    expect(after(planMoves, 'DRAFT', 'endorse')).toBe('ENDORSED_BY_COALITION');
    expect(after(planMoves, 'ENDORSED_BY_COALITION', 'adopt')).toBe('ADOPTED');
    expect(after(planMoves, 'ADOPTED', 'endorse')).toBeNull();
  });
});

describe('an overdue milestone', () => {
  it('has a date in the past and is neither done nor dropped', () => {
    const on = (status: keyof typeof milestoneMoves, dueOn: string | null) =>
      isOverdue({ status, dueOn }, '2026-11-22');
    expect([on('PLANNED', '2026-11-21'), on('IN_PROGRESS', '2026-11-21')]).toEqual([true, true]);
    expect([
      on('PLANNED', '2026-11-22'),
      on('PLANNED', null),
      on('DONE', '2020-01-01'),
      on('DROPPED', '2020-01-01'),
    ]).toEqual([false, false, false, false]);
  });
});
