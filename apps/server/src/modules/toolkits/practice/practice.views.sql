create view practice_example_facts with (security_invoker = true) as
  select e.id, e.municipality_id, m.name as place, m.province_code, m.province, e.pillar, e.title, e.what_it_was,
    e.result, e.partners, e.year, e.source_text, e.source_url, e.seen_on as told_on, false as is_card
  from practice_example e join municipality_facts m on m.id = e.municipality_id
  union all
  select c.id, c.municipality_id, m.name, m.province_code, m.province, c.pillar, c.title, c.what_it_was, c.result,
    c.partners, c.year, null, null, c.noted_on, true
  from practice_card_facts c join municipality_facts m on m.id = c.municipality_id;
comment on view practice_example_facts is
  'What municipalities did, as a source tells it or as the municipality confirmed it itself; told_on is the day of that.';
grant select on practice_example_facts to bloemen_app;

create view practice_findable with (security_invoker = true) as
  select case when is_card then municipality_id else '00000000-0000-4000-8000-000000000001'::uuid end as tenant_id, id, null::text as target, title,
    concat_ws('. ', place, what_it_was, result, partners) as body, null::date as on_day
  from practice_example_facts;
comment on view practice_findable is 'By which words examples of municipalities are found.';
grant select on practice_findable to bloemen_app;
