import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { pillarCodes, sentenceOf } from '@bloemen/vocabulary';
import {
  MaySeeSummaryDocument,
  MunicipalitySummaryDocument,
  type MunicipalitySummaryQuery,
} from './programme.generated.js';
import { refusal } from '../../testing/refusal.js';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { OpenSummary } from './MunicipalityPage.js';

type Summary = MunicipalitySummaryQuery['municipalitySummary'];
const variables = { code: 'GM0397' };
const pillars = pillarCodes.map((pillar) => ({
  pillar,
  level: pillar === 'P5' ? ('UNKNOWN' as const) : ('INTENDED' as const),
  stale: false,
  because: `Reden van ${pillar}.`,
  missing: [],
}));
const heemstede: Summary = {
  municipality: {
    code: 'GM0397',
    name: 'Heemstede',
    province: 'Noord-Holland',
    ggdRegion: 'GGD Kennemerland',
    inhabitants: 27_557,
    status: 'ACTIVE',
    isConditional: false,
    joinedOn: '2021-05-25',
    asOf: '2026-11-22',
    partners: 21,
    isDemonstration: false,
    urbanity: 2,
    milestones: { open: 1, done: 2, publicOnly: true },
    pillars: pillars.map(({ pillar, level, stale }) => ({ pillar, level, stale })),
  },
  coalitionName: 'Sociale Coalitie',
  coalitionSince: 'mei 2021',
  logoHref: null,
  weekName: null,
  pillars,
  signals: [],
  own: null,
};
const summary = (more: Partial<Summary> = {}) => ({
  request: { query: MunicipalitySummaryDocument, variables },
  result: { data: { municipalitySummary: { ...heemstede, ...more } } },
});
const may = (maySeeSummary: boolean, times = 1) => ({
  request: { query: MaySeeSummaryDocument, variables },
  result: { data: { maySeeSummary } },
  maxUsageCount: times,
});
const open = (...mocks: NonNullable<Parameters<typeof renderPage>[1]>['mocks'] & object) =>
  renderPage(<OpenSummary code="GM0397" />, {
    mocks,
    session: aSession('NATIONAL_ADVISER'),
    path: '/programma/gemeenten/GM0397',
  });

afterEach(cleanup);

describe('the summary of a municipality', () => {
  it('shows five pillars, also the one of which nothing is known, and says which milestones it counts', async () => {
    await open(may(true, 9), summary());
    for (const pillar of pillarCodes) expect(await screen.findByText(`Reden van ${pillar}.`)).toBeTruthy();
    expect(screen.getByText('Onbekend')).toBeTruthy();
    expect(screen.getByText('Openbare mijlpalen')).toBeTruthy();
  });

  it('closes within seconds once consent is withdrawn, and takes away what it showed', async () => {
    await open(may(true), may(false, 9), summary());
    expect(await screen.findByText('Reden van P1.')).toBeTruthy();
    expect(await screen.findByText('Deze samenvatting is dicht', undefined, { timeout: 6_000 })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Reden van|Heemstede|Sociale Coalitie/);
    expect(screen.getByText(/haar toestemming ingetrokken/)).toBeTruthy();
  }, 15_000);

  it('is not shown at all where it was closed from the start', async () => {
    await open(may(false, 9), summary());
    expect(await screen.findByText(sentenceOf('programme.no_consent'))).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Reden van/);
  });

  it('says that a name waits for the editions, where that is why', async () => {
    await open(may(false, 9), {
      request: { query: MunicipalitySummaryDocument, variables },
      result: { errors: [refusal('programme.consent_waits')] },
    });
    expect(await screen.findByText(sentenceOf('programme.consent_waits'))).toBeTruthy();
  });

  it('tells no level of a municipality that does not take part', async () => {
    await open(
      may(true, 9),
      summary({
        pillars: null,
        coalitionName: null,
        coalitionSince: null,
        municipality: { ...heemstede.municipality, status: 'PROSPECT', milestones: null, pillars: null },
      }),
    );
    expect(await screen.findByText('Deze gemeente doet niet mee')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Reden van|Mijlpalen|mijlpalen/);
  });
});
