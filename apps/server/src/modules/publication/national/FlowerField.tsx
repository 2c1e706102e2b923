import { FlowerShape, type Petals } from '@bloemen/charts';
import type { Level } from '@bloemen/vocabulary';
import { useId } from 'react';

/** Petals of one flower, clockwise; `stale` ones have a dashed edge. */
const flowerOf = (levels: readonly Level[], stale: readonly number[] = []): Petals =>
  Object.fromEntries(levels.map((level, at) => [`P${at + 1}`, { level, stale: stale.includes(at) }])) as Petals;

const kinds = [
  flowerOf(['EMBEDDED', 'EMBEDDED', 'IN_PROGRESS', 'EMBEDDED', 'IN_PROGRESS']),
  flowerOf(['IN_PROGRESS', 'EMBEDDED', 'INTENDED', 'IN_PROGRESS', 'UNKNOWN'], [3]),
  flowerOf(['INTENDED', 'IN_PROGRESS', 'UNKNOWN', 'INTENDED', 'NOT_STARTED']),
];

/** Where the flowers stand: across, how high, how large, how far turned, and which of the kinds. */
const places = Array.from({ length: 34 }, (_, at) => {
  const wave = Math.sin(at * 2.4) * 0.5 + Math.sin(at * 0.9 + 1) * 0.5;
  return {
    x: 20 + at * 42.5 + Math.sin(at * 5.1) * 9,
    height: 46 + wave * 18,
    scale: 0.29 + ((at * 7) % 5) * 0.035,
    turn: (at * 31) % 72,
    kind: at % 5 === 3 ? 2 : at % 3 === 1 ? 1 : 0,
    lean: Math.sin(at * 1.7) * 9,
  };
});
const [WIDTH, GROUND] = [1460, 92];

/** A field of flowers as the ground that a public page stands on: a picture alone, it says nothing of anybody. */
export function FlowerField() {
  const id = useId();
  return (
    <svg
      className="bl-field-of-flowers"
      viewBox={`0 0 ${WIDTH} ${GROUND}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        {kinds.map((petals, at) => (
          <g key={at} id={`${id}${at}`}>
            <FlowerShape petals={petals} size={36} />
          </g>
        ))}
      </defs>
      {places.map(({ x, height, scale, turn, kind, lean }) => (
        <g key={x}>
          <path
            className="bl-field-of-flowers__stem"
            d={`M${x - lean} ${GROUND}C${x - lean} ${GROUND - height / 2} ${x} ${GROUND - height / 2} ${x} ${GROUND - height}`}
          />
          <use
            href={`#${id}${kind}`}
            transform={`translate(${x} ${GROUND - height}) rotate(${turn}) scale(${scale})`}
          />
        </g>
      ))}
    </svg>
  );
}
