import { DecisionsFrame } from '../DecisionsFrame.js';
import { useText } from '../../../shared/i18n.js';

export function MotionsPage() {
  const t = useText();
  return <DecisionsFrame tab="motions" title={t('decisions.tab.motions')} />;
}
