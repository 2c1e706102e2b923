import { Drawing, DrawnFlower } from './Drawing.js';

/** Four people at one table, with a flower in the middle. */
export const MeetingDrawing = ({ size }: { size?: number }) => (
  <Drawing size={size}>
    <g fill="currentColor" fillOpacity=".08">
      <circle cx="20" cy="38" r="8" />
      <path d="M6 72V62c0-8 6-13 14-13 7 0 12 3 14 9" />
      <circle cx="100" cy="38" r="8" />
      <path d="M114 72V62c0-8-6-13-14-13-7 0-12 3-14 9" />
      <circle cx="43" cy="24" r="7" />
      <path d="M31 52v-6c0-7 5-11 12-11s11 4 11 10v7" />
      <circle cx="77" cy="24" r="7" />
      <path d="M66 52v-7c0-6 4-10 11-10s12 4 12 11v6" />
      <ellipse cx="60" cy="66" rx="38" ry="12" />
    </g>
    <path d="M60 78v14M46 92h28" />
    <path d="M56 64h8l-1 6h-6zM60 64V54" />
    <DrawnFlower x={60} y={48} scale={0.45} />
  </Drawing>
);
