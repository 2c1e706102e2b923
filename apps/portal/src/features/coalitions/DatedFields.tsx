import { DateInput, FormField, RadioGroup, Select } from '@bloemen/ui';
import {
  datePrecisions,
  membershipStateNames,
  sectorNames,
  sectors,
  type DatePrecision,
  type MembershipState,
} from '@bloemen/vocabulary';
import { Controller, type Control } from 'react-hook-form';
import { useText } from '../../shared/i18n.js';

export type Dated = { fromOn: string | null; fromPrecision: DatePrecision };

/** A day and how exactly it is known; a month or year is stored as its first day. */
export function DatedField({ control, id, legend }: { control: Control<Dated>; id: string; legend?: string }) {
  const t = useText();
  return (
    <>
      <Controller
        control={control}
        name="fromOn"
        rules={{
          validate: (value) => (value === null ? t('field.fromWrong') : value === '' ? t('field.fromMissing') : true),
        }}
        render={({ field, fieldState }) => (
          <DateInput
            id={id}
            legend={legend ?? t('field.from')}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <FormField label={t('field.precision')}>
        <Select
          {...control.register('fromPrecision')}
          placeholder={false}
          options={datePrecisions.map((value) => ({ value, label: t(`field.precision.${value}`) }))}
        />
      </FormField>
    </>
  );
}

/** How an organisation takes part, each possibility explained. Spread the registration of the form. */
export function StateChoice({
  states,
  error,
  ...registration
}: { states: readonly Exclude<MembershipState, 'LEFT'>[]; error?: string; id?: string } & Omit<
  React.ComponentProps<'input'>,
  'value'
>) {
  const t = useText();
  return (
    <RadioGroup
      {...registration}
      legend={t('field.state')}
      error={error}
      options={states.map((value) => ({
        value,
        label: membershipStateNames[value],
        description: t(`stateHelp.${value}`),
      }))}
    />
  );
}

export function SectorChoice(registration: React.ComponentProps<'select'>) {
  const t = useText();
  return (
    <FormField label={t('field.sector')} optional>
      <Select
        {...registration}
        placeholder={t('members.noSector')}
        options={sectors.map((value) => ({ value, label: sectorNames[value] }))}
      />
    </FormField>
  );
}
