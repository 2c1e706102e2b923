import { useId, useState, type ReactNode } from 'react';
import { Button } from './Button.js';
import { classes } from './classes.js';
import { Icon } from './Icon.js';
import { NARROW, useMedia } from './useMedia.js';

/**
 * A part of a page that waits behind a button on a narrow screen, so that the page stays short; on a wide one, and on
 * paper, it is simply there. With `heading` the label is the heading of the part, and that is pressed.
 */
export function Fold({ label, heading, children }: { label: string; heading?: 2 | 3 | 4; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const isNarrow = useMedia(NARROW);
  const id = useId();
  const folds = { 'aria-expanded': isOpen, 'aria-controls': id, onClick: () => setOpen(!isOpen) };
  const sign = <Icon name="chevron" />;
  const Heading = heading && (`h${heading}` as const);
  return (
    <div className={classes('bl-fold', isOpen && 'bl-fold--open')}>
      {Heading ? (
        <Heading className="nl-heading nl-heading--level-4">
          {isNarrow ? (
            <button type="button" className="bl-fold__heading" {...folds}>
              {label}
              {sign}
            </button>
          ) : (
            label
          )}
        </Heading>
      ) : (
        isNarrow && (
          <Button purpose="subtle" className="bl-fold__toggle" iconEnd={sign} {...folds}>
            {label}
          </Button>
        )
      )}
      <div id={id} className="bl-fold__body">
        {children}
      </div>
    </div>
  );
}
