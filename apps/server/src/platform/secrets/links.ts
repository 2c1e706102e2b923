import type { Config } from '../config/config.js';

/**
 * The address of a page, as it stands in mails and documents. A secret goes behind the `#`: that part stays in the
 * browser, so that no log or proxy sees it.
 */
export function linkTo({ values }: Pick<Config, 'values'>, path: `/${string}`, secret?: string): string {
  return `${values.publicUrl}${path}${secret === undefined ? '' : `#${secret}`}`;
}
