/** Errors that any part may answer. One Dutch sentence each, level B1. */
export const platformErrors = {
  bad_input: 'Niet alles is goed ingevuld. Kijk de velden na.',
  conflict: 'Iemand anders heeft dit net gewijzigd. Vergelijk beide teksten en kies wat moet blijven.',
  forbidden: 'U mag dit niet doen met uw rol.',
  internal: 'Er ging iets mis bij ons. Probeer het zo nog eens.',
  not_found: 'Dit bestaat niet, of het is niet van uw gemeente.',
  payload_too_large: 'Dit bestand of bericht is te groot.',
  too_many_requests: 'U doet dit te vaak achter elkaar. Wacht even en probeer het opnieuw.',
  too_much_at_once: 'U vraagt te veel tegelijk. Wacht tot het vorige klaar is en probeer het dan opnieuw.',
  unauthenticated: 'U bent niet (meer) ingelogd. Log opnieuw in.',
  unavailable: 'De dienst is even niet bereikbaar. Probeer het over een minuut opnieuw.',
  too_complex: 'Deze vraag is te groot voor één keer.',
} as const;
