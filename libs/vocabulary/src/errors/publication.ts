/** Errors of public pages and their release. One Dutch sentence each, level B1. */
export const publicationErrors = {
  'publication.nothing_to_release':
    'In dit blok staat nog niets dat iedereen mag lezen. Leg eerst iets openbaars vast.',
} as const;
