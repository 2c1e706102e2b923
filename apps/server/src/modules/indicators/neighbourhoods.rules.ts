import type { ComparisonVerdict } from './indicators.facts.js';

/** Districts (wijken, WK) and neighbourhoods (buurten, BU) of CBS. */
export type NeighbourhoodKind = 'DISTRICT' | 'NEIGHBOURHOOD';

/**
 * May the estimates of two years stand beside one another? Only where both were made for the same borders: a code of
 * CBS can mean another area in another division, and nothing says so for each code.
 */
export function comparableYears(
  [year, borders]: readonly [number, readonly number[]],
  [other, otherBorders]: readonly [number, readonly number[]],
): ComparisonVerdict {
  const all = [...new Set([...borders, ...otherBorders])];
  if (all.length === 1)
    return {
      verdict: 'WITH_CAUTION',
      because: `Vergelijk met zorg: beide cijfers zijn een schatting met een model. Een verschil binnen de marges zegt niets.`,
    };
  const say = (of: readonly number[]) => [...new Set(of)].sort().join(' en ');
  return {
    verdict: 'REFUSED',
    because: `Niet te vergelijken: de cijfers van ${year} zijn gemaakt voor de grenzen van ${say(borders)}, die van ${other} voor de grenzen van ${say(otherBorders)}. Een wijk of buurt kan intussen anders lopen.`,
  };
}

/** Why an area has no figure. What the source leaves out is never filled in. */
export const noEstimateBecause =
  'Geen cijfer: de bron geeft hier geen schatting, meestal omdat er te weinig inwoners zijn.';

/** How exact an estimate is. */
export const estimateNote = (hasMargins: boolean): string =>
  hasMargins
    ? 'Elk cijfer is een schatting met een model. Tussen haakjes staat de marge: waar het echte cijfer waarschijnlijk tussen ligt (95%).'
    : 'Elk cijfer is een schatting met een model. De bron geeft hier geen marge: een klein verschil zegt niets.';
