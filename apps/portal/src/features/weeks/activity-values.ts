import { targetGroupCodes, type TargetGroup } from '@bloemen/vocabulary';
import { chosen, choices, day, text, textOrNull } from '../../shared/forms/schemas.js';
import type { Say } from '../../shared/i18n.js';
import { dutchClock, momentOf } from '../../shared/times.js';

export const lengths = [30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 480];

type Wording = {
  title: string;
  what: string;
  startsAt: string;
  minutes: number;
  place: string;
  targetGroups: readonly TargetGroup[];
  cost: string | null;
  howToJoin: string | null;
  contact: string | null;
};
/** What is filled in. */
export type ActivityAnswers = {
  title: string;
  what: string;
  day: string | null;
  time: string;
  minutes: string;
  place: string;
  targetGroups: string[];
  cost: string;
  howToJoin: string;
  contact: string;
};

export const activityRules = (t: Say) => ({
  title: text({ max: 120, min: 3, missing: t('activity.titleMissing') }),
  what: text({ max: 1_000, min: 3, lines: true, missing: t('activity.whatMissing') }),
  day: day({ missing: t('week.dayMissing'), wrong: t('week.dayWrong') }),
  time: chosen(t('activity.timeMissing')),
  minutes: chosen(t('activity.timeMissing')),
  place: text({ max: 200, min: 2, missing: t('activity.placeMissing') }),
  targetGroups: choices(targetGroupCodes),
  cost: textOrNull({ max: 120 }),
  howToJoin: textOrNull({ max: 500, lines: true }),
  contact: textOrNull({ max: 200 }),
});

export function answersOf(row: Wording | null, firstOn: string): ActivityAnswers {
  const clock = row && dutchClock(row.startsAt);
  return {
    title: row?.title ?? '',
    what: row?.what ?? '',
    day: clock?.day ?? firstOn,
    time: clock?.time ?? '',
    minutes: String(row?.minutes ?? 120),
    place: row?.place ?? '',
    targetGroups: [...(row?.targetGroups ?? [])],
    cost: row?.cost ?? '',
    howToJoin: row?.howToJoin ?? '',
    contact: row?.contact ?? '',
  };
}

/** Day, time and length as the server wants them. */
export function sentOf<Checked extends { day: string; time: string; minutes: string }>({
  day: on,
  time,
  minutes,
  ...rest
}: Checked) {
  return { ...rest, startsAt: momentOf(on, time), minutes: Number(minutes) };
}
