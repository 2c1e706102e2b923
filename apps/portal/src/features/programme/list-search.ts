import { searchTexts } from '../../shared/search.js';

/** What the address of the list of municipalities may say. */
export const listSearch = searchTexts(
  'zoek',
  'provincie',
  'ggd',
  'omvang',
  'stedelijkheid',
  'deelname',
  'pijler',
  'niveau',
  'verouderd',
  'sorteer',
  'volgorde',
  'pagina',
  'gemeente',
);
export type ListSearch = ReturnType<typeof listSearch>;
