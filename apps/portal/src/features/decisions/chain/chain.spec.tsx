import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import { ChainDocument, type ChainQuery } from './chain.generated.js';
import { ChainPage } from './ChainPage.js';

const MOTION = '00000000-0000-4000-b000-000020201105';
const ALONE = '00000000-0000-4000-b000-000000000900';
type Page = ChainQuery['chain'];
const subject = {
  id: MOTION,
  kind: 'MOTION' as const,
  title: 'Samen tegen eenzaamheid',
  on: '2020-11-05',
  precision: 'DAY' as const,
  isDemonstration: false,
};
const chain: NonNullable<Page['chain']> = {
  subject,
  status: 'ADOPTED',
  submittedBy: null,
  sourceText: 'Collegestuk 840482',
  openDifferences: 1,
  answers: {
    asked: '1 verzoek, waarvan 0 uitgevoerd.',
    decided: '0 van 1 punt besloten.',
    slipped: '1 toezegging is te laat.',
    told: 'Van 0 van 1 toezegging weet de raad wat ervan kwam.',
  },
  stages: [
    { kind: 'MOTION', reached: 'DONE', says: 'Aangenomen, 5 november 2020' },
    { kind: 'REQUESTS', reached: 'INTENDED', says: '0 van 1 verzoek uitgevoerd' },
    { kind: 'DECISION', reached: 'INTENDED', says: '0 van 1 punt besloten' },
    { kind: 'VIEW', reached: 'INTENDED', says: 'Gevraagd, uitkomst niet bekend' },
    { kind: 'CLOSURE', reached: 'NOTHING', says: 'Nog niet afgedaan' },
    { kind: 'MONEY', reached: 'INTENDED', says: 'Voorgesteld, in de ontwerpbegroting' },
    { kind: 'EVALUATION', reached: 'NOTHING', says: 'Nog niet gepland' },
  ],
  requests: [{ id: 'r1', body: 'Maak een plan', state: 'INTENDED', because: 'Het plan is nog een concept.' }],
  decisions: [
    {
      id: 'b1',
      caseNumber: '840482',
      subject: 'Uitwerking motie',
      openDifferences: 2,
      meetingOn: '2021-05-25',
      meetingPrecision: 'DAY',
      points: [{ id: 'p1', place: 1, body: 'Meedoen', state: 'PROPOSED', stateOn: null, stateSource: null }],
      views: [{ id: 'v1', committee: 'Samenleving', heldOn: null, heldPrecision: null, outcome: null, remarks: null }],
    },
  ],
  undertakings: [
    {
      id: 'u1',
      title: 'Een overzicht',
      promisedBy: 'Wethouder',
      promisedTo: 'Raad',
      dueOn: '2026-01-01',
      state: 'OPEN',
      isLate: true,
      toldOn: null,
    },
  ],
  briefings: [],
  money: [
    {
      state: 'PROPOSED',
      lines: [{ id: 'l1', title: 'Uit de reserve', year: 2021, amountCents: 3_000_000, openDifferences: 1 }],
    },
    {
      state: 'IN_DRAFT_BUDGET',
      lines: [2022, 2023, 2024, 2025].map((year) => ({
        id: `${year}`,
        title: 'Begroting',
        year,
        amountCents: 3_000_000,
        openDifferences: 0,
      })),
    },
  ],
  evaluations: [],
};
const answered = (page: Partial<Page>, id: string | null = null) => ({
  request: { query: ChainDocument, variables: { id } },
  result: { data: { chain: { chosenId: MOTION, subjects: [subject], chain, ...page } } },
  maxUsageCount: Number.POSITIVE_INFINITY,
});
const path = '/werkruimte/besluiten';

afterEach(cleanup);

describe('from motion to money', () => {
  it('answers four questions first, and tells every step in words, as a picture and as a table', async () => {
    const user = userEvent.setup();
    await renderPage(<ChainPage />, { mocks: [answered({})], path });
    const answers = within(await screen.findByRole('list', { name: 'Het belangrijkste' }));
    expect(answers.getByText('0 van 1 punt besloten.')).toBeTruthy();
    expect(answers.getByText('1 toezegging is te laat.')).toBeTruthy();
    expect(
      screen.getByRole('img', {
        name: /^Motie: aangenomen, 5 november 2020\. Verzoeken: .*Evaluatie: nog niet gepland/,
      }),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /tabel/i }));
    const row = screen.getByRole('rowheader', { name: 'Zienswijze' }).closest('tr')!;
    expect(within(row).getByText('voorgenomen')).toBeTruthy();
    expect(within(row).getByText('Gevraagd, uitkomst niet bekend')).toBeTruthy();
  });

  it('lists what was asked, decided and promised, and money line by line without a sum', async () => {
    const { container } = await renderPage(<ChainPage />, { mocks: [answered({})], path });
    expect(await screen.findByText('Maak een plan')).toBeTruthy();
    expect(screen.getAllByText('Voorgenomen', { selector: '.bl-chain-list__head *' })).toHaveLength(2);
    expect(screen.getByText('uitkomst niet bekend')).toBeTruthy();
    expect(screen.getByText('Te laat')).toBeTruthy();
    expect(screen.getByText('Voorgesteld')).toBeTruthy();
    expect(screen.getByText('In de ontwerpbegroting')).toBeTruthy();
    expect(screen.getByText('Er is nog geen evaluatie gepland.')).toBeTruthy();
    expect(container.textContent).not.toMatch(/120\.000|150\.000/);
  });

  it('says beside each fact about how much sources differ, and leads to it', async () => {
    await renderPage(<ChainPage />, { mocks: [answered({})], path });
    const link = (name: string) => screen.getAllByRole('link', { name }).map((found) => found.getAttribute('href'));
    await screen.findByText('Maak een plan');
    expect(link('1 verschil tussen bronnen')).toEqual([
      `/werkruimte/besluiten/moties/${MOTION}`,
      '/werkruimte/geld/l1',
    ]);
    expect(link('2 verschillen tussen bronnen')).toEqual(['/werkruimte/besluiten/college/b1']);
  });

  it('lets one choose another, which goes into the address', async () => {
    const user = userEvent.setup();
    const other = {
      ...subject,
      id: ALONE,
      kind: 'DECISION' as const,
      title: 'Zonder motie',
      on: null,
      precision: null,
    };
    const { router } = await renderPage(<ChainPage />, {
      mocks: [
        answered({ subjects: [subject, other] }),
        answered(
          { subjects: [subject, other], chosenId: ALONE, chain: { ...chain, subject: other, status: null } },
          ALONE,
        ),
      ],
      path,
    });
    await user.selectOptions(await screen.findByRole('combobox', { name: /Kies een motie/ }), ALONE);
    expect(await screen.findByRole('link', { name: 'Zonder motie' })).toBeTruthy();
    expect(router.state.location.search).toEqual({ keten: ALONE });
    expect(screen.queryByText('Wat de raad vroeg')).toBeNull();
  });

  it('begins with a motion where there is nothing, and says no more to a reader', async () => {
    const empty = answered({ chosenId: null, subjects: [], chain: null });
    await renderPage(<ChainPage />, { mocks: [empty], path });
    expect(await screen.findByRole('link', { name: 'Leg een motie vast' })).toBeTruthy();
    cleanup();
    await renderPage(<ChainPage />, { mocks: [empty], path, session: aSession('CLERK') });
    expect(await screen.findByText('Er is geen motie of besluit dat voor u open is')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Leg een motie vast' })).toBeNull();
  });

  it('says that what the address names is not open, with a way on', async () => {
    await renderPage(<ChainPage />, {
      mocks: [
        {
          request: { query: ChainDocument, variables: { id: ALONE } },
          result: { errors: [refusal('not_found')] },
        },
      ],
      path: `${path}?keten=${ALONE}`,
    });
    expect(await screen.findByText(/is niet voor u open, of bestaat niet/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Naar wat wel open is' })).toBeTruthy();
  });
});
