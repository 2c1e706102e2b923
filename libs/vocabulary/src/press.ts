/**
 * Where a press release stands. PUBLISHED and CORRECTED follow by themselves: from the moment of release, and from that
 * of a correction.
 */
export const pressStates = {
  DRAFT: 'Concept',
  APPROVED: 'Akkoord',
  EMBARGOED: 'Onder embargo',
  PUBLISHED: 'Gepubliceerd',
  CORRECTED: 'Gecorrigeerd',
} as const;
export type PressState = keyof typeof pressStates;
export const pressStateCodes = Object.keys(pressStates) as PressState[];

/** Whose approval a text wants before it comes out. */
export const pressApprovers = { COORDINATOR: 'Coördinator', ALDERMAN: 'Wethouder' } as const;
export type PressApprover = keyof typeof pressApprovers;
export const pressApproverCodes = Object.keys(pressApprovers) as PressApprover[];

/** Whether everybody in the workspace reads it. */
export const isOut = (state: PressState): boolean => state === 'PUBLISHED' || state === 'CORRECTED';

/** Whether the person who is quoted agrees with the words. */
export const quoteStates = {
  NOT_ASKED: 'Nog niet gevraagd',
  ASKED: 'Gevraagd, nog geen antwoord',
  APPROVED: 'Akkoord',
  CHANGE_PROPOSED: 'Wil andere woorden',
  REFUSED: 'Niet akkoord',
  ON_PAPER: 'Op papier akkoord',
  UNKNOWN: 'Akkoord onbekend',
} as const;
export type QuoteState = keyof typeof quoteStates;
export const quoteStateCodes = Object.keys(quoteStates) as QuoteState[];
export const isAgreed = (state: QuoteState): boolean => state === 'APPROVED' || state === 'ON_PAPER';

/** What the person who is quoted answers by the link of a mail. */
export const quoteAnswers = {
  APPROVED: 'Akkoord',
  CHANGE_PROPOSED: 'Ik wil andere woorden',
  REFUSED: 'Niet akkoord',
} as const;
export type QuoteAnswer = keyof typeof quoteAnswers;
export const quoteAnswerCodes = Object.keys(quoteAnswers) as QuoteAnswer[];
