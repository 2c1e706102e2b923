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
  select tenant_id, s.brand_colour, l.media_type as logo_type, l.aspect as logo_aspect, l.content as logo
  from municipality_settings s full join municipality_logo l using (tenant_id);
comment on view municipality_brand is 'Colour and logo of the own municipality, where it chose any.';
grant select on municipality_brand to bloemen_app;

create view municipality_without_reminders with (security_invoker = true) as
  select tenant_id from municipality_settings where not reminds_of_actions;
comment on view municipality_without_reminders is
  'The own municipality where it wants no mail about actions that are due; no row where that mail goes.';
grant select on municipality_without_reminders to bloemen_app;

create view municipality_logo_address with (security_invoker = true) as
  select tenant_id, '/logo/' || tenant_id || '-' || left(sha256, 16) || case media_type when 'image/svg+xml' then '.svg'
    when 'image/png' then '.png' else '.jpg' end as href
  from municipality_logo;
comment on view municipality_logo_address is
  'Where anybody reads the logo of a municipality; the address has the hash of what is there.';
grant select on municipality_logo_address to bloemen_app, bloemen_programme;
