import type { Level, PillarCode } from '@bloemen/vocabulary';

/**
 * How an area is filled. Every meaning has its own pattern beside its colour, so that it survives print and colour
 * blindness.
 */
export type FillStyle = { fill: string; ink: string; pattern: 'solid' | 'stripes' | 'dots' | 'crosses' | 'outline' };

export const palette = {
  accent: '#0f615c',
  accentDark: '#0b4a47',
  text: '#001a40',
  subtle: '#3d5374',
  axis: '#8390a5',
  grid: '#e3e8ec',
  contrast: '#a8461f',
  neutral: '#5b6b83',
  /** The ground of a petal of which something is known, and the heart of a flower. */
  petal: '#e3e9e5',
  heart: '#f0c75e',
} as const;

/**
 * The colour that a pillar is recognised by, for identity only: status is in shape and words. Each stands out 3 to 1 on
 * white and paper (WCAG 2.2, 1.4.11). The same stand in `theme.css` as `--bl-p1` to `--bl-p5`.
 */
export const pillarAccents: Record<PillarCode, string> = {
  P1: '#7b3b86',
  P2: '#c4453b',
  P3: '#b57a06',
  P4: '#2c7a4b',
  P5: '#1f6f9c',
};

/** Deeper means further; unknown is an open cell, never an alarm. */
export const levelStyles: Record<Level, FillStyle> = {
  UNKNOWN: { fill: '#ffffff', ink: '#7b879a', pattern: 'outline' },
  NOT_STARTED: { fill: '#e4e9ed', ink: '#7b879a', pattern: 'solid' },
  INTENDED: { fill: '#d5ebe8', ink: '#2f7f79', pattern: 'dots' },
  IN_PROGRESS: { fill: '#7fc0ba', ink: '#0b4a47', pattern: 'stripes' },
  EMBEDDED: { fill: '#0b4a47', ink: '#0b4a47', pattern: 'solid' },
};

export const participationStyles = {
  joined: { fill: '#0f615c', ink: '#0f615c', pattern: 'solid' },
  /** Signed, and the decision is still to come. */
  conditional: { fill: '#d5ebe8', ink: '#0f615c', pattern: 'stripes' },
  /** Joined just now, among those that did before. */
  tonight: { fill: '#f2b035', ink: '#5c3a00', pattern: 'solid' },
  notJoined: { fill: '#eef2f3', ink: '#7b879a', pattern: 'outline' },
} as const satisfies Record<string, FillStyle>;

const keyOf = ({ fill, ink, pattern }: FillStyle) => `${pattern}${fill}${ink}`.replace(/\W/g, '');

/** The value of `fill` for a style; draw `<Patterns>` with the same id in the same svg. */
export const fillOf = (id: string, style: FillStyle) =>
  style.pattern === 'solid' || style.pattern === 'outline' ? style.fill : `url(#${id}-${keyOf(style)})`;

const marks: Record<'stripes' | 'dots' | 'crosses', (ink: string) => React.ReactNode> = {
  stripes: (ink) => <path d="M-1.5 1.5 1.5-1.5M0 6 6 0M4.5 7.5l3-3" stroke={ink} strokeWidth="1.1" />,
  dots: (ink) => <circle className="bl-chart__full" cx="3" cy="3" r="1" fill={ink} />,
  crosses: (ink) => <path d="M1 1l4 4M5 1 1 5" stroke={ink} strokeWidth="0.9" />,
};

/**
 * The class of an area of this style, by which `charts.css` of the portal keeps full and empty apart where the colours
 * of a person stand in the place of ours.
 */
export const areaClass = ({ fill, ink, pattern }: FillStyle): string | undefined => {
  if (pattern === 'outline') return 'bl-chart__outline';
  if (pattern === 'solid') return fill === ink ? 'bl-chart__full' : 'bl-chart__hollow';
  return undefined;
};

/** The pattern definitions that the styles of one drawing need. */
export function Patterns({ id, styles }: { id: string; styles: readonly FillStyle[] }) {
  const distinct = new Map(styles.map((style) => [keyOf(style), style]));
  return (
    <defs>
      {[...distinct].map(
        ([key, { fill, ink, pattern }]) =>
          pattern !== 'solid' &&
          pattern !== 'outline' && (
            <pattern key={key} id={`${id}-${key}`} width="6" height="6" patternUnits="userSpaceOnUse">
              <rect className="bl-chart__hollow" width="6" height="6" fill={fill} />
              {marks[pattern](ink)}
            </pattern>
          ),
      )}
    </defs>
  );
}
