import { Alert, Card, DataList, Fold } from '@bloemen/ui';
import { membershipStateNames, presenceAnswerCodes, presenceAnswers } from '@bloemen/vocabulary';
import { useText } from '../../shared/i18n.js';
import type { MeetingFragment } from './meetings.generated.js';
import { OwnPresence } from './OwnPresence.js';

type Guest = MeetingFragment['guests'][number];

/** Who comes: each answer with its organisations and what they added. Who cannot be reached stands apart. */
export function Presence({ meeting }: { meeting: MeetingFragment }) {
  const t = useText();
  const { guests, isInvited } = meeting;
  const invited = guests.filter(({ invitations }) => invitations.length > 0);
  const missed = guests.filter(({ invitations, isReachable }) => (isInvited ? invitations.length === 0 : !isReachable));
  const own = guests.find(({ viewerCan }) => viewerCan.answer);
  const groups = [
    ...presenceAnswerCodes.map((answer) => ({ answer, words: presenceAnswers[answer] })),
    { answer: null, words: t('presence.none') },
  ].flatMap(({ answer, words }) => {
    const organisations = invited.filter((guest) => guest.answer === answer);
    return organisations.length === 0 ? [] : [{ label: `${words} (${organisations.length})`, organisations }];
  });
  return (
    <Card level={2} title={t('presence.title')}>
      <p>
        {isInvited
          ? t('presence.count', {
              count: invited.filter(({ answer }) => answer === 'YES').length,
              all: invited.length,
            })
          : t('presence.notSent', { reached: guests.length - missed.length })}
      </p>
      {own && <OwnPresence meetingId={meeting.id} guest={own} />}
      {missed.length > 0 && (
        <Alert kind="warning" title={t('presence.missed', { count: missed.length })}>
          {missed.map(({ name }) => name).join(', ')}
        </Alert>
      )}
      {groups.length > 0 && (
        <Fold label={t('presence.list')}>
          <DataList
            items={groups.map(({ label, organisations }) => ({
              label,
              value: (
                <ul className="bl-meeting-guests">
                  {organisations.map((guest) => (
                    <li key={guest.organisationId}>{wordsOf(guest)}</li>
                  ))}
                </ul>
              ),
            }))}
          />
        </Fold>
      )}
    </Card>
  );
}

/** The organisation, how it stands to the coalition where it is no ordinary member, and what was added to the answer. */
function wordsOf({ name, state, invitations }: Guest): string {
  const standing = state !== null && state !== 'MEMBER' ? ` (${membershipStateNames[state].toLowerCase()})` : '';
  const remarks = invitations.flatMap(({ remark }) => (remark ? [`“${remark}”`] : []));
  return [`${name}${standing}`, ...remarks].join(': ');
}
