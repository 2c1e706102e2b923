import { expect, it } from '@jest/globals';
import { today } from '../../shared/formats.js';
import { tasksOf } from './tasks.js';

it('leads from the package of the week to the week of this year', () => {
  const item = {
    who: null,
    because: 'Bestellen kan.',
    pillar: null,
    subjectId: null,
    goalId: null,
    isDemonstration: false,
  };
  expect(tasksOf([{ ...item, kind: 'WEEK_PACKAGE' }], true)).toMatchObject([
    { group: 'ASKED', href: `/werkruimte/week/${today().slice(0, 4)}` },
  ]);
});
