/** Errors of reports. One Dutch sentence each, level B1. */
export const reportsErrors = {
  'report.kind_not_yours': 'Dit rapport kan in uw werkruimte niet worden gemaakt.',
  'report.too_many': 'Er zijn het afgelopen uur al veel rapporten gevraagd. Probeer het later opnieuw.',
  'report.not_ready': 'Dit rapport is niet te downloaden. Het is nog niet klaar, mislukt, gestopt of verlopen.',
  'report.not_failed': 'Alleen een mislukt of gestopt rapport kunt u opnieuw laten maken.',
  'report.too_long_for_a_sheet':
    'Dit rapport heeft te veel regels voor een rekenblad. Kies CSV: daarin past elk aantal.',
  'report.already_finished': 'Dit rapport is al klaar of gestopt.',
  'report.not_for_you': 'Dit rapport is alleen voor wie de vergelijking zelf mag zien.',
  'report.not_any_more':
    'U mag dit rapport niet meer downloaden. Een gemeente trok haar toestemming in, of u mag haar niet op naam zien. Vraag een nieuw rapport.',
  'report.not_released':
    'Deze motie is nog niet openbaar. Zet haar eerst op actief openbaar. Dan kan de raad het dossier lezen.',
} as const;
