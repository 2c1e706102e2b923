import type { Mail } from '../../platform/mail/mailer.js';
import type { EveningCalendar } from './evening-mails.repository.js';

export type EveningNews = 'invited' | 'changed' | 'cancelled' | 'uninvited' | 'reminder';

const day = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });

/** "donderdag 26 november 2026, 19:30 tot 22:00 uur", on Dutch clocks; with the second day when it ends on another. */
export function dutchPeriod(startsAt: string, endsAt: string): string {
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  const until = day.format(start) === day.format(end) ? clock.format(end) : `${day.format(end)}, ${clock.format(end)}`;
  return `${day.format(start)}, ${clock.format(start)} tot ${until} uur`;
}

const subjects: Record<EveningNews, string> = {
  invited: 'Uitnodiging',
  changed: 'Gewijzigd',
  cancelled: 'Gaat niet door',
  uninvited: 'Uitnodiging ingetrokken',
  reminder: 'Herinnering',
};

function opening(news: EveningNews, municipality: string, { title, cancelledReason }: EveningCalendar): string {
  switch (news) {
    case 'invited':
      return `${municipality} is uitgenodigd voor “${title}”. Op deze bijeenkomst kan uw wethouder de intentieverklaring van het programma Eén tegen eenzaamheid tekenen.`;
    case 'changed':
      return `De gegevens van “${title}”, waarvoor ${municipality} is uitgenodigd, zijn gewijzigd. Zo is het nu:`;
    case 'cancelled':
      return `“${title}”, waarvoor ${municipality} is uitgenodigd, gaat niet door. De reden: ${cancelledReason}`;
    case 'uninvited':
      return `${municipality} is niet meer uitgenodigd voor “${title}”. Is dat niet de bedoeling? Neem dan contact op met de organisatie.`;
    case 'reminder':
      return `Binnenkort is “${title}”, waarvoor ${municipality} is uitgenodigd. Uw wethouder kan daar de intentieverklaring van het programma Eén tegen eenzaamheid tekenen.`;
  }
}

/** What an invited municipality is told of an evening, with what belongs in a calendar. */
export function eveningMail(
  to: string,
  news: EveningNews,
  evening: EveningCalendar,
  municipality: string,
  link: string,
): Mail {
  const { title, startsAt, endsAt, place, organisers } = evening;
  const mayCome = news !== 'cancelled' && news !== 'uninvited';
  return {
    to,
    kind: `evening-${news}`,
    subject: `${subjects[news]}: ${title}`,
    text: `Goedendag,

${opening(news, municipality, evening)}

Wanneer: ${dutchPeriod(startsAt, endsAt)}
Waar: ${place}
Georganiseerd door: ${organisers.join(', ')}
${
  mayCome
    ? `
De tekst lezen en tekenen kan op de avond zelf op deze pagina, ook op een telefoon:

${link}

Stuur deze mail door aan de wethouder. Iemand van het programma is erbij om te bevestigen wie er tekent.
`
    : ''
}`,
  };
}
