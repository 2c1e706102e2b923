import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { FileStore } from '../../platform/files/file-store.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import type { Actor } from '../../platform/access/actor.js';
import { AuditService } from '../audit/audit.service.js';
import { importIndicators } from './import-indicators.job.js';
import { IndicatorImportsRepository, type ImportRow } from './indicator-imports.repository.js';
import type { IndicatorEvent } from './indicators.audit.js';

/** Takes in a file with figures and promises to process it. The file, its row and the promise are one transaction. */
@Injectable()
export class IndicatorImportsService {
  constructor(
    private readonly imports: IndicatorImportsRepository,
    private readonly files: FileStore,
    private readonly outbox: Outbox,
    private readonly audit: AuditService,
    private readonly database: Database,
  ) {}

  request(
    { tenantId, personId }: Actor,
    file: { name: string; content: Buffer; boundaryYear: number; tableYear: number | null },
  ): Promise<ImportRow> {
    return this.database.run({ tenantId, actorId: personId }, async () => {
      const sha256 = await this.files.put(file.content);
      const row = await this.imports.request({
        fileName: file.name,
        sha256,
        boundaryYear: file.boundaryYear,
        tableYear: file.tableYear,
      });
      this.audit.record<IndicatorEvent>('indicator_import.requested', row.id, {
        sha256,
        boundaryYear: file.boundaryYear,
      });
      await this.outbox.add(importIndicators, { tenantId, importId: row.id }, { key: row.id });
      return row;
    });
  }

  /** The latest, newest first. */
  latest(): Promise<ImportRow[]> {
    return this.imports.latest();
  }
}
