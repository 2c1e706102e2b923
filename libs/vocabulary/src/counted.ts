/** `1 gemeente`, `0 gemeenten`, `1.201 gemeenten`: a whole number with its noun, in a sentence. */
export const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('nl-NL')} ${count === 1 ? one : many}`;
