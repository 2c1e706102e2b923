import { Button, DemoMark, FormField, Link, Select, TextInput } from '@bloemen/ui';
import { counted, targetGroups } from '@bloemen/vocabulary';
import type { PublishedBlocks, PublicOffers, PublicWeek, PublicWeekActivity } from '../../contents.js';
import {
  calendarFor,
  dayWords,
  groupsIn,
  groupWords,
  hoursOf,
  isLooking,
  offersFor,
  type Calendar,
  type Looking,
} from './nearby.rules.js';
import { Block, Facts, More, Text } from './Block.js';

type Parts = { offers: PublishedBlocks['OFFERS']; week: PublishedBlocks['WEEK']; looking: Looking; today: string };

/** So many are in sight; the others wait. */
const IN_SIGHT = 8;

/** Searching among what there is to do nearby: by postcode, place, organisation or for whom. Works without a script. */
export function SearchNearby({ path, offers, week, looking, today }: Parts & { path: string }) {
  const all = [...(offers?.content.offers ?? []), ...comingOf(week, { words: '', group: null }, today)];
  if (all.length === 0) return null;
  const groups = groupsIn(all);
  const found = (offers ? offersFor(offers.content, looking).length : 0) + comingOf(week, looking, today).length;
  return (
    <section className="bl-site-search" id="buurt" aria-labelledby="buurt-kop">
      <h2 className="nl-heading nl-heading--level-3" id="buurt-kop">
        Zoek in de buurt
      </h2>
      <form method="get" action={`${path}#buurt`} role="search" aria-labelledby="buurt-kop" className="bl-site-form">
        <FormField label="Postcode, plaats of organisatie" id="zoek">
          <TextInput name="zoek" type="search" width="full" maxLength={60} defaultValue={looking.words} />
        </FormField>
        {groups.length > 0 && (
          <FormField label="Voor wie" id="voor">
            <Select
              name="voor"
              placeholder="Iedereen"
              defaultValue={looking.group ?? ''}
              options={groups.map((value) => ({ value, label: targetGroups[value] }))}
            />
          </FormField>
        )}
        <Button type="submit" purpose="primary">
          Zoek
        </Button>
      </form>
      {isLooking(looking) && (
        <p className="bl-site-found">
          {found > 0
            ? `Gevonden: ${found} van ${all.length}.`
            : 'Er past niets bij wat u zoekt. Probeer een ander woord, of alleen de cijfers van uw postcode.'}{' '}
          <Link href={`${path}#buurt`}>Toon alles</Link>
        </p>
      )}
    </section>
  );
}

function comingOf(week: Parts['week'], looking: Looking, today: string): PublicWeekActivity[] {
  if (!week) return [];
  const { soon, later } = calendarFor(week.content, looking, today);
  return [...soon, ...later];
}

/** What organisations offer all year. */
export function Offers({ offers: block, looking, today }: Pick<Parts, 'offers' | 'looking' | 'today'>) {
  if (!block) return null;
  const found = offersFor(block.content, looking);
  if (found.length === 0 && (isLooking(looking) || !block.content.lead)) return null;
  return (
    <Block id="aanbod" title="Wat is er bij u in de buurt?" lead={block.content.lead} of={block} today={today}>
      <ul className="bl-site-cards">
        {found.slice(0, IN_SIGHT).map((offer) => (
          <Offer key={offer.id} offer={offer} />
        ))}
      </ul>
      {found.length > IN_SIGHT && (
        <More label={`Nog ${found.length - IN_SIGHT} in de buurt`}>
          <ul className="bl-site-cards">
            {found.slice(IN_SIGHT).map((offer) => (
              <Offer key={offer.id} offer={offer} />
            ))}
          </ul>
        </More>
      )}
    </Block>
  );
}

const Offer = ({ offer }: { offer: PublicOffers['offers'][number] }) => (
  <li className="bl-site-card">
    <h3 className="nl-heading nl-heading--level-4">{offer.title}</h3>
    {offer.isDemonstration && <DemoMark />}
    <Text>{offer.what}</Text>
    <Facts
      of={[
        ['Door', offer.organisation],
        ['Waar', offer.place],
        ['Wanneer', offer.moment],
        ['Voor wie', groupWords(offer.targetGroups)],
        ['Meedoen', offer.howToJoin],
      ]}
    />
  </li>
);

/** What there is to do in the coming days, else what comes after them, else that the week has been. */
export function Week({ week: block, looking, today }: Pick<Parts, 'week' | 'looking' | 'today'>) {
  if (!block) return null;
  const { content } = block;
  const calendar = calendarFor(content, looking, today);
  if (isLooking(looking) && calendar.soon.length + calendar.later.length === 0) return null;
  const named = `${content.name} ${content.year}`;
  return (
    <Block id="week" title={titleOf(content, calendar, today)} lead={content.lead} of={block} today={today}>
      <p className="nl-paragraph">
        <strong>{named}</strong> {content.lastOn < today ? 'was' : 'is'} van {dayWords(content.firstOn)} tot en met{' '}
        {dayWords(content.lastOn)}.
      </p>
      <Days of={calendar.soon.length > 0 ? calendar.soon : calendar.later} />
      {calendar.soon.length > 0 && calendar.later.length > 0 && (
        <More label={`Daarna: ${counted(calendar.later.length, 'activiteit', 'activiteiten')}`}>
          <Days of={calendar.later} />
        </More>
      )}
      {calendar.past.length > 0 && !isLooking(looking) && (
        <More label={`Geweest: ${counted(calendar.past.length, 'activiteit', 'activiteiten')}`}>
          <Days of={calendar.past} />
        </More>
      )}
    </Block>
  );
}

function titleOf({ name, lastOn }: PublicWeek, { soon, later }: Calendar, today: string): string {
  if (soon.length > 0) return 'Deze week';
  if (later.length > 0 || lastOn >= today) return 'Binnenkort';
  return `Dit was ${/^de /i.test(name) ? '' : 'de '}${name}`;
}

/** Activities by day, in the order of the clock. */
export function Days({ of: activities, heading = 3 }: { of: readonly PublicWeekActivity[]; heading?: 2 | 3 }) {
  const [Day, Title] = heading === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const);
  return [...new Set(activities.map(({ on }) => on))].map((on) => (
    <div key={on} className="bl-site-when">
      <Day className="nl-heading nl-heading--level-4">
        <time dateTime={on}>{dayWords(on)}</time>
      </Day>
      <ul className="bl-site-rows">
        {activities
          .filter((activity) => activity.on === on)
          .map((activity) => (
            <li key={activity.id}>
              <p className="bl-site-hours">{hoursOf(activity)}</p>
              <div>
                <Title className="nl-heading nl-heading--level-4">{activity.title}</Title>
                {activity.isDemonstration && <DemoMark />}
                <Text>{activity.what}</Text>
                <Facts
                  of={[
                    ['Door', activity.organisation],
                    ['Waar', activity.place],
                    ['Voor wie', groupWords(activity.targetGroups)],
                    ['Kosten', activity.cost ?? 'Gratis'],
                    ['Meedoen', activity.howToJoin],
                  ]}
                />
              </div>
            </li>
          ))}
      </ul>
    </div>
  ));
}
