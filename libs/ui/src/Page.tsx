import type { ReactNode } from 'react';
import { classes } from './classes.js';

/**
 * The content of one screen, in one column with calm spacing. `text` keeps lines readable, `wide` is for tables and
 * maps.
 */
export const Page = ({ width = 'default', children }: { width?: 'text' | 'default' | 'wide'; children: ReactNode }) => (
  <div className={classes('bl-page', `bl-page--${width}`)}>{children}</div>
);

/** A titled part of a page. */
export const Section = ({
  title,
  intro,
  actions,
  children,
  id,
}: {
  title: string;
  intro?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  id?: string;
}) => (
  <section className="bl-section" aria-labelledby={id && `${id}-title`}>
    <div className="bl-section__head">
      <h2 className="nl-heading nl-heading--level-2" id={id && `${id}-title`}>
        {title}
      </h2>
      {actions && <div className="bl-actions">{actions}</div>}
    </div>
    {intro && <p className="nl-paragraph bl-subtle bl-measure">{intro}</p>}
    {children}
  </section>
);

/** Things side by side that become a column on a narrow screen. */
export const Grid = ({
  columns = 'auto',
  children,
}: {
  columns?: 'auto' | '2' | '3' | 'main-aside';
  children: ReactNode;
}) => <div className={classes('bl-grid', `bl-grid--${columns}`)}>{children}</div>;

/**
 * Twelve columns from 68rem of content, one column below that. Children are `Span`s; what matters most comes first.
 */
export const Columns = ({ children }: { children: ReactNode }) => <div className="bl-columns">{children}</div>;

/** A part of `Columns`, so many of twelve wide. */
export const Span = ({ of: span, children }: { of: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12; children: ReactNode }) => (
  <div className="bl-column" data-span={span}>
    {children}
  </div>
);

/** A vertical stack with even spacing. */
export const Stack = ({ gap = 'md', children }: { gap?: 'xs' | 'sm' | 'md' | 'lg'; children: ReactNode }) => (
  <div className={classes('bl-stack', `bl-stack--${gap}`)}>{children}</div>
);

/** Buttons and links that belong together; they wrap. */
export const Actions = ({ children }: { children: ReactNode }) => <div className="bl-actions">{children}</div>;
