/** Errors of meetings of the coalition. One Dutch sentence each, level B1. */
export const meetingsErrors = {
  'meeting.no_coalition': 'Uw lokale coalitie is nog niet vastgelegd. Doe dat eerst, bij Coalitie.',
  'meeting.not_now': 'Dat kan bij deze bijeenkomst niet (meer). Kijk wat de status nu is.',
  'meeting.not_begun': 'Deze bijeenkomst is nog niet begonnen. Daarna kunt u vastleggen dat zij is gehouden.',
  'meeting.minutes_approved': 'Het verslag van deze bijeenkomst is al vastgesteld. Zij blijft dus zoals zij is.',
  'meeting.has_minutes':
    'Er staat al iets in het verslag van deze bijeenkomst. Leg vast dat zij is gehouden, of verwijder eerst wat er staat.',
  'meeting.not_preparing':
    'De agenda is van de coördinator en de voorbereidingsgroep. U kunt wel een punt voorstellen.',
  'meeting.agenda_changed': 'Iemand anders wijzigde de agenda net. Kijk hoe hij nu is en probeer het opnieuw.',
  'meeting.point_in_minutes':
    'Over dit punt staat al iets in het verslag. Verwijder dat daar eerst, als het punt moet vervallen.',
  'meeting.agenda_full': 'Een agenda heeft hoogstens veertig punten. Neem punten samen of verwijder er een.',
  'meeting.nobody_reached':
    'Er is nog niemand om uit te nodigen. Leg bij een organisatie van de coalitie een contactpersoon met een e-mailadres vast.',
  'meeting_invitation.link_invalid':
    'Deze link werkt niet (meer). Vraag de coördinator van de gemeente naar de bijeenkomst.',
} as const;
