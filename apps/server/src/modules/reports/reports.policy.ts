import type { Actor } from '../../platform/access/actor.js';
import { isTerminal, type ReportStatus } from './reports.rules.js';

type Asked = { status: ReportStatus; isOwn: boolean };

/** Whose document it is to stop or repeat: of who asked for it, and of who keeps the documents of the workspace. */
export const isTheirs = (actor: Actor, { isOwn }: Pick<Asked, 'isOwn'>): boolean =>
  actor.has('report:request') && (isOwn || actor.has('report:manage'));

export const reportRequestPolicy = {
  cancel: (actor: Actor, report: Asked) => isTheirs(actor, report) && !isTerminal(report.status),
  retry: (actor: Actor, report: Asked) =>
    isTheirs(actor, report) && (report.status === 'FAILED' || report.status === 'CANCELLED'),
};
