create view toolkit_published with (security_invoker = true) as
  select i.id, v.title, v.kind, v.pillars, v.seen_on from toolkit_item i
  join toolkit_version v on v.item_id = i.id and v.is_current
  where i.status in ('PUBLISHED', 'UNDER_REVIEW');
comment on view toolkit_published is 'Items of the toolkit that everybody may use, as they say it now.';
grant select on toolkit_published to bloemen_app;
