import { levelLabels, pillarCodes, pillarNames, type Level, type PillarCode } from '@bloemen/vocabulary';
import { palette, pillarAccents } from './styles.js';

/** How one pillar stands: its level, and whether the fact that carries it is out of date. */
export type Petal = { level: Level; stale: boolean };
export type Petals = Record<PillarCode, Petal>;

/** How far each level fills a petal from the heart; null is hollow: nothing is known. */
const reach: Record<Level, number | null> = {
  UNKNOWN: null,
  NOT_STARTED: 0,
  INTENDED: 0.48,
  IN_PROGRESS: 0.76,
  EMBEDDED: 1,
};

/** One petal upward from the heart, in a drawing of 108 by 108 around the origin. */
const petal = 'M0-7C-20-19-19-44 0-50 19-44 20-19 0-7Z';

/** Up to this size in pixels dashes and edges are drawn coarser, because finer ones would not be seen. */
const SMALL = 40;

const wordsOf = ({ level, stale }: Petal) => levelLabels[level].toLowerCase() + (stale ? ', niet actueel' : '');

/** `Bestuurlijk commitment in uitvoering, niet actueel; …`: what a flower shows, in words. */
export const summariseFlower = (petals: Petals) =>
  pillarCodes.map((code) => `${pillarNames[code]} ${wordsOf(petals[code])}`).join('; ');

/** How many pillars are in execution or embedded, how many not current, how many unknown. */
export const countPetals = (petals: Petals) => {
  const all = pillarCodes.map((code) => petals[code]);
  return {
    moving: all.filter(({ level }) => level === 'IN_PROGRESS' || level === 'EMBEDDED').length,
    stale: all.filter(({ stale }) => stale).length,
    unknown: all.filter(({ level }) => level === 'UNKNOWN').length,
  };
};

/**
 * The five petals as parts of a larger drawing, around the origin, 108 units across. The petals are the pillars,
 * clockwise from the top: fill is the level, a dashed edge not current, hollow unknown.
 */
export function FlowerShape({
  petals,
  size,
}: {
  petals: Petals;
  /** Pixels across, for how fine it is drawn. */ size: number;
}) {
  const isSmall = size <= SMALL;
  const width = isSmall ? Math.min(9, 150 / size) : 2.4;
  return (
    <>
      {pillarCodes.map((code, at) => {
        const { level, stale } = petals[code];
        const filled = reach[level];
        const colour = pillarAccents[code];
        return (
          <g key={code} className="bl-petal" transform={`rotate(${at * 72})`}>
            <path
              className="bl-petal__edge"
              d={petal}
              fill={filled === null ? 'none' : palette.petal}
              stroke={colour}
              strokeWidth={filled === null ? width * 0.7 : width}
              strokeDasharray={stale ? (isSmall ? `${width * 1.7} ${width * 1.2}` : '7 4.5') : undefined}
            />
            {filled !== null && filled > 0 && (
              <path
                className="bl-petal__fill"
                d={petal}
                fill={colour}
                fillOpacity={stale ? 0.6 : 1}
                transform={filled < 1 ? `matrix(${filled} 0 0 ${filled} 0 ${-7 * (1 - filled)})` : undefined}
              />
            )}
          </g>
        );
      })}
      <circle className="bl-petal__heart" r="7" fill={palette.heart} stroke="#fff" strokeWidth="1.5" />
    </>
  );
}

/**
 * The flower of a municipality, from 16 px (a table) to 240 px (a dashboard, a certificate). It says itself in words to
 * who cannot see it, unless `isDecorative`: then the words stand beside it.
 */
export function Flower({
  petals,
  size,
  isDecorative = false,
}: {
  petals: Petals;
  size: number;
  isDecorative?: boolean;
}) {
  return (
    <svg
      className="bl-flower"
      viewBox="-54 -54 108 108"
      width={size}
      height={size}
      {...(isDecorative
        ? { 'aria-hidden': true, focusable: false }
        : { role: 'img', 'aria-label': `Vijf pijlers: ${summariseFlower(petals)}.` })}
    >
      <FlowerShape petals={petals} size={size} />
    </svg>
  );
}

/** The petal of one pillar by itself, as its sign beside its name; never alone. */
export const PetalMark = ({
  pillar,
  petal: { level, stale },
  size = 28,
}: {
  pillar: PillarCode;
  petal: Petal;
  size?: number;
}) => {
  const filled = reach[level];
  return (
    <svg
      className="bl-flower"
      viewBox="-19 -54 38 51"
      height={size}
      width={Math.round(size * 0.75)}
      aria-hidden="true"
      focusable="false"
    >
      <g className="bl-petal">
        <path
          className="bl-petal__edge"
          d={petal}
          fill={filled === null ? 'none' : palette.petal}
          stroke={pillarAccents[pillar]}
          strokeWidth={filled === null ? 2.4 : 3.4}
          strokeDasharray={stale ? '7 4.5' : undefined}
        />
        {filled !== null && filled > 0 && (
          <path
            className="bl-petal__fill"
            d={petal}
            fill={pillarAccents[pillar]}
            fillOpacity={stale ? 0.6 : 1}
            transform={filled < 1 ? `matrix(${filled} 0 0 ${filled} 0 ${-7 * (1 - filled)})` : undefined}
          />
        )}
      </g>
    </svg>
  );
};

const whole: Petals = Object.fromEntries(
  pillarCodes.map((code) => [code, { level: 'EMBEDDED', stale: false }]),
) as Petals;

/** The sign of the programme itself: the flower in full bloom. The words stand beside it. */
export const FlowerMark = ({ size }: { size: number }) => <Flower petals={whole} size={size} isDecorative />;

/** The petals of a list of pillars as the API gives it; a pillar that is not in it is unknown. */
export const petalsOf = (pillars: readonly { pillar: string; level: Level; stale?: boolean | null }[]): Petals =>
  Object.fromEntries(
    pillarCodes.map((code) => {
      const found = pillars.find(({ pillar }) => pillar === code);
      return [code, { level: found?.level ?? 'UNKNOWN', stale: found?.stale ?? false }];
    }),
  ) as Petals;
