import { describe, expect, it } from '@jest/globals';
import type { ToolkitStatus } from '@bloemen/vocabulary';
import { rolesThatMay } from '../../../test/policy.js';
import { toolkitFoundPolicy, toolkitItemPolicy } from './toolkits.policy.js';

const keepers = ['PROGRAMME_ADMIN', 'VNG_ADVISER'];
const nobody = { change: [], publish: [], removeDraft: [], review: [], open: [], retire: [] };
const an = (status: ToolkitStatus, changed = {}) => ({
  isOwn: true,
  status,
  draftNumber: null,
  currentNumber: 1,
  ...changed,
});

describe('an item of the toolkit', () => {
  it('is kept by VWS and the VNG, who may begin one', () => {
    expect(rolesThatMay(toolkitFoundPolicy, undefined)).toEqual({ maintain: keepers });
  });

  it('that was never published is written, published and taken away', () => {
    const item = an('DRAFT', { draftNumber: 1, currentNumber: null });
    const may = { ...nobody, change: keepers, publish: keepers, removeDraft: keepers };
    expect(rolesThatMay(toolkitItemPolicy, item)).toEqual(may);
  });

  it.each(['PUBLISHED', 'UNDER_REVIEW'] as const)('that is %s is looked at anew, changed and retired', (status) => {
    const may = { ...nobody, change: keepers, review: keepers, open: keepers, retire: keepers };
    expect(rolesThatMay(toolkitItemPolicy, an(status))).toEqual(may);
    expect(rolesThatMay(toolkitItemPolicy, an(status, { draftNumber: 2 }))).toEqual({
      ...may,
      publish: keepers,
      removeDraft: keepers,
    });
  });

  it('of somebody else, or retired, is left alone', () => {
    expect(rolesThatMay(toolkitItemPolicy, an('PUBLISHED', { isOwn: false, draftNumber: 2 }))).toEqual(nobody);
    expect(rolesThatMay(toolkitItemPolicy, an('RETIRED'))).toEqual(nobody);
  });
});
