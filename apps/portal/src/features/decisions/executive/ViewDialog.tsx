import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Icon, Paragraph } from '@bloemen/ui';
import { agendaMeanings, viewOutcomeCodes, viewOutcomes } from '@bloemen/vocabulary';
import { useState } from 'react';
import { z } from 'zod/mini';
import { SelectField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { across, choiceOrNull, refusing, text, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { datePartsOf, partialDateOf, type DateParts } from '../../../shared/forms/partial-date.js';
import { PartialDateField } from '../../../shared/forms/PartialDateField.js';
import { ofSlots, slots, type Slot } from './slots.js';
import {
  ExecutiveDecisionChoicesDocument,
  ExecutiveDecisionDocument,
  RemoveCommitteeViewDocument,
  SaveCommitteeViewDocument,
  type CommitteeViewPartsFragment,
} from './executive.generated.js';

type Asked = Record<`question${Slot}` | `answer${Slot}`, string | null>;

/** What a committee is asked about a decision, and what it said. */
export function ViewDialog({
  decisionId,
  view,
  onClose,
}: {
  decisionId: string;
  view: CommitteeViewPartsFragment | null;
  onClose: () => void;
}) {
  const t = useText();
  const [shown, setShown] = useState(Math.max(1, view?.questions.length ?? 1));
  const { data } = useQuery(ExecutiveDecisionChoicesDocument, { fetchPolicy: 'cache-and-network' });
  const categories = data?.executiveDecisionChoices.categories ?? (view?.category ? [view.category] : []);
  const [save] = useMutation(SaveCommitteeViewDocument);
  const form = useSave({
    schema: () =>
      z
        .object({
          committee: text({ max: 120, min: 2, missing: t('view.committeeMissing') }),
          category: z.string(),
          held: z.custom<DateParts>().check(refusing((parts) => partialDateOf(parts) === null && t('view.heldWrong'))),
          outcome: choiceOrNull(viewOutcomeCodes),
          remarks: textOrNull({ max: 2000, lines: true }),
          sourceText: textOrNull({ max: 200, reference: true }),
          ...ofSlots('question', () => textOrNull({ max: 1000, lines: true })),
          ...ofSlots('answer', () => textOrNull({ max: 4000, lines: true })),
        })
        .check(
          across(
            'held',
            ({ outcome, held }) => Boolean(outcome) && partialDateOf(held) === '' && t('view.heldMissing'),
          ),
          across('sourceText', ({ outcome, sourceText }) => Boolean(outcome) && !sourceText && t('view.sourceMissing')),
          ...slots.map((number) =>
            across<Asked>(
              `question${number}`,
              (values) =>
                Boolean(values[`answer${number}`]) && !values[`question${number}`] && t('view.questionMissing'),
            ),
          ),
        ),
    record: view,
    valuesOf: (row) => ({
      committee: row?.committee ?? '',
      category: row?.category?.id ?? '',
      held: row?.heldOn
        ? datePartsOf({ happenedOn: row.heldOn, datePrecision: row.heldPrecision ?? 'DAY' })
        : { day: '', month: '', year: '' },
      ...ofSlots('question', (index) => row?.questions[index]?.question ?? ''),
      ...ofSlots('answer', (index) => row?.questions[index]?.answer ?? ''),
      outcome: row?.outcome ?? '',
      remarks: row?.remarks ?? '',
      sourceText: row?.sourceText ?? '',
    }),
    send: ({ committee, category, held, outcome, remarks, sourceText, ...asked }, version) => {
      const on = partialDateOf(held);
      return save({
        variables: {
          input: {
            id: view?.id ?? null,
            version,
            decisionId,
            committee,
            categoryId: category || null,
            heldOn: on ? on.happenedOn : null,
            heldPrecision: on ? on.datePrecision : null,
            outcome,
            remarks,
            sourceText,
            questions: slots.flatMap((number) => {
              const question = asked[`question${number}`];
              return question ? [{ question, answer: asked[`answer${number}`] }] : [];
            }),
          },
        },
      });
    },
    refetch: [ExecutiveDecisionDocument],
    sentAs: { heldOn: 'held', categoryId: 'category' },
    done: t('view.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t(view ? 'view.editTitle' : 'view.addTitle')}
      submit={t('view.save')}
      onClose={onClose}
    >
      <TextField form={form} name="committee" label={t('view.committee')} max={120} />
      <SelectField
        form={form}
        name="category"
        label={t('view.category')}
        description={t('view.categoryHelp')}
        placeholder={t('view.noCategory')}
        options={categories.map(({ id, label, meaning }) => ({
          value: id,
          label: `${label}: ${agendaMeanings[meaning].toLowerCase()}`,
        }))}
        optional
      />
      <PartialDateField form={form} name="held" label={t('view.held')} description={t('view.heldHelp')} />
      {slots.slice(0, shown).map((number) => (
        <div key={number} className="bl-form">
          <TextField
            form={form}
            name={`question${number}`}
            label={t('view.question', { number })}
            lines={2}
            max={1000}
            optional
          />
          <TextField
            form={form}
            name={`answer${number}`}
            label={t('view.answer', { number })}
            description={number === '1' ? t('view.answerHelp') : undefined}
            lines={2}
            max={4000}
            optional
          />
        </div>
      ))}
      {shown < slots.length && (
        <Button purpose="subtle" iconStart={<Icon name="plus" />} onClick={() => setShown(shown + 1)}>
          {t('view.moreQuestions')}
        </Button>
      )}
      <SelectField
        form={form}
        name="outcome"
        label={t('view.outcome')}
        placeholder={t('view.outcomeUnknown')}
        options={viewOutcomeCodes.map((value) => ({ value, label: viewOutcomes[value] }))}
        optional
      />
      <TextField form={form} name="remarks" label={t('view.remarks')} lines={3} max={2000} optional />
      <TextField form={form} name="sourceText" label={t('view.source')} max={200} optional />
    </FormDialog>
  );
}

/** A view that was recorded by mistake. */
export function RemoveViewDialog({ view, onClose }: { view: CommitteeViewPartsFragment; onClose: () => void }) {
  const t = useText();
  const [remove] = useMutation(RemoveCommitteeViewDocument);
  const form = useSave({
    schema: () => z.object({}),
    record: view,
    valuesOf: () => ({}),
    now: ({ committee }) => committee,
    send: (_, version) => remove({ variables: { input: { id: view.id, version } } }),
    refetch: [ExecutiveDecisionDocument],
    done: t('view.removed'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('view.removeTitle', { committee: view.committee })}
      submit={t('view.remove')}
      hint="negative"
      onClose={onClose}
    >
      <Paragraph>{t('view.removeIntro')}</Paragraph>
    </FormDialog>
  );
}
