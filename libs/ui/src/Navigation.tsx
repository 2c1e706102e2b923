import { createContext, useContext, type MouseEvent, type ReactNode } from 'react';

/** Opens an address inside the application without loading the page again. */
export type Navigate = (href: string) => void;

const NavigationContext = createContext<Navigate | null>(null);

/** Lets every link of the kit use the application's own router. */
export const NavigationProvider = ({ navigate, children }: { navigate: Navigate; children: ReactNode }) => (
  <NavigationContext value={navigate}>{children}</NavigationContext>
);

/** A click handler that stays inside the application; new tabs, downloads, other sites and /api stay with the browser. */
export function useInternalNavigation(href: string | undefined, target?: string, download?: unknown) {
  const navigate = useContext(NavigationContext);
  return (event: MouseEvent) => {
    const plainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const ownPage = href?.startsWith('/') && !href.startsWith('/api/') && !target && download === undefined;
    if (event.defaultPrevented || !navigate || !plainClick || !ownPage) return;
    event.preventDefault();
    navigate(href!);
  };
}
