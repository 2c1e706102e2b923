import type { ContactFound, NameFound } from '@bloemen/vocabulary';

export type PersonalFound = ContactFound | NameFound;
export type Ask = (found: readonly PersonalFound[]) => Promise<boolean>;

/**
 * Set by the question on the screen; without one nobody can be asked. Apart from what looks through the texts, which
 * only a page with a form needs.
 */
export const contactQuestion: { ask: Ask | null } = { ask: null };
