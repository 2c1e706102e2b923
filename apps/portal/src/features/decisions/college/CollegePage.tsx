import { DecisionsFrame } from '../DecisionsFrame.js';
import { useText } from '../../../shared/i18n.js';

export function CollegePage() {
  const t = useText();
  return <DecisionsFrame tab="college" title={t('decisions.tab.college')} />;
}
