import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { DomainError, refuseUnless } from '../../platform/errors/domain-error.js';
import { FileStore } from '../../platform/files/file-store.js';
import { defineJob } from '../../platform/jobs/job.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { AuditService } from '../audit/audit.service.js';
import type { ReportEvent } from './reports.audit.js';
import { HandoverSnapshots } from './handover/handover.snapshots.js';
import { ReportsRepository, type Snapshot, type Stored } from './reports.repository.js';
import { usualWeights } from '../municipalities/alike.facts.js';
import { ComparisonSnapshots } from './comparison/comparison.snapshots.js';
import { isTheirs } from './reports.policy.js';
import {
  contentOf,
  fileOf,
  isChanged,
  isFrozenWhenAsked,
  kindsOfWorkspace,
  type ReportKind,
  type ReportStatus,
} from './reports.rules.js';
import type { ReportRequest, ReportRequestConnection, RequestReportInput } from './reports.types.js';
import { PaperSnapshots } from './papers/paper-snapshots.js';
import { isPaperSnapshot } from './papers/paper.snapshot.js';
import type { RequestPaperInput } from './papers/papers.types.js';
import { Snapshots } from './snapshots.js';
import { reportsSettings } from './reports.settings.js';

export type RenderReport = { tenantId: string; requestId: string };

export const renderReport = defineJob<RenderReport>('render-report', { attempts: 3, timeoutMs: 180_000 });

/**
 * Asks, follows, stops, repeats and hands out the documents of the own workspace. An accepted request is made, whatever
 * happens to processes.
 */
@Injectable()
export class ReportsService {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly outbox: Outbox,
    private readonly audit: AuditService,
    private readonly reports: ReportsRepository,
    private readonly snapshots: Snapshots,
    private readonly handovers: HandoverSnapshots,
    private readonly comparisons: ComparisonSnapshots,
    private readonly papers: PaperSnapshots,
  ) {}

  /** What this actor may open: not what somebody else of the workspace asked for and the actor is refused. */
  async page(actor: Actor, status: ReportStatus | null, first: number, page: number): Promise<ReportRequestConnection> {
    const except = actor.has('comparison:own') ? [] : (['POSITION'] as const);
    const { nodes, totalCount } = await this.reports.page(except, status, first, page);
    return { nodes: await this.compared(nodes), totalCount };
  }

  async byId(id: string): Promise<ReportRequest> {
    return (await this.compared([await this.reports.byId(id)]))[0]!;
  }

  /**
   * Throws report.kind_not_yours and report.too_many; of what is compared also report.not_for_you and what its page
   * throws, of a handover what `HandoverSnapshots` throws.
   */
  async request(actor: Actor, input: RequestReportInput): Promise<ReportRequest> {
    const { kind, format, cbsCode } = input;
    refuseUnless(
      kindsOfWorkspace[actor.tenantKind].includes(kind) && (kind !== 'FACTSHEET' || actor.has('report:factsheet')),
      'report.kind_not_yours',
    );
    refuseUnless(
      (await this.reports.askedSince(60)) < this.config.of(reportsSettings).REPORTS_PER_HOUR,
      'report.too_many',
    );
    const frozen = await this.frozenFor(actor, input);
    const request = await this.reports.add(kind, format, kind === 'HANDOVER' ? cbsCode : null);
    if (frozen) await this.reports.freeze(request.id, frozen);
    this.audit.record<ReportEvent>('report.requested', request.id, { kind, format });
    await this.promise(actor, request);
    return this.byId(request.id);
  }

  /**
   * A paper in one or more formats, of one moment: what is recorded afterwards is in none of them. Throws
   * report.too_many, and what `PaperSnapshots` throws.
   */
  async requestPaper(actor: Actor, { formats, ...wish }: RequestPaperInput): Promise<ReportRequest[]> {
    refuseUnless(
      (await this.reports.askedSince(60)) + formats.length <= this.config.of(reportsSettings).REPORTS_PER_HOUR,
      'report.too_many',
    );
    const snapshot = await this.papers.take(actor, wish);
    const asked: ReportRequest[] = [];
    for (const format of new Set(formats)) {
      const request = await this.reports.add(wish.kind, format);
      await this.reports.freeze(request.id, snapshot);
      this.audit.record<ReportEvent>('report.requested', request.id, { kind: wish.kind, format });
      await this.promise(actor, request);
      asked.push(await this.byId(request.id));
    }
    return asked;
  }

  private async frozenFor(
    actor: Actor,
    { kind, format, position, codes, cbsCode }: RequestReportInput,
  ): Promise<Snapshot | null> {
    if (kind === 'HANDOVER') {
      refuseUnless(format === 'PDF' && cbsCode && actor.has('support:write'), 'report.kind_not_yours');
      return this.handovers.take(actor, cbsCode);
    }
    if (kind === 'POSITION')
      return this.comparisons.position(actor, {
        size: position?.size ?? 'TWENTY_FIVE',
        weights: position?.weights ?? usualWeights,
      });
    return kind === 'COMPARISON' ? this.comparisons.sideBySide(actor, codes ?? []) : null;
  }

  /** Throws forbidden for what somebody else asked, but for who keeps the documents of the workspace. */
  async cancel(actor: Actor, id: string): Promise<ReportRequest> {
    refuseUnless(isTheirs(actor, await this.reports.byId(id)), 'forbidden');
    refuseUnless(await this.reports.cancel(id), 'report.already_finished');
    this.audit.record<ReportEvent>('report.cancelled', id);
    return this.byId(id);
  }

  /** Throws forbidden as `cancel` does. */
  async retry(actor: Actor, id: string): Promise<ReportRequest> {
    refuseUnless(isTheirs(actor, await this.reports.byId(id)), 'forbidden');
    refuseUnless(await this.reports.askAgain(id), 'report.not_failed');
    this.audit.record<ReportEvent>('report.retried', id);
    const request = await this.reports.byId(id);
    await this.promise(actor, request);
    return this.byId(id);
  }

  /**
   * Marks the documents that are ready and of which the facts changed since; the facts of now are read once, and only
   * when there is one. What was frozen when it was asked says its day and is not compared.
   */
  private async compared(stored: readonly Stored[]): Promise<ReportRequest[]> {
    const ready = stored.find(
      ({ status, content, kind }) => status === 'READY' && content !== null && !isFrozenWhenAsked(kind),
    );
    const now = ready ? await this.contentNow(ready.kind) : null;
    return stored.map((report) => ({
      ...report,
      isChanged: report.status === 'READY' && report.kind === ready?.kind && isChanged(report.content, now),
    }));
  }

  private async contentNow(kind: ReportKind): Promise<string | null> {
    if (isFrozenWhenAsked(kind)) return null;
    try {
      return contentOf(await this.snapshots.take(kind));
    } catch (error) {
      if (error instanceof DomainError && error.code === 'unavailable') return null;
      throw error;
    }
  }

  /**
   * The bytes of a finished document; asked for and authorised each time. Throws report.not_ready and, of what is
   * compared, report.not_any_more once somebody in it may not be seen by name any more.
   */
  async download(actor: Actor, id: string): Promise<{ content: Buffer; type: string; name: string }> {
    await this.reports.byId(id);
    const document = await this.reports.findDocument(id);
    refuseUnless(document, 'report.not_ready');
    const { sha256, kind, format, snapshot } = document;
    if (snapshot.report === 'POSITION' || snapshot.report === 'COMPARISON')
      refuseUnless(await this.comparisons.mayHave(actor, snapshot), 'report.not_any_more');
    const content = await this.files.get(sha256);
    this.audit.record<ReportEvent>('report.downloaded', id);
    return {
      content,
      ...fileOf(kind, format, subjectOf(snapshot), snapshot.asOf),
    };
  }

  /** Ends what is past its date. Each document in a unit of its own workspace. */
  async expireDue(): Promise<void> {
    const due = await this.database.asSystem('find documents past their date', () => this.reports.expiring());
    for (const { tenantId, id } of due) {
      await this.database.run({ tenantId, actorId: null }, async () => {
        const orphan = await this.reports.expire(id);
        if (orphan) await this.files.remove(orphan);
        this.audit.record<ReportEvent>('report.expired', id);
      });
    }
  }

  private promise({ tenantId }: Actor, { id, tries }: Stored): Promise<void> {
    return this.outbox.add(renderReport, { tenantId, requestId: id }, { key: `${id}-${tries}` });
  }
}

function subjectOf(snapshot: Snapshot): string {
  if (isPaperSnapshot(snapshot)) return snapshot.about ?? snapshot.municipality.name;
  if (snapshot.report === 'FACTSHEET' || snapshot.report === 'HANDOVER') return snapshot.municipality.name;
  if (snapshot.report === 'POSITION') return snapshot.position.name;
  return snapshot.report === 'COMPARISON'
    ? snapshot.comparison.municipalities.map(({ name }) => name).join(' ')
    : 'programma';
}
