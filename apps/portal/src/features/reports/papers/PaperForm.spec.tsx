import { describe, expect, it, jest } from '@jest/globals';
import { paperKinds, sentenceOf, type PaperKind } from '@bloemen/vocabulary';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { withMessages } from '../../../shared/i18n.js';
import { refusal } from '../../../testing/refusal.js';
import { aSession, renderPage } from '../../../testing/renderPage.js';
import reports from '../reports.nl.json' with { type: 'json' };
import { ReportsDocument } from '../reports.generated.js';
import { ReportsPage } from '../ReportsPage.js';
import { PaperForm } from './PaperForm.js';
import { PaperChoicesDocument, RequestPaperDocument, type PaperChoicesQuery } from './papers.generated.js';

const Form = withMessages(reports, PaperForm);
const choices = (kinds: PaperKind[], more: Partial<PaperChoicesQuery['paperChoices']> = {}) => ({
  kinds,
  years: [2025, 2026],
  decisions: [],
  motions: [{ id: 'm1', name: 'Samen tegen eenzaamheid' }],
  releases: [],
  ...more,
});
const form = (known: PaperChoicesQuery['paperChoices'], wanted: { kind?: string; about?: string } = {}) => {
  const onAsked = jest.fn();
  return { onAsked, page: <Form known={known} kind={wanted.kind} about={wanted.about} onAsked={onAsked} /> };
};
const asked = (input: object, code?: string) => ({
  request: { query: RequestPaperDocument, variables: { input } as never },
  result: code ? { errors: [refusal(code)] } : { data: { requestPaper: [] } },
});
const make = () => userEvent.click(screen.getByRole('button', { name: 'Maak het document' }));

describe('asking for a document', () => {
  it('begins with what the address asks for, and sends it', async () => {
    const { page, onAsked } = form(choices(['COUNCIL_BRIEFING', 'COUNCIL_DOSSIER']), {
      kind: 'COUNCIL_DOSSIER',
      about: 'm1',
    });
    await renderPage(page, { mocks: [asked({ kind: 'COUNCIL_DOSSIER', aboutId: 'm1', formats: ['PDF', 'DOCX'] })] });
    expect((await screen.findByLabelText<HTMLSelectElement>('Waarover?')).value).toBe('m1');
    await make();
    await waitFor(() => expect(onAsked).toHaveBeenCalled());
    expect(await screen.findByText(/Het document is aangevraagd/)).toBeTruthy();
  });

  it('says what is missing, before anything is sent', async () => {
    await renderPage(form(choices(['YEARLY_REPORT'])).page);
    for (const file of [/^PDF/, /^Word/]) await userEvent.click(await screen.findByRole('checkbox', { name: file }));
    await make();
    expect(await screen.findByRole('link', { name: 'Kies waar het document over gaat.' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Kies ten minste één bestand.' })).toBeTruthy();
  });

  it('keeps what was chosen when it is refused', async () => {
    const { page, onAsked } = form(choices(['YEARLY_REPORT']));
    await renderPage(page, {
      mocks: [asked({ kind: 'YEARLY_REPORT', year: 2026, formats: ['PDF', 'DOCX'] }, 'report.too_many')],
    });
    await userEvent.selectOptions(await screen.findByLabelText('Over welk jaar?'), '2026');
    await make();
    expect(await screen.findByText(sentenceOf('report.too_many'))).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('Over welk jaar?').value).toBe('2026');
    expect(onAsked).not.toHaveBeenCalled();
  });

  it('offers no button where there is nothing to make it about', async () => {
    await renderPage(form(choices(['COUNCIL_DOSSIER'], { motions: [] })).page);
    expect(await screen.findByText(/Er is nog niets vastgelegd/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Maak het document' })).toBeNull();
  });

  it('leads to the headings who may change them, and no other', async () => {
    const { unmount } = await renderPage(form(choices(['YEARLY_REPORT'])).page);
    expect(await screen.findByRole('link', { name: 'Uw eigen koppen en zinnen' })).toBeTruthy();
    unmount();
    await renderPage(form(choices(['COUNCIL_DOSSIER'])).page, { session: aSession('CLERK') });
    expect(await screen.findByRole('option', { name: paperKinds.COUNCIL_DOSSIER })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Uw eigen koppen en zinnen' })).toBeNull();
  });
});

describe('the page of documents and reports', () => {
  const none = {
    request: { query: ReportsDocument, variables: { status: null, first: 10, page: 1 } },
    result: { data: { reportRequests: { totalCount: 0, nodes: [] } } },
  };
  const known = (kinds: PaperKind[]) => ({
    request: { query: PaperChoicesDocument },
    result: { data: { paperChoices: choices(kinds) } },
  });

  it('says that the choices could not be read, and reads them again', async () => {
    await renderPage(<ReportsPage />, {
      mocks: [
        none,
        { request: { query: PaperChoicesDocument }, result: { errors: [refusal('internal')] } },
        known(['YEARLY_REPORT']),
      ],
    });
    expect(await screen.findByText(sentenceOf('internal'))).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Maak een document' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('button', { name: 'Maak het document' })).toBeTruthy();
  });

  it('offers the report of the municipality to who may have it', async () => {
    const { unmount } = await renderPage(<ReportsPage />, { mocks: [none, known(['YEARLY_REPORT'])] });
    expect(await screen.findByRole('button', { name: 'Maak het rapport' })).toBeTruthy();
    unmount();
    await renderPage(<ReportsPage />, { mocks: [none, known(['COUNCIL_DOSSIER'])], session: aSession('CLERK') });
    expect(await screen.findByRole('button', { name: 'Maak het document' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Maak het rapport' })).toBeNull();
  });
});
