/** Errors of evenings at which is signed. One Dutch sentence each, level B1. */
export const eveningsErrors = {
  'signing_event.ends_before_start': 'Het einde van de bijeenkomst ligt voor het begin.',
  'signing_event.too_long': 'Een bijeenkomst duurt hoogstens een dag. Kijk de dag en de tijd van het einde na.',
  'signing_event.cancelled': 'Deze bijeenkomst gaat niet door. U kunt er niets meer aan wijzigen.',
  'signing_event.own_witness':
    'U plande of wijzigde deze avond, of nodigde deze gemeente uit. Laat daarom iemand anders van het programma getuige zijn.',
  'practice_card.event_closed': 'Een kaart maken kan vanaf de bijeenkomst, voor een gemeente die daar is uitgenodigd.',
} as const;
