import type { DocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Button } from '@bloemen/ui';
import { dutchDate } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { today } from '../formats.js';
import { DateField, TextField } from '../forms/fields.js';
import { FormDialog } from '../forms/FormDialog.js';
import { day, text } from '../forms/schemas.js';
import { useSave } from '../forms/useSave.js';
import { useText, withMessages } from '../i18n.js';
import { detailsOf } from '../Problem.js';
import { ConfirmManyFactsDocument } from './confirmation.generated.js';
import messages from './confirmation.nl.json' with { type: 'json' };
import type { ConfirmedFact } from './useConfirmation.js';

/** "Nog juist" for several facts: one day and one source, of all of them or of none. */
export const ConfirmManyDialog = withMessages(
  messages,
  function ConfirmManyDialog({
    facts,
    refetch,
    onClose,
    onLeaveOut,
    onConfirmed,
  }: {
    facts: readonly ConfirmedFact[];
    /** What shows the facts or their pillars. */
    refetch: DocumentNode[];
    onClose: () => void;
    /** Takes one that stands in the way out of the choice. */
    onLeaveOut: (id: string) => void;
    onConfirmed: () => void;
  }) {
    const t = useText();
    const [confirm] = useMutation(ConfirmManyFactsDocument);
    const form = useSave({
      schema: () =>
        z.object({
          confirmedOn: day({
            missing: t('confirm.dayMissing'),
            wrong: t('confirm.dayMissing'),
            rule: (on) => {
              if (on > today()) return t('confirm.inFuture');
              const later = facts.find(({ happenedOn }) => on < happenedOn);
              return (
                later &&
                t('confirmMany.beforeFact', {
                  title: later.title,
                  date: dutchDate(later.happenedOn, later.datePrecision),
                })
              );
            },
          }),
          sourceText: text({ max: 200, min: 3, missing: t('confirm.sourceMissing') }),
        }),
      record: null as ConfirmedFact | null,
      valuesOf: () => ({ confirmedOn: today(), sourceText: '' }),
      now: (fact) => fact?.title ?? null,
      send: (values) =>
        confirm({ variables: { input: { facts: facts.map(({ id, version }) => ({ id, version })), ...values } } }),
      refetch,
      done: t('confirmMany.done', { count: facts.length }),
      onSaved: onConfirmed,
    });
    const { id } = detailsOf(form.failure) as { id?: string };
    const wrong = facts.length > 1 ? facts.find((fact) => fact.id === id) : undefined;
    return (
      <FormDialog
        form={form}
        title={t('confirmMany.title', { count: facts.length })}
        submit={t('confirm.submit')}
        onClose={onClose}
      >
        <p className="bl-subtle">{t('confirmMany.text', { count: facts.length })}</p>
        <ul className="bl-plain-list" aria-label={t('confirmMany.list')}>
          {facts.map(({ id, title, happenedOn, datePrecision }) => (
            <li key={id}>
              {title}, {dutchDate(happenedOn, datePrecision)}
            </li>
          ))}
        </ul>
        <TextField
          form={form}
          name="sourceText"
          label={t('confirm.source')}
          description={t('confirm.sourceHelp')}
          max={200}
        />
        <DateField form={form} name="confirmedOn" label={t('confirm.day')} />
        {wrong && (
          <div>
            <p>{t('confirmMany.wrong', { title: wrong.title })}</p>
            <Button onClick={() => onLeaveOut(wrong.id)}>{t('confirmMany.leaveOut')}</Button>
          </div>
        )}
      </FormDialog>
    );
  },
);
