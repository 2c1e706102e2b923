import { counted } from '@bloemen/vocabulary';
import type { Mail, MailedAppointment } from '../../../platform/mail/mailer.js';
import type { Invited, Letter } from './invitations.repository.js';

/** Why somebody who is invited gets mail. */
export type MeetingNews = 'INVITED' | 'CHANGED' | 'CANCELLED';

const day = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });

/** "dinsdag 8 december 2026 van 14:00 tot 15:30 uur", on Dutch clocks. */
export function whenOf({ startsAt, minutes }: Pick<Letter, 'startsAt' | 'minutes'>): string {
  const start = new Date(startsAt);
  const end = new Date(start.getTime() + minutes * 60_000);
  return `${day.format(start)} van ${clock.format(start)} tot ${clock.format(end)} uur`;
}

/** What somebody who is invited is told. The link answers without signing in, and stays the same from mail to mail. */
export function meetingMail(
  { email, name }: Invited,
  news: MeetingNews,
  letter: Letter,
  link: string,
  calendar: MailedAppointment,
): Mail {
  const paragraphs = [
    name ? `Goedendag ${name},` : 'Goedendag,',
    first[news](letter),
    ...(news === 'CANCELLED'
      ? [`De reden: ${letter.cancelledReason}`, 'Bij deze mail zit een bestand dat de afspraak uit uw agenda haalt.']
      : [
          whereOf(letter),
          ...(letter.agenda.length > 0 ? [`De agenda:\n${agendaOf(letter)}`] : []),
          'Komt u? Geef hier uw antwoord. Dat kan zonder in te loggen, en u kunt het tot en met de dag zelf wijzigen:',
          link,
          'Bij deze mail zit de afspraak voor uw agenda.',
        ]),
  ];
  return {
    to: email,
    kind: `meeting-${news.toLowerCase()}`,
    subject: subjects[news](letter),
    text: `${paragraphs.join('\n\n')}\n`,
    calendar,
  };
}

const subjects: Record<MeetingNews, (letter: Letter) => string> = {
  INVITED: ({ title, startsAt }) => `Uitnodiging: ${title}, ${day.format(new Date(startsAt))}`,
  CHANGED: ({ title, startsAt }) => `Gewijzigd: ${title}, ${day.format(new Date(startsAt))}`,
  CANCELLED: ({ title, startsAt }) => `Gaat niet door: ${title}, ${day.format(new Date(startsAt))}`,
};

const first: Record<MeetingNews, (letter: Letter) => string> = {
  INVITED: ({ coalition, municipality }) =>
    `U bent uitgenodigd voor een bijeenkomst van ${coalition} in ${municipality}.`,
  CHANGED: ({ coalition, municipality }) =>
    `Een bijeenkomst van ${coalition} in ${municipality} is gewijzigd. Hieronder staat hoe het nu is.`,
  CANCELLED: (letter) =>
    `De bijeenkomst van ${letter.coalition} in ${letter.municipality} op ${whenOf(letter)} gaat niet door.`,
};

const whereOf = ({ title, place, onlineAddress, ...when }: Letter): string =>
  [
    title,
    whenOf(when),
    ...(place ? [`Plaats: ${place}`] : []),
    ...(onlineAddress ? [`Op afstand: ${onlineAddress}`] : []),
  ].join('\n');

/** "1. Opening (5 minuten)", one to a line. */
export const agendaOf = ({ agenda }: Pick<Letter, 'agenda'>): string =>
  agenda
    .map(
      ({ title, minutes }, index) =>
        `${index + 1}. ${title}${minutes === null ? '' : ` (${counted(minutes, 'minuut', 'minuten')})`}`,
    )
    .join('\n');
