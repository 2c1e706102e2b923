import type { ContactFound } from '@bloemen/vocabulary';

export type Ask = (found: readonly ContactFound[]) => Promise<boolean>;

/**
 * Set by the question on the screen; without one nobody can be asked. Apart from what looks through the texts, which
 * only a page with a form needs.
 */
export const contactQuestion: { ask: Ask | null } = { ask: null };
