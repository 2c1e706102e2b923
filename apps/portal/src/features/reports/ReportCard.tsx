import { useMutation, useSubscription } from '@apollo/client/react';
import { Actions, Alert, Badge, Button, ButtonLink, Card, Icon, ProgressBar, useToast } from '@bloemen/ui';
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

/** One report: how far it is, why it failed, and what can be done with it. Listens while it is being made. */
export function ReportCard({ report }: { report: ReportFragment }) {
  const t = useText();
  const toast = useToast();
  const isUnderWay = report.status === 'REQUESTED' || report.status === 'RUNNING';
  const { error: deaf } = useSubscription(ReportProgressDocument, { variables: { id: report.id }, skip: !isUnderWay });
  usePolling(isUnderWay && Boolean(deaf));
  const [cancel, cancelling] = useMutation(CancelReportDocument, { variables: { input: { id: report.id } } });
  const [retry, retrying] = useMutation(RetryReportDocument, { variables: { input: { id: report.id } } });
  const name = t('reports.name', { kind: t(`reports.${report.kind}`), format: report.format });
  const asked = report.requestedBy
    ? t('reports.askedBy', { moment: dateTime(report.requestedAt), person: report.requestedBy })
    : t('reports.askedAt', { moment: dateTime(report.requestedAt) });
  const error = cancelling.error ?? retrying.error;
  return (
    <Card title={name} level={3} meta={<Badge tone={tones[report.status]}>{t(`reports.${report.status}`)}</Badge>}>
      <p>
        {asked}
        {report.frozenAt && <>. {t('reports.facts', { moment: dateTime(report.frozenAt) })}</>}.
      </p>
      {isUnderWay && (
        <ProgressBar
          label={t('reports.progress', { name })}
          value={report.progress}
          max={100}
          text={report.step ?? t('reports.waiting')}
        />
      )}
      {report.failure && <Alert kind="error">{report.failure}</Alert>}
      {report.status === 'READY' && report.expiresAt && (
        <p>
          {t('reports.until', { date: longDateOf(report.expiresAt) })}
          {report.documentBytes && (
            <> · {t('reports.size', { size: number(Math.ceil(report.documentBytes / 1024)) })}</>
          )}
        </p>
      )}
      {report.isChanged && (
        <Alert kind="warning" title={t('reports.changed')}>
          {t('reports.changedText')}
        </Alert>
      )}
      <Failure error={error} />
      <Actions>
        {report.status === 'READY' && (
          <ButtonLink
            purpose="primary"
            iconStart={<Icon name="download" />}
            href={`/api/reports/${report.id}/document`}
          >
            {t('reports.download', { name })}
          </ButtonLink>
        )}
        {isUnderWay && (
          <Button
            busy={cancelling.loading}
            onClick={() =>
              void cancel().then(
                () => toast(t('reports.cancelled')),
                () => undefined,
              )
            }
          >
            {t('reports.cancel')}
          </Button>
        )}
        {(report.status === 'FAILED' || report.status === 'CANCELLED') && (
          <Button busy={retrying.loading} onClick={() => void retry().catch(() => undefined)}>
            {t('reports.retry')}
          </Button>
        )}
      </Actions>
    </Card>
  );
}
