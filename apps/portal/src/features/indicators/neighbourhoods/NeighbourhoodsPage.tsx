import { useQuery } from '@apollo/client/react';
import {
  Alert,
  Card,
  Columns,
  EmptyState,
  LoadingState,
  Page,
  PageHeader,
  Paragraph,
  SourceLine,
  Span,
} from '@bloemen/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { ChoiceSelect } from '../ChoiceSelect.js';
import '../figures.css';
import { FigureTabs } from '../FigureTabs.js';
import type { Chosen, Figures } from './chosen.js';
import { NeighbourhoodFiguresDocument } from './neighbourhoods.generated.js';
import messages from './neighbourhoods.nl.json' with { type: 'json' };
import { NeighbourhoodMap } from './NeighbourhoodMap.js';
import { NeighbourhoodTable } from './NeighbourhoodTable.js';

type Change = { groep?: string; maat?: string; soort?: string; jaar?: string; naast?: string };

const yearOf = (text: string | undefined) => (/^20\d{2}$/.test(text ?? '') ? Number(text) : null);

/** Estimates of the own districts and neighbourhoods, in the order of their names; choices are in the address. */
export const NeighbourhoodsPage = withMessages(messages, function NeighbourhoodsPage() {
  const t = useText();
  const navigate = useNavigate();
  const search: Change = useSearch({ strict: false });
  const { data, previousData, error, refetch } = useQuery(NeighbourhoodFiguresDocument, {
    variables: {
      population: search.groep ?? null,
      measure: search.maat ?? null,
      kind: search.soort === 'wijken' ? 'DISTRICT' : search.soort === 'buurten' ? 'NEIGHBOURHOOD' : null,
      year: yearOf(search.jaar),
      besideYear: yearOf(search.naast),
    },
  });
  const figures = (data ?? previousData)?.neighbourhoodFigures;
  const choose = (change: Change) =>
    void navigate({
      to: '/werkruimte/cijfers/buurten',
      search: { ...search, ...change },
      replace: true,
      resetScroll: false,
    });
  return (
    <Page width="wide">
      <PageHeader
        title={t('neighbourhoods.title')}
        intro={figures && t('neighbourhoods.intro', { name: figures.name })}
      />
      <FigureTabs />
      {!figures && (error ? <Problem error={error} onRetry={() => void refetch()} /> : <LoadingState lines={10} />)}
      {figures && !figures.chosen && (
        <EmptyState title={t('neighbourhoods.none')} icon="chart">
          {t('neighbourhoods.noneText')}
        </EmptyState>
      )}
      {figures?.chosen && <Shown figures={figures} chosen={figures.chosen} onChoose={choose} />}
    </Page>
  );
});

function Shown({
  figures,
  chosen,
  onChoose,
}: {
  figures: Figures;
  chosen: Chosen;
  onChoose: (change: Change) => void;
}) {
  const t = useText();
  const { definition, kind, year, boundaryYears, note, besideYear, comparison, areas } = chosen;
  const { populations, measures, kinds, years } = figures;
  return (
    <>
      <div className="bl-figures-choices bl-figures-choices--many">
        <ChoiceSelect
          label={t('neighbourhoods.group')}
          value={definition.population}
          options={populations.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(groep) => onChoose({ groep })}
        />
        <ChoiceSelect
          label={t('neighbourhoods.measure')}
          value={definition.measure}
          options={measures.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(maat) => onChoose({ maat })}
        />
        <ChoiceSelect
          label={t('neighbourhoods.kind')}
          value={kind === 'DISTRICT' ? 'wijken' : 'buurten'}
          options={kinds.map((each) => ({
            value: each === 'DISTRICT' ? 'wijken' : 'buurten',
            label: t(`neighbourhoods.kind.${each}`),
          }))}
          onChange={(soort) => onChoose({ soort })}
        />
        <ChoiceSelect
          label={t('neighbourhoods.year')}
          value={String(year)}
          options={years.map((each) => ({ value: String(each), label: String(each) }))}
          onChange={(jaar) => onChoose({ jaar, naast: undefined })}
        />
        {years.length > 1 && (
          <ChoiceSelect
            label={t('neighbourhoods.beside')}
            value={besideYear === null ? '' : String(besideYear)}
            options={[
              { value: '', label: t('neighbourhoods.noBeside') },
              ...years.filter((each) => each !== year).map((each) => ({ value: String(each), label: String(each) })),
            ]}
            onChange={(naast) => onChoose({ naast: naast || undefined })}
          />
        )}
      </div>
      {comparison && (
        <Alert kind={comparison.verdict === 'REFUSED' ? 'warning' : 'info'} live>
          {comparison.because}
        </Alert>
      )}
      <Columns>
        <Span of={7}>
          <Card
            title={t('neighbourhoods.listTitle', {
              measure: definition.name,
              population: definition.populationName,
              year: String(year),
            })}
            level={2}
            meta={t(kind === 'DISTRICT' ? 'neighbourhoods.count' : 'neighbourhoods.countSmall', {
              count: areas.length,
            })}
          >
            <NeighbourhoodTable chosen={chosen} />
            <SourceLine
              source={`${definition.attribution.replace(/^Bron: /, '')}; ${definition.source}`}
              date={String(year)}
              note={t('neighbourhoods.borders', { years: boundaryYears.join(', ') })}
            />
          </Card>
        </Span>
        <Span of={5}>
          <NeighbourhoodMap chosen={chosen} />
          <Card title={t('neighbourhoods.readTitle')} level={2}>
            <Paragraph>{note}</Paragraph>
            {areas.some(({ estimate }) => estimate.value === null) && (
              <Paragraph>{t('neighbourhoods.missing')}</Paragraph>
            )}
            <Paragraph>{t('neighbourhoods.careful')}</Paragraph>
          </Card>
        </Span>
      </Columns>
    </>
  );
}
