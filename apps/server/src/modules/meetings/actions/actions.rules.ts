import { daysAfter, monthsAfter, type ActionAnswer, type ActionStatus } from '@bloemen/vocabulary';
import type { News } from '../../notices/notices.service.js';

/** A link still answers so many days after the action was due. */
export const LINK_DAYS_AFTER_DUE = 30;
/** A reminder that could not go out on its day still does so many days after the action was due. */
const DAYS_OF_GRACE = 2;

/** Nothing is expected of anybody any more. */
export const isSettled = (status: ActionStatus): boolean => status === 'DONE' || status === 'STOPPED';

/** Where a status may go to; nothing leads to itself. */
export const movesOf = (status: ActionStatus): ActionStatus[] =>
  isSettled(status) ? ['OPEN'] : status === 'OPEN' ? ['NEEDS_HELP', 'DONE', 'STOPPED'] : ['OPEN', 'DONE', 'STOPPED'];

/** Who asks for help says with what, and who stops says why. */
export const remarkWanted: Partial<Record<ActionStatus | ActionAnswer, string>> = {
  NEEDS_HELP: 'Schrijf op welke hulp u nodig heeft.',
  STOPPED: 'Schrijf op waarom u stopt.',
};

/** The days before it is due on which somebody is reminded of an action, as they stand in the settings: "7,0". */
export const reminderDaysOf = (setting: string): number[] => (setting === '' ? [] : setting.split(',').map(Number));

/**
 * Which reminder of an action is on: the one of the fewest days before it is due of those whose day has come. Null
 * while none has, and once the action is late for longer than a reminder may be delayed.
 */
export function reminderOn(today: string, dueOn: string, days: readonly number[]): number | null {
  if (today > daysAfter(dueOn, DAYS_OF_GRACE)) return null;
  const come = days.filter((before) => daysAfter(dueOn, -before) <= today);
  return come.length === 0 ? null : Math.min(...come);
}

/** The days on which an action must be due to have a reminder now, so that the database reads no others. */
export function reminderWindow(today: string, days: readonly number[]): { from: string; until: string } {
  return { from: daysAfter(today, -DAYS_OF_GRACE), until: daysAfter(today, Math.max(0, ...days)) };
}

/** The last day of the month of a day. */
export const monthEnd = (today: string): string => daysAfter(monthsAfter(`${today.slice(0, 7)}-01`, 1), -1);

/** The page that shows one action. */
export const addressOfAction = (id: string): `/${string}` => `/werkruimte/acties?actie=${id}`;

export const DAY_WANTED = 'Kies de dag waarop het wel lukt.';
export const DAY_AHEAD = 'Kies een dag die nog komt.';

/** What coordinators are told of the answer of an owner. It may be mailed, so it does not say what is to be done. */
export function newsOfAnswer(id: string, organisation: string, needsHelp: boolean): News {
  return needsHelp
    ? {
        kind: 'ACTION_NEEDS_HELP',
        title: `${organisation} heeft hulp nodig bij een actie`,
        address: addressOfAction(id),
      }
    : { kind: 'ACTION_ANSWERED', title: `${organisation} antwoordt op een actie`, address: addressOfAction(id) };
}
