import type { Evening } from '@bloemen/api-contract/public';

export function phaseOf(evening: Pick<Evening, 'opensAt' | 'closesAt'>, now: number): 'before' | 'open' | 'after' {
  if (now < Date.parse(evening.opensAt)) return 'before';
  return now > Date.parse(evening.closesAt) ? 'after' : 'open';
}
