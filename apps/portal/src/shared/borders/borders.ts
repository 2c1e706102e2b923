import type { BoundaryYear } from '@bloemen/api-contract/public';
import type { Borders } from '@bloemen/charts';
import { useCallback } from 'react';
import { getJson } from '../api.js';
import { useLoad } from '../useLoad.js';

const loadYears = () => getJson<BoundaryYear[]>('/api/boundaries');
const none: BoundaryYear[] = [];

/** The years of which borders of municipalities were imported, the newest first; none while that is not known. */
export const useBoundaryYears = (): readonly BoundaryYear[] => useLoad(loadYears).data ?? none;

/** Borders that are at hand for the whole visit: an address never changes what it gives. */
const kept = new Map<string, Promise<Borders>>();

/** The borders at an address. */
export function useBorders(href: string) {
  const load = useCallback(() => {
    const found = kept.get(href) ?? getJson<Borders>(href);
    kept.set(href, found);
    found.catch(() => kept.delete(href));
    return found;
  }, [href]);
  return useLoad(load);
}

/** The borders that fit figures made for a year: of that year where these were imported, else the newest. */
export const bordersFor = (years: readonly BoundaryYear[], madeFor?: number): BoundaryYear | undefined =>
  years.find(({ year }) => year === madeFor) ?? years[0];
