import type { BoundaryYear } from '@bloemen/api-contract/public';
import { LoadingState } from '@bloemen/ui';
import { lazy, Suspense } from 'react';
import { whenReached } from '../connection.js';
import { Problem } from '../Problem.js';
import { useBorders } from './borders.js';
import type { BordersDrawn } from './Drawn.js';

const Drawn = lazy(() => whenReached(() => import('./Drawn.js')).then((module) => ({ default: module.Drawn })));

/** A map of borders that are at hand. What draws it loads by itself. */
export const MapOf = (drawn: BordersDrawn) => (
  <Suspense fallback={<LoadingState lines={8} />}>
    <Drawn {...drawn} />
  </Suspense>
);

/** The municipalities of one year in their real shape. Borders and what draws them load by themselves. */
export function BorderMap({ year, ...drawn }: { year: BoundaryYear } & Omit<BordersDrawn, 'borders' | 'origin'>) {
  const { data, error, reload } = useBorders(year.href);
  if (error) return <Problem error={error} onRetry={reload} />;
  if (!data) return <LoadingState lines={8} />;
  return <MapOf borders={data} origin={year} {...drawn} />;
}
