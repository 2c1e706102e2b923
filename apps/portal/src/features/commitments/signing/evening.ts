import { getJson } from '../../../shared/api.js';

export type Evening = {
  code: string;
  title: string;
  startsAt: string;
  endsAt: string;
  place: string;
  organisers: string[];
  isDemonstration: boolean;
  cancelledAt: string | null;
  cancelledReason: string | null;
  municipalities: { cbsCode: string; name: string }[];
};

export const readEvening = (code: string) => getJson<Evening>(`/api/signing-events/${encodeURIComponent(code)}`);

const HOUR_MS = 3_600_000;

/** The server takes signatures from two hours before an evening to six hours after it. */
export const opensAt = ({ startsAt }: Pick<Evening, 'startsAt'>): number => Date.parse(startsAt) - 2 * HOUR_MS;
const closesAt = ({ endsAt }: Pick<Evening, 'endsAt'>): number => Date.parse(endsAt) + 6 * HOUR_MS;

export function phaseOf(evening: Pick<Evening, 'startsAt' | 'endsAt'>, now: number): 'before' | 'open' | 'after' {
  if (now < opensAt(evening)) return 'before';
  return now > closesAt(evening) ? 'after' : 'open';
}
