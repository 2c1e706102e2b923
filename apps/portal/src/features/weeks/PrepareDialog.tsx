import { useMutation } from '@apollo/client/react';
import { councilMentionCodes, councilMentions, packageStateCodes, packageStates } from '@bloemen/vocabulary';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { DateField, RadioField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { across, choice, dayOrNull, textOrNull } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { PrepareWeekDocument, WeekDocument, type WeekFragment } from './weeks.generated.js';

/** Whether the package was ordered, and whether the council spoke of the week. */
export function PrepareDialog({ week, onClose }: { week: WeekFragment; onClose: () => void }) {
  const t = useText();
  const [prepare] = useMutation(PrepareWeekDocument);
  const wrong = t('week.dayWrong');
  const form = useSave({
    schema: () =>
      z
        .object({
          packageState: choice(packageStateCodes),
          packageOn: dayOrNull({ wrong }),
          councilMention: choice(councilMentionCodes),
          councilOn: dayOrNull({ wrong }),
          councilSource: textOrNull({ max: 300 }),
        })
        .check(
          across(
            'packageOn',
            ({ packageState, packageOn }) => packageState === 'ORDERED' && !packageOn && t('week.dayMissing'),
          ),
          across(
            'councilOn',
            ({ councilMention, councilOn }) => councilMention === 'YES' && !councilOn && t('week.dayMissing'),
          ),
          across(
            'councilSource',
            ({ councilMention, councilSource }) =>
              councilMention === 'YES' && !councilSource && t('week.sourceMissing'),
          ),
        ),
    record: week,
    valuesOf: ({ packageState, packageOn, councilMention, councilOn, councilSource }) => ({
      packageState: packageState as string,
      packageOn: (packageOn ?? '') as string | null,
      councilMention: councilMention as string,
      councilOn: (councilOn ?? '') as string | null,
      councilSource: councilSource ?? '',
    }),
    send: ({ packageOn, councilOn, councilSource, ...values }, version) =>
      prepare({
        variables: {
          input: {
            ...values,
            year: week.year,
            version,
            packageOn: values.packageState === 'ORDERED' ? packageOn : null,
            councilOn: values.councilMention === 'UNKNOWN' ? null : councilOn,
            councilSource: values.councilMention === 'UNKNOWN' ? null : councilSource,
          },
        },
      }),
    refetch: [WeekDocument],
    done: t('week.prepared'),
    onSaved: onClose,
  });
  const [packageState, councilMention] = useWatch({ control: form.control, name: ['packageState', 'councilMention'] });
  return (
    <FormDialog form={form} title={t('week.preparation')} submit={t('common.save')} onClose={onClose}>
      <RadioField
        form={form}
        name="packageState"
        label={t('week.package')}
        options={packageStateCodes.map((value) => ({ value, label: packageStates[value] }))}
      />
      {packageState === 'ORDERED' && <DateField form={form} name="packageOn" label={t('week.packageOn')} />}
      <RadioField
        form={form}
        name="councilMention"
        label={t('week.council')}
        options={councilMentionCodes.map((value) => ({ value, label: councilMentions[value] }))}
      />
      {councilMention !== 'UNKNOWN' && (
        <>
          <DateField form={form} name="councilOn" label={t('week.councilOn')} />
          <TextField
            form={form}
            name="councilSource"
            label={t('week.councilSource')}
            description={t('week.councilSourceHelp')}
            max={300}
            optional={councilMention !== 'YES'}
          />
        </>
      )}
    </FormDialog>
  );
}
