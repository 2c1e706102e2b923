import { useMutation } from '@apollo/client/react';
import { longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { SecretAddress } from '../../shared/SecretAddress.js';
import { RenewWeekLinkDocument, RevokeWeekLinkDocument, WeekDocument, type WeekFragment } from './weeks.generated.js';

/** The link by which partners without an account propose an activity. */
export function PartnerLink({ week: { year, linkUntil } }: { week: WeekFragment }) {
  const t = useText();
  const options = { variables: { input: { year } }, refetchQueries: [WeekDocument] };
  const [renew] = useMutation(RenewWeekLinkDocument, options);
  const [revoke] = useMutation(RevokeWeekLinkDocument, options);
  return (
    <SecretAddress
      isThere={linkUntil !== null}
      state={linkUntil ? t('link.until', { day: longDate(linkUntil) }) : t('link.none')}
      say={(word) => t(`link.${word}`)}
      renew={async () => (await renew()).data!.renewWeekLink.address}
      revoke={revoke}
      refetch={[WeekDocument]}
    />
  );
}
