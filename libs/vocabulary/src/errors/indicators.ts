/** Errors of the indicators module. One Dutch sentence each, level B1. */
export const indicatorsErrors = {} as const;
