/**
 * The attendance group of row `c` of `app_coalition_on` on a day, in SQL: who advises stands apart, whether it takes part
 * or observes.
 */
export const groupOf = (day: string): string => `case when exists (select from advisory_organisation v
    where v.organisation_id = c.organisation_id and v.tenant_id = c.tenant_id
      and ${day} >= coalesce(v.since_on, ${day}) and ${day} < coalesce(v.ended_on, 'infinity'::date)) then 'ADVISORY'
  when c.takes_part then 'MEMBERS' else 'OBSERVERS' end`;
