import { useMutation, useQuery } from '@apollo/client/react';
import { ButtonLink, DetailPage, EmptyState, LoadingState } from '@bloemen/ui';
import { MAX_PREPARATION_SEATS } from '@bloemen/vocabulary';
import { useNavigate } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { ChecksField, SelectField } from '../../shared/forms/fields.js';
import { PageForm } from '../../shared/forms/PageForm.js';
import { across, refusing } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import './coalition.css';
import { CoalitionPageDocument, SeatPreparationGroupDocument, type CoalitionPageQuery } from './coalition.generated.js';
import messages from './coalition.nl.json' with { type: 'json' };

/** Who prepares the meetings from today on, with a chair. */
export const PreparationGroupPage = withMessages(messages, function PreparationGroupPage() {
  const t = useText();
  const { data, loading, error, refetch } = useQuery(CoalitionPageDocument, {
    variables: { input: {}, first: 100, page: 1 },
  });
  return (
    <DetailPage
      crumbs={[{ label: t('coalition.title'), href: '/werkruimte/coalitie' }, { label: t('group.title') }]}
      title={t('group.title')}
      intro={t('group.intro')}
      problem={error && !data && <Problem error={error} onRetry={() => void refetch()} />}
    >
      {loading && !data && <LoadingState />}
      {data && !data.coalitionPage.coalition && (
        <EmptyState
          icon="people"
          title={t('coalition.emptyReadOnly')}
          actions={<ButtonLink href="/werkruimte/coalitie">{t('common.back')}</ButtonLink>}
        />
      )}
      {data?.coalitionPage.coalition && (
        <Seats page={data.coalitionPage} version={data.coalitionPage.coalition.version} />
      )}
    </DetailPage>
  );
});

function Seats({ page, version }: { page: CoalitionPageQuery['coalitionPage']; version: number }) {
  const t = useText();
  const navigate = useNavigate();
  const [seat] = useMutation(SeatPreparationGroupDocument);
  const form = useSave({
    schema: () =>
      z
        .object({
          organisationIds: z
            .array(z.string())
            .check(refusing((seated) => seated.length > MAX_PREPARATION_SEATS && t('group.tooMany'))),
          chairOrganisationId: z.string(),
        })
        .check(
          across(
            'chairOrganisationId',
            ({ organisationIds, chairOrganisationId }) =>
              organisationIds.length > 0 && !organisationIds.includes(chairOrganisationId) && t('group.chairMissing'),
          ),
        ),
    record: {
      version,
      organisationIds: page.preparationGroup.map((one) => one.organisationId),
      chairOrganisationId: page.preparationGroup.find((one) => one.isChair)?.organisationId ?? null,
    },
    valuesOf: ({ organisationIds, chairOrganisationId }) => ({
      organisationIds,
      chairOrganisationId: chairOrganisationId ?? '',
    }),
    send: ({ organisationIds, chairOrganisationId }, restsOn) =>
      seat({
        variables: {
          input: {
            version: restsOn,
            organisationIds,
            chairOrganisationId: organisationIds.includes(chairOrganisationId) ? chairOrganisationId : null,
          },
        },
      }),
    refetch: [CoalitionPageDocument],
    done: t('group.saved'),
    onSaved: () => navigate({ to: '/werkruimte/coalitie' }),
  });
  const seated = useWatch({ control: form.control, name: 'organisationIds' });
  const candidates = page.members.nodes
    .filter((member) => member.state === 'MEMBER' || member.state === 'CORE')
    .map(({ organisationId, name }) => ({ value: organisationId, label: name }));
  return (
    <PageForm form={form} submit={t('group.save')} cancel="/werkruimte/coalitie">
      <ChecksField
        form={form}
        name="organisationIds"
        label={t('group.members')}
        description={t('group.membersHelp')}
        options={candidates}
      >
        {(checks) => (
          <>
            <div className="bl-coalition-checks">{checks}</div>
            <p role="status">{t('group.chosen', { count: seated.length })}</p>
          </>
        )}
      </ChecksField>
      {seated.length > 0 && (
        <SelectField
          form={form}
          name="chairOrganisationId"
          label={t('group.chairWho')}
          options={candidates.filter(({ value }) => seated.includes(value))}
        />
      )}
    </PageForm>
  );
}
