import { useMutation, useQuery } from '@apollo/client/react';
import { Breadcrumb, Columns, Page, PageHeader, Span, Stack } from '@bloemen/ui';
import { roles, type Role } from '@bloemen/vocabulary';
import { useNavigate } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { RadioField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { PageForm } from '../../../shared/forms/PageForm.js';
import { across, choice, email, text, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import { InvitePersonDocument, PartnerChoicesDocument } from './people.generated.js';
import messages from './people.nl.json' with { type: 'json' };

/** Gives somebody a role in this workspace. What was typed stays when the server refuses. */
export const InvitePage = withMessages(messages, function InvitePage() {
  const t = useText();
  const navigate = useNavigate();
  const kind = useSession()?.workspace.kind;
  const list = kind === 'municipality' ? '/werkruimte/mensen' : '/programma/mensen';
  const offered = (Object.keys(roles) as Role[]).filter((role) => roles[role] === kind);
  const [invite] = useMutation(InvitePersonDocument, { update: (cache) => cache.evict({ fieldName: 'people' }) });
  const form = useSave({
    schema: () =>
      z
        .object({
          email: email(t('invite.emailWrong')),
          displayName: text({ max: 200, missing: t('invite.nameMissing') }),
          formalName: textOrNull({ max: 200 }),
          role: choice(offered, t('invite.roleMissing')),
          organisationId: z.string(),
        })
        .check(
          across(
            'organisationId',
            (person) => person.role === 'PARTNER' && person.organisationId === '' && t('invite.organisationMissing'),
          ),
        ),
    valuesOf: () => ({ email: '', displayName: '', formalName: '', role: '', organisationId: '' }),
    send: ({ organisationId, ...person }) =>
      invite({
        variables: { input: { ...person, organisationId: person.role === 'PARTNER' ? organisationId : null } },
      }),
    done: ({ data }) => t('invite.done', { name: data?.invitePerson.displayName }),
    onSaved: () => navigate({ to: list }),
  });
  const isPartner = useWatch({ control: form.control, name: 'role' }) === 'PARTNER';
  const choices = useQuery(PartnerChoicesDocument, { skip: !isPartner });
  return (
    <Page width="wide">
      <Breadcrumb items={[{ label: t('people.title'), href: list }, { label: t('invite.title') }]} />
      <PageHeader title={t('invite.title')} intro={t('invite.intro')} />
      <PageForm form={form} submit={t('invite.submit')} cancel={list}>
        <Columns>
          <Span of={6}>
            <Stack gap="lg">
              {' '}
              <TextField
                form={form}
                name="email"
                label={t('invite.email')}
                description={t('invite.emailHelp')}
                type="email"
                max={254}
              />
              <TextField
                form={form}
                name="displayName"
                label={t('invite.name')}
                description={t('invite.nameHelp')}
                max={200}
              />
              <TextField
                form={form}
                name="formalName"
                label={t('invite.formalName')}
                description={t('invite.formalNameHelp')}
                width="medium"
                max={200}
                optional
              />
            </Stack>
          </Span>
          <Span of={6}>
            <Stack gap="lg">
              {' '}
              <RadioField
                form={form}
                name="role"
                label={t('invite.role')}
                options={offered.map((role) => ({
                  value: role,
                  label: t(`role.${role}`),
                  description: t(`roleHelp.${role}`),
                }))}
              />
              {isPartner && (
                <SelectField
                  form={form}
                  name="organisationId"
                  label={t('invite.organisation')}
                  description={t('invite.organisationHelp')}
                  options={(choices.data?.coalitionPage.members.nodes ?? [])
                    .filter(({ isMunicipality }) => !isMunicipality)
                    .map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
                />
              )}
              {isPartner && choices.error && <Problem error={choices.error} onRetry={() => void choices.refetch()} />}
            </Stack>
          </Span>
        </Columns>{' '}
      </PageForm>
    </Page>
  );
});
