import { useMutation, useQuery } from '@apollo/client/react';
import {
  Actions,
  Breadcrumb,
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  FormField,
  Page,
  PageHeader,
  RadioGroup,
  Select,
  TextInput,
  useToast,
} from '@bloemen/ui';
import { roles, type Role } from '@bloemen/vocabulary';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useForm, useWatch } from 'react-hook-form';
import { InvitePersonDocument, PartnerChoicesDocument } from './people.generated.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import messages from './people.nl.json' with { type: 'json' };

type Values = { email: string; displayName: string; formalName: string; role: Role | null; organisationId: string };

/** Gives somebody a role in this workspace. What was typed stays when the server refuses. */
export const InvitePage = withMessages(messages, function InvitePage() {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const list = useLocation().pathname.replace(/\/uitnodigen$/, '');
  const kind = useSession()?.workspace.kind;
  const form = useForm<Values>({
    defaultValues: { email: '', displayName: '', formalName: '', role: null, organisationId: '' },
    shouldFocusError: false,
  });
  const {
    register,
    handleSubmit,
    control,
    formState: { errors, submitCount },
  } = form;
  const isPartner = useWatch({ control, name: 'role' }) === 'PARTNER';
  const choices = useQuery(PartnerChoicesDocument, { skip: !isPartner });
  const [invite, { loading, error }] = useMutation(InvitePersonDocument);

  const submit = handleSubmit(({ email, displayName, formalName, role, organisationId }) =>
    invite({
      variables: {
        input: {
          email: email.trim(),
          displayName: displayName.trim(),
          formalName: formalName.trim() || null,
          role: role!,
          organisationId: isPartner ? organisationId : null,
        },
      },
      update: (cache) => cache.evict({ fieldName: 'people' }),
    }).then(
      ({ data }) => {
        toast(t('invite.done', { name: data?.invitePerson.displayName }));
        void navigate({ href: list });
      },
      () => undefined,
    ),
  );

  const wrong = (['email', 'displayName', 'role', 'organisationId'] as const).flatMap((field) => {
    const message = errors[field]?.message;
    return message ? [{ fieldId: field, message }] : [];
  });
  return (
    <Page width="text">
      <Breadcrumb items={[{ label: t('people.title'), href: list }, { label: t('invite.title') }]} />
      <PageHeader title={t('invite.title')} intro={t('invite.intro')} />
      <Form onSubmit={(event) => void submit(event)}>
        <ErrorSummary errors={wrong} attempt={submitCount} />
        {error && <Problem error={error} />}
        <FormField
          id="email"
          label={t('invite.email')}
          description={t('invite.emailHelp')}
          error={errors.email?.message}
        >
          <TextInput
            type="email"
            autoComplete="off"
            maxLength={254}
            width="full"
            {...register('email', {
              validate: (value) => /^\S+@\S+\.\S+$/.test(value.trim()) || t('invite.emailWrong'),
            })}
          />
        </FormField>
        <FormField
          id="displayName"
          label={t('invite.name')}
          description={t('invite.nameHelp')}
          error={errors.displayName?.message}
        >
          <TextInput
            autoComplete="off"
            maxLength={200}
            width="full"
            {...register('displayName', { validate: (value) => value.trim() !== '' || t('invite.nameMissing') })}
          />
        </FormField>
        <FormField label={t('invite.formalName')} description={t('invite.formalNameHelp')} optional>
          <TextInput autoComplete="off" maxLength={200} {...register('formalName')} />
        </FormField>
        <RadioGroup
          {...register('role', { required: t('invite.roleMissing') })}
          id="role"
          legend={t('invite.role')}
          error={errors.role?.message}
          options={(Object.keys(roles) as Role[])
            .filter((role) => roles[role] === kind)
            .map((role) => ({ value: role, label: t(`role.${role}`), description: t(`roleHelp.${role}`) }))}
        />
        {isPartner && (
          <FormField
            id="organisationId"
            label={t('invite.organisation')}
            description={t('invite.organisationHelp')}
            error={errors.organisationId?.message}
          >
            <Select
              {...register('organisationId', { required: t('invite.organisationMissing') })}
              options={(choices.data?.coalitionPage.members.nodes ?? [])
                .filter(({ isMunicipality }) => !isMunicipality)
                .map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
            />
          </FormField>
        )}
        {isPartner && choices.error && <Problem error={choices.error} onRetry={() => void choices.refetch()} />}
        <Actions>
          <Button type="submit" purpose="primary" busy={loading}>
            {t('invite.submit')}
          </Button>
          <ButtonLink href={list}>{t('people.cancel')}</ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
});
