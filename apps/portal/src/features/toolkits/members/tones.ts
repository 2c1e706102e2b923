import type { CounterpartStatus } from '@bloemen/vocabulary';

/** The tone beside the word of how far it is with a counterpart. */
export const counterpartTones = {
  SUGGESTED: 'info',
  CONTACTED: 'accent',
  JOINED: 'positive',
  NOT_NOW: 'neutral',
} as const satisfies Record<CounterpartStatus, string>;
