/**
 * Every file of definitions in SQL, in the order it runs: what a view reads comes before it. Under
 * `apps/server/src/modules`, lower modules first.
 */
export const repeatableSql = ['commitments/participation.views.sql'];
