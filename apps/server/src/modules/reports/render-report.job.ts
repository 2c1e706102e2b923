import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { FileStore } from '../../platform/files/file-store.js';
import { Every, Handles, Sweeps, type JobContext, type Unfinished } from '../../platform/jobs/job.js';
import { PdfRenderer, PdfRenderError } from '../../platform/pdf/pdf-renderer.js';
import { AuditService } from '../audit/audit.service.js';
import type { ReportEvent } from './reports.audit.js';
import { ReportsRepository, type Claimed, type Snapshot } from './reports.repository.js';
import { renderReport, ReportsService, type RenderReport } from './reports.service.js';
import { Snapshots } from './snapshots.js';
import { reportsSettings } from './reports.settings.js';

const reasons = {
  too_slow: 'Het maken duurde te lang. Probeer het later opnieuw.',
  crashed: 'Het maken is afgebroken. Probeer het opnieuw.',
  refused: 'Het document kon niet worden opgemaakt. Het beheer kan zien waarom.',
} as const;

/**
 * Makes one document: claims the row with a number of its own, freezes the facts once, renders outside this process,
 * and finishes only while the number still counts. A run that was overtaken or cancelled leaves nothing behind.
 */
@Injectable()
export class RenderReportJob {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly pdf: PdfRenderer,
    private readonly audit: AuditService,
    private readonly reports: ReportsRepository,
    private readonly service: ReportsService,
    private readonly snapshots: Snapshots,
  ) {}

  @Handles(renderReport)
  async run({ tenantId, requestId }: RenderReport, { attempt, signal }: JobContext): Promise<void> {
    const inWorkspace = <T>(work: () => Promise<T>): Promise<T> => this.database.run({ tenantId, actorId: null }, work);
    const claimed = await inWorkspace(() => this.reports.claim(requestId));
    if (!claimed) return;
    try {
      const snapshot = await inWorkspace(() => this.snapshotOf(requestId, claimed));
      if (!(await inWorkspace(() => this.reports.progress(requestId, claimed.attempt, 40, 'Document opmaken')))) return;
      // Charts, spreadsheets and what they need are read when the first document is made: the server makes none.
      const { render } = await import('./render.js');
      const content = await render(
        claimed.format,
        snapshot,
        { pdf: this.pdf, sheetRows: this.config.of(reportsSettings).REPORT_SHEET_ROWS },
        signal,
      );
      if (!(await inWorkspace(() => this.reports.progress(requestId, claimed.attempt, 90, 'Document bewaren')))) return;
      await inWorkspace(async () => {
        const sha256 = await this.files.put(content);
        const isMine = await this.reports.finish(
          requestId,
          claimed.attempt,
          sha256,
          content.length,
          this.config.of(reportsSettings).REPORT_KEEP_DAYS,
        );
        if (!isMine) throw new Overtaken();
        this.audit.record<ReportEvent>('report.ready', requestId, { sha256 });
      });
    } catch (error) {
      if (error instanceof Overtaken) return;
      // Too long today is too long a minute later.
      const isFinal = error instanceof DomainError && error.code === 'report.too_long_for_a_sheet';
      if (attempt < renderReport.attempts && !signal.aborted && !isFinal) throw error;
      await inWorkspace(async () => {
        if (await this.reports.fail(requestId, claimed.attempt, reasonOf(error)))
          this.audit.record<ReportEvent>('report.failed', requestId);
      });
      throw error;
    }
  }

  /** Frozen when it was asked, or else by the first run. */
  private async snapshotOf(requestId: string, { kind, snapshot }: Claimed): Promise<Snapshot> {
    if (kind === 'FACTSHEET' || kind === 'PROGRESS')
      return this.reports.freeze(requestId, await this.snapshots.take(kind));
    if (!snapshot) throw new Error(`nothing was frozen when ${requestId} was asked`);
    return snapshot;
  }

  @Sweeps(renderReport)
  async unfinished(): Promise<Unfinished<RenderReport>[]> {
    const rows = await this.database.asSystem('see which reports still want their job', () =>
      this.reports.unfinished(),
    );
    return rows.map(({ tenantId, id, tries }) => ({ key: `${id}-${tries}`, payload: { tenantId, requestId: id } }));
  }

  @Every(3_600)
  expireDue(): Promise<void> {
    return this.service.expireDue();
  }
}

/** Another run or a person decided about this document meanwhile. */
class Overtaken extends Error {}

function reasonOf(error: unknown): string {
  if (error instanceof PdfRenderError) return reasons[error.failure];
  return error instanceof DomainError ? error.message : 'Er ging iets mis bij ons. Probeer het opnieuw.';
}
