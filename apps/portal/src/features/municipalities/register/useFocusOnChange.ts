import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives focus to the part of the page that tells the new state, because the button that brought it about may be gone.
 */
export function useFocusOnChange(state: string | null): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const seen = useRef(state);
  useEffect(() => {
    if (seen.current === state) return;
    seen.current = state;
    place.current?.focus();
  }, [state]);
  return place;
}
