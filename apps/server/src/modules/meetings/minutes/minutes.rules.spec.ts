import { describe, expect, it } from '@jest/globals';
import { proposedBy, whyNotWritten } from './minutes.rules.js';

describe('minutes', () => {
  it.each([
    [{ status: 'PLANNED', hasBegun: true, isApproved: false }, null],
    [{ status: 'HELD', hasBegun: true, isApproved: false }, null],
    [{ status: 'PLANNED', hasBegun: false, isApproved: false }, 'minutes.not_begun'],
    [{ status: 'CANCELLED', hasBegun: true, isApproved: false }, 'minutes.cancelled'],
    [{ status: 'HELD', hasBegun: true, isApproved: true }, 'minutes.already_approved'],
  ] as const)('of %p are written, or not because of %p', (meeting, why) => {
    expect(whyNotWritten(meeting)).toBe(why);
  });

  it('proposes attendance by what came back from the mail, and nothing for who does not know', () => {
    expect((['YES', 'NO', 'MAYBE', null] as const).map(proposedBy)).toEqual(['PRESENT', 'EXCUSED', null, null]);
  });
});
