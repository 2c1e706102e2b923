import { useText } from '../../shared/i18n.js';
import { coverageName, type Coverage } from './words.js';

const ROW = 32;
const RADIUS = 9;
const GAP = 26;
const LABEL_WIDTH = 300;

/** A filled, dashed or empty circle; each has its own shape, so that colour is never the only difference. */
function Mark({ kind, x, y }: { kind: 'member' | 'invited' | 'open'; x: number; y: number }) {
  return (
    <g className={`bl-coverage-mark bl-coverage-mark--${kind}`}>
      <circle cx={x} cy={y} r={RADIUS} />
      {kind === 'open' && <path d={`M${x - 5} ${y}h10`} />}
    </g>
  );
}

export const CoverageSign = ({ kind }: { kind: 'member' | 'invited' | 'open' }) => (
  <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
    <Mark kind={kind} x={12} y={12} />
  </svg>
);

/** One row per sector, one circle per organisation; on a narrow screen the name stands above its circles. */
export function CoverageDrawing({ coverage, width }: { coverage: readonly Coverage[]; width: number }) {
  const t = useText();
  const narrow = width < 520;
  const height = narrow ? ROW * 2 : ROW;
  const left = narrow ? RADIUS + 2 : LABEL_WIDTH;
  const room = Math.max(1, Math.floor((width - left - RADIUS) / GAP));
  return (
    <svg
      width={width}
      height={coverage.length * height + 4}
      viewBox={`0 0 ${width} ${coverage.length * height + 4}`}
      className="bl-coverage"
      aria-hidden="true"
    >
      {coverage.map((one, index) => {
        const top = index * height;
        const middle = top + (narrow ? ROW + 12 : ROW / 2);
        const marks = [
          ...Array<'member'>(one.members).fill('member'),
          ...Array<'invited'>(one.invited).fill('invited'),
        ];
        return (
          <g key={one.sector ?? 'none'}>
            <text
              x={0}
              y={top + (narrow ? 20 : ROW / 2 + 5)}
              className={
                one.wanted && one.members === 0 ? 'bl-coverage__label bl-coverage__label--open' : 'bl-coverage__label'
              }
            >
              {coverageName(t, one)}
            </text>
            {marks.length === 0 && <Mark kind="open" x={left} y={middle} />}
            {marks.slice(0, room).map((kind, place) => (
              <Mark key={place} kind={kind} x={left + place * GAP} y={middle} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
