/** Errors of the minutes of meetings. One Dutch sentence each, level B1. */
export const minutesErrors = {
  'minutes.not_yours': 'Alleen de coördinator en de voorbereidingsgroep schrijven het verslag.',
  'minutes.not_begun': 'Deze bijeenkomst is nog niet begonnen. Schrijf het verslag op de dag zelf of daarna.',
  'minutes.cancelled': 'Deze bijeenkomst is afgezegd. Er komt geen verslag van.',
  'minutes.already_approved':
    'Dit verslag is vastgesteld en verandert niet meer. Zet uw opmerking in het verslag van de volgende bijeenkomst.',
  'minutes.not_held': 'Deze bijeenkomst is niet gehouden. Er is geen verslag om vast te stellen.',
  'minutes.not_later': 'Een verslag wordt vastgesteld in een latere bijeenkomst. Kies een bijeenkomst die daarna was.',
  'minutes.not_there':
    'Deze organisatie hoorde die dag niet bij de coalitie en is niet uitgenodigd. Kies een andere organisatie.',
  'minutes.too_many_decisions': 'Een verslag heeft hooguit 100 besluiten.',
} as const;
