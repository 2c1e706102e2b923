import { DecisionsFrame } from '../DecisionsFrame.js';
import { useText } from '../../../shared/i18n.js';

export function ExecutiveDecisionPage() {
  const t = useText();
  return <DecisionsFrame tab="executive" title={t('decisions.tab.executive')} />;
}
