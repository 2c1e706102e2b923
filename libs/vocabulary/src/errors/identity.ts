/** Errors of the identity module. One Dutch sentence each, level B1. */
export const identityErrors = {
  'issuer.domain_taken': 'Voor dit e-maildomein is al een inlogdienst ingesteld, bij deze of een andere werkruimte.',
  'issuer.not_secure': 'Het adres van de inlogdienst moet met https beginnen.',
  'role.coordinator_exists': 'Deze gemeente heeft al een coördinator. Die beslist zelf wie er in de werkruimte mag.',
  'role.already_held': 'Deze persoon heeft deze rol al.',
  'role.last_manager': 'Dit is de laatste beheerder van deze werkruimte. Geef eerst iemand anders deze rol.',
  'role.not_of_workspace': 'Deze rol bestaat niet in deze werkruimte.',
  'role.organisation_unknown': 'Deze organisatie kennen wij niet.',
  'role.partner_needs_organisation': 'Kies voor welke organisatie deze partner meedoet.',
  'session.not_stated': 'Deze pagina zegt niet in welke werkruimte u werkt. Laad de pagina opnieuw.',
  'session.other_person': 'In deze browser is nu iemand anders ingelogd. Er is niets bewaard.',
  'session.other_workspace': 'U hebt in deze werkruimte geen rol (meer). Er is niets bewaard.',
  'sign_in.issuer_refused':
    'Inloggen via uw organisatie is niet gelukt. Probeer het opnieuw of vraag uw beheerder om hulp.',
  'sign_in.issuer_unavailable':
    'De inlogdienst van uw organisatie is niet bereikbaar. Probeer het over een minuut opnieuw.',
  'sign_in.link_invalid':
    'Deze inloglink werkt niet (meer). Een link werkt één keer, een kwartier lang, en in de browser waarin u hem hebt aangevraagd. Vraag een nieuwe link aan.',
  'sign_in.no_role':
    'U hebt geen rol (meer) op dit platform. Vraag de coördinator van uw gemeente om u uit te nodigen.',
  'sign_in.second_factor_needed': 'Voor uw rol is inloggen in twee stappen nodig. Log in via uw organisatie.',
  'socket.too_many': 'Er staan te veel schermen tegelijk open. Sluit er een paar.',
  'workspace.not_yours': 'U hebt geen rol in deze werkruimte.',
} as const;
