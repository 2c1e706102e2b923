import { Alert } from '@bloemen/ui';
import { useText } from '../../shared/i18n.js';
import type { Series } from './series.js';

/** That the municipality has no figure for the latest year, and why. */
export function OwnMissing({ series: { points } }: { series: Series }) {
  const t = useText();
  const last = points.at(-1);
  if (!last || last.own.value !== null) return null;
  return (
    <Alert kind="info" title={t('figures.ownMissing', { name: last.own.areaName, year: String(last.year) })}>
      {last.own.because}
    </Alert>
  );
}
