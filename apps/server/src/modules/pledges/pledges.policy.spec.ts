import { describe, expect, it } from '@jest/globals';
import { rolesThatMay } from '../../../test/policy.js';
import { pledgePolicy, pledgesPolicy } from './pledges.policy.js';
import { pledgeStatuses, type PledgeStatus } from './pledges.rules.js';

const nobody = { resend: [], revoke: [], withdraw: [] };
const waits = { resend: ['COORDINATOR'], revoke: ['COORDINATOR'], withdraw: [] };

describe('pledges', () => {
  it('are asked for by the coordinator, who alone reads the addresses; in an archive the addresses remain', () => {
    expect(rolesThatMay(pledgesPolicy, undefined)).toEqual({ readAddresses: ['COORDINATOR'], invite: ['COORDINATOR'] });
    expect(rolesThatMay(pledgesPolicy, undefined, { isArchive: true })).toEqual({
      readAddresses: ['COORDINATOR'],
      invite: [],
    });
  });

  it.each<[PledgeStatus, object]>([
    ['INVITED', waits],
    ['REVOKED', nobody],
    ['PLEDGED', { resend: [], revoke: [], withdraw: ['COORDINATOR'] }],
    ['WITHDRAWN', nobody],
  ])('that are %s', (status, may) => {
    expect(rolesThatMay(pledgePolicy, { status, email: 'a@b.example' })).toEqual(may);
  });

  it('are not sent anew to an address that is not known, and change no more in an archive', () => {
    expect(rolesThatMay(pledgePolicy, { status: 'INVITED', email: null })).toEqual({ ...waits, resend: [] });
    for (const status of pledgeStatuses)
      expect(rolesThatMay(pledgePolicy, { status, email: 'a@b.example' }, { isArchive: true })).toEqual(nobody);
  });
});
