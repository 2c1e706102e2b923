/** Errors of the annual week. One Dutch sentence each, level B1. */
export const weeksErrors = {
  'week.over': 'Deze week is al voorbij. Kies een later jaar.',
  'week.full': 'Er staan al heel veel activiteiten bij deze week. Vraag de gemeente wat er nog bij kan.',
  'week.link_invalid': 'Deze link werkt niet (meer). Vraag de gemeente om een nieuwe link.',
  'week_activity.not_now': 'Dat kan bij deze activiteit niet (meer). Kijk wat de status nu is.',
  'week_activity.not_in_coalition': 'Deze organisatie doet niet mee in de coalitie. Kies een andere of typ de naam.',
} as const;
