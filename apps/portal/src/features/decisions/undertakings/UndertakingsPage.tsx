import { DecisionsFrame } from '../DecisionsFrame.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import messages from '../decisions.nl.json' with { type: 'json' };

export const UndertakingsPage = withMessages(messages, function UndertakingsPage() {
  const t = useText();
  return <DecisionsFrame tab="undertakings" title={t('decisions.tab.undertakings')} />;
});
