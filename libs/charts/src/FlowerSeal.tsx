import { pillarCodes } from '@bloemen/vocabulary';
import { FlowerShape, type Petals } from './Flower.js';
import { palette } from './styles.js';

const SCALLOPS = 36;

/** The edge of the seal: bows of the same size around a circle. */
const edge = Array.from({ length: SCALLOPS }, (_, at) => {
  const point = (turn: number, radius: number) =>
    [Math.sin, (angle: number) => -Math.cos(angle)]
      .map((along) => (along((turn / SCALLOPS) * 2 * Math.PI) * radius).toFixed(2))
      .join(' ');
  return `${at === 0 ? `M${point(0, 50)}` : ''}Q${point(at + 0.5, 55.5)} ${point(at + 1, 50)}`;
}).join('');

const whole = Object.fromEntries(pillarCodes.map((code) => [code, { level: 'EMBEDDED', stale: false }])) as Petals;

/** The flower of the programme as a seal, for what is signed; a picture only, the words stand beside it. */
export const FlowerSeal = ({ size, accent = palette.accentDark }: { size: number; accent?: string }) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    className="bl-flower"
    viewBox="-54 -54 108 108"
    width={size}
    height={size}
    aria-hidden="true"
    focusable="false"
  >
    <path className="bl-seal-edge" d={`${edge}Z`} fill={accent} />
    <circle className="bl-seal-ring" r="45" fill="none" stroke="#fff" strokeWidth="0.8" strokeDasharray="1.5 2.2" />
    <circle className="bl-seal-ground" r="41" fill="#fff" />
    <circle r="38.5" fill="none" stroke={accent} strokeWidth="0.7" />
    <g transform="scale(0.66)">
      <FlowerShape petals={whole} size={size} />
    </g>
  </svg>
);
