import { pillarNames } from '@bloemen/vocabulary';
import type { Mail, MailedAppointment } from '../../../platform/mail/mailer.js';
import type { CallRow } from './calls.repository.js';
import type { AdviserNews, CallNews, CallSide } from './calls.rules.js';

const when = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const day = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'long' });

/** "woensdag 3 februari 2027 om 10:30 uur", on Dutch clocks. */
export const dutchMoment = (at: string): string => `${when.format(new Date(at))} uur`;

/** What one side of a call is told. The link answers without signing in where there is an answer to give. */
export function callMail(
  to: string,
  news: CallNews,
  side: CallSide,
  call: CallRow,
  link: string,
  calendar?: MailedAppointment,
): Mail {
  const [own, other] = side === 'ASKER' ? [call.asker, call.helper] : [call.helper, call.asker];
  return {
    to,
    kind: `peer-call-${news.toLowerCase()}`,
    subject: subjects[news](other.name),
    text: `Goedendag,

${texts[news]({ side, call, own, other })}

Het gaat over de pijler “${pillarNames[call.pillar]}”. De vraag is:
${call.question}

${news === 'ASKED' ? `Geef hier uw antwoord. Dat kan zonder in te loggen, tot en met ${day.format(new Date(call.expiresAt))}:` : 'Op het platform staat het gesprek hier:'}

${link}
`,
    ...(calendar && { calendar }),
  };
}

/** What the adviser who proposed a call is told: how it was answered. */
export function adviserMail(to: string, news: AdviserNews, call: CallRow, link: string): Mail {
  const [ender, other] = call.endedBy === 'ASKER' ? [call.asker, call.helper] : [call.helper, call.asker];
  const both = `${call.asker.name} en ${call.helper.name}`;
  const reason = call.endedReason ? ` De reden: ${call.endedReason}` : '';
  const [subject, text] = (
    {
      AGREED: [`${both} gaan in gesprek`, `${both} zeiden allebei ja op uw voorstel. Zij kiezen zelf een moment.`],
      DECLINED: [
        `Geen gesprek tussen ${both}`,
        `${ender.name} zegt nee op uw voorstel voor een gesprek met ${other.name}.${reason}`,
      ],
      WITHDRAWN: [`Geen gesprek tussen ${both}`, `${ender.name} zegt het gesprek met ${other.name} af.${reason}`],
      EXPIRED: [
        `Geen antwoord op uw voorstel aan ${both}`,
        'Niet beide gemeenten gaven op tijd antwoord. Het voorstel is nu voorbij. U kunt een ander gesprek voorstellen.',
      ],
    } satisfies Record<AdviserNews, [subject: string, text: string]>
  )[news];
  return {
    to,
    kind: `peer-call-adviser-${news.toLowerCase()}`,
    subject,
    text: `Goedendag,

${text}

Het gaat over de pijler “${pillarNames[call.pillar]}”. De vraag is:
${call.question}

Op het platform staan uw voorstellen hier:

${link}
`,
  };
}

type Told = { side: CallSide; call: CallRow; own: CallRow['asker']; other: CallRow['asker'] };

const subjects: Record<CallNews, (other: string) => string> = {
  ASKED: (other) => `Een gesprek met ${other}?`,
  AGREED: (other) => `U gaat in gesprek met ${other}`,
  PLANNED: (other) => `Afspraak met ${other}`,
  DECLINED: (other) => `${other} kan nu niet meedenken`,
  WITHDRAWN: (other) => `Het gesprek met ${other} gaat niet door`,
  EXPIRED: (other) => `Geen antwoord van ${other}`,
};

const texts: Record<CallNews, (told: Told) => string> = {
  ASKED: ({ side, call, other }) =>
    call.adviserName
      ? side === 'ASKER'
        ? `Adviseur ${call.adviserName} stelt voor dat u eens praat met ${other.name}. Die gemeente lijkt op de uwe en is bij deze pijler al bezig.`
        : `Adviseur ${call.adviserName} vraagt of ${other.name} eens met u mag praten. Die gemeente wil weten hoe u het doet.`
      : `De gemeente ${other.name} vraagt of zij eens met u mag praten. Zij wil weten hoe u het doet.`,
  AGREED: ({ side, other }) =>
    `U en ${other.name} zeiden allebei ja.${contactOf(other)} ${
      side === 'ASKER'
        ? 'Kies nu op het platform een moment. Dan krijgen u en de ander een afspraak voor de agenda.'
        : `${other.name} kiest een moment. Dan krijgt u een afspraak voor de agenda.`
    }`,
  PLANNED: ({ call, other }) =>
    `Het gesprek met ${other.name} is op ${dutchMoment(call.startsAt!)}.${contactOf(other)} Bij deze mail zit de afspraak voor uw agenda.`,
  DECLINED: ({ other }) =>
    `${other.name} zegt nee tegen dit gesprek.${other.sentence ? ` De reden: ${other.sentence}` : ''}`,
  WITHDRAWN: ({ call, other }) =>
    call.endedBy === 'CONSENT'
      ? `Het gesprek met ${other.name} gaat niet door. Het mag alleen als beide gemeenten dat goed vinden, en dat is nu niet meer zo.`
      : `Het gesprek met ${other.name} gaat niet door.${call.endedReason ? ` De reden: ${call.endedReason}` : ''}`,
  EXPIRED: ({ other }) =>
    `${other.name} gaf geen antwoord. Het voorstel is nu voorbij. U kunt een andere gemeente vragen.`,
};

function contactOf({ contact }: CallRow['asker']): string {
  return contact ? ` U spreekt met ${contact.name} (${contact.email}).` : '';
}
