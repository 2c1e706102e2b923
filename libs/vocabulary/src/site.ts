/** The places of the public site, as every header names them. */
export const sitePlaces = [
  ['/gemeenten', 'Gemeenten'],
  ['/week', 'De week'],
  ['/praktijk', 'Praktijk'],
  ['/toolkit', 'Toolkit'],
  ['/nieuws', 'Nieuws'],
  ['/meedoen', 'Meedoen'],
] as const;

/** What every footer leads to: how the site accounts for itself. */
export const siteAccounts = [
  ['/controleren', 'Controleer een verklaring'],
  ['/open-data', 'Open data'],
  ['/toegankelijkheid', 'Toegankelijkheid'],
  ['/privacy', 'Privacy'],
] as const;

/** The helpline for who feels lonely, day and night. */
export const helpline = { words: '088 0767 000', href: 'tel:+31880767000' } as const;
