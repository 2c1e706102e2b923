import { Page, PageHeader } from '@bloemen/ui';
import { useText, withMessages } from '../../../shared/i18n.js';
import messages from './sign-in.nl.json' with { type: 'json' };

/** Where somebody lands who signed in again for another tab: that one heard of it. */
export const BackPage = withMessages(messages, function BackPage() {
  const t = useText();
  return (
    <Page width="text">
      <PageHeader title={t('back.title')} intro={t('back.intro')} />
    </Page>
  );
});
