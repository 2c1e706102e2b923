/** Names of codes, in the order of the list they come from. */
export const namesOf = <Code extends string>(codes: readonly Code[], names: Record<Code, string>): string =>
  (Object.keys(names) as Code[])
    .filter((code) => codes.includes(code))
    .map((code) => names[code])
    .join(', ');
