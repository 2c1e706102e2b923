import type { Board } from '@bloemen/api-contract/public';
import { useEffect, useState } from 'react';

type Signature = Board['signed'][number];

/** How long each new signature has the stage. */
const SPOTLIGHT_MS = 8_000;

const keyOf = ({ cbsCode, signedAt }: Signature) => `${cbsCode} ${signedAt}`;

/**
 * Gives each signature that comes in while the board stands the stage for a while, one after the other in the order of
 * signing; none is passed over when several sign at once, and what fell away meanwhile is not shown. `waiting` is how
 * many come after it.
 */
export function useSpotlight(signed: readonly Signature[]): { now: Signature | null; waiting: number } {
  const [known, setKnown] = useState(() => new Set(signed.map(keyOf)));
  const [queue, setQueue] = useState<readonly string[]>([]);
  const fresh = signed.map(keyOf).filter((key) => !known.has(key));
  if (fresh.length > 0) {
    setKnown(new Set([...known, ...fresh]));
    setQueue([...queue, ...fresh]);
  }
  const standing = new Map(signed.map((signature) => [keyOf(signature), signature]));
  const [first, ...others] = queue.filter((key) => standing.has(key));
  useEffect(() => {
    if (first === undefined) return undefined;
    const timer = setTimeout(() => setQueue((before) => before.slice(before.indexOf(first) + 1)), SPOTLIGHT_MS);
    return () => clearTimeout(timer);
  }, [first]);
  return { now: first === undefined ? null : standing.get(first)!, waiting: others.length };
}
