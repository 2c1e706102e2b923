import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import type { Seed } from '../../../platform/seed/seed.js';
import { NewsRepository } from './news.repository.js';

export const newsSeed: Seed = {
  sourced: [{ name: 'news', load: ({ database }) => seedNews(database) }],
};

const article =
  'Nieuwsbericht van het programma Eén tegen eenzaamheid over de avond voor wethouders van 22 mei; het jaar 2019 volgt uit andere bronnen';
const source = { sourceText: article, sourceUrl: null };

/** What a source told, in our own words: its headline and its text give different figures, and both stand here. */
const evening = {
  title: 'Meer dan honderd gemeenten doen mee',
  lead: 'Op een avond voor wethouders in Den Haag ging het programma over de honderd gemeenten. De kop en de tekst van het bericht noemen elk een eigen getal. Wij laten ze allebei staan.',
  body: `Op woensdag 22 mei 2019 kwamen wethouders in Den Haag bij elkaar om over eenzaamheid te praten. Het ministerie van VWS, de VNG en het Interbestuurlijk Programma hadden de avond samen voorbereid. Tijdens de avond tekenden wethouders voor het programma.

Gemeenten krijgen hulp: een adviseur die meedenkt en een toolkit voor de lokale aanpak. Bedrijven en organisaties uit de Nationale Coalitie vertelden wat zij lokaal kunnen doen, zoals een actie op het station waarbij reizigers met elkaar in gesprek raken.

Wethouders gaven elkaar twee tips. Begin met wat er al is, want een aanpak hoeft niet altijd extra geld te kosten. En maak er werk van het hele college van.`,
  figures: [
    { figure: 'meer dan 100', says: 'gemeenten, volgens de kop van het bericht', ...source },
    { figure: '120', says: 'gemeenten na de avond, volgens de tekst van het bericht', ...source },
    { figure: '25', says: 'wethouders die op de avond tekenden', ...source },
    { figure: 'bijna 60', says: 'wethouders die er waren', ...source },
  ],
  newsOn: '2019-05-22',
  ...source,
};

/** Again does nothing. */
export async function seedNews(database: Database): Promise<void> {
  const news = new NewsRepository(database);
  await database.run({ tenantId: PROGRAMME_TENANT_ID, actorId: null }, async () => {
    const slug = 'meer-dan-honderd-gemeenten-doen-mee';
    if ((await news.taken(slug)).length > 0) return;
    await news.publish(await news.insert(slug, evening), null);
  });
}
