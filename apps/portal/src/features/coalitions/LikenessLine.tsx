import { membershipStateNames } from '@bloemen/vocabulary';
import type { CoalitionCandidatesQuery } from './coalition.generated.js';
import { useText } from '../../shared/i18n.js';

type Suggestion = Pick<CoalitionCandidatesQuery['coalitionCandidates'][number], 'matchedName' | 'reason' | 'state'>;

/** Why a known organisation may be the one meant, and whether it is in the coalition already. */
export function LikenessLine({ suggestion: { matchedName, reason, state } }: { suggestion: Suggestion }) {
  const t = useText();
  return [
    t(`likeness.${reason}`, { matched: matchedName }),
    state && t('add.already', { state: membershipStateNames[state] }),
  ]
    .filter(Boolean)
    .join('; ');
}
