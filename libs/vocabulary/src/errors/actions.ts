/** Errors of actions. One Dutch sentence each, level B1. */
export const actionsErrors = {
  'action.owner_not_in_coalition': 'Deze organisatie zit nu niet in uw coalitie.',
  'action.contact_elsewhere': 'Deze contactpersoon hoort niet bij deze organisatie.',
  'action.move_not_possible': 'Dit kan niet bij de status die deze actie nu heeft.',
  'action.not_own': 'U kunt alleen antwoorden op acties van uw eigen organisatie.',
  'action.no_day_proposed': 'Er is geen andere dag voorgesteld.',
  'action.link_invalid': 'Deze link werkt niet (meer). Vraag de coördinator van uw gemeente om een nieuwe link.',
} as const;
