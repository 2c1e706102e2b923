import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AttachmentsOfEachDocument } from '../../../shared/documents/documents.generated.js';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import { CollegePage } from './CollegePage.js';
import {
  CollegeWideDocument,
  MoveContributionDocument,
  SavePolicyLinkDocument,
  type CollegeWideQuery,
  type ContributionPartsFragment,
} from './college.generated.js';

HTMLDialogElement.prototype.showModal = function show() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
afterEach(cleanup);

type Shown = CollegeWideQuery['collegeWide'];
const may = { edit: true, remove: true };
const mayNot = { edit: false, remove: false };

const contribution = (more: Partial<ContributionPartsFragment> = {}): ContributionPartsFragment => ({
  id: 'c1',
  portfolio: 'Sport',
  holderId: null,
  holderName: null,
  what: 'Sportclubs bellen wie wegblijft.',
  fromOn: '2026-09-01',
  fromPrecision: 'MONTH',
  untilOn: null,
  untilPrecision: null,
  status: 'ASKED',
  moves: ['agree', 'decline'],
  statusOn: '2026-11-02',
  statusSource: 'Overleg van het college',
  statusReason: null,
  agreedOn: null,
  openness: 'MUNICIPALITY',
  isDemonstration: false,
  version: 1,
  viewerCan: { ...may, move: true },
  ...more,
});
const link: Shown['policyLinks'][number] = {
  id: 'l1',
  kind: 'RECOVERY_AGENDA',
  name: 'Herstelagenda',
  measure: 'structurele aanpak als maatregel',
  isPolicyText: true,
  state: 'MADE',
  sinceOn: '2021-04-01',
  sincePrecision: 'MONTH',
  note: null,
  sourceType: 'PRESS_RELEASE',
  sourceText: 'Persbericht PB2021_25',
  openness: 'PUBLIC',
  isDemonstration: false,
  version: 1,
  viewerCan: may,
};
const theme: Shown['themes'][number] = {
  id: 't1',
  name: 'GGZ in de wijk',
  state: 'CONSIDERED',
  sinceOn: null,
  sincePrecision: null,
  note: null,
  sourceText: 'Pagina van de coalitie',
  openness: 'PUBLIC',
  isDemonstration: false,
  version: 1,
  viewerCan: may,
};
const asks: Shown['asks'] = [
  { ask: 'IN_AGREEMENT', answer: 'UNKNOWN', because: 'Nog niet bekeken na de verkiezingen.', isStated: false },
  { ask: 'MONEY', answer: 'YES', because: 'Een feit zegt het: ‘Geld’.', isStated: false },
  { ask: 'CAPACITY', answer: 'UNKNOWN', because: 'Geen feit dat u mag lezen zegt het.', isStated: false },
];
const wide = (more: Partial<Shown> = {}): Shown => ({
  contributions: [contribution()],
  policyLinks: [link],
  themes: [theme],
  elections: ['2026-03-18', '2022-03-16'],
  clauses: [],
  asks,
  holders: [],
  viewerCan: { add: true },
  ...more,
});
/** No documents. */
const papers = (kind: 'POLICY_LINK' | 'AGREEMENT_CLAUSE', ids: string[]) => ({
  request: { query: AttachmentsOfEachDocument, variables: { subjects: { kind, ids } } },
  result: { data: { attachmentsOfEach: [] } },
  maxUsageCount: 9,
});
const typed = <Row extends { viewerCan: object }>(name: string, row: Row) => ({
  ...row,
  __typename: name,
  viewerCan: { ...row.viewerCan, __typename: `${name}Rights` },
});
const answer = (shown: Shown) => ({
  request: { query: CollegeWideDocument },
  result: {
    data: {
      collegeWide: typed('CollegeWide', {
        ...shown,
        contributions: shown.contributions.map((row) => typed('PortfolioContribution', row as never)),
        policyLinks: shown.policyLinks.map((row) => typed('PolicyLink', row as never)),
        themes: shown.themes.map((row) => typed('CoalitionTheme', row as never)),
        asks: shown.asks.map((row) => ({ ...row, __typename: 'AgreementAskAnswer' })),
      }),
    } as never,
  },
  maxUsageCount: 9,
});

describe('the page of the whole college', () => {
  it('says of each how it stands, since when and on whose word, and what national figures count', async () => {
    await renderPage(<CollegePage />, { mocks: [papers('POLICY_LINK', ['l1']), answer(wide())] });
    expect(await screen.findByText('Sport, wethouder niet bekend')).toBeTruthy();
    expect(screen.getByText('Gevraagd sinds 2 november 2026')).toBeTruthy();
    expect(screen.getByText('Vanaf september 2026')).toBeTruthy();
    expect(screen.getByText('Bron: Overleg van het college')).toBeTruthy();
    expect(screen.getByText('Tekst in beleid, sinds april 2021')).toBeTruthy();
    expect(screen.getByText('Genoemd als mogelijkheid')).toBeTruthy();
    expect(screen.getByText('Telt landelijk mee')).toBeTruthy();
    expect(screen.getByText('Nog niet bekeken')).toBeTruthy();
  });

  it('asks of money and capacity only what no fact says', async () => {
    await renderPage(<CollegePage />, { mocks: [papers('POLICY_LINK', ['l1']), answer(wide())] });
    expect(await screen.findByRole('button', { name: 'Vul in: Vaste uren of formatie' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Vul in: (Structureel|Eenzaamheid)/ })).toBeNull();
  });

  it('says what is missing when it is empty, and to a reader that nothing is open', async () => {
    const empty = { contributions: [], policyLinks: [], themes: [] };
    const { unmount } = await renderPage(<CollegePage />, {
      mocks: [papers('POLICY_LINK', ['l1']), answer(wide(empty))],
    });
    expect(await screen.findByText(/Er is nog geen bijdrage vastgelegd/)).toBeTruthy();
    expect(screen.getByText(/Er is nog geen verbinding vastgelegd/)).toBeTruthy();
    unmount();
    await renderPage(<CollegePage />, {
      session: aSession('PARTNER'),
      mocks: [papers('POLICY_LINK', ['l1']), answer(wide({ ...empty, viewerCan: { add: false } }))],
    });
    expect(await screen.findByText('Er is geen bijdrage die voor u open is.')).toBeTruthy();
    expect(screen.getByText('Er is geen akkoord dat voor u open is.')).toBeTruthy();
    expect(screen.queryByText('Nog niet bekeken')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByText('Drie vragen na de verkiezingen')).toBeNull();
  });

  it('lets an alderman answer for the own contribution, with that answer as source', async () => {
    const own = contribution({ holderId: '1', holderName: 'Sjaak Struijf', viewerCan: { ...mayNot, move: true } });
    let sent: object | null = null;
    await renderPage(<CollegePage />, {
      session: aSession('ALDERMAN'),
      mocks: [
        answer(wide({ contributions: [own], viewerCan: { add: false } })),
        {
          request: { query: MoveContributionDocument, variables: (given) => Boolean((sent = given)) },
          result: {
            data: {
              moveContribution: typed('PortfolioContribution', { ...own, status: 'AGREED', version: 2 }),
            } as never,
          },
        },
      ],
    });
    await userEvent.click(await screen.findByRole('button', { name: /Gevraagd/ }));
    await userEvent.click(screen.getByRole('menuitem', { name: /Zet op afgesproken/ }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/Uw antwoord is de bron/)).toBeTruthy();
    expect(dialog.queryByLabelText('Waar staat dit?')).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: /Bewaar/ }));
    await waitFor(() => expect(sent).toMatchObject({ input: { id: 'c1', version: 1, move: 'agree' } }));
  });

  it('keeps what was typed when a link is there already, and says so', async () => {
    await renderPage(<CollegePage />, {
      mocks: [
        answer(wide()),
        {
          request: { query: SavePolicyLinkDocument, variables: () => true },
          result: { errors: [refusal('policy_link.name_taken')] },
        },
      ],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Leg een verbinding vast' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.selectOptions(dialog.getByLabelText('Soort beleid'), 'RECOVERY_AGENDA');
    await userEvent.type(dialog.getByLabelText('Naam van het beleid'), 'Herstelagenda');
    await userEvent.type(dialog.getByLabelText('Jaar'), '2021');
    await userEvent.selectOptions(dialog.getByLabelText('Soort bron'), 'PRESS_RELEASE');
    await userEvent.type(dialog.getByLabelText('Waar staat dit?'), 'Persbericht');
    await userEvent.click(dialog.getByRole('button', { name: /Bewaar/ }));
    expect(await dialog.findByText(/Deze verbinding is al vastgelegd/)).toBeTruthy();
    expect(dialog.getByLabelText<HTMLInputElement>('Naam van het beleid').value).toBe('Herstelagenda');
  });
});
