import TestSequencer from '@jest/test-sequencer';

/**
 * Starts the specs that take minutes before those that take seconds, so that no core waits at the end: the product from
 * outside first.
 */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const rank = ({ path }) =>
      ['/test/accessibility', '/test/faults/', '/.specs/server', '/test/', '/apps/server/'].findIndex((part) =>
        path.includes(part),
      );
    const order = (test) => (rank(test) < 0 ? Number.MAX_SAFE_INTEGER : rank(test));
    return super.sort(tests).sort((one, other) => order(one) - order(other));
  }
}
