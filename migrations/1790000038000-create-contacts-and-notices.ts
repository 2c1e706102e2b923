import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An organisation may have several contact persons, each with what they are written to about. Addresses that mail does
 * not reach are known by their hash alone. Who signs in is told what happened. More records carry their fact themselves.
 */
export class CreateContactsAndNotices1790000038000 implements MigrationInterface {
  name = 'CreateContactsAndNotices1790000038000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(contacts);
    await runner.query(notices);
    await runner.query(origins);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      delete from pillar_evidence where origin_kind in ('MEETING', 'OFFER', 'INVOLVEMENT', 'ADVISORY_GROUP', 'MONITORING',
        'MEASUREMENT', 'EVALUATION');
      alter table pillar_evidence drop constraint ck_pillar_evidence_origin_kind,
        add constraint ck_pillar_evidence_origin_kind check (origin_kind in ('STATEMENT', 'RATIFYING_DECISION',
          'PORTFOLIO', 'COALITION', 'PARTNER_PLEDGE', 'ACTION_PLAN', 'TOOLKIT_ADOPTION'));
      drop table notice;
      drop function app_mail_trouble;
      drop table mail_trouble;
      delete from coalition_contact c where exists (select from coalition_contact o where o.tenant_id = c.tenant_id
        and o.organisation_id = c.organisation_id and o.id < c.id);
      alter table coalition_contact
        drop constraint pk_coalition_contact,
        drop constraint uq_coalition_contact_organisation,
        add constraint pk_coalition_contact primary key (tenant_id, organisation_id),
        drop column id, drop column roles, drop column consented_on, drop column review_on,
        drop column is_demonstration;`);
  }
}

const contacts = `
alter table coalition_contact
  add column id uuid not null default gen_random_uuid(),
  add column roles text[] not null default '{COORDINATION,ACTIONS}',
  add column consented_on date,
  add column review_on date,
  add column is_demonstration boolean not null default false,
  drop constraint pk_coalition_contact,
  add constraint pk_coalition_contact primary key (tenant_id, id),
  add constraint uq_coalition_contact_organisation unique (tenant_id, organisation_id),
  add constraint ck_coalition_contact_roles check (roles <@ '{BOARD,COORDINATION,ACTIONS}'::text[]);
comment on column coalition_contact.consented_on is
  'When this person agreed to being written to; empty while nobody asked.';
comment on column coalition_contact.review_on is 'The day after which somebody looks whether this is still right.';

create table mail_trouble (
  address_sha256 bytea not null,
  bounces integer not null default 0,
  bounced_at timestamptz,
  complained_at timestamptz,
  constraint pk_mail_trouble primary key (address_sha256),
  constraint ck_mail_trouble_sha256 check (length(address_sha256) = 32)
);
comment on table mail_trouble is
  'Addresses that mail came back from, or that asked for no mail, by their hash: who knows the address can ask, and '
  'nobody can list them.';
select app_secure_system_table('mail_trouble');
create policy asked_by_address on mail_trouble for select to bloemen_app using (true);
create function app_mail_trouble(p_address text) returns text language sql stable begin atomic
  select case when t.complained_at is not null then 'COMPLAINED' when t.bounces >= 2 then 'BOUNCED' end
  from mail_trouble t where t.address_sha256 = sha256(convert_to(lower(p_address), 'UTF8'));
end;
comment on function app_mail_trouble is
  'Why an address gets no mail until somebody looks at it: it complained, or mail came back twice. Null when all is well.';
`;

const notices = `
create table notice (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  kind text not null,
  title text not null,
  address text not null,
  told_at timestamptz not null default now(),
  read_at timestamptz,
  mailed_at timestamptz,
  is_demonstration boolean not null default false,
  constraint pk_notice primary key (tenant_id, id),
  constraint fk_notice_person foreign key (person_id) references person (id) on delete cascade,
  constraint ck_notice_title check (length(title) between 1 and 300),
  constraint ck_notice_address check (address like '/%')
);
comment on table notice is
  'What a person who signs in was told in a workspace, with the page it is about. Read by that person alone.';
comment on column notice.mailed_at is 'When it went along in a mail; empty while it waits for one, or none is wanted.';
create index ix_notice_person on notice (tenant_id, person_id, told_at desc);
create index ix_notice_unmailed on notice (person_id, told_at) where mailed_at is null and read_at is null;
select app_secure_tenant_table('notice');
create policy own_only on notice as restrictive for select to bloemen_app
  using ((select app_actor_id()) is null or person_id = (select app_actor_id()));
create policy own_changes on notice as restrictive for update to bloemen_app
  using ((select app_actor_id()) is null or person_id = (select app_actor_id()));
create policy nobody_removes on notice as restrictive for delete to bloemen_app
  using ((select app_actor_id()) is null);
select app_close_in_archive('notice');
`;

const origins = `
alter table pillar_evidence drop constraint ck_pillar_evidence_origin_kind,
  add constraint ck_pillar_evidence_origin_kind check (origin_kind in ('STATEMENT', 'RATIFYING_DECISION', 'PORTFOLIO',
    'COALITION', 'PARTNER_PLEDGE', 'ACTION_PLAN', 'TOOLKIT_ADOPTION', 'MEETING', 'OFFER', 'INVOLVEMENT',
    'ADVISORY_GROUP', 'MONITORING', 'MEASUREMENT', 'EVALUATION'));
`;
