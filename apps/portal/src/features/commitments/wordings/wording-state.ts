import type { WordingFragment } from './wordings.generated.js';

export const wordingStates = ['draft', 'offered', 'retired'] as const;
export type WordingState = (typeof wordingStates)[number];

/** Still being written, the text that is signed now, or kept because it was signed before. */
export const stateOf = ({ offeredAt, retiredAt }: Pick<WordingFragment, 'offeredAt' | 'retiredAt'>): WordingState =>
  retiredAt ? 'retired' : offeredAt ? 'offered' : 'draft';

export const tones = { draft: 'neutral', offered: 'positive', retired: 'info' } as const;
