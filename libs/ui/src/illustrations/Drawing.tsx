import type { ReactNode } from 'react';

/**
 * A line drawing beside words: decorative, in the colour of the text around it, so that it shows in forced colours and
 * on paper too. What is filled is only hinted at.
 */
export const Drawing = ({ size = 120, children }: { size?: number; children: ReactNode }) => (
  <svg
    className="bl-drawing"
    viewBox="0 0 120 96"
    width={size}
    height={Math.round(size * 0.8)}
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {children}
  </svg>
);

const petal = 'M0-3C-6-7-6-15 0-18C6-15 6-7 0-3Z';

/** The flower of five petals in one line, around `x`, `y`. */
export const DrawnFlower = ({ x, y, scale = 1, turn = 0 }: { x: number; y: number; scale?: number; turn?: number }) => (
  <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${scale})`} fill="currentColor" fillOpacity=".1">
    {[0, 72, 144, 216, 288].map((angle) => (
      <path key={angle} d={petal} transform={`rotate(${angle})`} vectorEffect="non-scaling-stroke" />
    ))}
    <circle r="3" vectorEffect="non-scaling-stroke" fillOpacity="1" />
  </g>
);
