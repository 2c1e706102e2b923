import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { conflict, DomainError } from '../../../platform/errors/domain-error.js';
import { sha256Of } from '../../../platform/secrets/secrets.js';
import { ListReader } from '../../../platform/sheets/list-reader.js';
import { threadTask } from '../../../platform/threads/threads.js';
import { Turns } from '../../../platform/threads/turns.js';
import { AuditService } from '../../audit/audit.service.js';
import type { CatalogueAuditType } from '../catalogue.audit.js';
import { catalogueSettings } from '../catalogue.settings.js';
import { judge } from './intervention-import.rules.js';
import type { CloseInterventionImportInput } from './interventions.inputs.js';
import {
  InterventionsRepository,
  type InterventionsAsked,
  type StoredInterventionImport,
} from './interventions.repository.js';
import type {
  Intervention,
  InterventionConnection,
  InterventionImport,
  InterventionImportDraft,
} from './interventions.types.js';
import type { readInterventions } from './read-interventions.js';

const reading = threadTask<typeof readInterventions>(
  new URL('./read-interventions.js', import.meta.url),
  'readInterventions',
);

/**
 * Interventions, each as a source told of it. A list of them becomes a durable preview first, which says per row what
 * bringing it in changes; rows with something wrong stay out. Bringing in is one transaction, and the same list again
 * changes nothing. Throws the `list.` and `intervention_import.` codes.
 */
@Injectable()
export class InterventionsService {
  constructor(
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly interventions: InterventionsRepository,
    private readonly lists: ListReader,
    private readonly turns: Turns,
  ) {}

  list(asked: InterventionsAsked): Promise<InterventionConnection> {
    return this.interventions.list(asked);
  }

  byId(id: string): Promise<Intervention> {
    return this.interventions.byId(id);
  }

  /** Reads the file outside any transaction, then keeps what it says. Opens its own unit of work. */
  upload(actor: Actor, fileName: string, file: Buffer): Promise<{ id: string }> {
    const {
      INTERVENTION_IMPORT_BYTES: bytes,
      INTERVENTION_IMPORT_ROWS: most,
      INTERVENTION_IMPORT_DRAFT_DAYS: days,
    } = this.config.of(catalogueSettings);
    return this.turns.take(actor, async () => {
      const list = { file, limits: { bytes, rows: most }, today: this.clock.today() };
      const rows = await this.lists.read(reading, list);
      return this.database.run({ tenantId: actor.tenantId, actorId: actor.personId, roles: actor.roles }, async () => {
        await this.interventions.forgetDraftsBefore(days);
        const { id } = await this.interventions.insertImport(fileName, sha256Of(file), rows);
        this.audit.record<CatalogueAuditType>('intervention_import.uploaded', id, { rows: rows.length });
        return { id };
      });
    });
  }

  drafts(): Promise<InterventionImportDraft[]> {
    return this.interventions.drafts();
  }

  async preview(id: string): Promise<InterventionImport> {
    return this.previewOf(await this.interventions.importById(id));
  }

  /** Brings in what has nothing wrong. Doing it again is the same as once. */
  async apply({ id, version }: CloseInterventionImportInput): Promise<InterventionImport> {
    const stored = await this.interventions.lockImport(id);
    if (stored.status === 'APPLIED') return this.previewOf(stored);
    refuseClosed(stored, version);
    await this.interventions.lockAll();
    const judged = judge(stored.rows, await this.interventions.knownAs(stored.rows));
    await this.interventions.keep(
      judged.flatMap(({ outcome, result }) => (result && outcome !== 'SAME' ? [result] : [])),
    );
    const outcomes = judged.map(({ number, outcome, changes }) => ({ number, outcome, changes }));
    await this.interventions.closeImport(id, 'APPLIED', outcomes);
    const count = (of: string) => outcomes.filter(({ outcome }) => outcome === of).length;
    this.audit.record<CatalogueAuditType>('intervention_import.applied', id, {
      added: count('ADDED'),
      changed: count('CHANGED'),
      leftOut: count('LEFT_OUT'),
    });
    return this.preview(id);
  }

  async discard({ id, version }: CloseInterventionImportInput): Promise<InterventionImport> {
    const stored = await this.interventions.lockImport(id);
    if (stored.status === 'DISCARDED') return this.previewOf(stored);
    refuseClosed(stored, version);
    await this.interventions.closeImport(id, 'DISCARDED', null);
    this.audit.record<CatalogueAuditType>('intervention_import.discarded', id);
    return this.preview(id);
  }

  /** Throws not_found. */
  async remove(id: string): Promise<string> {
    await this.interventions.remove(id);
    this.audit.record<CatalogueAuditType>('intervention.removed', id);
    return id;
  }

  /** Of an open list what it would do now; of a closed one what it did. */
  private async previewOf({ rows, outcomes, ...stored }: StoredInterventionImport): Promise<InterventionImport> {
    const judged = outcomes ?? judge(rows, await this.interventions.knownAs(rows));
    return {
      ...stored,
      rows: rows.map(({ number, name, findings }, index) => {
        const { outcome, changes } = judged[index]!;
        return { number, name, findings, outcome, changes };
      }),
    };
  }
}

function refuseClosed({ status, version: now, id, fileName }: StoredInterventionImport, version: number): void {
  if (status !== 'DRAFT') throw new DomainError('intervention_import.closed');
  if (now !== version) throw conflict({ id, fileName, status, version: now });
}
