import { describe, expect, it } from '@jest/globals';
import { rolesThatMay } from '../../../test/policy.js';
import { attachmentsPolicy, documentPolicy, documentsPolicy } from './documents.policy.js';

describe('documents', () => {
  it('are kept by the coordinator alone, and change no more in an archive', () => {
    expect(rolesThatMay(documentsPolicy, undefined)).toEqual({ add: ['COORDINATOR'] });
    expect(rolesThatMay(documentPolicy, undefined)).toEqual({ change: ['COORDINATOR'], remove: ['COORDINATOR'] });
    expect(rolesThatMay(attachmentsPolicy, undefined)).toEqual({ attach: ['COORDINATOR'] });
    for (const policy of [documentsPolicy, documentPolicy, attachmentsPolicy])
      expect(Object.values(rolesThatMay(policy, undefined, { isArchive: true })).flat()).toEqual([]);
  });
});
