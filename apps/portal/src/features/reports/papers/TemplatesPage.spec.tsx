import { describe, expect, it } from '@jest/globals';
import { sentenceOf } from '@bloemen/vocabulary';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../../testing/refusal.js';
import { renderPage } from '../../../testing/renderPage.js';
import {
  PaperPreviewDocument,
  PaperTemplatesDocument,
  ResetPaperTemplateDocument,
  SavePaperTemplateDocument,
  type PaperTemplatePartsFragment,
  type PaperWordsFragment,
} from './papers.generated.js';
import { TemplatesPage } from './TemplatesPage.js';

const often = { maxUsageCount: Number.POSITIVE_INFINITY };
const template = (more: Partial<PaperTemplatePartsFragment> = {}): PaperTemplatePartsFragment => ({
  ...{ __typename: 'PaperTemplate' },
  kind: 'COUNCIL_BRIEFING',
  parts: [
    { code: 'ASKED', name: 'Wat u vroeg', isUsed: true },
    { code: 'MONEY', name: 'Geld', isUsed: true },
  ],
  opening: null,
  closing: null,
  hasLogo: true,
  isOwn: false,
  version: 0,
  ...more,
});
const words: PaperWordsFragment = {
  ...{ __typename: 'PaperText' },
  title: 'Brief aan de raad',
  subtitle: 'Gemeente Heemstede',
  kind: 'Raadsinformatiebrief',
  marks: ['Concept'],
  notice: 'Wat hier staat is verzonnen.',
  fields: [],
  blocks: [],
  sources: [],
};
const templates = (...rows: PaperTemplatePartsFragment[]) => ({
  request: { query: PaperTemplatesDocument },
  result: { data: { paperTemplates: rows } },
});
const preview = {
  request: { query: PaperPreviewDocument, variables: () => true },
  result: { data: { paperPreview: words } },
  ...often,
};
const moved = [
  { code: 'MONEY', name: 'Geld', isUsed: true },
  { code: 'ASKED', name: 'Wat u vroeg', isUsed: false },
];
const saved = (code?: string) => ({
  request: {
    query: SavePaperTemplateDocument,
    variables: {
      input: {
        kind: 'COUNCIL_BRIEFING' as const,
        version: 0,
        parts: moved,
        opening: 'Geachte raad,',
        closing: null,
        hasLogo: true,
      },
    },
  },
  result: code
    ? { errors: [refusal(code)] }
    : { data: { savePaperTemplate: template({ parts: moved, opening: 'Geachte raad,', isOwn: true, version: 1 }) } },
});
const names = () => screen.getAllByLabelText<HTMLInputElement>(/^Naam van kop/).map(({ value }) => value);
const change = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Verplaats (Geld)' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Naar plaats 1' }));
  await userEvent.click(screen.getByRole('checkbox', { name: /Staat in het document Wat u vroeg/ }));
  await userEvent.type(screen.getByLabelText(/^Vaste zinnen vooraan/), 'Geachte raad,');
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));

describe('how documents look', () => {
  it('shows the example, and keeps what was changed when it is refused', async () => {
    await renderPage(<TemplatesPage />, {
      mocks: [templates(template()), preview, saved('internal'), saved(), templates(template())],
    });
    expect(await screen.findByText('Brief aan de raad')).toBeTruthy();
    expect(names()).toEqual(['Wat u vroeg', 'Geld']);
    await change();
    expect(names()).toEqual(['Geld', 'Wat u vroeg']);
    await save();
    expect(await screen.findByText(sentenceOf('internal'))).toBeTruthy();
    expect(names()).toEqual(['Geld', 'Wat u vroeg']);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Vaste zinnen vooraan/).value).toBe('Geachte raad,');
    await save();
    expect(await screen.findByText('Bewaard. Nieuwe documenten zien er voortaan zo uit.')).toBeTruthy();
  });

  it('keeps the focus on a heading that moved', async () => {
    await renderPage(<TemplatesPage />, { mocks: [templates(template()), preview] });
    await userEvent.click(await screen.findByRole('button', { name: 'Verplaats (Geld)' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Naar plaats 1' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Verplaats (Geld)' })));
  });

  it('says at a heading that it has no name, and sends nothing', async () => {
    await renderPage(<TemplatesPage />, { mocks: [templates(template()), preview] });
    await userEvent.clear(await screen.findByLabelText('Naam van kop 2'));
    expect(await screen.findByText('Geef deze kop een naam.')).toBeTruthy();
    await save();
    expect(await screen.findByRole('link', { name: 'Geef deze kop een naam.' })).toBeTruthy();
    expect(screen.queryByText('Bewaard. Nieuwe documenten zien er voortaan zo uit.')).toBeNull();
  });

  it('goes back to the look of the platform where the municipality has its own', async () => {
    const own = template({ opening: 'Geachte raad,', isOwn: true, version: 1 });
    await renderPage(<TemplatesPage />, {
      mocks: [
        templates(own),
        templates(template({ version: 2 })),
        preview,
        {
          request: { query: ResetPaperTemplateDocument, variables: { input: { kind: 'COUNCIL_BRIEFING' } } },
          result: { data: { resetPaperTemplate: template({ version: 2 }) } },
        },
      ],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Terug naar die van het platform' }));
    expect(await screen.findByText(/heeft weer de koppen en zinnen van het platform/)).toBeTruthy();
    await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>(/^Vaste zinnen vooraan/).value).toBe(''));
    expect(screen.queryByRole('button', { name: 'Terug naar die van het platform' })).toBeNull();
  });

  it('says that it could not be read, and reads again', async () => {
    await renderPage(<TemplatesPage />, {
      mocks: [
        { request: { query: PaperTemplatesDocument }, result: { errors: [refusal('internal')] } },
        templates(template()),
        preview,
      ],
    });
    expect(await screen.findByText(sentenceOf('internal'))).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('Brief aan de raad')).toBeTruthy();
  });
});
