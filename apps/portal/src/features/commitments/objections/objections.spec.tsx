import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sentenceOf } from '@bloemen/vocabulary';
import { answerRoutes } from '../../../testing/answers.js';
import { renderPage } from '../../../testing/renderPage.js';
import { ObjectionPage } from './ObjectionPage.js';

const token = 'x'.repeat(43);
const notice = {
  municipality: 'Heemstede',
  signerName: 'J.F. Struijf',
  signerCapacity: 'wethouder',
  signedAt: '2026-11-26T19:30:00Z',
  signedOn: '2026-11-26',
  place: 'Den Haag',
  means: 'WITNESS',
  witnessName: 'Pieter Hofman',
  authority: 'MANDATE',
  objectedAt: null,
  objection: null,
  outcome: null,
  settlement: null,
  mayObject: true,
};
const shown = (path = `/bezwaar#${token}`) => renderPage(<ObjectionPage />, { session: null, path });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const fillIn = async () => {
  await userEvent.type(await screen.findByRole('textbox', { name: /^Uw naam/ }), 'G. Griffier');
  await userEvent.type(screen.getByRole('textbox', { name: 'Wat klopt er niet?' }), 'Niemand van ons was daar.');
  await press('Maak bezwaar');
};

afterEach(cleanup);

describe('the link in the mail about a signature', () => {
  it('shows what was signed, asks who objects and why, and sends it once', async () => {
    const made = {
      ...notice,
      objectedAt: '2026-11-27T09:00:00Z',
      objection: 'Niemand van ons was daar.',
      mayObject: false,
    };
    const sent = answerRoutes({ '/api/objections/open': { body: notice }, '/api/objections/object': { body: made } });
    await shown();
    expect(await screen.findByText('Pieter Hofman van het programma was erbij')).toBeTruthy();
    await press('Maak bezwaar');
    for (const text of ['Vul uw naam in.', 'Schrijf kort op wat er niet klopt.'])
      expect(screen.getAllByText(text).length).toBe(2);
    expect(sent).toHaveLength(1);
    await fillIn();
    expect(await screen.findByRole('heading', { level: 1, name: 'U hebt bezwaar gemaakt' })).toBeTruthy();
    expect(sent.at(-1)).toEqual({
      path: '/api/objections/object',
      body: { token, objector: 'G. Griffier', objection: 'Niemand van ons was daar.' },
    });
    expect(screen.queryByRole('button', { name: 'Maak bezwaar' })).toBeNull();
  });

  it('keeps what was typed when it is refused', async () => {
    answerRoutes({
      '/api/objections/open': { body: notice },
      '/api/objections/object': {
        status: 400,
        body: { code: 'objection.not_standing', message: sentenceOf('objection.not_standing') },
      },
    });
    await shown();
    await fillIn();
    expect(await screen.findByText(sentenceOf('objection.not_standing'))).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat klopt er niet?' }).value).toBe(
      'Niemand van ons was daar.',
    );
  });

  it('shows later how it was settled', async () => {
    answerRoutes({
      '/api/objections/open': {
        body: {
          ...notice,
          objectedAt: '2026-11-27T09:00:00Z',
          objection: 'Nee.',
          outcome: 'STANDS',
          settlement: 'Hij was er wel.',
          mayObject: false,
        },
      },
    });
    await shown();
    expect(await screen.findByText('De handtekening blijft staan')).toBeTruthy();
    expect(screen.getByText(/Hij was er wel/)).toBeTruthy();
  });

  it.each([
    ['wrong', `/bezwaar#${token}`],
    ['cut off', '/bezwaar'],
  ])('tells nothing when it is %s, and offers no form', async (_, path) => {
    answerRoutes({ '/api/objections/open': { status: 400, body: { code: 'signing.link_invalid' } } });
    await shown(path);
    expect(await screen.findByText('Deze link werkt niet (meer)')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
