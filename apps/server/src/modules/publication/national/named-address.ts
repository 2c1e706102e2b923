import { placeSlug } from '@bloemen/vocabulary';

/** So long the words of an address are at most. */
const LONGEST = 60;

/** The end of an address that says what is there, and is found again by the last part of its id when the title changes. */
export const namedAddress = ({ id, title }: { id: string; title: string }): string =>
  `${placeSlug(title).slice(0, LONGEST).replace(/-+$/, '') || 'pagina'}-${id.slice(-12)}`;

/** Which of them an address means, whatever its words say. */
export const byAddress = <Thing extends { id: string }>(things: readonly Thing[], address: string): Thing | undefined =>
  things.find(({ id }) => address.endsWith(`-${id.slice(-12)}`));
