import { describe, expect, it } from '@jest/globals';
import { byNeed, verdictOf, type ParticipationMark } from './participation.rules.js';

const letters: Record<string, ParticipationMark> = {
  P: 'PRESENT',
  E: 'EXCUSED',
  A: 'ABSENT',
  '?': 'NOT_RECORDED',
  '-': 'NOT_YET',
};
const of = (marks: string) => verdictOf(Array.from(marks, (letter) => letters[letter]!));

describe('participation', () => {
  it.each([
    ['', 'UNKNOWN', 'Er is nog geen aanwezigheid vastgelegd.'],
    ['--?', 'UNKNOWN', 'Er is nog geen aanwezigheid vastgelegd.'],
    ['---P', 'NEW', 'Was 1 van de 1 keer aanwezig.'],
    ['--A', 'NEW', 'Was 0 van de 1 keer aanwezig.'],
    ['PPPP', 'STEADY', 'Was 4 van de 4 keer aanwezig.'],
    ['PPPA', 'STEADY', 'Was 3 van de 4 keer aanwezig.'],
    ['PPEE', 'STEADY', 'Was 2 van de 4 keer aanwezig.'],
    ['AAPP', 'STEADY', 'Was 2 van de 4 keer aanwezig.'],
    ['PPAA', 'DRIFTING', 'Was de laatste 2 keer niet aanwezig.'],
    ['PA?A', 'DRIFTING', 'Was de laatste 2 keer niet aanwezig.'],
    ['PPEAA', 'DRIFTING', 'Was de laatste 3 keer niet aanwezig, 1 keer met bericht.'],
    ['PEAE', 'DRIFTING', 'Was de laatste 3 keer niet aanwezig, 2 keer met bericht.'],
    ['--AA', 'DRIFTING', 'Was de laatste 2 keer niet aanwezig.'],
    ['PPPAPA', 'FALLING', 'Was de laatste 3 keer maar 1 keer aanwezig, daarvoor 3 van de 3.'],
    ['APPAPE', 'FALLING', 'Was de laatste 3 keer maar 1 keer aanwezig, daarvoor 2 van de 3.'],
    ['PAAAPA', 'STEADY', 'Was 2 van de 6 keer aanwezig.'],
    ['PPPPAP', 'STEADY', 'Was 5 van de 6 keer aanwezig.'],
  ])('of %p is %p', (marks, state, sentence) => {
    expect(of(marks)).toMatchObject({ state, sentence });
  });

  it('puts who drifts away first, and of those who missed most', () => {
    const all = ['PPPP', 'PAA', 'PAAAA', '?', 'P', 'PPPAPA'].map((marks, index) => ({
      ...of(marks),
      name: `${index}`,
      marks,
    }));
    expect(all.sort(byNeed).map(({ marks }) => marks)).toEqual(['PAAAA', 'PAA', 'PPPAPA', 'P', '?', 'PPPP']);
  });
});
