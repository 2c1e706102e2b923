import { pillarCodes, pillarNames, type PillarCode } from '@bloemen/vocabulary';

/** `1. Bestuurlijk commitment` */
export const pillarName = (pillar: PillarCode) => `${pillar.slice(1)}. ${pillarNames[pillar]}`;

/** `1, 3 en 4` of the pillars in their order. */
export const pillarNumbers = (pillars: readonly PillarCode[]) =>
  new Intl.ListFormat('nl-NL').format(
    pillarCodes.filter((code) => pillars.includes(code)).map((code) => code.slice(1)),
  );

/** The names of codes, as a list in a sentence. */
export const namesOf = <Code extends string>(codes: readonly Code[], names: Record<Code, string>) =>
  new Intl.ListFormat('nl-NL').format(codes.map((code) => names[code]));
