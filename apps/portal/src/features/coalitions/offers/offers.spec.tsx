import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sentenceOf } from '@bloemen/vocabulary';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerRoutes } from '../../../testing/answers.js';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import { OfferDoorPage } from './OfferDoorPage.js';
import { OfferPage } from './OfferPage.js';
import { OffersPage } from './OffersPage.js';
import {
  AskOfferConfirmationDocument,
  CoalitionOfferDocument,
  CoalitionOffersDocument,
  StrengthenOfferDocument,
  type CoalitionOffersQuery,
  type OfferPartsFragment,
} from './offers.generated.js';

const offer: OfferPartsFragment = {
  id: 'leesclub',
  organisationId: 'bieb',
  organisation: 'Bibliotheek',
  contactId: null,
  contact: null,
  title: 'Leesclub op maandag',
  what: 'Samen lezen.',
  targetGroups: ['OLDER_PEOPLE'],
  activeElements: ['MEETING'],
  place: 'Julianaplein',
  moment: null,
  howToJoin: null,
  audience: 'COALITION',
  isConfirmed: false,
  confirmedAt: null,
  askedAt: null,
  isReachable: true,
  endedOn: null,
  endedReason: null,
  strengthenedOn: null,
  strengthenedWhat: null,
  isDemonstration: false,
  version: 3,
  viewerCan: { change: true, confirm: false, ask: true, resume: false, strengthen: true },
};
const found: CoalitionOffersQuery['coalitionOffers'] = {
  totalCount: 1,
  isNear: false,
  nodes: [offer],
  facets: {
    targetGroup: [{ code: 'OLDER_PEOPLE', name: null, count: 1 }],
    activeElement: [{ code: 'MEETING', name: null, count: 1 }],
    organisation: [{ code: 'bieb', name: 'Bibliotheek', count: 1 }],
    audience: [{ code: 'COALITION', name: null, count: 1 }],
    state: [{ code: 'UNCONFIRMED', name: null, count: 1 }],
  },
  viewerCan: { add: true },
};

afterEach(cleanup);
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

describe('the list of offers', () => {
  const shown = (answer: object, path = '/werkruimte/coalitie/aanbod') =>
    renderPage(<OffersPage />, {
      mocks: [
        {
          request: { query: CoalitionOffersDocument, variables: () => true },
          result: { data: { coalitionOffers: answer } },
          maxUsageCount: 9,
        },
      ],
      session: aSession('COORDINATOR'),
      path,
    });

  it('says what, of whom, for whom, and that nobody confirmed it; each choice counts', async () => {
    await shown(found);
    const row = (await screen.findByRole('link', { name: 'Leesclub op maandag' })).closest('tr')!;
    expect(row.textContent).toMatch(/Nog niet bevestigd.*Samen lezen.*Bibliotheek.*Ouderen.*Ontmoeten/);
    expect(within(screen.getByLabelText('Organisatie')).getByRole('option', { name: 'Bibliotheek (1)' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Aanbod toevoegen' })).toBeTruthy();
  });

  it('says that nothing holds the words and what looks like them, and when there is nothing at all', async () => {
    await shown({ ...found, isNear: true }, '/werkruimte/coalitie/aanbod?zoek=leesklub');
    await screen.findByText('Niets met precies deze woorden. Dit lijkt erop:');
    cleanup();
    await shown({ ...found, totalCount: 0, nodes: [] });
    await screen.findByText('Er is nog geen aanbod vastgelegd');
  });
});

describe('the page of an offer', () => {
  const shown = (more: Partial<OfferPartsFragment> = {}, mocks: never[] = []) =>
    renderPage(<OfferPage />, {
      mocks: [
        {
          request: { query: CoalitionOfferDocument, variables: () => true },
          result: { data: { coalitionOffer: { __typename: 'Offer', ...offer, ...more } } },
          maxUsageCount: 9,
        },
        ...mocks,
      ],
      session: aSession('COORDINATOR'),
      path: '/werkruimte/coalitie/aanbod/leesclub',
    });

  it('asks the organisation to confirm, once per press', async () => {
    const asked: unknown[] = [];
    await shown({}, [
      {
        request: { query: AskOfferConfirmationDocument, variables: () => true },
        result: (variables: unknown) => {
          asked.push(variables);
          return { data: { askOfferConfirmation: { __typename: 'Offer', ...offer, askedAt: '2026-11-30T08:00:00Z' } } };
        },
      },
    ] as never[]);
    await userEvent.click(await screen.findByRole('button', { name: 'Vraag om bevestiging' }));
    await screen.findByText('De mail om het aanbod te bevestigen is onderweg');
    expect(asked).toEqual([{ input: { id: 'leesclub', version: 3 } }]);
  });

  it('says what is missing when nobody gets mail, and offers nothing to who may only read', async () => {
    await shown({ isReachable: false });
    await screen.findByText(/heeft nog geen contactpersoon die onze mail krijgt/);
    cleanup();
    const none = { change: false, confirm: false, ask: false, resume: false, strengthen: false };
    await shown({ viewerCan: none });
    await screen.findByRole('heading', { level: 1, name: 'Leesclub op maandag' });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('keeps what was typed when a day of strengthening is refused', async () => {
    await shown({}, [
      {
        request: { query: StrengthenOfferDocument, variables: () => true },
        result: { errors: [refusal('coalition.date_in_future')] },
      },
    ] as never[]);
    await userEvent.click(await screen.findByRole('button', { name: 'Meer' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Leg vast dat het is versterkt' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByLabelText(/Wat is er beter geworden/), 'Training voor vrijwilligers');
    for (const [part, value] of [
      ['Dag', '1'],
      ['Maand', '3'],
      ['Jaar', '2026'],
    ] as const)
      await userEvent.type(dialog.getByLabelText(part), value);
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaar' }));
    await dialog.findByText(sentenceOf('coalition.date_in_future'));
    expect((dialog.getByLabelText(/Wat is er beter/) as HTMLTextAreaElement).value).toBe('Training voor vrijwilligers');
  });
});

describe('the link that asks whether an offer is right', () => {
  const token = 'x'.repeat(43);
  const { title, what, targetGroups, activeElements, place, moment, howToJoin, audience } = offer;
  const page = {
    municipality: 'Heemstede',
    coalition: 'de Sociale Coalitie',
    organisation: 'Bibliotheek',
    isConfirmed: false,
    isEnded: false,
    version: 3,
    offer: { title, what, targetGroups, activeElements, place, moment, howToJoin, audience },
  };
  beforeAll(() => import('./OfferDoorForms.js'));
  const shown = () => renderPage(<OfferDoorPage />, { session: null, path: `/aanbod#${token}` });
  const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

  it('shows the offer, and sends what was changed with the version that was shown', async () => {
    const sent = answerRoutes({
      '/api/offers/open': { body: page },
      '/api/offers/confirm': { body: { ...page, isConfirmed: true } },
    });
    await shown();
    const where = await screen.findByLabelText(/Waar\?/);
    await userEvent.clear(where);
    await userEvent.type(where, 'Raadhuis');
    await press('Bevestig dit aanbod');
    await screen.findByRole('heading', { level: 1, name: 'Het aanbod is bevestigd' });
    expect(sent.at(-1)).toEqual({
      path: '/api/offers/confirm',
      body: { token, seenVersion: 3, ...page.offer, place: 'Raadhuis' },
    });
  });

  it('keeps what was typed when somebody else changed it meanwhile', async () => {
    answerRoutes({
      '/api/offers/open': { body: page },
      '/api/offers/confirm': { status: 409, body: { code: 'offer.changed_meanwhile' } },
    });
    await shown();
    await userEvent.type(await screen.findByLabelText(/Waar\?/), ' 1');
    await press('Bevestig dit aanbod');
    await screen.findByText(sentenceOf('offer.changed_meanwhile'));
    expect((screen.getByLabelText(/Waar\?/) as HTMLInputElement).value).toBe('Julianaplein 1');
  });

  it('lets the organisation say that it is no longer there, with the reason', async () => {
    answerRoutes({
      '/api/offers/open': { body: page },
      '/api/offers/end': { body: { ...page, isEnded: true } },
    });
    await shown();
    await press('Dit aanbod is er niet meer');
    expect(screen.getAllByText('Vul in waarom het aanbod er niet meer is.').length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText(/Waarom niet/), 'Gestopt');
    await press('Dit aanbod is er niet meer');
    await screen.findByRole('heading', { level: 1, name: '‘Leesclub op maandag’ is gestopt' });
  });

  it('tells nothing of a link that is wrong, and asks nothing without one', async () => {
    answerRoutes({ '/api/offers/open': { status: 400, body: { code: 'offer.link_invalid' } } });
    await shown();
    await screen.findByText('We kunnen dit aanbod niet openen');
    expect(screen.queryByRole('textbox')).toBeNull();
    cleanup();
    const sent = answerRoutes({});
    await renderPage(<OfferDoorPage />, { session: null, path: '/aanbod' });
    await screen.findByText('We kunnen dit aanbod niet openen');
    expect(sent).toEqual([]);
  });
});
