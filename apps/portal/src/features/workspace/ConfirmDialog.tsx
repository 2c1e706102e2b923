import { dutchDate, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { DateField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { useText } from '../../shared/i18n.js';
import { useConfirmation, type Fact } from './useConfirmation.js';

/** "Nog juist": the fact that carries a pillar still holds, says somebody on a day. */
export function ConfirmDialog({
  pillar,
  fact,
  onClose,
  onConfirmed,
}: {
  pillar: PillarCode;
  fact: Fact;
  onClose: () => void;
  onConfirmed: (id: string) => void;
}) {
  const t = useText();
  const form = useConfirmation({
    fact,
    onConfirmed: (id) => {
      onConfirmed(id);
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
}
