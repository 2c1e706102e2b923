create view document_facts with (security_invoker = true) as
  select d.tenant_id, d.id, d.title, d.kind, d.dated_on, d.date_precision, d.openness, d.released_at, d.address,
    d.link_health, d.is_demonstration
  from document d;
comment on view document_facts is 'Documents by name and where they are linked to, as far as the reader may read them.';
grant select on document_facts to bloemen_app;

create view council_briefing with (security_invoker = true) as
  select tenant_id, id, title, dated_on, date_precision, reference, is_demonstration from document
  where kind = 'COUNCIL_BRIEFING';
comment on view council_briefing is 'Letters that tell the council what became of something, as far as the reader may read them.';
grant select on council_briefing to bloemen_app;

create view council_briefing_subject with (security_invoker = true) as
  select a.tenant_id, a.document_id, a.subject_kind, a.subject_id from document_attachment a
  where exists (select from document d where d.tenant_id = a.tenant_id and d.id = a.document_id
    and d.kind = 'COUNCIL_BRIEFING');
comment on view council_briefing_subject is 'What such a letter belongs to besides the undertakings that name it.';
grant select on council_briefing_subject to bloemen_app;

create view public_document with (security_invoker = true) as
  select tenant_id, id, title, kind, woo_category, dated_on, date_precision, reference, released_at, file_name,
    media_type, size_bytes, sha256, scan, address, created_at, is_demonstration
  from document where app_document_is_public(openness, released_at, address, scan);
comment on view public_document is 'Documents that everybody may have now, as far as the reader may read them.';
grant select on public_document to bloemen_app;

create view public_document_withdrawal with (security_invoker = true) as
  select tenant_id, document_id, withdrawn_at from document_withdrawal;
comment on view public_document_withdrawal is 'Since when a document is public no longer; nothing of what it was.';
grant select on public_document_withdrawal to bloemen_app;

create view document_findable with (security_invoker = true) as
  select d.tenant_id, d.id, null::text as target, d.title,
    concat_ws(' · ', d.reference, d.edition, d.department, d.source_text, t.text) as body,
    case d.date_precision when 'DAY' then d.dated_on end as on_day
  from document d left join document_text t on t.tenant_id = d.tenant_id and t.document_id = d.id and t.sha256 = d.sha256
    and d.scan is distinct from 'INFECTED';
comment on view document_findable is 'By which words documents are found, with the text of their file once it is read.';
grant select on document_findable to bloemen_app;
