/** Pixels of a letter of a name, and from one line of a name to the next. */
export const LETTER = 7.2;
export const NAME_LINE = 16;

/** A name that fits in so many pixels; the whole is in the title of the row and in the table. */
export function shortened(name: string, width: number): string {
  const most = Math.floor(width / LETTER);
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}

/** The words of a name in at most two lines of so many pixels; only what does not fit in those is cut off. */
export function inLines(name: string, width: number): string[] {
  const most = Math.floor(width / LETTER);
  if (name.length <= most) return [name];
  const end = name.lastIndexOf(' ', most);
  return end > 0 ? [name.slice(0, end), shortened(name.slice(end + 1), width)] : [shortened(name, width)];
}
