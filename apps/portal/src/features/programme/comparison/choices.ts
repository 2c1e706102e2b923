import type { AlikeTrait, AlikeWeightsInput, FixedGroup, GroupSize } from '../../../shared/schema.generated.js';
import type { PositionSearch } from '../addresses.js';

export const traits: readonly AlikeTrait[] = ['INHABITANTS', 'URBANITY', 'REGION', 'SHARE_65', 'PHASE'];
/** As the server has it where the address says nothing: size counts most, then urbanity. */
const USUAL = '32111';

const sizes: Record<string, GroupSize> = { '10': 'TEN', '25': 'TWENTY_FIVE', '50': 'FIFTY', alle: 'ALL' };
export const sizeWords = Object.keys(sizes);
const groups: Record<string, FixedGroup> = {
  omvang: 'SIZE',
  stedelijkheid: 'URBANITY',
  ggd: 'GGD',
  provincie: 'PROVINCE',
  land: 'NATIONAL',
};
export const groupWords = Object.entries(groups).map(([word, dimension]) => ({ word, dimension }));

export type PositionChoices = {
  sizeWord: string;
  size: GroupSize;
  group: FixedGroup;
  weights: AlikeWeightsInput;
};

export function choicesOf({ aantal = '25', groep = 'omvang', gewicht = USUAL }: PositionSearch): PositionChoices {
  const digits = /^[0-3]{5}$/.test(gewicht) ? gewicht : USUAL;
  const sizeWord = aantal in sizes ? aantal : '25';
  return {
    sizeWord,
    size: sizes[sizeWord]!,
    group: groups[groep] ?? 'SIZE',
    weights: Object.fromEntries(traits.map((trait, at) => [trait, Number(digits[at])])) as AlikeWeightsInput,
  };
}

/** The weights as the address says them; nothing where they are the usual ones. */
export function weightsWord(weights: AlikeWeightsInput): string | undefined {
  const digits = traits.map((trait) => weights[trait]).join('');
  return digits === USUAL ? undefined : digits;
}

/** So many lie side by side at most. */
export const MOST_SIDES = 6;
/** The municipalities of the address, each once. */
export const codesOf = (g: string | undefined): string[] =>
  [...new Set((g ?? '').split(',').filter((code) => /^GM\d{4}$/.test(code)))].slice(0, MOST_SIDES);
