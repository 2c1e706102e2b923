import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { monthsAfter, pillarCodes } from '@bloemen/vocabulary';
import { CaseloadPage } from './CaseloadPage.js';
import {
  MyMunicipalitiesDocument,
  ProgrammeVersionDocument,
  SnoozeSignalDocument,
  type CaseloadPartsFragment,
} from './programme.generated.js';
import { today } from '../../shared/formats.js';
import { aSession, renderPage } from '../../testing/renderPage.js';

/** Of which type each part is: the cache fits fragments by it. */
const typed = <T extends object>(__typename: string, part: T): T => ({ __typename, ...part });
const signal = typed('Signal', {
  code: 'MONEY_ENDS' as const,
  sentence: 'Het geld voor de aanpak loopt tot en met 2027.',
  pillar: 'P4' as const,
});
const item = (name: string, code: string, more: Partial<CaseloadPartsFragment> = {}): CaseloadPartsFragment =>
  typed('CaseloadItem', {
    municipality: typed('NationalMunicipality', {
      code,
      name,
      province: 'Noord-Holland',
      ggdRegion: 'GGD Kennemerland',
      inhabitants: 17_107,
      status: 'ACTIVE',
      isConditional: false,
      joinedOn: '2018-12-02',
      partners: 12,
      isDemonstration: false,
      milestones: null,
      pillars: pillarCodes.map((pillar) => ({ pillar, level: 'INTENDED' as const, stale: false })),
      asOf: '2026-11-30',
    }),
    signals: [],
    later: [],
    hours: null,
    next: null,
    lastOn: null,
    handoverWaits: false,
    suggestion: null,
    ...more,
  });
const zandvoort = item('Zandvoort', 'GM0473', {
  signals: [
    signal,
    typed('Signal', {
      code: 'STALE' as const,
      sentence: 'Geen nieuws in 12 maanden: pijler 1.',
      pillar: 'P1' as const,
    }),
  ],
  later: [
    {
      code: 'FEW_PARTNERS',
      sentence: 'De coalitie heeft 2 partners.',
      pillar: 'P2',
      untilOn: '2026-12-31',
      because: 'Zij werven in januari.',
    },
  ],
  hours: { hoursBudget: 64, quartersUsed: 37 },
  next: { what: 'Bellen over het geld', dueOn: '2026-11-02' },
  suggestion: {
    signal,
    tools: [{ id: 't', title: 'Begroting voor een coalitie', kind: 'Begroting' }],
    example: { id: 'e1', title: 'Samen bridgen', place: 'Hilversum' },
  },
});
const answer = (myMunicipalities: CaseloadPartsFragment[]) => ({
  request: { query: MyMunicipalitiesDocument },
  result: { data: { myMunicipalities } },
  maxUsageCount: 9,
});
const version = {
  request: { query: ProgrammeVersionDocument },
  result: { data: { programmeVersion: '1' } },
  maxUsageCount: 99,
};
type Mocks = NonNullable<Parameters<typeof renderPage>[1]>['mocks'] & object;
const open = (path: string, ...mocks: Mocks) =>
  renderPage(<CaseloadPage />, { mocks: [version, ...mocks], session: aSession('NATIONAL_ADVISER'), path });

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

describe('the own municipalities', () => {
  it('say whom to call and why, what was agreed, and how many hours are used', async () => {
    await open('/programma/mijn-gemeenten', answer([zandvoort, item('Uitgeest', 'GM0450')]));
    const row = (await screen.findByText('Zandvoort')).closest('tr')!;
    for (const said of [signal.sentence, '1 opzij gezet', 'Bellen over het geld', 'te laat', '9,25 van 64 uur'])
      expect(within(row).getByText(said)).toBeTruthy();
    expect(screen.getByText('Er is nu niets dat aandacht vraagt.')).toBeTruthy();
  });

  it('lead from the row to a handover that waits to be read, for the adviser alone', async () => {
    const taken = answer([item('Uitgeest', 'GM0450', { handoverWaits: true })]);
    await open('/programma/mijn-gemeenten', taken);
    expect((await screen.findByRole('link', { name: 'Lees de overdracht' })).getAttribute('href')).toBe(
      '/programma/mijn-gemeenten/GM0450/overdracht',
    );
    cleanup();
    await renderPage(<CaseloadPage />, { mocks: [version, taken], session: aSession('PROGRAMME_ADMIN') });
    expect(await screen.findByText('Lees de overdracht')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Lees de overdracht' })).toBeNull();
  });

  it('begin the conversation with the most pressing signal and what fits it, beside the list', async () => {
    await open('/programma/mijn-gemeenten?gemeente=GM0473', answer([zandvoort]));
    expect(await screen.findByText('Begin het gesprek hiermee')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Begroting voor een coalitie' }).getAttribute('href')).toBe(
      '/programma/toolkit/t',
    );
    expect(screen.getByRole('link', { name: 'Samen bridgen' }).getAttribute('href')).toBe(
      '/programma/toolkit/praktijk/e1',
    );
    expect(screen.getByText('Tot en met 31 december 2026. Reden: Zij werven in januari.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Begeleiding' }).getAttribute('href')).toBe(
      '/programma/mijn-gemeenten/GM0473',
    );
  });

  it('put a signal aside with a reason', async () => {
    const user = userEvent.setup();
    const input = {
      cbsCode: 'GM0473',
      code: 'MONEY_ENDS' as const,
      untilOn: monthsAfter(today(), 1),
      because: 'Na de begroting.',
    };
    await open('/programma/mijn-gemeenten?gemeente=GM0473', answer([zandvoort]), {
      request: { query: SnoozeSignalDocument, variables: { input } },
      result: { data: { snoozeSignal: zandvoort } },
    });
    await user.click(await screen.findByRole('button', { name: `Zet opzij: ${signal.sentence}` }));
    const dialog = await screen.findByRole('dialog');
    const submit = within(dialog).getByRole('button', { name: 'Zet opzij' });
    await user.click(submit);
    expect(within(dialog).getAllByText('Vul de reden in.').length).toBeGreaterThan(0);
    await user.type(within(dialog).getByLabelText('Reden'), 'Na de begroting.');
    await user.click(submit);
    expect(await screen.findByText('Het signaal is opzij gezet')).toBeTruthy();
  });
});
