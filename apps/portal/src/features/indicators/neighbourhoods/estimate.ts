import { number, percentage } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import type { EstimateFieldsFragment } from './neighbourhoods.generated.js';

/** The margin of an estimate between brackets; null where the source gives none. */
export function useMarginWords() {
  const t = useText();
  return ({ lower, upper }: EstimateFieldsFragment): string | null =>
    lower === null || upper === null
      ? null
      : t('neighbourhoods.margin', { lower: number(lower), upper: percentage(upper) });
}
