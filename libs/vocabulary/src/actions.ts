/** What a contact person answers to an action from the mail. */
export const actionAnswers = {
  DONE: 'Het is gedaan',
  NEEDS_HELP: 'Wij hebben hulp nodig',
  OTHER_DAY: 'Het lukt op een andere dag',
  STOPPED: 'Wij stoppen hiermee',
} as const;
export type ActionAnswer = keyof typeof actionAnswers;
export const actionAnswerCodes = Object.keys(actionAnswers) as ActionAnswer[];

/** What happened to an action, as its history tells it. */
export const actionStepKinds = {
  ADDED: 'Vastgelegd',
  CHANGED: 'Gewijzigd',
  HANDED_OVER: 'Overgedragen',
  MOVED: 'Status gewijzigd',
  DAY_PROPOSED: 'Andere dag voorgesteld',
  DAY_ACCEPTED: 'Voorgestelde dag aangenomen',
  DAY_REFUSED: 'Voorgestelde dag afgewezen',
} as const;
export type ActionStepKind = keyof typeof actionStepKinds;
export const actionStepKindCodes = Object.keys(actionStepKinds) as ActionStepKind[];

/** When an open action is due, as a list is filtered by it. */
export const actionDues = {
  LATE: 'Te laat',
  THIS_MONTH: 'Deze maand',
  LATER: 'Later',
  UNKNOWN: 'Zonder dag',
} as const;
export type ActionDue = keyof typeof actionDues;
export const actionDueCodes = Object.keys(actionDues) as ActionDue[];

/** Whether a reminder of an action reaches somebody of its owner. */
export const actionMails = {
  REACHES: 'Mail komt aan',
  NO_ADDRESS: 'Geen mailadres bekend',
  TROUBLE: 'Mail komt niet aan',
} as const;
export type ActionMail = keyof typeof actionMails;
export const actionMailCodes = Object.keys(actionMails) as ActionMail[];
