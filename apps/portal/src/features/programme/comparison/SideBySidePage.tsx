import { useQuery } from '@apollo/client/react';
import { ComparisonBars, Flower, petalsOf, summariseComparison, summariseFlower } from '@bloemen/charts';
import {
  Alert,
  Button,
  Card,
  Columns,
  DemoMark,
  EmptyState,
  FigureWithTable,
  FormField,
  Icon,
  Link,
  LoadingState,
  Page,
  PageHeader,
  Select,
  Span,
  StatusBadge,
  Table,
} from '@bloemen/ui';
import { pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { addressOf } from '../../../shared/address.js';
import { longDate, number, percentage } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import programmeMessages from '../programme.nl.json' with { type: 'json' };
import '../programme.css';
import { useNationalVersion } from '../useNationalVersion.js';
import './comparison.css';
import { codesOf, MOST_SIDES } from './choices.js';
import { ComparisonChoicesDocument, SideBySideDocument, type SideBySideQuery } from './comparison.generated.js';
import { TakeAlong } from './TakeAlong.js';
import messages from './comparison.nl.json' with { type: 'json' };

const route = getRouteApi('/programma/vergelijken');
const live = [SideBySideDocument, ComparisonChoicesDocument];

type Comparison = SideBySideQuery['municipalityComparison'];
type Side = Comparison['municipalities'][number];

/**
 * Two to six municipalities side by side, by name, for who may see them. How they differ is told in words; who withdraws
 * its consent is gone from an open page too.
 */
export const SideBySidePage = withMessages({ ...programmeMessages, ...messages }, function SideBySidePage() {
  const t = useText();
  const { g, cijfer } = route.useSearch();
  const navigate = route.useNavigate();
  const codes = codesOf(g);
  const isEnough = codes.length >= 2;
  const choices = useQuery(ComparisonChoicesDocument);
  const { data, previousData, error, refetch } = useQuery(SideBySideDocument, {
    variables: { codes },
    skip: !isEnough,
    fetchPolicy: 'cache-and-network',
  });
  useNationalVersion(live);
  const show = (change: { g?: string; cijfer?: string }) =>
    void navigate({
      to: '/programma/vergelijken',
      search: (before: object) => ({ ...before, ...change }),
      replace: true,
      resetScroll: false,
    });
  const choose = (next: readonly string[]) => show({ g: next.length > 0 ? next.join(',') : undefined });
  const offered = choices.data?.comparisonChoices ?? [];
  const comparison = isEnough ? (data ?? (error ? undefined : previousData))?.municipalityComparison : undefined;
  const nameOf = (code: string) =>
    offered.find((one) => one.code === code)?.name ??
    comparison?.leftOut.find((one) => one.code === code)?.name ??
    code;
  if (choices.error && !choices.data)
    return (
      <Page width="wide">
        <PageHeader title={t('sides.title')} />
        <Problem error={choices.error} onRetry={() => void choices.refetch()} />
      </Page>
    );
  return (
    <Page width="wide">
      <PageHeader title={t('sides.title')} intro={t('sides.intro')} />
      {!choices.data ? (
        <LoadingState lines={8} />
      ) : (
        <div className="bl-programme-board">
          <section className="bl-compare-pick" aria-label={t('sides.pick')}>
            <FormField
              label={t('sides.add')}
              description={codes.length >= MOST_SIDES ? t('sides.full') : t('sides.addText')}
            >
              <Select
                value=""
                disabled={codes.length >= MOST_SIDES}
                onChange={(event) => event.target.value && choose([...codes, event.target.value])}
                options={offered
                  .filter(({ code }) => !codes.includes(code))
                  .map(({ code, name }) => ({ value: code, label: name }))}
              />
            </FormField>
            {comparison && comparison.municipalities.length >= 2 && (
              <TakeAlong what={{ kind: 'COMPARISON', codes }} reports="/programma/rapporten" />
            )}
            {codes.length > 0 && (
              <ul className="bl-compare-chosen" aria-label={t('sides.chosen')}>
                {codes.map((code) => (
                  <li key={code}>
                    {nameOf(code)}
                    <Button
                      purpose="subtle"
                      aria-label={t('sides.remove', { name: nameOf(code) })}
                      onClick={() => choose(codes.filter((one) => one !== code))}
                    >
                      <Icon name="close" />
                    </Button>
                  </li>
                ))}
              </ul>
            )}
          </section>
          {offered.length === 0 && (
            <EmptyState title={t('sides.nobody')} icon="people">
              {t('sides.nobodyText')}
            </EmptyState>
          )}
          {offered.length > 0 && !isEnough && (
            <EmptyState title={t('sides.none')} icon="building">
              {t('sides.noneText')}
            </EmptyState>
          )}
          {isEnough &&
            !comparison &&
            (error ? <Problem error={error} onRetry={() => void refetch()} /> : <LoadingState lines={8} />)}
          {comparison && (
            <Sides comparison={comparison} chosen={cijfer} onChooseFigure={(code) => show({ cijfer: code })} />
          )}
        </div>
      )}
    </Page>
  );
});

function Sides({
  comparison,
  chosen,
  onChooseFigure,
}: {
  comparison: Comparison;
  /** Code of a figure. */
  chosen: string | undefined;
  onChooseFigure: (code: string) => void;
}) {
  const t = useText();
  const { municipalities, leftOut, differences, figures, asOf } = comparison;
  const isDemonstration = municipalities.some((one) => one.isDemonstration);
  const figure = figures.find(({ code }) => code === chosen) ?? figures[0];
  return (
    <>
      {leftOut.map(({ code, name, because }) => (
        <Alert key={code} title={t('sides.leftOut', { name })}>
          {because}
        </Alert>
      ))}
      {isDemonstration && (
        <p className="bl-programme-note">
          <DemoMark />
          {t('sides.demonstration')}
        </p>
      )}
      {municipalities.length > 0 && (
        <Columns>
          <Span of={12}>
            <Card title={t('sides.flowers')} level={2}>
              <ul className="bl-compare-flowers">
                {municipalities.map(({ code, name, pillars }) => {
                  const petals = petalsOf(pillars ?? []);
                  return (
                    <li key={code} title={summariseFlower(petals)}>
                      <Flower petals={petals} size={88} />
                      <Link href={addressOf('/programma/gemeenten/$code', { params: { code } })}>{name}</Link>
                    </li>
                  );
                })}
              </ul>
              <div className={municipalities.length > 4 ? 'bl-compare-many' : undefined}>
                <SidesTable municipalities={municipalities} />
              </div>
            </Card>
          </Span>
          {differences.length > 0 && (
            <Span of={6}>
              <Card title={t('sides.differences')} level={2}>
                <ul className="bl-compare-words">
                  {differences.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
                <p className="bl-source">{t('sides.noRanking', { day: longDate(asOf) })}</p>
              </Card>
            </Span>
          )}
          <Span of={differences.length > 0 ? 6 : 12}>
            <PartnersBars municipalities={municipalities} />
            {figure && (
              <SideFigureCard
                figure={figure}
                figures={figures}
                municipalities={municipalities}
                onChoose={onChooseFigure}
              />
            )}
          </Span>
        </Columns>
      )}
    </>
  );
}

/** Everything of each in a column of its own: what is public first, then the pillars. */
function SidesTable({ municipalities }: { municipalities: readonly Side[] }) {
  const t = useText();
  const rows: { id: string; label: string; cell: (side: Side) => ReactNode }[] = [
    { id: 'inhabitants', label: t('list.inhabitants'), cell: ({ inhabitants }) => number(inhabitants) },
    {
      id: 'joined',
      label: t('sides.joined'),
      cell: ({ joinedOn }) => (joinedOn ? longDate(joinedOn) : t('sides.joinedUnknown')),
    },
    { id: 'partners', label: t('list.partners'), cell: ({ partners }) => number(partners) },
    ...pillarCodes.map((code) => ({
      id: code,
      label: `${code.slice(1)}. ${pillarNames[code]}`,
      cell: ({ pillars }: Side) => {
        const state = pillars?.find(({ pillar }) => pillar === code);
        return state && <StatusBadge level={state.level} stale={state.stale} />;
      },
    })),
  ];
  return (
    <Table
      caption={t('sides.table')}
      captionHidden
      dense
      narrow="scroll"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { id: 'what', header: t('sides.what'), rowHeader: true, cell: ({ label }) => label },
        ...municipalities.map((side) => ({
          id: side.code,
          header: side.name,
          cell: (row: (typeof rows)[number]) => row.cell(side),
        })),
      ]}
    />
  );
}

function PartnersBars({ municipalities }: { municipalities: readonly Side[] }) {
  const t = useText();
  const bars = municipalities.map(({ code, name, partners }) => ({ id: code, name, value: partners }));
  return (
    <Card title={t('sides.partners')} level={2}>
      <FigureWithTable
        compact
        summary={summariseComparison(bars)}
        figure={(width) => <ComparisonBars bars={bars} width={width} />}
      />
    </Card>
  );
}

function SideFigureCard({
  figure: { code: chosen, name, population, year, values, instructions, source },
  figures,
  municipalities,
  onChoose,
}: {
  figure: Comparison['figures'][number];
  figures: Comparison['figures'];
  municipalities: readonly Side[];
  onChoose: (code: string) => void;
}) {
  const t = useText();
  const bars = municipalities.map((side) => ({
    id: side.code,
    name: side.name,
    value: values.find(({ code }) => code === side.code)?.value ?? null,
  }));
  const title = `${name}, ${population} (${year})`;
  return (
    <Card title={t('sides.loneliness')} level={2}>
      <FormField label={t('sides.figure')}>
        <Select
          placeholder={false}
          value={chosen}
          onChange={(event) => onChoose(event.target.value)}
          options={figures.map((one) => ({ value: one.code, label: `${one.name}, ${one.population} (${one.year})` }))}
        />
      </FormField>
      <FigureWithTable
        compact
        summary={summariseComparison(bars, '%')}
        figure={(width) => <ComparisonBars bars={bars} unit="%" width={width} />}
        table={
          <Table
            caption={title}
            captionHidden
            dense
            rows={bars}
            rowKey={({ id }) => id}
            columns={[
              { id: 'name', header: t('list.name'), rowHeader: true, cell: (bar) => bar.name },
              {
                id: 'value',
                header: t('sides.percentage'),
                numeric: true,
                cell: ({ value }) => (value === null ? t('compare.noFigure') : percentage(value)),
              },
            ]}
          />
        }
        source={
          <details className="bl-compare-notes">
            <summary>{t('compare.figures.howTo')}</summary>
            <ul>
              {instructions.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <p className="bl-source">{source}</p>
          </details>
        }
      />
    </Card>
  );
}
