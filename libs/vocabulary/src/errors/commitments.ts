/** Errors of signing. One Dutch sentence each, level B1. */
export const commitmentsErrors = {
  'commitment.already_open': 'Uw gemeente heeft al een verklaring die loopt. Rond die eerst af of trek haar in.',
  'commitment.move_not_allowed': 'Deze stap kan nu niet. Kijk eerst hoe de verklaring ervoor staat.',
  'commitment.decision_in_future': 'De datum van het besluit ligt in de toekomst. Vul in wanneer het besluit is genomen.',
  'commitment.lapsed': 'De termijn van zes maanden is voorbij. Vraag de wethouder opnieuw te tekenen.',
  'wording.immutable': 'Deze tekst is al voorgelegd en kan niet meer veranderen. Maak een nieuwe versie.',
  'wording.edition_taken': 'Er is al een versie met deze naam.',
  'wording.none_offered': 'Er is nog geen tekst om te ondertekenen. Vraag het programma.',
  'signing.link_invalid': 'Deze link werkt niet (meer). Vraag de coördinator van uw gemeente om een nieuwe link.',
  'signing.event_closed': 'Bij deze bijeenkomst kan nu niet worden getekend.',
  'signing.no_address': 'Er is geen werkadres bekend. Vraag iemand van het programma om te bevestigen wie u bent.',
  'signing.code_wrong': 'De code klopt niet of is verlopen. Controleer de code of vraag een nieuwe.',
  'signing.code_too_soon': 'Er is net een code verstuurd. Wacht een halve minuut en vraag dan een nieuwe.',
  'signing.wording_changed': 'De tekst is ondertussen veranderd. Lees de nieuwe tekst en teken dan opnieuw.',
  'signing.consent_missing': 'Zet een vinkje bij elke pijler en bij de verklaring om te tekenen.',
  'signing.authority_needs_reference': 'Vul in waarop uw bevoegdheid berust: het nummer van de volmacht of van het besluit.',
  'signing.own_confirmation': 'Een ander dan wie de scan opstuurde moet de handtekening op papier bevestigen.',
} as const;
