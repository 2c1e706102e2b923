/** Errors of actions. One Dutch sentence each, level B1. */
export const actionsErrors = {
  'action.owner_not_in_coalition': 'Deze organisatie zit nu niet in uw coalitie. Kies een organisatie die meedoet.',
  'action.contact_elsewhere': 'Deze contactpersoon hoort niet bij de organisatie die u koos. Kies een ander.',
  'action.move_not_possible': 'Dit kan niet bij de status die deze actie nu heeft.',
  'action.not_own': 'U kunt alleen antwoorden op acties van uw eigen organisatie.',
  'action.no_day_proposed': 'Er is geen andere dag voorgesteld. Misschien heeft iemand al gekozen.',
  'action.link_invalid':
    'Deze link werkt niet (meer). Misschien is de actie al klaar of heeft een ander haar nu. Vraag de coördinator van uw gemeente.',
} as const;
