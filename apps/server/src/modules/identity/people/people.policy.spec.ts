import { expect, it } from '@jest/globals';
import { rolesThatMay } from '../../../../test/policy.js';
import { peoplePolicy, rolePolicy } from './people.policy.js';

it('people are invited, and a role is ended once, by who manages the workspace, in an archive too', () => {
  const managers = ['COORDINATOR', 'PROGRAMME_ADMIN'];
  for (const isArchive of [false, true]) {
    expect(rolesThatMay(peoplePolicy, undefined, { isArchive })).toEqual({ invite: managers });
    expect(rolesThatMay(rolePolicy, { endsAt: null }, { isArchive })).toEqual({ end: managers });
    expect(rolesThatMay(rolePolicy, { endsAt: new Date() }, { isArchive })).toEqual({ end: [] });
  }
});
