/** Errors of signing. One Dutch sentence each, level B1. */
export const commitmentsErrors = {
  'commitment.already_open': 'Uw gemeente heeft al een verklaring die loopt. Rond die eerst af of trek haar in.',
  'commitment.move_not_allowed': 'Deze stap kan nu niet. Kijk eerst hoe de verklaring ervoor staat.',
  'commitment.decision_in_future':
    'De datum van het besluit ligt in de toekomst. Vul in wanneer het besluit is genomen.',
  'commitment.signed_in_future':
    'De dag van ondertekening ligt in de toekomst. Vul in welke dag er op het papier staat.',
  'commitment.no_decision': 'Bij deze handtekening is later geen besluit vastgelegd. Er is niets om te herstellen.',
  'commitment.lapsed': 'De termijn van zes maanden is voorbij. Vraag de wethouder opnieuw te tekenen.',
  'wording.immutable': 'Deze tekst is al voorgelegd en kan niet meer veranderen. Maak een nieuwe versie.',
  'wording.edition_taken': 'Er is al een versie met deze naam.',
  'wording.none_offered': 'Er is nog geen tekst om te ondertekenen. Vraag het programma.',
  'signing.link_invalid': 'Deze link werkt niet (meer). Vraag de coördinator van uw gemeente om een nieuwe link.',
  'signing.handed_on_once':
    'U kunt dit verzoek niet doorgeven. Vraag de coördinator van uw gemeente om iemand anders te vragen.',
  'signing.event_closed': 'Bij deze bijeenkomst kan nu niet worden getekend.',
  'signing.no_address': 'Er is geen werkadres bekend. Vraag iemand van het programma om te bevestigen wie u bent.',
  'signing.code_wrong': 'De code klopt niet of is verlopen. Controleer de code of vraag een nieuwe.',
  'signing.code_too_soon': 'Er is net een code verstuurd. Gebruik die, of vraag later een nieuwe.',
  'signing.too_many_codes':
    'Hier zijn te veel codes geprobeerd. Wacht een kwartier. Helpt dat niet, vraag dan de coördinator van uw gemeente om een nieuwe link, of op een avond iemand van het programma om een code.',
  'signing.wording_changed': 'De tekst is ondertussen veranderd. Lees de nieuwe tekst en teken dan opnieuw.',
  'signing.consent_missing': 'Zet een vinkje bij elke pijler en bij de verklaring om te tekenen.',
  'signing.authority_needs_reference':
    'Vul in waarop uw bevoegdheid berust: het nummer van de volmacht of van het besluit.',
  'signing.authority_needs_date': 'Vul de datum van het besluit in.',
  'signing.own_confirmation': 'Een ander dan wie de scan opstuurde moet de handtekening op papier bevestigen.',
  'signing.contact_unknown':
    'Deze gemeente deed al mee, en wij kennen geen adres van haar. Teken daarom met een persoonlijke link van de coördinator.',
  'objection.not_standing': 'Deze handtekening geldt niet (meer). Bezwaar maken is niet nodig.',
  'objection.settled': 'Dit bezwaar is al afgehandeld. Kijk eerst hoe de verklaring ervoor staat.',
  'objection.own':
    'U was betrokken bij deze handtekening: u plande de avond, nodigde de gemeente uit of was getuige. Laat iemand anders hierover beslissen.',
  'college_proposal.not_conditional': 'Een collegevoorstel is er zolang een handtekening op een besluit wacht.',
  'decision.not_decided':
    'Van dit besluit staat nog niet vast dat het is genomen. Leg eerst bij het collegebesluit vast wat per punt is besloten.',
  'certificate.not_failed': 'Dit certificaat is niet mislukt. Er is niets om opnieuw te maken.',
  'certificate.unknown':
    'Wij kennen geen certificaat met deze code of dit bestand. Kijk de code na, of vraag het document opnieuw op bij de gemeente.',
} as const;
