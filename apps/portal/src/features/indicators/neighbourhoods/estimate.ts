import { number, percentage } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import type { EstimateFieldsFragment } from './neighbourhoods.generated.js';

/** That a figure is an estimate, with its margin where the source gives one. */
export function useEstimateWords() {
  const t = useText();
  return ({ lower, upper }: EstimateFieldsFragment): string =>
    lower === null || upper === null
      ? t('neighbourhoods.estimate')
      : t('neighbourhoods.margin', { lower: number(lower), upper: percentage(upper) });
}
