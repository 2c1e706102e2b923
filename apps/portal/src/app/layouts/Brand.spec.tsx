import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FlowerMark } from '@bloemen/charts';
import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { renderPage } from '../../testing/renderPage.js';
import { Brand } from './Brand.js';

/** `npm run ledgers -- apps/portal/src/app/layouts/Brand.spec.tsx` writes the icon anew. */
it('has in the tab of the browser and beside its name the flower that the pages draw', () => {
  const file = join(import.meta.dirname, '../../../public/favicon.svg');
  const drawn = `${renderToStaticMarkup(<FlowerMark size={32} />).replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')}\n`;
  if (process.env.WRITE_LEDGERS) writeFileSync(file, drawn);
  expect(readFileSync(file, 'utf8')).toBe(drawn);
});

it('is a sign with its words', async () => {
  const { container } = await renderPage(<Brand />);
  expect(screen.getByRole('link', { name: /^Duizend Bloemen/ }).getAttribute('href')).toBe('/');
  expect(container.querySelector('img')?.getAttribute('src')).toBe('/favicon.svg');
});
