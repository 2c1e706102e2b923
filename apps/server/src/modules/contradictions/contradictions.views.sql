create view contradicted_subject with (security_invoker = true) as
  select c.tenant_id, c.id, c.subject_kind, c.subject_id, c.about, c.resolved_at is null as is_open
  from contradiction c where c.subject_id is not null
  union
  select c.tenant_id, c.id, c.subject_kind, r.record_id, c.about, c.resolved_at is null
  from contradiction c join contradiction_reading r on r.tenant_id = c.tenant_id and r.contradiction_id = c.id
  where r.record_id is not null;
comment on view contradicted_subject is
  'Records about which sources differ, or that give one of the readings themselves, and whether that is still open.';
grant select on contradicted_subject to bloemen_app;

create view contradiction_reading_facts with (security_invoker = true) as
  select r.tenant_id, c.id as contradiction_id, c.subject_kind, c.subject_id, c.about, c.resolved_at is not null as is_resolved,
    c.reading_id = r.id as holds, c.resolved_by_name, c.resolved_at, r.place, r.code, r.says, r.quote, r.source_text,
    c.is_demonstration
  from contradiction c join contradiction_reading r on r.tenant_id = c.tenant_id and r.contradiction_id = c.id;
comment on view contradiction_reading_facts is
  'What each source says of a thing about which they differ, and which reading a person said holds.';
grant select on contradiction_reading_facts to bloemen_app;
