import { expect, it } from '@jest/globals';
import { today } from '../../shared/formats.js';
import { tasksOf } from './tasks.js';

const item = {
  who: null,
  because: 'Omdat.',
  pillar: null,
  subjectId: null,
  goalId: null,
  isDemonstration: false,
};

it('leads from a promise that is late and a motion that nothing delivers to their own pages, among what is late', () => {
  const attention = [
    { ...item, kind: 'UNDERTAKING_LATE' as const, subjectId: 'u' },
    { ...item, kind: 'MOTION_UNTRACED' as const, subjectId: 'm' },
  ];
  expect(tasksOf(attention, true)).toMatchObject([
    { group: 'LATE', href: '/werkruimte/besluiten/toezeggingen?toezegging=u' },
    { group: 'LATE', href: '/werkruimte/besluiten/moties/m' },
  ]);
});

it('leads from the package of the week to the week of this year', () => {
  expect(tasksOf([{ ...item, kind: 'WEEK_PACKAGE' }], true)).toMatchObject([
    { group: 'ASKED', href: `/werkruimte/week/${today().slice(0, 4)}` },
  ]);
});
