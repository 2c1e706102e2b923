import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What organisations of a coalition offer, and which partners it still wants; an organisation has as many contact
 * persons as it likes. The sectors that a coalition wants are wanted partners of which no name is known, so that there
 * is one list of wishes.
 */
export class CreateOffers1790000041000 implements MigrationInterface {
  name = 'CreateOffers1790000041000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(contacts);
    await runner.query(offers);
    await runner.query(wanted);
    await runner.query(sectorsAsWishes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      alter table coalition no force row level security;
      alter table wanted_partner no force row level security;
      alter table coalition add column wanted_sectors text[] not null default '{}';
      update coalition c set wanted_sectors = coalesce((select array_agg(w.sector order by w.sector)
        from wanted_partner w where w.tenant_id = c.tenant_id and w.name is null), '{}');
      alter table coalition alter column wanted_sectors drop default;
      alter table coalition force row level security;
      drop table wanted_partner_step, wanted_partner, coalition_offer;
      drop index ix_coalition_contact_organisation;
      alter table coalition_contact no force row level security;
      delete from coalition_contact c where exists (select from coalition_contact o where o.tenant_id = c.tenant_id
        and o.organisation_id = c.organisation_id and o.id < c.id);
      alter table coalition_contact force row level security;
      alter table coalition_contact drop column phone,
        add constraint uq_coalition_contact_organisation unique (tenant_id, organisation_id);`);
  }
}

const contacts = `
alter table coalition_contact
  add column phone text,
  drop constraint uq_coalition_contact_organisation;
comment on table coalition_contact is
  'Personal data: whom this municipality reaches at an organisation of the coalition, and about what. Never read by the '
  'programme; gone when the organisation leaves.';
create index ix_coalition_contact_organisation on coalition_contact (tenant_id, organisation_id);
`;

const offers = `
create table coalition_offer (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  contact_id uuid,
  offered_as uuid not null default gen_random_uuid(),
  title text not null,
  what text not null,
  target_groups text[] not null default '{}',
  active_elements text[] not null default '{}',
  place text,
  moment text,
  how_to_join text,
  audience text not null default 'COALITION',
  confirmed_at timestamptz,
  ended_on date,
  ended_reason text,
  strengthened_on date,
  strengthened_what text,
  token_sha256 bytea,
  asked_at timestamptz,
  link_expires_at timestamptz,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  search tsvector generated always as (
    setweight(to_tsvector('public.dutch_plain', title), 'A') ||
    setweight(to_tsvector('public.dutch_plain', what || ' ' || coalesce(place, '') || ' ' || coalesce(moment, '')), 'B'))
    stored,
  words text not null generated always as (app_found_text(title || ' ' || what || ' ' || coalesce(place, ''))) stored,
  constraint pk_coalition_offer primary key (tenant_id, id),
  constraint fk_coalition_offer_coalition foreign key (tenant_id) references coalition (tenant_id),
  constraint fk_coalition_offer_organisation foreign key (tenant_id, organisation_id)
    references organisation_name (tenant_id, organisation_id),
  constraint fk_coalition_offer_contact foreign key (tenant_id, contact_id)
    references coalition_contact (tenant_id, id) on delete set null (contact_id),
  constraint uq_coalition_offer_offered_as unique (tenant_id, organisation_id, offered_as),
  constraint uq_coalition_offer_token unique (token_sha256),
  constraint ck_coalition_offer_audience check (audience in ('COALITION', 'PUBLIC')),
  constraint ck_coalition_offer_target_groups check (target_groups <@ array['ALL_AGES', 'YOUNG_PEOPLE', 'SINGLES',
    'OLDER_PEOPLE', 'CARERS', 'BEREAVED', 'NEWCOMERS', 'PEOPLE_WITH_DISABILITY']),
  constraint ck_coalition_offer_elements check (active_elements <@ array['ACTIVITIES', 'MEETING',
    'PRACTICAL_SUPPORT', 'MEANINGFUL_CONTACT', 'SOCIAL_SKILLS', 'REALISTIC_EXPECTATIONS', 'MEANINGFUL_ROLE']),
  constraint ck_coalition_offer_strengthened check ((strengthened_on is null) = (strengthened_what is null)),
  constraint ck_coalition_offer_link check ((token_sha256 is null) = (link_expires_at is null))
);
comment on table coalition_offer is
  'What an organisation of the coalition offers people who feel lonely. Written by the organisation itself, or by the '
  'coordinator until it confirms. What ended stays.';
comment on column coalition_offer.offered_as is
  'The same in every coalition where the organisation offers the same thing. Each workspace keeps its own text: a new text '
  'of the organisation is taken over there, or not, and changes nothing by itself.';
comment on column coalition_offer.confirmed_at is
  'When the organisation said that this is right; empty while the coordinator wrote it on its behalf.';
comment on column coalition_offer.contact_id is 'Whom the organisation is reached at about this offer.';
create index ix_coalition_offer_organisation on coalition_offer (tenant_id, organisation_id);
create index ix_coalition_offer_contact on coalition_offer (tenant_id, contact_id);
select app_secure_tenant_table('coalition_offer');
create policy system_reads on coalition_offer for select to bloemen_app using ((select app_is_system()));
create policy only_demonstration_leaves on coalition_offer as restrictive for delete to bloemen_app
  using (is_demonstration);
select app_close_in_archive('coalition_offer');
`;

const wanted = `
create table wanted_partner (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  sector text,
  name text,
  name_key text,
  organisation_id uuid,
  why text,
  asked_by uuid,
  status text not null default 'WANTED',
  since_on date not null,
  since_precision text not null default 'DAY',
  since_at_latest boolean not null default false,
  remark text,
  ask_again_on date,
  source text,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_wanted_partner primary key (tenant_id, id),
  constraint fk_wanted_partner_coalition foreign key (tenant_id) references coalition (tenant_id),
  constraint fk_wanted_partner_organisation foreign key (tenant_id, organisation_id)
    references organisation_name (tenant_id, organisation_id),
  constraint fk_wanted_partner_asked_by foreign key (tenant_id, asked_by)
    references organisation_name (tenant_id, organisation_id),
  constraint ck_wanted_partner_some check (num_nonnulls(sector, name) > 0),
  constraint ck_wanted_partner_name check ((name is null) = (name_key is null)),
  constraint ck_wanted_partner_status check (status in ('WANTED', 'CONTACTED', 'INVITED', 'JOINED', 'DECLINED')),
  constraint ck_wanted_partner_since check (since_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_wanted_partner_declined check (status <> 'DECLINED' or length(remark) > 0)
);
comment on table wanted_partner is
  'Whom the coalition wants at its table and how far that is. Without a name the wish is a sector.';
comment on column wanted_partner.organisation_id is 'The organisation that it turned out to be, or is asked now.';
comment on column wanted_partner.asked_by is 'The organisation of the coalition that asks this one to join.';
comment on column wanted_partner.since_on is 'Since when it has this status.';
comment on column wanted_partner.remark is 'What was said with this status.';
create unique index uq_wanted_partner_sector on wanted_partner (tenant_id, sector) where name is null;
create unique index uq_wanted_partner_name on wanted_partner (tenant_id, name_key);
select app_secure_tenant_table('wanted_partner');
select app_close_in_archive('wanted_partner');

create table wanted_partner_step (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  wanted_partner_id uuid not null,
  status text not null,
  on_day date not null,
  on_precision text not null default 'DAY',
  on_at_latest boolean not null default false,
  remark text,
  person_id uuid default nullif(current_setting('app.actor_id', true), '')::uuid,
  happened_at timestamptz not null default clock_timestamp(),
  constraint pk_wanted_partner_step primary key (tenant_id, id),
  constraint fk_wanted_partner_step_wanted foreign key (tenant_id, wanted_partner_id)
    references wanted_partner (tenant_id, id) on delete cascade,
  constraint ck_wanted_partner_step_status check (status in ('WANTED', 'CONTACTED', 'INVITED', 'JOINED', 'DECLINED'))
);
comment on table wanted_partner_step is 'What became of a wish, step by step; never changed.';
create index ix_wanted_partner_step_wanted on wanted_partner_step (tenant_id, wanted_partner_id, happened_at);
select app_secure_tenant_table('wanted_partner_step');
select app_close_in_archive('wanted_partner_step');
revoke update on wanted_partner_step from bloemen_app;
`;

/** A sector of which somebody takes part already is one that joined, on the day of the first. */
const sectorsAsWishes = `
alter table coalition no force row level security;
alter table coalition_membership no force row level security;
alter table wanted_partner no force row level security;
alter table wanted_partner_step no force row level security;
insert into wanted_partner (tenant_id, sector, organisation_id, status, since_on, since_precision, since_at_latest,
  source, is_demonstration)
select c.tenant_id, s.sector, m.organisation_id, case when m.organisation_id is null then 'WANTED' else 'JOINED' end,
  coalesce(m.from_on, c.started_on), coalesce(m.from_precision, c.started_precision), coalesce(m.from_at_latest, false),
  coalesce(m.source, c.source), c.is_demonstration
from coalition c cross join unnest(c.wanted_sectors) as s (sector)
left join lateral (
  select * from coalition_membership m where m.tenant_id = c.tenant_id and m.sector = s.sector and m.until_on is null
    and m.state in ('MEMBER', 'CORE') order by m.from_on, m.id limit 1) m on true;
insert into wanted_partner_step (tenant_id, wanted_partner_id, status, on_day, on_precision, on_at_latest)
select tenant_id, id, status, since_on, since_precision, since_at_latest from wanted_partner;
alter table coalition force row level security;
alter table coalition_membership force row level security;
alter table wanted_partner force row level security;
alter table wanted_partner_step force row level security;
alter table coalition drop column wanted_sectors;
`;
