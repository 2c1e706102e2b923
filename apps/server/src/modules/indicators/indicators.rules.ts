import { counted, dutchDate } from '@bloemen/vocabulary';
import type { Reorganisation } from '../municipalities/municipalities.facts.js';
import { methodNames, scaleNames } from './indicators.definitions.js';
import { populationNames, type ComparisonVerdict, type Definition, type Figure } from './indicators.facts.js';

/**
 * Which figures may stand beside one another. Refused where the question, the people or the area differ; allowed with a
 * warning where only the way of measuring differs or one of the two was calculated (RIVM, verantwoording eenzaamheid).
 */
export function comparable(a: Definition, b: Definition): ComparisonVerdict {
  const differences: string[] = [];
  if (a.measure !== b.measure)
    differences.push(`het ene cijfer gaat over "${a.name.toLowerCase()}", het andere over "${b.name.toLowerCase()}"`);
  if (a.population !== b.population)
    differences.push(
      `de ene groep is ${nameOf(populationNames, a.population)}, de andere ${nameOf(populationNames, b.population)}`,
    );
  if (a.scale !== b.scale)
    differences.push(`de vragen verschillen: ${nameOf(scaleNames, a.scale)} en ${nameOf(scaleNames, b.scale)}`);
  if (a.code === b.code && a.version !== b.version)
    differences.push(`de definitie is veranderd (versie ${a.version} en versie ${b.version})`);
  if (differences.length > 0) {
    if (a.method !== b.method)
      differences.push(`het ene is een ${methodNames[a.method]}, het andere een ${methodNames[b.method]}`);
    return { verdict: 'REFUSED', because: `Niet te vergelijken: ${differences.join('; ')}.` };
  }
  if (a.method !== b.method) {
    return {
      verdict: 'WITH_CAUTION',
      because: `Vergelijk met zorg: het ene cijfer is een ${methodNames[a.method]}, het andere een ${methodNames[b.method]}.`,
    };
  }
  return { verdict: 'COMPARABLE', because: 'Dezelfde vraag, dezelfde groep en dezelfde manier van meten.' };
}

/**
 * The same for two figures: their definitions, whether both exist, and whether the borders of the area moved in
 * between.
 */
export function comparableFigures(a: Figure, b: Figure, reorganisations: readonly Reorganisation[]): ComparisonVerdict {
  const byDefinition = comparable(a.definition, b.definition);
  if (byDefinition.verdict === 'REFUSED') return byDefinition;
  if (a.value === null || b.value === null)
    return { verdict: 'REFUSED', because: 'Niet te vergelijken: van een van beide is er geen cijfer.' };
  if (a.areaCode === b.areaCode && a.boundaryYear !== b.boundaryYear) {
    const [from, to] = [a.boundaryYear, b.boundaryYear].sort() as [number, number];
    const moved = bordersMoved(a.areaCode, `${from}-01-02`, `${to}-01-01`, reorganisations);
    if (moved) return { verdict: 'REFUSED', because: `Niet te vergelijken: de grenzen zijn veranderd. ${moved}` };
  }
  if (a.derivedFrom !== null || b.derivedFrom !== null) {
    return {
      verdict: 'WITH_CAUTION',
      because: 'Vergelijk met zorg: een van beide is berekend als gemiddelde, gewogen naar inwoners.',
    };
  }
  return byDefinition;
}

/**
 * Tells in one sentence that a figure describes an area with other borders than it has on a day; null when the borders
 * are the same.
 */
export function borderNote(
  areaCode: string,
  boundaryYear: number,
  today: string,
  reorganisations: readonly Reorganisation[],
): string | null {
  const moved = bordersMoved(areaCode, `${boundaryYear}-01-02`, today, reorganisations);
  return moved && `Dit cijfer gaat over de grenzen van ${boundaryYear}. ${moved}`;
}

function bordersMoved(
  areaCode: string,
  from: string,
  until: string,
  reorganisations: readonly Reorganisation[],
): string | null {
  const parts = reorganisations.filter(
    (part) =>
      part.successorCode === areaCode &&
      part.extent !== 'INTENDED' &&
      from <= part.effectiveOn &&
      part.effectiveOn <= until,
  );
  const [first] = parts;
  if (!first) return null;
  const names = parts.map((part) => (part.extent === 'PART' ? `een deel van ${part.formerName}` : part.formerName));
  return `Sinds ${dutchDate(first.effectiveOn)} ${names.length > 1 ? 'horen' : 'hoort'} ${inList(names)} bij deze gemeente.`;
}

/** Why there is no figure. A gap is shown as "geen cijfer", never as zero and never filled in. */
export function noFigureBecause(area: { validFrom: string | null }, boundaryYear: number, isStated: boolean): string {
  if (area.validFrom !== null && area.validFrom > `${boundaryYear}-01-01`)
    return `Geen cijfer: deze gemeente bestaat pas sinds ${dutchDate(area.validFrom)}.`;
  return isStated
    ? 'Geen cijfer: er waren te weinig antwoorden of de bron houdt het cijfer achter.'
    : 'Geen cijfer: de bron heeft dit voor dit jaar niet gepubliceerd.';
}

/** How exact a figure is. The sources state no margin for each area, so none is made up. */
export function marginNote(method: Definition['method']): string {
  return method === 'MODEL'
    ? 'De bron geeft per gemeente geen marge. Het is een schatting: een klein verschil zegt niets.'
    : 'De bron geeft per gebied geen marge. Niet iedereen vulde de vragenlijst in: een klein verschil zegt niets.';
}

/** How a figure of ours was made; the former municipalities by name, a province by the number of municipalities. */
export function derivedNote(derivedFrom: readonly string[], reorganisations: readonly Reorganisation[]): string {
  const former = derivedFrom.map((code) => reorganisations.find((part) => part.formerCode === code)?.formerName);
  const parts = former.every((name): name is string => name !== undefined)
    ? inList(former)
    : counted(derivedFrom.length, 'gemeente', 'gemeenten');
  return `Door ons berekend uit de cijfers van ${parts}, gewogen naar inwoners. De bron geeft hier zelf geen cijfer.`;
}

export type WeightedPart = { areaCode: string; value: number | null; inhabitants: number };

/**
 * Average of parts weighted by inhabitants, to one decimal; null when the parts that have a figure hold less than
 * `cover` of all inhabitants. The result is ours, not the source's: it names the areas it was made from so that it can
 * be marked as derived.
 */
export function weightedAverage(
  parts: readonly WeightedPart[],
  cover: number,
): { value: number; derivedFrom: string[] } | null {
  const known = parts.filter((part): part is WeightedPart & { value: number } => part.value !== null);
  const inhabitants = (of: readonly WeightedPart[]): number => of.reduce((sum, part) => sum + part.inhabitants, 0);
  if (known.length === 0 || inhabitants(known) < cover * inhabitants(parts)) return null;
  const total = known.reduce((sum, part) => sum + part.value * part.inhabitants, 0);
  return { value: Math.round((total / inhabitants(known)) * 10) / 10, derivedFrom: known.map((part) => part.areaCode) };
}

/** All predecessors must have a figure before a merged municipality gets one. */
export const PREDECESSOR_COVER = 1;
/** A province gets a figure when nine in ten of its inhabitants live where there is one. */
export const PROVINCE_COVER = 0.9;

export type AreaRegister = {
  municipalities: readonly { cbsCode: string; provinceCode: string; inhabitants: number }[];
  reorganisations: readonly Reorganisation[];
};
export type DerivedObservation = { areaCode: string; value: number; derivedFrom: string[] };

/**
 * The figures of one definition and year that the source leaves out and that can be calculated: municipalities that
 * came from wholly merged ones, and provinces. `stated` holds what the source says per area.
 */
export function derive(
  stated: ReadonlyMap<string, number | null>,
  { municipalities, reorganisations }: AreaRegister,
): DerivedObservation[] {
  const merged = municipalities
    .filter(({ cbsCode }) => !stated.has(cbsCode))
    .flatMap(({ cbsCode }) => {
      const parts = reorganisations.filter((part) => part.successorCode === cbsCode && part.extent === 'WHOLE');
      const average = weightedAverage(
        parts.map((part) => ({
          areaCode: part.formerCode,
          value: stated.get(part.formerCode) ?? null,
          inhabitants: part.formerInhabitants,
        })),
        PREDECESSOR_COVER,
      );
      return average ? [{ areaCode: cbsCode, ...average }] : [];
    });
  const all = new Map([...stated, ...merged.map(({ areaCode, value }) => [areaCode, value] as const)]);
  const provinces = [...new Set(municipalities.map(({ provinceCode }) => provinceCode))]
    .filter((code) => !stated.has(code))
    .flatMap((areaCode) => {
      const average = weightedAverage(
        municipalities
          .filter(({ provinceCode }) => provinceCode === areaCode)
          .map(({ cbsCode, inhabitants }) => ({ areaCode: cbsCode, value: all.get(cbsCode) ?? null, inhabitants })),
        PROVINCE_COVER,
      );
      return average ? [{ areaCode, ...average }] : [];
    });
  return [...merged, ...provinces];
}

const nameOf = (names: Record<string, string>, code: string): string => names[code] ?? code;
const inList = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} en ${names.at(-1)}` : names.join('');
