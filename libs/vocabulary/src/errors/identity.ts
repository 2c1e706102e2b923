/** Errors of the identity module. One Dutch sentence each, level B1. */
export const identityErrors = {} as const;
