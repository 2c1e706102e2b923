import { Drawing, DrawnFlower } from './Drawing.js';

/** A tick in the heart of a flower in full bloom, and two small ones beside it. */
export const DoneDrawing = ({ size }: { size?: number }) => (
  <Drawing size={size}>
    <path d="M60 58v30M20 88V72M100 88V68M10 88h100" />
    <g transform="translate(60 42)" fill="currentColor" fillOpacity=".08">
      {[0, 72, 144, 216, 288].map((angle) => (
        <path key={angle} d="M-8-12C-19-20-15-36 0-39C15-36 19-20 8-12" transform={`rotate(${angle})`} />
      ))}
      <circle r="14" />
    </g>
    <path d="m54 42 5 6 9-11" strokeWidth="3.5" />
    <DrawnFlower x={20} y={66} scale={0.5} />
    <DrawnFlower x={100} y={62} scale={0.55} turn={20} />
  </Drawing>
);
