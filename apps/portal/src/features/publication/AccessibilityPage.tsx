import { Alert, Page, PageHeader, Paragraph, Section } from '@bloemen/ui';
import { useText, withMessages } from '../../shared/i18n.js';
import './home.css';
import messages from './site.nl.json' with { type: 'json' };

/** The accessibility statement, honest about what was not examined. */
export const AccessibilityPage = withMessages(messages, function AccessibilityPage() {
  const t = useText();
  return (
    <Page width="text">
      <PageHeader title={t('accessibility.title')} intro={t('accessibility.intro')} />
      <Alert kind="warning" title={t('accessibility.status')}>
        {t('accessibility.statusText')}
      </Alert>
      <Section title={t('accessibility.didTitle')}>
        <ul className="bl-text-list">
          {(['did1', 'did2', 'did3', 'did4'] as const).map((key) => (
            <li key={key}>{t(`accessibility.${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('accessibility.notTitle')}>
        <Paragraph>{t('accessibility.not')}</Paragraph>
      </Section>
      <Section title={t('accessibility.contactTitle')}>
        <Paragraph>{t('accessibility.contact')}</Paragraph>
      </Section>
    </Page>
  );
});
