import { Drawing, DrawnFlower } from './Drawing.js';

/** A plug out of its socket, and a flower that waits. */
export const NoConnectionDrawing = ({ size }: { size?: number }) => (
  <Drawing size={size}>
    <path d="M4 66h22c6 0 8-4 8-10V50" />
    <path d="M24 34h20v10a6 6 0 0 1-6 6h-8a6 6 0 0 1-6-6V34Z" fill="currentColor" fillOpacity=".08" />
    <path d="M29 34v-9M39 34v-9" />
    <path d="M52 30l4-4M54 40h6M34 14v-4" opacity=".65" />
    <path d="M70 20h20v12a6 6 0 0 1-6 6h-8a6 6 0 0 1-6-6V20Zm6 0v7m8-7v7" fill="currentColor" fillOpacity=".08" />
    <path d="M80 38v6c0 7 5 8 11 8h25" />
    <path d="M62 90c0-12 2-16 10-20" />
    <DrawnFlower x={78} y={72} scale={0.62} turn={60} />
    <path d="M48 90h36" />
  </Drawing>
);
