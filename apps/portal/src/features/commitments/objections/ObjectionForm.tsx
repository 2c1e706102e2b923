import { Button, ErrorSummary, Form, FormField, Section, Textarea, TextInput } from '@bloemen/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { NoticePage } from '@bloemen/api-contract/public';
import { useText } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { sendObjection } from './objection-door.js';

/** Who objects and why. What was typed stays when sending fails. */
export function ObjectionForm({ token, onDone }: { token: string; onDone: (answer: NoticePage) => void }) {
  const t = useText();
  const [problem, setProblem] = useState<unknown>(null);
  const {
    register,
    handleSubmit,
    formState: { errors, submitCount, isSubmitting },
  } = useForm({ defaultValues: { objector: '', objection: '' }, shouldFocusError: false });
  const submit = handleSubmit(async ({ objector, objection }) => {
    setProblem(null);
    await sendObjection({ token, objector: objector.trim(), objection: objection.trim() }).then(onDone, setProblem);
  });
  const wrong = [
    { fieldId: 'naam', message: errors.objector?.message },
    { fieldId: 'reden', message: errors.objection?.message },
  ].filter((one): one is { fieldId: string; message: string } => one.message !== undefined);
  return (
    <Section id="bezwaar" title={t('objection.formTitle')} intro={t('objection.formIntro')}>
      <Form onSubmit={(event) => void submit(event)}>
        <ErrorSummary errors={wrong} attempt={submitCount} />
        {problem !== null && <Problem error={problem} />}
        <FormField
          id="naam"
          label={t('objection.name')}
          description={t('objection.nameHelp')}
          error={errors.objector?.message}
        >
          <TextInput
            {...register('objector', { validate: (value) => value.trim().length >= 2 || t('objection.nameMissing') })}
            maxLength={120}
            autoComplete="name"
          />
        </FormField>
        <FormField id="reden" label={t('objection.reason')} error={errors.objection?.message}>
          <Textarea
            {...register('objection', {
              validate: (value) => value.trim().length >= 3 || t('objection.reasonMissing'),
            })}
            maxLength={1_000}
            rows={4}
          />
        </FormField>
        <div className="bl-actions">
          <Button type="submit" hint="negative" busy={isSubmitting}>
            {t('objection.send')}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
