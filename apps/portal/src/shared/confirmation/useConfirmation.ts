import type { DocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { DatePrecision } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { longDate, today } from '../formats.js';
import { day, text } from '../forms/schemas.js';
import { useSave } from '../forms/useSave.js';
import { useText } from '../i18n.js';
import { ConfirmFactDocument } from './confirmation.generated.js';

/** What of a fact one sees when asked whether it still holds. */
export type ConfirmedFact = {
  id: string;
  version: number;
  title: string;
  happenedOn: string;
  datePrecision: DatePrecision;
};

/** A form that says of a fact that it still holds: since which day, and who or what says so. Today unless changed. */
export function useConfirmation({
  fact,
  source = '',
  refetch,
  onConfirmed,
}: {
  fact: ConfirmedFact;
  source?: string;
  refetch: DocumentNode[];
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
    refetch,
    done: ({ data }) => {
      const until = data!.confirmEvidence.standing.freshUntil;
      return t('confirm.done', { until: until !== null && until >= today() ? longDate(until) : 'none' });
    },
    onSaved: (answer, { sourceText }) =>
      onConfirmed(answer.data!.confirmEvidence.evidence.confirmation!.id, sourceText),
  });
}
