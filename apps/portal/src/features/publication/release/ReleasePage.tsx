import { Page, PageHeader } from '@bloemen/ui';
import { useText, withMessages } from '../../../shared/i18n.js';
import messages from './release.nl.json' with { type: 'json' };

/** What the municipality shows everybody, block by block. */
export const ReleasePage = withMessages(messages, function ReleasePage() {
  const t = useText();
  return (
    <Page>
      <PageHeader title={t('release.title')} intro={t('release.intro')} />
    </Page>
  );
});
