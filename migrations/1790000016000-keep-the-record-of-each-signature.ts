import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each signature keeps the decision under it and what it did for its municipality; no round writes over another. */
export class KeepTheRecordOfEachSignature1790000016000 implements MigrationInterface {
  name = 'KeepTheRecordOfEachSignature1790000016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(unforce);
    await runner.query(record);
    await runner.query(force);
    await runner.query(`alter table commitment drop constraint ck_commitment_decision,
      drop column decision_reference, drop column decision_on`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(unforce);
    await runner.query(lastDecision);
    await runner.query(force);
    await runner.query('drop table commitment_decision; alter table commitment_signature drop column occasion');
  }
}

const tables = `
create table commitment_decision (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  commitment_id uuid not null,
  round integer not null,
  reference text,
  decided_on date not null,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_commitment_decision primary key (tenant_id, commitment_id, round),
  constraint fk_commitment_decision_signature foreign key (tenant_id, commitment_id, round)
    references commitment_signature (tenant_id, commitment_id, round) on delete cascade,
  constraint ck_commitment_decision_reference check (btrim(reference) <> '')
);
comment on table commitment_decision is
  'The decision of the college that ratified the conditional signature of one round. '
  'Never changed; a decision on which somebody signed at once stands with the signature itself.';
comment on column commitment_decision.reference is
  'Empty when a later round wrote over it, before each round kept its own; the trail then still has the day.';
select app_secure_tenant_table('commitment_decision');
revoke update, delete on commitment_decision from bloemen_app;

alter table commitment_signature add column occasion text not null default 'JOINS',
  add constraint ck_commitment_signature_occasion check (occasion in ('JOINS', 'CONFIRMS', 'RENEWS', 'RETURNS'));
comment on column commitment_signature.occasion is
  'What it did for the municipality when it was placed: joined; signed while it took part already; '
  'renewed a standing statement; signed again after one that no longer stood.';
grant select (occasion) on commitment_signature to bloemen_programme;
`;

/** The owner of a table sees its rows only while the wall is not forced on it; this runs in one transaction. */
const unforce = `
alter table commitment no force row level security;
alter table commitment_signature no force row level security;
alter table commitment_decision no force row level security;
alter table audit_event no force row level security;
alter table municipality_status_change no force row level security;`;
const force = `
alter table commitment force row level security;
alter table commitment_signature force row level security;
alter table commitment_decision force row level security;
alter table audit_event force row level security;
alter table municipality_status_change force row level security;`;

/** Only the signature of a first round was ever conditional, so what was recorded afterwards belongs to that round. */
const record = `
insert into commitment_decision (tenant_id, commitment_id, round, reference, decided_on, recorded_at)
select s.tenant_id, s.commitment_id, s.round, case when later.on_decision then null else c.decision_reference end,
  case when later.on_decision then (e.body->>'decisionOn')::date else c.decision_on end, e.happened_at
from commitment_signature s
join commitment c on c.tenant_id = s.tenant_id and c.id = s.commitment_id
join lateral (
  select x.happened_at, x.body from audit_event x
  where x.tenant_id = s.tenant_id and x.subject_id = s.commitment_id::text and x.type = 'commitment.ratified'
  order by x.seq desc limit 1
) e on true
cross join lateral (
  select exists (
    select from commitment_signature n where n.tenant_id = s.tenant_id and n.commitment_id = s.commitment_id
      and n.round > s.round and n.authority = 'DECISION') as on_decision
) later
where s.authority = 'SUBJECT_TO_DECISION';

update commitment_signature s set occasion = case
  when s.round > 1 then 'RENEWS'
  when exists (
    select from commitment_signature b join commitment f on f.tenant_id = b.tenant_id and f.id = b.commitment_id
    where b.tenant_id = s.tenant_id and b.commitment_id <> s.commitment_id and b.audit_seq < s.audit_seq
      and (not f.is_demonstration
        or (select c.is_demonstration from commitment c where c.tenant_id = s.tenant_id and c.id = s.commitment_id))
  ) then 'RETURNS'
  when exists (
    select from municipality_status_change m
    where m.municipality_id = s.tenant_id and m.commitment_id = s.commitment_id and m.status = 'JOINED') then 'JOINS'
  else 'CONFIRMS' end;
`;

const lastDecision = `
alter table commitment add column decision_reference text, add column decision_on date,
  add constraint ck_commitment_decision check ((decision_reference is null) = (decision_on is null));
update commitment c set decision_reference = d.reference, decision_on = d.decided_on from (
  select distinct on (s.tenant_id, s.commitment_id) s.tenant_id, s.commitment_id,
    coalesce(r.reference, s.authority_reference) as reference, coalesce(r.decided_on, s.authority_on) as decided_on
  from commitment_signature s
  left join commitment_decision r on r.tenant_id = s.tenant_id and r.commitment_id = s.commitment_id
    and r.round = s.round
  where s.authority = 'DECISION' or r.reference is not null order by s.tenant_id, s.commitment_id, s.round desc
) d where d.tenant_id = c.tenant_id and d.commitment_id = c.id;
`;
