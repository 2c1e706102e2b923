import { Injectable } from '@nestjs/common';
import type { AttachmentSubject, ScanState, DocumentTextState } from '@bloemen/vocabulary';
import { Database } from '../../platform/database/database.js';
import { conflict, DomainError, registerConstraints } from '../../platform/errors/domain-error.js';
import type { LinkVerdict } from '../../platform/links/link-check.js';
import type { Subject } from './documents.facts.js';
import type { DocumentFilter, RemoveDocumentInput, SaveDocumentInput } from './documents.inputs.js';
import type { DocumentConnection, MunicipalDocument, SubjectDocuments } from './documents.types.js';
import type { FileFacts } from './accessible.rules.js';

registerConstraints({ fk_document_replaces: 'not_found', fk_document_attachment_document: 'not_found' });

/** What is kept of a file beside its bytes. */
export type KeptFile = { sha256: string; name: string; sizeBytes: number; scan: ScanState } & FileFacts;

const editionJson = `json_build_object('id', e.id, 'title', e.title, 'edition', e.edition, 'datedOn', e.dated_on,
  'datePrecision', e.date_precision)`;

const documentJson = `json_build_object('id', d.id, 'title', d.title, 'kind', d.kind, 'wooCategory', d.woo_category,
  'datedOn', d.dated_on,
  'datePrecision', d.date_precision, 'edition', d.edition, 'department', d.department, 'reference', d.reference,
  'openness', d.openness, 'releasedAt', d.released_at,
  'isReleased', d.openness = 'ACTIVELY_PUBLIC' and coalesce(d.released_at <= statement_timestamp(), false),
  'file', case when d.sha256 is not null then json_build_object('name', d.file_name, 'mediaType', d.media_type,
    'sizeBytes', d.size_bytes, 'sha256', d.sha256, 'scan', d.scan, 'scanBecause', d.scan_because,
    'scannedAt', d.scanned_at, 'isReadable', d.scan in ('CLEAN', 'NOT_SCANNED'),
    'accessibility', coalesce(d.accessibility->>'verdict', 'UNCHECKED'),
    'findings', coalesce(d.accessibility->'findings', '[]'),
    'textState', (select t.state from document_text t where t.tenant_id = d.tenant_id and t.document_id = d.id
      and t.sha256 = d.sha256)) end,
  'link', case when d.address is not null then json_build_object('address', d.address, 'health', d.link_health,
    'because', d.link_reason, 'checkedAt', d.link_checked_at, 'failingSince', d.link_failing_since,
    'isWaiting', d.link_asked_at is not null) end,
  'sourceText', d.source_text,
  'replaces', (select ${editionJson} from document e where e.id = d.replaces_id),
  'replacedBy', (select ${editionJson} from document e where e.replaces_id = d.id
    order by e.created_at desc limit 1),
  'attachedTo', (select coalesce(json_agg(json_build_object('kind', a.subject_kind, 'id', a.subject_id, 'title', null,
    'pageId', null) order by a.subject_kind, a.attached_at), '[]') from document_attachment a where a.document_id = d.id),
  'createdAt', d.created_at, 'isDemonstration', d.is_demonstration, 'version', d.version)`;

/** SQLSTATE of a reference that refuses; a module may have given it a code of its own. */
const FOREIGN_KEY = '23503';

const inOrder = `d.dated_on desc nulls last, d.created_at desc, d.id`;

const hasProblem = `(coalesce(d.scan = 'INFECTED', false)
  or coalesce(jsonb_array_length(d.accessibility->'findings') > 0, false)
  or coalesce(d.link_health in ('DOUBTFUL', 'BROKEN'), false))`;

/** What is not in an archive: there nothing changes any more, also not what a job saw. */
const living = `exists (select from municipality_facts m where m.id = d.tenant_id and m.status <> 'MERGED')`;

/** Documents and what they belong to. Who reads which row, its policies decide. */
@Injectable()
export class DocumentsRepository {
  constructor(private readonly database: Database) {}

  list(filter: DocumentFilter, first: number, page: number): Promise<DocumentConnection> {
    return this.database.one(
      `with found as (
         select d.* from document d
         where ($1::text is null or app_finds($1, concat_ws(' ', d.title, d.reference, d.department, d.edition,
             d.source_text, d.file_name)))
           and ($2::text is null or d.kind = $2) and ($3::text is null or d.openness = $3)
           and ($4::int is null or extract(year from d.dated_on) = $4)
           and ($5::boolean is null or ${hasProblem} = $5)
       ), listed as (select d.* from found d order by ${inOrder} limit $6 offset $6 * ($7 - 1))
       select (select count(*)::int from found) as "totalCount",
         coalesce((select json_agg(${documentJson} order by ${inOrder}) from listed d), '[]') as nodes,
         coalesce((select json_agg(y.year order by y.year desc) from (
           select distinct extract(year from d.dated_on)::int as year from document d where d.dated_on is not null) y),
           '[]') as years`,
      [
        filter.search ?? null,
        filter.kind ?? null,
        filter.openness ?? null,
        filter.year ?? null,
        filter.hasProblem ?? null,
        first,
        page,
      ],
    );
  }

  async of({ kind, id }: Subject): Promise<MunicipalDocument[]> {
    const { documents } = await this.database.one<{ documents: MunicipalDocument[] }>(
      `select coalesce(json_agg(${documentJson} order by ${inOrder}), '[]') as documents
       from document d join document_attachment t on t.document_id = d.id
       where t.subject_kind = $1 and t.subject_id = $2`,
      [kind, id],
    );
    return documents;
  }

  /** Of several records of one kind: those that have documents, in one statement. */
  async ofEach(kind: AttachmentSubject, ids: string[]): Promise<SubjectDocuments[]> {
    const { subjects } = await this.database.one<{ subjects: SubjectDocuments[] }>(
      `select coalesce(json_agg(json_build_object('id', s.id, 'nodes', s.nodes)), '[]') as subjects from (
         select t.subject_id as id, json_agg(${documentJson} order by ${inOrder}) as nodes
         from document d join document_attachment t on t.document_id = d.id
         where t.subject_kind = $1 and t.subject_id = any ($2::uuid[]) group by t.subject_id) s`,
      [kind, ids],
    );
    return subjects;
  }

  async byId(id: string): Promise<MunicipalDocument> {
    const { found } = await this.database.one<{ found: MunicipalDocument }>(
      `select ${documentJson} as found from document d where d.id = $1`,
      [id],
    );
    return found;
  }

  /** Under its lock until the unit of work ends. Throws not_found, or conflict with the document as it is now. */
  async lock(id: string, version: number): Promise<MunicipalDocument> {
    const row = await this.database.one<{ version: number }>('select version from document where id = $1 for update', [
      id,
    ]);
    const current = await this.byId(id);
    if (row.version !== version) throw conflict({ ...current });
    return current;
  }

  /** A link that changed waits to be looked at. `seedId` is for what is known before it is stored. */
  async add(input: SaveDocumentInput, seed?: { id: string; isDemonstration: boolean }): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into document (id, title, kind, dated_on, date_precision, edition, department, reference, openness,
         released_at, address, link_health, link_asked_at, source_text, replaces_id, is_demonstration, woo_category,
         created_by)
       values (coalesce($1, gen_random_uuid()), $2, $3, $4, $5, $6, $7, $8, $9,
         case when $10 then statement_timestamp() else $11::timestamptz end, $12,
         case when $12::text is not null then 'UNCHECKED' end, case when $12::text is not null then now() end, $13, $14,
         $15, $16, app_actor_id())
       returning id`,
      [
        seed?.id ?? null,
        ...valuesOf(input),
        input.openness ?? 'RESTRICTED',
        input.releaseNow ?? false,
        input.releasedAt ?? null,
        input.address ?? null,
        input.sourceText ?? null,
        input.replacesId ?? null,
        seed?.isDemonstration ?? false,
        input.wooCategory ?? null,
      ],
    );
    return id;
  }

  /** Openness that is left out stays as it was, with its release. The row is locked. */
  async change(id: string, input: SaveDocumentInput): Promise<void> {
    await this.database.query(
      `update document d set title = $2, kind = $3, dated_on = $4, date_precision = $5, edition = $6, department = $7,
         reference = $8, openness = coalesce($9, d.openness),
         released_at = case when $9::text is null then d.released_at
           when $10 then least(d.released_at, statement_timestamp()) else $11::timestamptz end,
         address = $12,
         link_health = case when d.address is not distinct from $12 then d.link_health
           when $12 is not null then 'UNCHECKED' end,
         link_asked_at = case when d.address is not distinct from $12 then d.link_asked_at
           when $12 is not null then now() end,
         link_reason = case when d.address is not distinct from $12 then d.link_reason end,
         link_checked_at = case when d.address is not distinct from $12 then d.link_checked_at end,
         link_failing_since = case when d.address is not distinct from $12 then d.link_failing_since end,
         source_text = $13, woo_category = case when $14 then $15 else d.woo_category end, version = d.version + 1
       where d.id = $1`,
      [
        id,
        ...valuesOf(input),
        input.openness ?? null,
        input.releaseNow ?? false,
        input.releasedAt ?? null,
        input.address ?? null,
        input.sourceText ?? null,
        input.wooCategory !== undefined,
        input.wooCategory ?? null,
      ],
    );
  }

  /** Of a row that is locked. */
  async keepFile(id: string, file: KeptFile | null): Promise<void> {
    await this.database.query(
      `update document set sha256 = $2, file_name = $3, media_type = $4, size_bytes = $5, scan = $6,
         accessibility = $7, scan_because = null, scanned_at = null, version = version + 1 where id = $1`,
      [
        id,
        file?.sha256 ?? null,
        file?.name ?? null,
        file?.mediaType ?? null,
        file?.sizeBytes ?? null,
        file?.scan ?? null,
        file && JSON.stringify({ verdict: file.verdict, findings: file.findings }),
      ],
    );
  }

  /** Of a row that is locked. What names it, such as a line of money, is of modules above: their references refuse. */
  async remove({ id }: Pick<RemoveDocumentInput, 'id'>): Promise<void> {
    try {
      await this.database.query('delete from document where id = $1', [id]);
    } catch (error) {
      const { code } = error as { code?: string };
      throw code === 'not_found' || code === FOREIGN_KEY ? new DomainError('document.attached') : error;
    }
  }

  /** A second time is no error; whether it is new. */
  async attach(documentId: string, { kind, id }: Subject): Promise<boolean> {
    const added = await this.database.query(
      `insert into document_attachment (document_id, subject_kind, subject_id) values ($1, $2, $3)
       on conflict do nothing returning 1`,
      [documentId, kind, id],
    );
    return added.length > 0;
  }

  async detach(documentId: string, { kind, id }: Subject): Promise<boolean> {
    const gone = await this.database.query(
      'delete from document_attachment where document_id = $1 and subject_kind = $2 and subject_id = $3 returning 1',
      [documentId, kind, id],
    );
    return gone.length > 0;
  }

  /** Takes everything off a record that goes; gives what was on it. */
  async detachAll({ kind, id }: Subject): Promise<string[]> {
    const gone = await this.database.query<{ id: string }>(
      'delete from document_attachment where subject_kind = $1 and subject_id = $2 returning document_id as id',
      [kind, id],
    );
    return gone.map((row) => row.id);
  }

  /** The file that the scanner did not judge yet; null for any other. */
  async unscanned(id: string): Promise<{ sha256: string } | null> {
    return this.database.maybe(
      `select d.sha256 from document d where d.id = $1 and d.scan in ('WAITING', 'NOT_SCANNED') and ${living}`,
      [id],
    );
  }

  /** What the scanner said of this very file; false when there is another one meanwhile. */
  async scanned(id: string, sha256: string, scan: 'CLEAN' | 'INFECTED', found: string | null): Promise<boolean> {
    const said = await this.database.query(
      `update document set scan = $3, scan_because = $4, scanned_at = now()
       where id = $1 and sha256 = $2 and scan in ('WAITING', 'NOT_SCANNED') returning 1`,
      [id, sha256, scan, found],
    );
    return said.length > 0;
  }

  /** A file that waits goes on waiting, and says why. */
  async unanswered(id: string, sha256: string, because: string): Promise<void> {
    await this.database.query(
      `update document set scan_because = $3 where id = $1 and sha256 = $2 and scan = 'WAITING'`,
      [id, sha256, because],
    );
  }

  /** By the platform: over all workspaces. */
  waitingForScan(): Promise<{ tenantId: string; documentId: string; sha256: string }[]> {
    return this.database.query(
      `select d.tenant_id as "tenantId", d.id as "documentId", d.sha256 from document d
       where d.scan in ('WAITING', 'NOT_SCANNED') and ${living} order by d.created_at, d.id limit 500`,
    );
  }

  /** By the platform: files of which the text was not read, or not well before today. */
  withoutText(): Promise<{ tenantId: string; documentId: string; sha256: string }[]> {
    return this.database.query(
      `select d.tenant_id as "tenantId", d.id as "documentId", d.sha256 from document d
       where d.scan in ('CLEAN', 'NOT_SCANNED') and ${living} and not exists (select from document_text t
         where t.tenant_id = d.tenant_id and t.document_id = d.id and t.sha256 = d.sha256
           and (t.state in ('READ', 'CUT', 'NO_TEXT') or t.read_at > now() - interval '20 hours'))
       order by d.created_at, d.id limit 500`,
    );
  }

  /** A file that may be read. */
  unread(id: string): Promise<{ sha256: string; name: string } | null> {
    return this.database.maybe(
      `select d.sha256, d.file_name as name from document d
       where d.id = $1 and d.scan in ('CLEAN', 'NOT_SCANNED') and ${living}`,
      [id],
    );
  }

  /** Keeps the text of this very file; nothing when there is another one meanwhile. */
  async keepText(id: string, sha256: string, state: DocumentTextState, text: string | null): Promise<void> {
    await this.database.query(
      `insert into document_text (tenant_id, document_id, sha256, state, text)
       select d.tenant_id, d.id, d.sha256, $3, $4 from document d where d.id = $1 and d.sha256 = $2
       on conflict (tenant_id, document_id)
         do update set sha256 = excluded.sha256, state = excluded.state, text = excluded.text, read_at = now()`,
      [id, sha256, state, text],
    );
  }

  /** By the platform: which workspaces have links. */
  workspacesWithLinks(): Promise<{ tenantId: string }[]> {
    return this.database.query(
      `select distinct d.tenant_id as "tenantId" from document d where d.address is not null and ${living}`,
    );
  }

  /** Asks to look at the link of one document, or at all; gives how many wait. */
  async askLinks(id: string | null): Promise<number> {
    const asked = await this.database.query(
      `update document d set link_asked_at = coalesce(d.link_asked_at, now())
       where d.address is not null and ($1::uuid is null or d.id = $1) and ${living} returning 1`,
      [id],
    );
    return asked.length;
  }

  /** By the platform: over all workspaces. */
  askedLinks(): Promise<{ tenantId: string; documentId: string; askedAt: string }[]> {
    return this.database.query(
      `select d.tenant_id as "tenantId", d.id as "documentId", d.link_asked_at::text as "askedAt" from document d
       where d.link_asked_at is not null order by d.link_asked_at, d.id limit 500`,
    );
  }

  async waitingLink(id: string): Promise<string | null> {
    const row = await this.database.maybe<{ address: string }>(
      'select address from document where id = $1 and link_asked_at is not null',
      [id],
    );
    return row?.address ?? null;
  }

  /** What was seen of an address; what could not be judged changes nothing but the reason. */
  async seenLink(id: string, address: string, { isFound, because }: LinkVerdict): Promise<void> {
    await this.database.query(
      `update document d set link_asked_at = null, link_reason = $4,
         link_checked_at = case when $3::boolean is null then d.link_checked_at else now() end,
         link_failing_since = case $3 when true then null when false then coalesce(d.link_failing_since, now())
           else d.link_failing_since end,
         link_health = case $3 when true then 'FOUND' when false then
           case when d.link_failing_since is null then 'DOUBTFUL' else 'BROKEN' end else d.link_health end
       where d.id = $1 and d.address = $2`,
      [id, address, isFound, because],
    );
  }

  async exists(id: string): Promise<boolean> {
    return (await this.database.maybe('select 1 from document where id = $1', [id])) !== null;
  }

  /** Throws not_found for what the reader may not see. */
  async refuseUnlessThere(id: string): Promise<void> {
    if (!(await this.exists(id))) throw new DomainError('not_found');
  }
}

const valuesOf = (input: SaveDocumentInput) => [
  input.title,
  input.kind,
  input.dated?.on ?? null,
  input.dated?.precision ?? null,
  input.edition ?? null,
  input.department ?? null,
  input.reference ?? null,
];
