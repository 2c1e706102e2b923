import { FlowerShape, HexMap, petalsOf, Swatch, type FillStyle } from '@bloemen/charts';
import { Legend } from '@bloemen/ui';
import { pillarCodes } from '@bloemen/vocabulary';
import type { Board } from '@bloemen/api-contract/public';
import { usePublicQuery } from '../../../shared/graphql.js';
import { useText } from '../../../shared/i18n.js';
import { MapOfMunicipalitiesDocument } from './board.generated.js';

/** Width of the drawing in its own units; the stylesheet says how large it is. */
const WIDTH = 500;

/** How a cell is filled on the dark ground of the board. */
const styles = {
  joined: { fill: '#3c9189', ink: '#3c9189', pattern: 'solid' },
  tonight: { fill: '#f0c75e', ink: '#fff6dd', pattern: 'solid' },
  notJoined: { fill: '#0b1f1e', ink: '#6d918e', pattern: 'outline' },
} as const satisfies Record<string, FillStyle>;

const bloom = petalsOf(pillarCodes.map((pillar) => ({ pillar, level: 'EMBEDDED' as const })));

/**
 * The country: who took part before, and a flower for each that signed tonight. The one that has the stage opens large,
 * with its name beside it.
 */
export function BoardMap({ board: { signed, participants }, shown }: { board: Board; shown: string | null }) {
  const t = useText();
  const { data } = usePublicQuery(MapOfMunicipalitiesDocument);
  const tonight = new Set(signed.map(({ cbsCode }) => cbsCode));
  const joined = new Set(participants);
  const cells = data?.publicProgramme.cells.map(({ code, name, column, row }) => {
    const meaning = tonight.has(code) ? 'tonight' : joined.has(code) ? 'joined' : 'notJoined';
    return { code, name, column, row, style: styles[meaning], label: t(`board.${meaning}`) };
  });
  if (!cells) return <div />;
  const last = signed.find(({ cbsCode }) => cbsCode === shown);
  const inOrder = last ? [...signed.filter((one) => one !== last), last] : signed;
  return (
    <figure className="bl-board__map">
      <div
        role="img"
        aria-label={t('board.mapAlt', {
          participating: participants.length,
          all: cells.length,
          tonight: signed.length,
        })}
      >
        <HexMap
          cells={cells}
          width={WIDTH}
          over={(middleOf, radius) =>
            inOrder.map((one) => {
              const middle = middleOf(one.cbsCode);
              return (
                middle && (
                  <Bloom
                    // Anew for the stage and after it, so that it opens each time.
                    key={`${one.cbsCode}${one === last ? ' now' : ''}`}
                    {...middle}
                    radius={one === last ? radius * 3 : radius}
                    name={one === last ? one.name : null}
                  />
                )
              );
            })
          }
        />
      </div>
      <figcaption>
        <Legend
          items={(['joined', 'tonight', 'notJoined'] as const).map((key) => ({
            key,
            sign: key === 'tonight' ? <BlossomSign /> : <Swatch style={styles[key]} />,
            label: t(`board.${key}`),
          }))}
        />
      </figcaption>
    </figure>
  );
}

/** A flower on a light ground, so that all its petals show on the dark. */
const Blossom = ({ radius }: { radius: number }) => (
  <>
    <circle className="bl-board__ground" r={radius} fill="#fdf8ec" />
    <g transform={`scale(${((radius * 0.9) / 54).toFixed(4)})`}>
      <FlowerShape petals={bloom} size={radius * 3} />
    </g>
  </>
);

/** The same in the legend. */
const BlossomSign = () => (
  <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true" focusable="false">
    <Blossom radius={11} />
  </svg>
);

/** The flower of who signed. */
function Bloom({ x, y, radius, name }: { x: number; y: number; radius: number; name: string | null }) {
  const isRight = x > WIDTH / 2;
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} pointerEvents="none">
      <g className={name ? 'bl-board__bloom bl-board__bloom--now' : 'bl-board__bloom'}>
        <Blossom radius={radius} />
      </g>
      {name && (
        <text
          className="bl-board__label"
          x={isRight ? -radius - 6 : radius + 6}
          dy="0.35em"
          textAnchor={isRight ? 'end' : 'start'}
        >
          {name}
        </text>
      )}
    </g>
  );
}
