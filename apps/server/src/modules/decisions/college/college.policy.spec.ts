import { describe, expect, it } from '@jest/globals';
import { rolesThatMay } from '../../../../test/policy.js';
import { collegeRecordPolicy, collegeWidePolicy, contributionPolicy } from './college.policy.js';

const coordinator = ['COORDINATOR'];

describe('what is kept of the whole college', () => {
  it('is written by the coordinator alone, and by nobody in an archive', () => {
    expect(rolesThatMay(collegeWidePolicy, undefined)).toEqual({ add: coordinator });
    expect(rolesThatMay(collegeRecordPolicy, undefined)).toEqual({ edit: coordinator, remove: coordinator });
    expect(rolesThatMay(collegeWidePolicy, undefined, { isArchive: true })).toEqual({ add: [] });
    expect(rolesThatMay(collegeRecordPolicy, undefined, { isArchive: true })).toEqual({ edit: [], remove: [] });
  });

  it('lets an alderman answer for the own contribution, not for that of another or of nobody', () => {
    const may = { edit: coordinator, remove: coordinator };
    const own = { holderId: 'one' };
    expect(rolesThatMay(contributionPolicy, own, { personId: 'one' })).toEqual({
      ...may,
      move: ['COORDINATOR', 'ALDERMAN'],
    });
    expect(rolesThatMay(contributionPolicy, own, { personId: 'two' })).toEqual({ ...may, move: coordinator });
    expect(rolesThatMay(contributionPolicy, { holderId: null }, { personId: 'one' })).toEqual({
      ...may,
      move: coordinator,
    });
    expect(rolesThatMay(contributionPolicy, own, { personId: 'one', isArchive: true })).toEqual({
      edit: [],
      remove: [],
      move: [],
    });
  });
});
