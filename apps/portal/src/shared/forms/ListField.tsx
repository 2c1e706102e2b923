import { Button, Icon } from '@bloemen/ui';
import { useRef, type ReactNode } from 'react';
import { useText, withMessages } from '../i18n.js';
import messages from './forms.nl.json' with { type: 'json' };
import './list-field.css';

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
  const list = useRef<HTMLUListElement>(null);
  const focus = (index: number, way: Way) =>
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
  const remove = (index: number) => {
    onChange(things.filter((_, at) => at !== index));
    focus(index - 1, 'remove');
  };
  return (
    <ul className="bl-list-field" aria-label={label} ref={list} tabIndex={-1}>
      {things.map((thing, index) => (
        <li key={index} className="bl-list-field__row">
          {children(thing, index)}
          <RowButtons
            name={nameOf(thing, index)}
            isFirst={index === 0}
            isLast={index === things.length - 1}
            onPress={(way) => (way === 'remove' ? remove(index) : move(index, index + (way === 'up' ? -1 : 1)))}
          />
        </li>
      ))}
    </ul>
  );
}

type Way = 'up' | 'down' | 'remove';
type Row = { name: string; isFirst: boolean; isLast: boolean; onPress: (way: Way) => void };

const RowButtons = withMessages(messages, function RowButtons({ name, isFirst, isLast, onPress }: Row) {
  const t = useText();
  return (
    <div className="bl-actions">
      {(['up', 'down', 'remove'] as const).map((way) => (
        <Button
          key={way}
          data-way={way}
          purpose="subtle"
          disabled={way === 'up' ? isFirst : way === 'down' && isLast}
          aria-label={t(`list.${way}`, { name })}
          onClick={() => onPress(way)}
        >
          <Icon
            name={way === 'remove' ? 'close' : 'chevron'}
            className={way === 'remove' ? undefined : `bl-list-field__${way}`}
          />
        </Button>
      ))}
    </div>
  );
});
