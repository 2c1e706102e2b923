/** Errors of the register of sources that differ. One Dutch sentence each, level B1. */
export const contradictionsErrors = {
  'contradiction.resolved': 'Over dit verschil is al gekozen. Open het weer, als de keuze niet klopt.',
} as const;
