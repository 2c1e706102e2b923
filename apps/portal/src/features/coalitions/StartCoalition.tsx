import { useMutation } from '@apollo/client/react';
import { Actions, Button, ErrorSummary, Form, FormField, Paragraph, Section, TextInput, useToast } from '@bloemen/ui';
import { useForm, type Control } from 'react-hook-form';
import { CoalitionPageDocument, StartCoalitionDocument } from './coalition.generated.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { DatedField, type Dated } from './DatedFields.js';

/** The first step: the coalition with its beginning; the municipality becomes its first member. */
export function StartCoalition() {
  const t = useText();
  const toast = useToast();
  const { control, register, handleSubmit, formState } = useForm<Dated & { source: string }>({
    defaultValues: { fromOn: '', fromPrecision: 'DAY', source: '' },
    shouldFocusError: false,
  });
  const [start, { loading, error }] = useMutation(StartCoalitionDocument, { refetchQueries: [CoalitionPageDocument] });
  const submit = handleSubmit(({ fromOn, fromPrecision, source }) =>
    start({
      variables: { input: { startedOn: fromOn!, startedPrecision: fromPrecision, source: source.trim() || null } },
    }).then(
      () => toast(t('coalition.started')),
      () => undefined,
    ),
  );
  const wrong = formState.errors.fromOn?.message;
  return (
    <Section title={t('coalition.startTitle')}>
      <Paragraph>{t('coalition.startIntro')}</Paragraph>
      <Form onSubmit={(event) => void submit(event)}>
        <ErrorSummary errors={wrong ? [{ fieldId: 'begin', message: wrong }] : []} attempt={formState.submitCount} />
        {error && <Problem error={error} />}
        <DatedField control={control as unknown as Control<Dated>} id="begin" legend={t('coalition.startDate')} />
        <FormField label={t('coalition.startSource')} description={t('coalition.startSourceHelp')} optional>
          <TextInput {...register('source')} maxLength={300} width="full" />
        </FormField>
        <Actions>
          <Button type="submit" purpose="primary" busy={loading}>
            {t('coalition.start')}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}
