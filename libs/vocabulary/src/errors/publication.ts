/** Errors of public pages and their release. One Dutch sentence each, level B1. */
export const publicationErrors = {
  'publication.nothing_to_release':
    'In dit blok staat nog niets dat iedereen mag lezen. Leg eerst iets openbaars vast.',
  'publication.not_chosen': 'Dit blok is niet gekozen. Kies eerst dat het openbaar mag worden.',
  'publication.withdraw_first': 'Dit blok is nu te lezen of gepland. Trek het eerst in.',
  'publication.not_planned': 'Deze vrijgave is al te lezen of ingetrokken. Kijk opnieuw.',
  'publication.consent_first': 'Noem een persoon alleen met toestemming, en zeg tot wanneer dat geldt.',
} as const;
