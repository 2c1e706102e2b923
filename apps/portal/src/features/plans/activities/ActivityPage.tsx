import { useQuery } from '@apollo/client/react';
import { Alert, DetailPage, LoadingState, type Crumb } from '@bloemen/ui';
import { getRouteApi, useParams } from '@tanstack/react-router';
import { useText, withMessages, type Say } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import plan from '../plan.nl.json' with { type: 'json' };
import '../plan.css';
import { ActivityChoicesDocument, ActivityDocument } from './activities.generated.js';
import messages from './activities.nl.json' with { type: 'json' };
import { ActivityForm } from './ActivityForm.js';

const texts = { ...plan, ...messages };
const crumbs = (t: Say, last: string): Crumb[] => [
  { label: t('plan.title'), href: '/werkruimte/plan' },
  { label: t('activities.title'), href: '/werkruimte/plan/activiteiten' },
  { label: last },
];

const addRoute = getRouteApi('/werkruimte/plan/activiteiten/nieuw');

/** A new activity, or one that is done once more. */
export const AddActivityPage = withMessages(texts, function AddActivityPage() {
  const t = useText();
  const { van, interventie } = addRoute.useSearch();
  return (
    <Frame
      title={t('activity.addTitle')}
      intro={t(van ? 'activity.againIntro' : 'activity.addIntro')}
      id={van}
      isNew
      intervention={interventie}
    />
  );
});

/** An activity that was recorded, to change. */
export const ChangeActivityPage = withMessages(texts, function ChangeActivityPage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { id?: string }) => params.id ?? '' });
  return <Frame title={t('activity.changeTitle')} id={id} />;
});

/** The form, once what it starts from and what can be chosen are there. */
function Frame({
  title,
  intro,
  id,
  isNew = false,
  intervention,
}: {
  title: string;
  intro?: string;
  id: string | undefined;
  isNew?: boolean;
  intervention?: string;
}) {
  const t = useText();
  const canWrite = useSession()?.can('plan:write') ?? false;
  const of = useQuery(ActivityDocument, {
    variables: { id: id ?? '' },
    skip: !id,
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const choices = useQuery(ActivityChoicesDocument, { skip: !canWrite, fetchPolicy: 'cache-and-network' });
  const error = of.error ?? choices.error;
  const activity = of.data?.activity.activity ?? null;
  const isThere = (!id || activity) && choices.data;
  return (
    <DetailPage
      crumbs={crumbs(t, title)}
      title={title}
      intro={intro}
      problem={
        error &&
        !isThere && <Problem error={error} onRetry={() => void Promise.all([of.refetch(), choices.refetch()])} />
      }
    >
      {!canWrite ? (
        <Alert title={t('activity.readOnly')}>{t('activity.readOnlyText')}</Alert>
      ) : isThere ? (
        <ActivityForm
          key={id ?? 'new'}
          activity={activity}
          isNew={isNew}
          choices={choices.data!}
          intervention={intervention}
        />
      ) : (
        !error && <LoadingState lines={8} />
      )}
    </DetailPage>
  );
}
