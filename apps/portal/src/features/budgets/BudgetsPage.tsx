import { DetailPage } from '@bloemen/ui';
import { useText, withMessages } from '../../shared/i18n.js';
import messages from './budgets.nl.json' with { type: 'json' };

export const BudgetsPage = withMessages(messages, function BudgetsPage() {
  const t = useText();
  return <DetailPage title={t('budgets.title')} />;
});
