/** What a contact person of an organisation is written to about. */
export const contactRoles = {
  BOARD: 'Bestuur',
  COORDINATION: 'Overleg en afspraken',
  ACTIONS: 'Mail over acties',
} as const;
export type ContactRole = keyof typeof contactRoles;
export const contactRoleCodes = Object.keys(contactRoles) as ContactRole[];

/** Why an address gets no mail until somebody looks at it. */
export const mailTroubles = {
  BOUNCED: 'Mail kwam twee keer terug',
  COMPLAINED: 'Wil geen mail van ons',
} as const;
export type MailTrouble = keyof typeof mailTroubles;
export const mailTroubleCodes = Object.keys(mailTroubles) as MailTrouble[];
