import { datePrecisions, membershipStateNames, sectorNames, sectors, type DatePrecision } from '@bloemen/vocabulary';
import type { ComponentProps } from 'react';
import type { FieldValues } from 'react-hook-form';
import { DateField, RadioField, SelectField } from '../../shared/forms/fields.js';
import { choice, day } from '../../shared/forms/schemas.js';
import type { Saving } from '../../shared/forms/useSave.js';
import { useText, type Say } from '../../shared/i18n.js';
import type { MembershipState } from '../../shared/schema.generated.js';

type Dated = { fromOn: string | null; fromPrecision: string };
type FieldOf<Values extends FieldValues> = Pick<ComponentProps<typeof SelectField<Values>>, 'form' | 'name'>;

/** The rules of a day and how exactly it is known. */
export const datedRules = (t: Say) => ({
  fromOn: day({ missing: t('field.fromMissing'), wrong: t('field.fromWrong') }),
  fromPrecision: choice(datePrecisions),
});

export const dated = (fromOn: string, fromPrecision: DatePrecision = 'DAY') => ({ fromOn, fromPrecision });

/** A day and how exactly it is known; a month or year is stored as its first day. */
export function DatedFields<Values extends Dated>({ form, legend }: { form: Saving<Values>; legend?: string }) {
  const t = useText();
  const own = form as unknown as Saving<Dated>;
  return (
    <>
      <DateField form={own} name="fromOn" label={legend ?? t('field.from')} />
      <SelectField
        form={own}
        name="fromPrecision"
        label={t('field.precision')}
        placeholder={false}
        options={datePrecisions.map((value) => ({ value, label: t(`field.precision.${value}`) }))}
      />
    </>
  );
}

/** How an organisation takes part, each possibility explained. */
export function StateField<Values extends FieldValues>({
  states,
  ...field
}: FieldOf<Values> & { states: readonly Exclude<MembershipState, 'LEFT'>[] }) {
  const t = useText();
  return (
    <RadioField
      {...field}
      label={t('field.state')}
      options={states.map((value) => ({
        value,
        label: membershipStateNames[value],
        description: t(`stateHelp.${value}`),
      }))}
    />
  );
}

export function SectorField<Values extends FieldValues>(field: FieldOf<Values>) {
  const t = useText();
  return (
    <SelectField
      {...field}
      label={t('field.sector')}
      optional
      placeholder={t('members.noSector')}
      options={sectors.map((value) => ({ value, label: sectorNames[value] }))}
    />
  );
}
