/**
 * Every file of definitions in SQL, in the order it runs: what a view reads comes before it. Under
 * `apps/server/src/modules`, lower modules first.
 */
export const repeatableSql = [
  'audit/audit.views.sql',
  'identity/workspaces.views.sql',
  'identity/people/coordinators.views.sql',
  'identity/people/people.views.sql',
  'identity/organisations/organisations.views.sql',
  'identity/portfolios/portfolios.views.sql',
  'municipalities/municipalities.views.sql',
  'municipalities/participation.views.sql',
  'municipalities/settings.views.sql',
  'coalitions/coalitions.views.sql',
  'coalitions/membership/membership.views.sql',
  'indicators/indicators.views.sql',
  'plans/plans.views.sql',
  'plans/evidence/standings.views.sql',
  'plans/evidence/money.views.sql',
  'plans/activities/activities.views.sql',
  'plans/plan-signals.views.sql',
  'commitments/commitments.views.sql',
  'commitments/signatures/signatures.views.sql',
  'commitments/notices/notices.views.sql',
  'commitments/commitment-signals.views.sql',
  'commitments/sourced-decisions/sourced-decisions.views.sql',
  'evenings/evenings.views.sql',
  'pledges/pledges.views.sql',
  'toolkits/toolkits.views.sql',
  'toolkits/practice/practice.views.sql',
  'toolkits/toolkit-published.views.sql',
  'support/support.views.sql',
];
