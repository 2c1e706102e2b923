/**
 * How municipalities that lie side by side differ, in words. Nobody is first or last: what is said is what is there, in
 * the order of the names, and what nobody recorded is said to be unknown.
 */
import { levelLabels, pillarNames, type Level } from '@bloemen/vocabulary';
import type { PillarState } from '../programme.facts.js';

export type Side = {
  name: string;
  partners: number;
  pillars: readonly PillarState[];
};

const enumerate = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)!}`;

/** What is the same is said once, and what differs by who has it. */
export function pillarDifference(at: number, sides: readonly Side[]): string {
  const { pillar } = sides[0]!.pillars[at]!;
  const byLevel = new Map<Level, string[]>();
  for (const { name, pillars } of sides) {
    const { level } = pillars[at]!;
    byLevel.set(level, [...(byLevel.get(level) ?? []), name]);
  }
  const title = `Pijler ${pillar.slice(1)}, ${pillarNames[pillar]}`;
  const words = [...byLevel].map(
    ([level, names]) => `${enumerate(names)} ${names.length > 1 ? 'zijn' : 'is'} ${levelLabels[level].toLowerCase()}`,
  );
  const stale = sides.filter(({ pillars }) => pillars[at]!.stale).map(({ name }) => name);
  const old = stale.length > 0 ? ` Niet actueel bij ${enumerate(stale)}.` : '';
  if (byLevel.size === 1) {
    const [level] = byLevel.keys();
    return `${title}: ${sides.length === 2 ? 'beide' : 'allemaal'} ${levelLabels[level!].toLowerCase()}.${old}`;
  }
  return `${title}: ${words.join('; ')}.${old}`;
}

/** "Zandvoort heeft 6 partners meer dan Heemstede", of two; of more each number. */
export function partnersDifference(sides: readonly Side[]): string {
  const words = (partners: number): string => (partners === 1 ? '1 partner' : `${partners} partners`);
  const [one, other] = sides;
  if (sides.length === 2 && one && other) {
    const more = Math.abs(one.partners - other.partners);
    if (more === 0) return `${one.name} en ${other.name} hebben evenveel partners (${one.partners}).`;
    const [most, least] = one.partners > other.partners ? [one, other] : [other, one];
    return `${most.name} heeft ${words(more)} meer dan ${least.name} (${most.partners} en ${least.partners}).`;
  }
  return `Partners: ${enumerate(sides.map(({ name, partners }) => `${name} ${partners}`))}.`;
}

/** All differences: partners first, then the pillars in their order. Of one municipality there is none. */
export function differencesBetween(sides: readonly Side[]): string[] {
  if (sides.length < 2) return [];
  return [partnersDifference(sides), ...sides[0]!.pillars.map((_, at) => pillarDifference(at, sides))];
}
