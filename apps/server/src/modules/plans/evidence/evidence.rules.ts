import {
  evidenceKindOf,
  type Certainty,
  type DatePrecision,
  type ErrorCode,
  type EvidenceKind,
  type EvidenceSource,
  type PillarCode,
  type Recurrence,
} from '@bloemen/vocabulary';

/** What a person fills in about a fact, as far as the rules look at it. */
export type EvidenceDraft = {
  pillar: PillarCode;
  kind: EvidenceKind;
  certainty: Certainty;
  happenedOn: string;
  datePrecision: DatePrecision;
  sourceType: EvidenceSource;
  amountCents: number | null;
  recurrence: Recurrence | null;
  firstFundedYear: number | null;
  lastFundedYear: number | null;
  effect: string | null;
  endsOn: string | null;
};

/** What the rules look at when somebody says that a fact still holds. */
export type Confirmable = Pick<EvidenceDraft, 'happenedOn' | 'endsOn' | 'lastFundedYear'>;

/**
 * Why it cannot be said of a fact that it holds on a day, or null when it can: the day is to come, before the fact, or
 * after its end, when it holds no longer.
 */
export function confirmationRefusalOf(
  { happenedOn, endsOn, lastFundedYear }: Confirmable,
  confirmedOn: string,
  today: string,
): ErrorCode | null {
  const lastDay = endsOn ?? (lastFundedYear === null ? null : `${lastFundedYear}-12-31`);
  if (confirmedOn > today) return 'evidence.confirmed_in_future';
  if (confirmedOn < happenedOn) return 'evidence.confirmed_before';
  if (lastDay !== null && confirmedOn > lastDay) return 'evidence.confirmed_after_end';
  return null;
}

/**
 * Why a fact cannot be recorded as it stands, or null when it can. What does not belong to the kind (money on a
 * meeting, an effect on a motion) is refused and not dropped, so that nothing a person typed disappears unseen.
 */
export function refusalOf(draft: EvidenceDraft, today: string): ErrorCode | null {
  const { pillars, says, asks, holds } = evidenceKindOf(draft.kind);
  const saysMoney = [draft.amountCents, draft.recurrence, draft.firstFundedYear, draft.lastFundedYear].some(
    (value) => value !== null,
  );
  if (!pillars.includes(draft.pillar)) return 'evidence.kind_does_not_fit';
  if (!says[draft.certainty]) return 'evidence.certainty_does_not_fit';
  if (draft.happenedOn > today) return 'evidence.in_future';
  if (draft.kind === 'NOT_STARTED' && draft.sourceType !== 'STATEMENT') return 'evidence.needs_statement';
  if (draft.kind === 'NOT_STARTED' && draft.datePrecision !== 'DAY') return 'evidence.statement_needs_day';
  if (asks === 'MONEY' ? draft.recurrence === null : saysMoney)
    return asks === 'MONEY' ? 'evidence.needs_recurrence' : 'evidence.money_does_not_fit';
  if (asks !== 'EFFECT' && draft.effect !== null) return 'evidence.effect_does_not_fit';
  if (draft.endsOn !== null && !holds) return 'evidence.end_does_not_fit';
  if (draft.endsOn !== null && draft.endsOn < draft.happenedOn) return 'evidence.ends_before_start';
  if (draft.firstFundedYear !== null && draft.lastFundedYear !== null && draft.lastFundedYear < draft.firstFundedYear)
    return 'evidence.years_reversed';
  return null;
}
