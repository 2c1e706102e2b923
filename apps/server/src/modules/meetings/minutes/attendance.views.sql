create function app_attendance_groups_on(p_day date) returns table (tenant_id uuid, organisation_id uuid, "group" text)
  language sql stable parallel safe begin atomic
  select c.tenant_id, c.organisation_id,
    case when exists (select from advisory_organisation v where v.tenant_id = c.tenant_id
        and v.organisation_id = c.organisation_id and p_day >= coalesce(v.since_on, p_day)
        and p_day < coalesce(v.ended_on, 'infinity')) then 'ADVISORY'
      when c.takes_part then 'MEMBERS' else 'OBSERVERS' end
  from app_coalition_on(p_day) c where c.takes_part or c.observes;
end;
comment on function app_attendance_groups_on is
  'Who may be at a meeting of the coalition on a day, and as what: who advises stands apart, whether it takes part or observes.';
