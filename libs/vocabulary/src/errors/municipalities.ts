/** Errors of the municipalities module. One Dutch sentence each, level B1. */
export const municipalitiesErrors = {} as const;
