import { Actions, Button, DateInput, ErrorSummary, Form, FormField, Textarea, TextInput } from '@bloemen/ui';
import type { ReactNode } from 'react';
import { Controller, useForm } from 'react-hook-form';
import type { EveningFragment } from './evenings.generated.js';
import type { PlanSigningEventInput } from '../../shared/schema.generated.js';
import { useText } from '../../shared/i18n.js';
import { InvitedChoice } from './InvitedChoice.js';
import { dutchClock, momentOf } from './times.js';

type Values = {
  title: string;
  day: string | null;
  from: string;
  lastDay: string | null;
  until: string;
  place: string;
  organisers: string;
  milestones: string;
  cbsCodes: string[];
};

const blank: Values = {
  title: '',
  day: '',
  from: '19:30',
  lastDay: '',
  until: '22:00',
  place: '',
  organisers: '',
  milestones: '',
  cbsCodes: [],
};

function valuesOf({ title, startsAt, endsAt, place, organisers, milestones, municipalities }: EveningFragment): Values {
  const [start, end] = [dutchClock(startsAt), dutchClock(endsAt)];
  return {
    title,
    day: start.day,
    from: start.time,
    lastDay: end.day === start.day ? '' : end.day,
    until: end.time,
    place,
    organisers: organisers.join('\n'),
    milestones: milestones.join(', '),
    cbsCodes: municipalities.map(({ cbsCode }) => cbsCode),
  };
}

const endOf = ({ day, lastDay, until }: Pick<Values, 'day' | 'lastDay' | 'until'>) => momentOf(lastDay || day!, until);

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const numbersOf = (text: string) =>
  text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);

/** When, where, by whom and for which municipalities. What was typed stays when saving fails. */
export function EveningForm({
  evening,
  busy,
  problem,
  onSave,
  onCancel,
}: {
  evening: EveningFragment | null;
  busy: boolean;
  problem?: ReactNode;
  onSave: (input: PlanSigningEventInput) => void;
  onCancel: () => void;
}) {
  const t = useText();
  const {
    control,
    register,
    handleSubmit,
    getValues,
    formState: { errors, submitCount },
  } = useForm<Values>({ defaultValues: evening ? valuesOf(evening) : blank, shouldFocusError: false });
  const submit = handleSubmit(({ title, day, from, lastDay, until, place, organisers, milestones, cbsCodes }) =>
    onSave({
      title: title.trim(),
      place: place.trim(),
      startsAt: momentOf(day!, from),
      endsAt: endOf({ day, lastDay, until }),
      organisers: linesOf(organisers),
      milestones: [...new Set(numbersOf(milestones))].sort((one, other) => one - other),
      cbsCodes,
    }),
  );
  const fields = {
    title: 'titel',
    day: 'dag',
    from: 'van',
    until: 'tot',
    lastDay: 'laatste-dag',
    place: 'plaats',
    organisers: 'organisatoren',
    milestones: 'mijlpalen',
    cbsCodes: 'gemeenten',
  } as const;
  const wrong = (Object.keys(fields) as (keyof Values)[]).flatMap((name) =>
    errors[name]?.message ? [{ fieldId: fields[name], message: errors[name].message }] : [],
  );
  const endsLater = () => {
    const { day, from, lastDay, until } = getValues();
    return !day || lastDay === null || !from || endOf({ day, lastDay, until }) > momentOf(day, from);
  };
  const areMilestones = (text: string) =>
    numbersOf(text).length <= 10 &&
    numbersOf(text).every((value) => Number.isInteger(value) && value >= 1 && value <= 400);
  const areOrganisers = (text: string) =>
    linesOf(text).length >= 1 && linesOf(text).length <= 10 && linesOf(text).every((line) => line.length <= 80);
  return (
    <Form onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={wrong} attempt={submitCount} />
      {problem}
      <FormField id="titel" label={t('evenings.name')} error={errors.title?.message}>
        <TextInput
          {...register('title', { validate: (value) => value.trim().length >= 3 || t('evenings.nameMissing') })}
          maxLength={120}
          autoComplete="off"
          width="full"
        />
      </FormField>
      <Controller
        control={control}
        name="day"
        rules={{
          validate: (value) => (value === null ? t('evenings.dayWrong') : value !== '' || t('evenings.dayMissing')),
        }}
        render={({ field, fieldState }) => (
          <DateInput
            id="dag"
            legend={t('evenings.day')}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <FormField id="van" label={t('evenings.from')} error={errors.from?.message}>
        <TextInput {...register('from', { required: t('evenings.timeMissing') })} type="time" width="short" />
      </FormField>
      <FormField id="tot" label={t('evenings.until')} error={errors.until?.message}>
        <TextInput
          {...register('until', {
            required: t('evenings.timeMissing'),
            validate: () => endsLater() || t('evenings.untilWrong'),
          })}
          type="time"
          width="short"
        />
      </FormField>
      <Controller
        control={control}
        name="lastDay"
        rules={{ validate: (value) => value !== null || t('evenings.dayWrong') }}
        render={({ field, fieldState }) => (
          <DateInput
            id="laatste-dag"
            legend={t('evenings.lastDay')}
            description={t('evenings.lastDayHelp')}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <FormField
        id="plaats"
        label={t('evenings.place')}
        description={t('evenings.placeHelp')}
        error={errors.place?.message}
      >
        <TextInput
          {...register('place', { validate: (value) => value.trim().length >= 2 || t('evenings.placeMissing') })}
          maxLength={120}
          autoComplete="off"
          width="full"
        />
      </FormField>
      <FormField
        id="organisatoren"
        label={t('evenings.organisers')}
        description={t('evenings.organisersHelp')}
        error={errors.organisers?.message}
      >
        <Textarea
          {...register('organisers', { validate: (value) => areOrganisers(value) || t('evenings.organisersWrong') })}
          maxLength={900}
          rows={3}
        />
      </FormField>
      <FormField
        id="mijlpalen"
        label={t('evenings.milestones')}
        description={t('evenings.milestonesHelp')}
        optional
        error={errors.milestones?.message}
      >
        <TextInput
          {...register('milestones', { validate: (value) => areMilestones(value) || t('evenings.milestonesWrong') })}
          maxLength={60}
          autoComplete="off"
        />
      </FormField>
      <Controller
        control={control}
        name="cbsCodes"
        rules={{ validate: (value) => value.length > 0 || t('evenings.invitedMissing') }}
        render={({ field, fieldState }) => (
          <InvitedChoice
            id="gemeenten"
            chosen={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <Actions>
        <Button type="submit" purpose="primary" busy={busy}>
          {t('common.save')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </Actions>
    </Form>
  );
}
