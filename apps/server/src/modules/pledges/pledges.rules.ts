export const pledgeStatuses = ['INVITED', 'REVOKED', 'PLEDGED', 'WITHDRAWN'] as const;
export type PledgeStatus = (typeof pledgeStatuses)[number];

/** Who ended a pledge. */
export const pledgeEnders = ['PARTNER', 'COORDINATOR'] as const;
export type PledgeEnder = (typeof pledgeEnders)[number];

/** What an organisation puts its name under; its own contribution comes beneath it. */
export function pledgeStatement({
  organisation,
  coalition,
  municipality,
}: {
  organisation: string;
  coalition: string;
  municipality: string;
}): string {
  return `${organisation} doet mee met ${coalition} in ${municipality}, tegen eenzaamheid.

Wij doen wat wij hieronder schrijven. De gemeente mag onze naam en onze bijdrage laten zien bij de coalitie. Wij kunnen stoppen wanneer wij willen.`;
}
