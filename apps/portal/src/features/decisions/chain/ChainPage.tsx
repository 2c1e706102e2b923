import { DecisionsFrame } from '../DecisionsFrame.js';
import { useText } from '../../../shared/i18n.js';

export function ChainPage() {
  const t = useText();
  return <DecisionsFrame tab="chain" title={t('decisions.tab.chain')} />;
}
