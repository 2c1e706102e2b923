import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signing the five pillars: wording, commitment, invitation, signature, certificate, evenings, pledges of partners. */
export class Commitments1790000009000 implements MigrationInterface {
  name = 'Commitments1790000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(national);
    await runner.query(workspace);
    await runner.query(joining);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger if exists only_participation on municipality;
      drop policy if exists moves_by_signature on municipality;
      drop policy if exists moves_by_signature on municipality_status_change;
      alter table municipality_status_change drop column if exists commitment_id;
      drop table if exists sourced_decision, practice_card, partner_pledge, commitment_certificate,
        commitment_signature, commitment_invitation, commitment, witness_code,
        signing_event_municipality, signing_event, commitment_wording cascade;
      drop function if exists app_keep_offered_wording, app_only_participation, app_status_by_signature;`);
  }
}

const national = `
create table commitment_wording (
  id uuid not null default gen_random_uuid(),
  edition text not null,
  title text not null,
  body text not null,
  sha256 text not null,
  offered_at timestamptz,
  retired_at timestamptz,
  asks_reaffirmation boolean not null default false,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint pk_commitment_wording primary key (id),
  constraint uq_commitment_wording_edition unique (edition),
  constraint ck_commitment_wording_hash check (sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
  constraint ck_commitment_wording_retired check (retired_at is null or offered_at is not null)
);
comment on table commitment_wording is
  'Versions of the statement of intent. Once offered a wording never changes and is kept for ever; another text is '
  'another wording.';
comment on column commitment_wording.body is
  'The whole text exactly as it is shown, UTF-8, lines ended by a line feed.';
comment on column commitment_wording.asks_reaffirmation is
  'True when municipalities that signed an earlier wording are asked to sign this one.';
comment on column commitment_wording.sha256 is
  'Hex SHA-256 of body: what the signer''s screen computes and sends back.';
select app_secure_shared_table('commitment_wording', 'programme');
create policy drafts_are_the_programmes on commitment_wording as restrictive for select to bloemen_app
  using (offered_at is not null or (select app_is_system()
    or app_tenant_id() = '00000000-0000-4000-8000-000000000001'::uuid));
revoke delete on commitment_wording from bloemen_app;
create function app_keep_offered_wording() returns trigger language plpgsql as $$
begin
  if old.offered_at is not null and (new.edition, new.title, new.body, new.sha256, new.offered_at) is distinct
    from (old.edition, old.title, old.body, old.sha256, old.offered_at) then
    raise exception 'an offered wording is immutable' using errcode = 'check_violation',
      constraint = 'ck_commitment_wording_immutable';
  end if;
  return new;
end $$;
create trigger keep_offered_wording before update on commitment_wording for each row execute function
  app_keep_offered_wording();

create table signing_event (
  id uuid not null default gen_random_uuid(),
  code text not null,
  title text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null,
  organisers text[] not null,
  milestones integer[] not null default '{}',
  is_demonstration boolean not null default false,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint pk_signing_event primary key (id),
  constraint uq_signing_event_code unique (code),
  constraint ck_signing_event_code check (code ~ '^[a-z0-9]{6,12}$'),
  constraint ck_signing_event_period check (starts_at < ends_at),
  constraint ck_signing_event_length check (is_demonstration or ends_at <= starts_at + interval '24 hours')
);
comment on table signing_event is
  'An evening at which several municipalities sign. The code in its address is public and opens nothing but the list '
  'of municipalities and the board.';
comment on column signing_event.milestones is
  'Numbers of participating municipalities that the board announces when they are passed.';
select app_secure_shared_table('signing_event', 'programme');

create table signing_event_municipality (
  event_id uuid not null,
  municipality_id uuid not null,
  constraint pk_signing_event_municipality primary key (event_id, municipality_id),
  constraint fk_signing_event_municipality_event foreign key (event_id) references signing_event (id) on delete cascade,
  constraint fk_signing_event_municipality_municipality foreign key (municipality_id) references municipality (id)
);
comment on table signing_event_municipality is 'Which municipalities are invited to an evening.';
select app_secure_shared_table('signing_event_municipality', 'programme');

create table witness_code (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  id uuid not null default gen_random_uuid(),
  event_id uuid not null references signing_event (id) on delete cascade,
  municipality_id uuid not null references municipality (id),
  witness_id uuid not null references person (id),
  witness_name text not null,
  code_sha256 bytea not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  constraint pk_witness_code primary key (tenant_id, id)
);
comment on table witness_code is
  'A person of the programme who is present vouches for whoever stands before them, for one municipality and some '
  'minutes.';
select app_secure_tenant_table('witness_code');
create policy signer_reads on witness_code for select to bloemen_app using (municipality_id = (select app_tenant_id()));
`;

const workspace = `
create table commitment (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  id uuid not null default gen_random_uuid(),
  status text not null default 'INVITED',
  round integer not null default 1,
  signer_name text not null,
  signer_capacity text not null,
  signer_portfolio text,
  decision_reference text,
  decision_on date,
  lapses_on date,
  reminded_at timestamptz,
  reaffirmation_reason text,
  withdrawn_reason text,
  paper jsonb,
  is_demonstration boolean not null default false,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint pk_commitment primary key (tenant_id, id),
  constraint ck_commitment_status check (status in ('INVITED', 'DRAFT', 'SIGNED_CONDITIONALLY', 'RATIFIED', 'LAPSED',
    'WITHDRAWN', 'REAFFIRMATION_DUE', 'ENDED')),
  constraint ck_commitment_decision check ((decision_reference is null) = (decision_on is null)),
  constraint ck_commitment_conditional_lapses check (status <> 'SIGNED_CONDITIONALLY' or lapses_on is not null),
  constraint ck_commitment_due_has_reason check (status <> 'REAFFIRMATION_DUE'
    or reaffirmation_reason in ('ELECTIONS', 'NEW_HOLDER', 'NEW_WORDING'))
);
comment on table commitment is
  'A municipality''s statement of intent under the five pillars; status moves only by the named moves of '
  'commitment.rules.ts.';
comment on column commitment.round is
  '1 for the first signature, one more for each reaffirmation asked; every round has at most one signature.';
comment on column commitment.paper is
  'A scan of this round that waits for a second person: hash, who sent it, and what it says. Empty otherwise; every '
  'move empties it.';
comment on column commitment.lapses_on is
  'Day after which a conditional signature without a decision lapses: six months after signing.';
create unique index uq_commitment_one_open on commitment (tenant_id)
  where status in ('INVITED', 'DRAFT', 'SIGNED_CONDITIONALLY', 'RATIFIED', 'REAFFIRMATION_DUE');
select app_secure_tenant_table('commitment');
create policy programme_read on commitment for select to bloemen_programme using (true);
grant select (tenant_id, id, status, lapses_on, is_demonstration) on commitment to bloemen_programme;
create policy only_demonstration_leaves on commitment as restrictive for delete to bloemen_app using (is_demonstration);

create table commitment_invitation (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  id uuid not null default gen_random_uuid(),
  commitment_id uuid not null,
  round integer not null,
  email text not null,
  token_sha256 bytea not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  code_sha256 bytea,
  code_expires_at timestamptz,
  code_tries integer not null default 0,
  wrong_codes integer not null default 0,
  created_at timestamptz not null default now(),
  constraint pk_commitment_invitation primary key (tenant_id, id),
  constraint fk_commitment_invitation_commitment foreign key (tenant_id,
    commitment_id) references commitment (tenant_id, id) on delete cascade,
  constraint uq_commitment_invitation_token unique (token_sha256)
);
comment on table commitment_invitation is
  'The personal link to sign: 256 bits, only its hash is kept; single use, expires by the database clock, revoked by '
  'any newer invitation.';
comment on column commitment_invitation.code_tries is 'Wrong tries of the code that stands; a new code starts again.';
comment on column commitment_invitation.wrong_codes is
  'Wrong tries of all codes together; never less, so that after some only a new invitation helps.';
create unique index uq_commitment_invitation_current on commitment_invitation (tenant_id, commitment_id)
  where used_at is null and revoked_at is null;
select app_secure_tenant_table('commitment_invitation');
create policy system_reads on commitment_invitation for select to bloemen_app using ((select app_is_system()));
revoke delete on commitment_invitation from bloemen_app;

create table commitment_signature (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  id uuid not null default gen_random_uuid(),
  commitment_id uuid not null,
  round integer not null,
  wording_id uuid not null references commitment_wording (id),
  wording_sha256 text not null,
  signer_name text not null,
  signer_capacity text not null,
  signer_portfolio text,
  authority text not null,
  authority_reference text,
  authority_on date,
  means text not null,
  witness_name text,
  witness_id uuid,
  witness_code_sha256 bytea,
  event_id uuid references signing_event (id) on delete set null,
  place text,
  signed_at timestamptz not null default clock_timestamp(),
  signed_on date not null default (now() at time zone 'Europe/Amsterdam')::date,
  device_sha256 text,
  paper_sha256 text,
  confirmed_by uuid,
  audit_seq bigint not null,
  constraint pk_commitment_signature primary key (tenant_id, id),
  constraint fk_commitment_signature_commitment foreign key (tenant_id, commitment_id) references commitment (tenant_id,
    id) on delete cascade,
  constraint uq_commitment_signature_round unique (tenant_id, commitment_id, round),
  constraint uq_commitment_signature_witness_code unique (witness_code_sha256),
  constraint ck_commitment_signature_authority check (authority in ('MANDATE', 'DECISION', 'SUBJECT_TO_DECISION')),
  constraint ck_commitment_signature_signer check (btrim(signer_name) <> '' and btrim(signer_capacity) <> ''),
  constraint ck_commitment_signature_reference check (authority = 'SUBJECT_TO_DECISION'
    or btrim(coalesce(authority_reference, '')) <> ''),
  constraint ck_commitment_signature_date check (authority <> 'DECISION' or authority_on is not null),
  constraint ck_commitment_signature_means check (means in ('EMAIL_CODE', 'WITNESS', 'PAPER')),
  constraint ck_commitment_signature_witness check (means <> 'WITNESS'
    or num_nonnulls(witness_id, witness_name, witness_code_sha256) = 3),
  constraint ck_commitment_signature_paper check (means <> 'PAPER' or (paper_sha256 is not null
    and confirmed_by is not null))
);
comment on table commitment_signature is
  'One signature under one exact wording with its evidence. Never changed, only succeeded.';
create index ix_commitment_signature_event on commitment_signature (event_id);
comment on column commitment_signature.witness_code_sha256 is
  'Keyed hash of the code a witness gave; unique over all workspaces, so that one code proves one signer.';
comment on column commitment_signature.signed_at is
  'When it was recorded; on paper, when the second person confirmed it.';
comment on column commitment_signature.signed_on is
  'Day of signing by the Dutch calendar; on paper, the day that stands on it. The terms count from here.';
comment on column commitment_signature.event_id is
  'The evening at which it was placed; empty for one placed elsewhere.';
comment on column commitment_signature.audit_seq is
  'Number of the line in the workspace''s audit chain that tells of this signature.';
comment on column commitment_signature.device_sha256 is
  'Salted hash of address and browser: lets a later claim be checked, tells nothing by itself.';
select app_secure_tenant_table('commitment_signature');
create policy programme_read on commitment_signature for select to bloemen_programme using (true);
grant select (tenant_id, id, commitment_id, round, wording_id, signer_name, authority, event_id, signed_at,
  signed_on) on commitment_signature to bloemen_programme;
revoke update, delete on commitment_signature from bloemen_app;

create table commitment_certificate (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  signature_id uuid not null,
  code text not null,
  status text not null default 'REQUESTED',
  attempt integer not null default 0,
  tries integer not null default 0,
  failure text,
  evidence_salt text not null,
  facts jsonb,
  document_sha256 text,
  sealed_at timestamptz,
  is_timestamped boolean,
  created_at timestamptz not null default now(),
  constraint pk_commitment_certificate primary key (tenant_id, signature_id),
  constraint fk_commitment_certificate_signature foreign key (tenant_id,
    signature_id) references commitment_signature (tenant_id, id) on delete cascade,
  constraint uq_commitment_certificate_code unique (code),
  constraint ck_commitment_certificate_code check (code ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$'),
  constraint ck_commitment_certificate_status check (status in ('REQUESTED', 'READY', 'FAILED')),
  constraint ck_commitment_certificate_ready check (status <> 'READY' or (document_sha256 is not null
    and sealed_at is not null and facts is not null))
);
comment on column commitment_certificate.attempt is
  'Fencing: each run takes the next number and may finish only while the number is still its own.';
comment on column commitment_certificate.tries is
  'One more each time a person asks again after a failure; part of the key of the job.';
comment on column commitment_certificate.evidence_salt is
  'With the facts it gives the evidence in the line of the trail; without it that line tells nothing of who signed.';
comment on column commitment_certificate.facts is
  'Everything the certificate says, frozen by the first run; the state of the commitment is not among it, because '
  'that goes on changing.';
comment on table commitment_certificate is
  'The sealed proof of one signature, made by a job and found by its public code (Crockford base 32, 80 bits).';
create unique index uq_commitment_certificate_document on commitment_certificate (document_sha256);
select app_secure_tenant_table('commitment_certificate');
create policy programme_read on commitment_certificate for select to bloemen_programme using (true);
grant select (tenant_id, signature_id, code, status, tries, document_sha256,
  created_at) on commitment_certificate to bloemen_programme;
revoke delete on commitment_certificate from bloemen_app;

create table partner_pledge (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null references organisation (id),
  status text not null default 'INVITED',
  email text,
  token_sha256 bytea not null,
  invited_at timestamptz not null default now(),
  expires_at timestamptz not null,
  statement text,
  statement_sha256 text,
  contribution text,
  signer_name text,
  signed_at timestamptz,
  withdrawal_sha256 bytea,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_reason text,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_partner_pledge primary key (tenant_id, id),
  constraint uq_partner_pledge_token unique (token_sha256),
  constraint uq_partner_pledge_withdrawal unique (withdrawal_sha256),
  constraint ck_partner_pledge_status check (status in ('INVITED', 'REVOKED', 'PLEDGED', 'WITHDRAWN')),
  constraint ck_partner_pledge_pledged check (
    (status in ('PLEDGED', 'WITHDRAWN')) = (num_nonnulls(statement, statement_sha256, contribution, signer_name,
      signed_at, withdrawal_sha256) = 6)),
  constraint ck_partner_pledge_hash check (statement_sha256 = encode(sha256(convert_to(statement, 'UTF8')), 'hex')),
  constraint ck_partner_pledge_withdrawn check ((status = 'WITHDRAWN') = (withdrawn_at is not null
    and withdrawn_by in ('PARTNER', 'COORDINATOR')))
);
comment on table partner_pledge is
  'An organisation''s own ''Ik doe mee'': its contribution to the coalition. History stays; a new pledge is a new row.';
comment on column partner_pledge.token_sha256 is
  'Hash of the link that was mailed: opens the page, and pledges once before expires_at.';
comment on column partner_pledge.withdrawal_sha256 is
  'Hash of the link in the confirmation: withdraws this pledge and nothing else.';
comment on column partner_pledge.statement is 'The text that was on the screen, kept with its hash.';
create unique index uq_partner_pledge_current on partner_pledge (tenant_id, organisation_id)
  where status in ('INVITED', 'PLEDGED');
select app_secure_tenant_table('partner_pledge');
create policy system_reads on partner_pledge for select to bloemen_app using ((select app_is_system()));
create policy only_demonstration_leaves on partner_pledge as restrictive for delete to bloemen_app
  using (is_demonstration);

create table practice_card (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  id uuid not null default gen_random_uuid(),
  event_id uuid not null references signing_event (id) on delete cascade,
  pillar text not null,
  title text not null,
  what_it_was text not null,
  result text,
  status text not null default 'NOTED',
  noted_at timestamptz not null default now(),
  version integer not null default 1,
  constraint pk_practice_card primary key (tenant_id, id),
  constraint ck_practice_card_pillar check (pillar in ('P1', 'P2', 'P3', 'P4', 'P5')),
  constraint ck_practice_card_status check (status in ('NOTED', 'CONFIRMED', 'DROPPED'))
);
comment on table practice_card is
  'An example told at a table of an evening; it counts once the municipality''s coordinator has confirmed it.';
select app_secure_tenant_table('practice_card');
select app_let_programme_read('practice_card');
create policy noted_at_evening on practice_card for insert to bloemen_app with check (
  (select app_tenant_id()) = '00000000-0000-4000-8000-000000000001'::uuid and status = 'NOTED'
  and exists (select from signing_event_municipality i where i.event_id = practice_card.event_id
    and i.municipality_id = practice_card.tenant_id));
comment on policy noted_at_evening on practice_card is
  'Somebody of the programme notes what an invited municipality tells; only that municipality confirms, changes or '
  'drops it.';

create table sourced_decision (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  id uuid not null default gen_random_uuid(),
  reference text not null,
  decided_on date not null,
  subject text not null,
  portfolio_holder text,
  motion text,
  motion_on date,
  readings jsonb not null,
  reading text,
  read_by uuid,
  read_by_name text,
  read_at timestamptz,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_sourced_decision primary key (tenant_id, id),
  constraint uq_sourced_decision_reference unique (tenant_id, reference),
  constraint ck_sourced_decision_reading check (reading in ('DECIDED', 'INTENDED')),
  constraint ck_sourced_decision_read check ((reading is null) = (read_at is null)
    and (reading is null) = (read_by_name is null))
);
comment on table sourced_decision is
  'A decision of the college as documents tell of it. Where they contradict each other, each reading stays beside its '
  'source until a person says which one holds.';
comment on column sourced_decision.readings is
  'What each document says: list of {reading: DECIDED or INTENDED, quote, source}.';
comment on column sourced_decision.reading is 'Which reading holds according to read_by; empty until somebody decided.';
comment on column sourced_decision.is_demonstration is
  'True when the reading is invented for demonstration, and taken back with it.';
select app_secure_tenant_table('sourced_decision');
revoke delete on sourced_decision from bloemen_app;
`;

const joining = `
alter table municipality_status_change add column commitment_id uuid;
comment on column municipality_status_change.commitment_id is
  'Commitment by whose signature this step was made; empty for a step of the programme.';
create function app_status_by_signature() returns text language sql stable as $$
  select case when bool_or(c.status not in ('WITHDRAWN', 'LAPSED')) then 'JOINED' when count(*) > 0 then 'PROSPECT' end
  from commitment_signature s join commitment c on c.tenant_id = s.tenant_id and c.id = s.commitment_id
  where s.tenant_id = app_tenant_id()
$$;
comment on function app_status_by_signature is
  'What the own signatures make of a municipality: joined while one stands, a prospect again when all fell away; '
  'empty without any. Every other step is the programme''s.';
create policy moves_by_signature on municipality for update to bloemen_app
  using (id = (select app_tenant_id()) and status in ('PROSPECT', 'JOINED')
    and status <> (select app_status_by_signature()))
  with check (id = (select app_tenant_id()) and status = (select app_status_by_signature()));
create policy moves_by_signature on municipality_status_change for insert to bloemen_app
  with check (municipality_id = (select app_tenant_id()) and status = (select app_status_by_signature())
    and commitment_id is not null);
create function app_only_participation() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - '{status,joined_on,is_demonstration}'::text[] <> to_jsonb(old) -
    '{status,joined_on,is_demonstration}'::text[] then
    raise exception 'the register is the programme''s' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger only_participation before update on municipality for each row
  when (app_tenant_id() = new.id) execute function app_only_participation();
`;
