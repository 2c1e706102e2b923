import { useMutation } from '@apollo/client/react';
import { z } from 'zod/mini';
import { ConfirmFactDocument, WorkspacePageDocument, type WorkspacePageQuery } from './workspace.generated.js';
import { longDate, today } from '../../shared/formats.js';
import { day, text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';

export type Fact = NonNullable<WorkspacePageQuery['workspace']['pillars'][number]['fact']>;

/** A form that says of a fact that it still holds: since which day, and who or what says so. Today unless changed. */
export function useConfirmation({
  fact,
  source = '',
  onConfirmed,
}: {
  fact: Fact;
  source?: string;
  /** With the id of the confirmation, and the source as it was recorded. */
  onConfirmed: (id: string, source: string) => void;
}) {
  const t = useText();
  const [confirm] = useMutation(ConfirmFactDocument);
  return useSave({
    schema: () =>
      z.object({
        confirmedOn: day({
          missing: t('confirm.dayMissing'),
          wrong: t('confirm.dayMissing'),
          rule: (on) =>
            on > today()
              ? t('confirm.inFuture')
              : on < fact.happenedOn && t('confirm.beforeFact', { date: longDate(fact.happenedOn) }),
        }),
        sourceText: text({ max: 200, min: 3, missing: t('confirm.sourceMissing') }),
      }),
    record: fact,
    valuesOf: () => ({ confirmedOn: today(), sourceText: source }),
    now: ({ title }) => title,
    send: (values, version) => confirm({ variables: { input: { id: fact.id, version, ...values } } }),
    refetch: [WorkspacePageDocument],
    done: (answer) => t('confirm.done', { until: longDate(answer.data!.confirmEvidence.standing.freshUntil!) }),
    onSaved: (answer, { sourceText }) =>
      onConfirmed(answer.data!.confirmEvidence.evidence.confirmation!.id, sourceText),
  });
}
