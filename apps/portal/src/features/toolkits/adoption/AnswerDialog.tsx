import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { z } from 'zod/mini';
import { DateField, RadioField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { choice, dayOrNull, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import {
  AnswerToolkitRecommendationDocument,
  ToolkitAdoptionDocument,
  ToolkitChoicesDocument,
  type RecommendationPartsFragment,
} from './adoption.generated.js';

const answers = ['TAKEN_OVER', 'LATER', 'DECLINED'] as const;

/** What the municipality answers to its adviser. Taking over puts the item on our list. */
export function AnswerDialog({
  recommendation,
  onClose,
}: {
  recommendation: RecommendationPartsFragment;
  onClose: () => void;
}) {
  const t = useText();
  const [send] = useMutation(AnswerToolkitRecommendationDocument);
  const [chosen, setChosen] = useState<string>('TAKEN_OVER');
  const form = useSave({
    schema: () =>
      z.object({
        answer: choice(answers),
        status: choice(['CONSIDERED', 'IN_PREPARATION', 'IN_USE']),
        until: dayOrNull({ wrong: t('adoption.dayWrong') }),
        sentence: textOrNull({ max: 500, lines: true }),
      }),
    record: recommendation,
    valuesOf: () => ({ answer: 'TAKEN_OVER' as const, status: 'CONSIDERED' as const, until: '', sentence: '' }),
    now: ({ status }) => t(`recommendation.status.${status}`),
    send: ({ answer, status, until, sentence }, version) =>
      send({
        variables: {
          input: {
            id: recommendation.id,
            version,
            answer,
            sentence,
            until: answer === 'LATER' ? until : null,
            status: answer === 'TAKEN_OVER' ? status : null,
          },
        },
      }),
    refetch: [ToolkitChoicesDocument, ToolkitAdoptionDocument],
    done: t('answer.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('answer.title')} onClose={onClose}>
      <p>
        <strong>{recommendation.title}</strong>
      </p>
      <RadioField
        form={form}
        name="answer"
        label={t('answer.what')}
        onChange={setChosen}
        options={answers.map((value) => ({ value, label: t(`answer.${value}`) }))}
      />
      {chosen === 'TAKEN_OVER' && (
        <RadioField
          form={form}
          name="status"
          label={t('answer.status')}
          options={(['CONSIDERED', 'IN_PREPARATION', 'IN_USE'] as const).map((status) => ({
            value: status,
            label: t(`adoption.status.${status}`),
          }))}
        />
      )}
      {chosen === 'LATER' && <DateField form={form} name="until" label={t('answer.until')} />}
      <TextField
        form={form}
        name="sentence"
        label={t('answer.sentence')}
        description={chosen === 'DECLINED' ? t('answer.sentenceHelp') : undefined}
        optional={chosen !== 'DECLINED'}
        lines={3}
        max={500}
      />
    </FormDialog>
  );
}
