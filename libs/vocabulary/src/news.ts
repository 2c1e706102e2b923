/** How a news item of the programme stands. A published one is read from its moment on. */
export const newsStatuses = {
  DRAFT: 'Concept',
  PUBLISHED: 'Openbaar',
  WITHDRAWN: 'Ingetrokken',
} as const;
export type NewsStatus = keyof typeof newsStatuses;
export const newsStatusCodes = Object.keys(newsStatuses) as NewsStatus[];

/** A figure of a news item in the words of its source: what the headline says and what the text says may differ. */
export type NewsFigure = {
  /** As it stands there: "meer dan 100". */
  figure: string;
  /** What it counts, and where it stands. */
  says: string;
  sourceText: string;
  sourceUrl: string | null;
};
