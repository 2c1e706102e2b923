import { expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Table, type Sort } from './Table.js';

type Row = { name: string; count: number };
const rows: Row[] = [
  { name: 'Heemstede', count: 22 },
  { name: 'Zandvoort', count: 9 },
];
const show = (sort: Sort | null, onSort?: (sort: Sort) => void) =>
  render(
    <Table<Row>
      caption="Coalities"
      rows={rows}
      rowKey={({ name }) => name}
      sort={sort}
      onSort={onSort}
      columns={[
        { id: 'name', header: 'Gemeente', cell: ({ name }) => name, rowHeader: true, sortable: true },
        { id: 'count', header: 'Partners', cell: ({ count }) => count, numeric: true },
      ]}
    />,
  );

it('is a table with a name, column headers and row headers, also when CSS makes cards of it', () => {
  show(null);
  expect(screen.getByRole('table', { name: 'Coalities' })).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: 'Zandvoort' })).toBeTruthy();
  expect(screen.getAllByRole('columnheader')).toHaveLength(2);
});

it('turns the direction of the chosen column and starts ascending in another', async () => {
  const onSort = jest.fn();
  const { unmount } = show({ by: 'name', direction: 'ascending' }, onSort);
  expect(screen.getByRole('columnheader', { name: 'Gemeente' }).getAttribute('aria-sort')).toBe('ascending');
  await userEvent.click(screen.getByRole('button', { name: 'Gemeente' }));
  expect(onSort).toHaveBeenLastCalledWith({ by: 'name', direction: 'descending' });
  unmount();
  show({ by: 'count', direction: 'descending' }, onSort);
  await userEvent.click(screen.getByRole('button', { name: 'Gemeente' }));
  expect(onSort).toHaveBeenLastCalledWith({ by: 'name', direction: 'ascending' });
});

it('offers no sorting where a column has no order', () => {
  show({ by: 'name', direction: 'ascending' }, jest.fn());
  expect(screen.queryByRole('button', { name: 'Partners' })).toBeNull();
});
