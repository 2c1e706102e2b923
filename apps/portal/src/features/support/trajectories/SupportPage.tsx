import { useQuery } from '@apollo/client/react';
import { Alert, Breadcrumb, ButtonLink, LoadingState, Page, PageHeader, type Crumb } from '@bloemen/ui';
import { getRouteApi } from '@tanstack/react-router';
import { OwnSupportDocument, SupportDocument } from './trajectories.generated.js';
import { addressOf } from '../../../shared/address.js';
import { useText, withMessages, type Say } from '../../../shared/i18n.js';
import { codeOf, Problem, sentenceFor } from '../../../shared/Problem.js';
import { SupportView } from './SupportView.js';
import './trajectories.css';
import messages from './trajectories.nl.json' with { type: 'json' };

const route = getRouteApi('/programma/mijn-gemeenten/$code');

/** Where the support of a municipality stands for its adviser. */
export const above = (t: Say): Crumb[] => [{ label: t('support.caseload'), href: '/programma/mijn-gemeenten' }];

/** Why it is not shown: somebody else helps this municipality now, which trying again does not change, or it went wrong. */
export function NotShown({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useText();
  if (codeOf(error) !== 'support.not_yours') return <Problem error={error} onRetry={onRetry} />;
  return (
    <Alert live actions={<ButtonLink href="/programma/mijn-gemeenten">{t('support.caseload')}</ButtonLink>}>
      {sentenceFor(error)}
    </Alert>
  );
}

/** How an adviser helps one municipality: hours, notes and steps. */
export const SupportPage = withMessages(messages, function SupportPage() {
  const t = useText();
  const { code } = route.useParams();
  const { data, error, refetch } = useQuery(SupportDocument, {
    variables: { code },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.supportPage;
  const title = page ? t('support.titleOf', { name: page.name }) : t('support.title');
  const crumbs = [...above(t), { label: page?.name ?? code }];
  if (!page || error)
    return (
      <Page>
        <Breadcrumb items={crumbs} />
        <PageHeader title={title} />
        {error ? <NotShown error={error} onRetry={() => void refetch()} /> : <LoadingState lines={8} />}
      </Page>
    );
  return (
    <SupportView
      page={page}
      title={title}
      intro={t('support.intro')}
      crumbs={crumbs}
      links={
        <ButtonLink href={addressOf('/programma/gemeenten/$code', { params: { code } })}>
          {t('support.toSummary')}
        </ButtonLink>
      }
    />
  );
});

/** The same for the coordinator of the municipality, to read. */
export const OwnSupportPage = withMessages(messages, function OwnSupportPage() {
  const t = useText();
  const { data, error, refetch } = useQuery(OwnSupportDocument, { fetchPolicy: 'cache-and-network' });
  const page = data?.ownSupport;
  if (!page || error)
    return (
      <Page>
        <PageHeader title={t('support.title')} intro={t('support.ownIntro')} />
        {error ? <Problem error={error} onRetry={() => void refetch()} /> : <LoadingState lines={8} />}
      </Page>
    );
  return <SupportView page={page} title={t('support.title')} intro={t('support.ownIntro')} />;
});
