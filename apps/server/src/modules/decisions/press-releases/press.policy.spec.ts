import { describe, expect, it } from '@jest/globals';
import type { PressApprover, PressState, QuoteState } from '@bloemen/vocabulary';
import { rolesThatMay } from '../../../../test/policy.js';
import { pressQuotePolicy, pressReleasePolicy, pressReleasesPolicy, type Approval } from './press.policy.js';

const writers = ['COORDINATOR', 'COMMUNICATIONS'];
const approval = (role: PressApprover, more: Partial<Approval> = {}): Approval => ({
  role,
  byId: null,
  byName: null,
  isOwnText: false,
  isAsked: true,
  ...more,
});
const given = { byId: 'somebody', byName: 'Iemand', isAsked: false };
const release = (state: PressState, more: object = {}) => ({
  state,
  isOwnText: false,
  isBeingCorrected: false,
  approvals: [approval('COORDINATOR'), approval('ALDERMAN')],
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
  });

  it('wants both approvals, one of them of somebody who did not write it, as far as there is somebody to give it', () => {
    const approvers = (coordinator: Partial<Approval>, alderman: Partial<Approval>, isOwnText = false) =>
      rolesThatMay(
        pressReleasePolicy,
        release('DRAFT', {
          isOwnText,
          approvals: [approval('COORDINATOR', coordinator), approval('ALDERMAN', alderman)],
        }),
      ).approve;
    expect(approvers(given, {})).toEqual(['ALDERMAN']);
    expect(approvers({}, given)).toEqual(['COORDINATOR']);
    expect(approvers({}, {}, true)).toEqual(['COORDINATOR', 'ALDERMAN']);
    expect(approvers({}, given, true)).toEqual(['COORDINATOR']);
    expect(approvers({}, { ...given, isOwnText: true }, true)).toEqual([]);
    expect(approvers({}, { isAsked: false }, true)).toEqual(['ALDERMAN']);
    expect(approvers({ ...given, isOwnText: true }, { isAsked: false })).toEqual(['ALDERMAN']);
    // The other role was left after the one approval: that one is enough, and says so by being pressed again.
    expect(approvers(given, { isAsked: false })).toEqual(['COORDINATOR', 'ALDERMAN']);
  });

  it('is approved once by a person who holds both roles', () => {
    const personId = 'both';
    const approvals = [approval('COORDINATOR', { ...given, byId: personId }), approval('ALDERMAN')];
    expect(rolesThatMay(pressReleasePolicy, release('DRAFT', { approvals }), { personId }).approve).toEqual([]);
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
