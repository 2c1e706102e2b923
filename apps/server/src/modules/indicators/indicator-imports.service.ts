import { Injectable } from '@nestjs/common';
import type { FigurePreview } from '@bloemen/api-contract/public';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { FileStore } from '../../platform/files/file-store.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import type { Actor } from '../../platform/access/actor.js';
import { Turns } from '../../platform/threads/turns.js';
import { AuditService } from '../audit/audit.service.js';
import { FigureFileReader } from './figure-file-reader.service.js';
import { importIndicators } from './import-indicators.job.js';
import { IndicatorImportsRepository, type ImportRow } from './indicator-imports.repository.js';
import type { IndicatorEvent } from './indicators.audit.js';
import { indicatorsSettings } from './indicators.settings.js';
import type { StatlineReading } from './statline.rules.js';

/** Takes in a file with figures and promises to process it. The file, its row and the promise are one transaction. */
@Injectable()
export class IndicatorImportsService {
  constructor(
    private readonly imports: IndicatorImportsRepository,
    private readonly files: FileStore,
    private readonly outbox: Outbox,
    private readonly audit: AuditService,
    private readonly config: Config,
    private readonly database: Database,
    private readonly reader: FigureFileReader,
    private readonly turns: Turns,
  ) {}

  /** What a file holds; nothing changes. Opens its own unit of work. Throws the `indicator_import.` errors. */
  preview(actor: Actor, content: Buffer, tableYear: number | null): Promise<FigurePreview> {
    const { tenantId, personId, roles } = actor;
    const { INDICATOR_READ_MS: timeoutMs } = this.config.of(indicatorsSettings);
    return this.turns.take(actor, () =>
      this.database.run({ tenantId, actorId: personId, roles }, async () =>
        previewOf(await this.reader.read(content, tableYear, { timeoutMs })),
      ),
    );
  }

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

const NAMED_ERRORS = 20;

function previewOf({
  layout,
  rows,
  observations,
  neighbourhoods,
  leftOut,
  errors,
  errorCount,
}: StatlineReading): FigurePreview {
  const distinct = <One>(values: Iterable<One>) => new Set(values).size;
  return {
    layout,
    rows,
    years: [...new Set([...observations, ...neighbourhoods].map(({ year }) => year))].sort(),
    figures: observations.length,
    areas: distinct(observations.map(({ areaCode }) => areaCode)),
    neighbourhoods: {
      figures: neighbourhoods.length,
      areas: distinct(neighbourhoods.map(({ areaCode }) => areaCode)),
      municipalities: distinct(neighbourhoods.map(({ areaCode }) => areaCode.slice(2, 6))),
      withoutFigure: neighbourhoods.filter(({ value }) => value === null).length,
      withMargin: neighbourhoods.filter(({ lower }) => lower !== null).length,
    },
    leftOut,
    errors: errors.slice(0, NAMED_ERRORS),
    errorCount,
  };
}
