import type { UndertakingState } from '@bloemen/vocabulary';

/** What may happen to an undertaking; what was recorded by mistake is opened again. */
export const undertakingMoves = {
  OPEN: { keep: 'DONE', withdraw: 'WITHDRAWN' },
  DONE: { reopen: 'OPEN' },
  WITHDRAWN: { reopen: 'OPEN' },
} as const satisfies Record<UndertakingState, Partial<Record<string, UndertakingState>>>;

export type UndertakingMove = { [S in UndertakingState]: keyof (typeof undertakingMoves)[S] }[UndertakingState];
