import { useMutation } from '@apollo/client/react';
import { Actions, Button, DateInput, ErrorSummary, Form, FormField, RadioGroup, Textarea, useToast } from '@bloemen/ui';
import { sentenceOf } from '@bloemen/vocabulary';
import { Controller, useForm } from 'react-hook-form';
import { MoveMunicipalityDocument, MunicipalityRegisterDocument } from './register.generated.js';
import type { MunicipalityStatus } from '../../../shared/schema.generated.js';
import { longDate } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import type { SectionProps } from './RegisterPage.js';

type Values = { status: MunicipalityStatus | null; on: string | null; note: string };

/** Records the next step in participation, on a day from the previous step up to today. */
export function MoveForm({ register: { municipality, changes, nextStatuses, today }, onRefused }: SectionProps) {
  const t = useText();
  const toast = useToast();
  const previousOn = changes[0]?.on ?? null;
  const form = useForm<Values>({ defaultValues: { status: null, on: today, note: '' }, shouldFocusError: false });
  const { errors, submitCount } = form.formState;
  const [move, { loading, error }] = useMutation(MoveMunicipalityDocument, {
    refetchQueries: [MunicipalityRegisterDocument],
    awaitRefetchQueries: true,
  });

  const wrongDay = (on: string | null) => {
    if (!on) return t('move.onWrong');
    if (on > today) return sentenceOf('municipality.date_in_future');
    return previousOn === null || previousOn <= on || sentenceOf('municipality.before_previous');
  };
  const submit = form.handleSubmit(({ status, on, note }) =>
    move({
      variables: { input: { cbsCode: municipality.cbsCode, status: status!, on: on!, note: note.trim() || null } },
    }).then(() => {
      form.reset();
      toast(t('move.done', { name: municipality.name }));
    }, onRefused),
  );

  return (
    <Form onSubmit={(event) => void submit(event)}>
      <ErrorSummary
        attempt={submitCount}
        errors={(['status', 'on'] as const).flatMap((field) => {
          const message = errors[field]?.message;
          return message ? [{ fieldId: field, message }] : [];
        })}
      />
      {error && <Problem error={error} />}
      <RadioGroup
        {...form.register('status', {
          validate: (status) => (status !== null && nextStatuses.includes(status)) || t('move.statusMissing'),
        })}
        id="status"
        legend={t('move.status')}
        error={errors.status?.message}
        options={nextStatuses.map((status) => ({ value: status, label: t(`move.status.${status}`) }))}
      />
      <Controller
        control={form.control}
        name="on"
        rules={{ validate: wrongDay }}
        render={({ field }) => (
          <DateInput
            id="on"
            legend={t('move.on')}
            description={previousOn ? t('move.onHelpAfter', { date: longDate(previousOn) }) : t('move.onHelp')}
            value={field.value}
            onChange={field.onChange}
            error={errors.on?.message}
          />
        )}
      />
      <FormField label={t('move.note')} description={t('move.noteHelp')} optional>
        <Textarea rows={3} maxLength={500} {...form.register('note')} />
      </FormField>
      <Actions>
        <Button type="submit" purpose="primary" busy={loading}>
          {t('move.submit')}
        </Button>
      </Actions>
    </Form>
  );
}
