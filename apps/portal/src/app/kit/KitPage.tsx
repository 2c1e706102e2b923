import { Link, Page, PageHeader, Section } from '@bloemen/ui';
import { addressOf } from '../../shared/address.js';
import { withMessages } from '../../shared/i18n.js';
import { ActionSamples } from './ActionSamples.js';
import { FigureSamples } from './FigureSamples.js';
import { FormDialogSamples } from './FormDialogSamples.js';
import { FormSamples } from './FormSamples.js';
import { ListSamples } from './ListSamples.js';
import { MessageSamples } from './MessageSamples.js';
import messages from './kit.nl.json' with { type: 'json' };
import { templates } from './templates.js';
import { useText } from '../../shared/i18n.js';

/** Every component of the kit in every state, for whoever builds a screen and for the accessibility test. */
export const KitPage = withMessages(messages, function KitPage() {
  const t = useText();
  return (
    <Page>
      <PageHeader title={t('kit.title')} intro={t('kit.intro')} />
      <Section title={t('kit.templates')} intro={t('kit.templatesIntro')}>
        <ul>
          {Object.entries(templates).map(([sjabloon, { title }]) => (
            <li key={sjabloon}>
              <Link href={addressOf('/kit/$sjabloon', { params: { sjabloon } })}>{title}</Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('kit.actions')}>
        <ActionSamples />
      </Section>
      <Section title={t('kit.messages')}>
        <MessageSamples />
      </Section>
      <Section title={t('kit.lists')}>
        <ListSamples />
      </Section>
      <Section title={t('kit.forms')}>
        <FormSamples />
      </Section>
      <Section title={t('kit.dialogs')} intro={t('kit.dialogsIntro')}>
        <FormDialogSamples />
      </Section>
      <Section title={t('kit.figures')}>
        <FigureSamples />
      </Section>
    </Page>
  );
});
