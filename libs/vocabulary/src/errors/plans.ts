/** Errors of the plans module. One Dutch sentence each, level B1. */
export const plansErrors = {} as const;
