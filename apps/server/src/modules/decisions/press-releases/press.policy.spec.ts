import { describe, expect, it } from '@jest/globals';
import type { PressState, QuoteState } from '@bloemen/vocabulary';
import { rolesThatMay } from '../../../../test/policy.js';
import { pressQuotePolicy, pressReleasePolicy, pressReleasesPolicy } from './press.policy.js';

const writers = ['COORDINATOR', 'COMMUNICATIONS'];
const release = (state: PressState, more: object = {}) => ({
  state,
  isOwnText: false,
  isBeingCorrected: false,
  ...more,
});
const quote = (state: QuoteState, more: object = {}) => ({ state, isInDraft: true, hasMail: true, ...more });
const nobody = { edit: [], remove: [], approve: [], schedule: [], withdrawEmbargo: [], correct: [] };

describe('a press release', () => {
  it('is written by communications and coordinator, approved by coordinator and alderman', () => {
    expect(rolesThatMay(pressReleasesPolicy, undefined)).toEqual({ add: writers });
    expect(rolesThatMay(pressReleasesPolicy, undefined, { isArchive: true })).toEqual({ add: [] });
    expect(rolesThatMay(pressReleasePolicy, release('DRAFT'))).toEqual({
      ...nobody,
      edit: writers,
      remove: writers,
      approve: ['COORDINATOR', 'ALDERMAN'],
    });
    expect(rolesThatMay(pressReleasePolicy, release('DRAFT', { isOwnText: true })).approve).toEqual([]);
  });

  it('goes out once approved, stays as it is under embargo, and is corrected once', () => {
    expect(rolesThatMay(pressReleasePolicy, release('APPROVED'))).toEqual({
      ...nobody,
      edit: writers,
      remove: writers,
      schedule: writers,
    });
    expect(rolesThatMay(pressReleasePolicy, release('EMBARGOED'))).toEqual({ ...nobody, withdrawEmbargo: writers });
    expect(rolesThatMay(pressReleasePolicy, release('PUBLISHED'))).toEqual({ ...nobody, correct: writers });
    expect(rolesThatMay(pressReleasePolicy, release('PUBLISHED', { isBeingCorrected: true }))).toEqual(nobody);
    expect(rolesThatMay(pressReleasePolicy, release('CORRECTED'))).toEqual(nobody);
  });
});

describe('a quote', () => {
  it('is asked while it is open and there is an address, and its proposed words are taken over', () => {
    expect(rolesThatMay(pressQuotePolicy, quote('NOT_ASKED'))).toEqual({
      ask: writers,
      agreeOnPaper: writers,
      takeWords: [],
    });
    expect(rolesThatMay(pressQuotePolicy, quote('NOT_ASKED', { hasMail: false })).ask).toEqual([]);
    expect(rolesThatMay(pressQuotePolicy, quote('CHANGE_PROPOSED'))).toEqual({
      ask: [],
      agreeOnPaper: writers,
      takeWords: writers,
    });
    expect(rolesThatMay(pressQuotePolicy, quote('APPROVED'))).toEqual({ ask: [], agreeOnPaper: [], takeWords: [] });
    expect(rolesThatMay(pressQuotePolicy, quote('ASKED', { isInDraft: false }))).toEqual({
      ask: [],
      agreeOnPaper: [],
      takeWords: [],
    });
  });
});
