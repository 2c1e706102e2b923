import { Alert, Badge, Card, Paragraph, ProgressBar, Table } from '@bloemen/ui';
import { dateTime } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import type { IndicatorImportsQuery } from './figures.generated.js';

export type Import = IndicatorImportsQuery['indicatorImports'][number];

const tones = { REQUESTED: 'neutral', RUNNING: 'info', READY: 'positive', FAILED: 'warning' } as const;

/** One file: how far it is, what it changed, and which rows were left out. */
export function ImportCard({ file }: { file: Import }) {
  const t = useText();
  const { status, rowsDone, rowsTotal, added, changed, unchanged, leftOut, rowErrors, rowErrorCount } = file;
  return (
    <Card
      title={t('imports.of', { name: file.fileName, moment: dateTime(file.requestedAt) })}
      meta={<Badge tone={tones[status]}>{t(`imports.status.${status}`)}</Badge>}
    >
      {(status === 'REQUESTED' || status === 'RUNNING') && (
        <ProgressBar
          label={t(`imports.status.${status}`)}
          value={rowsTotal === null ? undefined : rowsDone}
          max={rowsTotal ?? 1}
          text={rowsTotal === null ? t('imports.waiting') : t('imports.progress', { done: rowsDone, total: rowsTotal })}
        />
      )}
      {file.failure && <Alert kind="warning">{file.failure}</Alert>}
      {status === 'READY' && (
        <>
          <Paragraph>
            {t('imports.outcome', { added, changed, unchanged })}{' '}
            {file.neighbourhoods > 0 && t('imports.ofNeighbourhoods', { count: file.neighbourhoods })}
          </Paragraph>
          <Paragraph subtle>
            {file.layout && t('imports.layout', { layout: file.layout, boundaryYear: String(file.boundaryYear) })}{' '}
            {leftOut > 0 && t('imports.leftOut', { count: leftOut })}
          </Paragraph>
        </>
      )}
      {rowErrorCount > 0 && (
        <details>
          <summary>{t('imports.rowErrors', { count: rowErrorCount })}</summary>
          <Table
            caption={t('imports.rowErrors', { count: rowErrorCount })}
            captionHidden
            dense
            rows={rowErrors}
            rowKey={({ row, message }) => `${row} ${message}`}
            columns={[
              { id: 'row', header: t('imports.row'), numeric: true, rowHeader: true, cell: ({ row }) => row },
              { id: 'message', header: t('imports.what'), cell: ({ message }) => message },
            ]}
          />
          {rowErrorCount > rowErrors.length && (
            <Paragraph subtle>{t('imports.moreErrors', { shown: rowErrors.length })}</Paragraph>
          )}
        </details>
      )}
    </Card>
  );
}
