import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Press releases with their quotes, figures and the links by which somebody who is quoted answers. What is not released
 * is read by who writes and approves alone, by the clock of the database: no job stands between the moment and the text.
 */
export class CreatePressReleases1790000050000 implements MigrationInterface {
  name = 'CreatePressReleases1790000050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(releases);
    await runner.query(quotes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop table press_quote_link, press_quote, press_figure, press_release, press_number cascade;
      drop function app_reads_unreleased_press;`);
  }
}

const releases = `
create table press_number (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  year integer not null,
  last integer not null,
  constraint pk_press_number primary key (tenant_id, year),
  constraint fk_press_number_municipality foreign key (tenant_id) references municipality (id),
  constraint ck_press_number_last check (last > 0)
);
comment on table press_number is
  'The last number that was given to a press release in a year. A number is given once: what was removed leaves a gap.';
select app_secure_tenant_table('press_number');
select app_close_in_archive('press_number');

create function app_reads_unreleased_press() returns boolean language sql stable parallel safe as $$
  select app_actor_id() is null or coalesce(current_setting('app.reads_all', true), '') = 'on'
    or string_to_array(coalesce(current_setting('app.roles', true), ''), ',')
      && array['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN']
$$;
comment on function app_reads_unreleased_press is
  'Whether the person of this transaction reads drafts and texts under embargo of the own municipality.';

create table press_release (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  number text not null,
  title text not null,
  lead text not null,
  body text not null,
  call_to_action text,
  contact text,
  decision_id uuid,
  decided_answer text,
  status text not null default 'DRAFT',
  released_at timestamptz,
  is_imported boolean not null default false,
  approved_at timestamptz,
  approved_by uuid,
  approved_by_name text,
  corrects_id uuid,
  correction_reason text,
  source_text text,
  source_url text,
  writers uuid[] not null default '{}',
  announced_at timestamptz,
  created_at timestamptz not null default now(),
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_press_release primary key (tenant_id, id),
  constraint fk_press_release_municipality foreign key (tenant_id) references municipality (id),
  constraint fk_press_release_decision foreign key (tenant_id, decision_id)
    references executive_decision (tenant_id, id),
  constraint fk_press_release_corrects foreign key (tenant_id, corrects_id) references press_release (tenant_id, id),
  constraint uq_press_release_number unique (tenant_id, number),
  constraint uq_press_release_corrects unique (tenant_id, corrects_id),
  constraint ck_press_release_status check (status in ('DRAFT', 'APPROVED', 'EMBARGOED')),
  constraint ck_press_release_released check ((status = 'EMBARGOED') = (released_at is not null)
    and (released_at is null or decision_id is not null)),
  constraint ck_press_release_approved check (status = 'DRAFT' or is_imported or approved_by_name is not null),
  constraint ck_press_release_correction check ((corrects_id is null) = (correction_reason is null))
);
comment on table press_release is
  'A press release. EMBARGOED with released_at in the past is published; published with a published correction is '
  'corrected. Both follow from the clock of the database, so nobody and no job has to do anything at the moment.';
comment on column press_release.number is 'PB, the year, an underscore and a number that counts on within the year.';
comment on column press_release.decided_answer is
  'Why the text may say that something was decided, where points of the decision are not, in the words of who releases.';
comment on column press_release.is_imported is
  'Published before, and taken over with its number: of its moment the day alone is known, of its approval nothing.';
comment on column press_release.writers is 'Who wrote at this text; they do not approve it themselves.';
comment on column press_release.announced_at is 'When people were told that it came out.';
create index ix_press_release_created on press_release (tenant_id, created_at desc, id);
create index ix_press_release_decision on press_release (tenant_id, decision_id);
create index ix_press_release_waiting on press_release (released_at) where announced_at is null;
select app_secure_tenant_table('press_release');
create policy as_released on press_release as restrictive for select to bloemen_app
  using ((select app_reads_unreleased_press()) or released_at <= statement_timestamp());
create policy system_reads_released on press_release for select to bloemen_app
  using ((select app_is_system()) and released_at <= statement_timestamp());
select app_close_in_archive('press_release');

create table press_figure (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  release_id uuid not null,
  place integer not null,
  body text not null,
  definition_id uuid,
  year integer,
  missing text,
  source_text text,
  constraint pk_press_figure primary key (tenant_id, id),
  constraint fk_press_figure_release foreign key (tenant_id, release_id) references press_release (tenant_id, id)
    on delete cascade,
  constraint fk_press_figure_definition foreign key (definition_id) references indicator_definition (id),
  constraint uq_press_figure_place unique (tenant_id, release_id, place) deferrable initially deferred,
  constraint ck_press_figure_source check ((definition_id is null) = (year is null)
    and (definition_id is null) = (missing is not null))
);
comment on table press_figure is 'A figure in a press release with the indicator and year it is from, or what its source lacks.';
create index ix_press_figure_definition on press_figure (definition_id);
select app_secure_tenant_table('press_figure');
create policy as_open_as_the_release on press_figure as restrictive for select to bloemen_app
  using (exists (select from press_release r where r.tenant_id = press_figure.tenant_id
    and r.id = press_figure.release_id));
select app_close_in_archive('press_figure');
`;

const quotes = `
create table press_quote (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  release_id uuid not null,
  place integer not null,
  body text not null,
  person_name text not null,
  capacity text,
  email text,
  state text not null default 'NOT_ASKED',
  state_at timestamptz,
  remark text,
  proposed_body text,
  paper_source text,
  constraint pk_press_quote primary key (tenant_id, id),
  constraint fk_press_quote_release foreign key (tenant_id, release_id) references press_release (tenant_id, id)
    on delete cascade,
  constraint uq_press_quote_place unique (tenant_id, release_id, place) deferrable initially deferred,
  constraint ck_press_quote_state check (state in ('NOT_ASKED', 'ASKED', 'APPROVED', 'CHANGE_PROPOSED', 'REFUSED',
    'ON_PAPER', 'UNKNOWN')),
  constraint ck_press_quote_said check ((state in ('NOT_ASKED', 'UNKNOWN')) = (state_at is null)
    and (state <> 'CHANGE_PROPOSED' or proposed_body is not null)
    and (state = 'ON_PAPER') = (paper_source is not null))
);
comment on table press_quote is 'What a press release lets somebody say, and whether that person agrees with these words.';
comment on column press_quote.email is 'Where the person who is quoted is asked; read by who writes.';
comment on column press_quote.state is 'UNKNOWN: of a press release that was taken over, nobody knows whether it was asked.';
comment on column press_quote.paper_source is 'Where it is written that the person agreed, when that was not asked by mail.';
select app_secure_tenant_table('press_quote');
create policy as_open_as_the_release on press_quote as restrictive for select to bloemen_app
  using (exists (select from press_release r where r.tenant_id = press_quote.tenant_id
    and r.id = press_quote.release_id));
select app_close_in_archive('press_quote');

create table press_quote_link (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  quote_id uuid not null,
  token_sha256 bytea not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  answered_at timestamptz,
  constraint pk_press_quote_link primary key (tenant_id, id),
  constraint fk_press_quote_link_quote foreign key (tenant_id, quote_id) references press_quote (tenant_id, id)
    on delete cascade,
  constraint uq_press_quote_link_token unique (token_sha256),
  constraint ck_press_quote_link_sha256 check (length(token_sha256) = 32)
);
comment on table press_quote_link is
  'A link by which the person who is quoted answers once, without signing in; kept hashed. It dies when the words change.';
create index ix_press_quote_link_quote on press_quote_link (tenant_id, quote_id);
select app_secure_tenant_table('press_quote_link');
create policy for_who_writes on press_quote_link as restrictive for all to bloemen_app
  using ((select app_reads_unreleased_press())) with check ((select app_reads_unreleased_press()));
create policy system_reads on press_quote_link for select to bloemen_app using ((select app_is_system()));
select app_close_in_archive('press_quote_link');
`;
