import { useEffect, useId } from 'react';
import { Button } from './Button.js';
import { Checkbox } from './Checkbox.js';
import { Icon } from './Icon.js';
import { usePopover } from './usePopover.js';
import texts from './ui.nl.json' with { type: 'json' };

/** The columns of a table as boxes to tick, behind a button. */
export function ColumnChoice({
  columns,
  hidden,
  onShow,
}: {
  columns: readonly { id: string; header: string }[];
  hidden: readonly string[];
  onShow: (id: string, isShown: boolean) => void;
}) {
  const { button, panel, isOpen, setOpen, close, onKeyDown } = usePopover();
  const id = useId();
  useEffect(() => {
    if (isOpen) panel.current?.querySelector('input')?.focus();
  }, [isOpen, panel]);
  return (
    <span className="bl-menu" onKeyDown={onKeyDown}>
      <Button
        ref={button}
        className="bl-menu__button"
        purpose="subtle"
        iconStart={<Icon name="table" />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        {texts['table.columns']}
      </Button>
      {isOpen && (
        <div
          ref={panel}
          id={id}
          popover="manual"
          className="bl-menu__list bl-menu__list--choices"
          role="group"
          aria-label={texts['table.columnsShown']}
        >
          {columns.map((column) => (
            <Checkbox
              key={column.id}
              label={column.header}
              checked={!hidden.includes(column.id)}
              onChange={(event) => onShow(column.id, event.target.checked)}
            />
          ))}
        </div>
      )}
    </span>
  );
}
