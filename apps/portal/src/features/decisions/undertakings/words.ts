import type { UndertakingState } from '@bloemen/vocabulary';
import type { UndertakingMove } from '../../../shared/schema.generated.js';

/** A tone only supports the words. */
export const undertakingTones: Record<UndertakingState, 'neutral' | 'info' | 'positive'> = {
  OPEN: 'info',
  DONE: 'positive',
  WITHDRAWN: 'neutral',
};

/** What may be shown of the list, as the address says it. */
export const shows = {
  open: { state: 'OPEN' },
  'te-laat': { isLate: true },
  'niet-gemeld': { isNotTold: true },
  nagekomen: { state: 'DONE' },
  vervallen: { state: 'WITHDRAWN' },
} as const satisfies Record<string, { state?: UndertakingState; isLate?: true; isNotTold?: true }>;
export type Show = keyof typeof shows;
export const showCodes = Object.keys(shows) as Show[];

/** The move that leads back; what was kept is opened again without a word. */
export const undertakingBack: { [From in UndertakingState]?: { [Done in UndertakingMove]?: UndertakingMove } } = {
  DONE: { reopen: 'keep' },
};
