import { useId, useState, type ReactNode } from 'react';
import { Button } from './Button.js';
import { classes } from './classes.js';
import { Icon } from './Icon.js';

/**
 * Filters that stay behind a button on a narrow screen, so that the results are in sight; on a wide one they are simply
 * there.
 */
export function MoreFilters({ label, children }: { label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        className="bl-more__toggle"
        aria-expanded={open}
        aria-controls={id}
        iconStart={<Icon name={open ? 'close' : 'settings'} />}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      <div id={id} className={classes('bl-more', open && 'bl-more--open')}>
        {children}
      </div>
    </>
  );
}
