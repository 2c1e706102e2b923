import type { PublishedBlocks, PublicWeekActivity } from '../contents.js';
import type { PublicPlace } from '../published.repository.js';
import { calendarFor } from './blocks/nearby.rules.js';

/**
 * What search engines read of the page of a municipality, in the words of schema.org: the municipality itself, and what
 * there is to do from today on. Nothing that was made up for the example.
 */
export function structuredData(
  place: PublicPlace,
  blocks: PublishedBlocks,
  { address, logo, today }: { address: string; logo: string | null; today: string },
): object[] {
  const { CONTACT: contact, WEEK: week } = blocks;
  const mailbox = contact && !contact.isDemonstration ? contact.content.mailbox : null;
  const { soon, later } = week ? calendarFor(week.content, { words: '', group: null }, today) : { soon: [], later: [] };
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      '@id': `${address}#gemeente`,
      name: `Gemeente ${place.name}`,
      url: address,
      identifier: { '@type': 'PropertyValue', propertyID: 'CBS', value: place.code },
      areaServed: { '@type': 'AdministrativeArea', name: place.name, containedInPlace: place.province },
      ...(mailbox && { email: mailbox }),
      ...(logo && { logo }),
    },
    ...[...soon, ...later]
      .filter(({ isDemonstration }) => !isDemonstration && !week?.isDemonstration)
      .map((activity) => eventOf(activity, address)),
  ];
}

function eventOf(activity: PublicWeekActivity, address: string): object {
  const end = new Date(Date.parse(activity.startsAt) + activity.minutes * 60_000);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: activity.title,
    description: activity.what,
    startDate: new Date(activity.startsAt).toISOString(),
    endDate: end.toISOString(),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', name: activity.place, address: activity.place },
    organizer: { '@type': 'Organization', name: activity.organisation },
    isAccessibleForFree: activity.cost === null,
    url: `${address}#week`,
  };
}
