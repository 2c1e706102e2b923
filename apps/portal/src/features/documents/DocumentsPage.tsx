import { DetailPage } from '@bloemen/ui';
import { useText, withMessages } from '../../shared/i18n.js';
import messages from './documents.nl.json' with { type: 'json' };

export const DocumentsPage = withMessages(messages, function DocumentsPage() {
  const t = useText();
  return <DetailPage title={t('documents.title')} />;
});
