/** Errors of the support module. One Dutch sentence each, level B1. */
export const supportErrors = {
  'support.not_yours': 'U begeleidt deze gemeente nu niet. Alleen haar adviseur ziet en wijzigt dit.',
  'support.begun_already': 'U begon de begeleiding van deze gemeente al. Laad de pagina opnieuw.',
  'support.day_in_future': 'Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag.',
  'support.time_without_minutes': 'Geef bij een tijd ook aan hoe lang het duurt.',
  'support.step_settled': 'Deze stap is al gedaan of vervallen. Leg zo nodig een nieuwe stap vast.',
  'support.nothing_to_hand_over': 'Deze gemeente had hiervoor geen andere adviseur. Er is geen overdracht.',
  'support.signal_gone': 'Dit signaal is er niet meer. Laad de pagina opnieuw.',
  'support.snooze_too_long': 'Kies een dag na vandaag, hoogstens zes maanden vooruit.',
} as const;
