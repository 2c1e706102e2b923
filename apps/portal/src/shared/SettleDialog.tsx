import type { DocumentNode, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { z } from 'zod/mini';
import { RadioField, TextField } from './forms/fields.js';
import { FormDialog } from './forms/FormDialog.js';
import { choice, text } from './forms/schemas.js';
import { useSave } from './forms/useSave.js';
import { useText, withMessages } from './i18n.js';
import messages from './settle.nl.json' with { type: 'json' };
import type { ObjectionOutcome, SettleObjectionInput } from './schema.generated.js';

const outcomes = ['STANDS', 'ANNULLED'] as const satisfies readonly ObjectionOutcome[];

/**
 * Whether a disputed signature stands, and why; the same for a coordinator and for the programme, each by a mutation of
 * its own.
 */
export const SettleDialog = withMessages(
  messages,
  function SettleDialog({
    id,
    mutation,
    refetch,
    onClose,
  }: {
    /** The objection. */
    id: string;
    mutation: TypedDocumentNode<unknown, { input: SettleObjectionInput }>;
    /** Lists that change by it. */
    refetch: DocumentNode[];
    onClose: () => void;
  }) {
    const t = useText();
    const [settle] = useMutation(mutation);
    const form = useSave({
      schema: () =>
        z.object({
          outcome: choice(outcomes, t('settle.outcomeMissing')),
          settlement: text({ max: 1_000, min: 3, lines: true, missing: t('settle.reasonMissing') }),
        }),
      valuesOf: () => ({ outcome: '', settlement: '' }),
      send: (settled) => settle({ variables: { input: { id, ...settled } } }),
      refetch,
      done: t('settle.done'),
      onSaved: onClose,
    });
    return (
      <FormDialog form={form} title={t('settle.title')} submit={t('settle.do')} onClose={onClose}>
        <RadioField
          form={form}
          name="outcome"
          label={t('settle.outcome')}
          options={outcomes.map((value) => ({ value, label: t(`settle.${value}`) }))}
        />
        <TextField
          form={form}
          name="settlement"
          label={t('settle.reason')}
          description={t('settle.reasonHelp')}
          lines={4}
          max={1_000}
        />
      </FormDialog>
    );
  },
);
