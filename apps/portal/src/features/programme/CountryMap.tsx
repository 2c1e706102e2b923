import { useQuery } from '@apollo/client/react';
import {
  FlowerMark,
  HexMap,
  levelStyles,
  participationStyles,
  petalsOf,
  summariseFlower,
  summariseMap,
  Swatch,
  type FillStyle,
  type HexCell,
} from '@bloemen/charts';
import {
  Button,
  Card,
  FigureWithTable,
  FormField,
  Legend,
  LoadingState,
  Table,
  TextInput,
  type Column,
} from '@bloemen/ui';
import { levelLabels, levels, pillarNames } from '@bloemen/vocabulary';
import { useMemo, useState, type ComponentProps } from 'react';
import type { PictureSearch } from './addresses.js';
import { meantBy, partOf, type Choices } from './choices.js';
import { NationalMapDocument, type GroupNumbersFragment, type NationalMapQuery } from './programme.generated.js';
import { BorderMap } from '../../shared/borders/BorderMap.js';
import { bordersFor, useBoundaryYears } from '../../shared/borders/borders.js';
import { useText } from '../../shared/i18n.js';
import { RouteLink } from '../../shared/links.js';
import { Problem } from '../../shared/Problem.js';

type Cell = NationalMapQuery['nationalMap'][number];
type Meaning = { key: string; label: string; style: FillStyle };
type Drawn = 'bloemen' | 'vlakken' | 'grenzen';

const notVisible: FillStyle = { fill: '#f4f1ea', ink: '#6f6653', pattern: 'crosses' };

/**
 * All municipalities at about their place: as the field of flowers, a flower where the viewer may see its pillars, or as
 * cells by participation or by the level of one pillar; where borders were imported, in their real shape too. A part of
 * the country is drawn nearer. The same is found by name and as a table.
 */
export function CountryMap({
  choices,
  row,
  drawn,
  day,
  onChoose,
}: {
  choices: Choices;
  row: GroupNumbersFragment | null;
  drawn: string | undefined;
  day: string;
  onChoose: (search: PictureSearch) => void;
}) {
  const t = useText();
  const [selected, setSelected] = useState<string | null>(null);
  const { data, previousData, error, refetch } = useQuery(NationalMapDocument);
  const cells = (data ?? previousData)?.nationalMap;
  const { dimension, pillar, filter } = choices;
  const { size, province } = filter;

  const seen = cells?.filter(({ pillars }) => pillars).length ?? 0;
  const usual: Drawn = !pillar && seen * 2 > (cells?.filter(takesPart).length ?? 0) ? 'bloemen' : 'vlakken';
  const borders = bordersFor(useBoundaryYears());
  const ways: Drawn[] = borders ? ['bloemen', 'vlakken', 'grenzen'] : ['bloemen', 'vlakken'];
  const way: Drawn = ways.find((each) => each === drawn) ?? usual;
  const byLevel = way !== 'bloemen' && pillar !== null;

  const [joined, conditional, out, hidden, flower] = (['in', 'conditional', 'out', 'hidden', 'flower'] as const).map(
    (key) => t(`programme.map.${key}`),
  ) as [string, string, string, string, string];
  const meaningOf = useMemo(() => {
    const words = {
      IN: { label: joined, style: participationStyles.joined },
      CONDITIONAL: { label: conditional, style: participationStyles.conditional },
      OUT: { label: out, style: participationStyles.notJoined },
      HIDDEN: { label: hidden, style: notVisible },
      FLOWER: { label: flower, style: participationStyles.joined },
    };
    return (cell: Cell): Meaning => {
      if (!takesPart(cell)) return { key: 'OUT', ...words.OUT };
      if (way === 'bloemen' && cell.pillars) return { key: 'FLOWER', ...words.FLOWER };
      if (byLevel) {
        const level = cell.pillars?.find((state) => state.pillar === pillar)?.level;
        if (!level) return { key: 'HIDDEN', ...words.HIDDEN };
        return { key: level, label: levelLabels[level].toLowerCase(), style: levelStyles[level] };
      }
      const key = cell.isConditional ? 'CONDITIONAL' : 'IN';
      return { key, ...words[key] };
    };
  }, [joined, conditional, out, hidden, flower, way, byLevel, pillar]);
  const hexes = useMemo(
    () =>
      (cells ?? []).map((cell): HexCell => {
        const { label, style } = meaningOf(cell);
        const petals = way === 'bloemen' && cell.pillars ? petalsOf(cell.pillars) : null;
        return {
          code: cell.code,
          name: cell.name,
          column: cell.column,
          row: cell.row,
          style,
          label: petals ? summariseFlower(petals).toLowerCase() : label,
          petals,
        };
      }),
    [cells, meaningOf, way],
  );
  const within = useMemo(
    () => (cells ? meantBy(cells, { dimension, pillar, part: null, filter: { size, province } }, row) : null),
    [cells, dimension, pillar, size, province, row],
  );

  if (!cells)
    return (
      <Card title={t('programme.map.title')} level={2}>
        {error ? <Problem error={error} onRetry={() => void refetch()} /> : <LoadingState lines={8} />}
      </Card>
    );
  const meant = cells.filter(({ code }) => !within || within.has(code));
  const order = ['FLOWER', ...[...levels].reverse(), 'IN', 'CONDITIONAL', 'HIDDEN', 'OUT'];
  const meanings = [...new Map(meant.map((cell) => [meaningOf(cell).key, meaningOf(cell)])).values()]
    .map((meaning) => ({ ...meaning, count: meant.filter((cell) => meaningOf(cell).key === meaning.key).length }))
    .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const chosen = cells.find(({ code }) => code === selected);
  const choose = (code: string) => {
    const cell = cells.find((one) => one.code === code)!;
    setSelected(code);
    onChoose({ deel: partOf[dimension](cell) });
  };
  const columns: Column<Cell>[] = [
    { id: 'name', header: t('list.name'), rowHeader: true, cell: (cell) => <NameOf cell={cell} /> },
    { id: 'meaning', header: t('programme.map.meaning'), cell: (cell) => <WordsOf cell={cell} /> },
  ];
  return (
    <Card
      title={t(way === 'bloemen' ? 'programme.map.field' : 'programme.map.title')}
      level={2}
      meta={
        <div className="bl-actions" role="group" aria-label={t('programme.map.show')}>
          {ways.map((value) => (
            <Button
              key={value}
              toggle
              pressed={way === value}
              purpose="subtle"
              onClick={() => onChoose({ kaart: value })}
            >
              {t(`programme.map.${value}`)}
            </Button>
          ))}
        </div>
      }
    >
      <FigureWithTable
        compact
        isInteractive={way === 'grenzen'}
        summary={summariseMap(meant.map((cell) => ({ label: meaningOf(cell).label })))}
        figure={(width) =>
          way === 'grenzen' && borders ? (
            <BorderMap
              year={borders}
              cells={hexes}
              label={t('programme.map.title')}
              width={Math.min(width, 480)}
              within={within}
              selected={selected}
              onSelect={choose}
            />
          ) : (
            <Drawing
              hexes={hexes}
              width={Math.min(width, 400)}
              drawn={way === 'bloemen' ? 'flowers' : 'hexes'}
              within={within}
              selected={selected}
              onSelect={choose}
            />
          )
        }
        legend={
          <Legend
            items={meanings.map(({ key, label, style, count }) => ({
              key,
              sign: way === 'bloemen' ? <DotSign kind={key} style={style} /> : <Swatch style={style} />,
              label: `${label} (${count})`,
            }))}
          />
        }
        source={
          <p className="bl-source">
            {t(
              way === 'bloemen'
                ? 'programme.map.introFlowers'
                : byLevel
                  ? way === 'grenzen'
                    ? 'programme.map.introBordersStatus'
                    : 'programme.map.introStatus'
                  : way === 'grenzen'
                    ? 'programme.map.introBorders'
                    : 'programme.map.introParticipation',
              {
                day,
                pillar: pillar ? pillarNames[pillar] : '',
              },
            )}
          </p>
        }
        table={
          <div className="bl-programme-long" role="region" aria-label={t('programme.map.table')} tabIndex={0}>
            <Table
              caption={t('programme.map.table')}
              captionHidden
              dense
              narrow="scroll"
              rows={meant}
              rowKey={({ code }) => code}
              columns={columns}
            />
          </div>
        }
      />
      <FindOnMap cells={cells} onFind={choose} />
      <p className="nl-paragraph bl-programme-chosen" role="status">
        {chosen && (
          <>
            <NameOf cell={chosen} />: <WordsOf cell={chosen} />
          </>
        )}
      </p>
    </Card>
  );
}

/** The map with the name of what the pointer is over: nothing else is drawn again while it moves. */
function Drawing({
  hexes,
  ...map
}: { hexes: readonly HexCell[] } & Omit<ComponentProps<typeof HexMap>, 'cells' | 'onPoint'>) {
  const [pointed, setPointed] = useState<string | null>(null);
  const cell = hexes.find(({ code }) => code === pointed);
  return (
    <>
      <div className="bl-programme-map">
        <HexMap cells={hexes} {...map} onPoint={setPointed} />
      </div>
      <p className="bl-programme-pointed">{cell && `${cell.name}: ${cell.label}`}</p>
    </>
  );
}

const takesPart = ({ status }: Pick<Cell, 'status'>): boolean => status !== 'PROSPECT';

/** Its name, as a way to its summary where that may be read. */
const NameOf = ({ cell: { code, name, pillars } }: { cell: Cell }) =>
  pillars ? (
    <RouteLink to="/programma/gemeenten/$code" params={{ code }}>
      {name}
    </RouteLink>
  ) : (
    <strong>{name}</strong>
  );

/** What a cell says, in words. */
function WordsOf({ cell }: { cell: Cell }) {
  const t = useText();
  if (cell.pillars) return <>{summariseFlower(petalsOf(cell.pillars)).toLowerCase()}</>;
  if (!takesPart(cell)) return <>{t('programme.map.out')}</>;
  return (
    <>
      {t(cell.isConditional ? 'programme.map.conditional' : 'programme.map.in')}, {t('programme.map.levelsHidden')}
    </>
  );
}

/** The sign of a flower, a dot or an open circle, for the legend. */
function DotSign({ kind, style }: { kind: string; style: FillStyle }) {
  if (kind === 'FLOWER') return <FlowerMark size={22} />;
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <circle
        cx="11"
        cy="11"
        r="6"
        fill={style.pattern === 'outline' ? 'none' : style.fill}
        stroke={style.ink}
        strokeWidth="1.6"
      />
    </svg>
  );
}

/** A municipality by its name, for who uses no pointer. */
function FindOnMap({ cells, onFind }: { cells: readonly Cell[]; onFind: (code: string) => void }) {
  const t = useText();
  const [name, setName] = useState('');
  const find = (typed: string) => {
    setName(typed);
    const found = cells.find((cell) => cell.name.toLowerCase() === typed.trim().toLowerCase());
    if (found) onFind(found.code);
  };
  return (
    <div className="bl-programme-find">
      <FormField label={t('programme.map.find')}>
        <TextInput
          value={name}
          list="programme-municipalities"
          autoComplete="off"
          maxLength={60}
          onChange={(event) => find(event.target.value)}
        />
      </FormField>
      <datalist id="programme-municipalities">
        {cells.map(({ code, name: each }) => (
          <option key={code} value={each} />
        ))}
      </datalist>
    </div>
  );
}
