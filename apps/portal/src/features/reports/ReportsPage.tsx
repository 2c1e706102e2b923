import { useQuery } from '@apollo/client/react';
import { Card, LoadingState, Page, PageHeader, Section } from '@bloemen/ui';
import { useSearch } from '@tanstack/react-router';
import { ReportsDocument } from './reports.generated.js';
import type { ReportStatus } from '../../shared/schema.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { pageNumber } from '../../shared/pageOf.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { PaperForm } from './papers/PaperForm.js';
import { PaperChoicesDocument } from './papers/papers.generated.js';
import { ReportForm } from './ReportForm.js';
import { ReportPicture } from './ReportPicture.js';
import { ReportsTable } from './ReportsTable.js';
import messages from './reports.nl.json' with { type: 'json' };
import './reports.css';

/** What the address of this page may say. */
export type ReportsAddress = { status?: string; pagina?: string; soort?: string; over?: string };

const PAGE_SIZE = 10;
/** Up to so many are seen at one glance, and there is nothing to choose from. */
const FEW = 5;

const contents = {
  FACTSHEET: ['reports.factsheet.flower', 'reports.factsheet.around', 'reports.factsheet.annex'],
  PROGRESS: ['reports.progress.taking', 'reports.progress.pillars', 'reports.progress.moved', 'reports.progress.annex'],
} as const;

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
  const status = statuses.find((known) => known === address.status) ?? null;
  const page = pageNumber(address.pagina);
  const kind = session?.workspace.kind === 'municipality' ? 'FACTSHEET' : 'PROGRESS';
  const { data, previousData, loading, error, refetch } = useQuery(ReportsDocument, {
    variables: { status, first: PAGE_SIZE, page },
  });
  const reports = (data ?? previousData)?.reportRequests;
  const isMunicipality = kind === 'FACTSHEET';
  const choices = useQuery(PaperChoicesDocument, {
    skip: !isMunicipality,
    // What was recorded a moment ago is there to choose.
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const known = choices.data?.paperChoices;
  const makesReport = !isMunicipality || (session?.can('report:factsheet') ?? false);

  const isFiltered = status !== null;
  return (
    <Page width="wide">
      <PageHeader title={t('reports.title')} />
      {isMunicipality && known?.kinds.length !== 0 && (
        <Card>
          <div className="reports-papers">
            <div className="reports-about">
              <h2 className="nl-heading nl-heading--level-3">{t('reports.papers')}</h2>
              <p>{t('reports.papersText')}</p>
            </div>
            {known ? (
              <PaperForm
                key={`${address.soort} ${address.over}`}
                known={known}
                kind={address.soort}
                about={address.over}
                onAsked={() => void refetch()}
              />
            ) : choices.error ? (
              <Problem error={choices.error} onRetry={() => void choices.refetch()} />
            ) : (
              <LoadingState lines={8} />
            )}
          </div>
        </Card>
      )}
      {makesReport && (
        <Card>
          <div className="reports-new">
            <ReportPicture kind={kind} />
            <div className="reports-about">
              <h2 className="nl-heading nl-heading--level-3">{t(`reports.${kind}`)}</h2>
              <p>{t(`reports.intro.${kind}`)}</p>
              <ul>
                {contents[kind].map((key) => (
                  <li key={key}>{t(key)}</li>
                ))}
              </ul>
            </div>
            <ReportForm kind={kind} onAsked={() => void refetch()} />
          </div>
        </Card>
      )}
      <Section title={t('reports.list')}>
        <ReportsTable
          filters={
            isFiltered || (reports && reports.totalCount > FEW)
              ? [
                  {
                    id: 'status',
                    label: t('reports.status'),
                    value: status ?? undefined,
                    all: t('reports.all'),
                    options: statuses.map((value) => ({ value, label: t(`reports.${value}`) })),
                  },
                ]
              : []
          }
          onChange={go}
          count={reports && t('reports.found', { count: reports.totalCount })}
          rows={reports?.nodes}
          busy={loading && !data}
          problem={error && <Problem error={error} onRetry={() => void refetch()} />}
          pages={
            reports && {
              page,
              count: Math.ceil(reports.totalCount / PAGE_SIZE),
              hrefFor: (number) => addressWith({ ...address, pagina: String(number) }),
            }
          }
        />
      </Section>
    </Page>
  );
});
