import { searchTexts } from '../../shared/search.js';

/** What the address of the own municipalities may say. */
export const caseloadSearch = searchTexts('zoek', 'toon', 'gemeente');
export type CaseloadSearch = ReturnType<typeof caseloadSearch>;
