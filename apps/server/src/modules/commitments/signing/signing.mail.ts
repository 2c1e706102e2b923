import { dutchDate } from '@bloemen/vocabulary';
import type { Mail } from '../../../platform/mail/mailer.js';

export function invitationMail(to: string, facts: { municipality: string; signerName: string; link: string; days: number; isReaffirmation: boolean }): Mail {
  const { isReaffirmation } = facts;
  return {
    to,
    kind: 'signing-invitation',
    subject: `Verklaring Eén tegen eenzaamheid ${isReaffirmation ? 'opnieuw bekrachtigen' : 'ondertekenen'}: ${facts.municipality}`,
    text: `Geachte ${facts.signerName},

De coördinator van ${facts.municipality} vraagt u de intentieverklaring van het programma Eén tegen eenzaamheid ${isReaffirmation ? 'opnieuw te bekrachtigen' : 'te ondertekenen'}.

Lees de tekst en teken hier, ook op uw telefoon:

${facts.link}

De link is persoonlijk, werkt één keer en blijft ${facts.days} dagen geldig. U krijgt bij het tekenen een code op dit mailadres.
${isReaffirmation ? 'Uw gemeente doet al mee. Onder voorbehoud tekenen kan daarom niet: houd uw volmacht of het collegebesluit bij de hand.'
    : 'Mag u niet namens het college tekenen? Dan kunt u tekenen onder voorbehoud van een collegebesluit.'}

Verwachtte u deze mail niet? Dan hoeft u niets te doen.
`,
  };
}

export function signingCodeMail(to: string, code: string, minutes: number): Mail {
  return {
    to,
    kind: 'signing-code',
    subject: 'Uw code om te tekenen',
    text: `Uw code is ${code}. Vul hem in op de pagina waar u tekent. De code werkt ${minutes} minuten.

Bent u niet aan het tekenen? Geef de code dan aan niemand.
`,
  };
}

export function signedMail(to: string, signed: { signerName: string; isConditional: boolean; certificateCode: string }, publicUrl: string): Mail {
  return {
    to,
    kind: 'signing-done',
    subject: 'Uw handtekening is ontvangen',
    text: `Geachte ${signed.signerName},

Uw handtekening onder de intentieverklaring is ontvangen${signed.isConditional ? ', onder voorbehoud van een besluit van het college' : ''}.
Het bewijs staat hier, en iedereen kan het er controleren:

${publicUrl}/controleren/${signed.certificateCode}
`,
  };
}

export function collegeProposalMail(to: string, facts: { municipality: string; signerName: string; lapsesOn: string; link: string }): Mail {
  return {
    to,
    kind: 'college-proposal',
    subject: `Concept voor het college staat klaar: verklaring van ${facts.municipality}`,
    text: `Goedendag,

${facts.signerName} tekende de intentieverklaring voor ${facts.municipality}, onder voorbehoud van een besluit van het college.
Er staat een concept van een collegevoorstel voor u klaar. Het besluit is nodig uiterlijk op ${dutchDate(facts.lapsesOn)}.

Haal het concept hier op: ${facts.link}
`,
  };
}

export function decisionReminderMail(to: string, facts: { municipality: string; signedOn: string; lapsesOn: string; link: string }): Mail {
  return {
    to,
    kind: 'decision-reminder',
    subject: `Collegebesluit nog nodig: verklaring van ${facts.municipality}`,
    text: `Goedendag,

De wethouder van ${facts.municipality} tekende op ${dutchDate(facts.signedOn)} onder voorbehoud van een besluit van het college.
Dat besluit is nog niet vastgelegd. Zonder besluit vervalt de handtekening na ${dutchDate(facts.lapsesOn)}.

Leg het besluit hier vast: ${facts.link}
`,
  };
}
