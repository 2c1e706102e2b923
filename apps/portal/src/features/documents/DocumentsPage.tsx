import { DetailPage } from '@bloemen/ui';
import { useText } from '../../shared/i18n.js';

export function DocumentsPage() {
  const t = useText();
  return <DetailPage title={t('documents.title')} />;
}
