import { useMutation, useQuery } from '@apollo/client/react';
import {
  Actions,
  Button,
  ButtonLink,
  EmptyState,
  ErrorSummary,
  Form,
  FormField,
  LoadingState,
  Select,
  useToast,
} from '@bloemen/ui';
import { useForm } from 'react-hook-form';
import { AdviserChoicesDocument, AssignAdviserDocument, MunicipalityRegisterDocument } from './register.generated.js';
import { useText } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import type { SectionProps } from './RegisterPage.js';

/** Chooses an adviser among the people of the programme. */
export function AssignForm({ cbsCode, onRefused }: { cbsCode: string } & Pick<SectionProps, 'onRefused'>) {
  const t = useText();
  const toast = useToast();
  const choices = useQuery(AdviserChoicesDocument);
  const [assign, { loading, error }] = useMutation(AssignAdviserDocument, {
    refetchQueries: [MunicipalityRegisterDocument],
  });
  const {
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm({ defaultValues: { personId: '' }, shouldFocusError: false });
  const message = errors.personId?.message;
  const submit = handleSubmit(({ personId }) =>
    assign({ variables: { input: { cbsCode, personId } } }).then(() => toast(t('adviser.assigned')), onRefused),
  );

  if (choices.error) return <Problem error={choices.error} onRetry={() => void choices.refetch()} />;
  if (!choices.data) return <LoadingState lines={2} />;
  const advisers = choices.data.people.nodes.filter(({ roleAssignments }) =>
    roleAssignments.some(({ role }) => role === 'NATIONAL_ADVISER'),
  );
  if (advisers.length === 0) {
    return (
      <EmptyState
        title={t('adviser.nobodyTitle')}
        actions={<ButtonLink href="/programma/mensen">{t('adviser.people')}</ButtonLink>}
      >
        {t('adviser.nobody')}
      </EmptyState>
    );
  }
  return (
    <Form onSubmit={(event) => void submit(event)}>
      <ErrorSummary attempt={submitCount} errors={message ? [{ fieldId: 'personId', message }] : []} />
      {error && <Problem error={error} />}
      <FormField id="personId" label={t('adviser.choose')} description={t('adviser.chooseHelp')} error={message}>
        <Select
          {...register('personId', { required: t('adviser.missing') })}
          options={advisers.map(({ id, displayName }) => ({ value: id, label: displayName }))}
        />
      </FormField>
      <Actions>
        <Button type="submit" purpose="primary" busy={loading}>
          {t('adviser.assign')}
        </Button>
      </Actions>
    </Form>
  );
}
