/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { levels, pillarCodes } from '@bloemen/vocabulary';
import { renderToStaticMarkup } from 'react-dom/server';
import { FlowerSeal } from './FlowerSeal.js';
import { countPetals, Flower, FlowerMark, petalsOf, summariseFlower } from './Flower.js';
import { pillarAccents } from './styles.js';

const petals = petalsOf([
  { pillar: 'P1', level: 'EMBEDDED' },
  { pillar: 'P2', level: 'IN_PROGRESS', stale: true },
  { pillar: 'P3', level: 'INTENDED' },
  { pillar: 'P4', level: 'NOT_STARTED' },
]);
const drawn = (size: number) => renderToStaticMarkup(<Flower petals={petals} size={size} />);

it('says every petal in words, and unknown where nothing is told', () => {
  expect(summariseFlower(petals)).toBe(
    'Bestuurlijk commitment geborgd; Creëer een sterk netwerk in uitvoering, niet actueel; ' +
      'Betrek mensen, eenzamen zelf voorgenomen; Werk aan een duurzame aanpak niet begonnen; ' +
      'Monitoring en evaluatie onbekend',
  );
  expect(drawn(48)).toContain(`aria-label="Vijf pijlers: ${summariseFlower(petals)}."`);
  expect(countPetals(petals)).toEqual({ moving: 2, stale: 1, unknown: 1 });
});

it('dashes what is not current and leaves hollow what is not known, at every size', () => {
  for (const size of [16, 24, 48, 240]) {
    const markup = drawn(size);
    expect(markup.match(/class="bl-petal__edge"[^>]*stroke-dasharray/g)).toHaveLength(1);
    expect(markup.match(/class="bl-petal__edge"[^>]*fill="none"/g)).toHaveLength(1);
    expect(markup.match(/class="bl-petal__fill"/g)).toHaveLength(3);
  }
});

it('draws each level otherwise than by its colour', () => {
  const looks = levels.map((level) => {
    const all = petalsOf(pillarCodes.map((pillar) => ({ pillar, level })));
    return renderToStaticMarkup(<Flower petals={all} size={64} isDecorative />);
  });
  expect(new Set(looks).size).toBe(levels.length);
});

it('is silent where words stand beside it', () => {
  const markup = renderToStaticMarkup(<FlowerMark size={24} />);
  expect(markup).toContain('aria-hidden="true"');
  expect(markup).not.toContain('aria-label');
});

it('has the accents of the pillars that the stylesheet has', () => {
  const theme = readFileSync(join(import.meta.dirname, '../../ui/src/styles/theme.css'), 'utf8');
  for (const code of pillarCodes) expect(theme).toContain(`--bl-${code.toLowerCase()}: ${pillarAccents[code]};`);
});

it('seals with the same flower, whole, in the colour that is asked', () => {
  const seal = renderToStaticMarkup(<FlowerSeal size={104} accent="#7a1f5c" />);
  expect(seal.match(/class="bl-petal__fill"/g)).toHaveLength(5);
  expect(seal).toContain('fill="#7a1f5c"');
  expect(seal).toContain('aria-hidden="true"');
});
