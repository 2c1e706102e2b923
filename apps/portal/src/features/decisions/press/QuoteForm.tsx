import type { QuotePage } from '@bloemen/api-contract/public';
import { quoteAnswerCodes, quoteAnswers } from '@bloemen/vocabulary';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { RadioField, TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { across, choice, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { answerQuote } from './quote-door.js';

/** Agreed, other words or refused; each asks what it needs. */
export function QuoteForm({
  token,
  quote,
  onDone,
}: {
  token: string;
  quote: string;
  onDone: (answer: QuotePage) => void;
}) {
  const t = useText();
  const form = useSave({
    schema: () =>
      z
        .object({
          answer: choice(quoteAnswerCodes, t('quote.missing')),
          proposed: textOrNull({ max: 2000, lines: true, reference: true }),
          remark: textOrNull({ max: 500, lines: true }),
        })
        .check(
          across(
            'proposed',
            ({ answer, proposed }) =>
              answer === 'CHANGE_PROPOSED' && (!proposed || proposed === quote) && t('quote.proposedMissing'),
          ),
        )
        .check(across('remark', ({ answer, remark }) => answer === 'REFUSED' && !remark && t('quote.remarkMissing'))),
    valuesOf: () => ({ answer: '', proposed: quote, remark: '' }),
    send: ({ answer, proposed, remark }) =>
      answerQuote({ token, answer, remark, proposed: answer === 'CHANGE_PROPOSED' ? proposed : null }),
    onSaved: onDone,
  });
  const answer = useWatch({ control: form.control, name: 'answer' });
  return (
    <PageForm form={form} submit={t('quote.send')}>
      <RadioField
        form={form}
        name="answer"
        label={t('quote.label')}
        options={quoteAnswerCodes.map((value) => ({ value, label: quoteAnswers[value] }))}
      />
      {answer === 'CHANGE_PROPOSED' && (
        <TextField
          form={form}
          name="proposed"
          label={t('quote.proposed')}
          description={t('quote.proposedHelp')}
          lines={5}
          max={2000}
        />
      )}
      {answer !== '' && (
        <TextField
          form={form}
          name="remark"
          label={t(answer === 'REFUSED' ? 'quote.why' : 'quote.remark')}
          lines={3}
          max={500}
          optional={answer !== 'REFUSED'}
        />
      )}
    </PageForm>
  );
}
