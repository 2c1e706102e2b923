/**
 * Every file of definitions in SQL, in the order it runs: what a view reads comes before it. Under
 * `apps/server/src/modules`, lower modules first.
 */
export const repeatableSql = [
  'identity/people/coordinators.views.sql',
  'municipalities/participation.views.sql',
  'municipalities/settings.views.sql',
  'coalitions/membership/membership.views.sql',
  'plans/evidence/standings.views.sql',
  'plans/evidence/money.views.sql',
  'commitments/commitments.views.sql',
];
