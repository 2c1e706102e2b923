import { useMutation } from '@apollo/client/react';
import { FormField, Select, Textarea, TextInput, useToast } from '@bloemen/ui';
import { pillarCodes, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { useForm } from 'react-hook-form';
import { EventPracticeCardsDocument, NotePracticeCardDocument, type EveningFragment } from './evenings.generated.js';
import { FormDialog } from '../../shared/FormDialog.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';

type Values = { cbsCode: string; pillar: PillarCode | ''; title: string; whatItWas: string; result: string };

/** An example in under a minute: which municipality, which pillar, what it was. */
export function NoteCardDialog({ evening, onClose }: { evening: EveningFragment; onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const {
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm<Values>({
    defaultValues: { cbsCode: '', pillar: '', title: '', whatItWas: '', result: '' },
    shouldFocusError: false,
  });
  const [note, { loading, error }] = useMutation(NotePracticeCardDocument, {
    refetchQueries: [EventPracticeCardsDocument],
  });
  const submit = handleSubmit(({ cbsCode, pillar, title, whatItWas, result }) =>
    note({
      variables: {
        input: {
          eventId: evening.id,
          cbsCode,
          pillar: pillar as PillarCode,
          title: title.trim(),
          whatItWas: whatItWas.trim(),
          result: result.trim() || null,
        },
      },
    }).then(
      () => {
        toast(t('cards.noted'));
        onClose();
      },
      () => undefined,
    ),
  );
  const long = (message: string) => (value: string) => value.trim().length >= 3 || message;
  return (
    <FormDialog
      title={t('cards.note')}
      busy={loading}
      attempt={submitCount}
      errors={[
        { fieldId: 'kaart-gemeente', message: errors.cbsCode?.message },
        { fieldId: 'kaart-pijler', message: errors.pillar?.message },
        { fieldId: 'kaart-titel', message: errors.title?.message },
        { fieldId: 'kaart-wat', message: errors.whatItWas?.message },
      ]}
      problem={error && <Problem error={error} />}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormField id="kaart-gemeente" label={t('signers.municipality')} error={errors.cbsCode?.message}>
        <Select
          {...register('cbsCode', { required: t('cards.municipalityMissing') })}
          options={evening.municipalities.map(({ cbsCode, name }) => ({ value: cbsCode, label: name }))}
        />
      </FormField>
      <FormField id="kaart-pijler" label={t('cards.pillar')} error={errors.pillar?.message}>
        <Select
          {...register('pillar', { required: t('cards.pillarMissing') })}
          options={pillarCodes.map((code) => ({ value: code, label: `${code.slice(1)}. ${pillarNames[code]}` }))}
        />
      </FormField>
      <FormField id="kaart-titel" label={t('cards.name')} error={errors.title?.message}>
        <TextInput
          {...register('title', { validate: long(t('cards.nameMissing')) })}
          maxLength={120}
          autoComplete="off"
          width="full"
        />
      </FormField>
      <FormField id="kaart-wat" label={t('cards.what')} error={errors.whatItWas?.message}>
        <Textarea {...register('whatItWas', { validate: long(t('cards.whatMissing')) })} maxLength={1_000} rows={3} />
      </FormField>
      <FormField label={t('cards.resultField')} optional>
        <TextInput {...register('result')} maxLength={500} autoComplete="off" width="full" />
      </FormField>
    </FormDialog>
  );
}
