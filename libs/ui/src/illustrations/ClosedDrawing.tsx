import { Drawing, DrawnFlower } from './Drawing.js';

/** A gate that is closed, with flowers behind it. */
export const ClosedDrawing = ({ size }: { size?: number }) => (
  <Drawing size={size}>
    <DrawnFlower x={42} y={24} scale={0.6} />
    <DrawnFlower x={62} y={16} scale={0.72} turn={30} />
    <DrawnFlower x={82} y={26} scale={0.55} turn={12} />
    <path d="M42 34v8M62 28v14M82 35v7" />
    <path d="M18 88V38h8v50M94 88V38h8v50M4 88h112" fill="currentColor" fillOpacity=".12" />
    <path d="M26 44h68M26 80h68M38 44v36M50 44v36M70 44v36M82 44v36" />
    <path d="M54 56h12v10H54zM57 56v-3a3 3 0 0 1 6 0v3" fill="currentColor" fillOpacity=".12" />
    <path d="M60 44v5M60 66v14" />
  </Drawing>
);
