import { useMutation, useQuery } from '@apollo/client/react';
import {
  Actions,
  Breadcrumb,
  Button,
  ButtonLink,
  Checkbox,
  EmptyState,
  ErrorSummary,
  Fieldset,
  Form,
  FormField,
  LoadingState,
  Page,
  PageHeader,
  Select,
  useToast,
} from '@bloemen/ui';
import { MAX_PREPARATION_SEATS } from '@bloemen/vocabulary';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { CoalitionPageDocument, SeatPreparationGroupDocument, type CoalitionPageQuery } from './coalition.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import './coalition.css';
import messages from './coalition.nl.json' with { type: 'json' };
import { SaveProblem } from '../../shared/SaveProblem.js';

const refetchQueries = [CoalitionPageDocument];

/** Who prepares the meetings from today on, with a chair. */
export const PreparationGroupPage = withMessages(messages, function PreparationGroupPage() {
  const t = useText();
  const { data, loading, error, refetch } = useQuery(CoalitionPageDocument, {
    variables: { input: {}, first: 100, page: 1 },
  });
  return (
    <Page width="text">
      <Breadcrumb
        items={[{ label: t('coalition.title'), href: '/werkruimte/coalitie' }, { label: t('group.title') }]}
      />
      <PageHeader title={t('group.title')} intro={t('group.intro')} />
      {loading && !data && <LoadingState />}
      {error && !data && <Problem error={error} onRetry={() => void refetch()} />}
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
    </Page>
  );
});

function Seats({ page, version }: { page: CoalitionPageQuery['coalitionPage']; version: number }) {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const [seated, setSeated] = useState<readonly string[]>(page.preparationGroup.map((seat) => seat.organisationId));
  const [chair, setChair] = useState(page.preparationGroup.find((seat) => seat.isChair)?.organisationId ?? '');
  const [attempt, setAttempt] = useState(0);
  const [seat, { loading, error }] = useMutation(SeatPreparationGroupDocument, { refetchQueries });
  const candidates = page.members.nodes.filter((member) => member.state === 'MEMBER' || member.state === 'CORE');
  const seatedChair = seated.includes(chair) ? chair : '';
  const tooMany = seated.length > MAX_PREPARATION_SEATS ? t('group.tooMany') : null;
  const noChair = seated.length > 0 && seatedChair === '' ? t('group.chairMissing') : null;
  const wrong =
    attempt === 0
      ? []
      : [
          ...(tooMany ? [{ fieldId: 'plaatsen', message: tooMany }] : []),
          ...(noChair ? [{ fieldId: 'voorzitter', message: noChair }] : []),
        ];
  const save = () => {
    setAttempt(attempt + 1);
    if (tooMany || noChair) return;
    seat({
      variables: { input: { version, organisationIds: [...seated], chairOrganisationId: seatedChair || null } },
    }).then(
      () => {
        toast(t('group.saved'));
        void navigate({ href: '/werkruimte/coalitie' });
      },
      () => undefined,
    );
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ErrorSummary errors={wrong} attempt={attempt} />
      {error && (
        <SaveProblem
          error={error}
          refetch={refetchQueries}
          now={page.preparationGroup.map((one) => one.name).join(', ')}
        />
      )}
      <Fieldset
        id="plaatsen"
        legend={t('group.members')}
        description={t('group.membersHelp')}
        error={attempt > 0 ? tooMany : null}
      >
        <div className="bl-coalition-checks">
          {candidates.map(({ organisationId, name }) => (
            <Checkbox
              key={organisationId}
              label={name}
              checked={seated.includes(organisationId)}
              onChange={(event) =>
                setSeated(
                  event.target.checked ? [...seated, organisationId] : seated.filter((id) => id !== organisationId),
                )
              }
            />
          ))}
        </div>
        <p role="status">{t('group.chosen', { count: seated.length })}</p>
      </Fieldset>
      {seated.length > 0 && (
        <FormField id="voorzitter" label={t('group.chairWho')} error={attempt > 0 ? noChair : null}>
          <Select
            value={seatedChair}
            onChange={(event) => setChair(event.target.value)}
            options={candidates
              .filter((one) => seated.includes(one.organisationId))
              .map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
          />
        </FormField>
      )}
      <Actions>
        <Button type="submit" purpose="primary" busy={loading}>
          {t('group.save')}
        </Button>
        <ButtonLink href="/werkruimte/coalitie">{t('common.cancel')}</ButtonLink>
      </Actions>
    </Form>
  );
}
