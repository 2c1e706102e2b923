/**
 * What a link in a mail does, in words for on its button, by the beginning of its path; the longest that fits holds.
 * Who mails a link to a page of its own adds its line.
 */
export const mailPlaces: Readonly<Record<string, string>> = {
  '/inloggen': 'Inloggen',
  '/ondertekenen': 'Lees en teken de verklaring',
  '/bezwaar': 'Bezwaar maken',
  '/controleren': 'Bekijk het bewijs',
  '/ik-doe-mee': 'Naar ‘Ik doe mee’',
  '/avond': 'Bekijk de bijeenkomst',
  '/gesprek': 'Antwoord op het voorstel',
  '/actie': 'Antwoord over uw acties',
  '/citaat': 'Lees het citaat en antwoord',
  '/aanwezig': 'Laat weten of u komt',
  '/week': 'Bekijk de week',
  '/afmelden': 'Geen mail meer hierover',
  '/account/berichten': 'Bekijk uw berichten',
  '/werkruimte': 'Open uw werkruimte',
  '/werkruimte/verklaring': 'Naar de verklaring',
  '/werkruimte/overleg': 'Naar het overleg',
  '/werkruimte/acties': 'Naar de acties',
  '/werkruimte/coalitie': 'Naar de coalitie',
  '/werkruimte/plan': 'Naar het plan',
  '/werkruimte/week': 'Naar de week',
  '/werkruimte/persberichten': 'Naar het persbericht',
  '/werkruimte/toolkit': 'Naar de toolkit',
  '/programma': 'Open het programma',
};
