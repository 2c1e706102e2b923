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

create view contradiction_facts with (security_invoker = true) as
  select c.tenant_id, c.id, c.subject_kind, c.subject_id, c.about, c.title, c.resolved_at is null as is_open,
    c.is_demonstration, (c.resolved_at at time zone 'Europe/Amsterdam')::date as resolved_on, c.resolved_by_name,
    c.reason, c.settled_text, coalesce((
      select json_agg(json_build_object('code', r.code, 'says', r.says, 'quote', r.quote, 'sourceText', r.source_text,
        'holds', r.id = c.reading_id) order by r.place)
      from contradiction_reading r where r.tenant_id = c.tenant_id and r.contradiction_id = c.id), '[]') as readings
  from contradiction c;
comment on view contradiction_facts is
  'Sources that differ with every reading, and which one a person said holds, why and on which day.';
grant select on contradiction_facts to bloemen_app;
