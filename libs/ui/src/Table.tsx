import type { ReactNode } from 'react';
import { classes } from './classes.js';
import { useScrollable } from './useScrollable.js';
import texts from './ui.nl.json' with { type: 'json' };

export type SortDirection = 'ascending' | 'descending';
export type Sort = { by: string; direction: SortDirection };

export type Column<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Right-aligned figures of equal width. */
  numeric?: boolean;
  sortable?: boolean;
  /** The cell names its row (`<th scope="row">`); in the cards of a narrow screen it is the title. */
  rowHeader?: boolean;
};

/**
 * A table. On a narrow screen it becomes one card per row (`narrow="cards"`, the default) or scrolls sideways inside a
 * region that takes focus (`narrow="scroll"`, for figures that must be compared). Sorting is the caller's: the chosen
 * column belongs in the address.
 */
export function Table<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  sort,
  onSort,
  narrow = 'cards',
  empty,
  dense,
}: {
  caption: string;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort | null;
  onSort?: (sort: Sort) => void;
  narrow?: 'cards' | 'scroll';
  empty?: ReactNode;
  dense?: boolean;
}) {
  const { ref, scrollable } = useScrollable();
  const turned = (id: string): SortDirection =>
    sort?.by === id && sort.direction === 'ascending' ? 'descending' : 'ascending';
  const region = scrollable
    ? { role: 'region', tabIndex: 0, 'aria-label': `${caption} (${texts['table.scroll']})` }
    : {};
  return (
    <div className="bl-table-container" ref={ref} {...region}>
      <table
        className={classes('utrecht-table', 'bl-table', `bl-table--${narrow}`, dense && 'bl-table--dense')}
        role="table"
      >
        <caption className={classes('utrecht-table__caption', captionHidden && 'bl-visually-hidden')}>
          {caption}
        </caption>
        <thead className="utrecht-table__header" role="rowgroup">
          <tr className="utrecht-table__row" role="row">
            {columns.map(({ id, header, numeric, sortable }) => (
              <th
                key={id}
                scope="col"
                role="columnheader"
                className={classes('utrecht-table__header-cell', numeric && 'bl-numeric')}
                aria-sort={sort?.by === id ? sort.direction : undefined}
              >
                {sortable && onSort ? (
                  <button type="button" className="bl-sort" onClick={() => onSort({ by: id, direction: turned(id) })}>
                    {header}
                    <svg className="bl-sort__mark" viewBox="0 0 12 16" aria-hidden="true">
                      <path
                        className={classes(sort?.by === id && sort.direction === 'ascending' && 'bl-sort__chosen')}
                        d="m2 6 4-4 4 4Z"
                      />
                      <path
                        className={classes(sort?.by === id && sort.direction === 'descending' && 'bl-sort__chosen')}
                        d="m2 10 4 4 4-4Z"
                      />
                    </svg>
                  </button>
                ) : (
                  header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body" role="rowgroup">
          {rows.map((row) => (
            <tr className="utrecht-table__row" role="row" key={rowKey(row)}>
              {columns.map(({ id, header, cell, numeric, rowHeader }) => {
                const Cell = rowHeader ? 'th' : 'td';
                return (
                  <Cell
                    key={id}
                    scope={rowHeader ? 'row' : undefined}
                    role={rowHeader ? 'rowheader' : 'cell'}
                    data-label={header}
                    className={classes('utrecht-table__cell', numeric && 'bl-numeric')}
                  >
                    {cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && empty}
    </div>
  );
}
