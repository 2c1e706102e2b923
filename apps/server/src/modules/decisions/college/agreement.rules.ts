import { dutchDate, type CheckAnswer } from '@bloemen/vocabulary';
import type { CoalitionAgreementClause } from './college.types.js';

type Answer = { answer: CheckAnswer; because: string; isStated: boolean };
type Looked = Pick<CoalitionAgreementClause, 'electionOn' | 'state' | 'title' | 'page' | 'lookedOn' | 'sourceText'>;

/**
 * Whether loneliness is in the local coalition agreement, as the newest agreement after the last election says. An
 * agreement from before that election answers nothing; without one that somebody looked at it is unknown, not "no".
 * @param clauses the last agreement first.
 */
export function inAgreement(clauses: readonly Looked[], election: string | null): Answer {
  const newest = clauses.find(({ electionOn }) => electionOn === election);
  if (!newest)
    return {
      answer: 'UNKNOWN',
      because: election
        ? `Nog niet bekeken na de verkiezingen van ${dutchDate(election, 'DAY')}.`
        : 'Nog niet bekeken.',
      isStated: false,
    };
  const { state, title, page, sourceText, lookedOn } = newest;
  return {
    answer: state === 'IN_IT' ? 'YES' : 'NO',
    because:
      state === 'IN_IT'
        ? `Het staat in ‘${title}’${page ? `, bladzijde ${page}` : ''}. Bron: ${sourceText}.`
        : `Het staat niet in ‘${title}’, bekeken op ${dutchDate(lookedOn, 'DAY')}. Bron: ${sourceText}.`,
    isStated: true,
  };
}
