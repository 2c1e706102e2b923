import {
  involvementFormCodes,
  involvementStatusCodes,
  opennesses,
  participantClassCodes,
  participantClasses,
} from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { today } from '../../../shared/formats.js';
import { datePartsFrom, partialDate, partialDateOf, partialDayOf } from '../../../shared/forms/partial-date.js';
import { across, choice, choiceOrNull, refusing, text, textOrNull } from '../../../shared/forms/schemas.js';
import type { Say } from '../../../shared/i18n.js';
import type { SaveInvolvementInput } from '../../../shared/schema.generated.js';
import { counting } from '../activities/activityValues.js';
import type { InvolvementPartsFragment } from './involvement.generated.js';

/** A group takes part up to and including its last day. */
export const hasEnded = ({ endedOn }: { endedOn: string | null }) => endedOn !== null && endedOn < today();

/** Among the groups to choose from: other people, in words. */
export const OTHER = 'OTHER';

/** The form as a person fills it in: everything is text until it is sent. */
export function valuesOf(row: InvolvementPartsFragment | null, group = '') {
  return {
    group: row ? (row.group?.id ?? OTHER) : group,
    groupName: row && !row.group ? (row.groupName ?? '') : '',
    status: row?.status ?? 'DONE',
    on: datePartsFrom(row?.happenedOn ?? null, row?.datePrecision ?? null),
    question: row?.question ?? '',
    form: row?.form ?? '',
    participants: row && row.participants !== null ? String(row.participants) : '',
    participantClass: row?.participantClass ?? '',
    effect: row?.effect ?? '',
    sourceText: row?.sourceText ?? '',
    openness: row?.openness ?? opennesses[0],
  };
}

export const rulesOf = (say: Say) =>
  z
    .object({
      group: z.string().check(z.minLength(1, say('involvement.groupMissing'))),
      groupName: text({ max: 120 }),
      status: choice(involvementStatusCodes),
      on: partialDate(say('involvement.dateWrong')),
      question: text({ max: 300, min: 3, lines: true, missing: say('involvement.questionMissing') }),
      form: choice(involvementFormCodes, say('involvement.formMissing')),
      ...counting(say),
      participantClass: choiceOrNull(participantClassCodes),
      effect: textOrNull({ max: 500, lines: true }),
      sourceText: textOrNull({ max: 200, reference: true }),
      openness: choice(opennesses),
    })
    .check(
      across('groupName', ({ group, groupName }) => group === OTHER && !groupName && say('involvement.groupMissing')),
      across('on', ({ status, on }) => status === 'DONE' && partialDateOf(on) === '' && say('involvement.onMissing')),
      across(
        'participantClass',
        ({ participants, participantClass }) =>
          participants !== null && participantClass && say('activity.countedTwice'),
      ),
    );

export function inputOf({ group, groupName, on, ...same }: z.output<ReturnType<typeof rulesOf>>): SaveInvolvementInput {
  const isOther = group === OTHER;
  const isDone = same.status === 'DONE';
  return {
    ...same,
    groupId: isOther ? null : group,
    groupName: isOther ? groupName : null,
    on: partialDayOf(on),
    effect: isDone ? same.effect : null,
    participants: isDone ? same.participants : null,
    participantClass: isDone ? same.participantClass : null,
  };
}

export function participantsOf(
  say: Say,
  { participants, participantClass }: Pick<InvolvementPartsFragment, 'participants' | 'participantClass'>,
): string {
  if (participants !== null) return say('involvement.people', { count: participants });
  return participantClass ? participantClasses[participantClass] : '';
}
