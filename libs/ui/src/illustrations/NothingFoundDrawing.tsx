import { Drawing } from './Drawing.js';

/** A magnifying glass over a place where a flower could be. */
export const NothingFoundDrawing = ({ size }: { size?: number }) => (
  <Drawing size={size}>
    <circle cx="52" cy="42" r="31" fill="currentColor" fillOpacity=".06" />
    <path d="m75 65 20 20" strokeWidth="6" />
    <g transform="translate(52 44)" strokeDasharray="2.5 3.5" opacity=".75">
      {[0, 72, 144, 216, 288].map((angle) => (
        <path key={angle} d="M0-4C-7-8-7-17 0-20C7-17 7-8 0-4Z" transform={`rotate(${angle})`} />
      ))}
      <circle r="3.5" />
    </g>
    <path d="M12 86h50M98 40h10M94 28l8-4M94 52l8 4" opacity=".65" />
  </Drawing>
);
