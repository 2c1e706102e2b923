import {
  activeElementCodes,
  activityCostCodes,
  firstDayOf,
  lastDayOf,
  opennesses,
  participantClassCodes,
  pillarCodes,
  targetGroupCodes,
} from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { datePartsOf, partialDateOf, type DateParts } from '../../../shared/forms/partial-date.js';
import { across, choice, choiceOrNull, choices, refusing, text, textOrNull } from '../../../shared/forms/schemas.js';
import type { Say } from '../../../shared/i18n.js';
import type { SaveActivityInput } from '../../../shared/schema.generated.js';
import type { ActivityPartsFragment } from './activities.generated.js';

/** The municipality among those who do it; organisations go by their id. */
export const MUNICIPALITY = 'MUNICIPALITY';
const nothing: DateParts = { day: '', month: '', year: '' };

/** The form as a person fills it in: everything is text until it is sent. */
export function valuesOf(activity: ActivityPartsFragment | null) {
  const partsOf = (on: string | null | undefined, precision: ActivityPartsFragment['fromPrecision'] | undefined) =>
    on && precision ? datePartsOf({ happenedOn: on, datePrecision: precision }) : nothing;
  return {
    title: activity?.title ?? '',
    what: activity?.what ?? '',
    pillar: activity?.pillar ?? '',
    status: activity?.status ?? 'PLANNED',
    from: partsOf(activity?.fromOn, activity?.fromPrecision),
    until: partsOf(activity?.untilOn, activity?.untilPrecision),
    place: activity?.place ?? '',
    who: [...(activity?.byMunicipality ? [MUNICIPALITY] : []), ...(activity?.organisations.map(({ id }) => id) ?? [])],
    targetGroups: [...(activity?.targetGroups ?? [])] as string[],
    activeElements: [...(activity?.activeElements ?? [])] as string[],
    intervention: activity?.interventionId ?? '',
    goal: activity?.goal?.id ?? '',
    cost: activity?.cost ?? 'UNKNOWN',
    amount: textOf(activity && activity.costCents !== null ? activity.costCents / 100 : null),
    participants: textOf(activity ? activity.participants : null),
    participantClass: activity?.participantClass ?? '',
    openness: activity?.openness ?? opennesses[0],
    sourceText: activity?.sourceText ?? '',
  };
}

/** A number as a person types it; nothing where nobody said. */
const textOf = (value: number | null) => (value === null ? '' : String(value).replace('.', ','));

/** The same once more: when, how many came and whether it goes on are for this time to say. */
export function onceMore(activity: ActivityPartsFragment): ReturnType<typeof valuesOf> {
  return {
    ...valuesOf(activity),
    status: 'PLANNED',
    from: nothing,
    until: nothing,
    participants: '',
    participantClass: '',
  };
}

const partialDate = (wrong: string) =>
  z
    .object({ day: z.string(), month: z.string(), year: z.string() })
    .check(refusing((parts) => partialDateOf(parts) === null && wrong));

/** How many came: counted, or about; not both. */
export const counting = (say: Say) => ({
  participants: z.pipe(
    text({ max: 6 }).check(refusing((value) => !/^\d*$/.test(value) && say('activity.participantsWrong'))),
    z.transform((value) => (value === '' ? null : Number(value))),
  ),
  participantClass: choiceOrNull(participantClassCodes),
});

export const rulesOf = (say: Say) =>
  z
    .object({
      title: text({ max: 160, min: 3, missing: say('activity.nameMissing') }),
      what: textOrNull({ max: 1000, lines: true }),
      pillar: choice(pillarCodes, say('activity.pillarMissing')),
      status: choice(['PLANNED', 'RUNNING', 'ENDED', 'CANCELLED']),
      from: partialDate(say('activity.dateWrong')),
      until: partialDate(say('activity.dateWrong')),
      place: textOrNull({ max: 120 }),
      who: z.array(z.string()),
      targetGroups: choices(targetGroupCodes),
      activeElements: choices(activeElementCodes),
      intervention: z.string(),
      goal: z.string(),
      cost: choice(activityCostCodes),
      amount: text({ max: 16, reference: true }).check(
        refusing((value) => !/^(\d{1,9}|\d{1,3}(\.\d{3})+)?(,\d{1,2})?$/.test(value) && say('activity.amountWrong')),
      ),
      ...counting(say),
      openness: choice(opennesses),
      sourceText: textOrNull({ max: 200, reference: true }),
    })
    .check(
      across('until', ({ from, until }) => {
        const [first, last] = [partialDateOf(from), partialDateOf(until)];
        return (
          first &&
          last &&
          lastDayOf(last.happenedOn, last.datePrecision) < firstDayOf(first.happenedOn, first.datePrecision) &&
          say('activity.untilBefore')
        );
      }),
      across(
        'participantClass',
        ({ participants, participantClass }) =>
          participants !== null && participantClass && say('activity.countedTwice'),
      ),
    );

/** What is sent. What the screen does not ask is left out. */
export function inputOf(values: z.output<ReturnType<typeof rulesOf>>, isNew: boolean): SaveActivityInput {
  const { from, until, who, intervention, goal, amount, status, ...same } = values;
  const sent = (parts: DateParts) => {
    const known = partialDateOf(parts);
    return known ? { on: known.happenedOn, precision: known.datePrecision } : null;
  };
  return {
    ...same,
    status: isNew ? status : null,
    from: sent(from),
    until: sent(until),
    byMunicipality: who.includes(MUNICIPALITY),
    organisationIds: who.filter((one) => one !== MUNICIPALITY),
    interventionId: intervention || null,
    goalId: goal || null,
    costCents:
      values.cost === 'MONEY' && amount ? Math.round(Number(amount.replaceAll('.', '').replace(',', '.')) * 100) : null,
  };
}
