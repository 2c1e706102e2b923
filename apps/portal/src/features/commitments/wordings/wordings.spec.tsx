import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sentenceOf, type ErrorCode } from '@bloemen/vocabulary';
import {
  ChangeWordingDocument,
  CommitmentWordingsDocument,
  DraftWordingDocument,
  OfferWordingDocument,
  type WordingFragment,
} from './wordings.generated.js';
import { withMessages } from '../../../shared/i18n.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import { DraftWordingPage } from './DraftWordingPage.js';
import { Wording } from './Wording.js';
import messages from './wordings.nl.json' with { type: 'json' };
import { refusal } from '../../../testing/refusal.js';

const draft: WordingFragment = {
  id: 'w',
  edition: '2026-2',
  title: 'Intentieverklaring',
  body: 'Wij werken samen aan minder eenzaamheid.\n\n1. Bestuurlijk commitment\n2. Een sterk netwerk',
  sha256: 'a'.repeat(64),
  offeredAt: null,
  retiredAt: null,
  asksReaffirmation: false,
  version: 2,
};
const offered = { ...draft, offeredAt: '2026-11-22T09:00:00Z' };
const typed = (one: WordingFragment) => ({ __typename: 'CommitmentWording' as const, ...one });
const refused = (code: ErrorCode, details: object = {}) => ({
  errors: [refusal(code, details)],
});
const shown = (wording: WordingFragment, ...mocks: MockLink.MockedResponse[]) => {
  const Screen = withMessages(messages, () => <Wording wording={wording} />);
  return renderPage(<Screen />, { mocks, session: aSession('PROGRAMME_ADMIN') });
};
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

describe('a draft', () => {
  it('is offered after it was said that it never changes again, with what was chosen for earlier signers', async () => {
    const input = { id: 'w', asksReaffirmation: true };
    await shown(draft, {
      request: { query: OfferWordingDocument, variables: { input } },
      result: { data: { offerWording: typed({ ...offered, asksReaffirmation: true }) } },
    });
    await press('Leg deze tekst voor');
    expect(screen.getByText(/nooit meer veranderen/)).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: /die al tekenden/ }));
    await press('Leg voor, definitief');
    expect(await screen.findByText('De tekst ligt nu voor')).toBeTruthy();
  });

  it('keeps what was typed when somebody else changed it first, and shows theirs', async () => {
    const input = { id: 'w', version: 2, edition: '2026-2', title: 'Intentieverklaring!', body: draft.body };
    await shown(
      draft,
      {
        request: { query: ChangeWordingDocument, variables: { input } },
        result: refused('conflict', { current: { ...draft, title: 'Verklaring', version: 3 } }),
      },
      { request: { query: CommitmentWordingsDocument }, result: { data: { commitmentWordings: [typed(draft)] } } },
    );
    await press('Wijzig de tekst');
    await userEvent.type(box(/^Titel/), '!');
    await press('Bewaar');
    expect(await screen.findByText('Iemand anders heeft dit net gewijzigd')).toBeTruthy();
    expect(screen.getByRole('cell', { name: 'Verklaring' })).toBeTruthy();
    expect(box(/^Titel/).value).toBe('Intentieverklaring!');
  });

  it('is not saved too short, nor under a name that is taken', async () => {
    const input = { edition: '2026-2', title: 'Intentieverklaring', body: 'x'.repeat(60) };
    await renderPage(<DraftWordingPage />, {
      mocks: [
        { request: { query: DraftWordingDocument, variables: { input } }, result: refused('wording.edition_taken') },
      ],
      session: aSession('PROGRAMME_ADMIN'),
    });
    await userEvent.type(await screen.findByRole('textbox', { name: /^Versie/ }), '2026 2');
    await press('Bewaar');
    for (const text of [/Geef de versie een korte naam/, 'Vul een titel in.', /minstens 50 tekens/])
      expect(screen.getAllByText(text).length).toBe(2);
    await userEvent.clear(box(/^Versie/));
    await userEvent.type(box(/^Versie/), input.edition);
    await userEvent.type(box(/^Titel/), input.title);
    await userEvent.type(box(/^De tekst/), input.body);
    await press('Bewaar');
    expect(await screen.findByText(sentenceOf('wording.edition_taken'))).toBeTruthy();
    expect(box(/^De tekst/).value).toBe(input.body);
  });
});

it('an offered text shows its hash and offers no way to change it', async () => {
  await shown(offered);
  expect(await screen.findByText(offered.sha256)).toBeTruthy();
  expect(screen.getByText('ligt nu voor')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
