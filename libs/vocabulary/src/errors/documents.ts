/** Errors of documents. One Dutch sentence each, level B1. */
export const documentsErrors = {
  'document.not_readable_yet': 'Dit bestand wordt nog gecontroleerd op virussen. Probeer het zo weer.',
} as const;
