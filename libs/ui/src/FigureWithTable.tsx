import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Button } from './Button.js';
import { classes } from './classes.js';
import { Icon } from './Icon.js';
import texts from './ui.nl.json' with { type: 'json' };

/** The width a box really has, so that a drawing is made at that size and its letters stay readable. */
function useWidth(initial: number) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const box = ref.current;
    if (!box || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.max(240, Math.floor(entry.contentRect.width))),
    );
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

/**
 * A drawing with the same numbers as a table behind a switch. `summary` is the one sentence that says what the drawing
 * shows (the chart library computes it); `figure` draws at the given width; `controls` may hold what is interactive,
 * outside the image. A `compact` one among others on a page says the sentence only to who cannot see the drawing, and has
 * the switch below it.
 */
export function FigureWithTable({
  title,
  summary,
  figure,
  table,
  source,
  legend,
  controls,
  compact = false,
  isInteractive = false,
}: {
  title?: ReactNode;
  summary: string;
  figure: (width: number) => ReactNode;
  /** Leave it out where the same numbers stand beside the drawing. */
  table?: ReactNode;
  source?: ReactNode;
  legend?: ReactNode;
  controls?: ReactNode;
  compact?: boolean;
  /** The drawing has stops of the keyboard and a name of its own; then it is no image. */
  isInteractive?: boolean;
}) {
  const [asTable, setAsTable] = useState(false);
  const { ref, width } = useWidth(640);
  const id = useId();
  const turn = table && (
    <Button
      purpose="subtle"
      iconStart={<Icon name={asTable ? 'chart' : 'table'} />}
      aria-describedby={id}
      onClick={() => setAsTable(!asTable)}
    >
      {asTable ? texts['figure.hide'] : texts['figure.show']}
    </Button>
  );
  return (
    <figure className="bl-figure">
      <figcaption className={classes('bl-figure__head', compact && !title && 'bl-visually-hidden')}>
        <span>
          {title && <span className="bl-figure__title">{title}</span>}
          <span className={classes('bl-figure__summary', compact && 'bl-visually-hidden')} id={id}>
            {summary}
          </span>
        </span>
        {!compact && turn}
      </figcaption>
      {controls}
      <div ref={ref}>
        {asTable ? (
          table
        ) : (
          <div
            role={isInteractive ? undefined : 'img'}
            aria-label={isInteractive ? undefined : summary}
            className="bl-figure__drawing"
          >
            {figure(width)}
          </div>
        )}
      </div>
      {!asTable && legend}
      {source}
      {compact && turn && <div className="bl-figure__foot">{turn}</div>}
    </figure>
  );
}
