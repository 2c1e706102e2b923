import { Injectable } from '@nestjs/common';
import type { BlockMode, PublicBlock, ReleaseCause, ReleaseState } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import type { PublicContents } from '../contents.js';

export type Stored = {
  block: PublicBlock;
  mode: BlockMode;
  lead: string | null;
  showsLevel: boolean;
  version: number;
};
export type ReleaseRow<B extends PublicBlock = PublicBlock> = {
  id: string;
  block: B;
  state: ReleaseState;
  cause: ReleaseCause;
  content: PublicContents[B];
  hash: string;
  contentOn: string;
  releasedAt: string;
  releasedBy: string | null;
  isDemonstration: boolean;
};
export type Page = {
  name: string;
  stored: Stored[];
  /** What is shown and what is planned. */
  live: ReleaseRow[];
  /** Something that has begun is not shown any more, and not withdrawn yet. */
  hasReplaced: boolean;
};
export type ContactRow = {
  mailbox: string | null;
  personName: string | null;
  personRole: string | null;
  consentedOn: string | null;
  reviewOn: string | null;
  version: number;
};
export type NewRelease = {
  block: PublicBlock;
  content: PublicContents[PublicBlock];
  hash: string;
  cause: ReleaseCause;
  contentOn: string;
  /** ISO 8601; now when null. */
  at: string | null;
  isByPerson: boolean;
  isDemonstration: boolean;
};

const storedColumns = `block, mode, lead, shows_level as "showsLevel", version`;

/** Withdrawn by nobody: something newer took its place, or nothing of it was left. */
const stateSql = `case when r.withdrawn_by is not null then 'WITHDRAWN'
  when r.withdrawn_at is not null then case when exists (select from public_release n where n.block = r.block
    and n.id > r.id and n.released_at <= statement_timestamp()) then 'REPLACED' else 'WITHDRAWN' end
  when r.released_at > statement_timestamp() then 'PLANNED'
  when exists (select from published_block p where p.tenant_id = r.tenant_id and p.id = r.id) then 'SHOWN'
  else 'REPLACED' end`;

const releaseJson = `json_build_object('id', r.id, 'block', r.block, 'state', ${stateSql}, 'cause', r.cause,
  'content', r.content, 'hash', r.content_hash, 'contentOn', r.content_on,
  'releasedAt', to_char(r.released_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'releasedBy', case when r.created_by is not null then coalesce((select p.display_name from person_named p
    where p.id = r.created_by), 'Iemand die hier niet meer werkt') end, 'isDemonstration', r.is_demonstration)`;

const isLive = `r.withdrawn_at is null and (r.released_at > statement_timestamp()
  or exists (select from published_block p where p.tenant_id = r.tenant_id and p.id = r.id))`;

const contactColumns = `mailbox, person_name as "personName", person_role as "personRole",
  consented_on::text as "consentedOn", review_on::text as "reviewOn", version`;

/** Blocks of the current workspace, and every release of them. */
@Injectable()
export class ReleaseRepository {
  constructor(private readonly database: Database) {}

  /** How blocks are prepared, with what is shown and planned of them; of one block where it is named. */
  async page(block: PublicBlock | null = null): Promise<Page> {
    const { page } = await this.database.one<{ page: Page }>(
      `select json_build_object('name', m.name,
         'stored', (select coalesce(json_agg(s), '[]') from (select ${storedColumns} from public_block
           where $1::text is null or block = $1) as s),
         'hasReplaced', exists (select from public_release r where r.withdrawn_at is null
           and r.released_at <= statement_timestamp()
           and not exists (select from published_block p where p.tenant_id = r.tenant_id and p.id = r.id)),
         'live', (select coalesce(json_agg(${releaseJson} order by r.released_at, r.id), '[]') from public_release r
           where ($1::text is null or r.block = $1) and ${isLive})) as page
       from municipality_facts m where m.id = app_tenant_id()`,
      [block],
    );
    return page;
  }

  async releases(block: PublicBlock): Promise<ReleaseRow[]> {
    const { releases } = await this.database.one<{ releases: ReleaseRow[] }>(
      `select coalesce(json_agg(${releaseJson} order by r.released_at desc, r.id desc), '[]') as releases
       from public_release r where r.block = $1`,
      [block],
    );
    return releases;
  }

  release(id: string): Promise<{ release: ReleaseRow }> {
    return this.database.one(`select ${releaseJson} as release from public_release r where r.id = $1`, [id]);
  }

  /** Null when somebody else saved first. */
  save({ block, mode, lead, showsLevel, version }: Stored): Promise<Stored | null> {
    return this.database.maybe<Stored>(
      version === 0
        ? `insert into public_block (block, mode, lead, shows_level) values ($1, $2, $3, $4) on conflict do nothing
           returning ${storedColumns}`
        : `update public_block set mode = $2, lead = $3, shows_level = $4, version = version + 1, updated_at = now()
           where block = $1 and version = $5 returning ${storedColumns}`,
      [block, mode, lead, showsLevel, ...(version === 0 ? [] : [version])],
    );
  }

  /** Locks a block, so that two people (or somebody and the job) do not release it at once; null where there is none. */
  lock(block: PublicBlock): Promise<Stored | null> {
    return this.database.maybe<Stored>(`select ${storedColumns} from public_block where block = $1 for update`, [
      block,
    ]);
  }

  async turnOff(block: PublicBlock): Promise<void> {
    await this.database.query(
      `update public_block set mode = 'OFF', version = version + 1, updated_at = now() where block = $1`,
      [block],
    );
  }

  async add({ block, content, hash, cause, contentOn, at, isByPerson, isDemonstration }: NewRelease): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into public_release (block, content, content_hash, cause, content_on, released_at, created_by,
         is_demonstration)
       values ($1, $2, $3, $4, $5, coalesce($6::timestamptz, now()), case when $7::boolean then app_actor_id() end, $8) returning id`,
      [block, JSON.stringify(content), hash, cause, contentOn, at, isByPerson, isDemonstration],
    );
    return id;
  }

  /** Withdraws what is shown and planned of a block, and what was before; returns whether there was anything. */
  async withdrawAll(block: PublicBlock): Promise<boolean> {
    const gone = await this.database.query(
      `update public_release set withdrawn_at = now(), withdrawn_by = app_actor_id()
       where block = $1 and withdrawn_at is null returning 1`,
      [block],
    );
    return gone.length > 0;
  }

  /** Takes one away because nothing of it is left, or something else takes its place. */
  async withdraw(id: string): Promise<void> {
    await this.database.query('update public_release set withdrawn_at = now() where id = $1 and withdrawn_at is null', [
      id,
    ]);
  }

  /**
   * Withdraws whatever has begun and is not what is shown now: outside nobody reads an older release, the municipality
   * keeps it.
   */
  async withdrawReplaced(): Promise<void> {
    await this.database.query(
      `update public_release r set withdrawn_at = now() where withdrawn_at is null
         and released_at <= statement_timestamp()
         and not exists (select from published_block p where p.tenant_id = r.tenant_id and p.id = r.id)`,
    );
  }

  /** Withdraws one that has not begun; of a block all that have not. False when there is none. */
  async withdrawPlanned({
    id = null,
    block = null,
  }: {
    id?: string | null;
    block?: PublicBlock | null;
  }): Promise<boolean> {
    const gone = await this.database.query(
      `update public_release set withdrawn_at = now(), withdrawn_by = app_actor_id()
       where (id = $1 or block = $2) and withdrawn_at is null and released_at > statement_timestamp() returning 1`,
      [id, block],
    );
    return gone.length > 0;
  }

  /** Municipalities that chose a block; not those that are an archive, where nothing changes any more. */
  async chosen(): Promise<string[]> {
    const rows = await this.database.asSystem('find public pages that may have to change', () =>
      this.database.query<{ tenantId: string }>(
        `select distinct b.tenant_id as "tenantId" from public_block b join municipality_facts m on m.id = b.tenant_id
         where b.mode <> 'OFF' and m.status <> 'MERGED' order by 1`,
      ),
    );
    return rows.map(({ tenantId }) => tenantId);
  }

  contact(): Promise<ContactRow | null> {
    return this.database.maybe<ContactRow>(`select ${contactColumns} from public_contact`);
  }

  /** Null when somebody else saved first. */
  saveContact({
    mailbox,
    personName,
    personRole,
    consentedOn,
    reviewOn,
    version,
  }: ContactRow): Promise<ContactRow | null> {
    const values = [mailbox, personName, personRole, consentedOn, reviewOn];
    return this.database.maybe<ContactRow>(
      version === 0
        ? `insert into public_contact (mailbox, person_name, person_role, consented_on, review_on)
           values ($1, $2, $3, $4, $5) on conflict do nothing returning ${contactColumns}`
        : `update public_contact set mailbox = $1, person_name = $2, person_role = $3, consented_on = $4, review_on = $5,
             version = version + 1 where version = $6 returning ${contactColumns}`,
      version === 0 ? values : [...values, version],
    );
  }
}
