const numbers = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const MEGABYTE = 1_048_576;

/** `PDF, 1,2 MB` */
export function fileWords(name: string, sizeBytes: number): string {
  const kind = name.split('.').at(-1)!.toUpperCase();
  if (sizeBytes < MEGABYTE / 10) return `${kind}, ${numbers.format(Math.max(1, Math.round(sizeBytes / 1024)))} kB`;
  return `${kind}, ${numbers.format(sizeBytes / MEGABYTE)} MB`;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl');

/** Whether every word that somebody typed is somewhere in these texts, with or without accents. */
export function hasWords(texts: readonly (string | null)[], typed: string | undefined): boolean {
  if (!typed) return true;
  const said = plain(texts.join(' '));
  return plain(typed)
    .split(/\s+/)
    .every((word) => said.includes(word));
}
