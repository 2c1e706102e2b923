import { useState } from 'react';

/** Where the browser may keep nothing (a private window, a full disk), a choice holds until the page is left. */
function read(key: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Which columns of a list somebody does not want to see, remembered on this device under the name of the list. */
export function useColumnChoice(name: string | undefined) {
  const key = `bl-columns:${name}`;
  const [hidden, setHidden] = useState<readonly string[]>(() => (name ? read(key) : []));
  const show = (id: string, isShown: boolean) => {
    const next = isShown ? hidden.filter((one) => one !== id) : [...hidden, id];
    setHidden(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // The choice holds until the page is left.
    }
  };
  return { hidden, show };
}
