/** Errors of news items of the programme. One Dutch sentence each, level B1. */
export const newsErrors = {
  'news.not_now': 'Dit kan nu niet met dit bericht. Kijk welke status het heeft.',
} as const;
