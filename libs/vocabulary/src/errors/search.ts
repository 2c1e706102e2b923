/** Errors of searching. One Dutch sentence each, level B1. */
export const searchErrors = {} as const;
