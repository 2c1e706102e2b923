/**
 * The first wording of the statement of intent, in our own words around the five official pillars of the programme. It
 * says what a municipality means to do; it does not say what the signature binds legally, because nobody with authority
 * has answered that.
 */
export const statementOfIntent = {
  edition: '2026-1',
  title: 'Intentieverklaring Eén tegen eenzaamheid',
  body: `Onze gemeente doet mee met Eén tegen eenzaamheid. Wij willen eenzaamheid verminderen, samen met inwoners en met organisaties in onze gemeente. Daarbij werken wij aan vijf pijlers.

1. Bestuurlijk commitment
Het college staat achter de aanpak. Een wethouder heeft eenzaamheid in de portefeuille en spreekt andere wethouders erop aan.

2. Creëer een sterk netwerk
Wij bouwen aan een lokale coalitie van organisaties, ondernemers en inwoners. Iemand is kartrekker en brengt de coalitie bij elkaar.

3. Betrek mensen, eenzamen zelf
Mensen die eenzaamheid kennen, denken en doen mee. Wij laten zien wat er met hun inbreng gebeurt.

4. Werk aan een duurzame aanpak
Wij maken afspraken over wie waar verantwoordelijk voor is. Wij zorgen dat de aanpak blijft bestaan, ook na een project of een verkiezing.

5. Monitoring en evaluatie
Wij volgen wat wij doen en wat het oplevert. Wij meten op een manier die past bij andere gemeenten, zodat wij van elkaar leren.

Wat deze verklaring is
De verklaring zegt wat onze gemeente wil doen.

Wie tekent, zegt erbij of dat mag op grond van een volmacht of een besluit, of onder voorbehoud van een besluit van het college. Onder voorbehoud geldt zes maanden: neemt het college in die tijd geen besluit, dan vervalt de handtekening.`,
} as const;
