import { isUuid } from '@bloemen/vocabulary';
import { stringifySearchWith } from '@tanstack/react-router';

/** The value of a search parameter when it is a text. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What the address of a page may say: the texts with these names; everything else in it is ignored. */
export const searchTexts =
  <Name extends string>(...names: Name[]) =>
  (search: Record<string, unknown>) =>
    Object.fromEntries(names.map((name) => [name, textOf(search[name])])) as { [Known in Name]?: string };

/** The value of a search parameter when it names a record; what can be none of ours is as good as nothing. */
export const idOf = (value: string | undefined): string | undefined =>
  value !== undefined && isUuid(value) ? value : undefined;

/** Search parameters are plain texts in the address; the router's own reader makes numbers of texts that look like one. */
export const addresses = {
  parseSearch: (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: stringifySearchWith(String),
};
