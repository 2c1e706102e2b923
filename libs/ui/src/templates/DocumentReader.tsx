import { useEffect, useState, type ReactNode } from 'react';
import { classes } from '../classes.js';
import texts from '../ui.nl.json' with { type: 'json' };

export type Heading = { /** The id of the heading in the text. */ id: string; label: string; level?: 2 | 3 };

/**
 * Which of these headings one is reading: the last that went above the upper third of the screen. Nothing is told where
 * that cannot be seen (jsdom).
 */
function useReading(ids: readonly string[]): string | null {
  const [reading, setReading] = useState<string | null>(null);
  const list = ids.join(' ');
  useEffect(() => {
    const look = () => {
      const above = list.split(' ').filter((id) => {
        const heading = document.getElementById(id);
        return heading && heading.getBoundingClientRect().top < window.innerHeight / 3;
      });
      const isAtEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
      setReading((isAtEnd && window.scrollY > 0 ? list.split(' ').at(-1) : above.at(-1)) ?? null);
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [list]);
  return reading;
}

/**
 * A long text with its contents beside it, in which what one is reading is marked. The headings of the text carry the
 * ids; `tools` are what one does with the whole, such as printing.
 */
export function DocumentReader({
  contents,
  tools,
  children,
}: {
  contents: readonly Heading[];
  tools?: ReactNode;
  children: ReactNode;
}) {
  const reading = useReading(contents.map(({ id }) => id));
  return (
    <div className="bl-reader">
      <nav className="bl-reader__contents" aria-label={texts['reader.contents']}>
        <p className="bl-reader__title" aria-hidden="true">
          {texts['reader.contents']}
        </p>
        <ol>
          {contents.map(({ id, label, level = 2 }) => (
            <li key={id} className={`bl-reader__item bl-reader__item--${level}`}>
              <a
                href={`#${id}`}
                className={classes('bl-reader__link', reading === id && 'bl-reader__link--now')}
                aria-current={reading === id ? 'location' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ol>
        {tools && <div className="bl-actions">{tools}</div>}
      </nav>
      <article className="bl-reader__text">{children}</article>
    </div>
  );
}
