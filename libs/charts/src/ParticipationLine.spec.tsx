/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { ownParticipation, ParticipationLine, summariseParticipation } from './ParticipationLine.js';

const points = [
  {
    on: '2021-11-01',
    when: 'november 2021',
    count: 263,
    label: 'ongeveer 263',
    counted: 'gemeenten en coalities samen',
  },
  { on: '2018-12-20', count: 63 },
  { on: '2019-05-22', count: 120 },
];

it('goes from the first to the last count, in the words of the sources', () => {
  expect(summariseParticipation(points)).toBe(
    'De deelname ging van 63 gemeenten (20 december 2018) naar ongeveer 263 gemeenten en coalities samen (november 2021).',
  );
});

it('makes no journey out of one count or none', () => {
  expect(summariseParticipation([points[1]!])).toBe('De deelname was 63 gemeenten (20 december 2018).');
  expect(summariseParticipation([])).toBe('Er zijn nog geen deelnemende gemeenten.');
});

it('marks every count, names years and the total', () => {
  const markup = renderToStaticMarkup(<ParticipationLine points={points} total={342} width={640} />);
  expect(markup.match(/<circle/g)).toHaveLength(3);
  for (const text of ['>2019<', '>2021<', 'nu 342 gemeenten in Nederland', '>ongeveer 263<'])
    expect(markup).toContain(text);
});

it('drops numbers that would lie on one another, never the last', () => {
  const narrow = renderToStaticMarkup(<ParticipationLine points={points} total={342} width={260} />);
  expect(narrow).not.toContain('>120<');
  expect(narrow).toContain('>ongeveer 263<');
});

it('lets no number lie over the mark of another count', () => {
  const close = [...points, { on: '2019-02-01', count: 95, label: 'ten minste 95' }];
  expect(renderToStaticMarkup(<ParticipationLine points={close} total={342} width={300} />)).not.toContain('>ten');
  expect(renderToStaticMarkup(<ParticipationLine points={close} total={342} width={300} />)).not.toContain('>63<');
  expect(renderToStaticMarkup(<ParticipationLine points={points} total={342} width={1_200} />)).toContain('>63<');
});

describe('what the platform counts itself', () => {
  const now = { on: '2026-11-29', participating: 168 };

  it('goes on from the last published number, at least so many while no source gives every day', () => {
    const recorded = [
      { on: '2021-05-31', count: 157 },
      { on: '2023-02-28', count: 160 },
    ];
    expect(ownParticipation(points, recorded, now)).toEqual([
      { on: '2021-11-01', count: 157, label: 'ten minste 157' },
      { on: '2023-02-28', count: 160, label: 'ten minste 160' },
      { on: '2026-11-29', count: 168 },
    ]);
    expect(ownParticipation([], [{ on: '2021-05-31', count: 168 }], now)).toEqual([
      { on: '2021-05-31', count: 168, label: '168' },
      { on: '2026-11-29', count: 168 },
    ]);
    expect(ownParticipation(points, [], now)).toEqual([{ on: '2026-11-29', count: 168 }]);
  });

  it('is a line of its own, with a mark where the source changes, and a sentence of its own', () => {
    const own = ownParticipation(points, [{ on: '2021-05-31', count: 157 }], now);
    const markup = renderToStaticMarkup(<ParticipationLine points={points} own={own} total={342} width={640} />);
    expect(markup).toContain('hier wisselt de bron');
    const narrow = renderToStaticMarkup(<ParticipationLine points={points} own={own} total={342} width={240} />);
    expect(narrow).toMatch(/>hier wisselt<.*>de bron</);
    expect(markup.match(/<rect/g)).toHaveLength(2);
    expect(markup.match(/<circle/g)).toHaveLength(3);
    expect(markup).toContain('>168<');
    expect(summariseParticipation(points, own)).toMatch(
      / naar ongeveer 263 gemeenten en coalities samen \(november 2021\)\. Dit platform telt er 168 \(29 november 2026\)\.$/,
    );
    expect(summariseParticipation([], own)).toBe('Dit platform telt er 168 (29 november 2026).');
  });
});
