import { searchTexts } from '../../../shared/search.js';

/** What the address of the list of offers may say; apart from what it means, as everybody loads the routes. */
export const offerSearch = searchTexts('zoek', 'status', 'doelgroep', 'element', 'organisatie', 'voor', 'pagina');
export type OfferSearch = ReturnType<typeof offerSearch>;
