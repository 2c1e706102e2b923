import type { DocumentNode } from '@apollo/client';
import { Paragraph } from '@bloemen/ui';
import { z } from 'zod/mini';
import { TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';

/** Something that does not stand: it goes, and its fact is withdrawn with the reason. */
export function RemoveDialog({
  title,
  name,
  record,
  send,
  done,
  refetch,
  onClose,
  onRemoved,
}: {
  title: string;
  name: string;
  record: { version: number };
  send: (reason: string, version: number) => Promise<unknown>;
  done: string;
  refetch: DocumentNode[];
  onClose: () => void;
  onRemoved: () => unknown;
}) {
  const t = useText();
  const form = useSave({
    schema: () => z.object({ reason: text({ max: 300, min: 3, missing: t('budgetLine.removeReasonMissing') }) }),
    record,
    valuesOf: () => ({ reason: '' }),
    now: () => name,
    send: ({ reason }, version) => send(reason, version),
    refetch,
    done,
    onSaved: onRemoved,
  });
  return (
    <FormDialog form={form} title={title} submit={t('budgetLine.remove')} hint="negative" onClose={onClose}>
      <Paragraph>
        <strong>{name}</strong> {t('budgetLine.removeIntro')}
      </Paragraph>
      <TextField form={form} name="reason" label={t('budgetLine.removeReason')} max={300} />
    </FormDialog>
  );
}
