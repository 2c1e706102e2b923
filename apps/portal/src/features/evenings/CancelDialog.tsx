import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { z } from 'zod/mini';
import { dateTime } from '../../shared/formats.js';
import { TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { CancelSigningEventDocument, SigningEventsDocument, type EveningFragment } from './evenings.generated.js';

/** Calls an evening off; the reason is mailed to whoever was told of it. */
export function CancelDialog({ evening, onClose }: { evening: EveningFragment; onClose: () => void }) {
  const t = useText();
  const [cancel] = useMutation(CancelSigningEventDocument);
  const form = useSave({
    schema: () => z.object({ reason: text({ max: 500, min: 3, lines: true, missing: t('cancel.reasonMissing') }) }),
    record: evening,
    valuesOf: () => ({ reason: '' }),
    now: ({ title, startsAt, place }) => [title, dateTime(startsAt), place].join('; '),
    send: ({ reason }, version) => cancel({ variables: { input: { id: evening.id, version, reason } } }),
    refetch: [SigningEventsDocument],
    done: t('cancel.done'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('cancel.title', { title: evening.title })}
      submit={t('cancel.do')}
      hint="negative"
      onClose={onClose}
    >
      <Paragraph>{t('cancel.intro')}</Paragraph>
      <TextField
        form={form}
        name="reason"
        label={t('cancel.reason')}
        description={t('cancel.reasonHelp')}
        lines={3}
        max={500}
      />
    </FormDialog>
  );
}
