import type { Evening } from '@bloemen/api-contract/public';
import { getJson } from '../../../shared/api.js';

export const readEvening = (code: string) => getJson<Evening>(`/api/signing-events/${encodeURIComponent(code)}`);

export function phaseOf(evening: Pick<Evening, 'opensAt' | 'closesAt'>, now: number): 'before' | 'open' | 'after' {
  if (now < Date.parse(evening.opensAt)) return 'before';
  return now > Date.parse(evening.closesAt) ? 'after' : 'open';
}
