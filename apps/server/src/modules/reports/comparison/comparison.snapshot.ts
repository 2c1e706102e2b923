import type { ComparisonService } from '../../programme/comparison/comparison.service.js';

/**
 * The place of a municipality among others, frozen when it was asked. Municipalities by name are left out: what one may
 * see on the screen because another lets it, is not kept in a file. Any change of what is in it raises `layout`.
 */
export type PositionSnapshot = {
  report: 'POSITION';
  layout: 1;
  /** Day on which it was made. */
  asOf: string;
  position: Omit<Awaited<ReturnType<ComparisonService['position']>>, 'peers' | 'waitsBecause' | 'isOpenToPeers'>;
  method: string[];
};

/** Municipalities side by side by name, frozen when it was asked; who may not be seen by then is not in it. */
export type ComparisonSnapshot = {
  report: 'COMPARISON';
  layout: 1;
  asOf: string;
  comparison: Omit<Awaited<ReturnType<ComparisonService['byName']>>, 'leftOut'>;
  method: string[];
};
