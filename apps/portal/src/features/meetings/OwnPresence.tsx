import { useMutation } from '@apollo/client/react';
import { Button } from '@bloemen/ui';
import { presenceAnswerCodes, presenceAnswers } from '@bloemen/vocabulary';
import { useState } from 'react';
import { z } from 'zod/mini';
import { RadioField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { choice, textOrNull } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { AnswerMeetingDocument, MeetingDocument, type MeetingFragment } from './meetings.generated.js';
import messages from './presence.nl.json' with { type: 'json' };

type Own = { meetingId: string; guest: MeetingFragment['guests'][number] };

/** Whether the own organisation comes, as somebody says who signed in. */
export const OwnPresence = withMessages(messages, function OwnPresence({ meetingId, guest }: Own) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { answer, name: organisation } = guest;
  return (
    <div className="bl-own-presence">
      <p>
        <strong>{answer ? t(`presence.said.${answer}`, { organisation }) : t('presence.ask', { organisation })}</strong>
      </p>
      <Button onClick={() => setOpen(true)}>{t(answer ? 'presence.again' : 'presence.give')}</Button>
      {isOpen && <AnswerDialog meetingId={meetingId} guest={guest} onClose={() => setOpen(false)} />}
    </div>
  );
});

function AnswerDialog({ meetingId, guest, onClose }: Own & { onClose: () => void }) {
  const t = useText();
  const [send] = useMutation(AnswerMeetingDocument);
  const form = useSave({
    schema: () =>
      z.object({ answer: choice(presenceAnswerCodes, t('presence.missing')), remark: textOrNull({ max: 300 }) }),
    valuesOf: () => ({
      answer: guest.answer ?? '',
      remark: guest.invitations.find(({ remark }) => remark)?.remark ?? '',
    }),
    send: (values) => send({ variables: { input: { meetingId, ...values } } }),
    refetch: [MeetingDocument],
    done: t('presence.kept'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('presence.ask', { organisation: guest.name })}
      submit={t('presence.send')}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}
