import { useState, type MouseEvent, type ReactNode } from 'react';
import { Button } from './Button.js';
import { classes } from './classes.js';
import { ColumnChoice } from './ColumnChoice.js';
import { useColumnChoice } from './useColumnChoice.js';
import { NARROW, useMedia } from './useMedia.js';
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
  /**
   * Whether it stays in the card of a narrow screen (`always`) or waits behind "Meer" (`wide`). Where no column says
   * so, the first three stay.
   */
  priority?: 'always' | 'wide';
};

/** Which rows are ticked, by their keys, and what can be done with all of them. */
export type Selection<Row> = {
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
  /** How a row is called, for its box. */
  nameOf: (row: Row) => string;
  /** Whether a row can be ticked; leave it out where each can. */
  mayChoose?: (row: Row) => boolean;
  actions: ReactNode;
};

export type TableProps<Row> = {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort | null;
  onSort?: (sort: Sort) => void;
  narrow?: 'cards' | 'scroll';
  empty?: ReactNode;
  dense?: boolean;
  /** Remembers under this name, on this device, which columns somebody wants to see; without it all are shown. */
  remember?: string;
  selection?: Selection<Row>;
  /** Opens the details of a row, by a press on it or on its name. */
  onOpen?: (row: Row) => void;
  /** The key of the row whose details are open. */
  openKey?: string | null;
  /** So many rows are drawn as an outline while the real ones are read. */
  outline?: number;
};

/** In the card of a narrow screen stand the name of the row and at most so many columns more. */
const IN_CARD = 3;

/** The columns that a card leaves for "Meer". */
function behindMore<Row>(columns: readonly Column<Row>[]): ReadonlySet<string> {
  const rest = columns.filter(({ rowHeader }) => !rowHeader);
  const isSaid = rest.some(({ priority }) => priority);
  const stay = rest.filter(({ priority }) => (isSaid ? priority === 'always' : true)).slice(0, IN_CARD);
  return new Set(rest.filter((column) => !stay.includes(column)).map(({ id }) => id));
}

/** A press on these does what they do, and opens no row. */
const ACTS = 'a, button, input, label, select, textarea, summary, [popover], dialog';

/**
 * A table. Its head stays in sight, its rows are low. On a narrow screen it becomes one short card per row
 * (`narrow="cards"`, the default) or scrolls sideways inside a region that takes focus (`narrow="scroll"`, for figures
 * that must be compared). Sorting is the caller's: the chosen column belongs in the address.
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
  remember,
  selection,
  onOpen,
  openKey,
  outline = 0,
}: TableProps<Row>) {
  const { ref, scrollable } = useScrollable();
  const isCards = useMedia(NARROW) && narrow === 'cards';
  const { hidden, show } = useColumnChoice(remember);
  const shown = columns.filter(({ id, rowHeader }) => rowHeader || !hidden.includes(id));
  const later = isCards ? behindMore(shown) : new Set<string>();
  const turned = (id: string): SortDirection =>
    sort?.by === id && sort.direction === 'ascending' ? 'descending' : 'ascending';
  const region = scrollable
    ? { role: 'region', tabIndex: 0, 'aria-label': `${caption} (${texts['table.scroll']})` }
    : {};
  const mayChoose = selection?.mayChoose ?? (() => true);
  const keys = rows.filter(mayChoose).map(rowKey);
  const chosenHere = selection ? keys.filter((key) => selection.chosen.has(key)) : [];
  const choose = (changed: readonly string[], isChosen: boolean) => {
    if (!selection) return;
    const next = new Set(selection.chosen);
    for (const key of changed)
      if (isChosen) next.add(key);
      else next.delete(key);
    selection.onChange(next);
  };
  return (
    <div className="bl-table-frame">
      {remember && (
        <div className="bl-table-tools">
          <ColumnChoice columns={columns.filter(({ rowHeader }) => !rowHeader)} hidden={hidden} onShow={show} />
        </div>
      )}
      <div
        className={classes('bl-table-container', scrollable && 'bl-table-container--scrolls')}
        ref={ref}
        {...region}
        aria-busy={outline > 0 || undefined}
      >
        <table
          className={classes('utrecht-table', 'bl-table', `bl-table--${narrow}`, dense && 'bl-table--dense')}
          role="table"
        >
          <caption className={classes('utrecht-table__caption', captionHidden && 'bl-visually-hidden')}>
            {caption}
          </caption>
          <thead className="utrecht-table__header" role="rowgroup">
            <tr className="utrecht-table__row" role="row">
              {selection && (
                <th scope="col" role="columnheader" className="utrecht-table__header-cell bl-table__tick">
                  <Tick
                    label={texts['table.chooseAll']}
                    checked={chosenHere.length > 0 && chosenHere.length === keys.length}
                    isPartly={chosenHere.length > 0 && chosenHere.length < keys.length}
                    onChange={(isChosen) => choose(keys, isChosen)}
                  />
                </th>
              )}
              {shown.map(({ id, header, numeric, sortable }) => (
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
              <TableRow
                key={rowKey(row)}
                row={row}
                id={rowKey(row)}
                columns={shown}
                later={later}
                selection={selection}
                onChoose={(isChosen) => choose([rowKey(row)], isChosen)}
                onOpen={onOpen && (() => onOpen(row))}
                isOpen={openKey === rowKey(row)}
              />
            ))}
            {Array.from({ length: outline }, (_, line) => (
              <tr className="utrecht-table__row bl-table__outline" key={line} aria-hidden="true">
                {selection && <td />}
                {shown.map(({ id }) => (
                  <td key={id} className="utrecht-table__cell">
                    <span className="bl-loading__line" />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && empty}
      </div>
      {selection && selection.chosen.size > 0 && (
        <div className="bl-bulk" role="region" aria-label={texts['table.bulk']}>
          <p role="status">{`${selection.chosen.size} ${texts['table.chosen']}`}</p>
          <div className="bl-actions">
            {selection.actions}
            <Button purpose="subtle" onClick={() => selection.onChange(new Set())}>
              {texts['table.chooseNone']}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

function TableRow<Row>({
  row,
  id: key,
  columns,
  later,
  selection,
  onChoose,
  onOpen,
  isOpen,
}: {
  row: Row;
  id: string;
  columns: readonly Column<Row>[];
  later: ReadonlySet<string>;
  selection?: Selection<Row>;
  onChoose: (isChosen: boolean) => void;
  onOpen?: () => void;
  isOpen: boolean;
}) {
  const [isWhole, setWhole] = useState(false);
  const mayChoose = selection?.mayChoose ?? (() => true);
  const isChosen = selection?.chosen.has(key) ?? false;
  const press = (event: MouseEvent<HTMLElement>) => {
    // Marking a text to copy it is no press.
    if ((event.target as Element).closest(ACTS) || window.getSelection()?.toString()) return;
    event.currentTarget.querySelector<HTMLElement>('.bl-table__name')?.focus();
    onOpen?.();
  };
  return (
    <tr
      className={classes(
        'utrecht-table__row',
        onOpen && 'bl-table__opens',
        isOpen && 'bl-table__open',
        isChosen && 'bl-table__chosen',
      )}
      role="row"
      onClick={onOpen && press}
    >
      {selection && (
        <td role="cell" className="utrecht-table__cell bl-table__tick">
          {mayChoose(row) && (
            <Tick label={`${texts['table.choose']} ${selection.nameOf(row)}`} checked={isChosen} onChange={onChoose} />
          )}
        </td>
      )}
      {columns.map(({ id, header, cell, numeric, rowHeader }) => {
        if (later.has(id) && !isWhole) return null;
        const Cell = rowHeader ? 'th' : 'td';
        return (
          <Cell
            key={id}
            scope={rowHeader ? 'row' : undefined}
            role={rowHeader ? 'rowheader' : 'cell'}
            data-label={header}
            className={classes('utrecht-table__cell', numeric && 'bl-numeric')}
          >
            {rowHeader && onOpen ? (
              <button type="button" className="bl-table__name" aria-expanded={isOpen} onClick={onOpen}>
                {cell(row)}
              </button>
            ) : (
              cell(row)
            )}
          </Cell>
        );
      })}
      {later.size > 0 && (
        <td role="cell" className="bl-table__more">
          <Button purpose="subtle" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? texts['table.less'] : texts['table.more']}
          </Button>
        </td>
      )}
    </tr>
  );
}

const Tick = ({
  label,
  checked,
  isPartly = false,
  onChange,
}: {
  label: string;
  checked: boolean;
  isPartly?: boolean;
  onChange: (isChosen: boolean) => void;
}) => (
  <label className="bl-tick">
    <input
      type="checkbox"
      className="utrecht-checkbox utrecht-checkbox--html-input"
      aria-label={label}
      checked={checked}
      ref={(box) => {
        if (box) box.indeterminate = isPartly;
      }}
      onChange={(event) => onChange(event.target.checked)}
    />
  </label>
);
