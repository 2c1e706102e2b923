import { DecisionsFrame } from '../DecisionsFrame.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import messages from '../decisions.nl.json' with { type: 'json' };

export const MotionsPage = withMessages(messages, function MotionsPage() {
  const t = useText();
  return <DecisionsFrame tab="motions" title={t('decisions.tab.motions')} />;
});
