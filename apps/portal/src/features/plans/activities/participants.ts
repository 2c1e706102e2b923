import { participantClassCodes } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { across, choiceOrNull, refusing, text } from '../../../shared/forms/schemas.js';
import type { Say } from '../../../shared/i18n.js';
import type { ActivityPartsFragment } from './activities.generated.js';

type Counted = Pick<ActivityPartsFragment, 'participants' | 'participantClass'>;

/** How many came, as a person fills it in. */
export const counted = (row: Counted | null) => ({
  participants: row && row.participants !== null ? String(row.participants) : '',
  participantClass: row?.participantClass ?? '',
});

/** The rules of how many came: counted, or about. */
export const counting = (say: Say) => ({
  participants: z.pipe(
    text({ max: 6 }).check(refusing((value) => !/^\d*$/.test(value) && say('activity.participantsWrong'))),
    z.transform((value) => (value === '' ? null : Number(value))),
  ),
  participantClass: choiceOrNull(participantClassCodes),
});

/** Refuses both at once. For at the end of a `z.object` with `counting`. */
export const countingOnce = (say: Say) =>
  across<Counted>(
    'participantClass',
    ({ participants, participantClass }) => participants !== null && participantClass && say('activity.countedTwice'),
  );
