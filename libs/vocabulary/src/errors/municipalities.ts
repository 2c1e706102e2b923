/** Errors of the municipalities module. One Dutch sentence each, level B1. */
export const municipalitiesErrors = {
  'municipality.move_not_allowed': 'Deze stap past niet bij de deelname van nu.',
  'municipality.date_in_future': 'De datum ligt in de toekomst. Kies vandaag of een eerdere dag.',
  'municipality.before_previous': 'De datum ligt voor de vorige wijziging. Kies een latere dag.',
  'municipality.merger_not_in_force':
    'Deze samenvoeging is nog niet ingegaan. Zij kan pas op de dag zelf worden verwerkt.',
  'municipality.merged':
    'Deze gemeente is opgegaan in een andere. De werkruimte is een archief: u kunt alles lezen, maar niets meer vastleggen of wijzigen.',
  'municipality.not_an_adviser': 'Deze persoon is geen adviseur van het programma.',
  'municipality.assigned_twice': 'Deze gemeente heeft al een adviseur. Beëindig die koppeling eerst.',
  'settings.colour_not_accessible': 'Met deze kleur kunnen we geen leesbaar thema maken. Kies een andere kleur.',
} as const;
