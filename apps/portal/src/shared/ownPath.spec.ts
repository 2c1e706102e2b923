import { expect, it } from '@jest/globals';
import { ownPath } from './ownPath.js';

it.each(['/', '/start', '/werkruimte/plan?zoek=motie#feiten'])('leads on to %s', (path) => {
  expect(ownPath(path)).toBe(path);
});

it.each([
  'https://elders.example/inloggen',
  '//elders.example',
  '/\\elders.example',
  '/\t/elders.example',
  'javascript:alert(1)',
  '',
  7,
  undefined,
])('leads nowhere else: %j', (value) => {
  expect(ownPath(value)).toBeUndefined();
});
