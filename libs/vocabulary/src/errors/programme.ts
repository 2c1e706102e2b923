/** Errors of the programme module. One Dutch sentence each, level B1. */
export const programmeErrors = {} as const;
