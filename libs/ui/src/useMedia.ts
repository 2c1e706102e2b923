import { useCallback, useSyncExternalStore } from 'react';

/** From here down a table is cards; the same width stands in `table.css`. */
export const NARROW = '(max-width: 44rem)';

/** Whether the screen is so, now and whenever that changes; false where it cannot be asked. */
export function useMedia(query: string): boolean {
  const ask = () => (typeof window.matchMedia === 'function' ? window.matchMedia(query) : null);
  return useSyncExternalStore(
    useCallback(
      (changed) => {
        if (typeof window.matchMedia !== 'function') return () => undefined;
        const list = window.matchMedia(query);
        list.addEventListener('change', changed);
        return () => list.removeEventListener('change', changed);
      },
      [query],
    ),
    () => ask()?.matches ?? false,
    () => false,
  );
}
