import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { z } from 'zod/mini';
import { today } from '../../../shared/formats.js';
import { DateField, RadioField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { across, choice, dayOrNull, textOrNull } from '../../../shared/forms/schemas.js';
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
  const { adoption } = recommendation;
  const [chosen, setChosen] = useState<string>('TAKEN_OVER');
  const form = useSave({
    schema: () =>
      z
        .object({
          answer: choice(answers),
          status: choice(['CONSIDERED', 'IN_PREPARATION', 'IN_USE']),
          until: dayOrNull({ wrong: t('answer.untilWrong') }),
          sentence: textOrNull({ max: 500, lines: true }),
        })
        .check(
          across('until', ({ answer, until }) =>
            answer !== 'LATER' ? null : !until ? t('answer.untilMissing') : until <= today() && t('answer.untilWrong'),
          ),
          across('sentence', ({ answer, sentence }) =>
            answer === 'DECLINED' && !sentence ? t('answer.sentenceMissing') : null,
          ),
        ),
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
            status: answer === 'TAKEN_OVER' && adoption === null ? status : null,
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
      {chosen === 'TAKEN_OVER' && adoption !== null && (
        <p>{t('answer.chosen', { status: t(`adoption.status.${adoption}`) })}</p>
      )}
      {chosen === 'TAKEN_OVER' && adoption === null && (
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
