import type { Definition } from './indicators.facts.js';

/**
 * The definitions we hold. A figure whose measure, population, scale or method differs is another figure and gets
 * another definition or version. Sources: RIVM StatLine 50090NED (adults) and 50140NED (young adults); score limits of
 * the 11-item scale: RIVM, verantwoording eenzaamheid. Never used to tell of one person whether he or she is lonely:
 * the scale is not valid for that.
 */
export type DefinitionRecord = Definition & { explanation: string; source: string; attribution: string };

const attribution = "Bron: GGD'en, CBS en RIVM (Gezondheidsmonitor)";

export const scaleNames: Record<string, string> = {
  'DJG-11': 'elf stellingen (De Jong Gierveld)',
  'DJG-6': 'zes stellingen (korte schaal van De Jong Gierveld)',
};

export const methodNames: Record<Definition['method'], string> = { MODEL: 'modelschatting', SURVEY: 'vragenlijst' };

const adults: Record<string, [name: string, explanation: string]> = {
  LONELY: ['Eenzaam', 'Score van 3 of hoger op elf stellingen over gemis aan contact.'],
  SEVERELY_LONELY: [
    'Ernstig of zeer ernstig eenzaam',
    'Score van 9 of hoger op elf stellingen over gemis aan contact.',
  ],
  EMOTIONALLY_LONELY: [
    'Emotioneel eenzaam',
    'Gemis van een hechte band. Bronnen leggen de grens bij 2 of bij 3 stellingen; hier geldt die van de RIVM-tabel.',
  ],
  SOCIALLY_LONELY: [
    'Sociaal eenzaam',
    'Gemis van een bredere kring van mensen. Bronnen leggen de grens bij 2 of bij 3 stellingen; hier geldt die van de RIVM-tabel.',
  ],
};

const youngAdults: Record<string, string> = {
  LONELY: 'Enigszins tot sterk eenzaam',
  SEVERELY_LONELY: 'Sterk eenzaam',
  SOCIALLY_LONELY: 'Enigszins tot sterk sociaal eenzaam',
  SEVERELY_SOCIALLY_LONELY: 'Sterk sociaal eenzaam',
  EMOTIONALLY_LONELY: 'Enigszins tot sterk emotioneel eenzaam',
  SEVERELY_EMOTIONALLY_LONELY: 'Sterk emotioneel eenzaam',
};

const adultScale = 'DJG-11';
const youngAdultScale = 'DJG-6';

/** Code of a definition: measure, population and scale, as the importer finds them in a file. */
export function codeOf(measure: string, population: string, scale: string): string {
  return `${measure}/${population}/${scale}`;
}

export const definitions: readonly DefinitionRecord[] = [
  ...['18+', '18-64', '65+'].flatMap((population) =>
    Object.entries(adults).map(([measure, [name, explanation]]): DefinitionRecord => ({
      code: codeOf(measure, population, adultScale),
      version: 1,
      measure,
      population,
      scale: adultScale,
      method: 'MODEL',
      name,
      explanation: `${explanation} Het cijfer is een schatting met een rekenmodel (SMAP), geen telling; het kan afwijken van een vragenlijst onder inwoners.`,
      source: 'RIVM StatLine 50090NED, Gezondheid per wijk en buurt',
      attribution,
    })),
  ),
  ...Object.entries(youngAdults).map(([measure, name]): DefinitionRecord => ({
    code: codeOf(measure, '16-25', youngAdultScale),
    version: 1,
    measure,
    population: '16-25',
    scale: youngAdultScale,
    method: 'SURVEY',
    name,
    explanation:
      'Antwoorden van jongvolwassenen op zes stellingen in de Gezondheidsmonitor Jongvolwassenen. Bij te weinig antwoorden geeft de bron geen cijfer.',
    source: 'RIVM StatLine 50140NED, Gezondheidsmonitor Jongvolwassenen 2024',
    attribution,
  })),
];
