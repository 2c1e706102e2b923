import { useQuery } from '@apollo/client/react';
import { EmptyState, LoadingState, Page, PageHeader, Section, Stack } from '@bloemen/ui';
import { useEffect } from 'react';
import { IndicatorImportsDocument } from './figures.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import messages from './figures.nl.json' with { type: 'json' };
import { ImportCard, type Import } from './ImportCard.js';
import { ImportForm } from './ImportForm.js';

const POLL_MS = 1_000;
const isUnderWay = ({ status }: Import) => status === 'REQUESTED' || status === 'RUNNING';

/** Sends files with figures and shows how far each is, also after coming back to the page. */
export const ImportsPage = withMessages(messages, function ImportsPage() {
  const t = useText();
  const { data, loading, error, refetch, startPolling, stopPolling } = useQuery(IndicatorImportsDocument);
  const imports = data?.indicatorImports;
  const waits = imports?.some(isUnderWay) ?? false;
  useEffect(() => {
    if (!waits) return undefined;
    startPolling(POLL_MS);
    return stopPolling;
  }, [waits, startPolling, stopPolling]);
  return (
    <Page>
      <PageHeader title={t('imports.title')} intro={t('imports.intro')} />
      <Section title={t('imports.newTitle')}>
        <ImportForm onSent={() => void refetch()} />
      </Section>
      <Section title={t('imports.listTitle')}>
        {loading && !imports && <LoadingState />}
        {error && !imports && <Problem error={error} onRetry={() => void refetch()} />}
        {imports?.length === 0 && (
          <EmptyState title={t('imports.empty')} icon="table">
            {t('imports.emptyText')}
          </EmptyState>
        )}
        {imports && imports.length > 0 && (
          <Stack>
            {imports.map((file) => (
              <ImportCard key={file.id} file={file} />
            ))}
          </Stack>
        )}
      </Section>
    </Page>
  );
});
