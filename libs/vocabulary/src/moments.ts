const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/**
 * The moments at which Dutch clocks show this day (`2027-03-28`) and time (`14:30`), the first one first: mostly one,
 * two in the hour that comes twice when summer time ends, none in the hour that is skipped when it begins.
 */
export function dutchMomentsOf(day: string, time: string): Date[] {
  // Summer time is two hours ahead of UTC and comes first in the hour that comes twice.
  return [2, 1]
    .map((ahead) => new Date(Date.parse(`${day}T${time}:00Z`) - ahead * 3_600_000))
    .filter((moment) => !Number.isNaN(moment.getTime()) && clock.format(moment) === `${day} ${time}`);
}
