/** Errors of the coalitions module. One Dutch sentence each, level B1. */
export const coalitionsErrors = {} as const;
