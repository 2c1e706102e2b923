import type { ContradictionSubject } from '@bloemen/vocabulary';
import { addressOf, type PageAddress, type PlainPath } from '../../shared/address.js';

/** Where the thing is looked at and corrected that sources differ about; undefined without a page of its own. */
const pages: { [Kind in ContradictionSubject]?: PlainPath } = {
  COALITION: '/werkruimte/coalitie',
  MOTION: '/werkruimte/besluiten/moties',
  EXECUTIVE_DECISION: '/werkruimte/besluiten/college',
  DECISION_POINT: '/werkruimte/besluiten/college',
  BUDGET_LINE: '/werkruimte/geld',
  PRESS_RELEASE: '/werkruimte/persberichten',
  INDICATOR: '/werkruimte/cijfers',
};

export const placeOf = ({
  subjectKind,
  subjectId,
}: {
  subjectKind: ContradictionSubject;
  subjectId: string | null;
}): PageAddress | undefined =>
  subjectKind === 'EVIDENCE' && subjectId
    ? addressOf('/werkruimte/plan/feit/$id', { params: { id: subjectId } })
    : pages[subjectKind];
