import { DecisionsFrame } from '../DecisionsFrame.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import messages from '../decisions.nl.json' with { type: 'json' };

export const CollegePage = withMessages(messages, function CollegePage() {
  const t = useText();
  return <DecisionsFrame tab="college" title={t('decisions.tab.college')} />;
});
