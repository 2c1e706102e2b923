import { bandStyle, StripChart, StripSign, summariseStrips, Swatch } from '@bloemen/charts';
import { Card, EmptyState, FigureWithTable, Legend, Link, Table } from '@bloemen/ui';
import { percentage } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import type { OwnPositionQuery } from './comparison.generated.js';

/** Published figures of the own municipality among those that are alike, with what to know before reading them. */
export function FigureStrips({
  position: { name, figures, groupCount },
}: {
  position: OwnPositionQuery['ownPosition'];
}) {
  const t = useText();
  const title = t('compare.figures.title', { count: groupCount });
  if (figures.length === 0)
    return (
      <Card title={title} level={2}>
        <EmptyState title={t('compare.figures.none')} icon="chart" />
      </Card>
    );
  const named = (figure: (typeof figures)[number]) => `${figure.name}, ${figure.population}`;
  const strips = figures.map((figure) => ({
    id: figure.code,
    name: named(figure),
    own: figure.own,
    band: figure.band,
  }));
  const reasons = [...new Set(figures.flatMap(({ because }) => because ?? []))];
  const instructions = [...new Set(figures.flatMap((figure) => figure.instructions))];
  return (
    <Card title={title} level={2}>
      <FigureWithTable
        compact
        summary={summariseStrips(strips, name, '%')}
        figure={(width) => <StripChart strips={strips} who={name} unit="%" width={width} />}
        legend={
          <Legend
            items={[
              { key: 'own', label: name, sign: <StripSign sign="own" /> },
              { key: 'band', label: t('compare.band'), sign: <Swatch style={bandStyle} /> },
              { key: 'median', label: t('compare.median'), sign: <StripSign sign="median" /> },
            ]}
          />
        }
        source={
          <>
            {reasons.map((reason) => (
              <p key={reason} className="bl-source">
                {reason}
              </p>
            ))}
            <details className="bl-compare-notes">
              <summary>{t('compare.figures.howTo')}</summary>
              <ul>
                {instructions.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
              <p className="bl-source">{[...new Set(figures.map(({ source }) => source))].join('; ')}</p>
            </details>
          </>
        }
        table={
          <Table
            caption={title}
            captionHidden
            dense
            narrow="scroll"
            rows={figures}
            rowKey={({ code }) => code}
            columns={[
              { id: 'figure', header: t('compare.figure'), rowHeader: true, cell: named },
              { id: 'year', header: t('compare.year'), cell: ({ year }) => year },
              {
                id: 'own',
                header: name,
                numeric: true,
                cell: ({ own }) => (own === null ? t('compare.noFigure') : percentage(own)),
              },
              ...(['lower', 'median', 'upper'] as const).map((end) => ({
                id: end,
                header: t(`compare.figures.${end}`),
                numeric: true,
                cell: ({ band }: (typeof figures)[number]) => (band ? percentage(band[end]) : t('compare.notSaid')),
              })),
              { id: 'count', header: t('programme.municipalities'), numeric: true, cell: ({ count }) => count },
              { id: 'without', header: t('compare.figures.without'), numeric: true, cell: ({ without }) => without },
            ]}
          />
        }
      />
      <Link href="/werkruimte/cijfers">{t('compare.figures.more')}</Link>
    </Card>
  );
}
