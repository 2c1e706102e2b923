import { useMutation, useQuery } from '@apollo/client/react';
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
  Table,
  type Column,
} from '@bloemen/ui';
import { useState } from 'react';
import { z } from 'zod/mini';
import { longDateOf } from '../../../shared/formats.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { FigureTabs } from '../FigureTabs.js';
import { BoundarySetsDocument, RemoveBoundariesDocument, type BoundarySetsQuery } from './boundaries.generated.js';
import messages from './boundaries.nl.json' with { type: 'json' };
import { BoundaryForm, type Looked } from './BoundaryForm.js';
import { BoundaryPreviewCard } from './BoundaryPreviewCard.js';

type Set = BoundarySetsQuery['boundarySets'][number];

/** Borders for maps: what was imported, and a file that is looked at before it is. */
export const BoundariesPage = withMessages(messages, function BoundariesPage() {
  const t = useText();
  const { data, loading, error, refetch } = useQuery(BoundarySetsDocument);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [removing, setRemoving] = useState<Set | null>(null);
  const sets = data?.boundarySets;
  const kilobytes = (bytes: number) => t('boundaries.kilobytes', { count: Math.max(1, Math.round(bytes / 1024)) });
  const columns: Column<Set>[] = [
    {
      id: 'kind',
      header: t('boundaries.kind'),
      rowHeader: true,
      cell: ({ kind, year }) => `${t(`boundaries.kind.${kind}`)} ${year}`,
    },
    { id: 'areas', header: t('boundaries.areas'), numeric: true, cell: ({ areas }) => areas },
    {
      id: 'weight',
      header: t('boundaries.weight'),
      cell: ({ kind, points, pointsBefore, bytes }) =>
        kind === 'MUNICIPALITY'
          ? t('boundaries.weightOf', { points, before: pointsBefore, size: kilobytes(bytes) })
          : t('boundaries.weightOfParts', { points, size: kilobytes(bytes) }),
    },
    {
      id: 'origin',
      header: t('boundaries.origin'),
      cell: ({ source, licence }) => t('boundaries.originOf', { source, licence }),
    },
    { id: 'importedAt', header: t('boundaries.importedAt'), cell: ({ importedAt }) => longDateOf(importedAt) },
    {
      id: 'remove',
      header: t('boundaries.remove'),
      cell: (set) => (
        <Button
          purpose="subtle"
          aria-label={t('boundaries.removeOf', {
            kind: t(`boundaries.kind.${set.kind}`).toLowerCase(),
            year: String(set.year),
          })}
          onClick={() => setRemoving(set)}
        >
          {t('boundaries.remove')}
        </Button>
      ),
    },
  ];
  return (
    <Page width="wide">
      <PageHeader title={t('boundaries.title')} intro={t('boundaries.intro')} />
      <FigureTabs />
      <Columns>
        <Span of={4}>
          {looked ? (
            <BoundaryPreviewCard
              looked={looked}
              replaces={
                sets?.some(({ kind, year }) => kind === looked.preview.kind && String(year) === looked.year) ?? false
              }
              onDone={() => setLooked(null)}
            />
          ) : (
            <Card title={t('boundaries.newTitle')} level={2}>
              <BoundaryForm onLooked={setLooked} />
            </Card>
          )}
        </Span>
        <Span of={8}>
          <Section title={t('boundaries.listTitle')}>
            {loading && !sets && <LoadingState />}
            {error && !sets && <Problem error={error} onRetry={() => void refetch()} />}
            {sets?.length === 0 && (
              <EmptyState title={t('boundaries.empty')} illustration={<EmptyListDrawing />}>
                {t('boundaries.emptyText')}
              </EmptyState>
            )}
            {sets && sets.length > 0 && (
              <Table
                caption={t('boundaries.listTitle')}
                captionHidden
                rows={sets}
                rowKey={({ kind, year }) => `${kind} ${year}`}
                columns={columns}
              />
            )}
          </Section>
        </Span>
      </Columns>
      {removing && <RemoveDialog set={removing} onClose={() => setRemoving(null)} />}
    </Page>
  );
});

function RemoveDialog({ set: { kind, year }, onClose }: { set: Set; onClose: () => void }) {
  const t = useText();
  const [remove] = useMutation(RemoveBoundariesDocument);
  const form = useSave({
    schema: () => z.object({}),
    valuesOf: () => ({}),
    send: () => remove({ variables: { input: { kind, year } } }),
    refetch: [BoundarySetsDocument],
    done: t('boundaries.removed'),
    onSaved: onClose,
    guards: false,
  });
  return (
    <FormDialog
      form={form}
      title={t('boundaries.removeTitle')}
      submit={t('boundaries.remove')}
      hint="negative"
      onClose={onClose}
    >
      <p className="nl-paragraph">{t('boundaries.removeText', { year: String(year) })}</p>
    </FormDialog>
  );
}
