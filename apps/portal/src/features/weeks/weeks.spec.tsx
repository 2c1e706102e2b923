import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sentenceOf } from '@bloemen/vocabulary';
import { answerRoutes } from '../../testing/answers.js';
import { renderPage } from '../../testing/renderPage.js';
import { JoinWeekPage } from './JoinWeekPage.js';
// It is loaded after the page; on a busy machine that takes longer than a spec waits.
import './ProposalForm.js';

const token = 'x'.repeat(43);
const week = {
  year: 2027,
  municipality: 'Heemstede',
  name: 'Week van de Ontmoeting',
  firstOn: '2027-09-30',
  lastOn: '2027-10-07',
};
const shown = () => renderPage(<JoinWeekPage />, { session: null, path: `/week/meedoen#${token}` });
const fill = async (name: RegExp, text: string) => userEvent.type(await screen.findByRole('textbox', { name }), text);
const send = async () => userEvent.click(await screen.findByRole('button', { name: 'Meld de activiteit' }));

afterEach(cleanup);

describe('the link for partners', () => {
  it('asks what is missing, and sends an activity with its moment in Dutch time', async () => {
    const sent = answerRoutes({ '/api/weeks/open': { body: week }, '/api/weeks/propose': { body: week } });
    await shown();
    await fill(/organisatie/, 'Schaakclub');
    await send();
    expect(sent.filter(({ path }) => path === '/api/weeks/propose')).toEqual([]);
    expect(screen.getAllByText('Vul in wat er te doen is.').length).toBe(2);
    await fill(/te doen/, 'Schaken');
    await fill(/iets over/, 'Kom een potje schaken.');
    await fill(/^Plaats/, 'Park');
    await userEvent.type(screen.getByLabelText('Begint om'), '14:00');
    await send();
    expect(await screen.findByRole('heading', { level: 1, name: 'Dank u wel' })).toBeTruthy();
    expect(sent.at(-1)!.body).toMatchObject({
      token,
      organisation: 'Schaakclub',
      replyEmail: null,
      startsAt: '2027-09-30T12:00:00.000Z',
      minutes: 120,
      targetGroups: [],
      sentAs: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('says what to do when the link does not work', async () => {
    const code = 'week.link_invalid';
    answerRoutes({ '/api/weeks/open': { status: 400, body: { code, message: sentenceOf(code) } } });
    await shown();
    expect(await screen.findByRole('heading', { level: 1, name: 'Deze link werkt niet' })).toBeTruthy();
  });
});
