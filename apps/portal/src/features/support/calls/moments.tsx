import type { FieldValues } from 'react-hook-form';
import { z } from 'zod/mini';
import { TextField } from '../../../shared/forms/fields.js';
import { refusing } from '../../../shared/forms/schemas.js';
import type { Saving } from '../../../shared/forms/useSave.js';
import { useText, type Say } from '../../../shared/i18n.js';
import { dutchClock, momentOf } from '../../../shared/times.js';

const HALF_A_YEAR = 180 * 86_400_000;
const names = ['first', 'second', 'third'] as const;
type Moments = Record<(typeof names)[number], string>;

/** `2027-02-03T10:30`, a day and time on Dutch clocks, as a moment; null for a text that is none. */
const readMoment = (typed: string): string | null =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(typed) && !Number.isNaN(Date.parse(`${typed}Z`))
    ? momentOf(typed.slice(0, 10), typed.slice(11))
    : null;

/** Three moments that may each be left out; `isAsked` says whether these count at all. */
export const momentFields = (t: Say) => {
  const moment = z.string().check(
    refusing((typed) => {
      if (typed === '') return null;
      const at = Date.parse(readMoment(typed) ?? '');
      return !(at > Date.now() && at < Date.now() + HALF_A_YEAR) && t('call.moments.wrong');
    }),
  );
  return { first: moment, second: moment, third: moment };
};

export const noMoments: Moments = { first: '', second: '', third: '' };

/** Moments as the fields show them. */
export const shownMoments = (moments: readonly string[]): Moments => {
  const typed = moments.map((at) => {
    const { day, time } = dutchClock(at);
    return `${day}T${time}`;
  });
  return { first: typed[0] ?? '', second: typed[1] ?? '', third: typed[2] ?? '' };
};

/** What is filled in, as moments. */
export const momentsOf = ({ first, second, third }: Moments): string[] =>
  [first, second, third].flatMap((typed) => readMoment(typed) ?? []);

/** Up to three moments, each a day and a time. */
export function MomentFields<Values extends FieldValues & Moments>({
  form,
  theirs,
}: {
  form: Saving<Values>;
  /** The other municipality, where it proposed moments already. */
  theirs?: string;
}) {
  const t = useText();
  return names.map((name) => (
    <TextField<Values>
      key={name}
      form={form}
      name={name as never}
      label={t(`call.moments.${name}`)}
      description={
        name !== 'first' ? undefined : theirs ? t('call.moments.helpTheirs', { other: theirs }) : t('call.moments.help')
      }
      type="datetime-local"
      width="medium"
      optional
    />
  ));
}
