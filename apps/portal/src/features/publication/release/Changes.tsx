import { useQuery } from '@apollo/client/react';
import { LoadingState } from '@bloemen/ui';
import { useText } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { ReleaseDifferenceDocument, type ReleaseBlockPartsFragment } from './release.generated.js';

/** What differs between two contents of a block, each in words. */
export function Changes({ changes, label }: { changes: ReleaseBlockPartsFragment['changes']; label: string }) {
  const t = useText();
  return (
    <ul className="bl-release-changes" aria-label={label}>
      {changes.map(({ change, kind, title }, at) => (
        <li key={at}>
          <strong>{t(`release.change.${change}`)}</strong> <span>{title === null ? kind : `${kind} ‘${title}’`}</span>
        </li>
      ))}
    </ul>
  );
}

/** How one release differs from the one before it; asked once somebody wants to know. */
export function Difference({ fromId, toId }: { fromId: string; toId: string }) {
  const t = useText();
  const { data, error, refetch } = useQuery(ReleaseDifferenceDocument, { variables: { fromId, toId } });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState lines={2} />;
  return data.releaseDifference.length === 0 ? (
    <p>{t('release.compareNone')}</p>
  ) : (
    <Changes changes={data.releaseDifference} label={t('release.compare')} />
  );
}
