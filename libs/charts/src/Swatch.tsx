import { useId } from 'react';
import { areaClass, fillOf, Patterns, type FillStyle } from './styles.js';

/** The sign of a style in a legend. */
export function Swatch({ style }: { style: FillStyle }) {
  const id = useId();
  return (
    <svg className="bl-chart" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <Patterns id={id} styles={[style]} />
      <rect
        className={areaClass(style)}
        x="1.5"
        y="1.5"
        width="19"
        height="19"
        rx="3"
        fill={fillOf(id, style)}
        stroke={style.ink}
        strokeWidth="1.2"
        strokeDasharray={style.pattern === 'outline' ? '3 2' : undefined}
      />
    </svg>
  );
}
