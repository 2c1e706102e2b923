import { expect, it } from '@jest/globals';
import type { Level } from '@bloemen/vocabulary';
import { IntlMessageFormat } from 'intl-messageformat';
import { headlineOf, newestFactOf, type HeadlineFacts } from './headline.js';
import messages from './workspace.nl.json' with { type: 'json' };

const texts: Record<string, string> = messages;
const U = 'UNKNOWN';
const N = 'NOT_STARTED';
const I = 'INTENDED';
const P = 'IN_PROGRESS';
const E = 'EMBEDDED';
const said = (levels: Level[], stale = 0, more: Partial<HeadlineFacts> = {}) =>
  headlineOf((id, values) => new IntlMessageFormat(texts[id]!, 'nl-NL').format(values) as string, {
    name: 'Heemstede',
    takesPart: true,
    isArchive: false,
    pillars: levels.map((level, at) => ({ level, stale: at < stale })),
    ...more,
  });

it.each<[string, string]>([
  [said([P, P, P, P, I], 3), '4 van de 5 pijlers in uitvoering, 3 niet actueel'],
  [said([P, P, P, I, I], 5), '3 van de 5 pijlers in uitvoering, alle 5 niet actueel'],
  [said([P, N, U, U, U], 1), '1 van de 5 pijlers in uitvoering, 3 onbekend, 1 niet actueel'],
  [said([E, E, P, P, I]), '2 van de 5 pijlers geborgd, 2 in uitvoering, alles actueel'],
  [said([E, N, I, I, I]), '1 van de 5 pijlers geborgd, alles actueel'],
  [said([E, E, E, E, E]), 'Alle 5 pijlers geborgd, alles actueel'],
  [said([P, P, P, P, P], 1), 'Alle 5 pijlers in uitvoering, 1 niet actueel'],
  [said([N, I, I, I, U]), 'Nog geen van de 5 pijlers in uitvoering, 1 onbekend'],
  [said([U, U, U, U, U]), 'Van de 5 pijlers is nog niets bekend'],
  [said([U, U, U, U, U], 0, { takesPart: false }), 'Heemstede doet nog niet mee'],
  [
    said([P, U, U, U, U], 0, { takesPart: false }),
    'Heemstede doet nog niet mee. 1 van de 5 pijlers in uitvoering, 4 onbekend',
  ],
  [said([P, P, P, P, U], 4, { isArchive: true }), 'Archief: 4 van de 5 pijlers in uitvoering, 1 onbekend'],
  [said([U, U, U, U, U], 0, { isArchive: true, takesPart: false }), 'Archief: Van de 5 pijlers is nog niets bekend'],
  [said([]), 'De status van de pijlers is niet openbaar'],
  [said([P, P], 0), 'U kunt 2 van de 5 pijlers zien. Beide in uitvoering, alles actueel'],
  [said([P], 1), 'U kunt 1 van de 5 pijlers zien. Die is in uitvoering, niet actueel'],
])('says %s', (sentence, expected) => {
  expect(sentence).toBe(expected);
});

it('tells the day of the newest fact as exactly as its source does', () => {
  const fact = (happenedOn: string, datePrecision: 'DAY' | 'MONTH' | 'YEAR') => ({
    fact: {
      id: '1',
      version: 1,
      title: '',
      happenedOn,
      datePrecision,
      sourceText: '',
      isDemonstration: false,
      confirmedOn: null,
      confirmedBy: null,
    },
  });
  expect(newestFactOf([fact('2022-02-03', 'DAY'), fact('2022-02-01', 'MONTH')])).toBe('februari 2022');
  expect(newestFactOf([{ fact: null }])).toBeNull();
});
