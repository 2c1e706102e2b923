import { DetailPage } from '@bloemen/ui';
import { useText } from '../../shared/i18n.js';

export function ContradictionsPage() {
  const t = useText();
  return <DetailPage title={t('contradictions.title')} />;
}
