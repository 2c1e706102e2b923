import { pillarCodes, pillarNames, type PillarCode } from '@bloemen/vocabulary';

/** `1. Bestuurlijk commitment` */
export const pillarName = (pillar: PillarCode) => `${pillar.slice(1)}. ${pillarNames[pillar]}`;

/** `1, 3, 4` of the pillars in their order; nothing of all of them, or none. */
export const pillarNumbers = (pillars: readonly PillarCode[]) =>
  pillars.length === pillarCodes.length
    ? ''
    : pillarCodes
        .filter((code) => pillars.includes(code))
        .map((code) => code.slice(1))
        .join(', ');

/** The names of codes, as a list in a sentence. */
export const namesOf = <Code extends string>(codes: readonly Code[], names: Record<Code, string>) =>
  new Intl.ListFormat('nl-NL').format(codes.map((code) => names[code]));
