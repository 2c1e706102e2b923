import type { PresencePage } from '@bloemen/api-contract/public';
import { presenceAnswerCodes, presenceAnswers } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { RadioField, TextField } from '../../shared/forms/fields.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { choice, textOrNull } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { answerInvitation } from './presence-door.js';

/** Whether somebody of the organisation comes; what was said before stands in it. */
export function PresenceForm({
  token,
  page,
  onDone,
}: {
  token: string;
  page: PresencePage;
  onDone: (answered: PresencePage) => void;
}) {
  const t = useText();
  const form = useSave({
    schema: () =>
      z.object({ answer: choice(presenceAnswerCodes, t('presence.missing')), remark: textOrNull({ max: 300 }) }),
    valuesOf: () => ({ answer: page.answer?.answer ?? '', remark: page.answer?.remark ?? '' }),
    send: (values) => answerInvitation({ token, ...values }),
    onSaved: onDone,
  });
  return (
    <PageForm form={form} submit={t(page.answer ? 'presence.again' : 'presence.send')}>
      <RadioField
        form={form}
        name="answer"
        label={t('presence.answer')}
        options={presenceAnswerCodes.map((value) => ({ value, label: presenceAnswers[value] }))}
      />
      <TextField
        form={form}
        name="remark"
        label={t('presence.remark')}
        description={t('presence.remarkHelp')}
        max={300}
        optional
      />
    </PageForm>
  );
}
