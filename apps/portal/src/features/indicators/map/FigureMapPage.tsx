import { useQuery } from '@apollo/client/react';
import {
  classesOf,
  classOf,
  HexMap,
  noValueStyle,
  summariseClasses,
  Swatch,
  tellClasses,
  type HexCell,
} from '@bloemen/charts';
import {
  Button,
  Card,
  Columns,
  EmptyState,
  FigureWithTable,
  Legend,
  LoadingState,
  Page,
  PageHeader,
  Paragraph,
  SourceLine,
  Span,
  Table,
  type Column,
} from '@bloemen/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { BorderMap } from '../../../shared/borders/BorderMap.js';
import { bordersFor, useBoundaryYears } from '../../../shared/borders/borders.js';
import { percentage } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import { ChoiceSelect } from '../ChoiceSelect.js';
import '../figures.css';
import { FigureMapDocument, type FigureMapQuery } from '../figures.generated.js';
import { FigureTabs } from '../FigureTabs.js';
import messages from './map.nl.json' with { type: 'json' };

type Map = FigureMapQuery['figureMap'];
type Chosen = NonNullable<Map['chosen']>;
type Area = Chosen['areas'][number];
type Change = { groep?: string; maat?: string; kaart?: string };

const RULE = 'quantiles';

/** The newest figure of every municipality on one map, as hexagons or in their real shape; choices are in the address. */
export const FigureMapPage = withMessages(messages, function FigureMapPage() {
  const t = useText();
  const navigate = useNavigate();
  const search: Change = useSearch({ strict: false });
  const isMunicipality = useSession()?.workspace.kind === 'municipality';
  const { data, previousData, error, refetch } = useQuery(FigureMapDocument, {
    variables: { population: search.groep ?? null, measure: search.maat ?? null },
  });
  const map = (data ?? previousData)?.figureMap;
  const choose = (change: Change) =>
    void navigate({
      to: isMunicipality ? '/werkruimte/cijfers/kaart' : '/programma/cijfers/kaart',
      search: { ...search, ...change },
      replace: true,
      resetScroll: false,
    });
  return (
    <Page width="wide">
      <PageHeader title={t('figureMap.title')} intro={t('figureMap.intro')} />
      <FigureTabs />
      {!map && (error ? <Problem error={error} onRetry={() => void refetch()} /> : <LoadingState lines={10} />)}
      {map && !map.chosen && (
        <EmptyState title={t('figureMap.none')} icon="chart">
          {t('figureMap.noneText')}
        </EmptyState>
      )}
      {map?.chosen && (
        <>
          <div className="bl-figures-choices">
            <ChoiceSelect
              label={t('figureMap.group')}
              value={map.chosen.definition.population}
              options={map.populations.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(groep) => choose({ groep, maat: map.chosen!.definition.measure })}
            />
            <ChoiceSelect
              label={t('figureMap.measure')}
              value={map.chosen.definition.measure}
              options={map.measures.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(maat) => choose({ maat })}
            />
          </div>
          <Columns>
            <Span of={8}>
              <MapCard chosen={map.chosen} drawn={search.kaart} onDraw={(kaart) => choose({ kaart })} />
            </Span>
            <Span of={4}>
              <Card title={t('figureMap.readTitle')} level={2}>
                <Paragraph>{map.chosen.margin}</Paragraph>
                <Paragraph>{t('figureMap.noRanking')}</Paragraph>
                {isMunicipality && <Paragraph>{t('figureMap.own')}</Paragraph>}
              </Card>
            </Span>
          </Columns>
        </>
      )}
    </Page>
  );
});

function MapCard({
  chosen: { definition, year, boundaryYear, areas },
  drawn,
  onDraw,
}: {
  chosen: Chosen;
  drawn: string | undefined;
  onDraw: (drawn: string) => void;
}) {
  const t = useText();
  const borders = bordersFor(useBoundaryYears(), boundaryYear);
  const isBorders = borders !== undefined && drawn !== 'zeshoeken';
  const classes = useMemo(
    () =>
      classesOf(
        areas.flatMap(({ value }) => value ?? []),
        RULE,
      ),
    [areas],
  );
  const [noFigure, calculated] = [t('figureMap.noFigure'), t('figureMap.calculated', { value: '{value}' })];
  const cells = useMemo(
    () =>
      areas.map((area): HexCell => {
        const { code, name, column, row, value, isDerived } = area;
        const number = value === null ? noFigure : percentage(value);
        return {
          ...{ code, name, column, row },
          style: classOf(classes, value)?.style ?? noValueStyle,
          label: isDerived ? calculated.replace('{value}', number) : number,
        };
      }),
    [areas, classes, noFigure, calculated],
  );
  const own = areas.find(({ isOwn }) => isOwn)?.code ?? null;
  const missing = areas.filter(({ value }) => value === null).length;
  const title = t('figureMap.cardTitle', {
    measure: definition.name,
    population: definition.populationName,
    year: String(year),
  });
  const columns: Column<Area>[] = [
    { id: 'name', header: t('figureMap.name'), rowHeader: true, cell: ({ name }) => name },
    {
      id: 'value',
      header: t('figureMap.value'),
      numeric: true,
      cell: ({ code }) => cells.find((cell) => cell.code === code)!.label,
    },
    { id: 'class', header: t('figureMap.class'), cell: ({ value }) => classOf(classes, value)?.label ?? noFigure },
  ];
  return (
    <Card
      title={title}
      level={2}
      meta={
        borders && (
          <div className="bl-actions" role="group" aria-label={t('figureMap.show')}>
            {(['zeshoeken', 'kaart'] as const).map((way) => (
              <Button
                key={way}
                toggle
                pressed={(way === 'kaart') === isBorders}
                purpose="subtle"
                onClick={() => onDraw(way)}
              >
                {t(`figureMap.${way}`)}
              </Button>
            ))}
          </div>
        )
      }
    >
      <FigureWithTable
        compact
        isInteractive={isBorders}
        summary={summariseClasses(
          classes,
          areas.map(({ value }) => value),
          ['gemeente', 'gemeenten'],
        )}
        figure={(width) =>
          isBorders ? (
            <BorderMap
              year={borders}
              cells={cells}
              label={title}
              width={Math.min(width, 620)}
              madeFor={boundaryYear}
              selected={own}
            />
          ) : (
            <div className="bl-figures-map">
              <HexMap cells={cells} width={Math.min(width, 480)} selected={own} />
            </div>
          )
        }
        legend={
          <Legend
            items={[
              ...classes.map((each) => ({
                key: each.label,
                sign: <Swatch style={each.style} />,
                label: t('figureMap.classCount', {
                  label: each.label,
                  count: areas.filter(({ value }) => classOf(classes, value) === each).length,
                }),
              })),
              ...(missing > 0
                ? [
                    {
                      key: 'none',
                      sign: <Swatch style={noValueStyle} />,
                      label: t('figureMap.noFigureCount', { count: missing }),
                    },
                  ]
                : []),
            ]}
          />
        }
        source={
          <>
            <p className="bl-source">
              {!isBorders && `${t('figureMap.hexes')} `}
              {tellClasses(classes, RULE, 'gemeenten')}
            </p>
            <SourceLine
              source={`${definition.attribution.replace(/^Bron: /, '')}; ${definition.source}`}
              date={`${definition.methodName}, ${year}`}
            />
          </>
        }
        table={
          <div className="bl-figures-long" role="region" aria-label={t('figureMap.table')} tabIndex={0}>
            <Table
              caption={t('figureMap.table')}
              captionHidden
              dense
              narrow="scroll"
              rows={areas}
              rowKey={({ code }) => code}
              columns={columns}
            />
          </div>
        }
      />
    </Card>
  );
}
