import { useMutation } from '@apollo/client/react';
import { Alert } from '@bloemen/ui';
import { proposedWeek } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { DateField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { day, text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import {
  NationalWeekDocument,
  SetAnnualWeekDocument,
  type AnnualWeekFragment,
  type NationalWeekFragment,
} from './weeks.generated.js';

/** When the national week is; of a year that nobody set it begins with what the rule proposes. */
export function SetWeekDialog({
  week: { year, name },
  known,
  onClose,
}: {
  week: NationalWeekFragment;
  known: AnnualWeekFragment | null;
  onClose: () => void;
}) {
  const t = useText();
  const [set] = useMutation(SetAnnualWeekDocument);
  const oneDay = () => day({ missing: t('week.dayMissing'), wrong: t('week.dayWrong') });
  const form = useSave({
    schema: () =>
      z.object({
        name: text({ max: 120, min: 3, missing: t('set.nameMissing') }),
        firstOn: oneDay(),
        lastOn: oneDay(),
        packageDueOn: oneDay(),
        source: text({ max: 300, min: 3, reference: true, missing: t('set.sourceMissing') }),
      }),
    record: known,
    isProposal: known === null,
    valuesOf: (row) => ({
      name: row?.name ?? name,
      ...daysOf(row ?? proposedWeek(year)),
      source: row?.source ?? '',
    }),
    send: (values, version) => set({ variables: { input: { ...values, year, version: version ?? 0 } } }),
    refetch: [NationalWeekDocument],
    done: t('set.done'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('set.title', { year: String(year) })} submit={t('common.save')} onClose={onClose}>
      {!known && <Alert kind="info">{t('set.proposal')}</Alert>}
      <TextField form={form} name="name" label={t('set.name')} max={120} />
      <DateField form={form} name="firstOn" label={t('set.firstOn')} />
      <DateField form={form} name="lastOn" label={t('set.lastOn')} />
      <DateField form={form} name="packageDueOn" label={t('set.packageDueOn')} />
      <TextField form={form} name="source" label={t('set.source')} description={t('set.sourceHelp')} max={300} />
    </FormDialog>
  );
}

const daysOf = ({ firstOn, lastOn, packageDueOn }: { firstOn: string; lastOn: string; packageDueOn: string }) => ({
  firstOn: firstOn as string | null,
  lastOn: lastOn as string | null,
  packageDueOn: packageDueOn as string | null,
});
