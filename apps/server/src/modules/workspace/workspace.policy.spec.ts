import { expect, it } from '@jest/globals';
import { rolesThatMay } from '../../../test/policy.js';
import { workspacePolicy } from './workspace.policy.js';

it('the dashboard lets the coordinator record a fact, and nobody in an archive', () => {
  expect(rolesThatMay(workspacePolicy, undefined)).toEqual({ recordFact: ['COORDINATOR'] });
  expect(rolesThatMay(workspacePolicy, undefined, { isArchive: true })).toEqual({ recordFact: [] });
});
