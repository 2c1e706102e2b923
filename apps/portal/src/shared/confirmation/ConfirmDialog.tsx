import type { DocumentNode } from '@apollo/client';
import { dutchDate, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { DateField, TextField } from '../forms/fields.js';
import { FormDialog } from '../forms/FormDialog.js';
import { useText, withMessages } from '../i18n.js';
import messages from './confirmation.nl.json' with { type: 'json' };
import { useConfirmation, type ConfirmedFact } from './useConfirmation.js';

/** "Nog juist": the fact that carries a pillar still holds, says somebody on a day. */
export const ConfirmDialog = withMessages(
  messages,
  function ConfirmDialog({
    pillar,
    fact,
    refetch,
    onClose,
    onConfirmed,
  }: {
    pillar: PillarCode;
    fact: ConfirmedFact;
    /** What shows the fact or its pillar. */
    refetch: DocumentNode[];
    onClose: () => void;
    onConfirmed?: (id: string) => void;
  }) {
    const t = useText();
    const form = useConfirmation({
      fact,
      refetch,
      onConfirmed: (id) => {
        onConfirmed?.(id);
        onClose();
      },
    });
    return (
      <FormDialog form={form} title={t('confirm.title')} submit={t('confirm.submit')} onClose={onClose}>
        <p>
          <strong>{pillarNames[pillar]}</strong>: {fact.title}, {dutchDate(fact.happenedOn, fact.datePrecision)}
        </p>
        <p className="bl-subtle">{t('confirm.text')}</p>
        <TextField
          form={form}
          name="sourceText"
          label={t('confirm.source')}
          description={t('confirm.sourceHelp')}
          max={200}
        />
        <DateField form={form} name="confirmedOn" label={t('confirm.day')} />
      </FormDialog>
    );
  },
);
