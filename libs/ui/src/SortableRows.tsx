import { useEffect, useRef, useState, type ReactNode } from 'react';
import { classes } from './classes.js';
import { Icon } from './Icon.js';
import { Menu } from './Menu.js';
import texts from './ui.nl.json' with { type: 'json' };

export type SortableRow = {
  id: string;
  /** How it is called where it is moved. */
  name: string;
  children: ReactNode;
};

/**
 * Rows that somebody puts in another order: by dragging, or by the menu of each, which says every place it can go to.
 * Where a row went is said, and the focus stays on it.
 */
export function SortableRows({
  label,
  rows,
  onMove,
}: {
  label: string;
  rows: readonly SortableRow[];
  /** The row goes to this place, from 0. */
  onMove: (id: string, to: number) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string>(undefined);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const order = rows.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (!moved.current) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${moved.current}"] .bl-menu__button`)?.focus();
    moved.current = undefined;
  }, [order]);
  const move = (id: string, to: number) => {
    const row = rows.find((one) => one.id === id)!;
    moved.current = id;
    setSaid(texts['sortable.moved'].replace('{name}', row.name).replace('{place}', String(to + 1)));
    onMove(id, to);
  };
  return (
    <>
      <ol className="bl-sortable" aria-label={label} ref={list}>
        {rows.map(({ id, name, children }, place) => (
          <li
            key={id}
            data-row={id}
            className={classes('bl-sortable__row', over === id && dragged !== id && 'bl-sortable__row--over')}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(id);
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null && dragged !== id) move(dragged, place);
              setOver(null);
            }}
          >
            <span
              className="bl-sortable__handle"
              draggable
              aria-hidden="true"
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', name);
                setDragged(id);
              }}
              onDragEnd={() => {
                setDragged(null);
                setOver(null);
              }}
            >
              <Icon name="menu" />
            </span>
            <div className="bl-sortable__what">{children}</div>
            {rows.length > 1 && (
              <Menu
                purpose="subtle"
                items={rows.flatMap((other, to) =>
                  to === place
                    ? []
                    : [
                        {
                          id: other.id,
                          label: texts['sortable.to'].replace('{place}', String(to + 1)),
                          description: texts[to < place ? 'sortable.before' : 'sortable.after'].replace(
                            '{name}',
                            other.name,
                          ),
                          onSelect: () => move(id, to),
                        },
                      ],
                )}
              >
                {texts['sortable.move']}
                <span className="bl-visually-hidden">{` (${name})`}</span>
              </Menu>
            )}
          </li>
        ))}
      </ol>
      <p className="bl-visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
