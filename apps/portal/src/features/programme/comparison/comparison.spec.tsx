import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { levels, pillarCodes } from '@bloemen/vocabulary';
import { withMessages } from '../../../shared/i18n.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import programmeMessages from '../programme.nl.json' with { type: 'json' };
import { AlikeMunicipalities } from './AlikeMunicipalities.js';
import { choicesOf, codesOf, weightsWord } from './choices.js';
import type { FixedGroupFragment, OwnPositionQuery } from './comparison.generated.js';
import messages from './comparison.nl.json' with { type: 'json' };
import { FigureStrips } from './FigureStrips.js';
import { GroupMeasures } from './GroupMeasures.js';
import { GroupPillars } from './GroupPillars.js';

const texts = { ...programmeMessages, ...messages };
const group: FixedGroupFragment = {
  dimension: 'SIZE',
  name: '20.000 tot 50.000 inwoners',
  parts: [],
  participating: 95,
  because: null,
  isPartly: true,
  pillars: pillarCodes.map((pillar) => ({
    pillar,
    stale: null,
    levels: levels.map((level) => ({ level, count: level === 'IN_PROGRESS' ? 50 : level === 'INTENDED' ? 23 : null })),
  })),
  measures: [
    {
      code: 'PARTNERS',
      classes: [
        { from: 0, to: 4, count: null },
        { from: 5, to: 9, count: 28 },
        { from: 10, to: 19, count: 41 },
        { from: 20, to: null, count: 14 },
      ],
      band: { from: 5, to: 19 },
    },
  ],
};
const position: OwnPositionQuery['ownPosition'] = {
  code: 'GM0397',
  name: 'Heemstede',
  asOf: '2026-11-30',
  editionOn: '2026-11-01',
  takesPart: true,
  isOpenToPeers: true,
  waitsBecause: null,
  withheldBecause: 'Sommige aantallen laten we niet zien.',
  groupCount: 25,
  traits: [
    { trait: 'INHABITANTS', weight: 3, own: '27.557 inwoners' },
    { trait: 'SHARE_65', weight: 1, own: null },
  ],
  peers: [
    {
      code: 'GM0473',
      name: 'Zandvoort',
      because: ['even stedelijk'],
      pillars: pillarCodes.map((pillar, at) => ({
        pillar,
        level: at === 0 ? 'IN_PROGRESS' : 'UNKNOWN',
        stale: at === 0,
      })),
    },
  ],
  figures: [
    {
      code: 'a',
      name: 'Eenzaam',
      population: '18 jaar en ouder',
      year: 2020,
      own: 42.9,
      band: { lower: 44.5, median: 46, upper: 47.3 },
      because: null,
      count: 24,
      without: 1,
      instructions: ['Een klein verschil zegt niets.'],
      source: 'RIVM',
    },
    {
      code: 'b',
      name: 'Sterk eenzaam',
      population: '16 tot en met 25 jaar',
      year: 2024,
      own: null,
      band: null,
      because: 'Van 4 andere gemeenten is dit bekend.',
      count: 4,
      without: 21,
      instructions: ['Een klein verschil zegt niets.'],
      source: 'RIVM',
    },
  ],
  pillars: pillarCodes.map((pillar) => ({ pillar, level: 'IN_PROGRESS', stale: false })),
  measures: [{ code: 'PARTNERS', name: 'Partners in de coalitie', value: 21 }],
  groups: [group],
};

describe('the address of a comparison', () => {
  it('says size, group and weights, and falls back to what is usual', () => {
    expect(choicesOf({})).toMatchObject({ size: 'TWENTY_FIVE', group: 'SIZE', weights: { INHABITANTS: 3, PHASE: 1 } });
    expect(choicesOf({ aantal: 'alle', groep: 'land', gewicht: '00300' })).toMatchObject({
      size: 'ALL',
      group: 'NATIONAL',
      weights: { INHABITANTS: 0, REGION: 3 },
    });
    expect(choicesOf({ aantal: '7', groep: 'x', gewicht: '9' })).toEqual(choicesOf({}));
    expect(weightsWord(choicesOf({}).weights)).toBeUndefined();
    expect(weightsWord(choicesOf({ gewicht: '01231' }).weights)).toBe('01231');
  });

  it('names two to six municipalities, each once', () => {
    expect(codesOf('GM0397,GM0473,GM0397,x')).toEqual(['GM0397', 'GM0473']);
    expect(codesOf(undefined)).toEqual([]);
    expect(codesOf('GM0001,GM0002,GM0003,GM0004,GM0005,GM0006,GM0007')).toHaveLength(6);
  });
});

describe('a fixed group', () => {
  const Pillars = withMessages(texts, GroupPillars);
  const Measures = withMessages(texts, GroupMeasures);

  it('has a mark, a table behind it, and an x where a number is withheld', async () => {
    await renderPage(<Pillars group={group} position={position} />);
    expect(await screen.findByRole('heading', { name: /20\.000 tot 50\.000 inwoners \(n = 95\)/ })).toBeTruthy();
    expect(screen.getByText(/Sommige aantallen laten we niet zien/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /Toon als tabel/ }));
    const row = screen.getByRole('row', { name: /Bestuurlijk commitment/ });
    expect(within(row).getByText('50')).toBeTruthy();
    expect(within(row).getAllByLabelText('niet getoond')).toHaveLength(4);
  });

  it('that may not be told says why, and the own levels stay in words', async () => {
    await renderPage(<Pillars group={{ ...group, because: 'Te klein.', pillars: [] }} position={position} />);
    expect(await screen.findByText('Te klein.')).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(6);
  });

  it('tells a number in classes, with the own one in words', async () => {
    await renderPage(<Measures group={group} position={position} />);
    expect(
      await screen.findByRole('img', {
        name: 'Heemstede: Partners in de coalitie 21, de middelste helft 5 tot en met 19.',
      }),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /Toon als tabel/ }));
    expect(within(screen.getByRole('row', { name: /20 of meer/ })).getByText('hier (21)')).toBeTruthy();
  });
});

it('tells figures with what to know, and why there is no band', async () => {
  const Strips = withMessages(texts, FigureStrips);
  await renderPage(<Strips position={position} />);
  expect(await screen.findByText('Van 4 andere gemeenten is dit bekend.')).toBeTruthy();
  expect(screen.getByText('Een klein verschil zegt niets.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /Toon als tabel/ }));
  const row = screen.getByRole('row', { name: /Sterk eenzaam/ });
  expect(within(row).getByText('geen cijfer')).toBeTruthy();
  expect(within(row).getAllByText('niet te zeggen')).toHaveLength(3);
});

it('names who lets it with the reason, says that the others have no name, and keeps weights by keyboard', async () => {
  const Alike = withMessages(texts, AlikeMunicipalities);
  const chosen: object[] = [];
  await renderPage(<Alike position={position} choices={choicesOf({})} onChoose={(change) => chosen.push(change)} />, {
    session: aSession('COORDINATOR'),
  });
  expect(await screen.findByText(/In de groep zitten 25 gemeenten\. Eén ziet u op naam/)).toBeTruthy();
  expect(screen.getByText(/Even stedelijk\./)).toBeTruthy();
  expect(screen.getByText('Pijlers in uitvoering: 1 · onbekend: 2, 3, 4, 5 · niet actueel: 1.')).toBeTruthy();
  await userEvent.click(screen.getByText('Wat telt mee'));
  expect(screen.getAllByText(/geen cijfer; telt nu niet mee/).length).toBeGreaterThan(0);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Regio/ }), 'Telt zwaar');
  expect(chosen).toEqual([{ gewicht: '32311' }]);
});
