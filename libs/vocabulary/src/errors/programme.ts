/** Errors of the programme module. One Dutch sentence each, level B1. */
export const programmeErrors = {
  'programme.no_consent':
    'U ziet deze gemeente niet op naam. De gemeente heeft daar geen toestemming voor gegeven, of u begeleidt haar niet.',
  'programme.consent_waits':
    'Deze gemeente gaf toestemming. U ziet haar samenvatting zodra dat niets verraadt over gemeenten zonder toestemming: meestal binnen een kwartier, uiterlijk over een jaar.',
  'programme.filter_needs_names': 'U ziet alleen cijfers over groepen. Kies één verdeling tegelijk, zonder filters.',
  'programme.too_many_views': 'U bewaart al vijftig lijsten. Verwijder er eerst een.',
  'programme.sides': 'Kies twee tot zes gemeenten om naast elkaar te leggen.',
  'programme.no_weights':
    'Laat ten minste één kenmerk meetellen dat van uw gemeente bekend is. Anders is elke gemeente even veel gelijk.',
} as const;
