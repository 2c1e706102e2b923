import { useQuery } from '@apollo/client/react';
import { Link } from '@bloemen/ui';
import { activeElements } from '@bloemen/vocabulary';
import { addressOf } from '../../../shared/address.js';
import { useText } from '../../../shared/i18n.js';
import { useSession } from '../../../shared/session.js';
import { useToolkitPlace } from '../place.js';
import { MissingElementsDocument } from './interventions.generated.js';

/** Which elements the mix of the own municipality misses, each leading to interventions that have it. */
export function MissingHere() {
  const t = useText();
  const place = useToolkitPlace();
  // Who reads a part of the activities alone does not know what is missing.
  const seesAll = useSession()?.can('workspace:read') ?? false;
  const skip = place !== '/werkruimte/toolkit' || !seesAll;
  const wanted = useQuery(MissingElementsDocument, { skip, fetchPolicy: 'no-cache' }).data?.activityMix.wanted ?? [];
  if (wanted.length === 0) return null;
  return (
    <div className="bl-actions">
      <span>{t('interventions.missingHere')}</span>
      {wanted.map((element) => (
        <Link key={element} href={addressOf('/werkruimte/toolkit/interventies', { search: { element } })}>
          {activeElements[element].toLowerCase()}
        </Link>
      ))}
      <Link href="/werkruimte/plan/mix">{t('interventions.toMix')}</Link>
    </div>
  );
}
