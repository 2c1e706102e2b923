import { expect, it } from '@jest/globals';
import { rolesThatMay } from '../../../../test/policy.js';
import { newsListPolicy, newsPolicy } from './news.policy.js';

const keepers = ['PROGRAMME_ADMIN'];

it.each([
  ['DRAFT', false, { publish: keepers, withdraw: [], remove: keepers }],
  ['PUBLISHED', true, { publish: keepers, withdraw: keepers, remove: [] }],
  ['PUBLISHED', false, { publish: [], withdraw: keepers, remove: [] }],
  ['WITHDRAWN', false, { publish: keepers, withdraw: [], remove: [] }],
] as const)('lets the programme alone keep what is %s (waits: %s)', (status, isPlanned, may) => {
  expect(rolesThatMay(newsPolicy, { status, isPlanned })).toEqual({ change: keepers, ...may });
});

it('lets the programme alone write', () => {
  expect(rolesThatMay(newsListPolicy, undefined)).toEqual({ add: keepers });
});
