/** Errors of the indicators module. One Dutch sentence each, level B1. */
export const indicatorsErrors = {
  'figures.name_a_municipality': 'Kies eerst een gemeente.',
  'figures.not_your_municipality': 'U ziet hier alleen de cijfers van uw eigen gemeente.',
  'indicator_import.boundaries_missing':
    'Vul in voor welke indeling in gemeenten de cijfers zijn gemaakt, bijvoorbeeld 2024.',
  'indicator_import.year_missing':
    'In dit bestand staat geen jaar. Vul in over welk jaar de cijfers gaan en stuur het bestand opnieuw.',
  'indicator_import.not_csv': 'We kunnen dit bestand niet lezen. Bewaar de tabel als CSV en probeer het opnieuw.',
  'indicator_import.too_many_rows':
    'Er staan te veel rijen in dit bestand. Kies bij StatLine één jaar of één leeftijd.',
  'indicator_import.unknown_layout':
    'We herkennen de kolommen niet. Kies bij StatLine de onbewerkte dataset van tabel 50090NED, 50120NED of 50140NED.',
  'indicator_import.interrupted':
    'Het verwerken is drie keer onderbroken. Er is niets gewijzigd. Stuur het bestand opnieuw.',
} as const;
