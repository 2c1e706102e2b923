import { useMutation, useQuery } from '@apollo/client/react';
import {
  Actions,
  Breadcrumb,
  Button,
  ButtonLink,
  DoneDrawing,
  LoadingState,
  Page,
  PageHeader,
  Paragraph,
  Section,
  Wizard,
} from '@bloemen/ui';
import { interventionFindingText, type InterventionFindingCode } from '@bloemen/vocabulary';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod/mini';
import { Failure } from '../../../shared/Failure.js';
import { FoldedTable } from '../../../shared/FoldedTable.js';
import { dateTime } from '../../../shared/formats.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { FormProblems } from '../../../shared/forms/FormProblems.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages, type Say } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import type { InterventionOutcome } from '../../../shared/schema.generated.js';
import { importSteps } from './ImportPage.js';
import {
  ApplyInterventionImportDocument,
  DiscardInterventionImportDocument,
  InterventionImportDocument,
  InterventionImportDraftsDocument,
  type InterventionImportPartsFragment,
} from './interventions.generated.js';
import messages from './interventions.nl.json' with { type: 'json' };

type Row = InterventionImportPartsFragment['rows'][number];
/** The columns of a list. */
type Column =
  'name' | 'summary' | 'recognition' | 'activeElements' | 'targetGroups' | 'sourceText' | 'sourceUrl' | 'sourceOn';

/** One list that was read: what bringing it in changes, or what was done with it. */
export const ImportPreviewPage = withMessages(messages, function ImportPreviewPage() {
  const t = useText();
  const importId: string = useParams({
    strict: false,
    select: (params: { importId?: string }) => params.importId ?? '',
  });
  const { data, error, refetch } = useQuery(InterventionImportDocument, {
    variables: { id: importId },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.interventionImport;
  return (
    <Page width="text">
      <Breadcrumb
        items={[
          { label: t('interventions.title'), href: '/programma/toolkit/interventies' },
          { label: t('interventionImport.title'), href: '/programma/toolkit/interventies/import' },
          { label: found?.fileName ?? '' },
        ]}
      />
      <PageHeader
        title={t(`interventionImport.title.${found?.status ?? 'DRAFT'}`)}
        meta={
          found && (
            <span>
              {found.fileName}, {dateTime(found.uploadedAt)}
            </span>
          )
        }
      />
      {error && !found && <Problem error={error} onRetry={() => void refetch()} />}
      {!error && !found && <LoadingState lines={8} />}
      {found?.status === 'DRAFT' && <Preview key={found.version} preview={found} />}
      {found?.status === 'APPLIED' && (
        <>
          <DoneDrawing />
          <Paragraph purpose="lead">{summaryOf(t, found.rows)}</Paragraph>
          <Rows rows={found.rows} />
        </>
      )}
      {found && found.status !== 'DRAFT' && (
        <Actions>
          <ButtonLink href="/programma/toolkit/interventies" purpose="primary">
            {t('interventionImport.toList')}
          </ButtonLink>
          <ButtonLink href="/programma/toolkit/interventies/import">{t('interventionImport.again')}</ButtonLink>
        </Actions>
      )}
    </Page>
  );
});

const countOf = (rows: readonly Row[], outcome: InterventionOutcome) =>
  rows.filter((row) => row.outcome === outcome).length;

function summaryOf(t: Say, rows: readonly Row[]): string {
  return t('interventionImport.summary', {
    rows: rows.length,
    added: countOf(rows, 'ADDED'),
    changed: countOf(rows, 'CHANGED'),
    same: countOf(rows, 'SAME'),
    leftOut: countOf(rows, 'LEFT_OUT'),
  });
}

function Preview({ preview }: { preview: InterventionImportPartsFragment }) {
  const t = useText();
  const [isDiscarding, setDiscarding] = useState(false);
  const [apply] = useMutation(ApplyInterventionImportDocument, {
    update: (cache) => cache.evict({ fieldName: 'interventions' }),
  });
  const form = useSave({
    schema: () => z.object({}),
    record: preview,
    valuesOf: () => ({}),
    now: ({ fileName }) => fileName,
    send: (_, version) => apply({ variables: { input: { id: preview.id, version } } }),
    refetch: [InterventionImportDraftsDocument],
    done: t('interventionImport.applied'),
  });
  const wrong = preview.rows.filter(({ findings }) => findings.length > 0);
  const good = preview.rows.filter(({ findings }) => findings.length === 0);
  return (
    <>
      {form.question}
      <Wizard
        steps={importSteps(t)}
        step={2}
        question={t('interventionImport.checkQuestion')}
        problems={<FormProblems form={form} />}
        onNext={(event) => void form.submit(event)}
        next={t('interventionImport.apply', { count: countOf(good, 'ADDED') + countOf(good, 'CHANGED') })}
        busy={form.busy}
        cancel={
          <Button purpose="subtle" hint="negative" onClick={() => setDiscarding(true)}>
            {t('interventionImport.discard')}
          </Button>
        }
      >
        <p role="status">{summaryOf(t, preview.rows)}</p>
        {wrong.length > 0 && (
          <Section id="fouten" title={t('interventionImport.wrong')} intro={t('interventionImport.wrongIntro')}>
            <FoldedTable
              caption={t('interventionImport.wrong')}
              rows={wrong.flatMap(({ number, name, findings }) =>
                findings.map((finding) => ({ ...finding, number, name })),
              )}
              rowKey={({ number, column, code, value }) => `${number}-${column}-${code}-${value}`}
              columns={[
                {
                  id: 'row',
                  header: t('interventionImport.row'),
                  rowHeader: true,
                  cell: ({ number, name }) => [number, name].filter(Boolean).join(': '),
                },
                {
                  id: 'column',
                  header: t('interventionImport.column'),
                  cell: ({ column }) => t(`interventionImport.column.${column as Column}`),
                },
                {
                  id: 'problem',
                  header: t('interventionImport.problem'),
                  cell: ({ code, value }) => interventionFindingText(code as InterventionFindingCode, value),
                },
              ]}
            />
          </Section>
        )}
        {good.length > 0 && (
          <Section id="rijen" title={t('interventionImport.rows')}>
            <Rows rows={good} />
          </Section>
        )}
        <Failure error={form.failure} />
      </Wizard>
      {isDiscarding && <DiscardDialog preview={preview} onClose={() => setDiscarding(false)} />}
    </>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const t = useText();
  return (
    <FoldedTable<Row>
      caption={t('interventionImport.rows')}
      rows={rows}
      rowKey={({ number }) => String(number)}
      columns={[
        { id: 'name', header: t('interventionImport.name'), rowHeader: true, cell: ({ name }) => name },
        {
          id: 'outcome',
          header: t('interventionImport.outcome'),
          cell: ({ outcome, changes }) =>
            t(`interventionImport.outcome.${outcome}`, {
              columns: changes.map((column) => t(`interventionImport.column.${column as Column}`)).join(', '),
            }),
        },
        { id: 'row', header: t('interventionImport.row'), numeric: true, cell: ({ number }) => number },
      ]}
    />
  );
}

function DiscardDialog({ preview, onClose }: { preview: InterventionImportPartsFragment; onClose: () => void }) {
  const t = useText();
  const [discard] = useMutation(DiscardInterventionImportDocument);
  const form = useSave({
    schema: () => z.object({}),
    record: preview,
    valuesOf: () => ({}),
    now: ({ fileName }) => fileName,
    send: (_, version) => discard({ variables: { input: { id: preview.id, version } } }),
    refetch: [InterventionImportDraftsDocument],
    done: t('interventionImport.discarded'),
  });
  return (
    <FormDialog
      form={form}
      title={t('interventionImport.discardTitle')}
      submit={t('interventionImport.discard')}
      hint="negative"
      onClose={onClose}
    >
      <Paragraph>{t('interventionImport.discardText')}</Paragraph>
    </FormDialog>
  );
}
