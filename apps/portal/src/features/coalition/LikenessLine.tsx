import { membershipStateNames } from '@bloemen/vocabulary';
import type { CoalitionCandidatesQuery } from '../../generated/gql.js';
import { useText } from '../../shared/i18n.js';

type Suggestion = Pick<CoalitionCandidatesQuery['coalitionCandidates'][number], 'matchedName' | 'reason' | 'localTo' | 'state'>;

/** Why a known organisation may be the one meant, where it is known, and whether it is in the coalition already. */
export function LikenessLine({ suggestion: { matchedName, reason, localTo, state } }: { suggestion: Suggestion }) {
  const t = useText();
  return [
    t(`likeness.${reason}`, { matched: matchedName }),
    localTo && t('likeness.local', { place: localTo }),
    state && t('add.already', { state: membershipStateNames[state] }),
  ].filter(Boolean).join('; ');
}
