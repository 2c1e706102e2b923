import { registerEnumType } from '@nestjs/graphql';
import { levelLabels, levels, pillarCodes, pillarNames, type Level, type PillarCode } from '@bloemen/vocabulary';

/** Standing of one pillar as a service returns it to other modules. */
export type PillarStandingFacts = {
  pillar: PillarCode;
  level: Level;
  carriedOn: string | null;
  freshUntil: string | null;
  stale: boolean;
  because: string;
  missing: string[];
};

/** Makes a closed list of codes into a GraphQL enum whose values are described in Dutch. */
export function enumOf<Code extends string>(name: string, description: string, codes: readonly Code[], label?: Record<Code, string>): Record<Code, Code> {
  const values = Object.fromEntries(codes.map((code) => [code, code])) as Record<Code, Code>;
  const valuesMap = label && Object.fromEntries(codes.map((code) => [code, { description: label[code] }]));
  registerEnumType(values, { name, description, ...(valuesMap && { valuesMap: valuesMap as never }) });
  return values;
}

export const PillarCodeEnum = enumOf('PillarCode', 'The five national pillars.', pillarCodes, pillarNames);
export const LevelEnum = enumOf('Level', 'How far a pillar is; it follows from evidence and is never set by hand.', levels, levelLabels);
