import { DecisionsFrame } from '../DecisionsFrame.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import messages from '../decisions.nl.json' with { type: 'json' };

export const ChainPage = withMessages(messages, function ChainPage() {
  const t = useText();
  return <DecisionsFrame tab="chain" title={t('decisions.tab.chain')} />;
});
