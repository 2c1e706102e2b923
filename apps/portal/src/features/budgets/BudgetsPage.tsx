import { useMutation, useQuery } from '@apollo/client/react';
import {
  Alert,
  Badge,
  Button,
  ButtonLink,
  Card,
  Columns,
  DataList,
  DemoMark,
  DetailPage,
  FigureWithTable,
  Icon,
  Link,
  ListView,
  LoadingState,
  Span,
  Table,
} from '@bloemen/ui';
import { MoneyBars, moneyWords, summariseMoney } from '@bloemen/charts';
import {
  budgetKinds,
  budgetSourceCodes,
  budgetSources,
  budgetStateCodes,
  budgetStates,
  recurrenceLabels,
  type BudgetMove,
} from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf, withoutEmpty } from '../../shared/address.js';
import { OpenDifferences } from '../../shared/differences/OpenDifferences.js';
import { today } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { pageNumber } from '../../shared/pageOf.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import {
  BudgetDocument,
  MoveBudgetLinesDocument,
  type BudgetQuery,
  type BudgetRowFragment,
} from './budgets.generated.js';
import './budgets.css';
import messages from './budgets.nl.json' with { type: 'json' };
import { Grants } from './Grants.js';
import { MoveDialog } from './MoveDialog.js';
import { amountOf, budgetTones, moveLabel, sourceOf } from './words.js';

const PAGE_SIZE = 25;
const refetch = [BudgetDocument];

/** What the address of this page may say. */
type BudgetAddress = {
  zoek?: string;
  jaar?: string;
  status?: string;
  bron?: string;
  bedrag?: string;
  pagina?: string;
  /** The page of the agreements. */
  afspraken?: string;
};

/** Money by year and state as a picture and a list, until when it lasts, and what was agreed with who gets a grant. */
export const BudgetsPage = withMessages(messages, function BudgetsPage() {
  const t = useText();
  const { addressWith, go } = useOpenPage<BudgetAddress>();
  const address: BudgetAddress = useSearch({ strict: false });
  const session = useSession();
  const page = pageNumber(address.pagina);
  const filter = filterOf(address);
  const {
    data,
    previousData,
    loading,
    error,
    refetch: again,
  } = useQuery(BudgetDocument, {
    variables: { filter, page },
    fetchPolicy: 'cache-and-network',
  });
  const found = data ?? previousData;
  const budget = found?.budget;
  const canAdd = budget?.viewerCan.add ?? false;
  const seesAll = session?.can('workspace:read') ?? false;
  const changed = (change: BudgetAddress) => ({ ...address, pagina: undefined, ...change });
  const add = canAdd && (
    <ButtonLink purpose="primary" iconStart={<Icon name="plus" />} href="/werkruimte/geld/nieuw">
      {t('budgets.add')}
    </ButtonLink>
  );
  const hasLines = (budget?.allCount ?? 0) > 0;
  return (
    <DetailPage
      title={t('budgets.title')}
      intro={t(seesAll ? 'budgets.intro' : 'budgets.introReader')}
      action={
        hasLines && (
          <>
            {add}
            <ButtonLink href={sheetOf(filter)} download iconStart={<Icon name="download" />} purpose="subtle">
              {t('budgets.export')}
            </ButtonLink>
          </>
        )
      }
    >
      {!found && !error && <LoadingState lines={8} />}
      {budget && hasLines && <Picture budget={budget} />}
      <Lines
        budget={budget}
        address={address}
        busy={loading}
        problem={error && <Problem error={error} onRetry={() => void again()} />}
        nothingYet={
          seesAll
            ? { title: t('budgets.none'), text: t('budgets.noneText'), actions: add }
            : { title: t('budgets.noneReader'), text: t('budgets.noneReaderText') }
        }
        onChange={(change) => go(changed(change))}
        pages={
          budget && {
            page,
            count: Math.ceil(budget.totalCount / PAGE_SIZE),
            hrefFor: (number) => addressWith({ ...changed({}), pagina: String(number) }),
          }
        }
      />
      <Grants
        page={pageNumber(address.afspraken)}
        hrefFor={(number) => addressWith({ ...address, afspraken: String(number) })}
      />
    </DetailPage>
  );
});

/** The picture, and the last year with money of each state. */
function Picture({ budget: { years, lastYears, coveredCount } }: { budget: BudgetQuery['budget'] }) {
  const t = useText();
  const ending = lastYears.find(({ endsSoon }) => endsSoon);
  const thisYear = Number(today().slice(0, 4));
  return (
    <Columns>
      <Span of={8}>
        <Card title={t('budgets.picture')} level={2}>
          {years.length === 0 ? (
            <p>{t('budgets.noPicture')}</p>
          ) : (
            <FigureWithTable
              compact
              summary={summariseMoney(years)}
              figure={(width) => <MoneyBars years={years} width={width} />}
              table={
                <Table
                  caption={t('budgets.picture')}
                  captionHidden
                  narrow="scroll"
                  rows={years}
                  rowKey={({ year }) => String(year)}
                  columns={[
                    { id: 'jaar', header: t('budgets.tableYear'), rowHeader: true, cell: ({ year }) => year },
                    ...budgetStateCodes
                      .filter((state) => years.some(({ totals }) => totals.some((total) => total.state === state)))
                      .map((state) => ({
                        id: state,
                        header: budgetStates[state],
                        numeric: true,
                        cell: ({ totals }: BudgetQuery['budget']['years'][number]) => {
                          const total = totals.find((one) => one.state === state);
                          return total ? moneyWords(total) : null;
                        },
                      })),
                  ]}
                />
              }
            />
          )}
        </Card>
      </Span>
      <Span of={4}>
        <div className="bl-aside">
          {ending && (
            <Alert
              kind="warning"
              title={t('budgets.endsTitle', {
                year: String(ending.year),
                past: ending.year < thisYear ? 'yes' : 'no',
              })}
            >
              {t('budgets.endsText')}
            </Alert>
          )}
          <Card title={t('budgets.until')} level={2}>
            {lastYears.length === 0 ? (
              <p>{t('budgets.untilNone')}</p>
            ) : (
              <>
                <p className="bl-subtle">{t('budgets.untilHelp')}</p>
                <DataList
                  items={lastYears.map(({ state, year }) => ({
                    label: budgetStates[state],
                    value: t('budgets.untilYear', { year: String(year) }),
                  }))}
                />
              </>
            )}
            {coveredCount > 0 && <p className="bl-subtle">{t('budgets.covered', { count: coveredCount })}</p>}
          </Card>
        </div>
      </Span>
    </Columns>
  );
}

type LinesProps = Pick<Parameters<typeof ListView<BudgetRowFragment>>[0], 'nothingYet' | 'problem' | 'pages'>;

/** Line by line, with steps of several at once. */
function Lines({
  budget,
  address,
  busy,
  onChange,
  ...list
}: LinesProps & {
  budget: BudgetQuery['budget'] | undefined;
  address: BudgetAddress;
  busy: boolean;
  onChange: (change: BudgetAddress) => void;
}) {
  const t = useText();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<BudgetMove | null>(null);
  const [move] = useMutation(MoveBudgetLinesDocument);
  const ticked = budget?.nodes.filter(({ id, viewerCan }) => viewerCan.move && chosen.has(id)) ?? [];
  const filter = filterOf(address);
  const lines = ticked.map(({ id, version }) => ({ id, version }));
  const first = ticked[0];
  const isOneState = ticked.every(({ state }) => state === first?.state);
  return (
    <>
      <ListView<BudgetRowFragment, Exclude<keyof BudgetAddress, 'pagina' | 'afspraken'>>
        {...list}
        label={t('budgets.list')}
        search={{ id: 'zoek', label: t('budgets.search'), value: address.zoek }}
        filters={[
          {
            id: 'jaar',
            label: t('budgets.year'),
            value: filter.year === null ? undefined : String(filter.year),
            all: t('budgets.allYears'),
            options: (budget?.years ?? []).map(({ year }) => ({ value: String(year), label: String(year) })),
          },
          {
            id: 'status',
            label: t('budgets.state'),
            value: filter.state ?? undefined,
            all: t('budgets.allStates'),
            options: budgetStateCodes.map((value) => ({ value, label: budgetStates[value] })),
          },
          {
            id: 'bron',
            label: t('budgets.source'),
            value: filter.source ?? undefined,
            all: t('budgets.allSources'),
            options: budgetSourceCodes.map((value) => ({ value, label: budgetSources[value] })),
          },
          { id: 'bedrag', label: t('budgets.onlyUnknown'), value: address.bedrag, yes: 'niet-genoemd' },
        ]}
        onChange={onChange}
        count={budget && t('budgets.count', { count: budget.totalCount })}
        rows={budget?.nodes}
        busy={busy}
        nothingFound={{ title: t('budgets.noneFound') }}
        rowKey={({ id }) => id}
        selection={
          budget?.nodes.some(({ viewerCan }) => viewerCan.move)
            ? {
                chosen: new Set(ticked.map(({ id }) => id)),
                onChange: setChosen,
                nameOf: ({ title, year }) => `${title}, ${year}`,
                mayChoose: ({ viewerCan }) => viewerCan.move,
                actions: isOneState ? (
                  first?.moves.map(({ move: one }) => (
                    <Button key={one} onClick={() => setAsked(one)}>
                      {t(one === 'back' ? 'budgetMove.backAll' : `budgetMove.${one}`)}
                    </Button>
                  ))
                ) : (
                  <span>{t('budgets.differentStates')}</span>
                ),
              }
            : undefined
        }
        columns={[
          {
            id: 'wat',
            header: t('budgets.what'),
            rowHeader: true,
            cell: ({ id, title, source, sourceName, recurrence, kind, state, openDifferences }) => (
              <>
                <Link href={addressOf('/werkruimte/geld/$id', { params: { id } })}>{title}</Link>
                <div className="bl-subtle">
                  {state === null
                    ? budgetKinds[kind]
                    : [sourceName ?? sourceOf(t, source), recurrence && recurrenceLabels[recurrence].toLowerCase()]
                        .filter(Boolean)
                        .join(' · ')}
                </div>
                <OpenDifferences count={openDifferences} href={addressOf('/werkruimte/geld/$id', { params: { id } })} />
              </>
            ),
          },
          { id: 'jaar', header: t('budgets.year'), priority: 'always' as const, cell: ({ year }) => year },
          {
            id: 'bedrag',
            header: t('budgets.amount'),
            numeric: true,
            priority: 'always' as const,
            cell: (line) => (
              <span className={line.amountCents === null ? 'bl-subtle bl-nowrap' : 'bl-nowrap'}>
                {amountOf(t, line)}
              </span>
            ),
          },
          {
            id: 'status',
            header: t('budgets.state'),
            priority: 'always' as const,
            cell: ({ state, kind, isDemonstration }) => (
              <span className="bl-badges">
                <Badge tone={state ? budgetTones[state] : 'neutral'}>
                  {state ? budgetStates[state] : budgetKinds[kind]}
                </Badge>
                {isDemonstration && <DemoMark />}
              </span>
            ),
          },
        ]}
      />
      {asked && first && (
        <MoveDialog
          status={asked === 'back' ? t('budgetMove.backAll') : moveLabel(t, asked, 'PROPOSED')}
          asksReason={asked === 'back' || asked === 'lapse'}
          intro={t('budgetMove.lines', { count: lines.length })}
          send={(said) => move({ variables: { input: { lines, move: asked, ...said } } })}
          refetch={refetch}
          onClose={() => {
            setAsked(null);
            setChosen(new Set());
          }}
        />
      )}
    </>
  );
}

function filterOf({ zoek, jaar, status, bron, bedrag }: BudgetAddress) {
  return {
    search: zoek ?? null,
    year: jaar && /^20\d\d$/.test(jaar) ? Number(jaar) : null,
    state: budgetStateCodes.find((code) => code === status) ?? null,
    source: budgetSourceCodes.find((code) => code === bron) ?? null,
    isUnknown: bedrag === 'niet-genoemd' ? true : null,
  };
}

/** Where the same lines are taken out as a sheet. */
function sheetOf({ search, year, state, source, isUnknown }: ReturnType<typeof filterOf>) {
  const asked = withoutEmpty({
    search: search ?? undefined,
    year: year?.toString(),
    state: state ?? undefined,
    source: source ?? undefined,
    isUnknown: isUnknown ? 'true' : undefined,
  });
  return `/api/budget?${new URLSearchParams(asked as Record<string, string>).toString()}` as const;
}
