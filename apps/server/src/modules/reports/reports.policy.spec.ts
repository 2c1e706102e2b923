import { describe, expect, it } from '@jest/globals';
import { rolesThatMay } from '../../../test/policy.js';
import { reportRequestPolicy } from './reports.policy.js';
import { reportStatuses } from './reports.rules.js';

const requesters = ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PROGRAMME_ADMIN', 'NATIONAL_ADVISER'];
const keepers = ['COORDINATOR', 'PROGRAMME_ADMIN'];

describe('a document that was asked', () => {
  it.each([
    [true, requesters],
    [false, keepers],
  ])('own is %s: is stopped until it is finished, and repeated when it failed or was stopped', (isOwn, who) => {
    for (const status of reportStatuses)
      expect([status, rolesThatMay(reportRequestPolicy, { status, isOwn })]).toEqual([
        status,
        {
          cancel: status === 'REQUESTED' || status === 'RUNNING' ? who : [],
          retry: status === 'FAILED' || status === 'CANCELLED' ? who : [],
        },
      ]);
  });
});
