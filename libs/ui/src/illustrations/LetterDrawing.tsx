import { Drawing, DrawnFlower } from './Drawing.js';

/** A letter on its way, with the flower as its stamp. */
export const LetterDrawing = ({ size }: { size?: number }) => (
  <Drawing size={size}>
    <path
      d="M26 24h74a5 5 0 0 1 5 5v46a5 5 0 0 1-5 5H26a5 5 0 0 1-5-5V29a5 5 0 0 1 5-5Z"
      fill="currentColor"
      fillOpacity=".06"
    />
    <path d="m23 27 34 26c4 3 8 3 12 0l34-26M23 77l26-24M103 77 77 53" />
    <path d="M6 40h9M2 52h13M8 64h7" opacity=".65" />
    <DrawnFlower x={63} y={24} scale={0.72} />
  </Drawing>
);
