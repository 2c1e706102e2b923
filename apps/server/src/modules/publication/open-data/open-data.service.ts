import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notifications } from '../../../platform/database/notifications.js';
import { sha256Of } from '../../../platform/secrets/secrets.js';
import { PUBLIC_CHANNEL } from '../published.service.js';
import { DatasetRows, type Row } from './dataset-rows.js';
import type { DatasetId } from './datasets.js';

/** The rows of a set, and what tells them from those of any other moment. */
export type KeptRows = { rows: readonly Row[]; mark: () => string };

/** So long rows are kept though nobody told of a change; with what a browser keeps well under a minute. */
const KEPT_MS = 15_000;
/** Figures of sources are many and change by an import alone; nobody releases or withdraws them. */
const ofSources: ReadonlySet<DatasetId> = new Set(['indicators', 'indicator-values']);
const SOURCES_KEPT_MS = 600_000;

/**
 * The rows of each set, read once for everybody who asks and forgotten at once when anything public changes. Pages,
 * filters and files are made of the same rows.
 */
@Injectable()
export class OpenDataService implements OnModuleInit {
  private readonly kept = new Map<DatasetId, { until: number; rows: Promise<KeptRows> }>();

  constructor(
    private readonly rows: DatasetRows,
    private readonly notifications: Notifications,
  ) {}

  async onModuleInit(): Promise<void> {
    const forget = () => {
      for (const id of this.kept.keys()) if (!ofSources.has(id)) this.kept.delete(id);
    };
    // A process that cannot listen now forgets by time.
    await this.notifications.listen(PUBLIC_CHANNEL, { told: forget, missed: forget }).catch(() => undefined);
  }

  of(id: DatasetId): Promise<KeptRows> {
    const found = this.kept.get(id);
    if (found && found.until > Date.now()) return found.rows;
    const rows = this.rows.of(id).then((made) => {
      let mark: string | null = null;
      return { rows: made, mark: () => (mark ??= sha256Of(JSON.stringify(made))) };
    });
    this.kept.set(id, { until: Date.now() + (ofSources.has(id) ? SOURCES_KEPT_MS : KEPT_MS), rows });
    rows.catch(() => this.kept.get(id)?.rows === rows && this.kept.delete(id));
    return rows;
  }
}
