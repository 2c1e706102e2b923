import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { withMessages } from '../../../shared/i18n.js';
import { renderPage } from '../../../testing/renderPage.js';
import { PaperSheet } from './PaperSheet.js';
import messages from './papers.nl.json' with { type: 'json' };

const Sheet = withMessages(messages, PaperSheet);
const nothing = { level: 0, text: '', pieces: [], fields: [], items: [], isNumbered: false, rows: [] };
const paper = {
  title: 'Brief aan de raad',
  subtitle: 'Gemeente Heemstede',
  kind: 'Raadsinformatiebrief',
  marks: ['Concept'],
  notice: null,
  fields: [{ word: 'Aan', text: 'De gemeenteraad' }],
  blocks: [
    { ...nothing, is: 'HEADING' as const, level: 1, text: 'Geld' },
    { ...nothing, is: 'TABLE' as const, items: ['Jaar', 'Bedrag'], rows: [{ cells: ['2021', '€ 30.000 [1]'] }] },
    { ...nothing, is: 'TEXT' as const, pieces: [{ text: '[nog in te vullen]', as: 'OPEN' as const }] },
  ],
  sources: ['Collegevoorstel, zaaknummer 840482'],
};

it('shows a paper with its marks, tables with a head, what is still to be written, and its sources', async () => {
  await renderPage(<Sheet paper={paper} level={2} />);
  expect(await screen.findByText('Raadsinformatiebrief · Concept')).toBeTruthy();
  expect(screen.getByRole('heading', { level: 2, name: 'Geld' })).toBeTruthy();
  const table = within(screen.getByRole('table'));
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Jaar', 'Bedrag']);
  expect(table.getByText('€ 30.000 [1]')).toBeTruthy();
  expect(screen.getByText('[nog in te vullen]').tagName).toBe('MARK');
  expect(screen.getByText('Collegevoorstel, zaaknummer 840482').closest('ol')).toBeTruthy();
});
