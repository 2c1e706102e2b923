/** The page templates of the kit, by the last part of their address, and the states each is shown in. */
export const templates = {
  lijst: { title: 'Lijst', states: ['vol', 'leeg', 'niets-gevonden', 'bezig', 'fout', 'lang'] },
  detail: { title: 'Eén ding', states: ['vol', 'alleen-lezen', 'bezig', 'fout', 'lang'] },
  formulier: { title: 'Formulier in een pagina', states: ['leeg', 'vol', 'bezig', 'fout', 'lang'] },
  stappen: { title: 'Stappen', states: ['vol', 'fout', 'bezig', 'lang'] },
  overzicht: { title: 'Overzicht, met presenteren', states: ['vol', 'leeg', 'bezig', 'fout', 'lang'] },
  document: { title: 'Lange tekst', states: ['vol', 'leeg', 'bezig', 'fout', 'lang'] },
} as const satisfies Record<string, { title: string; states: readonly string[] }>;
export type TemplateName = keyof typeof templates;

export const stateNames: Record<string, string> = {
  vol: 'Vol',
  leeg: 'Nog leeg',
  'niets-gevonden': 'Niets gevonden',
  bezig: 'Bezig met laden',
  fout: 'Fout',
  lang: 'Lange teksten',
  'alleen-lezen': 'Alleen lezen',
};

/** What the address of a sample may say. */
export type KitAddress = {
  staat?: string;
  zoek?: string;
  provincie?: string;
  meedoen?: string;
  volgorde?: string;
  pagina?: string;
  stap?: string;
  tab?: string;
};
