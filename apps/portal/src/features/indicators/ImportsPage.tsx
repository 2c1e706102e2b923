import { useQuery } from '@apollo/client/react';
import {
  Button,
  Card,
  Columns,
  EmptyListDrawing,
  EmptyState,
  LoadingState,
  Page,
  PageHeader,
  Section,
  Span,
  Stack,
} from '@bloemen/ui';
import { useEffect, useState } from 'react';
import { IndicatorImportsDocument } from './figures.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { FigureTabs } from './FigureTabs.js';
import messages from './figures.nl.json' with { type: 'json' };
import { ImportCard, type Import } from './ImportCard.js';
import { ImportPreviewCard } from './ImportPreviewCard.js';
import { ImportForm, type Looked } from './ImportForm.js';

const POLL_MS = 1_000;
/** So many files are on the screen before one asks for all. */
const MOST_ROWS = 8;
const isUnderWay = ({ status }: Import) => status === 'REQUESTED' || status === 'RUNNING';

/** Sends files with figures and shows how far each is, also after coming back to the page. */
export const ImportsPage = withMessages(messages, function ImportsPage() {
  const t = useText();
  const { data, loading, error, refetch, startPolling, stopPolling } = useQuery(IndicatorImportsDocument);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [isWhole, setIsWhole] = useState(false);
  const imports = data?.indicatorImports;
  const waits = imports?.some(isUnderWay) ?? false;
  useEffect(() => {
    if (!waits) return undefined;
    startPolling(POLL_MS);
    return stopPolling;
  }, [waits, startPolling, stopPolling]);
  return (
    <Page width="wide">
      <PageHeader title={t('imports.title')} intro={t('imports.intro')} />
      <FigureTabs />
      <Columns>
        <Span of={4}>
          {looked ? (
            <ImportPreviewCard looked={looked} onDone={() => setLooked(null)} />
          ) : (
            <Card title={t('imports.newTitle')} level={2}>
              <ImportForm onLooked={setLooked} />
            </Card>
          )}
        </Span>
        <Span of={8}>
          <Section title={t('imports.listTitle')}>
            {loading && !imports && <LoadingState />}
            {error && !imports && <Problem error={error} onRetry={() => void refetch()} />}
            {imports?.length === 0 && (
              <EmptyState title={t('imports.empty')} illustration={<EmptyListDrawing />}>
                {t('imports.emptyText')}
              </EmptyState>
            )}
            {imports && imports.length > 0 && (
              <Stack>
                {imports.slice(0, isWhole ? undefined : MOST_ROWS).map((file) => (
                  <ImportCard key={file.id} file={file} />
                ))}
              </Stack>
            )}
            {imports && !isWhole && imports.length > MOST_ROWS && (
              <Button purpose="subtle" onClick={() => setIsWhole(true)}>
                {t('imports.all', { count: imports.length })}
              </Button>
            )}
          </Section>
        </Span>
      </Columns>
    </Page>
  );
});
