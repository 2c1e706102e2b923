import type { EveningFragment } from './evenings.generated.js';

export type EveningStatus = 'OFF' | 'AHEAD' | 'NOW' | 'OVER';

/** Where an evening is at this moment (ISO 8601): called off, still to come, going on, or over. */
export function statusOf(
  { cancelledAt, startsAt, endsAt }: Pick<EveningFragment, 'cancelledAt' | 'startsAt' | 'endsAt'>,
  now: string,
): EveningStatus {
  if (cancelledAt) return 'OFF';
  const at = Date.parse(now);
  return Date.parse(endsAt) < at ? 'OVER' : Date.parse(startsAt) <= at ? 'NOW' : 'AHEAD';
}

export const tones = { OFF: 'warning', AHEAD: 'info', NOW: 'positive', OVER: 'neutral' } as const;
