import { useState } from 'react';

const KEY = 'bloemen.sidebar';

/** Whether the sidebar shows icons alone. The browser remembers it for its next visit, where it may. */
export function useNarrowSidebar(): [isNarrow: boolean, toggle: () => void] {
  const [isNarrow, setIsNarrow] = useState(kept);
  const toggle = () => {
    setIsNarrow(!isNarrow);
    try {
      localStorage.setItem(KEY, isNarrow ? 'wide' : 'narrow');
    } catch {
      // Private windows.
    }
  };
  return [isNarrow, toggle];
}

function kept(): boolean {
  try {
    return localStorage.getItem(KEY) === 'narrow';
  } catch {
    return false;
  }
}
