import { DetailPage } from '@bloemen/ui';
import { useText } from '../../../shared/i18n.js';

export function PressPage() {
  const t = useText();
  return <DetailPage title={t('press.title')} />;
}
