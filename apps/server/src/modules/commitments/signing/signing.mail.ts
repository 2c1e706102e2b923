import { counted, dutchDate } from '@bloemen/vocabulary';
import type { Mail } from '../../../platform/mail/mailer.js';
import type { ReaffirmationReason, SigningOccasion } from '../commitment.rules.js';

/** What is asked, and what the signature will do. */
const asked: Record<SigningOccasion, { toDo: string; effect: string }> = {
  JOINS: { toDo: 'te ondertekenen', effect: 'Met uw handtekening sluit uw gemeente aan bij het programma.' },
  CONFIRMS: {
    toDo: 'te ondertekenen',
    effect: 'Uw gemeente doet al mee. Met uw handtekening ligt de verklaring ook vast.',
  },
  RENEWS: {
    toDo: 'opnieuw te ondertekenen',
    effect: 'Uw gemeente doet al mee. Uw handtekening komt in de plaats van de vorige.',
  },
  RETURNS: {
    toDo: 'opnieuw te ondertekenen',
    effect: 'Uw gemeente tekende eerder, maar die verklaring geldt niet meer.',
  },
};

/** What the signature did; while it waits for the college, subject to that. */
const done: Record<SigningOccasion, { final: string; conditional: string }> = {
  JOINS: {
    final: 'Uw gemeente staat vanaf nu bij de gemeenten die meedoen.',
    conditional: 'Uw gemeente staat vanaf nu onder voorbehoud bij de gemeenten die meedoen.',
  },
  CONFIRMS: {
    final: 'Uw gemeente deed al mee. De verklaring ligt nu ook vast.',
    conditional: 'Uw gemeente deed al mee. De verklaring ligt nu onder voorbehoud vast.',
  },
  RENEWS: {
    final: 'Uw gemeente deed al mee en heeft de verklaring vernieuwd. De vorige handtekening is vervangen.',
    conditional: 'Uw gemeente deed al mee en vernieuwt de verklaring onder voorbehoud.',
  },
  RETURNS: {
    final: 'De eerdere verklaring van uw gemeente gold niet meer. Vanaf nu geldt er weer een.',
    conditional: 'De eerdere verklaring van uw gemeente gold niet meer. Vanaf nu geldt er weer een, onder voorbehoud.',
  },
};

type Invited = {
  municipality: string;
  signerName: string;
  link: string;
  days: number;
  occasion: SigningOccasion;
  /** Said first, where this is not the first mail about it. */
  before?: string;
};

export function invitationMail(to: string, facts: Invited): Mail {
  const { occasion } = facts;
  const { toDo, effect } = asked[occasion];
  return {
    to,
    kind: 'signing-invitation',
    mustArrive: true,
    subject: `Verklaring Eén tegen eenzaamheid ${toDo.replace('te ', '')}: ${facts.municipality}`,
    text: `Geachte ${facts.signerName},

${facts.before ? `${facts.before}\n\n` : ''}De coördinator van ${facts.municipality} vraagt u de intentieverklaring van het programma Eén tegen eenzaamheid ${toDo}.
${effect}

Lees de tekst en teken hier, ook op uw telefoon:

${facts.link}

De link is persoonlijk, werkt één keer en blijft ${counted(facts.days, 'dag', 'dagen')} geldig. U krijgt bij het tekenen een code op dit mailadres.
${
  occasion === 'RENEWS'
    ? 'Onder voorbehoud tekenen kan nu niet: houd uw volmacht of het collegebesluit bij de hand.'
    : 'Mag u niet namens het college tekenen? Dan kunt u tekenen onder voorbehoud van een collegebesluit.'
}

Verwachtte u deze mail niet? Dan hoeft u niets te doen.
`,
  };
}

/** The one reminder; its link takes the place of the one in the mail before. */
export function signingReminderMail(to: string, facts: Invited): Mail {
  const before = 'U kreeg dit verzoek eerder. De link in die mail werkt niet meer, die in deze mail wel.';
  const mail = invitationMail(to, { ...facts, before });
  return {
    ...mail,
    kind: 'signing-reminder',
    subject: `Herinnering: ${mail.subject.replace(/^Verklaring/, 'verklaring')}`,
  };
}

/** To a deputy, to whom who was asked first handed the request on. */
export function handedOnMail(
  to: string,
  { from, ...facts }: Invited & { from: { name: string; capacity: string } },
): Mail {
  return invitationMail(to, { ...facts, before: `${from.name}, ${from.capacity}, gaf dit verzoek aan u door.` });
}

export function signingCodeMail(to: string, code: string, minutes: number): Mail {
  return {
    to,
    kind: 'signing-code',
    mustArrive: true,
    subject: 'Uw code om te tekenen',
    text: `Uw code is ${code}. Vul hem in op de pagina waar u tekent. De code werkt ${counted(minutes, 'minuut', 'minuten')}.

Bent u niet aan het tekenen? Geef de code dan aan niemand.
`,
  };
}

type SignedFacts = {
  signerName: string;
  isConditional: boolean;
  awaitsConfirmation: boolean;
  occasion: SigningOccasion;
  certificateCode: string;
};

export function signedMail(to: string, signed: SignedFacts, link: string): Mail {
  const condition = signed.awaitsConfirmation ? 'bevestiging door de gemeente' : 'een besluit van het college';
  return {
    to,
    kind: 'signing-done',
    mustArrive: true,
    subject: 'Uw handtekening is ontvangen',
    text: `Geachte ${signed.signerName},

Uw handtekening onder de intentieverklaring is ontvangen${signed.isConditional ? `, onder voorbehoud van ${condition}` : ''}.
${done[signed.occasion][signed.isConditional ? 'conditional' : 'final']}

Het bewijs staat hier, en iedereen kan het er controleren:

${link}
`,
  };
}

/** To who manages the programme: a municipality signed and nobody there can go on with it. */
export function withoutCoordinatorMail(
  to: string,
  facts: { municipality: string; signerName: string; link: string },
): Mail {
  return {
    to,
    kind: 'without-coordinator',
    mustArrive: true,
    subject: `Nog geen coördinator: ${facts.municipality} heeft getekend`,
    text: `Goedendag,

${facts.signerName} tekende de intentieverklaring voor ${facts.municipality}. Die gemeente heeft nog geen coördinator.
Zonder coördinator legt niemand daar het besluit en het plan vast.

Wijs de eerste coördinator hier aan: ${facts.link}
`,
  };
}

/** To the coordinators: a signature lapses unless the municipality confirms it. */
export function confirmationReminderMail(
  to: string,
  facts: { municipality: string; signedOn: string; lapsesOn: string; link: string },
): Mail {
  return {
    to,
    kind: 'confirmation-reminder',
    mustArrive: true,
    subject: `Bevestiging nog nodig: verklaring van ${facts.municipality}`,
    text: `Goedendag,

Voor ${facts.municipality} is op ${dutchDate(facts.signedOn)} getekend. Alleen een getuige van het programma stelde vast wie dat was.
Uw gemeente heeft dat nog niet bevestigd. Zonder bevestiging vervalt de handtekening na ${dutchDate(facts.lapsesOn)}.

Kijk of het klopt en bevestig het hier: ${facts.link}
`,
  };
}

export function decisionReminderMail(
  to: string,
  facts: { municipality: string; signedOn: string; lapsesOn: string; link: string },
): Mail {
  return {
    to,
    kind: 'decision-reminder',
    mustArrive: true,
    subject: `Collegebesluit nog nodig: verklaring van ${facts.municipality}`,
    text: `Goedendag,

De wethouder van ${facts.municipality} tekende op ${dutchDate(facts.signedOn)} onder voorbehoud van een besluit van het college.
Dat besluit is nog niet vastgelegd. Zonder besluit vervalt de handtekening na ${dutchDate(facts.lapsesOn)}.

Leg het besluit hier vast: ${facts.link}
`,
  };
}

const reasons: Record<ReaffirmationReason, string> = {
  ELECTIONS: 'Er zijn verkiezingen geweest',
  NEW_HOLDER: 'Er is een andere portefeuillehouder',
  NEW_WORDING: 'Het programma legde een nieuwe tekst voor',
};

/** To the coordinators, whose next step it is: the signer has been asked nothing yet. */
export function reaffirmationDueMail(
  to: string,
  facts: { municipality: string; reason: ReaffirmationReason; link: string },
): Mail {
  return {
    to,
    kind: 'reaffirmation-due',
    mustArrive: true,
    subject: `Opnieuw tekenen nodig: verklaring van ${facts.municipality}`,
    text: `Goedendag,

${reasons[facts.reason]}. Daarom is een nieuwe handtekening nodig onder de intentieverklaring van ${facts.municipality}.
De wethouder heeft nog geen bericht gehad. Dat verstuurt u zelf.

Kies wie tekent en verstuur de mail: ${facts.link}
`,
  };
}
