import { describe, expect, it } from '@jest/globals';
import { namesIn } from './person-names.js';

describe('the name of a person in a text', () => {
  it.each([
    ['Dat zei mevrouw Jansen in de inloop.', 'NAME_ADDRESSED', 'mevrouw Jansen'],
    ['Dhr. P. de Vries komt niet meer buiten.', 'NAME_ADDRESSED', 'Dhr. P. de Vries'],
    ['Piet de Vries (82) mist zijn vrouw.', 'NAME_WITH_AGE', 'Piet de Vries (82)'],
    ['Wij spraken met Ria, 74 jaar, over vervoer.', 'NAME_WITH_AGE', 'Ria, 74 jaar'],
    ['Zo vertelt Xandra van 19 jaar: er is niets te doen.', 'NAME_WITH_AGE', 'Xandra van 19 jaar'],
    ['Fatima el Idrissi vertelt haar verhaal.', 'NAME_WHOLE', 'Fatima el Idrissi'],
    ['Afspraak: Kees van der Meer belt haar.', 'NAME_WHOLE', 'Kees van der Meer'],
  ] as const)('is seen in “%s”', (text, kind, said) => {
    expect(namesIn(text)).toEqual([{ kind, text: said }]);
  });

  it.each([
    'Klankbordgroep Wmo en werkgroep toegankelijkheid in Heemstede en Bergen (NH.)',
    'WIJ Heemstede, GGD Kennemerland, Elan wonen en de Bibliotheek Zuid-Kennemerland',
    'Voor mensen van 55 jaar en ouder. Sinds 2021, en in Zandvoort al 10 activiteiten.',
    'Jongeren van 16 tot en met 24 jaar',
    'Wethouder Sjaak Struijf is portefeuillehouder',
    'Verzamelen aan de Jan van Galenstraat, bij het Anne Frankhuis',
    'Stichting Anne Frank doet mee',
    'Tijdens de Week van de Ontmoeting (12 activiteiten) in Julianapark',
    'Mevrouw of meneer, dat maakt niet uit',
    'Pijler 3: Mensen en netwerken, 2 jaar lang',
  ])('is not seen in “%s”', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('is looked for in little time, however long the text', () => {
    const started = performance.now();
    namesIn('Jan van '.repeat(20_000));
    namesIn('A'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
