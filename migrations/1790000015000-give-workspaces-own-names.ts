import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a workspace calls an organisation or a person is its own from here on: names and other spellings move behind the
 * wall. The shared identity underneath is seen by who knows the organisation, and by everybody once it takes part
 * somewhere and works in several municipalities.
 */
export class GiveWorkspacesOwnNames1790000015000 implements MigrationInterface {
  name = 'GiveWorkspacesOwnNames1790000015000';

  async up(runner: QueryRunner): Promise<void> {
    // Forced row level security binds the owner too: what is there is read before the wall stands again.
    await runner.query(unforced);
    await runner.query(tables);
    await runner.query(forced);
    await runner.query(wall);
    await runner.query(keptByTheDatabase);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(unforced);
    await runner.query(back);
    await runner.query(forced);
  }
}

const unforced = `
alter table organisation no force row level security;
alter table organisation_alias no force row level security;
alter table coalition_membership no force row level security;
alter table coalition_contact no force row level security;
alter table preparation_seat no force row level security;
alter table partner_pledge no force row level security;
alter table role_assignment no force row level security;`;

const forced = `
alter table organisation force row level security;
alter table organisation_alias force row level security;
alter table coalition_membership force row level security;
alter table coalition_contact force row level security;
alter table preparation_seat force row level security;
alter table partner_pledge force row level security;
alter table role_assignment force row level security;`;

const tables = `
create table organisation_name (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  organisation_id uuid not null,
  name text not null,
  name_key text not null,
  match_keys text[] not null,
  version integer not null default 1,
  constraint pk_organisation_name primary key (tenant_id, organisation_id),
  constraint fk_organisation_name_organisation foreign key (organisation_id) references organisation (id) on delete
    cascade,
  constraint ck_organisation_name_text check (length(name) between 1 and 200 and name_key <> '')
);
comment on table organisation_name is
  'What a workspace calls an organisation that it knows. Begins with the shared name of that day; changes for nobody '
  'else.';
create index ix_organisation_name_organisation on organisation_name (organisation_id);
insert into organisation_name (tenant_id, organisation_id, name, name_key, match_keys)
select known.tenant_id, o.id, o.name, o.name_key, o.match_keys
from (
  select created_by as tenant_id, id as organisation_id from organisation
  union select added_by, organisation_id from organisation_alias
  union select tenant_id, organisation_id from coalition_membership
  union select tenant_id, organisation_id from coalition_contact
  union select tenant_id, organisation_id from preparation_seat
  union select tenant_id, organisation_id from partner_pledge
  union select tenant_id, organisation_id from role_assignment
) known join organisation o on o.id = known.organisation_id;

create table organisation_participation (
  tenant_id uuid not null references tenant (id),
  organisation_id uuid not null,
  constraint pk_organisation_participation primary key (tenant_id, organisation_id),
  constraint fk_organisation_participation_name foreign key (tenant_id,
    organisation_id) references organisation_name (tenant_id, organisation_id) on delete cascade
);
comment on table organisation_participation is
  'Which organisations are a member or core partner now. That makes one that works in several municipalities known to '
  'all; being invited does not, and where it takes part nobody can read.';
create index ix_organisation_participation_organisation on organisation_participation (organisation_id);
insert into organisation_participation (tenant_id, organisation_id)
select tenant_id, organisation_id from coalition_membership where until_on is null and state in ('MEMBER', 'CORE');

drop policy everyone_reads on organisation_alias;
drop policy writers_insert on organisation_alias;
drop policy writers_update on organisation_alias;
drop policy writers_delete on organisation_alias;
drop policy adder_deletes on organisation_alias;
drop policy adder_is_own on organisation_alias;
revoke all on organisation_alias from bloemen_app, bloemen_programme;
alter table organisation_alias rename column added_by to tenant_id;
alter table organisation_alias rename constraint fk_organisation_alias_added_by to fk_organisation_alias_tenant;
alter table organisation_alias
  drop constraint pk_organisation_alias,
  drop constraint uq_organisation_alias_name,
  drop constraint fk_organisation_alias_organisation,
  add constraint pk_organisation_alias primary key (tenant_id, id),
  add constraint uq_organisation_alias_name unique (tenant_id, organisation_id, name),
  add constraint fk_organisation_alias_organisation foreign key (tenant_id,
    organisation_id) references organisation_name (tenant_id, organisation_id) on delete cascade;
comment on table organisation_alias is
  'Other spellings under which the documents and lists of a workspace name an organisation, with their source; they '
  'only ever lead to a suggestion.';
drop index ix_organisation_alias_match;
drop index ix_organisation_match;

create table organisation_spelling (
  tenant_id uuid not null,
  organisation_id uuid not null,
  spelling_sha256 bytea not null,
  constraint pk_organisation_spelling primary key (tenant_id, organisation_id, spelling_sha256),
  constraint fk_organisation_spelling_name foreign key (tenant_id,
    organisation_id) references organisation_name (tenant_id, organisation_id) on delete cascade,
  constraint ck_organisation_spelling_sha256 check (length(spelling_sha256) = 32)
);
comment on table organisation_spelling is
  'The hash of each name and spelling a workspace uses: who types the same one elsewhere is led to the shared '
  'identity, and reads neither spelling nor source.';
create index ix_organisation_spelling_sha256 on organisation_spelling (spelling_sha256);
insert into organisation_spelling (tenant_id, organisation_id, spelling_sha256)
select tenant_id, organisation_id, sha256(convert_to(name_key, 'UTF8')) from organisation_name
union select tenant_id, organisation_id, sha256(convert_to(name_key, 'UTF8')) from organisation_alias;

create table organisation_not_meant (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  organisation_id uuid not null,
  name_key text not null,
  constraint pk_organisation_not_meant primary key (tenant_id, organisation_id, name_key),
  constraint fk_organisation_not_meant_organisation foreign key (organisation_id) references organisation (id) on delete
    cascade
);
comment on table organisation_not_meant is
  'A spelling of elsewhere that does not mean this organisation here, said a person of this workspace; it is not '
  'suggested again.';

create table organisation_name_proposal (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  name text not null,
  name_key text not null,
  match_keys text[] not null,
  proposed_at timestamptz not null default now(),
  decision text,
  decided_at timestamptz,
  constraint pk_organisation_name_proposal primary key (tenant_id, id),
  constraint fk_organisation_name_proposal_name foreign key (tenant_id,
    organisation_id) references organisation_name (tenant_id, organisation_id) on delete cascade,
  constraint ck_organisation_name_proposal_text check (length(name) between 1 and 200 and name_key <> ''),
  constraint ck_organisation_name_proposal_decision check (decision in ('ACCEPTED', 'REFUSED')),
  constraint ck_organisation_name_proposal_decided check ((decision is null) = (decided_at is null))
);
comment on table organisation_name_proposal is
  'A name that a workspace proposes for the shared register; the programme accepts or refuses it. Names that '
  'workspaces use stay as they are.';
create unique index uq_organisation_name_proposal_open on organisation_name_proposal (tenant_id, organisation_id)
  where decision is null;
create index ix_organisation_name_proposal_organisation on organisation_name_proposal (organisation_id)
  where decision is null;

create table person_name (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  person_id uuid not null,
  display_name text not null,
  formal_name text,
  constraint pk_person_name primary key (tenant_id, person_id),
  constraint fk_person_name_person foreign key (person_id) references person (id) on delete cascade,
  constraint ck_person_name_display_name check (length(display_name) between 1 and 200)
);
comment on table person_name is
  'What a workspace calls somebody whom it invited by an address that was known elsewhere: an address alone never '
  'tells who somebody is.';

alter table coalition_membership
  drop constraint fk_coalition_membership_organisation,
  add constraint fk_coalition_membership_organisation foreign key (tenant_id,
    organisation_id) references organisation_name (tenant_id, organisation_id);
alter table coalition_contact
  drop constraint fk_coalition_contact_organisation,
  add constraint fk_coalition_contact_organisation foreign key (tenant_id,
    organisation_id) references organisation_name (tenant_id, organisation_id);
alter table preparation_seat
  drop constraint fk_preparation_seat_organisation,
  add constraint fk_preparation_seat_organisation foreign key (tenant_id,
    organisation_id) references organisation_name (tenant_id, organisation_id);
alter table partner_pledge
  drop constraint partner_pledge_organisation_id_fkey,
  add constraint fk_partner_pledge_organisation foreign key (tenant_id,
    organisation_id) references organisation_name (tenant_id, organisation_id);
alter table role_assignment
  drop constraint fk_role_assignment_organisation,
  add constraint fk_role_assignment_organisation foreign key (tenant_id,
    organisation_id) references organisation_name (tenant_id, organisation_id);
`;

const wall = `
select app_secure_tenant_table('organisation_name');
revoke delete on organisation_name from bloemen_app;
select app_secure_tenant_table('organisation_alias');
revoke update on organisation_alias from bloemen_app;
select app_secure_tenant_table('organisation_not_meant');
revoke update on organisation_not_meant from bloemen_app;
select app_secure_tenant_table('person_name');
revoke delete on person_name from bloemen_app;

select app_secure_tenant_table('organisation_participation');
revoke select, update on organisation_participation from bloemen_app;
grant select (organisation_id) on organisation_participation to bloemen_app;
create policy everyone_reads on organisation_participation for select to bloemen_app using (true);

select app_secure_tenant_table('organisation_name_proposal');
revoke update on organisation_name_proposal from bloemen_app;
grant update (decision, decided_at) on organisation_name_proposal to bloemen_app;
create policy programme_reads on organisation_name_proposal for select to bloemen_app
  using ((select app_tenant_id()) = '00000000-0000-4000-8000-000000000001'::uuid);
create policy programme_decides on organisation_name_proposal for update to bloemen_app
  using ((select app_tenant_id()) = '00000000-0000-4000-8000-000000000001'::uuid);
create policy only_programme_decides on organisation_name_proposal as restrictive for update to bloemen_app
  using ((select app_tenant_id()) = '00000000-0000-4000-8000-000000000001'::uuid);
create policy begins_undecided on organisation_name_proposal as restrictive for insert to bloemen_app
  with check (decision is null);
create policy decided_stays on organisation_name_proposal as restrictive for delete to bloemen_app
  using (decision is null);

drop policy everyone_reads on organisation;
create policy known_or_public on organisation for select to bloemen_app using (
  (select app_is_system())
  or (select app_tenant_id()) in (created_by, local_to, municipality_id)
  or id in (select n.organisation_id from organisation_name n where n.tenant_id = (select app_tenant_id()))
  or (local_to is null and exists (select from organisation_participation p where p.organisation_id = organisation.id))
  or ((select app_tenant_id()) = '00000000-0000-4000-8000-000000000001'::uuid
    and exists (select from organisation_name_proposal p where p.organisation_id = organisation.id
      and p.decision is null)));
comment on policy known_or_public on organisation is
  'Local and merely invited organisations of another municipality do not exist here.';
drop policy creator_changes on organisation;
create policy creator_changes on organisation as restrictive for update to bloemen_app using (
  (select app_is_system())
  or (select app_tenant_id()) = '00000000-0000-4000-8000-000000000001'::uuid
  or (created_by = (select app_tenant_id())
    and (local_to is not null or not exists (select from organisation_participation p
      where p.organisation_id = organisation.id))));
comment on policy creator_changes on organisation is 'Once others see the shared name, only the programme changes it.';
create policy programme_read on organisation for select to bloemen_programme using (true);
revoke select on organisation from bloemen_programme;
grant select (id, municipality_id, is_demonstration) on organisation to bloemen_programme;

select app_secure_tenant_table('organisation_spelling');
revoke update on organisation_spelling from bloemen_app;
create policy public_leads_here on organisation_spelling for select to bloemen_app
  using (exists (select from organisation o where o.id = organisation_spelling.organisation_id));
`;

const keptByTheDatabase = `
create function app_name_organisation() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'organisation' then
    insert into organisation_name (tenant_id, organisation_id, name, name_key, match_keys)
      values (new.created_by, new.id, new.name, new.name_key, new.match_keys);
  elsif not exists (select from organisation_name n where n.tenant_id = new.tenant_id
    and n.organisation_id = new.organisation_id) then
    insert into organisation_name (tenant_id, organisation_id, name, name_key, match_keys)
      select new.tenant_id, o.id, o.name, o.name_key, o.match_keys from organisation o where o.id = new.organisation_id
      on conflict do nothing;
  end if;
  return new;
end $$;
comment on function app_name_organisation is
  'Who registers an organisation or brings it into its coalition knows it, by the shared name to begin with. One that '
  'it may not see gets no name, and so the foreign key refuses it.';
create trigger name_organisation after insert on organisation for each row execute function app_name_organisation();
create trigger name_organisation before insert on coalition_membership for each row execute function
  app_name_organisation();

create function app_tell_participation() returns trigger language plpgsql as $$
declare
  changed coalition_membership := case when tg_op = 'DELETE' then old else new end;
begin
  if exists (select from coalition_membership m where m.tenant_id = changed.tenant_id
    and m.organisation_id = changed.organisation_id
    and m.until_on is null and m.state in ('MEMBER', 'CORE')) then
    insert into organisation_participation (tenant_id, organisation_id)
      values (changed.tenant_id, changed.organisation_id) on conflict do nothing;
  else
    -- The wall keeps this to the own row: who deletes may not even read whose row it is.
    delete from organisation_participation p where p.organisation_id = changed.organisation_id;
  end if;
  return null;
end $$;
create trigger tell_participation after insert or update
  or delete on coalition_membership for each row execute function app_tell_participation();

create function app_keep_spellings() returns trigger language plpgsql as $$
declare
  tenant uuid := case when tg_op = 'DELETE' then old.tenant_id else new.tenant_id end;
  organisation uuid := case when tg_op = 'DELETE' then old.organisation_id else new.organisation_id end;
  spellings bytea[] := array(
    select sha256(convert_to(name_key, 'UTF8')) from organisation_name n where n.tenant_id = tenant
      and n.organisation_id = organisation
    union select sha256(convert_to(name_key, 'UTF8')) from organisation_alias a where a.tenant_id = tenant
      and a.organisation_id = organisation);
begin
  delete from organisation_spelling s where s.tenant_id = tenant and s.organisation_id = organisation
    and s.spelling_sha256 <> all (spellings);
  insert into organisation_spelling (tenant_id, organisation_id, spelling_sha256)
    select tenant, organisation, unnest(spellings) on conflict do nothing;
  return null;
end $$;
create trigger keep_spellings after insert or update on organisation_name for each row execute function
  app_keep_spellings();
create trigger keep_spellings after insert or delete on organisation_alias for each row execute function
  app_keep_spellings();
`;

const back = `
drop trigger name_organisation on organisation;
drop trigger name_organisation on coalition_membership;
drop trigger tell_participation on coalition_membership;
drop trigger keep_spellings on organisation_alias;
drop trigger keep_tenant on organisation_alias;
alter table coalition_membership
  drop constraint fk_coalition_membership_organisation,
  add constraint fk_coalition_membership_organisation foreign key (organisation_id) references organisation (id);
alter table coalition_contact
  drop constraint fk_coalition_contact_organisation,
  add constraint fk_coalition_contact_organisation foreign key (organisation_id) references organisation (id);
alter table preparation_seat
  drop constraint fk_preparation_seat_organisation,
  add constraint fk_preparation_seat_organisation foreign key (organisation_id) references organisation (id);
alter table partner_pledge
  drop constraint fk_partner_pledge_organisation,
  add constraint partner_pledge_organisation_id_fkey foreign key (organisation_id) references organisation (id);
alter table role_assignment
  drop constraint fk_role_assignment_organisation,
  add constraint fk_role_assignment_organisation foreign key (organisation_id) references organisation (id);
drop policy known_or_public on organisation;
drop policy creator_changes on organisation;
drop policy programme_read on organisation;
create policy everyone_reads on organisation for select to bloemen_app, bloemen_programme using (true);
create policy creator_changes on organisation as restrictive for update to bloemen_app
  using ((select app_is_system()) or created_by = (select app_tenant_id())
    or (select app_tenant_id()) = '00000000-0000-4000-8000-000000000001'::uuid);
grant select on organisation to bloemen_programme;
drop policy own_tenant on organisation_alias;
drop table organisation_spelling, organisation_not_meant, organisation_name_proposal, organisation_participation,
  person_name;
delete from organisation_alias a using organisation_alias b where a.organisation_id = b.organisation_id
  and a.name = b.name and a.id > b.id;
alter table organisation_alias
  drop constraint pk_organisation_alias,
  drop constraint uq_organisation_alias_name,
  drop constraint fk_organisation_alias_organisation,
  add constraint pk_organisation_alias primary key (id),
  add constraint uq_organisation_alias_name unique (organisation_id, name),
  add constraint fk_organisation_alias_organisation foreign key (organisation_id) references organisation (id) on delete
    cascade;
alter table organisation_alias rename constraint fk_organisation_alias_tenant to fk_organisation_alias_added_by;
alter table organisation_alias rename column tenant_id to added_by;
create index ix_organisation_alias_match on organisation_alias using gin (match_keys);
create index ix_organisation_match on organisation using gin (match_keys);
revoke all on organisation_alias from bloemen_app;
select app_secure_shared_table('organisation_alias', 'any');
revoke update on organisation_alias from bloemen_app;
create policy adder_deletes on organisation_alias as restrictive for delete to bloemen_app
  using ((select app_is_system()) or added_by = (select app_tenant_id())
    or (select app_tenant_id()) = '00000000-0000-4000-8000-000000000001'::uuid);
create policy adder_is_own on organisation_alias as restrictive for insert to bloemen_app
  with check ((select app_is_system()) or added_by = (select app_tenant_id()));
drop table organisation_name;
drop function app_name_organisation, app_tell_participation, app_keep_spellings;
`;
