import { DecisionsFrame } from '../DecisionsFrame.js';
import { useText } from '../../../shared/i18n.js';

export function AddDecisionPage() {
  const t = useText();
  return <DecisionsFrame tab="executive" title={t('decisions.tab.executive')} />;
}

export function ChangeDecisionPage() {
  const t = useText();
  return <DecisionsFrame tab="executive" title={t('decisions.tab.executive')} />;
}
