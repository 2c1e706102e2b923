import { createContext, useContext, type MouseEvent, type ReactNode } from 'react';

/**
 * Where the kit's links lead. An application that adds `own`, the addresses of its own pages, narrows `Href` to all of
 * these, so that a link to a page it does not have does not compile.
 */
export interface Addresses {
  elsewhere: `http://${string}` | `https://${string}` | `/api/${string}` | `mailto:${string}` | `#${string}`;
}
export type Href = Addresses extends { own: infer Own extends string } ? Own | Addresses['elsewhere'] : string;

/** Opens an address inside the application without loading the page again. */
export type Navigate = (href: string) => void;

type Navigation = {
  navigate: Navigate;
  /** The address under which the browser itself may fetch a file of the server. */
  addressOf: (href: string) => string;
  /** Asked before a file is fetched; the answer no leaves it, because the page says why. */
  mayFetch: () => Promise<boolean>;
};

const NavigationContext = createContext<Navigation | null>(null);
const asIs = (href: string) => href;
const always = () => Promise.resolve(true);

/**
 * Lets every link of the kit use the application's own router, and its way to say whose page a download is asked from.
 */
export const NavigationProvider = ({
  navigate,
  addressOf = asIs,
  mayFetch = always,
  children,
}: Pick<Navigation, 'navigate'> & Partial<Navigation> & { children: ReactNode }) => (
  <NavigationContext value={{ navigate, addressOf, mayFetch }}>{children}</NavigationContext>
);

/** Links that were asked about and are followed now. */
const followed = new WeakSet<HTMLAnchorElement>();

/**
 * The address of a link and its click handler, which stays inside the application; new tabs, downloads and other sites
 * stay with the browser. A file of the server (/api) is asked about first.
 */
export function useInternalNavigation(href: string | undefined, target?: string, download?: unknown) {
  const navigation = useContext(NavigationContext);
  const isFile = href?.startsWith('/api/') ?? false;
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !navigation || !isPlain) return;
    const anchor = event.currentTarget;
    if (isFile) {
      if (followed.delete(anchor)) return;
      event.preventDefault();
      void navigation.mayFetch().then((may) => {
        if (!may) return;
        followed.add(anchor);
        anchor.click();
      });
    } else if (href?.startsWith('/') && !target && download === undefined) {
      event.preventDefault();
      navigation.navigate(href);
    }
  };
  return { href: isFile && navigation ? navigation.addressOf(href!) : href, onClick };
}
