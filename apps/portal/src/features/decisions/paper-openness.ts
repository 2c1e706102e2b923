import { paperOpennessCodes, type PaperOpenness } from '@bloemen/vocabulary';
import { today } from '../../shared/formats.js';
import { choice, dayOrNull } from '../../shared/forms/schemas.js';
import type { Say } from '../../shared/i18n.js';
import { dutchClock, momentOf } from '../../shared/times.js';

type Paper = { openness: PaperOpenness; releasedAt: string | null };

/** Who may read a paper, and from which day everybody may: as a person fills that in. */
export const opennessOf = (paper: Paper | null) => ({
  openness: (paper?.openness ?? 'RESTRICTED') as string,
  releasedOn: (paper?.releasedAt ? dutchClock(paper.releasedAt).day : '') as string | null,
});

export const opennessRules = (t: Say) => ({
  openness: choice(paperOpennessCodes),
  releasedOn: dayOrNull({ wrong: t('papers.dayWrong') }),
});

/** What is sent: a release is at the beginning of its day, and only of what is actively public. */
export const opennessSent = (
  { openness, releasedOn }: { openness: PaperOpenness; releasedOn: string | null },
  before: Paper | null,
) => ({
  openness,
  releasedAt:
    openness !== 'ACTIVELY_PUBLIC' || !releasedOn
      ? null
      : before?.releasedAt && dutchClock(before.releasedAt).day === releasedOn
        ? before.releasedAt
        : momentOf(releasedOn, '00:00'),
});

export const isReleased = ({ openness, releasedAt }: Paper) =>
  openness === 'ACTIVELY_PUBLIC' && releasedAt !== null && dutchClock(releasedAt).day <= today();
