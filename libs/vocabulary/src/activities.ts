/** What an activity costs: it need not cost money (domain.md b: "hoeft niet per se extra geld te kosten"). */
export const activityCosts = {
  NONE: 'Kost niets extra',
  IN_KIND: 'Uren of spullen van partners',
  MONEY: 'Kost geld',
  UNKNOWN: 'Niet bekend',
} as const;
export type ActivityCost = keyof typeof activityCosts;
export const activityCostCodes = Object.keys(activityCosts) as ActivityCost[];

/** Where an activity stands. */
export const activityStatuses = {
  PLANNED: 'Gepland',
  RUNNING: 'Loopt',
  ENDED: 'Afgelopen',
  CANCELLED: 'Gaat niet door',
} as const;
export type ActivityStatus = keyof typeof activityStatuses;
export const activityStatusCodes = Object.keys(activityStatuses) as ActivityStatus[];

/** How many people took part when nobody counted: a class, never names. */
export const participantClasses = {
  UP_TO_10: 'Tot en met 10',
  UP_TO_25: '11 tot en met 25',
  UP_TO_50: '26 tot en met 50',
  UP_TO_100: '51 tot en met 100',
  ABOVE_100: 'Meer dan 100',
} as const;
export type ParticipantClass = keyof typeof participantClasses;
export const participantClassCodes = Object.keys(participantClasses) as ParticipantClass[];

/** An honest answer to a check: unknown is one. */
export const checkAnswers = { YES: 'Ja', NO: 'Nee', UNKNOWN: 'Niet bekend' } as const;
export type CheckAnswer = keyof typeof checkAnswers;
export const checkAnswerCodes = Object.keys(checkAnswers) as CheckAnswer[];
