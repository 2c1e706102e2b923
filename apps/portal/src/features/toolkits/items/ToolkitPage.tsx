import { EmptyListDrawing, EmptyState, Page, PageHeader } from '@bloemen/ui';
import { useText, withMessages } from '../../../shared/i18n.js';
import { ToolkitTabs } from '../ToolkitTabs.js';
import messages from './items.nl.json' with { type: 'json' };

/** What VWS and the VNG share, to search and to choose from. */
export const ToolkitPage = withMessages(messages, function ToolkitPage() {
  const t = useText();
  return (
    <Page width="wide">
      <PageHeader title={t('toolkit.title')} intro={t('toolkit.intro')} />
      <ToolkitTabs />
      <EmptyState illustration={<EmptyListDrawing />} title={t('toolkit.none.title')}>
        {t('toolkit.none.text')}
      </EmptyState>
    </Page>
  );
});
