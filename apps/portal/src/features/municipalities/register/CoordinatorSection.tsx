import { useMutation } from '@apollo/client/react';
import { Actions, Card, Paragraph } from '@bloemen/ui';
import { z } from 'zod/mini';
import { TextField } from '../../../shared/forms/fields.js';
import { PageForm, SubmitButton } from '../../../shared/forms/PageForm.js';
import { email, text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { AppointCoordinatorDocument, MunicipalityRegisterDocument } from './register.generated.js';
import type { SectionProps } from './register.js';
import { useFocusOnChange } from './useFocusOnChange.js';

/** Whether the municipality has a coordinator, and the way to its first one. After that its own people decide. */
export function CoordinatorSection({ register: { municipality, hasCoordinator, viewerCan }, onRefused }: SectionProps) {
  const t = useText();
  const place = useFocusOnChange(String(hasCoordinator));
  return (
    <Card title={t('coordinator.title')} level={2}>
      <div ref={place} tabIndex={-1}>
        <Paragraph>{t(hasCoordinator ? 'coordinator.has' : 'coordinator.none')}</Paragraph>
      </div>
      {viewerCan.appointCoordinator && <AppointForm municipality={municipality} onRefused={onRefused} />}
    </Card>
  );
}

function AppointForm({
  municipality: { cbsCode, name: municipality },
  onRefused,
}: Pick<SectionProps['register'], 'municipality'> & Pick<SectionProps, 'onRefused'>) {
  const t = useText();
  const [appoint] = useMutation(AppointCoordinatorDocument);
  const form = useSave({
    schema: () =>
      z.object({
        email: email(t('coordinator.emailWrong')),
        displayName: text({ max: 200, missing: t('coordinator.nameMissing') }),
      }),
    valuesOf: () => ({ email: '', displayName: '' }),
    send: (person) => appoint({ variables: { input: { cbsCode, ...person } } }),
    refetch: [MunicipalityRegisterDocument],
    done: (_, { displayName }) => t('coordinator.done', { name: displayName, municipality }),
    onRefused,
  });
  return (
    <PageForm form={form}>
      <TextField
        form={form}
        name="email"
        label={t('coordinator.email')}
        description={t('coordinator.emailHelp')}
        type="email"
        max={254}
      />
      <TextField form={form} name="displayName" label={t('coordinator.name')} max={200} />
      <Actions>
        <SubmitButton form={form}>{t('coordinator.submit')}</SubmitButton>
      </Actions>
    </PageForm>
  );
}
