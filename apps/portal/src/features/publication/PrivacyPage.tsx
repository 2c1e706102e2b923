import { Alert, Page, PageHeader, Paragraph, Section } from '@bloemen/ui';
import { useText, withMessages } from '../../shared/i18n.js';
import messages from './site.nl.json' with { type: 'json' };

/** What is kept about people, in plain words. */
export const PrivacyPage = withMessages(messages, function PrivacyPage() {
  const t = useText();
  return (
    <Page width="text">
      <PageHeader title={t('privacy.title')} intro={t('privacy.intro')} />
      <Alert kind="warning" title={t('privacy.draft')}>
        {t('privacy.draftText')}
      </Alert>
      {(['visit', 'work', 'residents', 'rights'] as const).map((part) => (
        <Section key={part} title={t(`privacy.${part}Title`)}>
          <Paragraph>{t(`privacy.${part}`)}</Paragraph>
        </Section>
      ))}
    </Page>
  );
});
