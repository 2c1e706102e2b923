import { useMutation } from '@apollo/client/react';
import {
  Actions,
  Button,
  ErrorSummary,
  Form,
  FormField,
  Paragraph,
  Section,
  Stack,
  TextInput,
  useToast,
} from '@bloemen/ui';
import { useForm } from 'react-hook-form';
import { AppointCoordinatorDocument, MunicipalityRegisterDocument } from './register.generated.js';
import { useText } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import type { SectionProps } from './RegisterPage.js';
import { useFocusOnChange } from './useFocusOnChange.js';

type Values = { email: string; displayName: string };

/** Whether the municipality has a coordinator, and the way to its first one. After that its own people decide. */
export function CoordinatorSection({ register: { municipality, hasCoordinator }, onRefused }: SectionProps) {
  const t = useText();
  const place = useFocusOnChange(String(hasCoordinator));
  return (
    <Section id="coordinator" title={t('coordinator.title')}>
      <Stack gap="md">
        <div ref={place} tabIndex={-1}>
          <Paragraph>{t(hasCoordinator ? 'coordinator.has' : 'coordinator.none')}</Paragraph>
        </div>
        {!hasCoordinator && municipality.status !== 'MERGED' && (
          <AppointForm municipality={municipality} onRefused={onRefused} />
        )}
      </Stack>
    </Section>
  );
}

function AppointForm({
  municipality: { cbsCode, name: municipality },
  onRefused,
}: Pick<SectionProps['register'], 'municipality'> & Pick<SectionProps, 'onRefused'>) {
  const t = useText();
  const toast = useToast();
  const {
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm<Values>({ defaultValues: { email: '', displayName: '' }, shouldFocusError: false });
  const [appoint, { loading, error }] = useMutation(AppointCoordinatorDocument, {
    refetchQueries: [MunicipalityRegisterDocument],
  });
  const submit = handleSubmit(({ email, displayName }) => {
    const input = { cbsCode, email: email.trim(), displayName: displayName.trim() };
    return appoint({ variables: { input } }).then(
      () => toast(t('coordinator.done', { name: input.displayName, municipality })),
      onRefused,
    );
  });
  const wrong = (['email', 'displayName'] as const).flatMap((fieldId) => {
    const message = errors[fieldId]?.message;
    return message ? [{ fieldId, message }] : [];
  });
  return (
    <Form onSubmit={(event) => void submit(event)}>
      <ErrorSummary attempt={submitCount} errors={wrong} />
      {error && <Problem error={error} />}
      <FormField
        id="email"
        label={t('coordinator.email')}
        description={t('coordinator.emailHelp')}
        error={errors.email?.message}
      >
        <TextInput
          type="email"
          autoComplete="off"
          maxLength={254}
          width="full"
          {...register('email', {
            validate: (value) => /^\S+@\S+\.\S+$/.test(value.trim()) || t('coordinator.emailWrong'),
          })}
        />
      </FormField>
      <FormField id="displayName" label={t('coordinator.name')} error={errors.displayName?.message}>
        <TextInput
          autoComplete="off"
          maxLength={200}
          width="full"
          {...register('displayName', { validate: (value) => value.trim() !== '' || t('coordinator.nameMissing') })}
        />
      </FormField>
      <Actions>
        <Button type="submit" purpose="primary" busy={loading}>
          {t('coordinator.submit')}
        </Button>
      </Actions>
    </Form>
  );
}
