/** Errors of the reports module. One Dutch sentence each, level B1. */
export const reportsErrors = {} as const;
