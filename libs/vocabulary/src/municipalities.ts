/** What everybody calls a municipality that has another name in the register, by CBS code. */
const everydayNames: Readonly<Record<string, string>> = { GM0518: 'Den Haag', GM0796: 'Den Bosch' };

/** The names by which a municipality is looked for: that of the register, then what everybody says. */
export function placeNames({ code, name }: { code: string; name: string }): string[] {
  const everyday = everydayNames[code];
  return everyday ? [name, everyday] : [name];
}

/** A name as it is compared: no capitals, accents, apostrophes, hyphens or spaces. */
export function placeKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Whether one of its names has what was typed inside; nothing typed fits all. */
export function fitsPlace(place: { code: string; name: string }, typed: string): boolean {
  return placeNames(place).some((name) => placeKey(name).includes(placeKey(typed)));
}

/** A name as part of an address: letters, digits and single hyphens (‘s-gravenhage’, ‘bergen-nh’). */
export function placeSlug(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-');
}
