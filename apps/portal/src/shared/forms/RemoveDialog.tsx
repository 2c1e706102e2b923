import type { DocumentNode } from '@apollo/client';
import { Paragraph } from '@bloemen/ui';
import type { ReactNode } from 'react';
import { z } from 'zod/mini';
import { useText, withMessages } from '../i18n.js';
import { TextField } from './fields.js';
import { FormDialog } from './FormDialog.js';
import messages from './forms.nl.json' with { type: 'json' };
import { text } from './schemas.js';
import { useSave } from './useSave.js';

/** Something that does not stand: it goes, with the reason, which the facts that it carried keep. */
export const RemoveDialog = withMessages(
  messages,
  function RemoveDialog({
    title,
    intro,
    now,
    record,
    send,
    done,
    refetch,
    onClose,
    onRemoved,
  }: {
    title: string;
    intro: ReactNode;
    /** How the record is called or stands now, in words. */
    now: string;
    record: { version: number };
    send: (reason: string, version: number) => Promise<unknown>;
    done: string;
    refetch: DocumentNode[];
    onClose: () => void;
    onRemoved: () => unknown;
  }) {
    const t = useText();
    const form = useSave({
      schema: () => z.object({ reason: text({ max: 300, min: 3, missing: t('remove.reasonMissing') }) }),
      record,
      valuesOf: () => ({ reason: '' }),
      now: () => now,
      send: ({ reason }, version) => send(reason, version),
      refetch,
      done,
      onSaved: onRemoved,
    });
    return (
      <FormDialog form={form} title={title} submit={t('remove.submit')} hint="negative" onClose={onClose}>
        <Paragraph>{intro}</Paragraph>
        <TextField form={form} name="reason" label={t('remove.reason')} max={300} />
      </FormDialog>
    );
  },
);
