import { Drawing } from './Drawing.js';

/** A sheet on which nothing is written yet, with a seedling beside it. */
export const EmptyListDrawing = ({ size }: { size?: number }) => (
  <Drawing size={size}>
    <path
      d="M24 14h46a4 4 0 0 1 4 4v64a4 4 0 0 1-4 4H24a4 4 0 0 1-4-4V18a4 4 0 0 1 4-4Z"
      fill="currentColor"
      fillOpacity=".06"
    />
    <path d="M38 9h18v10H38z" fill="currentColor" fillOpacity=".12" />
    <path d="M32 36h.1M40 36h22M32 52h.1M40 52h22M32 68h.1M40 68h14" strokeDasharray="5 5" opacity=".65" />
    <path d="M96 86V60M96 70c-10 0-12-7-12-12 8 0 12 5 12 12Zm0-6c0-8 5-13 13-13 0 8-5 13-13 13Z" />
    <path d="M84 86h24" />
  </Drawing>
);
