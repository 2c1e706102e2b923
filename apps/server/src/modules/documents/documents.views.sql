create view document_facts with (security_invoker = true) as
  select d.tenant_id, d.id, d.title from document d;
comment on view document_facts is 'Documents by name, as far as the reader may read them.';
grant select on document_facts to bloemen_app;
