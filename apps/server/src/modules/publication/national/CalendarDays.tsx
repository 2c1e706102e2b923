import { DemoMark } from '@bloemen/ui';
import { targetGroupCodes, targetGroups, type TargetGroup } from '@bloemen/vocabulary';
import type { ReactNode } from 'react';

/** Something to do on a day, as everybody reads it. */
export type CalendarItem = {
  id: string;
  title: string;
  what: string;
  organisation: string;
  startsAt: string;
  on: string;
  minutes: number;
  place: string;
  targetGroups: readonly TargetGroup[];
  cost: string | null;
  howToJoin: string | null;
  contact: string | null;
  isDemonstration: boolean;
};

const days = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('nl-NL', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

/** "donderdag 30 september" of a day of the calendar. */
export const dayWords = (on: string): string => days.format(new Date(`${on}T12:00:00Z`));
/** "do 30 sep" */
export const shortDay = (on: string): string => short.format(new Date(`${on}T12:00:00Z`));

/** "17.00-19.00 uur", on Dutch clocks and on one line. */
export function hoursOf({ startsAt, minutes }: Pick<CalendarItem, 'startsAt' | 'minutes'>): string {
  const begin = Date.parse(startsAt);
  return `${[begin, begin + minutes * 60_000].map((at) => clock.format(at).replace(':', '.')).join('-\u2060')}\u00a0uur`;
}

/** In the order of the list; empty for everybody. */
export const groupWords = (groups: readonly TargetGroup[]): string =>
  targetGroupCodes
    .filter((code) => groups.includes(code))
    .map((code, index) => (index === 0 ? targetGroups[code] : targetGroups[code].toLowerCase()))
    .join(', ');

/** What there is to do, under each day; with `whereOf`, a link to the calendar that says it all, it is said in short. */
export function CalendarDays<Item extends CalendarItem>({
  items,
  whereOf,
  isMarked = true,
}: {
  items: readonly Item[];
  /** Each item says that it was made up; else the page says it of all. */
  isMarked?: boolean;
  whereOf?: (item: Item) => ReactNode;
}) {
  return (
    <div className="bl-calendar">
      {[...new Set(items.map(({ on }) => on))].map((on) => (
        <section key={on} className="bl-calendar__day" aria-labelledby={`dag-${on}`}>
          <h2 id={`dag-${on}`} className="nl-heading nl-heading--level-2">
            {dayWords(on)}
          </h2>
          <ul>
            {items
              .filter((item) => item.on === on)
              .map((item) =>
                whereOf ? (
                  <ShortEntry key={item.id} item={item} where={whereOf(item)} isMarked={isMarked} />
                ) : (
                  <Entry key={item.id} item={item} />
                ),
              )}
          </ul>
        </section>
      ))}
    </div>
  );
}

const Hours = ({ item }: { item: CalendarItem }) => (
  <p className="bl-calendar__hours">
    <time dateTime={item.startsAt}>{hoursOf(item)}</time>
  </p>
);

const Title = ({ item, isMarked = true }: { item: CalendarItem; isMarked?: boolean }) => (
  <h3 className="nl-heading nl-heading--level-3">
    {item.title} {isMarked && item.isDemonstration && <DemoMark />}
  </h3>
);

const ShortEntry = ({ item, where, isMarked }: { item: CalendarItem; where: ReactNode; isMarked: boolean }) => (
  <li className="bl-calendar__item bl-calendar__item--short">
    <Hours item={item} />
    <div className="bl-calendar__what">
      <Title item={item} isMarked={isMarked} />
      <p className="bl-calendar__by">
        {where}: {[item.place, item.cost ?? 'gratis', groupWords(item.targetGroups)].filter(Boolean).join(' · ')}
      </p>
    </div>
  </li>
);

function Entry({ item }: { item: CalendarItem }) {
  const facts: [string, string][] = [
    ['Waar', item.place],
    ['Kosten', item.cost ?? 'Gratis'],
    ...(item.targetGroups.length > 0 ? [['Voor', groupWords(item.targetGroups)] as [string, string]] : []),
    ...(item.howToJoin ? [['Meedoen', item.howToJoin] as [string, string]] : []),
    ...(item.contact ? [['Vragen', item.contact] as [string, string]] : []),
  ];
  return (
    <li className="bl-calendar__item" id={item.id}>
      <Hours item={item} />
      <div className="bl-calendar__what">
        <Title item={item} />
        <p className="bl-calendar__by">Door {item.organisation}</p>
        <p className="bl-week-text">{item.what}</p>
        <dl className="bl-calendar__facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </li>
  );
}
