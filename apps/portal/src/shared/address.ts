import type { sitePlaces } from '@bloemen/vocabulary';
import type { RegisteredRouter } from '@tanstack/react-router';

type Pages = RegisteredRouter['routesByPath'];
type Path = keyof Pages;
/** A page whose path says everything: it may stand in a link as it is. */
export type PlainPath = Exclude<Path, `${string}$${string}` | `/${string}/`>;
declare const made: unique symbol;
/** The address of a page of this portal: made here, or found to be one by `ownPath`. */
export type OwnAddress = string & { [made]: true };
export type PageAddress = PlainPath | OwnAddress | SiteAddress;
/** A page of the public site: the server makes it whole, so it is loaded and not opened inside the portal. */
export type SiteAddress =
  | '/'
  | (typeof sitePlaces)[number][0]
  | '/open-data'
  | '/privacy'
  | '/toegankelijkheid'
  | `/gemeenten/${string}`
  | `/week/${number}`
  | `/week/GM${string}/${number}`
  | `/nieuws/${string}`
  | `/toolkit/${string}`;
const site =
  /^\/(gemeenten|meedoen|nieuws|open-data|praktijk|privacy|toegankelijkheid|toolkit|week(?!\/meedoen))?([/?#]|$)/;

/** Whether the server makes the page at this address. */
export const isSiteAddress = (href: string): boolean => site.test(href);

declare module '@bloemen/ui' {
  interface Addresses {
    own: PageAddress;
  }
}

export type Search = Record<string, string | undefined>;
type Rest<To extends Path> = {
  search?: Pages[To]['types']['fullSearchSchemaInput'];
  hash?: string;
} & (To extends PlainPath ? { params?: never } : { params: Record<keyof Pages[To]['types']['allParams'], string> });

/**
 * The address of a page with what its path leaves open and what its search says, for links of the kit. A path,
 * parameter or search text that the routes do not know does not compile.
 */
export function addressOf<To extends Path>(to: To, { params, search, hash }: Rest<To>): OwnAddress {
  const known: Record<string, string> = params ?? {};
  const path = to.replace(/\$(\w+)/g, (_, name: string) => encodeURIComponent(known[name]!));
  return withSearch(path, (search ?? {}) as Search, hash);
}

/** A search without what says nothing. */
export const withoutEmpty = (search: Search) =>
  Object.fromEntries(Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1])));

export const withSearch = (path: string, search: Search, hash?: string) => {
  const said = new URLSearchParams(withoutEmpty(search)).toString();
  return `${path}${said && `?${said}`}${hash ? `#${hash}` : ''}` as OwnAddress;
};
