import { DecisionsFrame } from '../DecisionsFrame.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import messages from '../decisions.nl.json' with { type: 'json' };

export const ExecutiveDecisionsPage = withMessages(messages, function ExecutiveDecisionsPage() {
  const t = useText();
  return <DecisionsFrame tab="executive" title={t('decisions.tab.executive')} />;
});
