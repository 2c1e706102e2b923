import { ComparisonBars, LineChart, summariseComparison, summariseLines } from '@bloemen/charts';
import { Alert, FigureWithTable, SourceLine, Table, type Column } from '@bloemen/ui';
import type { AreaFigureFragment } from './figures.generated.js';
import { longDate, percentage } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import type { Series } from './series.js';

type Point = Series['points'][number];
type Place = 'own' | 'province' | 'ggdRegion' | 'country';
const places: readonly Place[] = ['own', 'province', 'ggdRegion', 'country'];

/** The municipality is drawn in its own brand, which is readable on white by construction. */
const accent = 'var(--basis-color-accent-1-color-default)';

/** Two areas can share a name (Utrecht and Utrecht): the code keeps them apart, the kind of area tells the reader. */
const nameOf = (figure: AreaFigureFragment, own: AreaFigureFragment) =>
  figure !== own && figure.areaName === own.areaName ? `Provincie ${figure.areaName}` : figure.areaName;

/** The municipality beside the areas around it: a line over the years, or bars when there is one year. */
export function SeriesFigure({ series: { definition, points, breaks } }: { series: Series }) {
  const t = useText();
  const last = points.at(-1);
  if (!last) return null;
  const known = places.filter((place) => place === 'own' || points.some((point) => point[place].value !== null));
  const lines = known.map((place) => ({
    id: place,
    name: nameOf(last[place], last.own),
    points: points.map((point) => ({ x: point.year, y: point[place].value })),
    emphasis: place === 'own',
  }));
  const bars = known.map((place) => ({
    id: place,
    name: nameOf(last[place], last.own),
    value: last[place].value,
    emphasis: place === 'own',
  }));
  const marks = breaks.map(({ year }) => ({ x: year, label: t('figures.break') }));
  const isOverYears = points.length > 1;
  const retrievedOn = points.map(({ own }) => own.retrievedOn).find((on) => on !== null);

  const columns: Column<Point>[] = [
    { id: 'year', header: t('figures.year'), rowHeader: true, cell: ({ year }) => year },
    ...known.map((place): Column<Point> => ({
      id: place,
      header: nameOf(last[place], last.own),
      numeric: true,
      cell: (point) => {
        const { value, isDerived } = point[place];
        if (value === null) return t('figures.noFigure');
        return isDerived ? t('figures.calculated', { value: percentage(value) }) : percentage(value);
      },
    })),
  ];
  return (
    <>
      {last.own.value === null && (
        <Alert kind="info" title={t('figures.ownMissing', { name: last.own.areaName, year: String(last.year) })}>
          {last.own.because}
        </Alert>
      )}
      <FigureWithTable
        title={isOverYears ? t('figures.perYear') : t('figures.inYear', { year: String(last.year) })}
        summary={isOverYears ? summariseLines(lines, '%', marks) : summariseComparison(bars, '%')}
        figure={(width) =>
          isOverYears ? (
            <LineChart series={lines} breaks={marks} unit="%" width={width} accent={accent} />
          ) : (
            <ComparisonBars bars={bars} unit="%" width={width} accent={accent} />
          )
        }
        table={
          <Table
            caption={t('figures.chartTitle', { measure: definition.name, population: definition.populationName })}
            rows={points}
            rowKey={({ year }) => String(year)}
            columns={columns}
            narrow="scroll"
          />
        }
        source={
          <SourceLine
            source={`${definition.attribution.replace(/^Bron: /, '')}; ${definition.source}`}
            date={[
              t('figures.years', { count: points.length, years: points.map(({ year }) => year).join(', ') }),
              retrievedOn && t('figures.retrieved', { date: longDate(retrievedOn) }),
            ]
              .filter(Boolean)
              .join(', ')}
          />
        }
      />
    </>
  );
}
