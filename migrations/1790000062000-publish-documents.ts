import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents that are actively public are read by everybody from their moment of release on, with the bytes of their file
 * (Wet open overheid, article 3.3), and no other document and no other file. What was public and is so no longer leaves
 * its id and the moment, nothing else.
 */
export class PublishDocuments1790000062000 implements MigrationInterface {
  name = 'PublishDocuments1790000062000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(documents);
    await runner.query(withdrawals);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop policy public_reads on stored_file;
      drop policy as_public_as_it_is on document;
      drop policy public_reads on document;
      drop trigger tell_withdrawal on document;
      drop function document_tell_withdrawal;
      drop table document_withdrawal;
      drop function app_document_is_public;
      drop index ix_document_public;
      alter table document drop column woo_category;`);
  }
}

const documents = `
alter table document add column woo_category text,
  add constraint ck_document_woo_category check (woo_category in ('LAWS', 'GENERAL_DECISIONS', 'DRAFT_LAWS',
    'ORGANISATION', 'CONTACTS', 'RECEIVED_BY_COUNCIL', 'COUNCIL_MEETINGS', 'EXECUTIVE_MEETINGS', 'ADVICE', 'COVENANTS',
    'ANNUAL_PLANS', 'SUBSIDIES', 'WOO_REQUESTS', 'RESEARCH', 'RULINGS', 'COMPLAINTS', 'OTHER_PUBLIC'));
comment on column document.woo_category is
  'Information category of the Wet open overheid that the municipality chose; null where the kind of document decides.';

create function app_document_is_public(p_openness text, p_released_at timestamptz, p_address text, p_scan text)
  returns boolean language sql stable parallel safe as $$
  select coalesce(p_openness = 'ACTIVELY_PUBLIC' and p_released_at <= statement_timestamp()
    and (p_address is not null or p_scan in ('CLEAN', 'NOT_SCANNED')), false)
$$;
comment on function app_document_is_public is
  'Whether everybody may have a document now: actively public, its release has begun, and there is something to open.';

create index ix_document_public on document (tenant_id, released_at desc) where openness = 'ACTIVELY_PUBLIC';
create policy public_reads on document for select to bloemen_app
  using ((select app_is_public()) and app_document_is_public(openness, released_at, address, scan));
create policy as_public_as_it_is on document as restrictive for select to bloemen_app
  using (not (select app_is_public()) or app_document_is_public(openness, released_at, address, scan));

-- The key is that of documents (keyOf in documents.service.ts): bytes of anything else never fit it.
create policy public_reads on stored_file for select to bloemen_app using ((select app_is_public())
  and exists (select from document d where d.tenant_id = stored_file.tenant_id
    and d.openness = 'ACTIVELY_PUBLIC' and app_document_is_public(d.openness, d.released_at, d.address, d.scan)
    and encode(sha256(('document ' || d.id || ' ' || d.sha256)::bytea), 'hex') = stored_file.sha256));
`;

const withdrawals = `
create table document_withdrawal (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  document_id uuid not null,
  withdrawn_at timestamptz not null default statement_timestamp(),
  constraint pk_document_withdrawal primary key (tenant_id, document_id),
  constraint fk_document_withdrawal_municipality foreign key (tenant_id) references tenant (id)
);
comment on table document_withdrawal is
  'When a document that everybody read stopped being public. Without a name, and kept when the document goes.';
create index ix_document_withdrawal_document on document_withdrawal (document_id);
select app_secure_tenant_table('document_withdrawal');
select app_close_in_archive('document_withdrawal');
create policy public_reads on document_withdrawal for select to bloemen_app
  using ((select app_is_public()) and withdrawn_at <= statement_timestamp());

create function document_tell_withdrawal() returns trigger language plpgsql as $$
declare
  was boolean := tg_op <> 'INSERT'
    and app_document_is_public(old.openness, old.released_at, old.address, old.scan);
  isnow boolean := tg_op <> 'DELETE'
    and app_document_is_public(new.openness, new.released_at, new.address, new.scan);
begin
  if not was and not isnow then return null; end if;
  if isnow then
    delete from document_withdrawal where tenant_id = new.tenant_id and document_id = new.id;
  elsif not old.is_demonstration then
    insert into document_withdrawal (tenant_id, document_id) values (old.tenant_id, old.id)
    on conflict (tenant_id, document_id) do update set withdrawn_at = excluded.withdrawn_at;
  end if;
  -- What is kept of the public site is made anew (PUBLIC_CHANNEL of module publication).
  perform pg_notify('publication', json_build_object('tenantId', coalesce(new.tenant_id, old.tenant_id))::text);
  return null;
end $$;
create trigger tell_withdrawal after insert or update or delete on document for each row
  execute function document_tell_withdrawal();
`;
