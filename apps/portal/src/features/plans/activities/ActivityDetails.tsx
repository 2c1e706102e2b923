import { useMutation, useQuery } from '@apollo/client/react';
import { Button, ButtonLink, DataList, DemoMark, Link, SourceLine, Timeline } from '@bloemen/ui';
import { activityStatuses } from '@bloemen/vocabulary';
import { useState } from 'react';
import { addressOf } from '../../../shared/address.js';
import { longDateOf } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { MoveMenu } from '../../../shared/MoveMenu.js';
import { movedBefore } from '../moves.js';
import { OpennessBadge } from '../../../shared/openness/OpennessField.js';
import {
  ActivitiesDocument,
  ActivityDocument,
  MoveActivityDocument,
  type ActivityPartsFragment,
} from './activities.generated.js';
import { CancelDialog, EndDialog, RemoveDialog } from './MoveDialogs.js';
import {
  activityBack,
  costOf,
  elementsOf,
  groupsOf,
  participantsOf,
  periodOf,
  pillarName,
  statusTones,
  whoOf,
} from './words.js';

const refetch = [ActivitiesDocument, ActivityDocument];

/** One activity: its status, what is known of it, and what became of it. */
export function ActivityDetails({ activity }: { activity: ActivityPartsFragment }) {
  const t = useText();
  const [asked, setAsked] = useState<'end' | 'cancel' | null>(null);
  const [move] = useMutation(MoveActivityDocument, { refetchQueries: refetch });
  const { data } = useQuery(ActivityDocument, { variables: { id: activity.id }, fetchPolicy: 'cache-and-network' });
  const intervention = data?.activity.intervention;
  const steps = data?.activity.steps ?? [];
  const known = [
    { label: t('activities.period'), value: periodOf(t, activity) },
    { label: t('activity.place'), value: activity.place },
    { label: t('activities.organisation'), value: whoOf(t, activity) },
    { label: t('activities.groups'), value: groupsOf(activity) },
    { label: t('activities.elements'), value: elementsOf(activity) },
    { label: t('activities.cost'), value: costOf(activity) },
    { label: t('activity.participants'), value: participantsOf(t, activity) },
    { label: t('activity.pillar'), value: pillarName(activity.pillar) },
    {
      label: t('activity.goal'),
      value: activity.goal && (
        <Link href={addressOf('/werkruimte/plan/doelen', { search: { doel: activity.goal.id } })}>
          {activity.goal.name}
        </Link>
      ),
    },
    {
      label: t('activity.intervention'),
      value: intervention && (
        <Link href={addressOf('/werkruimte/toolkit/interventies', { search: { zoek: intervention.name } })}>
          {intervention.name}
        </Link>
      ),
    },
  ];
  return (
    <>
      <span className="bl-badges">
        <MoveMenu
          record={activity}
          of={activity.title}
          may={activity.viewerCan.move}
          words={(status) => activityStatuses[status]}
          tone={statusTones[activity.status]}
          wordsOf={(one) => ({ label: t(`activity.move.${one}`), description: t(`activity.move.${one}.does`) })}
          send={({ id, version }, one) =>
            move({ variables: { input: { id, version, move: one } } }).then((answer) => answer.data!.moveActivity)
          }
          undoOf={(from, one) => activityBack[from]?.[one]}
          instead={{ end: () => setAsked('end'), cancel: () => setAsked('cancel') }}
          refetch={refetch}
          stale={movedBefore}
        />
        <OpennessBadge openness={activity.openness} />
        {activity.isDemonstration && <DemoMark />}
      </span>
      {activity.what && <p className="bl-lines">{activity.what}</p>}
      <DataList
        items={known.map(({ label, value }) => ({
          label,
          value: value || <span className="bl-subtle">{t('activity.notKnown')}</span>,
        }))}
      />
      {activity.sourceText && <SourceLine source={activity.sourceText} />}
      {steps.length > 0 && (
        <Timeline
          label={t('activity.history')}
          entries={steps.map(({ status, note, happenedAt }) => ({
            id: happenedAt + status,
            on: longDateOf(happenedAt),
            dateTime: happenedAt,
            title: t(`activity.step.${status}`),
            children: note && <p className="bl-subtle">{note}</p>,
          }))}
        />
      )}
      {asked === 'end' && <EndDialog activity={activity} onClose={() => setAsked(null)} />}
      {asked === 'cancel' && <CancelDialog activity={activity} onClose={() => setAsked(null)} />}
    </>
  );
}

/** What may be done with an activity besides moving it. */
export function ActivityActions({ activity, onRemoved }: { activity: ActivityPartsFragment; onRemoved: () => void }) {
  const t = useText();
  const { id, title, viewerCan } = activity;
  const [isRemoving, setRemoving] = useState(false);
  return (
    <>
      <ButtonLink
        href={addressOf('/werkruimte/plan/activiteiten/$id', { params: { id } })}
        aria-label={t('activity.editOf', { title })}
      >
        {t('activity.edit')}
      </ButtonLink>
      <ButtonLink
        purpose="subtle"
        href={addressOf('/werkruimte/plan/activiteiten/nieuw', { search: { van: id } })}
        aria-label={t('activity.againOf', { title })}
      >
        {t('activity.again')}
      </ButtonLink>
      {viewerCan.remove && (
        <Button purpose="subtle" aria-label={t('activity.removeOf', { title })} onClick={() => setRemoving(true)}>
          {t('activity.remove')}
        </Button>
      )}
      {isRemoving && <RemoveDialog activity={activity} onClose={() => setRemoving(false)} onRemoved={onRemoved} />}
    </>
  );
}
