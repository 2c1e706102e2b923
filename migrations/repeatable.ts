/**
 * Every file of definitions in SQL, in the order it runs: what a view reads comes before it. Under
 * `apps/server/src/modules`, lower modules first.
 */
export const repeatableSql = [
  'audit/audit.views.sql',
  'identity/people/people.views.sql',
  'identity/organisations/organisations.views.sql',
  'municipalities/municipalities.views.sql',
  'coalitions/coalitions.views.sql',
  'indicators/indicators.views.sql',
  'plans/plans.views.sql',
  'commitments/participation.views.sql',
];
