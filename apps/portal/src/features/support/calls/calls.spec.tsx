import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sentenceOf } from '@bloemen/vocabulary';
import { answerRoutes } from '../../../testing/answers.js';
import { refusal } from '../../../testing/refusal.js';
import { renderPage } from '../../../testing/renderPage.js';
import { dutchClock } from '../../../shared/times.js';
import { AnswerPage } from './AnswerPage.js';
import { AskPage } from './AskPage.js';
import {
  AnswerPeerCallDocument,
  AskPeerCallDocument,
  PeerCallAskersDocument,
  PeerCallsDocument,
  PeerCandidatesDocument,
  PeerCandidatesForDocument,
  PickCallMomentDocument,
  ProposedPeerCallsDocument,
  WithdrawPeerCallDocument,
  type PeerCallPartsFragment,
} from './calls.generated.js';
import { CallsPage } from './CallsPage.js';
import { ProposedPage } from './ProposedPage.js';
import { ProposePage } from './ProposePage.js';

const token = 'x'.repeat(43);
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const soon = new Date(Math.ceil(Date.now() / 3_600_000 + 48) * 3_600_000).toISOString();
const typed = `${dutchClock(soon).day}T${dutchClock(soon).time}`;

const opened = {
  municipality: 'Zandvoort',
  other: 'Heemstede',
  isAsker: false,
  pillar: 'P3',
  question: 'Hoe betrekt u mensen?',
  adviserName: null,
  expiresAt: '2026-12-21T10:00:00Z',
  otherMoments: [],
  answer: null,
  isAgreed: false,
};

const side = (name: string, more: object = {}) => ({
  __typename: 'PeerCallSide' as const,
  cbsCode: name === 'Heemstede' ? 'GM0397' : 'GM0473',
  name,
  answer: null,
  answeredAt: null,
  sentence: null,
  moments: [],
  contact: null,
  ...more,
});
const may = { answer: false, offerMoments: false, pick: false, withdraw: false, note: false, openCalendar: false };
const call = (more: Partial<Record<keyof PeerCallPartsFragment, unknown>> = {}) =>
  ({
    __typename: 'PeerCall' as const,
    id: '1',
    pillar: 'P3',
    question: 'Hoe betrekt u mensen?',
    status: 'ACCEPTED_BY_ONE',
    ownSide: 'HELPER',
    isOwnProposal: false,
    adviserName: null,
    proposedAt: '2026-11-20T10:00:00Z',
    expiresAt: '2026-12-11T10:00:00Z',
    asker: side('Zandvoort', { answer: 'YES', moments: [soon] }),
    helper: side('Heemstede'),
    startsAt: null,
    minutes: 45,
    isPast: true,
    note: null,
    notedBy: null,
    notedAt: null,
    endedAt: null,
    endedBy: null,
    endedReason: null,
    isDemonstration: false,
    version: 2,
    viewerCan: { __typename: 'PeerCallRights', ...may },
    ...more,
  }) as PeerCallPartsFragment;
const rights = (more: object) => ({ __typename: 'PeerCallRights', ...may, ...more });
const page = (calls: PeerCallPartsFragment[], letsPeersKnow = true) => ({
  request: { query: PeerCallsDocument },
  result: {
    data: {
      peerCalls: {
        __typename: 'PeerCallsPage' as const,
        letsPeersKnow,
        askable: [{ __typename: 'AskablePillar' as const, pillar: 'P3' as const, level: 'INTENDED' as const }],
        calls,
        viewerCan: { __typename: 'PeerCallsPageRights' as const, ask: true },
      },
    },
  },
  maxUsageCount: 9,
});
const zandvoort = {
  __typename: 'PeerCandidate' as const,
  cbsCode: 'GM0473',
  name: 'Zandvoort',
  because: ['even stedelijk', 'dezelfde regio (GGD Kennemerland)'],
  isDemonstration: false,
};

// jsdom has the element and not its methods.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

describe('the link in a mail about a call', () => {
  const shown = () => renderPage(<AnswerPage />, { session: null, path: `/gesprek#${token}` });

  it('asks for yes or no, wants a moment where there is none, and sends it once', async () => {
    const sent = answerRoutes({
      '/api/peer-calls/open': { body: opened },
      '/api/peer-calls/answer': {
        body: {
          ...opened,
          isAgreed: true,
          answer: { answer: 'YES', answeredAt: '2026-11-30T10:00:00Z', sentence: null, moments: [soon] },
        },
      },
    });
    await shown();
    expect(await screen.findByRole('heading', { level: 1, name: 'Een gesprek met Heemstede?' })).toBeTruthy();
    await press('Geef antwoord');
    expect(screen.getAllByText('Kies ja of nee.').length).toBe(2);
    await userEvent.click(screen.getByRole('radio', { name: 'Ja' }));
    await press('Geef antwoord');
    expect(screen.getAllByText('Kies minstens één moment.').length).toBe(2);
    fireEvent.change(screen.getByLabelText(/^Eerste moment/), { target: { value: typed } });
    await press('Geef antwoord');
    expect(await screen.findByRole('heading', { level: 1, name: /U zei ja/ })).toBeTruthy();
    expect(screen.getByText(/Beide gemeenten zeiden ja/)).toBeTruthy();
    expect(screen.queryByText(/gaf al antwoord/)).toBeNull();
    expect(sent.at(-1)!.body).toEqual({ token, answer: 'YES', moments: [soon], sentence: null });
  });

  it('takes a no without moments, with a sentence if one likes', async () => {
    const sent = answerRoutes({
      '/api/peer-calls/open': { body: opened },
      '/api/peer-calls/answer': {
        body: {
          ...opened,
          answer: { answer: 'NO', answeredAt: '2026-11-30T10:00:00Z', sentence: 'Nu even niet.', moments: [] },
        },
      },
    });
    await shown();
    await userEvent.click(await screen.findByRole('radio', { name: 'Nee, nu niet' }));
    expect(screen.queryByLabelText(/^Eerste moment/)).toBeNull();
    await userEvent.type(screen.getByRole('textbox', { name: /iets bij zeggen/ }), 'Nu even niet.');
    await press('Geef antwoord');
    expect(await screen.findByRole('heading', { level: 1, name: /U zei nee/ })).toBeTruthy();
    expect(sent.at(-1)!.body).toEqual({ token, answer: 'NO', moments: [], sentence: 'Nu even niet.' });
  });

  it('says so when a colleague answered first: one answer counts', async () => {
    answerRoutes({
      '/api/peer-calls/open': { body: opened },
      '/api/peer-calls/answer': {
        body: {
          ...opened,
          isAgreed: true,
          answer: { answer: 'YES', answeredAt: '2026-11-30T10:00:00Z', sentence: null, moments: [soon] },
        },
      },
    });
    await shown();
    await userEvent.click(await screen.findByRole('radio', { name: 'Nee, nu niet' }));
    await press('Geef antwoord');
    expect(await screen.findByRole('heading', { level: 1, name: /U zei ja/ })).toBeTruthy();
    expect(screen.getByText(/Uw gemeente gaf al antwoord\. Dat antwoord blijft staan/)).toBeTruthy();
  });

  it('keeps what was typed when it is refused, and says why', async () => {
    answerRoutes({
      '/api/peer-calls/open': { body: opened },
      '/api/peer-calls/answer': { status: 400, body: { code: 'peer_call.consent_withdrawn' } },
    });
    await shown();
    await userEvent.click(await screen.findByRole('radio', { name: 'Nee, nu niet' }));
    await userEvent.type(screen.getByRole('textbox', { name: /iets bij zeggen/ }), 'Nu even niet.');
    await press('Geef antwoord');
    expect(await screen.findByText(sentenceOf('peer_call.consent_withdrawn'))).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /iets bij zeggen/ }).value).toBe('Nu even niet.');
  });

  it.each(['peer_call.withdrawn', 'peer_call.consent_withdrawn'] as const)('says that it is over: %s', async (code) => {
    answerRoutes({ '/api/peer-calls/open': { status: 400, body: { code } } });
    await shown();
    expect(await screen.findByRole('heading', { level: 1, name: 'Dit gesprek gaat niet door' })).toBeTruthy();
    expect(screen.getByText(sentenceOf(code))).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('tells nothing of a link that is wrong, and asks nothing without one', async () => {
    answerRoutes({ '/api/peer-calls/open': { status: 400, body: { code: 'peer_call.link_invalid' } } });
    await shown();
    expect(await screen.findByText(/verlopen of klopt niet/)).toBeTruthy();
    cleanup();
    const sent = answerRoutes({});
    await renderPage(<AnswerPage />, { session: null, path: '/gesprek' });
    expect(await screen.findByText(/verlopen of klopt niet/)).toBeTruthy();
    expect(sent).toEqual([]);
  });
});

describe('the calls of a municipality', () => {
  it('lead to the setting while others may not know it, and show nothing to ask', async () => {
    await renderPage(<CallsPage />, { mocks: [page([], false)], path: '/werkruimte/gesprekken' });
    expect(await screen.findByText('Andere gemeenten kennen uw gemeente hier nog niet')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Regel dit bij Instellingen' }).getAttribute('href')).toBe(
      '/werkruimte/instellingen',
    );
    expect(screen.queryByRole('link', { name: 'Vraag een gemeente' })).toBeNull();
  });

  it('show five of before, and all when asked', async () => {
    const past = Array.from({ length: 8 }, (_, at) =>
      call({ id: `p${at}`, status: 'EXPIRED', question: `Vraag ${at}?` }),
    );
    await renderPage(<CallsPage />, { mocks: [page(past)], path: '/werkruimte/gesprekken' });
    expect(await screen.findByText('Vraag 4?')).toBeTruthy();
    expect(screen.queryByText('Vraag 5?')).toBeNull();
    await press('Toon alle gesprekken van eerder (8)');
    expect(screen.getByText('Vraag 7?')).toBeTruthy();
  });

  it('say how to begin when there is none', async () => {
    await renderPage(<CallsPage />, { mocks: [page([])], path: '/werkruimte/gesprekken' });
    expect(await screen.findByText('Er is nog geen gesprek')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Betrek mensen, eenzamen zelf' }).getAttribute('href')).toBe(
      '/werkruimte/gesprekken/vragen?pijler=P3',
    );
  });

  it('are answered in place; a refusal stays with what was filled in', async () => {
    const waiting = call({ viewerCan: rights({ answer: true }) });
    await renderPage(<CallsPage />, {
      mocks: [
        page([waiting]),
        {
          request: {
            query: AnswerPeerCallDocument,
            variables: { input: { id: '1', answer: 'YES', moments: [], sentence: null } },
          },
          result: { errors: [refusal('peer_call.already_answered')] },
        },
      ],
      path: '/werkruimte/gesprekken',
    });
    expect(await screen.findByText('Wacht op u')).toBeTruthy();
    await press('Geef antwoord');
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: 'Ja' }));
    expect(dialog.getByText(/Past een van de momenten van Zandvoort/)).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Geef antwoord' }));
    expect(await dialog.findByText(sentenceOf('peer_call.already_answered'))).toBeTruthy();
    expect(dialog.getByRole<HTMLInputElement>('radio', { name: 'Ja' }).checked).toBe(true);
  });

  it('that are agreed show who speaks; who asked chooses one of the moments', async () => {
    const agreed = call({
      status: 'AGREED',
      ownSide: 'ASKER',
      isOwnProposal: true,
      helper: side('Heemstede', {
        answer: 'YES',
        contact: { __typename: 'PeerCallContact', name: 'Noor van Dam', email: 'noor@heemstede.example' },
      }),
      viewerCan: rights({ pick: true, withdraw: true, offerMoments: true, note: true }),
    });
    await renderPage(<CallsPage />, {
      mocks: [
        page([agreed]),
        {
          request: {
            query: PickCallMomentDocument,
            variables: { input: { id: '1', startsAt: soon, version: 2 } },
          },
          result: { data: { pickCallMoment: { ...agreed, startsAt: soon, version: 3 } } },
        },
      ],
      path: '/werkruimte/gesprekken',
    });
    expect((await screen.findByRole('link', { name: 'noor@heemstede.example' })).getAttribute('href')).toBe(
      'mailto:noor@heemstede.example',
    );
    await press('Kies een moment');
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Maak de afspraak' }));
    expect(dialog.getAllByText('Kies een moment.').length).toBe(2);
    await userEvent.click(dialog.getByRole('radio'));
    await userEvent.click(dialog.getByRole('button', { name: 'Maak de afspraak' }));
    expect(await screen.findByText('De afspraak is gemaakt en gemaild')).toBeTruthy();
  });

  it('that were held show the note, and what ended says how', async () => {
    await renderPage(<CallsPage />, {
      mocks: [
        page([
          call({
            status: 'HELD',
            note: 'Klein begonnen.\nElke maand.',
            notedBy: 'Zandvoort',
            notedAt: '2026-11-25T10:00:00Z',
          }),
          call({ id: '2', status: 'WITHDRAWN', endedBy: 'CONSENT', endedAt: '2026-11-25T10:00:00Z' }),
        ]),
      ],
      path: '/werkruimte/gesprekken',
    });
    expect(await screen.findByText(/Klein begonnen/)).toBeTruthy();
    expect(screen.getByText('Geschreven door Zandvoort op 25 november 2026.')).toBeTruthy();
    expect(screen.getByText(/vindt contact niet meer goed/)).toBeTruthy();
  });
});

describe('asking a municipality', () => {
  const candidates = {
    request: { query: PeerCandidatesDocument, variables: { pillar: 'P3' as const } },
    result: { data: { peerCandidates: [zandvoort] } },
  };

  it('shows who may be asked and why, with the pillar in the address, and sends the question', async () => {
    const input = { pillar: 'P3' as const, helper: 'GM0473', question: 'Hoe betrekt u mensen?', moments: [soon] };
    const { router } = await renderPage(<AskPage />, {
      mocks: [
        page([]),
        candidates,
        {
          request: { query: AskPeerCallDocument, variables: { input } },
          result: { data: { askPeerCall: call({ ownSide: 'ASKER' }) } },
        },
      ],
      path: '/werkruimte/gesprekken/vragen',
    });
    expect(await screen.findByText(/Kies eerst een pijler/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Stel de vraag' })).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox'), 'P3');
    expect(router.state.location.search).toEqual({ pijler: 'P3' });
    expect(await screen.findByText('even stedelijk, dezelfde regio (GGD Kennemerland)')).toBeTruthy();
    await press('Stel de vraag');
    expect(screen.getAllByText('Kies een gemeente.').length).toBe(2);
    await userEvent.click(screen.getByRole('radio', { name: 'Zandvoort' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Wat wilt u weten?' }), 'Hoe betrekt u mensen?');
    fireEvent.change(screen.getByLabelText(/^Eerste moment/), { target: { value: typed } });
    await press('Stel de vraag');
    expect(await screen.findByText('Uw vraag is gemaild')).toBeTruthy();
  });

  it('says so when nobody can be asked, and offers no form', async () => {
    await renderPage(<AskPage />, {
      mocks: [page([]), { ...candidates, result: { data: { peerCandidates: [] } } }],
      path: '/werkruimte/gesprekken/vragen?pijler=P3',
    });
    expect(await screen.findByText(/nu geen andere gemeente die kan meedenken/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('the calls of an adviser', () => {
  const proposed = call({
    ownSide: null,
    isOwnProposal: true,
    adviserName: 'Anouk de Graaf',
    viewerCan: rights({ withdraw: true }),
  });
  const list = (nodes: PeerCallPartsFragment[]) => ({
    request: { query: ProposedPeerCallsDocument, variables: () => true },
    result: {
      data: { proposedPeerCalls: { __typename: 'PeerCallConnection' as const, totalCount: nodes.length, nodes } },
    },
    maxUsageCount: 9,
  });

  it('are filtered by status in the address, opened beside the list, and withdrawn with a reason', async () => {
    const { router } = await renderPage(<ProposedPage />, {
      mocks: [
        list([proposed]),
        {
          request: { query: WithdrawPeerCallDocument, variables: { input: { id: '1', reason: 'Niet meer nodig' } } },
          result: { data: { withdrawPeerCall: { ...proposed, status: 'WITHDRAWN' } } },
        },
      ],
      path: '/programma/gesprekken?gesprek=1',
    });
    expect((await screen.findAllByText('Zandvoort vraagt Heemstede')).length).toBe(2);
    expect(screen.getByText('Zandvoort zei ja')).toBeTruthy();
    expect(screen.getByText('Heemstede gaf nog geen antwoord')).toBeTruthy();
    await press('Trek in');
    await userEvent.type(screen.getByRole('textbox', { name: /Reden/ }), 'Niet meer nodig');
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Trek in' }));
    expect(await screen.findByText('Het gesprek is ingetrokken')).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'AGREED');
    expect(router.state.location.search).toEqual({ status: 'AGREED' });
  });

  it('say how to begin when there is none', async () => {
    await renderPage(<ProposedPage />, { mocks: [list([])], path: '/programma/gesprekken' });
    expect(await screen.findByText('Er is nog geen gesprek dat u voorstelde')).toBeTruthy();
  });

  it('are proposed for a municipality that lets others know it, and not for one that does not', async () => {
    const asker = (cbsCode: string, name: string, letsPeersKnow: boolean) => ({
      __typename: 'PeerCallAsker' as const,
      cbsCode,
      name,
      letsPeersKnow,
      pillars: ['P3' as const],
    });
    await renderPage(<ProposePage />, {
      mocks: [
        {
          request: { query: PeerCallAskersDocument },
          result: {
            data: { peerCallAskers: [asker('GM0397', 'Heemstede', true), asker('GM0377', 'Bloemendaal', false)] },
          },
        },
        {
          request: { query: PeerCandidatesForDocument, variables: { asker: 'GM0397', pillar: 'P3' } },
          result: { data: { peerCandidatesFor: [zandvoort] } },
        },
      ],
      path: '/programma/gesprekken/voorstellen',
    });
    const asks = await screen.findByRole('combobox', { name: 'Voor welke gemeente?' });
    await userEvent.selectOptions(asks, 'GM0377');
    expect(await screen.findByText(/Bloemendaal vindt nu niet goed/)).toBeTruthy();
    await userEvent.selectOptions(asks, 'GM0397');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Over welke pijler/ }), 'P3');
    expect(await screen.findByRole('radio', { name: 'Zandvoort' })).toBeTruthy();
  });
});
