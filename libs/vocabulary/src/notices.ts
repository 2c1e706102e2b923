import type { Role } from './permissions/roles.js';

/** When a person gets mail about a notice, and which it is without a choice. */
export const noticePaces = {
  NOW: 'Meteen',
  DAY: 'Elke dag in één mail',
  WEEK: 'Elke week in één mail',
  NEVER: 'Alleen hier, geen mail',
} as const;
export type NoticePace = keyof typeof noticePaces;
export const noticePaceCodes = Object.keys(noticePaces) as NoticePace[];

/**
 * What people who sign in are told about: what it is called where they choose, the pace without a choice, and to whom. A module
 * that tells of something new adds its line. NOW is for what needs somebody today. What is fixed concerns a signature:
 * nobody chooses another pace, and no quiet hour holds it up.
 */
export const noticeKinds = {
  ACTION_NEEDS_HELP: { label: 'Een partner heeft hulp nodig bij een actie', pace: 'NOW', to: ['COORDINATOR'] },
  ACTION_ANSWERED: { label: 'Een partner antwoordt op een actie', pace: 'DAY', to: ['COORDINATOR'] },
  MEETING_ANSWERED: { label: 'Iemand antwoordt op een uitnodiging', pace: 'DAY', to: ['COORDINATOR'] },
  AGENDA_PROPOSED: { label: 'Een partner stelt een agendapunt voor', pace: 'DAY', to: ['COORDINATOR'] },
  OFFER_CHANGED: { label: 'Een partner vult aanbod in of wijzigt het', pace: 'DAY', to: ['COORDINATOR'] },
  WEEK_ACTIVITY_PROPOSED: { label: 'Een partner meldt een activiteit voor de week', pace: 'DAY', to: ['COORDINATOR'] },
  WEEK_DEADLINE: { label: 'De week komt eraan', pace: 'DAY', to: ['COORDINATOR', 'COMMUNICATIONS'] },
  PRESS_QUOTE_ANSWERED: {
    label: 'Iemand antwoordt op een citaat in een persbericht',
    pace: 'NOW',
    to: ['COORDINATOR', 'COMMUNICATIONS'],
  },
  PRESS_APPROVAL_ASKED: {
    label: 'Een persbericht wacht op uw akkoord',
    pace: 'NOW',
    to: ['COORDINATOR', 'ALDERMAN'],
  },
  PRESS_RELEASED: {
    label: 'Een persbericht is gepubliceerd',
    pace: 'DAY',
    to: ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK'],
  },
  ADDRESS_TROUBLE: {
    label: 'Mail aan een contactpersoon komt niet aan',
    pace: 'DAY',
    to: ['COORDINATOR', 'PROGRAMME_ADMIN'],
  },
  REQUEST_HANDED_ON: {
    label: 'Een verzoek om te tekenen is doorgegeven',
    pace: 'NOW',
    isFixed: true,
    to: ['COORDINATOR'],
  },
} as const satisfies Record<string, { label: string; pace: NoticePace; to: readonly Role[]; isFixed?: true }>;
export type NoticeKind = keyof typeof noticeKinds;
export const noticeKindCodes = Object.keys(noticeKinds) as NoticeKind[];

/** Whether a person chooses at what pace there is mail about this kind. */
export const isFixedNotice = (kind: NoticeKind): boolean => 'isFixed' in noticeKinds[kind];

/** Whether somebody with these roles is ever told about this kind. */
export const isToldTo = (kind: NoticeKind, roles: readonly Role[]): boolean =>
  noticeKinds[kind].to.some((role) => roles.includes(role));
