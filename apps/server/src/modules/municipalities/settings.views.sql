create view coalition_local_name with (security_invoker = true) as
  select m.id as tenant_id, coalesce(s.coalition_name, 'Lokale coalitie') as name,
    coalesce(s.coalition_name, 'de lokale coalitie') as in_sentence
  from municipality m left join municipality_settings s on s.tenant_id = m.id
  -- Of another municipality bloemen_app sees no settings and would take every name for the one that nobody chose.
  where m.id = (select app_tenant_id()) or current_user = 'bloemen_programme';
comment on view coalition_local_name is
  'What the coalition of a municipality is called: by the name it chose, else by the common one, which inside a '
  'sentence has its article.';
grant select on coalition_local_name to bloemen_app, bloemen_programme;

create view municipality_brand with (security_invoker = true) as
  select tenant_id, brand_colour from municipality_settings where brand_colour is not null;
comment on view municipality_brand is 'The colour of the own municipality, where it chose one.';
grant select on municipality_brand to bloemen_app;
