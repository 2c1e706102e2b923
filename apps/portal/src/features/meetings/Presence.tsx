import { Alert, Badge, Button, Card, CompactRow, CompactRows, Fold } from '@bloemen/ui';
import { membershipStateNames, presenceAnswers, type PresenceAnswer } from '@bloemen/vocabulary';
import { useState } from 'react';
import { useText } from '../../shared/i18n.js';
import type { MeetingFragment } from './meetings.generated.js';

type Guest = MeetingFragment['guests'][number];
const tones: Record<PresenceAnswer, 'positive' | 'neutral' | 'warning'> = {
  YES: 'positive',
  NO: 'neutral',
  MAYBE: 'warning',
};
/** So many are on the screen before one asks for all. */
const MOST_ROWS = 8;
const order = ['YES', 'MAYBE', null, 'NO'];

/** Who comes: the counts in words, and each organisation with what came back. Who cannot be reached stands apart. */
export function Presence({ meeting }: { meeting: MeetingFragment }) {
  const t = useText();
  const [isWhole, setWhole] = useState(false);
  const { guests, isInvited } = meeting;
  const invited = guests
    .filter(({ invitations }) => invitations.length > 0)
    .sort((one, other) => order.indexOf(one.answer) - order.indexOf(other.answer));
  const missed = guests.filter(({ invitations, isReachable }) => (isInvited ? invitations.length === 0 : !isReachable));
  const having = (answer: PresenceAnswer | null) => invited.filter((guest) => guest.answer === answer).length;
  const shown = isWhole ? invited : invited.slice(0, MOST_ROWS);
  return (
    <Card level={2} title={t('presence.title')}>
      {!isInvited ? (
        <p>{t('presence.notSent', { reached: guests.length - missed.length, all: guests.length })}</p>
      ) : (
        <p>
          {[
            t('presence.yes', { count: having('YES') }),
            t('presence.maybe', { count: having('MAYBE') }),
            t('presence.no', { count: having('NO') }),
            t('presence.open', { count: having(null) }),
          ].join(', ')}
          .
        </p>
      )}
      {missed.length > 0 && (
        <Alert kind="warning" title={t('presence.missed', { count: missed.length })}>
          {missed.map(({ name }) => name).join(', ')}
        </Alert>
      )}
      {shown.length > 0 && (
        <Fold label={t('presence.list')}>
          <CompactRows label={t('presence.list')}>
            {shown.map((guest) => (
              <CompactRow
                key={guest.organisationId}
                title={guest.name}
                detail={detailOf(guest)}
                track={
                  guest.answer ? (
                    <Badge tone={tones[guest.answer]}>{presenceAnswers[guest.answer]}</Badge>
                  ) : (
                    <Badge>{t('presence.none')}</Badge>
                  )
                }
              />
            ))}
          </CompactRows>
          {invited.length > shown.length && (
            <Button purpose="subtle" onClick={() => setWhole(true)}>
              {t('presence.all', { count: invited.length })}
            </Button>
          )}
        </Fold>
      )}
    </Card>
  );
}

/** How it stands to the coalition where it is no member, who was written to, and what they said. */
function detailOf({ state, invitations }: Guest): string {
  return [
    state !== null && state !== 'MEMBER' && membershipStateNames[state],
    ...invitations.map(({ name, remark }) => [name, remark && `“${remark}”`].filter(Boolean).join(': ')),
  ]
    .filter(Boolean)
    .join(', ');
}
