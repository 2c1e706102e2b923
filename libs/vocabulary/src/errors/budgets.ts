/** Errors of money. One Dutch sentence each, level B1. */
export const budgetsErrors = {
  'budget.not_now': 'Dat kan bij dit bedrag niet (meer). Kijk wat de status nu is.',
  'budget.many_states': 'Kies bedragen met dezelfde status. Dan kunt u ze samen verder brengen.',
  'budget.has_agreement':
    'Bij dit bedrag hoort een resultaatafspraak. Maak die eerst los van het bedrag, of verwijder de afspraak.',
  'budget.organisation_elsewhere': 'Kies een organisatie die u kent, of schrijf op welke subsidie het is.',
} as const;
