/** Errors of national members, practice examples, funding and interventions. One Dutch sentence each, level B1. */
export const catalogueErrors = {
  'catalogue.name_exists': 'Deze naam staat al in de lijst. Zoek hem op en wijzig wat er staat.',
  'counterpart.takes_part': 'Deze organisatie doet al mee in uw coalitie. Wijzig dat bij de coalitie.',
  'funding.closes_before_opens': 'De laatste dag ligt voor de eerste dag.',
  'practice_question.own': 'Dit voorbeeld is van uw eigen gemeente.',
  'practice_question.nobody': 'Deze gemeente heeft hier nog geen coördinator. Zoek een adres op haar website.',
  'practice_question.asked': 'Uw gemeente vroeg hier deze maand al naar. Het antwoord komt per mail.',
  'practice_question.too_many': 'Uw gemeente stelde vandaag al veel vragen. Probeer het morgen opnieuw.',
  'intervention_import.no_name_column': 'We vinden geen kolom met namen. Zet boven de kolom het woord Naam.',
  'intervention_import.closed': 'Deze lijst is al verwerkt of weggegooid.',
} as const;
