import { Actions, Alert, Button, ErrorSummary, Form, FormField, Textarea, TextInput } from '@bloemen/ui';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import type { WordingFragment } from './wordings.generated.js';
import { useText } from '../../../shared/i18n.js';

export type WordingValues = Pick<WordingFragment, 'edition' | 'title' | 'body'>;

/** The text of a version that is not offered yet. What was typed stays when saving fails. */
export function WordingForm({
  wording,
  busy,
  problem,
  onSave,
  onCancel,
}: {
  wording: WordingValues | null;
  busy: boolean;
  problem?: ReactNode;
  onSave: (values: WordingValues) => void;
  onCancel: () => void;
}) {
  const t = useText();
  const {
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm<WordingValues>({
    defaultValues: { edition: wording?.edition ?? '', title: wording?.title ?? '', body: wording?.body ?? '' },
    shouldFocusError: false,
  });
  const submit = handleSubmit(({ edition, title, body }) =>
    onSave({ edition: edition.trim(), title: title.trim(), body: body.trim() }),
  );
  const wrong = [
    { fieldId: 'versie', message: errors.edition?.message },
    { fieldId: 'titel', message: errors.title?.message },
    { fieldId: 'tekst', message: errors.body?.message },
  ].filter((one): one is { fieldId: string; message: string } => one.message !== undefined);
  return (
    <Form onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={wrong} attempt={submitCount} />
      {problem}
      <FormField
        id="versie"
        label={t('wordings.edition')}
        description={t('wordings.editionHelp')}
        error={errors.edition?.message}
      >
        <TextInput
          {...register('edition', {
            pattern: { value: /^\s*[0-9A-Za-z.-]{1,20}\s*$/, message: t('wordings.editionWrong') },
            required: t('wordings.editionWrong'),
          })}
          maxLength={20}
          autoComplete="off"
          width="short"
        />
      </FormField>
      <FormField id="titel" label={t('wordings.titleField')} error={errors.title?.message}>
        <TextInput
          {...register('title', { validate: (value) => value.trim().length >= 3 || t('wordings.titleMissing') })}
          maxLength={200}
          width="full"
        />
      </FormField>
      <FormField
        id="tekst"
        label={t('wordings.body')}
        description={t('wordings.bodyHelp')}
        error={errors.body?.message}
      >
        <Textarea
          {...register('body', { validate: (value) => value.trim().length >= 50 || t('wordings.bodyShort') })}
          maxLength={10_000}
          rows={18}
        />
      </FormField>
      <Alert kind="info">{t('wordings.draftHint')}</Alert>
      <Actions>
        <Button type="submit" purpose="primary" busy={busy}>
          {t('common.save')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </Actions>
    </Form>
  );
}
