import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sentenceOf } from '@bloemen/vocabulary';
import { answerRoutes } from '../../testing/answers.js';
import { hashing } from '../../testing/hashing.js';
import { renderPage } from '../../testing/renderPage.js';
import { PledgePage } from './PledgePage.js';

const token = 'x'.repeat(43);
const invited = {
  opens: 'PLEDGE',
  municipality: 'Heemstede',
  coalition: 'Sociale Coalitie',
  organisation: 'Bibliotheek',
  statement: 'Bibliotheek doet mee.\n\nWij kunnen stoppen.',
  pledge: null,
};
const pledge = {
  contribution: 'Een leesclub.',
  signerName: 'Kim Bos',
  signedAt: '2026-11-20T10:00:00Z',
  withdrawnAt: null,
};
const shown = () => renderPage(<PledgePage />, { session: null, path: `/ik-doe-mee#${token}` });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const fillIn = async () => {
  await userEvent.type(await screen.findByRole('textbox', { name: /bijdraagt|bij\?/ }), 'Een leesclub.');
  await userEvent.type(screen.getByRole('textbox', { name: 'Uw naam' }), 'Kim Bos');
  await press('Ik doe mee');
};

beforeAll(() => hashing());
afterEach(cleanup);

describe('the link of "Ik doe mee"', () => {
  it('shows the text, and sends the contribution with the hash of what was shown', async () => {
    const sent = answerRoutes({
      '/api/pledges/open': { body: invited },
      '/api/pledges/pledge': { body: { ...invited, pledge } },
    });
    await shown();
    expect(await screen.findByText('Wij kunnen stoppen.')).toBeTruthy();
    await press('Ik doe mee');
    expect(screen.getAllByText('Vul uw naam in.').length).toBe(2);
    await fillIn();
    expect(await screen.findByRole('heading', { level: 1, name: 'Bibliotheek doet mee' })).toBeTruthy();
    expect(sent.at(-1)!.body).toMatchObject({
      token,
      contribution: 'Een leesclub.',
      signerName: 'Kim Bos',
      seenSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(screen.queryByRole('button', { name: 'Stop met meedoen' })).toBeNull();
  });

  it('keeps what was typed when the text changed meanwhile', async () => {
    answerRoutes({
      '/api/pledges/open': { body: invited },
      '/api/pledges/pledge': { status: 409, body: { code: 'signing.wording_changed' } },
    });
    await shown();
    await fillIn();
    expect(await screen.findByText(sentenceOf('signing.wording_changed'))).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Uw naam' }).value).toBe('Kim Bos');
  });

  it('tells nothing of a link that is used, expired or wrong, and offers no form', async () => {
    answerRoutes({ '/api/pledges/open': { status: 400, body: { code: 'signing.link_invalid' } } });
    await shown();
    expect(await screen.findByText(/al gebruikt, verlopen of vervangen/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('asks nothing of the server without a token', async () => {
    const sent = answerRoutes({});
    await renderPage(<PledgePage />, { session: null, path: '/ik-doe-mee' });
    expect(await screen.findByText(/al gebruikt, verlopen of vervangen/)).toBeTruthy();
    expect(sent).toEqual([]);
  });
});

it('says so where the browser cannot hash, as on plain http', async () => {
  hashing(null);
  await shown();
  expect(await screen.findByText(/beveiligde verbinding/)).toBeTruthy();
  hashing();
});

describe('the link of the confirmation', () => {
  it('stops the pledge; a reason may be left out', async () => {
    const sent = answerRoutes({
      '/api/pledges/open': { body: { ...invited, opens: 'WITHDRAWAL', pledge } },
      '/api/pledges/withdraw': {
        body: { ...invited, opens: 'WITHDRAWAL', pledge: { ...pledge, withdrawnAt: '2026-11-22T10:00:00Z' } },
      },
    });
    await shown();
    await press('Stop met meedoen');
    expect(await screen.findByRole('heading', { level: 1, name: 'Bibliotheek doet niet meer mee' })).toBeTruthy();
    expect(sent.at(-1)!.body).toEqual({ token });
    expect(screen.getByText('Een leesclub.')).toBeTruthy();
  });
});
