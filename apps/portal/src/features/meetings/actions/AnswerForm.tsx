import type { ActionPage } from '@bloemen/api-contract/public';
import { actionAnswerCodes, actionAnswers } from '@bloemen/vocabulary';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { today } from '../../../shared/formats.js';
import { DateField, RadioField, TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { across, choice, dayOrNull, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { answerAction } from './action-door.js';

/** Done, help, another day or stopped; each asks what it needs. */
export function AnswerForm({ token, onDone }: { token: string; onDone: (answer: ActionPage) => void }) {
  const t = useText();
  const form = useSave({
    schema: () =>
      z
        .object({
          answer: choice(actionAnswerCodes, t('answer.missing')),
          dueOn: dayOrNull({ wrong: t('answer.dayWrong'), rule: (on) => on < today() && t('answer.dayAhead') }),
          remark: textOrNull({ max: 500, lines: true }),
        })
        .check(
          across(
            'remark',
            ({ answer, remark }) =>
              !remark && (answer === 'NEEDS_HELP' || answer === 'STOPPED') && t(`answer.remarkMissing.${answer}`),
          ),
        )
        .check(
          across('dueOn', ({ answer, dueOn }) => answer === 'OTHER_DAY' && dueOn === null && t('answer.dayMissing')),
        ),
    valuesOf: () => ({ answer: '', dueOn: '', remark: '' }),
    send: ({ answer, dueOn, remark }) =>
      answerAction({ token, answer, remark, dueOn: answer === 'OTHER_DAY' ? dueOn : null }),
    onSaved: onDone,
  });
  const answer = useWatch({ control: form.control, name: 'answer' });
  return (
    <PageForm form={form} submit={t('answer.send')}>
      <RadioField
        form={form}
        name="answer"
        label={t('answer.label')}
        options={actionAnswerCodes.map((value) => ({ value, label: actionAnswers[value] }))}
      />
      {answer === 'OTHER_DAY' && (
        <DateField form={form} name="dueOn" label={t('answer.newDay')} description={t('answer.newDayHelp')} />
      )}
      {answer !== '' && (
        <TextField
          form={form}
          name="remark"
          label={answer === 'NEEDS_HELP' || answer === 'STOPPED' ? t(`answer.remark.${answer}`) : t('answer.remark')}
          description={t('answer.remarkHelp')}
          lines={3}
          max={500}
          optional={answer === 'DONE' || answer === 'OTHER_DAY'}
        />
      )}
    </PageForm>
  );
}
