import type { ReactNode } from 'react';

export type PlainColumn<Row> = { header: string; cell: (row: Row) => ReactNode; isNumeric?: boolean };

/** A table without anything to press; its first column names the row. Too wide, it scrolls in its own frame. */
export function PlainTable<Row>({
  caption,
  rows,
  rowKey,
  columns,
}: {
  caption: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  columns: readonly PlainColumn<Row>[];
}) {
  const numeric = ({ isNumeric }: PlainColumn<Row>) => (isNumeric ? 'bl-numeric' : undefined);
  return (
    <div className="bl-plain-table" role="region" aria-label={caption} tabIndex={0}>
      <table className="bl-table bl-table--dense">
        <caption className="bl-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.header} scope="col" className={numeric(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.header} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.header} className={numeric(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
