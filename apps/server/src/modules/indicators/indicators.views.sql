create view indicator_facts with (security_invoker = true) as
  select id, code, version, name, population, method, source from indicator_definition;
comment on view indicator_facts is 'Definitions of figures: of what, of whom, how made and by whom.';
grant select on indicator_facts to bloemen_app, bloemen_programme;

create view figure_facts with (security_invoker = true) as
  select definition_id, area_code, year, value, derived_from is not null as is_derived from indicator_observation;
comment on view figure_facts is 'Figures of one area and year; no value means that there is none.';
grant select on figure_facts to bloemen_app, bloemen_programme;
