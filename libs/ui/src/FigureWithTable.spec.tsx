import { expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FigureWithTable } from './FigureWithTable.js';

it('is an image with its summary as name, and gives the same numbers as a table', async () => {
  render(
    <FigureWithTable
      summary="Heemstede 42,9%."
      figure={(width) => <svg width={width} />}
      table={
        <table>
          <tbody>
            <tr>
              <td>42,9</td>
            </tr>
          </tbody>
        </table>
      }
    />,
  );
  expect(screen.getByRole('img', { name: 'Heemstede 42,9%.' })).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Toon als tabel' }));
  expect(screen.getByRole('table')).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByText('Heemstede 42,9%.')).toBeTruthy();
});

it('has the switch below the drawing where it is compact', async () => {
  render(<FigureWithTable compact summary="Heemstede 42,9%." figure={() => <svg />} table={<p>42,9</p>} />);
  const drawing = screen.getByRole('img', { name: 'Heemstede 42,9%.' });
  const turn = screen.getByRole('button', { name: 'Toon als tabel' });
  expect(drawing.compareDocumentPosition(turn)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await userEvent.click(turn);
  expect(screen.getByText('42,9')).toBeTruthy();
});
