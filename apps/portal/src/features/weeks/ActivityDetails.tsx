import { useMutation } from '@apollo/client/react';
import { Button, DataList } from '@bloemen/ui';
import { weekActivityStatuses } from '@bloemen/vocabulary';
import { useState } from 'react';
import { useText } from '../../shared/i18n.js';
import { useMove } from '../../shared/useMove.js';
import { ReasonDialog } from './ReasonDialog.js';
import { DecideWeekActivityDocument, WeekDocument, type WeekActivityFragment } from './weeks.generated.js';
import { dayWords, groupWords, hoursOf } from './words.js';

/** What is known of an activity, and for who decides about it who is told. */
export function ActivityDetails({ activity, writes }: { activity: WeekActivityFragment; writes: boolean }) {
  const t = useText();
  const { what, reason, isByLink, isAnswered, status } = activity;
  return (
    <>
      <p className="bl-week-text">{what}</p>
      <DataList
        items={[
          { label: t('activities.status'), value: weekActivityStatuses[status] },
          ...(reason ? [{ label: t('activity.reason'), value: reason }] : []),
          { label: t('activities.day'), value: `${dayWords(activity.on)}, ${hoursOf(activity)}` },
          { label: t('activity.place'), value: activity.place },
          { label: t('activity.organisation'), value: activity.organisation },
          { label: t('activities.group'), value: groupWords(activity.targetGroups) || t('activity.everybody') },
          { label: t('activity.cost'), value: activity.cost ?? t('activity.free') },
          ...(activity.howToJoin ? [{ label: t('activity.howToJoin'), value: activity.howToJoin }] : []),
          ...(activity.contact ? [{ label: t('activity.contact'), value: activity.contact }] : []),
        ]}
      />
      {writes && isByLink && status !== 'CANCELLED' && (
        <p className="bl-subtle">
          {t('activity.cameByLink')} {t(isAnswered ? 'activity.answered' : 'activity.unanswered')}
        </p>
      )}
    </>
  );
}

/** What the viewer may do with it now. */
export function ActivityActions({ activity, onChange }: { activity: WeekActivityFragment; onChange: () => void }) {
  const t = useText();
  const [asked, setAsked] = useState<'REFUSED' | 'CANCELLED' | null>(null);
  const [decide] = useMutation(DecideWeekActivityDocument);
  const { act, busy, notice } = useMove<unknown>({
    refetch: [WeekDocument],
    stale: ['week_activity.not_now'],
    now: { words: weekActivityStatuses[activity.status] },
  });
  const { id, version, viewerCan: can } = activity;
  const accept = () =>
    act({
      send: () => decide({ variables: { input: { id, version, status: 'ACCEPTED' } } }),
      done: () => t('activity.accepted'),
    });
  return (
    <>
      <div className="bl-actions">
        {can.accept && (
          <Button purpose="primary" busy={busy} onClick={() => void accept()}>
            {t('activity.accept')}
          </Button>
        )}
        {can.change && <Button onClick={onChange}>{t('activity.change')}</Button>}
        {can.refuse && <Button onClick={() => setAsked('REFUSED')}>{t('activity.refuse')}</Button>}
        {can.cancel && <Button onClick={() => setAsked('CANCELLED')}>{t('activity.cancel')}</Button>}
      </div>
      {notice}
      {asked && <ReasonDialog activity={activity} to={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
