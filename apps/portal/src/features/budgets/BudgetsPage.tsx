import { DetailPage } from '@bloemen/ui';
import { useText } from '../../shared/i18n.js';

export function BudgetsPage() {
  const t = useText();
  return <DetailPage title={t('budgets.title')} />;
}
