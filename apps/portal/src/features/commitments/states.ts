import type { CommitmentStatus, ReaffirmationReason, SignatureStanding } from '../../shared/schema.generated.js';

const over: readonly CommitmentStatus[] = ['LAPSED', 'WITHDRAWN', 'ENDED'];

/** Nothing more happens to it; a new statement may begin. */
export const isOver = (status: CommitmentStatus): boolean => over.includes(status);

/** What is asked before it is done with the statement. */
export type Asking = 'invite' | 'ratify' | 'withdraw' | 'end';

/** How each state is coloured; the words say it. */
export const tones = {
  INVITED: 'info',
  DRAFT: 'info',
  SIGNED_CONDITIONALLY: 'warning',
  RATIFIED: 'positive',
  DISPUTED: 'warning',
  REAFFIRMATION_DUE: 'warning',
  LAPSED: 'neutral',
  WITHDRAWN: 'neutral',
  ENDED: 'neutral',
  REPLACED: 'neutral',
} as const satisfies Record<CommitmentStatus | SignatureStanding, string>;

export const reaffirmationReasons = [
  'ELECTIONS',
  'NEW_HOLDER',
  'NEW_WORDING',
] as const satisfies readonly ReaffirmationReason[];
