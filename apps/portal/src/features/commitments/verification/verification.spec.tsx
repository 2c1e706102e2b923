import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Certificate } from '@bloemen/api-contract/public';
import { withMessages } from '../../../shared/i18n.js';
import { answerRoutes } from '../../../testing/answers.js';
import { hashing } from '../../../testing/hashing.js';
import { renderPage } from '../../../testing/renderPage.js';
import { certificateCode } from './certificate.js';
import { CertificateByCode } from './CertificatePage.js';
import { CheckPage } from './CheckPage.js';
import shareMessages from './share.nl.json' with { type: 'json' };
import messages from './verification.nl.json' with { type: 'json' };

const ByCode = withMessages({ ...shareMessages, ...messages }, CertificateByCode);
const code = '8V9W-FN4A-S81X-36TX';
const document: Certificate['document'] = {
  status: 'READY',
  sha256: 'd'.repeat(64),
  sealedAt: '2026-11-22T09:31:00Z',
  isTimestamped: false,
  sealValid: true,
  sealedBy: 'Duizend Bloemen',
  fingerprints: ['AA:BB', 'CC:DD'],
  isDevelopmentKey: false,
};
const certificate: Certificate = {
  code,
  municipality: 'Heemstede',
  cbsCode: 'GM0397',
  signerName: 'J.F. Struijf',
  signerCapacity: 'wethouder',
  signerPortfolio: null,
  authority: 'SUBJECT_TO_DECISION',
  authorityReference: null,
  authorityOn: null,
  means: 'EMAIL_CODE',
  signedOn: '2026-11-22',
  signedAt: '2026-11-22T09:30:00Z',
  place: null,
  isDemonstration: false,
  wording: { edition: '2026-1', title: 'Intentieverklaring', sha256: 'a'.repeat(64) },
  verdict: {
    outcome: 'CONDITIONAL',
    document: 'GENUINE',
    standing: 'SIGNED_CONDITIONALLY',
    awaitsConfirmation: false,
    since: null,
    succeededBy: null,
  },
  decisionReference: null,
  decisionOn: null,
  document,
  trail: { seq: 3, hash: 'b'.repeat(64), intact: true },
};
const broken = { ...certificate.verdict, outcome: 'BROKEN', document: 'BROKEN' } as const;
const unknown = { status: 404, body: { code: 'certificate.unknown', message: '' } };

beforeEach(() => hashing());

async function show(change: Partial<Certificate> = {}) {
  answerRoutes({ [`/api/certificates/${code}`]: { body: { ...certificate, ...change } } });
  const view = await renderPage(<ByCode typed="8v9wfn4as8ix36tx" />, { session: null });
  await screen.findByRole('heading', { name: 'Verklaring van Heemstede' });
  return view;
}

it.each([
  ['8V9W-FN4A-S81X-36TX', code],
  [' 8v9w fn4a s81x 36tx ', code],
  ['8V9WFN4AS8lX36TX', code],
  ['8V9W-FN4A-S8IX-36TX', code],
  ['O000-0000-0000-000o', '0000-0000-0000-0000'],
  ['8V9W-FN4A-S81X-36T', null],
  ['8V9W-FN4A-S81X-36TU', null],
  ['', null],
])('reads the code %j as %j', (typed, read) => {
  expect(certificateCode(typed)).toBe(read);
});

describe('a certificate', () => {
  it('tells in words that it holds, who signed and how it stands', async () => {
    await show();
    expect(screen.getByText('Dit certificaat klopt. De verklaring geldt onder voorbehoud')).toBeTruthy();
    expect(screen.getByText(/Verzegeld door Duizend Bloemen op 22 november 2026/)).toBeTruthy();
    expect(screen.getByText('J.F. Struijf, wethouder')).toBeTruthy();
    expect(screen.getByText(/Getekend onder voorbehoud. Het college van de gemeente moet nog besluiten./)).toBeTruthy();
    expect(screen.getByText('a'.repeat(64))).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Download het certificaat (PDF)' }).getAttribute('href')).toBe(
      `/api/certificates/${code}/document`,
    );
    expect(screen.getByRole('link', { name: 'Download de gegevens voor controle' }).getAttribute('href')).toBe(
      `/api/certificates/${code}/proof`,
    );
    expect(screen.getByRole('link', { name: 'Deze gegevens als JSON' }).getAttribute('href')).toBe(
      `/api/certificates/${code}`,
    );
    expect(screen.getByText('AA:BB, CC:DD')).toBeTruthy();
    expect(screen.getByText(/^node scripts/).textContent).toBe(
      `node scripts/verify-certificate.mjs certificaat-${code}.pdf bewijs-${code}.json --fingerprint AA:BB,CC:DD`,
    );
    expect(screen.queryByText('Datum op het papier')).toBeNull();
    expect(screen.queryByText('Een voorbeeld')).toBeNull();
    expect(screen.queryByText('Verzegeld met een proefsleutel')).toBeNull();
  });
  it('tells of a signature on paper the day that stands on it, beside the moment it was confirmed', async () => {
    await show({ means: 'PAPER', signedOn: '2026-11-05' });
    expect(screen.getByText('Datum op het papier').nextElementSibling?.textContent).toBe('5 november 2026');
    expect(screen.getByText('Bevestigd')).toBeTruthy();
  });
  it('shows the decision beside the signature', async () => {
    const { container } = await show({
      verdict: { ...certificate.verdict, outcome: 'STANDS', standing: 'RATIFIED' },
      decisionReference: '840482',
      decisionOn: '2021-05-25',
    });
    expect(screen.getByText('De verklaring is bekrachtigd en geldt.')).toBeTruthy();
    expect(container.querySelector('.utrecht-alert--ok')?.textContent).toContain(
      'Dit certificaat klopt en de verklaring geldt',
    );
    expect(screen.getByText('840482 van 25 mei 2021')).toBeTruthy();
  });
  it.each([
    [
      'LAPSED',
      'De verklaring geldt niet meer: vervallen op 3 juni 2027',
      /De handtekening is vervallen op 3 juni 2027/,
    ],
    [
      'WITHDRAWN',
      'De verklaring geldt niet meer: ingetrokken op 3 juni 2027',
      /De verklaring is ingetrokken op 3 juni 2027/,
    ],
    ['ENDED', 'De verklaring geldt niet meer: beëindigd op 3 juni 2027', /De verklaring is beëindigd op 3 juni 2027/],
    [
      'REPLACED',
      'De verklaring geldt niet meer: vervangen door een nieuwere op 3 juni 2027',
      /Deze handtekening is vervangen op 3 juni 2027/,
    ],
  ] as const)(
    'tells in one verdict, which is not green, that the document is genuine and what became of the statement: %s',
    async (standing, verdict, words) => {
      const { container } = await show({
        verdict: {
          outcome: 'OVER',
          document: 'GENUINE',
          standing,
          awaitsConfirmation: false,
          since: '2027-06-03',
          succeededBy: null,
        },
      });
      const alert = screen.getByText(verdict).closest('.utrecht-alert')!;
      expect(alert.className).toContain('utrecht-alert--warning');
      expect(alert.textContent).toContain('Het document is echt');
      expect(container.querySelector('.utrecht-alert--ok')).toBeNull();
      expect(screen.queryByText(/certificaat klopt/)).toBeNull();
      expect(screen.getByText(words)).toBeTruthy();
      expect(screen.getByRole('link', { name: 'Download de gegevens voor controle' })).toBeTruthy();
    },
  );
  it('tells of a signature before a witness alone that the municipality is to confirm it, and the college only where that was said', async () => {
    const verdict = { ...certificate.verdict, awaitsConfirmation: true };
    await show({
      verdict,
      occasion: 'JOINS',
      awaitedConfirmation: true,
      authority: 'MANDATE',
      authorityReference: 'VM-12',
      means: 'WITNESS',
    });
    expect(screen.getByText('De gemeente sloot aan bij het programma, onder voorbehoud')).toBeTruthy();
    expect(
      screen.getByText('Dit certificaat klopt. De handtekening wacht op bevestiging door de gemeente'),
    ).toBeTruthy();
    expect(screen.getByText(/De gemeente moet de handtekening nog bevestigen\. Gebeurt dat niet/)).toBeTruthy();
    expect(screen.queryByText(/college/)).toBeNull();
  });
  it('tells of one that is subject to a decision as well, of one that is disputed, and of one that nobody confirmed', async () => {
    const first = await show({ verdict: { ...certificate.verdict, awaitsConfirmation: true } });
    expect(
      screen.getByText(/De gemeente moet de handtekening nog bevestigen, en daarna moet het college nog besluiten/),
    ).toBeTruthy();
    first.unmount();
    const second = await show({ verdict: { ...certificate.verdict, standing: 'DISPUTED' } });
    expect(screen.getByText('Dit certificaat klopt. De handtekening is betwist')).toBeTruthy();
    second.unmount();
    await show({
      authority: 'MANDATE',
      authorityReference: 'VM-12',
      verdict: { ...certificate.verdict, outcome: 'OVER', standing: 'LAPSED', since: '2027-06-03' },
    });
    expect(
      screen.getByText(
        'De handtekening is vervallen op 3 juni 2027. De gemeente bevestigde haar niet binnen zes maanden.',
      ),
    ).toBeTruthy();
  });
  it('leads from a replaced certificate to the one that replaced it', async () => {
    await show({
      verdict: {
        outcome: 'OVER',
        document: 'GENUINE',
        standing: 'REPLACED',
        awaitsConfirmation: false,
        since: '2027-06-03',
        succeededBy: '0000-1111-2222-3333',
      },
    });
    expect(screen.getByRole('link', { name: 'certificaat 0000-1111-2222-3333' }).getAttribute('href')).toBe(
      '/controleren/0000-1111-2222-3333',
    );
  });
  it('tells that a statement stands that is to be signed again, and that this has not been done', async () => {
    await show({ verdict: { ...certificate.verdict, outcome: 'STANDS', standing: 'REAFFIRMATION_DUE' } });
    expect(screen.getByText('Dit certificaat klopt en de verklaring geldt')).toBeTruthy();
    expect(screen.getByText(/Opnieuw tekenen is nodig; dat is nog niet gebeurd/)).toBeTruthy();
  });
  it('tells that a statement lapsed whose document is still being made', async () => {
    await show({
      verdict: {
        outcome: 'OVER',
        document: 'PENDING',
        standing: 'LAPSED',
        awaitsConfirmation: false,
        since: '2027-06-03',
        succeededBy: null,
      },
      document: { ...document, status: 'REQUESTED', sealValid: false },
    });
    expect(screen.getByText('De verklaring geldt niet meer: vervallen op 3 juni 2027')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Kijk opnieuw' })).toBeTruthy();
  });
  it('says what the signature did', async () => {
    await show({ occasion: 'RETURNS' });
    expect(
      screen.getByText('De gemeente tekende opnieuw, nadat een eerdere verklaring niet meer gold, onder voorbehoud'),
    ).toBeTruthy();
  });
  it.each([
    ['MANDATE', 'VM-12', '2021-05-01', 'Volmacht VM-12 van 1 mei 2021'],
    ['MANDATE', 'VM-12', null, 'Volmacht VM-12'],
    ['DECISION', '840482', '2021-05-25', 'Besluit van het college van 25 mei 2021, 840482'],
  ] as const)('tells under what authority: %s %s %s', async (authority, authorityReference, authorityOn, words) => {
    await show({ authority, authorityReference, authorityOn });
    expect(screen.getByText(words)).toBeTruthy();
  });
  it.each([
    [
      'a changed document',
      { verdict: broken, document: { ...document, sealValid: false } },
      /Het zegel is niet geldig/,
    ],
    [
      'a changed trail',
      { verdict: broken, trail: { ...certificate.trail, intact: false } },
      /Het logboek van de gemeente klopt niet bij wat hier over regel 3 staat/,
    ],
  ])('does not hold with %s', async (_, change, words) => {
    await show(change);
    expect(screen.getByRole('alert').textContent).toContain('Dit certificaat klopt niet');
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByText(/klopt en de verklaring geldt|klopt\. De verklaring geldt/)).toBeNull();
    expect(screen.queryByText(/^node scripts/)).toBeNull();
  });
  it('is looked for again while the document is being made', async () => {
    await show({
      verdict: { ...certificate.verdict, outcome: 'PENDING', document: 'PENDING' },
      document: { ...document, status: 'REQUESTED', sha256: null, sealedAt: null, sealValid: false, sealedBy: null },
    });
    expect(screen.getByText('Er is getekend. Het certificaat wordt nog gemaakt.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /PDF/ })).toBeNull();
    answerRoutes({ [`/api/certificates/${code}`]: { body: certificate } });
    await userEvent.click(screen.getByRole('button', { name: 'Kijk opnieuw' }));
    expect(await screen.findByText('Dit certificaat klopt. De verklaring geldt onder voorbehoud')).toBeTruthy();
  });
  it('says what is only an example and what only a trial key sealed', async () => {
    await show({ isDemonstration: true, document: { ...document, isDevelopmentKey: true } });
    expect(screen.getByText(/Het is geen verklaring van Heemstede./)).toBeTruthy();
    expect(screen.getByText('Verzegeld met een proefsleutel')).toBeTruthy();
  });
  it("has one answer for a code that is nobody's, and asks nothing for what cannot be a code", async () => {
    const sent = answerRoutes({ [`/api/certificates/${code}`]: unknown });
    const { unmount } = await renderPage(<ByCode typed={code} />, { session: null });
    expect(await screen.findByText('Bij deze code hoort geen certificaat')).toBeTruthy();
    unmount();
    await renderPage(<ByCode typed="abc" />, { session: null });
    expect(await screen.findByText('Bij deze code hoort geen certificaat')).toBeTruthy();
    expect(sent).toHaveLength(1);
  });
});

describe('checking', () => {
  const bytes = new Uint8Array([37, 80, 68, 70, 0, 255, 13, 10]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = (name = 'certificaat.pdf', size?: number) => {
    const made = new File([bytes], name, { type: 'application/pdf' });
    Object.defineProperty(made, 'arrayBuffer', { value: async () => bytes.buffer });
    if (size) Object.defineProperty(made, 'size', { value: size });
    return made;
  };
  const show = () => renderPage(<CheckPage />, { session: null, path: '/controleren' });

  it('leads to the certificate of a code as people type it', async () => {
    const { router } = await show();
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Code op het certificaat' }),
      '8v9w fn4a s81x 36tx{Enter}',
    );
    expect(router.state.location.pathname).toBe(`/controleren/${code}`);
  });
  it('says that something is missing and keeps the focus there', async () => {
    const { router } = await show();
    await userEvent.type(screen.getByRole('textbox'), '8v9w{Enter}');
    expect(screen.getByText(/Dit is geen volledige code/)).toBeTruthy();
    expect(window.document.activeElement).toBe(screen.getByRole('textbox'));
    expect(router.state.location.pathname).toBe('/controleren');
  });
  it('sends the hash of a file and never the file', async () => {
    const sent = answerRoutes({ [`/api/certificates/by-hash/${sha256}`]: { body: certificate } });
    await show();
    await userEvent.upload(screen.getByLabelText('PDF van het certificaat'), file());
    expect(await screen.findByText('Dit bestand is echt en niet veranderd')).toBeTruthy();
    expect(screen.getByText('Dit certificaat klopt. De verklaring geldt onder voorbehoud')).toBeTruthy();
    expect(sent).toEqual([{ path: `/api/certificates/by-hash/${sha256}`, body: undefined }]);
  });
  it.each([
    ['the seal', { verdict: broken, document: { ...document, sealValid: false, fingerprints: [] } }],
    ['the trail', { verdict: broken, trail: { ...certificate.trail, intact: false } }],
  ])('calls no file real when %s is broken', async (_, change) => {
    answerRoutes({ [`/api/certificates/by-hash/${sha256}`]: { body: { ...certificate, ...change } } });
    await show();
    await userEvent.upload(screen.getByLabelText('PDF van het certificaat'), file());
    expect(await screen.findByText('Dit certificaat klopt niet')).toBeTruthy();
    expect(screen.queryByText('Dit bestand is echt en niet veranderd')).toBeNull();
  });
  it('says of the file of a statement that ended that the file is genuine, and not in green', async () => {
    const over = {
      ...certificate,
      verdict: { outcome: 'OVER', document: 'GENUINE', standing: 'ENDED', since: '2027-06-03', succeededBy: null },
    };
    answerRoutes({ [`/api/certificates/by-hash/${sha256}`]: { body: over } });
    const { container } = await show();
    await userEvent.upload(screen.getByLabelText('PDF van het certificaat'), file());
    expect(await screen.findByText('Dit bestand is echt en niet veranderd')).toBeTruthy();
    expect(screen.getByText('De verklaring geldt niet meer: beëindigd op 3 juni 2027')).toBeTruthy();
    expect(container.querySelector('.utrecht-alert--ok')).toBeNull();
  });
  it('takes a file that is dropped, and says when it is none of ours', async () => {
    answerRoutes({ [`/api/certificates/by-hash/${sha256}`]: unknown });
    const { container } = await show();
    fireEvent.drop(container.querySelector('.bl-drop')!, { dataTransfer: { files: [file('ander.pdf')] } });
    expect(await screen.findByText('Dit bestand kennen wij niet')).toBeTruthy();
    expect(screen.getByText(sha256)).toBeTruthy();
  });
  it('does not read a file that cannot be a certificate', async () => {
    const sent = answerRoutes({});
    await show();
    await userEvent.upload(screen.getByLabelText('PDF van het certificaat'), file('film.pdf', 20_000_001));
    expect(await screen.findByText('Dit bestand is te groot')).toBeTruthy();
    expect(sent).toEqual([]);
  });
  it('offers only the code where the browser may not hash', async () => {
    hashing(null);
    await show();
    expect(screen.queryByLabelText('PDF van het certificaat')).toBeNull();
    expect(screen.getByText(/alleen via een beveiligde verbinding/)).toBeTruthy();
  });
});
