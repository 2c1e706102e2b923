import { contactsIn, isUuid, namesIn } from '@bloemen/vocabulary';
import { ApiError } from './api.js';
import { contactQuestion, type PersonalFound } from './contact-question.js';

/** Where an address or a long number is what is asked for. */
const meantForIt = /email|phone|url|token|sha256|reference$/i;
/**
 * Texts about what people said or what happened, in which nobody needs a name. Elsewhere a name is often what is asked
 * for: of a contact, a signer, the owner of a step.
 */
const tellsOfPeople =
  /^(?:question|groupName|effect|what|note|notes|said|told|text|remark|lesson|changed|next|story|minutes|decision|discussion)$/;
/** What a person kept on purpose is not asked about again in this visit. */
const kept = new Set<string>();

/** Telephone numbers, e-mail addresses and names of persons in the free texts of what is about to be sent. */
export function personalDataIn(value: unknown, name = ''): PersonalFound[] {
  if (typeof value === 'string') {
    if (meantForIt.test(name) || isUuid(value)) return [];
    return [...contactsIn(value), ...(tellsOfPeople.test(name) ? namesIn(value) : [])];
  }
  if (Array.isArray(value)) return value.flatMap((one) => personalDataIn(one, name));
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, one]) => personalDataIn(one, key))
    : [];
}

/**
 * Goes on when the texts hold no name of a person and no way to reach one, or when the person says that it may be kept.
 * Throws `text.not_kept` otherwise.
 */
export async function askAboutPersonalData(input: unknown): Promise<void> {
  const { ask } = contactQuestion;
  const found = personalDataIn(input).filter(({ text }) => !kept.has(text));
  if (found.length === 0 || !ask) return;
  if (!(await ask(found))) throw new ApiError('text.not_kept', '');
  for (const { text } of found) kept.add(text);
}
