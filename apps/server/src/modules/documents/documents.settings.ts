import { count } from '../../platform/config/settings.js';

/** Files of documents. What a document weighs is also a rule of its table. */
export const documentsSettings = {
  DOCUMENT_FILE_BYTES: count(20_971_520, 20_971_520).describe('grootste bestand bij een document'),
  DOCUMENT_UNPACKED_BYTES: count(209_715_200).describe('meeste dat een bestand bij een document na uitpakken bevat'),
  DOCUMENT_READ_MS: count(15_000).describe('langste tijd om één bestand na te kijken'),
  DOCUMENT_TEXT_MS: count(30_000).describe('langste tijd om de tekst van één bestand te lezen, om erin te zoeken'),
  DOCUMENT_TEXT_MEMORY_MB: count(256).describe('meeste geheugen om de tekst van één bestand te lezen'),
} as const;
