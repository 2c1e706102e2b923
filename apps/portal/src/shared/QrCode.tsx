import { create } from 'qrcode';

const QUIET = 4;

/**
 * A QR code as a drawing that stays sharp at any size, on screen and on paper. `label` says in words where it leads.
 */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data).flatMap((bit, index) =>
    bit ? [`M${(index % size) + QUIET} ${Math.floor(index / size) + QUIET}h1v1h-1z`] : [],
  );
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size + 2 * QUIET} ${size + 2 * QUIET}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="white" />
      <path d={dark.join('')} fill="black" />
    </svg>
  );
}
