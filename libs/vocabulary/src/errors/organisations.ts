/** Errors of the organisation register. One Dutch sentence each, level B1. */
export const organisationsErrors = {
  'organisation.may_exist': 'Er staat al een organisatie in het register die hierop lijkt. Kies of het dezelfde is.',
  'organisation.name_unusable': 'In de naam moet een letter of cijfer staan.',
  'organisation.alias_exists': 'Deze schrijfwijze staat al bij de organisatie.',
} as const;
