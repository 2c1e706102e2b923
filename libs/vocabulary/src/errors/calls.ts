/** Errors of calls between municipalities. One Dutch sentence each, level B1. */
export const callsErrors = {
  'peer_call.needs_consent':
    'Dit kan pas als uw gemeente goed vindt dat andere gemeenten haar kennen. Regel dat bij Instellingen.',
  'peer_call.consent_waits':
    'De toestemming om de naam aan andere gemeenten te tonen gaat nog in. Meestal is dat binnen een kwartier.',
  'peer_call.asker_needs_consent': 'Deze gemeente vindt nu niet goed dat andere gemeenten haar kennen.',
  'peer_call.asker_not_yours':
    'U begeleidt deze gemeente nu niet, of zij laat u niet (meer) meekijken. Kies een andere gemeente.',
  'peer_call.pillar_is_underway': 'Bij deze pijler is de gemeente zelf al bezig. Kies een andere pijler.',
  'peer_call.no_candidate': 'Deze gemeente kan nu niet gevraagd worden bij deze pijler. Kies een andere gemeente.',
  'peer_call.already_open': 'Met deze gemeente loopt al een gesprek over deze pijler.',
  'peer_call.already_answered': 'Uw gemeente gaf al antwoord.',
  'peer_call.too_many_open':
    'Er wachten al vijf voorstellen op antwoord. Wacht tot er een antwoord komt of trek er één in.',
  'peer_call.wrong_moments': 'Kies momenten die nog komen, binnen een half jaar.',
  'peer_call.unknown_moment': 'Dit moment is niet voorgesteld of is al voorbij. Kies een ander moment.',
  'peer_call.not_now': 'Dit kan nu niet (meer) bij dit gesprek.',
  'peer_call.link_invalid': 'Deze link werkt niet (meer). Log in om te zien welke gesprekken er zijn.',
  'peer_call.withdrawn': 'Dit voorstel is ingetrokken. U hoeft niets meer te doen.',
  'peer_call.consent_withdrawn':
    'Dit gesprek gaat niet door. Een van de gemeenten vindt contact nu niet meer goed. U hoeft niets te doen.',
} as const;
