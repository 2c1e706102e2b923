create view published_block with (security_invoker = true) as
  select distinct on (tenant_id, block) tenant_id, block, id, case when block = 'CONTACT'
      and (content #>> '{person,reviewOn}')::date <= (statement_timestamp() at time zone 'Europe/Amsterdam')::date
    then jsonb_set(content, '{person}', 'null') else content end as content, content_hash, cause, content_on, released_at,
    is_demonstration
  from public_release
  where withdrawn_at is null and released_at <= statement_timestamp()
  order by tenant_id, block, released_at desc, id desc;
comment on view published_block is
  'What everybody reads now of each block of a municipality: the newest release that has begun and was not withdrawn. A '
  'contact person leaves on the day of review, whether anybody looked or not.';
grant select on published_block to bloemen_app;
