import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who plans, invites and vouches are known apart; a municipality is told of every signature and may object; an
 * evening's invitations, changes and cancelling are mailed; wrong codes at an evening count apart from those of a
 * personal link.
 */
export class KeepEveningsApart1790000017000 implements MigrationInterface {
  name = 'KeepEveningsApart1790000017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(evenings);
    await runner.query(contacts);
    await runner.query(objections);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table if exists signature_notice, municipality_contact cascade;
      update commitment set status = 'SIGNED_CONDITIONALLY', lapses_on = coalesce(lapses_on, current_date + 180)
        where status = 'DISPUTED';
      drop index uq_commitment_one_open;
      create unique index uq_commitment_one_open on commitment (tenant_id)
        where status in ('INVITED', 'DRAFT', 'SIGNED_CONDITIONALLY', 'RATIFIED', 'REAFFIRMATION_DUE');
      alter table commitment drop constraint ck_commitment_status, drop column awaits_confirmation,
        add constraint ck_commitment_status check (status in ('INVITED', 'DRAFT', 'SIGNED_CONDITIONALLY', 'RATIFIED',
          'LAPSED', 'WITHDRAWN', 'REAFFIRMATION_DUE', 'ENDED'));
      alter table commitment_invitation drop column evening_wrong_codes;
      alter table signing_event_municipality drop column invited_by, drop column told_version, drop column told_at,
        drop column reminded_at;
      alter table signing_event drop column planned_by, drop column calendar_version, drop column cancelled_at,
        drop column cancelled_reason;`);
  }
}

/**
 * The owner of the tables reads the trail of before only while the wall does not stand for the owner too; all in the
 * one transaction of the step.
 */
const evenings = `
alter table signing_event add column planned_by uuid, add column calendar_version integer not null default 1,
  add column cancelled_at timestamptz, add column cancelled_reason text,
  add constraint ck_signing_event_cancelled check ((cancelled_at is null) = (cancelled_reason is null));
comment on column signing_event.planned_by is
  'Who planned it, and therefore vouches for nobody at it; empty for an example and where the trail does not tell.';
comment on column signing_event.calendar_version is
  'One more whenever title, time or place change or the evening is cancelled: what the invited are told of.';
alter table signing_event_municipality add column invited_by uuid, add column told_version integer,
  add column told_at timestamptz, add column reminded_at timestamptz;
comment on column signing_event_municipality.invited_by is
  'Who invited this municipality, and therefore does not vouch for it.';
comment on column signing_event_municipality.told_version is
  'The calendar_version that was mailed last; empty when no address is known or nothing was mailed yet.';
alter table audit_event no force row level security;
alter table signing_event no force row level security;
alter table signing_event_municipality no force row level security;
update signing_event e set planned_by = a.actor_id from audit_event a
  where a.tenant_id = '00000000-0000-4000-8000-000000000001' and a.type = 'signing_event.planned'
    and a.subject_id = e.id::text;
update signing_event_municipality i set invited_by = e.planned_by from signing_event e where e.id = i.event_id;
alter table audit_event force row level security;
alter table signing_event force row level security;
alter table signing_event_municipality force row level security;
alter table commitment_invitation add column evening_wrong_codes integer not null default 0;
comment on column commitment_invitation.evening_wrong_codes is
  'Wrong tries at evenings, where anybody may guess; counted apart, so that a passer-by does not use up the link of '
  'its owner.';
`;

const contacts = `
create table municipality_contact (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  id uuid not null default gen_random_uuid(),
  email text not null,
  noted_by uuid not null,
  noted_at timestamptz not null default now(),
  constraint pk_municipality_contact primary key (tenant_id, id),
  constraint uq_municipality_contact_email unique (tenant_id, email),
  constraint ck_municipality_contact_email check (email = lower(email) and email like '%_@_%' and length(email) <= 254)
);
comment on table municipality_contact is
  'An address of a municipality beside those of its coordinators, such as a role mailbox: for invitations to evenings '
  'and word of signatures.';
comment on column municipality_contact.noted_by is
  'Who noted it. It is no check on what that same person does: see signing.rules.ts.';
select app_secure_tenant_table('municipality_contact');
revoke update on municipality_contact from bloemen_app;
create policy noted_for_evening on municipality_contact for insert to bloemen_app with check (
  (select app_tenant_id()) = '00000000-0000-4000-8000-000000000001'::uuid and noted_by = (select app_actor_id())
  and exists (select from signing_event_municipality i where i.municipality_id = municipality_contact.tenant_id));
comment on policy noted_for_evening on municipality_contact is
  'Somebody of the programme notes an address for a municipality that is invited to an evening, under their own name.';
create policy system_reads on municipality_contact for select to bloemen_app using ((select app_is_system()));
`;

const objections = `
alter table commitment drop constraint ck_commitment_status,
  add column awaits_confirmation boolean not null default false,
  add constraint ck_commitment_status check (status in ('INVITED', 'DRAFT', 'SIGNED_CONDITIONALLY', 'RATIFIED',
    'DISPUTED', 'LAPSED', 'WITHDRAWN', 'REAFFIRMATION_DUE', 'ENDED'));
comment on column commitment.awaits_confirmation is
  'A witness alone proved who signed, and no address of the municipality was known: conditional until somebody of the '
  'municipality confirms.';
drop index uq_commitment_one_open;
create unique index uq_commitment_one_open on commitment (tenant_id)
  where status in ('INVITED', 'DRAFT', 'SIGNED_CONDITIONALLY', 'RATIFIED', 'DISPUTED', 'REAFFIRMATION_DUE');
grant select (round, awaits_confirmation) on commitment to bloemen_programme;

create table signature_notice (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  id uuid not null default gen_random_uuid(),
  signature_id uuid not null,
  email text not null,
  token_sha256 bytea not null,
  sent_at timestamptz not null default now(),
  expires_at timestamptz not null,
  objected_at timestamptz,
  objector text,
  objection text,
  outcome text,
  settlement text,
  settled_at timestamptz,
  settled_by uuid,
  settled_by_name text,
  constraint pk_signature_notice primary key (tenant_id, id),
  constraint fk_signature_notice_signature foreign key (tenant_id,
    signature_id) references commitment_signature (tenant_id, id) on delete cascade,
  constraint uq_signature_notice_token unique (token_sha256),
  constraint ck_signature_notice_objection check (num_nonnulls(objected_at, objector, objection) in (0, 3)),
  constraint ck_signature_notice_outcome check (outcome in ('STANDS', 'ANNULLED')),
  constraint ck_signature_notice_settled check (num_nonnulls(outcome, settlement, settled_at, settled_by_name) in (0, 4)
    and (outcome is null or objected_at is not null))
);
comment on table signature_notice is
  'Word of a signature to one known address of the municipality, with a link that does one thing, once: object. Of '
  'the link only the hash is kept.';
comment on column signature_notice.outcome is 'How an objection was settled: the signature stands, or it is annulled.';
create index ix_signature_notice_signature on signature_notice (tenant_id, signature_id);
create index ix_signature_notice_open on signature_notice (objected_at) where objected_at is not null
  and outcome is null;
select app_secure_tenant_table('signature_notice');
create policy system_reads on signature_notice for select to bloemen_app using ((select app_is_system()));
create policy programme_read on signature_notice for select to bloemen_programme using (true);
grant select (tenant_id, id, signature_id, objected_at, objector, objection, outcome, settlement, settled_at,
  settled_by_name) on signature_notice to bloemen_programme;
revoke delete on signature_notice from bloemen_app;
`;
