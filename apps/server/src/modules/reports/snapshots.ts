import { Injectable } from '@nestjs/common';
import { FactsheetSnapshots } from './factsheet/factsheet.snapshots.js';
import { ProgressSnapshots } from './progress/progress.snapshots.js';
import type { Snapshot } from './reports.repository.js';

/** What a report would be made of now. */
@Injectable()
export class Snapshots {
  constructor(
    private readonly factsheets: FactsheetSnapshots,
    private readonly progress: ProgressSnapshots,
  ) {}

  /** Inside a unit of work of the workspace. Throws unavailable while the programme has no edition. */
  take(kind: 'FACTSHEET' | 'PROGRESS'): Promise<Snapshot> {
    return kind === 'FACTSHEET' ? this.factsheets.take() : this.progress.take();
  }
}
