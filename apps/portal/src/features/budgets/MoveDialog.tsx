import type { DocumentNode } from '@apollo/client';
import { Paragraph } from '@bloemen/ui';
import type { ReactNode } from 'react';
import { z } from 'zod/mini';
import { today } from '../../shared/formats.js';
import { DateField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { day, refusing, text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';

/** What a person says of a step: when, on whose word, and why where it goes back or lapses. */
export type Said = { happenedOn: string; sourceText: string; reason: string | null };

/** Another status of money or an agreement, with a day and a source. */
export function MoveDialog({
  status,
  asksReason,
  intro,
  send,
  refetch,
  onClose,
}: {
  /** The new status in words. */
  status: string;
  asksReason: boolean;
  intro: ReactNode;
  send: (said: Said) => Promise<unknown>;
  refetch: DocumentNode[];
  onClose: () => void;
}) {
  const t = useText();
  const form = useSave({
    schema: () =>
      z.object({
        happenedOn: day({
          missing: t('budgetMove.onMissing'),
          wrong: t('budgetMove.onWrong'),
          rule: (on) => on > today() && t('budgetMove.onAhead'),
        }),
        sourceText: text({ max: 200, min: 3, reference: true, missing: t('budgetMove.sourceMissing') }),
        reason: text({ max: 300 }).check(refusing((value) => asksReason && !value && t('budgetMove.reasonMissing'))),
      }),
    valuesOf: () => ({ happenedOn: today() as string | null, sourceText: '', reason: '' }),
    send: ({ reason, ...said }) => send({ ...said, reason: reason || null }),
    refetch,
    done: t('budgetMove.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('budgetMove.title', { status })} submit={t('budgetMove.save')} onClose={onClose}>
      <Paragraph>{intro}</Paragraph>
      <DateField form={form} name="happenedOn" label={t('budgetMove.on')} />
      <TextField
        form={form}
        name="sourceText"
        label={t('budgetMove.source')}
        description={t('budgetMove.sourceHelp')}
        max={200}
      />
      {asksReason && <TextField form={form} name="reason" label={t('budgetMove.reason')} max={300} />}
    </FormDialog>
  );
}
