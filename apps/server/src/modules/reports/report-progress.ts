import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Notifications } from '../../platform/database/notifications.js';
import { REPORT_CHANNEL } from './reports.repository.js';
import { isTerminal } from './reports.rules.js';
import { ReportsService } from './reports.service.js';
import type { ReportRequest } from './reports.types.js';

type Told = IteratorResult<{ reportProgress: ReportRequest }>;

/**
 * Follows one document for a subscriber: the row as it is, then the row again after each change, and the end once
 * nothing more happens. The row is read anew each time, in the subscriber's own workspace, so nothing stale and nothing
 * foreign is ever sent.
 */
@Injectable()
export class ReportProgress {
  constructor(
    private readonly database: Database,
    private readonly notifications: Notifications,
    private readonly reports: ReportsService,
  ) {}

  follow(
    actor: Actor,
    id: string,
  ): AsyncIterator<{ reportProgress: ReportRequest }> & AsyncIterable<{ reportProgress: ReportRequest }> {
    let wake: () => void = () => undefined;
    let isNews = true;
    let isOver = false;
    const news = () => {
      isNews = true;
      wake();
    };
    const listening = this.notifications.listen(REPORT_CHANNEL, {
      told: (payload) => {
        if ((payload as { id?: string }).id === id) news();
      },
      missed: news,
    });
    const stop = async (): Promise<Told> => {
      isOver = true;
      wake();
      (await listening)();
      return { done: true, value: undefined };
    };
    const next = async (): Promise<Told> => {
      await listening;
      if (!isNews && !isOver) await new Promise<void>((resolve) => (wake = resolve));
      if (isOver) return { done: true, value: undefined };
      isNews = false;
      try {
        const report = await this.database.run(
          { tenantId: actor.tenantId, actorId: actor.personId, roles: actor.roles },
          () => this.reports.byId(id),
        );
        if (isTerminal(report.status)) await stop();
        return { done: false, value: { reportProgress: report } };
      } catch (error) {
        await stop();
        throw error;
      }
    };
    const iterator = {
      next,
      return: stop,
      throw: async (error: unknown) => {
        await stop();
        throw error;
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator as AsyncIterator<{ reportProgress: ReportRequest }> &
      AsyncIterable<{ reportProgress: ReportRequest }>;
  }
}
