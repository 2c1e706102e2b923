import { searchTexts } from '../../shared/search.js';

/** What the address of the national picture may say; apart from what it means, as everybody loads the routes. */
export const pictureSearch = searchTexts('verdeling', 'deel', 'pijler', 'kaart', 'omvang', 'provincie');
export type PictureSearch = ReturnType<typeof pictureSearch>;

/** What the addresses of the position of a municipality and of municipalities side by side may say. */
export const positionSearch = searchTexts('aantal', 'groep', 'gewicht');
export type PositionSearch = ReturnType<typeof positionSearch>;
export const sidesSearch = searchTexts('g', 'cijfer');
