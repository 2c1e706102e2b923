import {
  dutchDate,
  type CheckAnswer,
  type Certainty,
  type EvidenceKind,
  type StructuralHalf,
} from '@bloemen/vocabulary';

/** A fact about money or capacity, as far as the reader may see it. */
export type MeansFact = {
  kind: Extract<EvidenceKind, 'FUNDING' | 'CAPACITY'>;
  title: string;
  certainty: Certainty;
  recurrence: 'ONE_OFF' | 'RECURRING' | null;
  lastFundedYear: number | null;
  endsOn: string | null;
};
/** What a person states, where the facts do not say it. */
export type StructuralStatement = { half: StructuralHalf; answer: CheckAnswer; statedOn: string; sourceText: string };
export type StructuralVerdict = { answer: CheckAnswer; because: string; isStated: boolean };

/**
 * Whether there is structural, multi-year budget and capacity (domain.md b, Monitoring): money that recurs beyond this
 * year, and named capacity that holds. What is only intended is neither yes nor no. Facts say yes or nothing; a no is
 * for a person to state.
 */
export function structuralOf(
  half: StructuralHalf,
  facts: readonly MeansFact[],
  statement: StructuralStatement | null,
  today: string,
): StructuralVerdict {
  const year = Number(today.slice(0, 4));
  const own = facts.filter(({ kind }) => kind === (half === 'MONEY' ? 'FUNDING' : 'CAPACITY'));
  const holds = own.find(
    (fact) =>
      fact.certainty !== 'INTENDED' &&
      (half === 'MONEY'
        ? fact.recurrence === 'RECURRING' && (fact.lastFundedYear === null || fact.lastFundedYear > year)
        : fact.endsOn === null || fact.endsOn >= today),
  );
  if (holds) return { answer: 'YES', because: `Een feit zegt het: ‘${holds.title}’.`, isStated: false };
  if (statement && statement.answer !== 'UNKNOWN') {
    const { answer, statedOn, sourceText } = statement;
    return { answer, because: `Verklaard op ${dutchDate(statedOn, 'DAY')}. Bron: ${sourceText}.`, isStated: true };
  }
  const thought = own.filter(({ certainty }) => certainty === 'INTENDED');
  const intended = thought.find(({ recurrence }) => recurrence === 'RECURRING') ?? thought[0];
  if (intended)
    return {
      answer: 'UNKNOWN',
      because: `Het is voorgenomen, niet toegekend: ‘${intended.title}’.`,
      isStated: false,
    };
  if (own[0])
    return { answer: 'UNKNOWN', because: `Het is niet structureel of loopt af: ‘${own[0].title}’.`, isStated: false };
  return { answer: 'UNKNOWN', because: 'Geen feit dat u mag lezen zegt het.', isStated: false };
}

/** Both halves together: no when one of them is, yes when both are. */
export function togetherOf(answers: readonly CheckAnswer[]): CheckAnswer {
  if (answers.includes('NO')) return 'NO';
  return answers.every((answer) => answer === 'YES') ? 'YES' : 'UNKNOWN';
}
