import { useQuery } from '@apollo/client/react';
import { Alert, Columns, EmptyState, FormField, LoadingState, Page, PageHeader, Select, Span } from '@bloemen/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FiguresDocument } from './figures.generated.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { CompareDefinitions } from './CompareDefinitions.js';
import { FigureTabs } from './FigureTabs.js';
import messages from './figures.nl.json' with { type: 'json' };
import type { Figures } from './series.js';
import './figures.css';
import { SeriesFigure } from './SeriesFigure.js';
import { OwnMissing } from './OwnMissing.js';
import { SeriesNumbers } from './SeriesNumbers.js';
import { SeriesNotes, SeriesReading } from './SeriesNotes.js';

const FIRST_GROUP = '18+';
const FIRST_MEASURE = 'LONELY';
const order = ['18+', '18-64', '65+', '16-25'];

/** What is known about loneliness in the own municipality; group and measure are in the address. */
export const FiguresPage = withMessages(messages, function FiguresPage() {
  const t = useText();
  const { data, loading, error, refetch } = useQuery(FiguresDocument, { variables: {} });
  const figures = data?.figures;
  return (
    <Page width="wide">
      <PageHeader title={t('figures.title')} intro={figures && t('figures.intro', { name: figures.name })} />
      <FigureTabs />
      {loading && !figures && <LoadingState lines={8} />}
      {error && !figures && <Problem error={error} onRetry={() => void refetch()} />}
      {figures?.successor && (
        <Alert kind="info" title={t('figures.moved', { name: figures.name, successor: figures.successor.name })}>
          {t('figures.movedText', { successor: figures.successor.name })}
        </Alert>
      )}
      {figures &&
        (figures.series.length > 0 ? (
          <ChosenSeries figures={figures} />
        ) : (
          <EmptyState title={t('figures.none')} icon="chart">
            {t('figures.noneText')}
          </EmptyState>
        ))}
    </Page>
  );
});

function ChosenSeries({ figures }: { figures: Figures }) {
  const t = useText();
  const navigate = useNavigate();
  const { groep = FIRST_GROUP, maat = FIRST_MEASURE } = useSearch({ strict: false });
  const groups = [
    ...new Map(figures.series.map(({ definition }) => [definition.population, definition.populationName])),
  ].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const inGroup = figures.series.filter(({ definition }) => definition.population === groep);
  const series = inGroup.find(({ definition }) => definition.measure === maat) ?? inGroup[0] ?? figures.series[0];
  if (!series) return null;
  const choose = (chosen: { groep: string; maat: string }) =>
    void navigate({ to: '/werkruimte/cijfers', search: chosen, replace: true, resetScroll: false });
  const { population, measure } = series.definition;
  const offered = figures.series.filter(({ definition }) => definition.population === population);
  return (
    <>
      <div className="bl-figures-choices">
        <FormField label={t('figures.group')}>
          <Select
            placeholder={false}
            value={population}
            onChange={(event) => choose({ groep: event.target.value, maat: measure })}
            options={groups.map(([value, label]) => ({ value, label }))}
          />
        </FormField>
        <FormField label={t('figures.measure')}>
          <Select
            placeholder={false}
            value={measure}
            onChange={(event) => choose({ groep: population, maat: event.target.value })}
            options={offered.map(({ definition }) => ({ value: definition.measure, label: definition.name }))}
          />
        </FormField>
      </div>
      <OwnMissing series={series} />
      <Columns>
        <Span of={7}>
          <SeriesFigure series={series} />
          <SeriesNotes series={series} />
          <CompareDefinitions chosen={series} all={figures.series} />
        </Span>
        <Span of={5}>
          <SeriesNumbers series={series} />
          <SeriesReading series={series} />
        </Span>
      </Columns>
    </>
  );
}
