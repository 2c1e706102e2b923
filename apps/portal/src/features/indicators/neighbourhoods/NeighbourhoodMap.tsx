import {
  classesOf,
  classOf,
  noValueStyle,
  summariseClasses,
  Swatch,
  tellClasses,
  type Borders,
  type MapCell,
} from '@bloemen/charts';
import { Card, FigureWithTable, Legend, Paragraph } from '@bloemen/ui';
import { useMemo } from 'react';
import { MapOf } from '../../../shared/borders/BorderMap.js';
import { percentage } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { useMarginWords } from './estimate.js';
import type { Chosen } from './chosen.js';

const RULE = 'equal';
const HIGHEST = 520;

/** The same estimates where they lie, for this workspace alone. The list beside it is its table. */
export function NeighbourhoodMap({ chosen: { areas, borders, boundaryYears, kind } }: { chosen: Chosen }) {
  const t = useText();
  const marginOf = useMarginWords();
  const shapes = useMemo(() => borders && (JSON.parse(borders.topology) as Borders), [borders]);
  const classes = useMemo(
    () =>
      classesOf(
        areas.flatMap(({ estimate }) => estimate.value ?? []),
        RULE,
      ),
    [areas],
  );
  const cells = areas.map(({ code, name, estimate }): MapCell => {
    const [value, margin] = [estimate.value === null ? null : percentage(estimate.value), marginOf(estimate)];
    const label =
      value === null
        ? t('neighbourhoods.noFigure')
        : margin === null
          ? t('neighbourhoods.labelAlone', { value })
          : t('neighbourhoods.label', { value, margin });
    return { code, name, style: classOf(classes, estimate.value)?.style ?? noValueStyle, label };
  });
  const missing = areas.filter(({ estimate }) => estimate.value === null).length;
  const nouns = kind === 'DISTRICT' ? (['wijk', 'wijken'] as const) : (['buurt', 'buurten'] as const);
  return (
    <Card title={t('neighbourhoods.mapTitle')} level={2}>
      {borders && shapes ? (
        <FigureWithTable
          compact
          isInteractive
          summary={summariseClasses(
            classes,
            areas.map(({ estimate }) => estimate.value),
            nouns,
          )}
          figure={(width) => (
            <MapOf
              borders={shapes}
              origin={borders}
              cells={cells}
              label={t('neighbourhoods.mapTitle')}
              width={width}
              highest={HIGHEST}
              madeFor={boundaryYears.at(-1)}
            />
          )}
          legend={
            <Legend
              items={[
                ...classes.map((each) => ({
                  key: each.label,
                  sign: <Swatch style={each.style} />,
                  label: t('neighbourhoods.classCount', {
                    label: each.label,
                    count: areas.filter(({ estimate }) => classOf(classes, estimate.value) === each).length,
                  }),
                })),
                ...(missing > 0
                  ? [
                      {
                        key: 'none',
                        sign: <Swatch style={noValueStyle} />,
                        label: t('neighbourhoods.noFigureCount', { count: missing }),
                      },
                    ]
                  : []),
              ]}
            />
          }
          source={<p className="bl-source">{tellClasses(classes, RULE, nouns[1])}</p>}
        />
      ) : (
        <Paragraph subtle>{t('neighbourhoods.noMap')}</Paragraph>
      )}
    </Card>
  );
}
