import { Injectable } from '@nestjs/common';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import { Database } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { FileStore } from '../../platform/files/file-store.js';
import { defineJob, Handles, Sweeps, type JobContext, type Unfinished } from '../../platform/jobs/job.js';
import { AuditService } from '../audit/audit.service.js';
import { IndicatorImportsRepository, type ClaimedImport } from './indicator-imports.repository.js';
import type { IndicatorEvent } from './indicators.audit.js';
import { IndicatorsRepository } from './indicators.repository.js';
import { IndicatorsService } from './indicators.service.js';
import { FigureFileReader } from './figure-file-reader.service.js';
import { NeighbourhoodsRepository } from './neighbourhoods.repository.js';

type Payload = { tenantId: string; importId: string };

export const importIndicators = defineJob<Payload>('import-indicators', { attempts: 3, timeoutMs: 120_000 });

const PORTION = 2_500;

/**
 * Reads an uploaded file into the figures, all of its good rows or none: one transaction holds every figure and the
 * outcome. The same file again changes nothing. A file that cannot be read fails at once with its reason; a fault of
 * ours is tried three times.
 */
@Injectable()
export class ImportIndicatorsJob {
  constructor(
    private readonly imports: IndicatorImportsRepository,
    private readonly indicators: IndicatorsRepository,
    private readonly neighbourhoods: NeighbourhoodsRepository,
    private readonly reader: FigureFileReader,
    private readonly service: IndicatorsService,
    private readonly files: FileStore,
    private readonly audit: AuditService,
    private readonly database: Database,
  ) {}

  @Handles(importIndicators)
  async run({ tenantId, importId }: Payload, { attempt, signal }: JobContext): Promise<void> {
    const inWorkspace = <T>(work: () => Promise<T>): Promise<T> => this.database.run({ tenantId, actorId: null }, work);
    const claimed = await inWorkspace(() => this.imports.claim(importId));
    if (!claimed) return;
    try {
      await inWorkspace(() =>
        this.process(importId, claimed, signal, (done, total) =>
          inWorkspace(() => this.imports.progress(importId, claimed.attempt, done, total)),
        ),
      );
    } catch (error) {
      const isRefusal = error instanceof DomainError && error.code.startsWith('indicator_import.');
      if (!isRefusal && attempt < importIndicators.attempts) throw error;
      await inWorkspace(async () => {
        const code = isRefusal ? error.code : 'indicator_import.interrupted';
        if (await this.imports.fail(importId, claimed.attempt, code))
          this.audit.record<IndicatorEvent>('indicator_import.failed', importId, { code });
      });
      if (!isRefusal) throw error;
    }
  }

  @Sweeps(importIndicators)
  async unfinished(): Promise<Unfinished<Payload>[]> {
    const ids = await this.database.asSystem('see which imports still want their job', () => this.imports.unfinished());
    return ids.map((importId) => ({ key: importId, payload: { tenantId: PROGRAMME_TENANT_ID, importId } }));
  }

  private async process(
    importId: string,
    claimed: ClaimedImport,
    signal: AbortSignal,
    tell: (done: number, total: number) => Promise<void>,
  ): Promise<void> {
    const read = await this.reader.read(await this.files.get(claimed.sha256), claimed.tableYear, {
      timeoutMs: importIndicators.timeoutMs,
      signal,
    });
    const { observations, neighbourhoods } = read;
    const outcome = { added: 0, changed: 0, unchanged: 0 };
    for (let start = 0; start < observations.length; start += PORTION) {
      signal.throwIfAborted();
      await tell(Math.round((start / observations.length) * read.rows), read.rows);
      const portion = await this.indicators.store(observations.slice(start, start + PORTION), {
        boundaryYear: claimed.boundaryYear,
        retrievedOn: null,
      });
      for (const count of ['added', 'changed', 'unchanged'] as const) outcome[count] += portion[count];
    }
    for (let start = 0; start < neighbourhoods.length; start += PORTION) {
      signal.throwIfAborted();
      const portion = await this.neighbourhoods.store(
        neighbourhoods.slice(start, start + PORTION),
        claimed.boundaryYear,
      );
      for (const count of ['added', 'changed', 'unchanged'] as const) outcome[count] += portion[count];
    }
    if (observations.length > 0 && outcome.added + outcome.changed > 0) {
      await this.service.derive(observations);
    }
    const isMine = await this.imports.finish(importId, claimed.attempt, {
      ...outcome,
      layout: read.layout,
      neighbourhoods: neighbourhoods.length,
      rowsTotal: read.rows,
      leftOut: read.leftOut,
      errors: read.errors,
      errorCount: read.errorCount,
    });
    if (!isMine) throw new DomainError('unavailable');
    this.audit.record<IndicatorEvent>('indicator_import.finished', importId, {
      ...outcome,
      rowErrors: read.errorCount,
    });
  }
}
