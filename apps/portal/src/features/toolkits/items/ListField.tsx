import { Button, Icon } from '@bloemen/ui';
import { useRef, type ReactNode } from 'react';
import { useText } from '../../../shared/i18n.js';

/**
 * Things in an order that somebody chooses, each with buttons to move and to take it away; a pointer is not needed. What
 * was moved keeps the focus.
 */
export function ListField<Thing>({
  things,
  label,
  nameOf,
  onChange,
  children,
}: {
  things: readonly Thing[];
  label: string;
  nameOf: (thing: Thing, index: number) => string;
  onChange: (things: Thing[]) => void;
  children: (thing: Thing, index: number) => ReactNode;
}) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const focus = (index: number, way: 'up' | 'down' | 'remove') =>
    requestAnimationFrame(() => {
      const row = list.current?.children[Math.max(0, index)];
      const button = row?.querySelector<HTMLButtonElement>(`[data-way=${way}]:not(:disabled)`);
      (button ?? row?.querySelector<HTMLButtonElement>('button:not(:disabled)') ?? list.current)?.focus();
    });
  const move = (from: number, to: number) => {
    const next = [...things];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next);
    focus(to, to < from ? 'up' : 'down');
  };
  return (
    <ul className="bl-toolkit-rows" aria-label={label} ref={list} tabIndex={-1}>
      {things.map((thing, index) => {
        const name = nameOf(thing, index);
        return (
          <li key={index} className="bl-toolkit-row">
            {children(thing, index)}
            <div className="bl-actions">
              <Button
                data-way="up"
                purpose="subtle"
                disabled={index === 0}
                aria-label={t('edit.up', { name })}
                onClick={() => move(index, index - 1)}
              >
                <Icon name="chevron" className="bl-toolkit-up" />
              </Button>
              <Button
                data-way="down"
                purpose="subtle"
                disabled={index === things.length - 1}
                aria-label={t('edit.down', { name })}
                onClick={() => move(index, index + 1)}
              >
                <Icon name="chevron" className="bl-toolkit-down" />
              </Button>
              <Button
                data-way="remove"
                purpose="subtle"
                aria-label={t('edit.remove', { name })}
                onClick={() => {
                  onChange(things.filter((_, at) => at !== index));
                  focus(index - 1, 'remove');
                }}
              >
                <Icon name="close" />
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
