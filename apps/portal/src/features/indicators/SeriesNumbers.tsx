import { Card, SourceLine, Table, type Column } from '@bloemen/ui';
import { longDate, percentage } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { nameOf, placesOf, type Point, type Series } from './series.js';

/** The numbers of the drawing as a table, with their source. */
export function SeriesNumbers({ series: { definition, points } }: { series: Series }) {
  const t = useText();
  const last = points.at(-1);
  if (!last) return null;
  const retrievedOn = points.map(({ own }) => own.retrievedOn).find((on) => on !== null);
  const columns: Column<Point>[] = [
    { id: 'year', header: t('figures.year'), rowHeader: true, cell: ({ year }) => year },
    ...placesOf(points).map((place): Column<Point> => ({
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
    <Card title={t('figures.numbers')} level={2}>
      <div className="bl-figures-numbers">
        <Table
          caption={t('figures.chartTitle', { measure: definition.name, population: definition.populationName })}
          captionHidden
          dense
          rows={points}
          rowKey={({ year }) => String(year)}
          columns={columns}
          narrow="scroll"
        />
      </div>
      <SourceLine
        source={`${definition.attribution.replace(/^Bron: /, '')}; ${definition.source}`}
        date={[
          t('figures.years', { count: points.length, years: points.map(({ year }) => year).join(', ') }),
          retrievedOn && t('figures.retrieved', { date: longDate(retrievedOn) }),
        ]
          .filter(Boolean)
          .join(', ')}
      />
    </Card>
  );
}
