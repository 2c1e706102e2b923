import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sentenceOf } from '@bloemen/vocabulary';
import { withMessages } from '../../../shared/i18n.js';
import { answerRoutes } from '../../../testing/answers.js';
import { renderPage } from '../../../testing/renderPage.js';
import { DemoPeople } from './DemoPeople.js';
import { forgetDemonstration } from './demonstration.js';
import { EmailForm } from './EmailForm.js';
import messages from './sign-in.nl.json' with { type: 'json' };
import { SignInAgain } from './SignInAgain.js';
import { SignInLinkPage } from './SignInLinkPage.js';

const Form = withMessages(messages, EmailForm);
const People = withMessages(messages, DemoPeople);
const noExample = { '/api/auth/demo/people': { status: 404, body: { code: 'not_found' } } };
const noor = {
  personId: '1',
  name: 'Noor van Dam',
  email: 'n@heemstede.example',
  workspace: 'Gemeente Heemstede',
  tenantKind: 'municipality',
  roles: ['COORDINATOR'],
  organisation: null,
};

beforeEach(forgetDemonstration);

describe('the form', () => {
  const enter = async (email: string) => {
    await userEvent.type(screen.getByRole('textbox', { name: 'E-mailadres van uw werk' }), email);
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
  };
  it('goes to the own organisation, and takes the page to return to along', async () => {
    answerRoutes({
      ...noExample,
      '/api/auth/home-realm': { body: { method: 'oidc', startHref: '/api/auth/oidc/start?provider=p' } },
    });
    const leave = jest.fn();
    await renderPage(<Form returnTo="/werkruimte/plan" leave={leave} />, { session: null });
    await enter('noor@heemstede.nl');
    expect(leave).toHaveBeenCalledWith(
      expect.stringMatching(/\/api\/auth\/oidc\/start\?provider=p&returnTo=%2Fwerkruimte%2Fplan$/),
    );
  });
  it('mails a link where the organisation has no own way, and says the same for an unknown address', async () => {
    const sent = answerRoutes({
      ...noExample,
      '/api/auth/home-realm': { body: { method: 'magic_link' } },
      '/api/auth/magic-link': { status: 202, body: {} },
    });
    await renderPage(<Form />, { session: null });
    await enter('wie@nergens.nl');
    expect(await screen.findByText(/Als wie@nergens.nl bij ons bekend is/)).toBeTruthy();
    expect(sent.at(-1)).toEqual({ path: '/api/auth/magic-link', body: { email: 'wie@nergens.nl' } });
  });
  it('asks nothing of the server for what is no address', async () => {
    const sent = answerRoutes(noExample);
    await renderPage(<Form />, { session: null });
    await enter('noor');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
    expect(sent.filter(({ path }) => path !== '/api/auth/demo/people')).toEqual([]);
  });
  it('keeps the address when there were too many attempts', async () => {
    answerRoutes({ ...noExample, '/api/auth/home-realm': { status: 429, body: { code: 'too_many_requests' } } });
    await renderPage(<Form />, { session: null });
    await enter('noor@heemstede.nl');
    expect(await screen.findByText(sentenceOf('too_many_requests'))).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('noor@heemstede.nl');
  });
});

describe('signing in again on the spot', () => {
  const person = { id: '1', displayName: 'Noor van Dam', email: 'n@heemstede.example', isExample: true };
  const show = async (answers: Parameters<typeof answerRoutes>[0]) => {
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = () => undefined;
    const onSignedIn = jest.fn();
    const sent = answerRoutes(answers);
    await renderPage(<SignInAgain person={person} isSaving onSignedIn={onSignedIn} onClose={jest.fn()} />, {
      session: null,
    });
    return { onSignedIn, sent };
  };
  const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

  it('is one click for a person of the example', async () => {
    const { onSignedIn, sent } = await show({
      '/api/auth/demo/people': { body: [noor] },
      '/api/auth/demo/sign-in': { body: { returnTo: '/' } },
    });
    await press('Inloggen als Noor van Dam');
    expect(onSignedIn).toHaveBeenCalledTimes(1);
    expect(sent.at(-1)?.body).toEqual({ personId: '1' });
  });
  it('offers nobody of the example to somebody who is not one, and mails a link that leads to another tab', async () => {
    const { sent } = await show({
      ...noExample,
      '/api/auth/home-realm': { body: { method: 'magic_link' } },
      '/api/auth/magic-link': { status: 202, body: {} },
    });
    await press('Log in met uw e-mailadres');
    expect(await screen.findByText(/een link op n@heemstede.example/)).toBeTruthy();
    expect(sent.at(-1)?.body).toEqual({ email: 'n@heemstede.example', returnTo: '/inloggen/klaar' });
    expect(screen.queryByRole('button', { name: /Inloggen als/ })).toBeNull();
  });
  it('leads to the own organisation in another tab, so that this one stays', async () => {
    await show({
      ...noExample,
      '/api/auth/home-realm': { body: { method: 'oidc', startHref: '/api/auth/oidc/start?provider=p' } },
    });
    await press('Log in met uw e-mailadres');
    const link = await screen.findByRole('link', { name: 'Log in bij uw organisatie (nieuw tabblad)' });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('href')).toMatch(/oidc\/start\?provider=p&returnTo=%2Finloggen%2Fklaar$/);
  });
  it('says beside the button what went wrong', async () => {
    const { onSignedIn } = await show({
      '/api/auth/demo/people': { body: [noor] },
      '/api/auth/demo/sign-in': { status: 503, body: { code: 'unavailable' } },
    });
    await press('Inloggen als Noor van Dam');
    expect(await screen.findByText(sentenceOf('unavailable'))).toBeTruthy();
    expect(onSignedIn).not.toHaveBeenCalled();
  });
});

describe('the people of the example', () => {
  it('signs in with one click and returns to the page that was asked', async () => {
    const sent = answerRoutes({
      '/api/auth/demo/people': { body: [noor] },
      '/api/auth/demo/sign-in': { body: { returnTo: '/werkruimte/plan' } },
    });
    const leave = jest.fn();
    await renderPage(<People returnTo="/werkruimte/plan" leave={leave} />, { session: null });
    await userEvent.click(await screen.findByRole('button', { name: 'Inloggen als Noor van Dam' }));
    expect(sent.at(-1)).toEqual({
      path: '/api/auth/demo/sign-in',
      body: { personId: '1', returnTo: '/werkruimte/plan' },
    });
    expect(leave).toHaveBeenCalledWith('/werkruimte/plan');
  });
  it('does not exist outside the example', async () => {
    answerRoutes(noExample);
    await renderPage(<People />, { session: null });
    expect(screen.queryByRole('heading', { name: /voorbeeld/ })).toBeNull();
  });
});

describe('the link from the mail', () => {
  it('signs in only when the button is pressed, because mail scanners open links', async () => {
    location.hash = '#geheim';
    const sent = answerRoutes({ '/api/auth/magic-link/sign-in': { body: { returnTo: '/werkruimte' } } });
    const leave = jest.fn();
    await renderPage(<SignInLinkPage leave={leave} />, { session: null });
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Inloggen' }));
    expect(sent).toEqual([{ path: '/api/auth/magic-link/sign-in', body: { token: 'geheim' } }]);
    expect(leave).toHaveBeenCalledWith('/werkruimte');
  });
  it('offers a new link when this one does not work', async () => {
    location.hash = '#oud';
    answerRoutes({ '/api/auth/magic-link/sign-in': { status: 401, body: { code: 'sign_in.link_invalid' } } });
    const leave = jest.fn();
    await renderPage(<SignInLinkPage leave={leave} />, { session: null });
    await userEvent.click(screen.getByRole('button', { name: 'Inloggen' }));
    expect(await screen.findByText(sentenceOf('sign_in.link_invalid'))).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Vraag een nieuwe link aan' })).toBeTruthy();
    expect(leave).not.toHaveBeenCalled();
  });
  it('explains a link without its secret', async () => {
    location.hash = '';
    await renderPage(<SignInLinkPage />, { session: null });
    expect(screen.queryByRole('button', { name: 'Inloggen' })).toBeNull();
    expect(screen.getByText('Deze link is niet compleet')).toBeTruthy();
  });
});
