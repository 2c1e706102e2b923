import { Button, Table, type Column } from '@bloemen/ui';
import { useState } from 'react';
import { useText } from './i18n.js';

/** So many of the same are on the screen before one asks for more. */
export const AT_ONCE = 10;

/** A table of which the first rows are there, and the rest when one asks for it: a list may have hundreds. */
export function FoldedTable<Of>({
  rows,
  ...table
}: {
  caption: string;
  rows: readonly Of[];
  rowKey: (row: Of) => string;
  columns: readonly Column<Of>[];
}) {
  const t = useText();
  const [isWhole, setIsWhole] = useState(rows.length <= AT_ONCE);
  return (
    <>
      <Table<Of> {...table} captionHidden rows={isWhole ? rows : rows.slice(0, AT_ONCE)} />
      {!isWhole && (
        <Button onClick={() => setIsWhole(true)}>{t('table.moreRows', { count: rows.length - AT_ONCE })}</Button>
      )}
    </>
  );
}
