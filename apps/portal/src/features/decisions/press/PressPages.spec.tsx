import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { sentenceOf } from '@bloemen/vocabulary';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DifferencesOfDocument } from '../../../shared/differences/differences.generated.js';
import { AttachmentsDocument } from '../../../shared/documents/documents.generated.js';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import {
  ApprovePressReleaseDocument,
  PressReleaseChoicesDocument,
  PressReleaseDocument,
  PressReleasesDocument,
  SavePressReleaseDocument,
  type PressLineFragment,
  type PressPartsFragment,
} from './press.generated.js';
import { AddPressReleasePage, ChangePressReleasePage } from './PressFormPage.js';
import { PressPage } from './PressPage.js';
import { PressReleasePage } from './PressReleasePage.js';

const often = { maxUsageCount: Number.POSITIVE_INFINITY };
const line: PressLineFragment = {
  ...{ __typename: 'PressRelease' },
  id: 'p1',
  number: 'PB2026_1',
  title: 'Een bankje in elke wijk',
  state: 'DRAFT',
  releasedAt: null,
  isImported: false,
  openQuotes: 2,
  isDemonstration: false,
  version: 3,
};
const noRights = {
  edit: false,
  remove: false,
  approve: false,
  schedule: false,
  withdrawEmbargo: false,
  correct: false,
};
const aRelease = (more: object = {}) =>
  ({
    ...line,
    __typename: 'PressReleaseDetail',
    lead: 'Inwoners zeggen waar een bankje komt.',
    body: 'Een plek om te zitten.\n\n## Met partners\n\nVrijwilligers vragen het.',
    callToAction: null,
    contact: null,
    hasDecision: false,
    decision: null,
    saysTooMuch: false,
    decidedAnswer: null,
    withoutSource: [],
    approvals: [],
    approvedAt: null,
    approvedByName: null,
    corrects: null,
    correctedBy: null,
    sourceText: null,
    sourceUrl: null,
    quotes: [],
    figures: [],
    viewerCan: noRights,
    ...more,
  }) as unknown as PressPartsFragment;
const aQuote = (more: object = {}) => ({
  id: 'q1',
  body: 'Een praatje doet veel.',
  personName: 'Jo van Dijk',
  capacity: null,
  email: null,
  state: 'NOT_ASKED',
  stateAt: null,
  remark: null,
  proposedBody: null,
  paperSource: null,
  viewerCan: { ask: false, agreeOnPaper: true, takeWords: false },
  ...more,
});
const everything = { search: null, state: null, year: null };
const listed = (nodes: PressLineFragment[], add: boolean) => ({
  request: { query: PressReleasesDocument, variables: { filter: everything, page: 1 } },
  result: { data: { pressReleases: { totalCount: nodes.length, years: [2026], nodes, viewerCan: { add } } } },
  ...often,
});
/** The addresses of a spec have no parameters. */
const release = { query: PressReleaseDocument, variables: { id: '' } };
const opened = (pressRelease: PressPartsFragment) => ({
  request: release,
  result: { data: { pressRelease } },
  ...often,
});
const beside = [
  {
    request: { query: AttachmentsDocument, variables: { subject: { kind: 'PRESS_RELEASE' as const, id: 'p1' } } },
    result: { data: { attachments: { nodes: [], viewerCan: { attach: false } } } },
    ...often,
  },
  {
    request: { query: DifferencesOfDocument, variables: () => true },
    result: { data: { differencesOf: [] } },
    ...often,
  },
];
const choices = {
  request: { query: PressReleaseChoicesDocument },
  result: { data: { pressReleaseChoices: { decisions: [{ id: 'd1', name: '840482 Uitwerking' }], figures: [] } } },
  ...often,
};
const refused = (request: object, code = 'internal') => ({
  request: request as never,
  result: { errors: [refusal(code)] },
  ...often,
});
const releases = { query: PressReleasesDocument, variables: { filter: everything, page: 1 } };

// jsdom has the element and not its methods.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = jest.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = jest.fn();
});

describe('the list of press releases', () => {
  it('says what a draft waits for, and when another comes out', async () => {
    const embargoed: PressLineFragment = {
      ...line,
      id: 'p2',
      title: 'Drie avonden',
      state: 'EMBARGOED',
      releasedAt: '2026-12-14T09:00:00Z',
      openQuotes: 0,
    };
    await renderPage(<PressPage />, { mocks: [listed([line, embargoed], true)], session: aSession('COMMUNICATIONS') });
    expect(await screen.findByText('2 persberichten')).toBeTruthy();
    expect(screen.getByText('2 citaten zonder akkoord')).toBeTruthy();
    expect(screen.getByText('vanaf 14 december 2026 om 10:00')).toBeTruthy();
    expect(screen.getByRole('link', { name: line.title }).getAttribute('href')).toBe('/werkruimte/persberichten/p1');
    expect(screen.getByRole('link', { name: 'Nieuw persbericht' })).toBeTruthy();
    expect(screen.getByRole('option', { name: 'Concept' })).toBeTruthy();
  });

  it('lets who only reads choose among what came out, and asks nothing of them', async () => {
    const out: PressLineFragment = { ...line, state: 'PUBLISHED', releasedAt: '2026-05-25T09:00:00Z', openQuotes: 0 };
    await renderPage(<PressPage />, { mocks: [listed([out], false)], session: aSession('CLERK') });
    expect(await screen.findByText('1 persbericht')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Nieuw persbericht' })).toBeNull();
    const states = within(screen.getByLabelText('Status')).getAllByRole('option');
    expect(states.map(({ textContent }) => textContent)).toEqual(['Elke status', 'Gepubliceerd', 'Gecorrigeerd']);
  });

  it.each([
    ['COORDINATOR', true, 'Er is nog geen persbericht'],
    ['CLERK', false, 'Er is nog geen persbericht gepubliceerd'],
  ] as const)('says to %s where to begin, or that nothing came out', async (role, add, words) => {
    await renderPage(<PressPage />, { mocks: [listed([], add)], session: aSession(role) });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryAllByRole('link', { name: 'Nieuw persbericht' })).toHaveLength(add ? 1 : 0);
  });

  it('says that it could not be read, and keeps its title', async () => {
    await renderPage(<PressPage />, { mocks: [refused(releases)] });
    expect(await screen.findByText(sentenceOf('internal'))).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Persberichten' })).toBeTruthy();
    expect(screen.queryByText('Er is nog geen persbericht')).toBeNull();
  });
});

describe('one press release', () => {
  it('reads as it will be read, and offers a reader nothing to do', async () => {
    const out = aRelease({ state: 'PUBLISHED', releasedAt: '2026-05-25T09:00:00Z', quotes: [] });
    await renderPage(<PressReleasePage />, { mocks: [opened(out), ...beside], session: aSession('CLERK') });
    expect(await screen.findByText('Gepubliceerd op 25 mei 2026 om 11:00')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Met partners' })).toBeTruthy();
    for (const act of ['Tekst goedkeuren', 'Naar buiten brengen', 'Verwijderen'])
      expect(screen.queryByRole('button', { name: act })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Wijzigen' })).toBeNull();
  });

  it('says what is missing before it may come out, and how a quote without an address is asked', async () => {
    const draft = aRelease({ withoutSource: ['ruim 35%'], saysTooMuch: true, quotes: [aQuote()] });
    await renderPage(<PressReleasePage />, { mocks: [opened(draft), ...beside] });
    expect(await screen.findByText('Nog zonder bron: ruim 35%')).toBeTruthy();
    expect(screen.getByText('De tekst zegt dat iets is besloten')).toBeTruthy();
    expect(screen.getByText(/Zonder besluit gaat een persbericht niet naar buiten/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Akkoord vragen' })).toBeNull();
    expect(screen.getByText(/Er is geen e-mailadres/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Op papier akkoord' }));
    expect(await screen.findByText('Jo van Dijk is op papier akkoord')).toBeTruthy();
  });

  it('says that somebody else was first, and what it is now', async () => {
    const input = { id: 'p1', version: 3 };
    const before = aRelease({ viewerCan: { ...noRights, approve: true } });
    const after = aRelease({ state: 'APPROVED', version: 4 });
    await renderPage(<PressReleasePage />, {
      mocks: [
        { ...opened(before), maxUsageCount: 1 },
        opened(after),
        {
          request: { query: ApprovePressReleaseDocument, variables: { input } },
          result: { errors: [refusal('conflict')] },
        },
        ...beside,
      ],
      session: aSession('ALDERMAN'),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Tekst goedkeuren' }));
    await waitFor(() => expect(screen.getAllByText('Akkoord').length).toBeGreaterThan(0));
    expect(screen.queryByRole('button', { name: 'Tekst goedkeuren' })).toBeNull();
    expect(await screen.findByText('Iemand anders heeft dit net gewijzigd')).toBeTruthy();
    expect(screen.getByText('De status is nu: Akkoord. Uw keuze is niet uitgevoerd.')).toBeTruthy();
  });

  it('says that it is not there', async () => {
    await renderPage(<PressReleasePage />, { mocks: [refused(release, 'not_found')] });
    expect(await screen.findByText(sentenceOf('not_found'))).toBeTruthy();
  });
});

describe('writing a press release', () => {
  const sent = (error?: ReturnType<typeof refusal>) => ({
    request: {
      query: SavePressReleaseDocument,
      variables: {
        input: {
          id: null,
          version: null,
          title: 'Een bankje in elke wijk',
          lead: 'Inwoners zeggen waar.',
          body: 'Een plek om te zitten.',
          callToAction: null,
          contact: null,
          decisionId: null,
          quotes: [],
          figures: [],
        },
      },
    },
    ...(error ? { result: { errors: [error] } } : { result: { data: { savePressRelease: aRelease() } } }),
  });
  const fill = async () => {
    await userEvent.type(await screen.findByLabelText('Kop'), 'Een bankje in elke wijk');
    await userEvent.type(screen.getByLabelText(/^Inleiding/), 'Inwoners zeggen waar.');
    await userEvent.type(screen.getByLabelText(/^Tekst/), 'Een plek om te zitten.');
  };
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Bewaar concept' }));

  it('is for who writes them', async () => {
    await renderPage(<AddPressReleasePage />, { session: aSession('ALDERMAN') });
    expect(await screen.findByText(/geschreven door communicatie en de coördinator/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bewaar concept' })).toBeNull();
  });

  it('says what is missing, before anything is sent', async () => {
    await renderPage(<AddPressReleasePage />, { mocks: [choices] });
    await userEvent.click(await screen.findByRole('button', { name: 'Citaat erbij' }));
    await save();
    expect(await screen.findByRole('link', { name: 'Vul de kop in.' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Vul de inleiding in.' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /Vul bij elk citaat/ })).toBeTruthy();
  });

  it('keeps what was typed when it is refused, and goes to the text once it is saved', async () => {
    const { router } = await renderPage(<AddPressReleasePage />, {
      mocks: [choices, sent(refusal('internal')), sent()],
    });
    await fill();
    await save();
    expect(await screen.findByText(sentenceOf('internal'))).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Tekst/).value).toBe('Een plek om te zitten.');
    await save();
    await waitFor(() => expect(router.state.location.pathname).toBe('/werkruimte/persberichten/p1'));
    expect(await screen.findByText('PB2026_1 is bewaard')).toBeTruthy();
  });

  it('shows what was written, and warns that the approval goes', async () => {
    const approved = aRelease({ state: 'APPROVED', quotes: [aQuote({ capacity: 'Vrijwilliger' })] });
    await renderPage(<ChangePressReleasePage />, { mocks: [choices, opened(approved)] });
    expect((await screen.findByLabelText<HTMLInputElement>('Kop')).value).toBe(line.title);
    expect(screen.getByLabelText<HTMLInputElement>(/^Functie/).value).toBe('Vrijwilliger');
    expect(screen.getByText(/is hij weer een concept/)).toBeTruthy();
  });

  it('says that the choices could not be read, and shows no half form', async () => {
    await renderPage(<AddPressReleasePage />, { mocks: [refused({ query: PressReleaseChoicesDocument })] });
    expect(await screen.findByText(sentenceOf('internal'))).toBeTruthy();
    expect(screen.queryByLabelText('Kop')).toBeNull();
  });
});
