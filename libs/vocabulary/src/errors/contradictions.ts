/** Errors of the register of sources that differ. One Dutch sentence each, level B1. */
export const contradictionsErrors = {
  'contradiction.resolved': 'Over dit verschil is al gekozen. Open het weer, als de keuze niet klopt.',
  'contradiction.open': 'Over dit verschil is nog niet gekozen.',
  'contradiction.not_its_reading': 'Deze lezing hoort niet bij dit verschil. Laad de pagina opnieuw.',
  'contradiction.same_readings': 'Deze twee lezingen zeggen hetzelfde. Dan is er geen verschil.',
} as const;
