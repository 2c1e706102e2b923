import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { meetingStatuses } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import {
  CancelMeetingDocument,
  MeetingDocument,
  MeetingsDocument,
  type MeetingFragment,
} from './meetings.generated.js';
import { dayOf } from './words.js';

/** Calls a meeting off; who was invited reads the reason. */
export function CancelMeetingDialog({ meeting, onClose }: { meeting: MeetingFragment; onClose: () => void }) {
  const t = useText();
  const [cancel] = useMutation(CancelMeetingDocument);
  const form = useSave({
    schema: () => z.object({ reason: text({ max: 300, min: 3, missing: t('meeting.reasonMissing') }) }),
    record: meeting,
    valuesOf: () => ({ reason: '' }),
    now: ({ title, startsAt, status }) => [title, dayOf(startsAt), meetingStatuses[status]].join(', '),
    send: ({ reason }, version) => cancel({ variables: { input: { id: meeting.id, version, reason } } }),
    refetch: [MeetingDocument, MeetingsDocument],
    done: t('meeting.cancelled'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('meeting.cancelTitle')}
      submit={t('meeting.cancelDo')}
      hint="negative"
      onClose={onClose}
    >
      <Paragraph>{t(meeting.isInvited ? 'meeting.cancelTold' : 'meeting.cancelUntold')}</Paragraph>
      <TextField form={form} name="reason" label={t('meeting.reason')} max={300} />
    </FormDialog>
  );
}
