import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  ConfirmFactDocument,
  ConfirmManyFactsDocument,
  WithdrawConfirmationDocument,
} from '../../shared/confirmation/confirmation.generated.js';
import confirmation from '../../shared/confirmation/confirmation.nl.json' with { type: 'json' };
import { today } from '../../shared/formats.js';
import { withMessages } from '../../shared/i18n.js';
import { refusal } from '../../testing/refusal.js';
import { aSession, renderPage } from '../../testing/renderPage.js';
import { Pillar } from './PillarPage.js';
import {
  EvidencePageDocument,
  PillarPageDocument,
  type FactPartsFragment,
  type StandingPartsFragment,
} from './plan.generated.js';
import messages from './plan.nl.json' with { type: 'json' };

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

const aFact = (more: Partial<FactPartsFragment> = {}) => ({
  __typename: 'Evidence' as const,
  id: 'f1',
  pillar: 'P1' as const,
  kind: 'MOTION' as const,
  certainty: 'DECIDED' as const,
  title: 'Motie Samen',
  happenedOn: '2020-11-05',
  datePrecision: 'DAY' as const,
  sourceType: 'COUNCIL_PAPER' as const,
  sourceText: 'Raadsstuk 12',
  sourceUrl: null,
  note: 'Met algemene stemmen',
  amountCents: null,
  recurrence: null,
  firstFundedYear: null,
  lastFundedYear: null,
  effect: null,
  endsOn: null,
  openness: 'PUBLIC' as const,
  version: 3,
  withdrawnReason: null,
  isDemonstration: false,
  origin: null,
  mayBeDoubleOf: [],
  isContradicted: false,
  confirmation: null,
  viewerCan: { correct: true, withdraw: true, open: true, confirm: true, decideJoin: false },
  ...more,
});
const reader = { correct: false, withdraw: false, open: false, confirm: false, decideJoin: false };
const standing: StandingPartsFragment & { __typename: 'PillarStanding' } = {
  __typename: 'PillarStanding',
  pillar: 'P1',
  level: 'IN_PROGRESS',
  stale: true,
  because: 'In uitvoering: ‘Motie Samen’ is aangenomen.',
  missing: ['Een besluit van de raad.'],
  carriedOn: '2020-11-05',
  freshUntil: '2021-11-05',
  holdsUntil: null,
  carriedBy: ['f1'],
};
const shown = (nodes: ReturnType<typeof aFact>[], level: typeof standing | null = standing, add = true) => ({
  request: { query: PillarPageDocument, variables: () => true },
  maxUsageCount: 1,
  result: {
    data: {
      pillarStanding: level,
      pillarEvidence: {
        nodes,
        totalCount: nodes.length,
        endCursor: null,
        hasNextPage: false,
        viewerCan: { add },
      },
    },
  },
});
const Shown = withMessages({ ...messages, ...confirmation }, Pillar);
const open = (mocks: NonNullable<Parameters<typeof renderPage>[1]>['mocks'], path = '/werkruimte/plan/P1') =>
  renderPage(<Shown pillar="P1" />, { mocks, path });
const carriers = async () => within(await screen.findByRole('region', { name: 'Dit feit draagt de status' }));

describe('the page of a pillar', () => {
  it('tells level, reason, what is missing, and the fact that carries it with date and source', async () => {
    await open([shown([aFact(), aFact({ id: 'f2', title: 'Plan van aanpak' })])]);
    expect(await screen.findByText('In uitvoering: ‘Motie Samen’ is aangenomen.')).toBeTruthy();
    expect(screen.getByText(/^in uitvoering/)).toBeTruthy();
    expect(screen.getByText('Een besluit van de raad.')).toBeTruthy();
    const fact = await carriers();
    expect(fact.getByText(/5 november 2020 · Motie van de gemeenteraad · besloten/)).toBeTruthy();
    expect(fact.getByText(/Raadsstuk 12/)).toBeTruthy();
    expect(fact.queryByText('Plan van aanpak')).toBeNull();
  });

  it('opens a fact beside the list, by its address too', async () => {
    const { router } = await open([shown([aFact()]), shown([aFact()])]);
    await userEvent.click(await screen.findByRole('button', { name: 'Motie Samen' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ feit: 'f1' }));
    const panel = within(await screen.findByRole('complementary', { name: 'Motie Samen' }));
    expect(panel.getByText('Met algemene stemmen')).toBeTruthy();
    expect(panel.getByRole('link', { name: 'Wijzig of trek in' }).getAttribute('href')).toBe(
      '/werkruimte/plan/feit/f1',
    );
  });

  it('reads a carrying fact that a search leaves out of the list', async () => {
    await open(
      [
        shown([]),
        {
          request: { query: EvidencePageDocument, variables: { id: 'f1' } },
          result: { data: { evidenceDetail: { evidence: aFact(), revisions: [] } } },
        },
      ],
      '/werkruimte/plan/P1?zoek=atlantis',
    );
    expect(await screen.findByText('Geen feit gevonden')).toBeTruthy();
    expect(await (await carriers()).findByText('Motie Samen')).toBeTruthy();
  });

  it('takes a confirmation of the carrying fact, and takes it back', async () => {
    const said = { __typename: 'EvidenceConfirmation' as const, id: 'c1', confirmedOn: today(), sourceText: 'Overleg' };
    const current = { ...standing, stale: false, freshUntil: '2099-11-30' };
    await open([
      shown([aFact()]),
      {
        request: {
          query: ConfirmFactDocument,
          variables: { input: { id: 'f1', version: 3, confirmedOn: today(), sourceText: 'Overleg' } },
        },
        result: {
          data: {
            confirmEvidence: {
              evidence: { __typename: 'Evidence' as const, id: 'f1', confirmation: said },
              standing: { pillar: 'P1' as const, freshUntil: '2099-11-30' },
            },
          },
        },
      },
      shown([aFact({ confirmation: said })], current),
      {
        request: { query: WithdrawConfirmationDocument, variables: { id: 'c1' } },
        result: { data: { withdrawEvidenceConfirmation: { standing: { pillar: 'P1' as const } } } },
      },
      shown([aFact()]),
    ]);
    await userEvent.click((await carriers()).getByRole('button', { name: 'Nog juist: Motie Samen' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Is dit nog juist?' }));
    await userEvent.type(dialog.getByLabelText(/Wie of wat bevestigt dit/), 'Overleg');
    await userEvent.click(dialog.getByRole('button', { name: 'Bevestig' }));
    expect(await screen.findByText(/^Bevestigd op .+ \(Overleg\)$/)).toBeTruthy();
    await waitFor(() => expect(screen.queryByText(/niet actueel/)).toBeNull());
    await userEvent.click((await carriers()).getByRole('button', { name: 'Bevestiging ongedaan maken' }));
    expect(await screen.findByText('De bevestiging is ingetrokken.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText(/^Bevestigd op/)).toBeNull());
  });

  describe('with several facts ticked', () => {
    const second = aFact({ id: 'f2', title: 'Plan van aanpak', happenedOn: '2021-03-01' });
    const withdrawn = aFact({
      id: 'f3',
      title: 'Oude motie',
      withdrawnReason: 'Niet juist',
      viewerCan: { ...reader, open: true },
    });
    const listed = shown([aFact(), second, withdrawn]);
    const sends = (versions: [number, number], answer: object) => ({
      request: {
        query: ConfirmManyFactsDocument,
        variables: {
          input: {
            facts: [
              { id: 'f1', version: versions[0] },
              { id: 'f2', version: versions[1] },
            ],
            confirmedOn: today(),
            sourceText: 'Jaargesprek',
          },
        },
      },
      ...answer,
    });
    const confirmed = {
      result: {
        data: {
          confirmManyEvidence: ['f1', 'f2'].map((id) => ({
            evidence: { __typename: 'Evidence' as const, id },
            standing: { pillar: 'P1' as const, freshUntil: '2099-11-30' },
          })),
        },
      },
    };
    const ask = async () => {
      await userEvent.click(await screen.findByRole('checkbox', { name: 'Kies alles wat hier staat' }));
      const chosen = within(screen.getByRole('region', { name: 'Wat u met uw keuze kunt doen' }));
      await userEvent.click(chosen.getByRole('button', { name: 'Nog juist' }));
      const dialog = within(await screen.findByRole('dialog', { name: 'Zijn deze 2 feiten nog juist?' }));
      await userEvent.type(dialog.getByLabelText(/Wie of wat bevestigt dit/), 'Jaargesprek');
      return dialog;
    };

    it('confirms them together, with one day and one source, and leaves out what was withdrawn', async () => {
      await open([listed, sends([3, 3], confirmed), shown([aFact(), second])]);
      const dialog = await ask();
      expect(
        within(dialog.getByRole('list', { name: 'Gekozen feiten' }))
          .getAllByRole('listitem')
          .map(({ textContent }) => textContent?.trim()),
      ).toEqual(['Motie Samen, 5 november 2020', 'Plan van aanpak, 1 maart 2021']);
      expect(screen.queryByRole('checkbox', { name: /Oude motie/ })).toBeNull();
      await userEvent.click(dialog.getByRole('button', { name: 'Bevestig' }));
      expect(await screen.findByText('2 feiten zijn bevestigd.')).toBeTruthy();
      expect(screen.queryByRole('region', { name: 'Wat u met uw keuze kunt doen' })).toBeNull();
    });

    it('says which of them stands in the way, and keeps what was typed', async () => {
      await open([
        listed,
        sends([3, 3], { result: { errors: [refusal('evidence.confirmed_after_end', { id: 'f2' })] } }),
      ]);
      const dialog = await ask();
      await userEvent.click(dialog.getByRole('button', { name: 'Bevestig' }));
      expect(await dialog.findByText('Het gaat om ‘Plan van aanpak’.')).toBeTruthy();
      expect(dialog.getByLabelText<HTMLInputElement>(/Wie of wat bevestigt dit/).value).toBe('Jaargesprek');
      await userEvent.click(dialog.getByRole('button', { name: 'Laat dit feit weg' }));
      expect(dialog.getByText(/^Motie Samen,/)).toBeTruthy();
      expect(dialog.queryByText(/Plan van aanpak/)).toBeNull();
    });

    it('tells of the one that somebody else changed, and confirms what stands there now when asked again', async () => {
      const changed = { ...second, title: 'Uitvoeringsplan', version: 4 };
      await open([
        listed,
        sends([3, 3], { result: { errors: [refusal('conflict', { current: changed })] } }),
        shown([aFact(), changed]),
        sends([3, 4], confirmed),
        shown([aFact(), changed]),
      ]);
      const dialog = await ask();
      await userEvent.click(dialog.getByRole('button', { name: 'Bevestig' }));
      expect(await dialog.findByText(/Nu is bewaard: Uitvoeringsplan/)).toBeTruthy();
      await dialog.findByText(/^Uitvoeringsplan,/);
      await userEvent.click(dialog.getByRole('button', { name: 'Bevestig' }));
      expect(await screen.findByText('2 feiten zijn bevestigd.')).toBeTruthy();
    });
  });

  it('offers a reader neither confirming nor taking back nor recording', async () => {
    const said = { __typename: 'EvidenceConfirmation' as const, id: 'c1', confirmedOn: today(), sourceText: 'Overleg' };
    await renderPage(<Shown pillar="P1" />, {
      session: aSession('ALDERMAN'),
      mocks: [shown([aFact({ confirmation: said, viewerCan: reader })], standing, false)],
      path: '/werkruimte/plan/P1?feit=f1',
    });
    const panel = within(await screen.findByRole('complementary', { name: 'Motie Samen' }));
    expect(panel.getByText(/^Bevestigd op .+ \(Overleg\)$/)).toBeTruthy();
    expect(panel.queryByRole('link', { name: /Wijzig/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /Nog juist|ongedaan/ })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Leg een feit vast' })).toBeNull();
    expect(screen.queryByRole('checkbox', { name: /^Kies/ })).toBeNull();
  });

  it('says of a level that is not open that it is not shown', async () => {
    await open([shown([], null, false)]);
    expect(await screen.findByText('Nog niet te zien')).toBeTruthy();
    expect(screen.queryByText(/onbekend/)).toBeNull();
  });
});
