import { searchTexts } from '../../../shared/search.js';

/** What the address of the toolkit may say. */
export const toolkitSearch = searchTexts('zoek', 'pijler', 'soort', 'voor', 'doelgroep', 'element', 'pagina');
export type ToolkitSearch = ReturnType<typeof toolkitSearch>;

/** What the address of its upkeep may say. */
export const keptSearch = searchTexts('zoek', 'status', 'aandacht', 'pagina');
export type KeptSearch = ReturnType<typeof keptSearch>;
