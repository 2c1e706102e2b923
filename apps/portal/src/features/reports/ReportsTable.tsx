import { useMutation, useSubscription } from '@apollo/client/react';
import {
  Alert,
  Badge,
  Button,
  ButtonLink,
  Icon,
  ListView,
  ProgressBar,
  type ListViewProps,
  useToast,
} from '@bloemen/ui';
import {
  CancelReportDocument,
  ReportProgressDocument,
  RetryReportDocument,
  type ReportFragment,
} from './reports.generated.js';
import { dateTime, longDateOf, number } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { Failure } from '../../shared/Failure.js';
import { usePolling } from './usePolling.js';

const tones = {
  REQUESTED: 'info',
  RUNNING: 'info',
  READY: 'positive',
  FAILED: 'warning',
  CANCELLED: 'neutral',
  EXPIRED: 'neutral',
} as const;

const isUnderWay = ({ status }: ReportFragment) => status === 'REQUESTED' || status === 'RUNNING';

function useName() {
  const t = useText();
  return ({ kind, subject, format }: ReportFragment) =>
    subject === null
      ? t('reports.name', { kind: t(`reports.${kind}`), format })
      : t('reports.nameOf', { kind: t(`reports.${kind}`), subject, format });
}

/** Reports that were asked, newest first: how far each is, what it holds, and what can be done with it. */
export function ReportsTable(
  list: Omit<ListViewProps<ReportFragment, 'status'>, 'label' | 'rowKey' | 'columns' | 'nothingYet' | 'nothingFound'>,
) {
  const t = useText();
  const nameOf = useName();
  return (
    <ListView
      {...list}
      label={t('reports.list')}
      nothingYet={{ title: t('reports.empty'), text: t('reports.emptyText'), icon: 'document' }}
      nothingFound={{ title: t('reports.noneTitle'), text: t('reports.noneOfThese') }}
      rowKey={({ id }) => id}
      columns={[
        { id: 'report', header: t('reports.report'), rowHeader: true, cell: nameOf },
        {
          id: 'status',
          header: t('reports.status'),
          priority: 'always',
          cell: (report) => <Status report={report} />,
        },
        { id: 'asked', header: t('reports.from'), cell: (report) => <From report={report} /> },
        {
          id: 'until',
          header: t('reports.available'),
          cell: ({ status, expiresAt, documentBytes }) =>
            status === 'READY' &&
            expiresAt && (
              <span>
                {t('reports.until', { date: longDateOf(expiresAt) })}
                {documentBytes && <> · {t('reports.size', { size: number(Math.ceil(documentBytes / 1024)) })}</>}
              </span>
            ),
        },
        { id: 'act', header: t('reports.act'), priority: 'always', cell: (report) => <Act report={report} /> },
      ]}
    />
  );
}

/** Listens while the report is being made. */
function Status({ report }: { report: ReportFragment }) {
  const t = useText();
  const nameOf = useName();
  const follows = isUnderWay(report);
  const { error: deaf } = useSubscription(ReportProgressDocument, { variables: { id: report.id }, skip: !follows });
  usePolling(follows && Boolean(deaf));
  if (follows)
    return (
      <ProgressBar
        label={<span className="bl-visually-hidden">{t('reports.progressOf', { name: nameOf(report) })}</span>}
        value={report.progress}
        max={100}
        text={report.step ?? t('reports.waiting')}
      />
    );
  return (
    <div className="reports-status">
      <Badge tone={tones[report.status]}>{t(`reports.${report.status}`)}</Badge>
      {report.failure && <Alert kind="error">{report.failure}</Alert>}
      {report.isChanged && (
        <details className="reports-changed">
          <summary>{t('reports.changed')}</summary>
          <p>{t('reports.changedText')}</p>
        </details>
      )}
    </div>
  );
}

function From({ report: { frozenAt, requestedAt, requestedBy } }: { report: ReportFragment }) {
  const t = useText();
  const moment = dateTime(frozenAt ?? requestedAt);
  return <span>{requestedBy ? t('reports.askedBy', { moment, person: requestedBy }) : moment}</span>;
}

function Act({ report }: { report: ReportFragment }) {
  const t = useText();
  const toast = useToast();
  const name = useName()(report);
  const [cancel, cancelling] = useMutation(CancelReportDocument, { variables: { input: { id: report.id } } });
  const [retry, retrying] = useMutation(RetryReportDocument, { variables: { input: { id: report.id } } });
  const error = cancelling.error ?? retrying.error;
  return (
    <>
      {report.status === 'READY' && (
        <ButtonLink iconStart={<Icon name="download" />} href={`/api/reports/${report.id}/document`}>
          {t('reports.download')} <span className="bl-visually-hidden">{name}</span>
        </ButtonLink>
      )}
      {report.viewerCan.cancel && (
        <Button
          busy={cancelling.loading}
          onClick={() =>
            void cancel().then(
              () => toast(t('reports.cancelled')),
              () => undefined,
            )
          }
        >
          {t('reports.cancel')} <span className="bl-visually-hidden">{name}</span>
        </Button>
      )}
      {report.viewerCan.retry && (
        <Button busy={retrying.loading} onClick={() => void retry().catch(() => undefined)}>
          {t('reports.retry')} <span className="bl-visually-hidden">{name}</span>
        </Button>
      )}
      <Failure error={error} />
    </>
  );
}
