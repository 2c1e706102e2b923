import { counted, daysBetween, dutchDate } from '@bloemen/vocabulary';
import type { Mail } from '../../../platform/mail/mailer.js';
import { LINK_DAYS_AFTER_DUE } from './actions.rules.js';

type Line = { what: string; dueOn: string; coalition: string; municipality: string; link: string };

/** One mail to one address, over all its actions and coalitions; each action has a link of its own. */
export function reminderMail(to: string, today: string, lines: readonly Line[]): Mail {
  const [first] = lines;
  const isOne = lines.length === 1;
  return {
    to,
    kind: 'action-reminder',
    subject: isOne
      ? `Uw actie: klaar ${whenOf(first!.dueOn, today)}?`
      : `Uw ${counted(lines.length, 'actie', 'acties')}: hoe staat het ermee?`,
    text: `Goedendag,

${isOne ? 'U heeft een actie waarvan de dag bijna daar is.' : `U heeft ${counted(lines.length, 'actie', 'acties')} waarvan de dag bijna daar is.`} Laat weten hoe het ermee staat. Dat kan zonder in te loggen.

${lines
  .map(
    ({ what, dueOn, coalition, municipality, link }) => `${what}

Voor ${coalition} van de gemeente ${municipality}. Klaar ${whenOf(dueOn, today)}, ${dutchDate(dueOn)}.

${link}`,
  )
  .join('\n\n')}

${isOne ? 'De link is' : 'Elke link is'} voor één antwoord en werkt tot ${LINK_DAYS_AFTER_DUE} dagen na de dag van de actie. Geef ${isOne ? 'hem' : 'de links'} niet door.

Is dit niet voor u? Vraag de coördinator van de gemeente om een andere contactpersoon op te schrijven.
`,
  };
}

/** What was decided about a day that the owner asked for. */
export function settledDayMail(
  to: string,
  action: { what: string; dueOn: string | null; proposedDueOn: string; coalition: string; municipality: string },
  isAccepted: boolean,
  remark: string | null,
): Mail {
  const { what, dueOn, proposedDueOn, coalition, municipality } = action;
  const decided = isAccepted
    ? `De coördinator vindt het goed. De actie is klaar op ${dutchDate(proposedDueOn)}.`
    : `De coördinator houdt het bij ${dueOn ? dutchDate(dueOn) : 'zoals het was'}.`;
  return {
    to,
    kind: 'action-day-settled',
    subject: isAccepted ? 'Uw actie heeft een nieuwe dag' : 'Uw actie houdt haar dag',
    text: `Goedendag,

U vroeg om een andere dag, ${dutchDate(proposedDueOn)}, voor deze actie:

${what}

Het is een actie voor ${coalition} van de gemeente ${municipality}. ${decided}
${remark ? `\nDe coördinator schrijft: ${remark}\n` : ''}
U krijgt weer een herinnering als de dag dichtbij is.
`,
  };
}

/** "vandaag", "morgen", "over 7 dagen", or how long ago it was. */
export function whenOf(dueOn: string, today: string): string {
  const days = daysBetween(today, dueOn);
  if (days === 0) return 'vandaag';
  if (days === 1) return 'morgen';
  return days > 0 ? `over ${counted(days, 'dag', 'dagen')}` : days === -1 ? 'gisteren' : `${-days} dagen geleden`;
}
