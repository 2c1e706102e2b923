import type { PeerCallPage } from '@bloemen/api-contract/public';
import { z } from 'zod/mini';
import { RadioField, TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { across, choice, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, type Say } from '../../../shared/i18n.js';
import { useWatch } from 'react-hook-form';
import { answerCall } from './answer-door.js';
import { MomentFields, momentFields, momentsOf, noMoments } from './moments.js';

/** The rules of an answer: a yes has a moment where somebody has to propose one. */
export const answerSchema = (t: Say, otherMoments: readonly string[]) =>
  z
    .object({
      answer: choice(['YES', 'NO'], t('call.answer.missing')),
      ...momentFields(t),
      sentence: textOrNull({ max: 300 }),
    })
    .check(
      across(
        'first',
        (said) =>
          said.answer === 'YES' &&
          otherMoments.length === 0 &&
          momentsOf(said).length === 0 &&
          t('call.moments.missing'),
      ),
    );

export const noAnswer = { answer: '', ...noMoments, sentence: '' };

/** What is sent of it. */
export const answerOf = (said: z.output<ReturnType<typeof answerSchema>>) => ({
  answer: said.answer,
  moments: said.answer === 'YES' ? momentsOf(said) : [],
  sentence: said.sentence,
});

/** Yes with moments, or no; each with a sentence if one likes. */
export function AnswerFields({ form, theirs }: { form: ReturnType<typeof useAnswer>; theirs?: string }) {
  const t = useText();
  const answer = useWatch({ control: form.control, name: 'answer' });
  return (
    <>
      <RadioField
        form={form}
        name="answer"
        label={t('call.answer.label')}
        options={[
          { value: 'YES', label: t('call.answer.yes'), description: t('call.answer.yesHelp') },
          { value: 'NO', label: t('call.answer.no'), description: t('call.answer.noHelp') },
        ]}
      />
      {answer === 'YES' && <MomentFields form={form} theirs={theirs} />}
      {answer !== '' && (
        <TextField
          form={form}
          name="sentence"
          label={t('call.answer.sentence')}
          description={t('call.answer.sentenceHelp')}
          lines={3}
          max={300}
          optional
        />
      )}
    </>
  );
}

/** The form of an answer, wherever it is sent to. */
export function useAnswer<Answer>({
  otherMoments,
  send,
  onSaved,
  ...rest
}: {
  otherMoments: readonly string[];
  send: (said: ReturnType<typeof answerOf>) => Promise<Answer>;
  onSaved: (answer: Answer) => void;
  refetch?: Parameters<typeof useSave>[0]['refetch'];
  done?: string;
}) {
  const t = useText();
  return useSave({
    schema: () => answerSchema(t, otherMoments),
    valuesOf: () => noAnswer,
    send: (said) => send(answerOf(said)),
    sentAs: { moments: 'first' },
    onSaved,
    ...rest,
  });
}

/** By the link of a mail. */
export function AnswerForm({
  token,
  page,
  onDone,
}: {
  token: string;
  page: PeerCallPage;
  /** `isFirst` says whether it is this answer that counts: a municipality answers once. */
  onDone: (answer: PeerCallPage, isFirst: boolean) => void;
}) {
  const t = useText();
  const form = useAnswer({
    otherMoments: page.otherMoments,
    send: async (said) => ({ said, answered: await answerCall({ token, ...said }) }),
    onSaved: ({ said, answered }) => onDone(answered, answered.answer?.answer === said.answer),
  });
  return (
    <PageForm form={form} submit={t('call.answer.send')}>
      <AnswerFields form={form} theirs={page.otherMoments.length > 0 ? page.other : undefined} />
    </PageForm>
  );
}
