import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { pillarCodes, sentenceOf } from '@bloemen/vocabulary';
import { withMessages } from '../../../shared/i18n.js';
import { addressOf } from '../../../shared/address.js';
import { answerRoutes } from '../../../testing/answers.js';
import { hashing } from '../../../testing/hashing.js';
import { renderPage } from '../../../testing/renderPage.js';
import evening from './evening.nl.json' with { type: 'json' };
import { Signing } from './Signing.js';
import messages from './signing.nl.json' with { type: 'json' };
import { SigningPage } from './SigningPage.js';

const AtDoor = withMessages({ ...messages, ...evening }, Signing);
const token = 'a'.repeat(43);
const wording = (body: string) => ({
  edition: '2026-1',
  title: 'Intentieverklaring',
  body,
  sha256: 'not what the screen computed',
});
const hashOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const text = 'Samen tegen eenzaamheid, één tekst.\n\n1. Bestuurlijk commitment\n2. Netwerk';
const opened = {
  municipality: 'Heemstede',
  event: null,
  wording: wording(text),
  signer: { name: 'J.F. Struijf', capacity: 'wethouder', portfolio: 'Zorg' },
  address: 's•••@heemstede.nl',
  logoHref: null,
  mayHandOn: false,
  mayBeConditional: true,
  occasion: 'JOINS',
  signed: null as object | null,
};
const signed = {
  signedAt: '2026-11-22T09:30:00Z',
  signerName: 'J.F. Struijf',
  isConditional: true,
  occasion: 'JOINS',
  standing: 'SIGNED_CONDITIONALLY',
  awaitsConfirmation: false,
  hasCoordinator: true,
  since: null,
  certificateCode: '8V9W-FN4A-S81X-36TX',
  certificateStatus: 'REQUESTED',
};
const refused = (code: string) => ({ status: 400, body: { code } });

let answers: Parameters<typeof answerRoutes>[0];
let sent: ReturnType<typeof answerRoutes>;
const bodies = (path: string) =>
  sent.filter((request) => request.path === path).map(({ body }) => body as Record<string, unknown>);
const signatures = () => bodies('/api/signing/sign');

describe('signing on a phone', () => {
  beforeEach(() => {
    hashing();
    localStorage.clear();
    answers = {
      '/api/signing/open': { body: opened },
      '/api/signing/code': { body: { address: opened.address, minutes: 7 } },
      '/api/signing/sign': { body: signed },
    };
    sent = answerRoutes(answers);
  });
  afterEach(() => void jest.useRealTimers());

  async function show() {
    await renderPage(<SigningPage />, { session: null, path: `/ondertekenen#${token}` });
    await screen.findByRole('heading', { name: /Lees de verklaring/ });
  }
  async function tickAll() {
    for (const box of screen.getAllByRole<HTMLInputElement>('checkbox')) if (!box.checked) await userEvent.click(box);
  }
  const code = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Uw code' });
  const next = () => userEvent.click(screen.getByRole('button', { name: 'Verder' }));
  const back = () => userEvent.click(screen.getByRole('button', { name: 'Terug' }));
  const step = (name: string) => screen.findByRole('heading', { level: 2, name: new RegExp(`${name}$`) });
  const sign = () => userEvent.click(screen.getByRole('button', { name: /^Onderteken/ }));
  /** From the text to the question for a code, subject to a decision. */
  async function toCode(signer?: { name: string; capacity: string }) {
    await tickAll();
    await next();
    await step('Wie tekent er\\?');
    if (signer) {
      await userEvent.type(screen.getByRole('textbox', { name: 'Uw naam' }), signer.name);
      await userEvent.type(screen.getByRole('textbox', { name: 'Uw functie' }), signer.capacity);
    }
    await next();
    await step('Mag u nu al tekenen\\?');
    await userEvent.click(screen.getByRole('radio', { name: /onder voorbehoud/ }));
    await next();
    await step('Laat zien dat u het bent');
  }
  /** Everything up to the button that signs. */
  async function fillIn(digits = '123456') {
    await toCode();
    await userEvent.type(code(), digits);
    await next();
    await step('Onderteken( opnieuw)?');
    await tickAll();
  }

  describe('handing on', () => {
    const deputy = { name: 'M. de Boer', capacity: 'locoburgemeester', email: 'vervanger@heemstede.nl' };
    async function fill() {
      answers['/api/signing/open'] = { body: { ...opened, mayHandOn: true } };
      await show();
      await userEvent.click(screen.getByRole('button', { name: 'Geef het verzoek door' }));
      await userEvent.type(await screen.findByRole('textbox', { name: /Naam van uw vervanger/ }), deputy.name);
      await userEvent.type(screen.getByRole('textbox', { name: /Functie van uw vervanger/ }), deputy.capacity);
      await userEvent.type(screen.getByRole('textbox', { name: /E-mailadres van uw vervanger/ }), deputy.email);
    }
    const handOn = () => userEvent.click(screen.getByRole('button', { name: 'Doorgeven' }));

    it('sends the request to a deputy, and says that the own link is dead', async () => {
      answers['/api/signing/hand-on'] = { body: { name: deputy.name, address: 'v•••@heemstede.nl', days: 30 } };
      await fill();
      await handOn();
      expect(await screen.findByText('Het verzoek is nu bij M. de Boer')).toBeTruthy();
      expect(bodies('/api/signing/hand-on')).toEqual([{ token, ...deputy }]);
      expect(screen.queryByRole('heading', { name: /Lees de verklaring/ })).toBeNull();
    });

    it('says what is wrong at its place, and keeps what was typed', async () => {
      answers['/api/signing/hand-on'] = refused('signing.handed_on_once');
      await fill();
      await handOn();
      expect(await screen.findByText(sentenceOf('signing.handed_on_once'))).toBeTruthy();
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Naam van uw vervanger/ }).value).toBe(deputy.name);
    });

    it('is not offered to who may not', async () => {
      await show();
      expect(screen.queryByRole('button', { name: 'Geef het verzoek door' })).toBeNull();
    });
  });

  describe('signing', () => {
    it('sends the hash of exactly the text on the screen with what was filled in', async () => {
      await show();
      await fillIn('123 456');
      await sign();
      expect(await screen.findByRole('heading', { name: 'U hebt getekend' })).toBeTruthy();
      expect(signatures()).toEqual([
        {
          token,
          code: '123456',
          seenSha256: hashOf(text),
          pillars: [...pillarCodes],
          consent: true,
          authority: 'SUBJECT_TO_DECISION',
          signerName: 'J.F. Struijf',
          signerCapacity: 'wethouder',
          signerPortfolio: 'Zorg',
        },
      ]);
      expect(screen.getByRole('link', { name: 'Bekijk het certificaat' }).getAttribute('href')).toBe(
        '/controleren/8V9W-FN4A-S81X-36TX',
      );
      expect(screen.getByText('Onder voorbehoud van een besluit van het college')).toBeTruthy();
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'U hebt getekend' }));
    });
    it('goes to no next step before the one on the screen is right, and says at its field what is missing', async () => {
      await show();
      await userEvent.click(screen.getByRole('checkbox', { name: '1. Bestuurlijk commitment' }));
      await next();
      const summary = await screen.findByRole('alert');
      expect(document.activeElement).toBe(summary);
      expect(summary.textContent).toContain('Zet bij alle vijf pijlers een vinkje.');
      await tickAll();
      expect(screen.queryByRole('alert')).toBeNull();
      await userEvent.click(screen.getByRole('checkbox', { name: '5. Monitoring en evaluatie' }));
      expect(screen.queryByRole('alert')).toBeNull();
      await next();
      expect(screen.getByRole('alert').textContent).toContain('Zet bij alle vijf pijlers een vinkje.');
      await tickAll();
      await next();
      await step('Wie tekent er\\?');
      await next();
      await step('Mag u nu al tekenen\\?');
      await next();
      expect((await screen.findByRole('alert')).textContent).toContain('Kies of u mag tekenen');
      await userEvent.click(screen.getByRole('radio', { name: /onder voorbehoud/ }));
      await next();
      await step('Laat zien dat u het bent');
      await next();
      expect((await screen.findByRole('alert')).textContent).toContain('Vul de code in.');
      await userEvent.type(code(), '123456');
      await next();
      await step('Onderteken');
      await sign();
      expect((await screen.findByRole('alert')).textContent).toContain('Zet een vinkje als u de tekst hebt gelezen');
      expect(signatures()).toEqual([]);
    });
    it('says in words where one is, gives the question the focus, and keeps the answers on the way back', async () => {
      const { router, container } = await renderPage(<SigningPage />, {
        session: null,
        path: `/ondertekenen#${token}`,
      });
      await screen.findByRole('heading', { name: /^Stap 1 van 5.*Lees de verklaring$/ });
      expect(container.querySelector('header')!.textContent).toContain('Heemstede');
      expect(screen.queryByRole('link', { name: 'Inloggen' })).toBeNull();
      await toCode();
      expect(document.activeElement).toBe(
        screen.getByRole('heading', { name: /^Stap 4 van 5.*Laat zien dat u het bent$/ }),
      );
      expect(router.state.location.search).toEqual({ stap: '4' });
      expect(router.state.location.hash).toBe(token);
      await back();
      await step('Mag u nu al tekenen\\?');
      expect(screen.getByRole<HTMLInputElement>('radio', { name: /onder voorbehoud/ }).checked).toBe(true);
      act(() => router.history.go(-2));
      await step('Wie tekent er\\?|Mag u nu al tekenen\\?');
      act(() => router.history.go(-2));
      await step('Lees de verklaring');
      expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(5);
    });
    it('shows no step of the address before what comes first is answered', async () => {
      await renderPage(<SigningPage />, { session: null, path: `/ondertekenen?stap=4#${token}` });
      expect(await step('Lees de verklaring')).toBeTruthy();
    });
    it('puts what the server refuses at its field, at the step where that is asked', async () => {
      answers['/api/signing/sign'] = {
        status: 400,
        body: {
          code: 'bad_input',
          message: '',
          details: { fields: [{ path: 'signerName', message: 'Hier staat een teken dat niet kan.' }] },
        },
      };
      await show();
      await fillIn();
      await sign();
      await step('Wie tekent er\\?');
      expect(screen.getByRole('alert').textContent).toContain('Hier staat een teken dat niet kan.');
      expect(document.activeElement).toBe(screen.getByRole('alert'));
      expect(screen.getByRole('textbox', { name: 'Uw naam' }).getAttribute('aria-invalid')).toBe('true');
    });
    it('shares the certificate with what the device shares with, and copies its address where there is nothing', async () => {
      answers['/api/signing/open'] = { body: { ...opened, address: null, signed } };
      const share = jest.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve());
      Object.assign(navigator, { share });
      const { unmount } = await renderPage(<SigningPage />, { session: null, path: `/ondertekenen#${token}` });
      await userEvent.click(await screen.findByRole('button', { name: 'Deel het certificaat' }));
      const url = `${location.origin}/controleren/8V9W-FN4A-S81X-36TX`;
      expect(share).toHaveBeenCalledWith({ url, text: 'Heemstede tekende de intentieverklaring tegen eenzaamheid.' });
      unmount();
      Object.assign(navigator, { share: undefined });
      await renderPage(<SigningPage />, { session: null, path: `/ondertekenen#${token}` });
      const user = userEvent.setup();
      await user.click(await screen.findByRole('button', { name: 'Kopieer de link' }));
      expect(await screen.findByText('De link is gekopieerd.')).toBeTruthy();
      expect(await navigator.clipboard.readText()).toBe(url);
    });
    it('offers the sealed document as soon as it is there', async () => {
      jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
      answers['/api/signing/open'] = { body: { ...opened, address: null, signed } };
      answers['/api/certificates/8V9W-FN4A-S81X-36TX'] = { body: { document: { status: 'READY' } } };
      await renderPage(<SigningPage />, { session: null, path: `/ondertekenen#${token}` });
      expect(await screen.findByText(/over een paar minuten klaar/)).toBeTruthy();
      expect(screen.queryByRole('link', { name: /PDF/ })).toBeNull();
      act(() => void jest.advanceTimersByTime(3_000));
      expect((await screen.findByRole('link', { name: /PDF/ })).getAttribute('href')).toBe(
        '/api/certificates/8V9W-FN4A-S81X-36TX/document',
      );
    });
    it('asks on which document the authority rests, and refuses a date that is yet to come', async () => {
      await show();
      await tickAll();
      await next();
      await step('Wie tekent er\\?');
      await next();
      await step('Mag u nu al tekenen\\?');
      await userEvent.click(screen.getByRole('radio', { name: /na een besluit van het college/ }));
      await next();
      expect((await screen.findByRole('alert')).textContent).toMatch(
        /nummer of de naam van het stuk.*Vul een bestaande datum in/,
      );
      await userEvent.type(screen.getByRole('textbox', { name: /Nummer van het besluit/ }), '840482');
      const date = async (year: string) => {
        for (const [name, value] of [
          ['Dag', '25'],
          ['Maand', '5'],
          ['Jaar', year],
        ] as const) {
          await userEvent.clear(screen.getByRole('textbox', { name }));
          await userEvent.type(screen.getByRole('textbox', { name }), value);
        }
      };
      await date('2199');
      await next();
      await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('De datum ligt in de toekomst'));
      expect(signatures()).toEqual([]);
      await userEvent.click(screen.getByRole('radio', { name: /onder voorbehoud/i }));
      expect(screen.queryByRole('alert')).toBeNull();
      await userEvent.click(screen.getByRole('radio', { name: /na een besluit van het college/ }));
      await date('2021');
      await next();
      await step('Laat zien dat u het bent');
      await userEvent.type(code(), '123456');
      await next();
      await step('Onderteken');
      expect(screen.getByText('Besluit van het college, 840482, van 25 mei 2021')).toBeTruthy();
      await tickAll();
      await sign();
      await screen.findByRole('heading', { name: 'U hebt getekend' });
      expect(signatures()).toEqual([
        expect.objectContaining({ authority: 'DECISION', authorityReference: '840482', authorityOn: '2021-05-25' }),
      ]);
    });
    it('mails a code, and says so when the one before is only just sent', async () => {
      await show();
      await toCode();
      await userEvent.click(screen.getByRole('button', { name: 'Mail mij een code' }));
      expect(
        await screen.findByText('Er is een code gestuurd naar s•••@heemstede.nl. Hij werkt 7 minuten.'),
      ).toBeTruthy();
      expect(document.activeElement).toBe(code());
      answers['/api/signing/code'] = refused('signing.code_too_soon');
      await userEvent.click(screen.getByRole('button', { name: 'Mail een nieuwe code' }));
      expect(await screen.findByText(/Gebruik die, of vraag later een nieuwe/)).toBeTruthy();
      expect(bodies('/api/signing/code')).toEqual([{ token }, { token }]);
    });
    it('takes eight digits at an evening for the code of a witness', async () => {
      answers['/api/signing/open'] = {
        body: { ...opened, signer: null, address: null, event: { title: 'Avond', place: 'Amsterdam' } },
      };
      const door = { event: 'abc123', municipality: 'GM0397' };
      await renderPage(<AtDoor door={door} eveningHref={addressOf('/avond/$code', { params: { code: 'abc123' } })} />, {
        session: null,
      });
      await step('Lees de verklaring');
      await toCode({ name: 'A. Bakker', capacity: 'burgemeester' });
      await screen.findByText(/iemand van het programma in de zaal om een code/);
      expect(screen.queryByRole('button', { name: 'Mail mij een code' })).toBeNull();
      await userEvent.type(code(), '123456');
      await next();
      expect((await screen.findByRole('alert')).textContent).toContain('Vul de code in.');
      await userEvent.type(code(), '78');
      await next();
      await step('Onderteken');
      await tickAll();
      await sign();
      await screen.findByRole('heading', { name: 'U hebt getekend' });
      expect(signatures()).toEqual([expect.objectContaining({ ...door, witnessCode: '12345678' })]);
      expect(signatures()[0]).not.toHaveProperty('code');
    });
  });

  describe('what goes wrong', () => {
    it.each(['signing.link_invalid', 'bad_input'])('has one page for a link that does not work: %s', async (reason) => {
      answers['/api/signing/open'] = refused(reason);
      await renderPage(<SigningPage />, { session: null, path: `/ondertekenen#${token}` });
      expect(await screen.findByText('Deze link werkt niet (meer)')).toBeTruthy();
    });
    it('asks nothing of the server for an address without a token', async () => {
      await renderPage(<SigningPage />, { session: null, path: '/ondertekenen' });
      expect(await screen.findByText('Deze link werkt niet (meer)')).toBeTruthy();
      expect(sent).toEqual([]);
    });
    it.each([
      ['signing.event_closed', 'Hier kan nu niet worden getekend'],
      ['wording.none_offered', 'Er is nog geen tekst om te ondertekenen'],
    ])('explains %s and leads back', async (reason, heading) => {
      answers['/api/signing/open'] = refused(reason);
      await renderPage(
        <AtDoor
          door={{ event: 'abc123', municipality: 'GM0397' }}
          eveningHref={addressOf('/avond/$code', { params: { code: 'abc123' } })}
        />,
        {
          session: null,
        },
      );
      expect(await screen.findByText(heading)).toBeTruthy();
      expect(screen.getByRole('link', { name: 'Naar de lijst met gemeenten' }).getAttribute('href')).toBe(
        '/avond/abc123',
      );
    });
    it('asks for the code again, keeps what was filled in, and says when it was tried too often', async () => {
      answers['/api/signing/sign'] = refused('signing.code_wrong');
      await show();
      await fillIn();
      await sign();
      expect((await screen.findByRole('alert')).textContent).toContain('Deze code klopt niet of werkt niet meer');
      await step('Laat zien dat u het bent');
      expect(document.activeElement).toBe(screen.getByRole('alert'));
      answers['/api/signing/sign'] = refused('signing.too_many_codes');
      await next();
      await step('Onderteken');
      expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1);
      await sign();
      expect(await screen.findByText(sentenceOf('signing.too_many_codes'))).toBeTruthy();
      expect(screen.queryByText('Nog niet ontvangen')).toBeNull();
      expect(signatures()).toHaveLength(2);
    });
    it('shows the new text when it changed meanwhile, keeps what was filled in, and signs only after new ticks', async () => {
      await show();
      await fillIn();
      answers['/api/signing/sign'] = refused('signing.wording_changed');
      answers['/api/signing/open'] = { body: { ...opened, wording: wording('Een heel andere tekst.') } };
      await sign();
      expect(await screen.findByText('Een heel andere tekst.')).toBeTruthy();
      expect(document.activeElement?.textContent).toMatch(/^De tekst is veranderd/);
      expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
      answers['/api/signing/sign'] = { body: signed };
      await next();
      expect(signatures()).toHaveLength(1);
      await tickAll();
      await next();
      await step('Wie tekent er\\?');
      await next();
      await step('Mag u nu al tekenen\\?');
      expect(screen.getByRole<HTMLInputElement>('radio', { name: /onder voorbehoud/ }).checked).toBe(true);
      await next();
      await step('Laat zien dat u het bent');
      expect(code().value).toBe('123456');
      await next();
      await step('Onderteken');
      await tickAll();
      await sign();
      await screen.findByRole('heading', { name: 'U hebt getekend' });
      expect(signatures().map(({ seenSha256 }) => seenSha256)).toEqual([
        hashOf(text),
        hashOf('Een heel andere tekst.'),
      ]);
    });
    it('says that a reaffirmation cannot be conditional', async () => {
      answers['/api/signing/sign'] = refused('commitment.move_not_allowed');
      await show();
      await fillIn();
      await sign();
      expect(await screen.findByText('Onder voorbehoud tekenen kan nu niet')).toBeTruthy();
      expect(await step('Mag u nu al tekenen\\?')).toBeTruthy();
    });
    it('does not pretend to know the text where the browser may not hash', async () => {
      hashing(null);
      await renderPage(<SigningPage />, { session: null, path: `/ondertekenen#${token}` });
      expect(await screen.findByText('Ondertekenen kan alleen via een beveiligde verbinding')).toBeTruthy();
      expect(sent).toEqual([]);
    });
    it('offers no conditional signature where the server takes none, and says why', async () => {
      answers['/api/signing/open'] = { body: { ...opened, mayBeConditional: false } };
      await show();
      await tickAll();
      await next();
      await step('Wie tekent er\\?');
      await next();
      await step('Mag u nu al tekenen\\?');
      expect(screen.getAllByRole('radio')).toHaveLength(2);
      expect(screen.queryByRole('radio', { name: /onder voorbehoud/ })).toBeNull();
      expect(screen.getByText(/Onder voorbehoud tekenen kan daarom niet/)).toBeTruthy();
    });
    it.each([
      [{}, 'Onder voorbehoud van een besluit van het college', /Zij is bekrachtigd zodra/, true],
      [
        { standing: 'RATIFIED' },
        'De handtekening is bekrachtigd',
        /op 22 november 2026 om 10:30 getekend onder voorbehoud.*Dat besluit is er nu/,
        false,
      ],
      [
        { awaitsConfirmation: true },
        'Onder voorbehoud van bevestiging door uw gemeente',
        /als iemand van de gemeente haar bevestigt/,
        false,
      ],
      [
        { standing: 'DISPUTED', isConditional: false },
        'De handtekening is betwist',
        /maakte daar bezwaar tegen/,
        false,
      ],
      [{ standing: 'RATIFIED', isConditional: false }, 'De handtekening is compleet', /op welke volmacht/, false],
      [{ standing: 'LAPSED' }, 'De handtekening is vervallen', /Binnen zes maanden kwam er geen besluit/, false],
      [
        { standing: 'LAPSED', isConditional: false, since: '2027-05-23' },
        'De handtekening is vervallen',
        /bevestigde de handtekening niet binnen zes maanden; de handtekening verviel op 23 mei 2027/,
        false,
      ],
      [
        { standing: 'WITHDRAWN', isConditional: false },
        'De verklaring is ingetrokken',
        /om 10:30 getekend. Daarna is de verklaring ingetrokken/,
        false,
      ],
      [
        { standing: 'WITHDRAWN' },
        'De verklaring is ingetrokken',
        /onder voorbehoud van een besluit van het college. Daarna is de verklaring ingetrokken/,
        false,
      ],
      [
        { standing: 'REAFFIRMATION_DUE' },
        'De handtekening geldt nog; opnieuw tekenen is nodig',
        /op 22 november 2026 om 10:30 getekend en de verklaring is bekrachtigd/,
        false,
      ],
      [
        { standing: 'REPLACED', since: '2027-01-05' },
        'Deze handtekening is vervangen',
        /Daarna is opnieuw getekend, op 5 januari 2027/,
        false,
      ],
      [{ standing: 'ENDED', since: '2027-01-05' }, 'De verklaring is beëindigd', /op 5 januari 2027 beëindigd/, false],
    ])(
      'shows what was signed when a used link is opened again, and how it stands by now: %j',
      async (now, heading, text, isWaiting) => {
        answers['/api/signing/open'] = { body: { ...opened, address: null, signed: { ...signed, ...now } } };
        await renderPage(<SigningPage />, { session: null, path: `/ondertekenen#${token}` });
        expect(await screen.findByRole('heading', { name: 'U hebt getekend' })).toBeTruthy();
        expect(screen.getByText(heading)).toBeTruthy();
        expect(screen.getByText(text)).toBeTruthy();
        expect(screen.queryByText(/Zonder besluit vervalt/) !== null).toBe(isWaiting);
      },
    );
    it.each([
      [
        { occasion: 'JOINS', standing: 'RATIFIED' },
        'U hebt getekend',
        'Uw gemeente staat vanaf nu bij de gemeenten die meedoen.',
      ],
      [
        { occasion: 'JOINS' },
        'U hebt getekend',
        'Uw gemeente staat vanaf nu onder voorbehoud bij de gemeenten die meedoen.',
      ],
      [
        { occasion: 'CONFIRMS', standing: 'RATIFIED' },
        'U hebt getekend',
        'Uw gemeente deed al mee. De verklaring ligt nu ook vast.',
      ],
      [
        { occasion: 'RENEWS', standing: 'RATIFIED', isConditional: false },
        'U hebt opnieuw getekend',
        'Uw gemeente deed al mee en heeft de verklaring vernieuwd. De vorige handtekening is vervangen.',
      ],
      [
        { occasion: 'RETURNS', standing: 'RATIFIED' },
        'U hebt opnieuw getekend',
        'De eerdere verklaring van uw gemeente gold niet meer. Vanaf nu geldt er weer een.',
      ],
      [
        { occasion: 'RETURNS' },
        'U hebt opnieuw getekend',
        'De eerdere verklaring van uw gemeente gold niet meer. Vanaf nu geldt er weer een, onder voorbehoud.',
      ],
    ])('tells what the signature did as the server decided it: %j', async (now, heading, did) => {
      answers['/api/signing/open'] = { body: { ...opened, address: null, signed: { ...signed, ...now } } };
      await renderPage(<SigningPage />, { session: null, path: `/ondertekenen#${token}` });
      expect(await screen.findByRole('heading', { name: heading })).toBeTruthy();
      expect(screen.getByText(did)).toBeTruthy();
      expect(screen.queryAllByText(/vanaf nu .*bij de gemeenten die meedoen/)).toHaveLength(
        now.occasion === 'JOINS' ? 1 : 0,
      );
    });
    it.each([
      ['JOINS', 'Onderteken de intentieverklaring', /sluit uw gemeente aan/],
      ['CONFIRMS', 'Onderteken de intentieverklaring', /doet al mee/],
      ['RENEWS', 'Onderteken de intentieverklaring opnieuw', /komt in de plaats van de vorige/],
      ['RETURNS', 'Onderteken de intentieverklaring opnieuw', /geldt niet meer/],
    ])('tells before signing what the signature will do: %s', async (occasion, heading, words) => {
      answers['/api/signing/open'] = { body: { ...opened, occasion } };
      await show();
      expect(screen.getByRole('heading', { level: 1, name: heading })).toBeTruthy();
      expect(screen.getByText(words)).toBeTruthy();
    });
    it.each([
      [{}, /voorstel aan het college/, /bevestigt de handtekening/],
      [{ awaitsConfirmation: true }, /bevestigt de handtekening/, /voorstel aan het college/],
    ])('says who goes on with it, and where nobody can that VWS appoints somebody: %j', async (now, words, others) => {
      for (const hasCoordinator of [true, false]) {
        answers['/api/signing/open'] = {
          body: { ...opened, address: null, signed: { ...signed, ...now, hasCoordinator } },
        };
        const { unmount } = await renderPage(<SigningPage />, { session: null, path: `/ondertekenen#${token}` });
        const said = (await screen.findByText(words)).textContent!;
        expect(
          said.includes(
            'Uw gemeente heeft nog geen coördinator. VWS weet dat uw gemeente tekende en wijst een coördinator aan.',
          ),
        ).toBe(!hasCoordinator);
        expect(said.includes('De coördinator van uw gemeente')).toBe(hasCoordinator);
        expect(screen.queryByText(others)).toBeNull();
        unmount();
      }
    });
    it.each([
      ['REQUESTED', /over een paar minuten klaar/],
      ['READY', /certificaat is klaar/],
      ['FAILED', /dat is niet gelukt/],
    ])('says whether the certificate is there: %s', async (certificateStatus, text) => {
      answers['/api/signing/open'] = { body: { ...opened, address: null, signed: { ...signed, certificateStatus } } };
      await renderPage(<SigningPage />, { session: null, path: `/ondertekenen#${token}` });
      expect(await screen.findByText(text)).toBeTruthy();
      expect(
        screen.queryAllByText(/certificaat is over een paar minuten|certificaat is klaar|dat is niet gelukt/),
      ).toHaveLength(1);
    });
    it('does not tell a visitor of an evening that they signed when somebody else did', async () => {
      answers['/api/signing/open'] = { body: { ...opened, signed } };
      await renderPage(
        <AtDoor
          door={{ event: 'abc123', municipality: 'GM0397' }}
          eveningHref={addressOf('/avond/$code', { params: { code: 'abc123' } })}
        />,
        {
          session: null,
        },
      );
      expect(await screen.findByRole('heading', { name: 'Heemstede heeft getekend' })).toBeTruthy();
    });
  });

  describe('bad Wi-Fi', () => {
    const breakNetwork = () => {
      const working = globalThis.fetch;
      const broken = jest.fn<typeof fetch>(() => Promise.reject(new TypeError('Failed to fetch')));
      globalThis.fetch = broken;
      return { broken, restore: () => void (globalThis.fetch = working) };
    };

    it.each(['online', 'button', 'by itself'])(
      'is not received until the server says so, and is sent again: %s',
      async (how) => {
        await show();
        await fillIn();
        const { broken, restore } = breakNetwork();
        jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
        const user = userEvent.setup({ advanceTimers: (ms) => jest.advanceTimersByTime(ms) });
        await user.click(screen.getByRole('button', { name: 'Onderteken' }));
        expect(await screen.findByRole('heading', { name: 'Nog niet ontvangen' })).toBeTruthy();
        expect(screen.queryByText('U hebt getekend')).toBeNull();
        // Besides what asks whether the server is there.
        expect(broken.mock.calls.filter(([path]) => path === '/api/signing/sign')).toHaveLength(1);
        restore();
        if (how === 'online') act(() => void dispatchEvent(new Event('online')));
        if (how === 'button') await user.click(screen.getByRole('button', { name: 'Stuur nu opnieuw' }));
        if (how === 'by itself') act(() => void jest.advanceTimersByTime(8_000));
        expect(await screen.findByRole('heading', { name: 'U hebt getekend' })).toBeTruthy();
        expect(signatures()).toEqual([expect.objectContaining({ token, code: '123456', seenSha256: hashOf(text) })]);
      },
    );
    it.each([
      ['a gateway', 502, '<html>Bad gateway</html>'],
      ['a server that is busy', 429, JSON.stringify({ code: 'too_many_requests' })],
    ])('waits as well after the answer of %s', async (_, status, body) => {
      await show();
      await fillIn();
      globalThis.fetch = jest.fn<typeof fetch>(async () => ({ ok: false, status, text: async () => body }) as Response);
      await sign();
      expect(await screen.findByRole('heading', { name: 'Nog niet ontvangen' })).toBeTruthy();
      await userEvent.click(screen.getByRole('button', { name: 'Terug naar wat u invulde' }));
      await step('Onderteken');
      expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1);
      await back();
      await step('Laat zien dat u het bent');
      expect(code().value).toBe('123456');
    });
  });

  describe('the draft', () => {
    const kept = () =>
      Object.entries({ ...localStorage })
        .map(([key, value]) => `${key} ${value as string}`)
        .join('\n');

    it('stays on this device without the code and the token, comes back, and goes after signing', async () => {
      await show();
      await tickAll();
      await next();
      await userEvent.clear(screen.getByRole('textbox', { name: 'Uw naam' }));
      await userEvent.type(screen.getByRole('textbox', { name: 'Uw naam' }), 'Johan Struijf');
      await next();
      await step('Mag u nu al tekenen\\?');
      await userEvent.click(screen.getByRole('radio', { name: /onder voorbehoud/ }));
      await next();
      await step('Laat zien dat u het bent');
      await userEvent.type(code(), '918273');
      await next();
      await step('Onderteken');
      await tickAll();
      await waitFor(() => expect(kept()).toContain('Johan Struijf'));
      expect(kept()).not.toContain('918273');
      expect(kept()).not.toContain(token);
      cleanup();
      await renderPage(<SigningPage />, { session: null, path: `/ondertekenen?stap=5#${token}` });
      await step('Laat zien dat u het bent');
      expect(screen.getByText('Wat u eerder op dit toestel invulde, staat er nog.')).toBeTruthy();
      await userEvent.type(code(), '918273');
      await next();
      await step('Onderteken');
      expect(screen.getByText('Johan Struijf, wethouder, Zorg')).toBeTruthy();
      expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1);
      await sign();
      await screen.findByRole('heading', { name: 'U hebt getekend' });
      expect(kept()).toBe('');
    });
    it('asks for new ticks when it was made under another text', async () => {
      await show();
      await fillIn();
      cleanup();
      answers['/api/signing/open'] = { body: { ...opened, wording: wording('Een nieuwere tekst.') } };
      await renderPage(<SigningPage />, { session: null, path: `/ondertekenen?stap=5#${token}` });
      await step('Lees de verklaring');
      expect(screen.getByText('De tekst is veranderd')).toBeTruthy();
      expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
      await tickAll();
      await next();
      await step('Wie tekent er\\?');
      await next();
      await step('Mag u nu al tekenen\\?');
      expect(screen.getByRole<HTMLInputElement>('radio', { name: /onder voorbehoud/ }).checked).toBe(true);
    });
    it('is not needed: a browser that keeps nothing can sign', async () => {
      jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
        throw new DOMException('no', 'QuotaExceededError');
      });
      await show();
      await fillIn();
      await sign();
      expect(await screen.findByRole('heading', { name: 'U hebt getekend' })).toBeTruthy();
      jest.restoreAllMocks();
    });
  });
});
