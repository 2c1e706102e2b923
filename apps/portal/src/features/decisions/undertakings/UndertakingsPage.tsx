import { DecisionsFrame } from '../DecisionsFrame.js';
import { useText } from '../../../shared/i18n.js';

export function UndertakingsPage() {
  const t = useText();
  return <DecisionsFrame tab="undertakings" title={t('decisions.tab.undertakings')} />;
}
