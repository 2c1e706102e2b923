import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  LoadingState,
  Page,
  PageHeader,
  Pagination,
  Section,
  Select,
  Stack,
  Form,
  FormField,
  Button,
} from '@bloemen/ui';
import { useSearch } from '@tanstack/react-router';
import { ReportsDocument } from './reports.generated.js';
import type { ReportStatus } from '../../shared/schema.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { ReportCard } from './ReportCard.js';
import { ReportForm } from './ReportForm.js';
import messages from './reports.nl.json' with { type: 'json' };

/** What the address of this page may say. */
export type ReportsAddress = { stand?: string; pagina?: string };

const PAGE_SIZE = 10;
const statuses = [
  'REQUESTED',
  'RUNNING',
  'READY',
  'FAILED',
  'CANCELLED',
  'EXPIRED',
] as const satisfies readonly ReportStatus[];

/**
 * Asks for reports of the own workspace and follows each until it can be downloaded, also after coming back to the
 * page.
 */
export const ReportsPage = withMessages(messages, function ReportsPage() {
  const t = useText();
  const session = useSession();
  const { addressWith, go } = useOpenPage<ReportsAddress>();
  const address: ReportsAddress = useSearch({ strict: false });
  const status = statuses.find((known) => known === address.stand) ?? null;
  const page = Math.max(1, Number(address.pagina) || 1);
  const kind = session?.workspace.kind === 'municipality' ? 'FACTSHEET' : 'PROGRESS';
  const { data, previousData, loading, error, refetch } = useQuery(ReportsDocument, {
    variables: { status, first: PAGE_SIZE, after: String((page - 1) * PAGE_SIZE) },
  });
  const reports = (data ?? previousData)?.reportRequests;

  return (
    <Page>
      <PageHeader
        title={t('reports.title')}
        intro={t(kind === 'FACTSHEET' ? 'reports.introFactsheet' : 'reports.introProgress')}
      />
      <Section title={t('reports.new')}>
        <ReportForm kind={kind} onAsked={() => void refetch()} />
      </Section>
      <Section title={t('reports.list')}>
        <Stack>
          <Form
            key={address.stand}
            role="search"
            onSubmit={(event) => {
              event.preventDefault();
              const { stand } = Object.fromEntries(new FormData(event.currentTarget)) as { stand?: string };
              go({ stand });
            }}
          >
            <FormField label={t('reports.filter')}>
              <Select
                name="stand"
                defaultValue={status ?? ''}
                placeholder={t('reports.all')}
                options={statuses.map((value) => ({ value, label: t(`reports.${value}`) }))}
              />
            </FormField>
            <div className="bl-actions">
              <Button type="submit">{t('reports.apply')}</Button>
            </div>
          </Form>
          {error && <Problem error={error} onRetry={() => void refetch()} />}
          {loading && !reports && <LoadingState lines={4} />}
          {reports && <p role="status">{t('reports.found', { count: reports.totalCount })}</p>}
          {reports?.totalCount === 0 && (
            <EmptyState icon="document" title={t('reports.empty')}>
              {t(status ? 'reports.noneOfThese' : 'reports.emptyText')}
            </EmptyState>
          )}
          {reports?.nodes.map((report) => (
            <ReportCard key={report.id} report={report} />
          ))}
          {reports && (
            <Pagination
              page={page}
              count={Math.ceil(reports.totalCount / PAGE_SIZE)}
              hrefFor={(number) => addressWith({ ...address, pagina: String(number) })}
            />
          )}
        </Stack>
      </Section>
    </Page>
  );
});
