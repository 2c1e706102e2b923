import { contactsIn, isUuid, type ContactFound } from '@bloemen/vocabulary';
import { ApiError } from './api.js';
import { contactQuestion } from './contact-question.js';

/** Where an address or a long number is what is asked for. */
const meantForIt = /email|phone|url|token|sha256|reference$/i;
/** What a person kept on purpose is not asked about again in this visit. */
const kept = new Set<string>();

/** Telephone numbers and e-mail addresses in the free texts of what is about to be sent. */
export function contactsInInput(value: unknown, name = ''): ContactFound[] {
  if (typeof value === 'string') return meantForIt.test(name) || isUuid(value) ? [] : contactsIn(value);
  if (Array.isArray(value)) return value.flatMap((one) => contactsInInput(one, name));
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, one]) => contactsInInput(one, key))
    : [];
}

/**
 * Goes on when the texts hold no way to reach somebody, or when the person says that it may be kept. Throws
 * `text.not_kept` otherwise.
 */
export async function askAboutContacts(input: unknown): Promise<void> {
  const { ask } = contactQuestion;
  const found = contactsInInput(input).filter(({ text }) => !kept.has(text));
  if (found.length === 0 || !ask) return;
  if (!(await ask(found))) throw new ApiError('text.not_kept', '');
  for (const { text } of found) kept.add(text);
}
