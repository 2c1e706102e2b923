import { DetailPage } from '@bloemen/ui';
import { useText, withMessages } from '../../../shared/i18n.js';
import messages from './press.nl.json' with { type: 'json' };

export const PressPage = withMessages(messages, function PressPage() {
  const t = useText();
  return <DetailPage title={t('press.title')} />;
});
