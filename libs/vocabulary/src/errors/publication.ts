/** Errors of public pages and their release. One Dutch sentence each, level B1. */
export const publicationErrors = {
  'publication.nothing_to_release':
    'In dit blok staat nog niets dat iedereen mag lezen. Leg eerst iets openbaars vast.',
  'council_sending.not_ready': 'Iets van wat u koos is niet meer openbaar. Kijk opnieuw en kies nog eens.',
  'council_sending.taken_back': 'Deze verzending is al teruggenomen.',
} as const;
