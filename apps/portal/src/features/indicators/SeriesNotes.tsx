import { Badge, Card, DataList, Paragraph } from '@bloemen/ui';
import { useText } from '../../shared/i18n.js';
import type { Series } from './series.js';

/** How to read the figure. */
export function SeriesReading({ series: { definition, points } }: { series: Series }) {
  const t = useText();
  const last = points.at(-1);
  if (!last) return null;
  return (
    <Card title={t('figures.readTitle')} level={2}>
      <DataList
        items={[
          { label: t('figures.kind'), value: <Badge tone="info">{definition.methodName}</Badge> },
          { label: t('figures.meaning'), value: definition.explanation },
          { label: t('figures.population'), value: definition.populationName },
          { label: t('figures.questions'), value: definition.scaleName },
          { label: t('figures.borders'), value: last.boundaryYear },
        ]}
      />
      <Paragraph subtle>{t('figures.notForPersons')}</Paragraph>
    </Card>
  );
}

/** What the latest year asks to be careful about; nothing where it asks nothing. */
export function SeriesNotes({ series: { points, breaks } }: { series: Series }) {
  const t = useText();
  const last = points.at(-1);
  if (!last) return null;
  const around = [last.province, last.ggdRegion, last.country];
  const notes = [
    ...breaks.map(({ because }) => because),
    ...[last.own, ...around].flatMap(({ areaName, note }) =>
      note ? [t('figures.noteOf', { area: areaName, note })] : [],
    ),
    ...around.flatMap(({ areaName, because, isDerived, comparison }) => {
      const note = because ?? (!isDerived && comparison?.verdict !== 'COMPARABLE' ? comparison?.because : null);
      return note ? [t('figures.noteOf', { area: areaName, note })] : [];
    }),
  ];
  if (notes.length === 0) return null;
  return (
    <Card title={t('figures.noteTitle', { year: String(last.year) })} level={2}>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Card>
  );
}
