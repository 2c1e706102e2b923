import type { ContributionStatus } from '@bloemen/vocabulary';

/** What may happen to a contribution. Who stopped or said no may be asked again. */
export const contributionMoves = {
  ASKED: { agree: 'AGREED', decline: 'DECLINED' },
  AGREED: { start: 'IN_PROGRESS', finish: 'DONE', decline: 'DECLINED' },
  IN_PROGRESS: { finish: 'DONE', decline: 'DECLINED' },
  DONE: { resume: 'IN_PROGRESS' },
  DECLINED: { ask: 'ASKED' },
} as const satisfies Record<ContributionStatus, Partial<Record<string, ContributionStatus>>>;

export type ContributionMove = {
  [S in ContributionStatus]: keyof (typeof contributionMoves)[S];
}[ContributionStatus];
