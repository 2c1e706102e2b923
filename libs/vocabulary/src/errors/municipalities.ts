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
  'boundary_import.unreadable': 'We kunnen dit bestand niet lezen. Kies een bestand in GeoJSON of TopoJSON.',
  'boundary_import.no_areas':
    'We vinden geen codes van CBS in dit bestand. Bij elk gebied hoort een code, zoals GM0397, WK039700 of BU03970001.',
  'boundary_import.wrong_projection':
    'De punten in dit bestand staan niet in graden (WGS84), maar in een ander stelsel, zoals RD. Zet het bestand eerst om.',
  'boundary_import.outside_country':
    'De gebieden in dit bestand liggen niet in Nederland. Kijk of lengte en breedte zijn omgewisseld.',
  'boundary_import.broken':
    'Van sommige gebieden klopt de vorm of de code niet. Bekijk eerst wat er mis is. Er is niets gewijzigd.',
  'boundary_import.none_known': 'Geen enkele code uit dit bestand hoort bij een gemeente die wij kennen.',
  'boundary_import.too_heavy': 'Dit bestand is te zwaar om te lezen. Kies een bestand met minder gebieden of punten.',
  'boundary_import.year_missing': 'Vul het jaar van de grenzen in, met vier cijfers.',
  'boundary_import.source_missing': 'Vul in van wie deze grenzen zijn, en onder welke licentie.',
} as const;
