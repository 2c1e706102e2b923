const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** `{ day: '2026-11-26', time: '19:30' }`: a moment on Dutch clocks. */
export function dutchClock(at: string): { day: string; time: string } {
  const [day = '', time = ''] = parts.format(new Date(at)).split(' ');
  return { day, time: time.slice(0, 5) };
}

/** The moment at which Dutch clocks show this day and time, in ISO 8601; of an hour that comes twice, the second. */
export function momentOf(day: string, time: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const ahead = (at: number) => Date.parse(`${parts.format(at).replace(' ', 'T')}Z`) - at;
  return new Date(wanted - ahead(wanted - ahead(wanted))).toISOString();
}
