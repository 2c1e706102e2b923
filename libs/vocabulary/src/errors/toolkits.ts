/** Errors of the toolkit. One Dutch sentence each, level B1. */
export const toolkitsErrors = {
  'toolkit.gap': 'In de bron ontbreekt iets. Vul het aan en verwijder de opmerking. Daarna kunt u publiceren.',
  'toolkit.link_broken': 'Een link van dit hulpmiddel werkt niet. Wijzig of verwijder de link.',
  'toolkit.links_unchecked': 'De links worden nu bekeken. Probeer het over een minuut opnieuw.',
  'toolkit.nothing_to_use': 'Er is nog niets om te gebruiken. Voeg een link of een bestand toe.',
  'toolkit.retired': 'Dit hulpmiddel is vervallen. U kunt het niet meer wijzigen.',
  'toolkit.no_draft': 'Er is geen concept van dit hulpmiddel.',
  'toolkit.not_published': 'Dit hulpmiddel is nog niet gepubliceerd.',
  'toolkit.successor_wrong': 'Kies als opvolger een ander hulpmiddel dat is gepubliceerd.',
  'toolkit_file.type': 'Dit soort bestand kan hier niet. Gebruik PDF, DOCX, ODT, XLSX, ODS of PPTX.',
  'toolkit_file.macros': 'In dit bestand zitten macro’s. Bewaar het zonder macro’s en stuur het opnieuw.',
  'toolkit_file.locked':
    'Dit bestand is op slot met een wachtwoord. Bewaar het zonder wachtwoord en stuur het opnieuw.',
} as const;
