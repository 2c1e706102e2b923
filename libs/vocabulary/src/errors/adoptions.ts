/** Errors of choices from the toolkit and of recommendations. One Dutch sentence each, level B1. */
export const adoptionsErrors = {
  'toolkit.not_offered':
    'Dit hulpmiddel is nu niet te kiezen. Kijk in de toolkit of er een ander voor in de plaats is.',
  'toolkit.already_chosen': 'Dit hulpmiddel staat al op uw lijst. Wijzig daar de status.',
  'toolkit.already_recommended': 'Dit hulpmiddel is al aangeraden. De gemeente heeft nog niet geantwoord.',
  'toolkit.move_not_possible': 'Deze stap kan niet vanuit de status van nu. Bekijk de status en kies opnieuw.',
  'toolkit.no_newer_version': 'U gebruikt de nieuwste versie al.',
  'toolkit.answered': 'Op dit advies is al geantwoord, of het is ingetrokken.',
  'toolkit.recommended_link_broken':
    'Een link van dit hulpmiddel werkt niet. Raad het aan zodra de link het weer doet.',
} as const;
