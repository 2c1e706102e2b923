import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { SortableRows } from './SortableRows.js';

function Sample() {
  const [order, setOrder] = useState(['Onderwerp', 'Samenvatting', 'Financiën']);
  return (
    <SortableRows
      label="Koppen"
      rows={order.map((name) => ({ id: name, name, children: <p>{name}</p> }))}
      onMove={(id, to) => setOrder((before) => before.filter((one) => one !== id).toSpliced(to, 0, id))}
    />
  );
}
afterEach(cleanup);

describe('rows that are put in another order', () => {
  it('go to a place by their menu, say where they went, and keep the focus', async () => {
    render(<Sample />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Verplaats (Financiën)' }));
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      'Naar plaats 1Vóór Onderwerp',
      'Naar plaats 2Vóór Samenvatting',
    ]);
    await user.click(screen.getByRole('menuitem', { name: 'Naar plaats 1' }));
    expect(screen.getAllByRole('listitem').map((row) => row.querySelector('p')?.textContent)).toEqual([
      'Financiën',
      'Onderwerp',
      'Samenvatting',
    ]);
    expect(screen.getByRole('status').textContent).toBe('Financiën staat nu op plaats 1.');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Verplaats (Financiën)' })),
    );
  });
});
