import { Injectable } from '@nestjs/common';
import { sentenceOf, type AttachmentSubject, type ErrorCode } from '@bloemen/vocabulary';
import { Database } from '../../platform/database/database.js';
import { DomainError, refuseUnless, wrongFields } from '../../platform/errors/domain-error.js';
import { FileStore, keyFor } from '../../platform/files/file-store.js';
import { VirusScanner } from '../../platform/files/virus-scanner.js';
import { asKnown } from '../../platform/graphql/partial-day.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { sha256Of } from '../../platform/secrets/secrets.js';
import { AuditService } from '../audit/audit.service.js';
import type { FileFacts } from './accessible.rules.js';
import { AttachmentSubjects } from './attachment-subjects.port.js';
import type { DocumentAuditType } from './documents.audit.js';
import type { Subject } from './documents.facts.js';
import type { DocumentFilter, RemoveDocumentInput, SaveDocumentInput } from './documents.inputs.js';
import { checkDocumentLink, scanDocument } from './documents.jobs.js';
import { DocumentsRepository } from './documents.repository.js';
import type { DocumentConnection, MunicipalDocument, SubjectDocuments } from './documents.types.js';

/** A file as somebody sent it up, and what was seen in it. */
export type SentFile = FileFacts & { name: string; content: Buffer };
export type FetchedFile = { name: string; mediaType: string; content: Buffer };

/**
 * Keeps the documents of a municipality and which records they belong to. A document has a file, a link, or neither. Its
 * openness decides who reads it, in the database. Another version is a `conflict` with the document as it is now.
 */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsRepository,
    private readonly files: FileStore,
    private readonly scanner: VirusScanner,
    private readonly outbox: Outbox,
    private readonly subjects: AttachmentSubjects,
    private readonly audit: AuditService,
  ) {}

  list(filter: DocumentFilter, first: number, page: number): Promise<DocumentConnection> {
    return this.documents.list(filter, first, page);
  }

  /** With the names of the records that it belongs to, as far as the reader may see them. */
  async byId(id: string): Promise<MunicipalDocument> {
    const found = await this.documents.byId(id);
    const kinds = [...new Set(found.attachedTo.map(({ kind }) => kind))];
    const named = await Promise.all(
      kinds.map(async (kind) => {
        const ids = found.attachedTo.filter((one) => one.kind === kind).map((one) => one.id);
        return [kind, await this.subjects.named(kind, ids)] as const;
      }),
    );
    const nameOf = ({ kind, id: subjectId }: Subject) =>
      named.find(([known]) => known === kind)?.[1]?.find((one) => one.id === subjectId);
    return {
      ...found,
      attachedTo: found.attachedTo.map((one) => {
        const name = nameOf(one);
        return { ...one, title: name?.title ?? null, pageId: name?.pageId ?? null };
      }),
    };
  }

  /** The documents of one record that the reader may see. */
  of(subject: Subject): Promise<MunicipalDocument[]> {
    return this.documents.of(subject);
  }

  /** Of several records of one kind: those that have documents. */
  ofEach(kind: AttachmentSubject, ids: string[]): Promise<SubjectDocuments[]> {
    return this.documents.ofEach(kind, ids);
  }

  async save(given: SaveDocumentInput, seed?: { id: string; isDemonstration: boolean }): Promise<MunicipalDocument> {
    const input = { ...given, dated: asKnown(given.dated) };
    const { openness, releasedAt, releaseNow, attachTo, replacesId } = input;
    if (input.id && !input.version) throw new DomainError('bad_input');
    if (openness !== 'ACTIVELY_PUBLIC' && (releasedAt || releaseNow))
      throw wrongFields({
        path: 'releasedAt',
        message: 'Alleen wat actief openbaar is, heeft een moment waarop iedereen het leest.',
      });
    if (replacesId) await this.documents.refuseUnlessThere(replacesId);
    const id = input.id ? await this.change(input.id, input.version!, input) : await this.documents.add(input, seed);
    const saved = await this.documents.byId(id);
    if (saved.link?.isWaiting) await this.promiseLook(saved);
    this.audit.record<DocumentAuditType>('document.saved', id, { kind: saved.kind, openness: saved.openness });
    if (attachTo) await this.attach(id, attachTo);
    return attachTo ? this.documents.byId(id) : saved;
  }

  /** Takes a file to a document, in place of the one that was there. Throws bad_input where it has a link. */
  async keepFile(id: string, version: number, { name, content, ...facts }: SentFile): Promise<MunicipalDocument> {
    const before = await this.documents.lock(id, version);
    if (before.link) throw wrongFile('bad_input', 'Dit document heeft een link. Verwijder eerst de link.');
    const sha256 = sha256Of(content);
    if (before.file && before.file.sha256 !== sha256) await this.forget(before);
    await this.files.put(content, keyOf(id, sha256));
    const scan = this.scanner.isThere ? 'WAITING' : 'NOT_SCANNED';
    await this.documents.keepFile(id, { ...facts, name, sha256, sizeBytes: content.length, scan });
    if (scan === 'WAITING') await this.promiseScan(id, version + 1);
    this.audit.record<DocumentAuditType>('document.file_kept', id, { sha256, bytes: content.length });
    return this.documents.byId(id);
  }

  /**
   * The file for who may read the document. Throws document.no_file, document.not_readable_yet while it waits for the
   * virus scanner, and document.infected.
   */
  async file(id: string): Promise<FetchedFile> {
    const { file } = await this.documents.byId(id);
    refuseUnless(file, 'document.no_file');
    refuseUnless(file.scan !== 'INFECTED', 'document.infected');
    refuseUnless(file.isReadable, 'document.not_readable_yet');
    const content = await this.files.get(keyOf(id, file.sha256));
    this.audit.record<DocumentAuditType>('document.downloaded', id);
    return { name: file.name, mediaType: file.mediaType, content };
  }

  /** Throws document.attached while it belongs to something, or a record, such as a line of money, names it. */
  async remove({ id, version }: RemoveDocumentInput): Promise<boolean> {
    const before = await this.documents.lock(id, version);
    refuseUnless(before.attachedTo.length === 0, 'document.attached');
    await this.documents.remove({ id });
    await this.forget(before);
    this.audit.record<DocumentAuditType>('document.removed', id, { kind: before.kind });
    return true;
  }

  /** A second time is no error. Throws not_found for a document, or a record of a kind that has names, that is not there. */
  async attach(documentId: string, subject: Subject): Promise<MunicipalDocument[]> {
    await this.documents.refuseUnlessThere(documentId);
    const named = await this.subjects.named(subject.kind, [subject.id]);
    refuseUnless(named === null || named.length > 0, 'not_found');
    if (await this.documents.attach(documentId, subject))
      this.audit.record<DocumentAuditType>('document.attached', documentId, { to: subject.kind, subject: subject.id });
    return this.documents.of(subject);
  }

  async detach(documentId: string, subject: Subject): Promise<MunicipalDocument[]> {
    if (await this.documents.detach(documentId, subject))
      this.audit.record<DocumentAuditType>('document.detached', documentId, {
        from: subject.kind,
        subject: subject.id,
      });
    return this.documents.of(subject);
  }

  /** For the owner of a record, before it goes: its documents stay, and belong to it no longer. */
  async detachAll(subject: Subject): Promise<void> {
    const gone = await this.database.readingAll('whoever removes a record need not read its documents', () =>
      this.documents.detachAll(subject),
    );
    for (const documentId of gone)
      this.audit.record<DocumentAuditType>('document.detached', documentId, {
        from: subject.kind,
        subject: subject.id,
      });
  }

  /** Has the link of a document looked at now. */
  async lookAtLink(id: string): Promise<MunicipalDocument> {
    await this.documents.askLinks(id);
    const asked = await this.documents.byId(id);
    if (asked.link?.isWaiting) await this.promiseLook(asked);
    return asked;
  }

  private async change(id: string, version: number, input: SaveDocumentInput): Promise<string> {
    const before = await this.documents.lock(id, version);
    if (before.file && input.withoutFile) {
      await this.forget(before);
      await this.documents.keepFile(id, null);
    } else if (before.file && input.address)
      throw wrongFields({ path: 'address', message: 'Dit document heeft een bestand. Verwijder eerst het bestand.' });
    await this.documents.change(id, input);
    return id;
  }

  /** The bytes go; the row may stay. */
  private async forget({ id, file }: MunicipalDocument): Promise<void> {
    if (file) await this.files.remove(keyOf(id, file.sha256));
  }

  private promiseScan(documentId: string, version: number): Promise<void> {
    const { tenantId } = this.database.scopeNow();
    return this.outbox.add(scanDocument, { tenantId: tenantId!, documentId }, { key: `${documentId}-${version}` });
  }

  private promiseLook({ id: documentId, version, link }: MunicipalDocument): Promise<void> {
    const { tenantId } = this.database.scopeNow();
    const key = `${documentId}-${version}-${Date.parse(link!.checkedAt ?? '') || 0}`;
    return this.outbox.add(checkDocumentLink, { tenantId: tenantId!, documentId }, { key });
  }
}

/** Bytes of a document are its own: what else has the same bytes, such as a report, neither keeps nor loses them. */
export const keyOf = (id: string, sha256: string): string => keyFor(`document ${id}`, sha256);

/** A refusal that belongs at the field of the file. */
export const wrongFile = (code: ErrorCode, message = sentenceOf(code)): DomainError =>
  new DomainError(code, { fields: [{ path: 'file', message }] });
