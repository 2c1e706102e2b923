import { useMutation, useQuery } from '@apollo/client/react';
import { Actions, ButtonLink, EmptyState, LoadingState } from '@bloemen/ui';
import { z } from 'zod/mini';
import { SelectField } from '../../../shared/forms/fields.js';
import { PageForm, SubmitButton } from '../../../shared/forms/PageForm.js';
import { chosen } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { AdviserChoicesDocument, AssignAdviserDocument, MunicipalityRegisterDocument } from './register.generated.js';
import type { SectionProps } from './register.js';

/** Chooses an adviser among the people of the programme. */
export function AssignForm({ cbsCode, onRefused }: { cbsCode: string } & Pick<SectionProps, 'onRefused'>) {
  const t = useText();
  const choices = useQuery(AdviserChoicesDocument);
  const [assign] = useMutation(AssignAdviserDocument);
  const form = useSave({
    schema: () => z.object({ personId: chosen(t('adviser.missing')) }),
    valuesOf: () => ({ personId: '' }),
    send: ({ personId }) => assign({ variables: { input: { cbsCode, personId } } }),
    refetch: [MunicipalityRegisterDocument],
    done: t('adviser.assigned'),
    onRefused,
  });

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
    <PageForm form={form}>
      <SelectField
        form={form}
        name="personId"
        label={t('adviser.choose')}
        description={t('adviser.chooseHelp')}
        options={advisers.map(({ id, displayName }) => ({ value: id, label: displayName }))}
      />
      <Actions>
        <SubmitButton form={form}>{t('adviser.assign')}</SubmitButton>
      </Actions>
    </PageForm>
  );
}
