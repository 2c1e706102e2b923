import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, refuseUnless, wrongFields } from '../../../platform/errors/domain-error.js';
import { Outbox } from '../../../platform/jobs/outbox.js';
import { sha256Of } from '../../../platform/secrets/secrets.js';
import { AuditService } from '../../audit/audit.service.js';
import type { ToolkitItem } from '../toolkits.facts.js';
import type { ToolkitAuditType } from '../toolkits.audit.js';
import { checkToolkitLinks } from '../toolkits.jobs.js';
import { fileNameOf, mediaTypeOf } from './file-type.rules.js';
import { FindingRepository } from './finding.repository.js';
import type {
  OpenToolkitItemInput,
  PublishToolkitItemInput,
  RetireToolkitItemInput,
  ReviewToolkitItemInput,
  ToolkitDraftInput,
  ToolkitFilter,
  ToolkitItemInput,
  ToolkitKeptFilter,
} from './items.inputs.js';
import { ItemsRepository, type KeptItem, type StoredFile } from './items.repository.js';
import { unready } from './items.rules.js';
import type { ToolkitFound, ToolkitKept } from './items.types.js';

/**
 * Items of the toolkit: found and read by everybody with a role, kept by VWS and the VNG, each their own. What is
 * published is never changed: what is written becomes the next version.
 */
@Injectable()
export class ItemsService {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditService,
    private readonly finding: FindingRepository,
    private readonly items: ItemsRepository,
  ) {}

  find(filter: ToolkitFilter, first: number, page: number): Promise<ToolkitFound> {
    return this.finding.find(filter, first, page);
  }

  /** One item in its current version, or in the one that is asked for. Throws not_found. */
  page(id: string, number: number | null): Promise<ToolkitItem> {
    return this.items.page(id, number);
  }

  /** An own item as it is being written, or as it would be written on. Throws not_found for one of somebody else. */
  async toChange(id: string): Promise<ToolkitItem> {
    const item = await this.items.page(id, null, true);
    refuseUnless(item.isOwn, 'not_found');
    return item;
  }

  kept(filter: ToolkitKeptFilter, first: number, page: number): Promise<ToolkitKept> {
    return this.items.kept(filter, this.clock.today(), first, page);
  }

  /** Throws toolkit.retired, conflict, or not_found for an item or a file of somebody else. */
  async saveDraft(draft: ToolkitDraftInput): Promise<ToolkitItem> {
    const isPackage = draft.kind === 'PACKAGE';
    if (!isPackage && (draft.station || draft.takesPlaceOn || draft.logisticsContact))
      throw wrongFields({ path: 'kind', message: 'Alleen een actiepakket heeft een station, een dag en een contact.' });
    if (draft.seenOn > this.clock.today())
      throw wrongFields({ path: 'seenOn', message: 'Deze dag moet nog komen. Vul in wanneer u het zag.' });
    const id = draft.id ? await this.locked({ id: draft.id, version: draft.version ?? 0 }) : await this.items.add();
    await this.items.saveDraft(id, draft);
    if (draft.links.length > 0)
      await this.outbox.add(
        checkToolkitLinks,
        { tenantId: this.database.scopeNow().tenantId!, itemId: id },
        { key: randomUUID() },
      );
    this.done('toolkit.draft_saved', id);
    return this.items.page(id, null, true);
  }

  /**
   * Throws what stands in the way as one sentence: something lacks, a link does not answer or was not looked at yet,
   * there is nothing to use.
   */
  async publish({ id, version, whatChanged }: PublishToolkitItemInput): Promise<ToolkitItem> {
    const { draftNumber } = await this.lock({ id, version });
    refuseUnless(draftNumber !== null, 'toolkit.no_draft');
    const problem = unready(await this.items.readiness(id, 'DRAFT'));
    if (problem !== null) throw new DomainError(problem);
    if (draftNumber > 1 && !whatChanged)
      throw wrongFields({ path: 'whatChanged', message: 'Vul in wat er in deze versie anders is.' });
    await this.items.publish(id, draftNumber, draftNumber > 1 ? whatChanged! : null);
    this.done('toolkit.published', id, { number: draftNumber });
    return this.items.page(id, null);
  }

  /** Gives the item that is left, or null when it never was published. */
  async removeDraft(input: ToolkitItemInput): Promise<ToolkitItem | null> {
    const { id, draftNumber, currentNumber } = await this.lock(input);
    refuseUnless(draftNumber !== null, 'toolkit.no_draft');
    await this.items.removeDraft(id);
    this.done('toolkit.draft_removed', id);
    return currentNumber === null ? null : this.items.page(id, null);
  }

  /** Somebody looked: what is published still holds. It is seen today, and looked at again on the day that is given. */
  async review({ reviewOn, ...input }: ReviewToolkitItemInput): Promise<ToolkitItem> {
    const { id, currentNumber } = await this.lock(input);
    refuseUnless(currentNumber !== null, 'toolkit.not_published');
    if (reviewOn <= this.clock.today())
      throw wrongFields({ path: 'reviewOn', message: 'Kies een dag die nog moet komen.' });
    await this.items.review(id, this.clock.today(), reviewOn);
    this.done('toolkit.reviewed', id);
    return this.items.page(id, null);
  }

  /** Who uses it keeps reading it, with what takes its place. */
  async retire({ because, successorId, ...input }: RetireToolkitItemInput): Promise<ToolkitItem> {
    const { id, currentNumber } = await this.lock(input);
    refuseUnless(currentNumber !== null, 'toolkit.not_published');
    if (successorId)
      refuseUnless(successorId !== id && (await this.items.isPublished(successorId)), 'toolkit.successor_wrong');
    await this.items.retire(id, because, successorId ?? null);
    this.done('toolkit.retired', id, { successor: successorId ?? null });
    return this.items.page(id, null);
  }

  /** Puts what is published on the public site, or takes it off: at once, and in every version to come. */
  async open({ isPublic, ...input }: OpenToolkitItemInput): Promise<ToolkitItem> {
    const { id, currentNumber } = await this.lock(input);
    refuseUnless(currentNumber !== null, 'toolkit.not_published');
    await this.items.open(id, isPublic);
    this.done(isPublic ? 'toolkit.opened' : 'toolkit.closed', id);
    return this.items.page(id, null);
  }

  /**
   * Takes a file in, to become part of an item when that is saved. Throws toolkit_file.type, .macros or .locked: what it
   * is follows from what is in it.
   */
  async takeIn(
    name: string,
    content: Buffer,
  ): Promise<{ sha256: string; name: string; mediaType: string; sizeBytes: number }> {
    const mediaType = mediaTypeOf(content);
    const sha256 = sha256Of(content);
    await this.items.keepContent(sha256, mediaType, content);
    return { sha256, name: fileNameOf(name, mediaType), mediaType, sizeBytes: content.length };
  }

  file(id: string, number: number, position: number): Promise<StoredFile> {
    return this.items.file(id, number, position);
  }

  /**
   * Throws what stands in the way of sending an item to somebody as one sentence, not_found for what is not published,
   * and toolkit.retired.
   */
  async refuseUnlessSendable(id: string): Promise<void> {
    const { status, currentNumber } = await this.items.page(id, null);
    refuseUnless(currentNumber !== null, 'not_found');
    refuseUnless(status !== 'RETIRED', 'toolkit.retired');
    const problem = unready(await this.items.readiness(id, 'CURRENT'));
    if (problem !== null && problem !== 'toolkit.links_unchecked') throw new DomainError(problem);
  }

  private async locked(input: ToolkitItemInput): Promise<string> {
    return (await this.lock(input)).id;
  }

  private async lock({ id, version }: ToolkitItemInput): Promise<KeptItem> {
    const item = await this.items.lock(id, version);
    refuseUnless(item.status !== 'RETIRED', 'toolkit.retired');
    return item;
  }

  private done(type: ToolkitAuditType, id: string, body: Record<string, string | number | null> = {}): void {
    this.items.touch(id);
    this.audit.record<ToolkitAuditType>(type, id, body);
  }
}
