import { useMutation } from '@apollo/client/react';
import { longDateOf } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { SecretAddress } from '../../shared/SecretAddress.js';
import { MeetingsDocument, RenewMeetingFeedDocument, RevokeMeetingFeedDocument } from './meetings.generated.js';

/** The secret address at which calendars read the meetings. */
export function Feed({ since }: { since: string | null }) {
  const t = useText();
  const [renew] = useMutation(RenewMeetingFeedDocument, { refetchQueries: [MeetingsDocument] });
  const [revoke] = useMutation(RevokeMeetingFeedDocument, { refetchQueries: [MeetingsDocument] });
  return (
    <SecretAddress
      isThere={since !== null}
      state={since ? t('feed.since', { day: longDateOf(since) }) : t('feed.none')}
      say={(word) => t(`feed.${word}`)}
      renew={async () => (await renew()).data!.renewMeetingFeed.address}
      revoke={revoke}
      refetch={[MeetingsDocument]}
    />
  );
}
