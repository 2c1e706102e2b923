import { ComparisonBars, LineChart, summariseComparison, summariseLines } from '@bloemen/charts';
import { Card, FigureWithTable } from '@bloemen/ui';
import { useText } from '../../shared/i18n.js';
import { nameOf, placesOf, type Series } from './series.js';

/** The municipality is drawn in its own brand, which is readable on white by construction. */
const accent = 'var(--basis-color-accent-1-color-default)';

/** The municipality beside the areas around it: a line over the years, or bars when there is one year. */
export function SeriesFigure({ series: { definition, points, breaks } }: { series: Series }) {
  const t = useText();
  const last = points.at(-1);
  if (!last) return null;
  const known = placesOf(points);
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
  return (
    <Card
      title={t('figures.chartTitle', { measure: definition.name, population: definition.populationName })}
      level={2}
    >
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
      />
    </Card>
  );
}
