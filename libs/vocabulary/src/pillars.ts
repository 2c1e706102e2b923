/** The five pillars in their official order (domain.md section 0, source W1). */
export const pillarCodes = ['P1', 'P2', 'P3', 'P4', 'P5'] as const;
export type PillarCode = (typeof pillarCodes)[number];

/** Official Dutch wording of each pillar. */
export const pillarNames: Record<PillarCode, string> = {
  P1: 'Bestuurlijk commitment',
  P2: 'Creëer een sterk netwerk',
  P3: 'Betrek mensen, eenzamen zelf',
  P4: 'Werk aan een duurzame aanpak',
  P5: 'Monitoring en evaluatie',
};

/** Levels a pillar can have, from nothing known to embedded; "stale" is a separate mark on a level. */
export const levels = ['UNKNOWN', 'NOT_STARTED', 'INTENDED', 'IN_PROGRESS', 'EMBEDDED'] as const;
export type Level = (typeof levels)[number];

/** Dutch name of each level. */
export const levelLabels: Record<Level, string> = {
  UNKNOWN: 'Onbekend',
  NOT_STARTED: 'Niet begonnen',
  INTENDED: 'Voorgenomen',
  IN_PROGRESS: 'In uitvoering',
  EMBEDDED: 'Geborgd',
};
