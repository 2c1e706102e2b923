import { membershipStateNames } from '@bloemen/vocabulary';
import type { CoalitionCandidatesQuery } from './coalition.generated.js';
import { useText } from '../../shared/i18n.js';
import { Likeness } from '../../shared/Likeness.js';

type Suggestion = Pick<CoalitionCandidatesQuery['coalitionCandidates'][number], 'matchedName' | 'reason' | 'state'>;

/** Why a known organisation may be the one meant, and whether it is in the coalition already. */
export function LikenessLine({ suggestion }: { suggestion: Suggestion }) {
  const t = useText();
  return (
    <>
      <Likeness of={suggestion} />
      {suggestion.state && `; ${t('add.already', { state: membershipStateNames[suggestion.state] })}`}
    </>
  );
}
