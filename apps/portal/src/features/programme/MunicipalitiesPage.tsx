import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  DemoMark,
  EmptyState,
  Icon,
  LoadingState,
  Page,
  PageHeader,
  Pagination,
  Table,
  type Column,
  type Href,
} from '@bloemen/ui';
import { getRouteApi } from '@tanstack/react-router';
import { NationalListDocument, type MunicipalityInListFragment } from './programme.generated.js';
import type { NationalListFilter, NationalListOrder } from '../../shared/schema.generated.js';
import { longDate, number } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { addressOf, withoutEmpty } from '../../shared/address.js';
import { RouteLink } from '../../shared/links.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { participationWords } from './figures.js';
import { FlowerWords } from './FlowerWords.js';
import type { ListSearch } from './list-search.js';
import { ListFilters } from './ListFilters.js';
import './programme.css';
import messages from './programme.nl.json' with { type: 'json' };
import { SavedViews } from './SavedViews.js';
import { useNationalVersion } from './useNationalVersion.js';

const PAGE = 25;
const live = [NationalListDocument];
const route = getRouteApi('/programma/gemeenten');
const orders: Record<string, NationalListOrder> = {
  naam: 'NAME',
  provincie: 'PROVINCE',
  inwoners: 'INHABITANTS',
  sinds: 'JOINED_ON',
  partners: 'PARTNERS',
};

/** All municipalities, to search, sort and filter; everything chosen is in the address. */
export const MunicipalitiesPage = withMessages(messages, function MunicipalitiesPage() {
  const t = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const session = useSession();
  const page = Math.max(1, Number(search.pagina) || 1);
  const by = search.sorteer && orders[search.sorteer] ? search.sorteer : 'naam';
  const { data, previousData, loading, error, refetch } = useQuery(NationalListDocument, {
    variables: {
      filter: filterOf(search),
      by: orders[by]!,
      descending: search.volgorde === 'af',
      first: PAGE,
      page,
    },
  });
  useNationalVersion(live);
  const choose = (change: ListSearch) =>
    void navigate({
      to: '/programma/gemeenten',
      search: { ...search, pagina: undefined, ...change },
      replace: true,
      resetScroll: false,
    });
  const list = (data ?? previousData)?.nationalList;
  const isVws = session?.roles.includes('PROGRAMME_ADMIN') ?? false;

  const columns: Column<MunicipalityInListFragment>[] = [
    {
      id: 'naam',
      header: t('list.name'),
      rowHeader: true,
      sortable: true,
      cell: ({ code, name, pillars, status }) => {
        if (pillars && status !== 'PROSPECT')
          return (
            <RouteLink to="/programma/gemeenten/$code" params={{ code }}>
              {name}
            </RouteLink>
          );
        return session?.can('register:manage') ? (
          <RouteLink to="/programma/gemeenten/$code/register" params={{ code }}>
            {name}
          </RouteLink>
        ) : (
          name
        );
      },
    },
    {
      id: 'bloem',
      header: t('list.flower'),
      cell: ({ pillars, status }) =>
        pillars ? (
          <FlowerWords pillars={pillars} size={32} />
        ) : (
          <span className="bl-subtle">{t(status === 'PROSPECT' ? 'list.notYet' : 'list.notVisible')}</span>
        ),
    },
    { id: 'provincie', header: t('list.province'), sortable: true, cell: ({ province }) => province },
    {
      id: 'inwoners',
      header: t('list.inhabitants'),
      numeric: true,
      sortable: true,
      cell: ({ inhabitants }) => number(inhabitants),
    },
    {
      id: 'sinds',
      header: t('list.participation'),
      sortable: true,
      cell: ({ status, isConditional, joinedOn, isDemonstration }) => (
        <span className="bl-programme-cell">
          {participationWords(t, status, isConditional)}
          {joinedOn && <span className="bl-subtle">{t('list.since', { day: longDate(joinedOn) })}</span>}
          {isDemonstration && <DemoMark />}
        </span>
      ),
    },
    {
      id: 'partners',
      header: t('list.partners'),
      numeric: true,
      sortable: true,
      cell: ({ partners }) => number(partners),
    },
  ];
  return (
    <Page width="wide">
      <PageHeader
        title={t('list.title')}
        intro={t(isVws ? 'list.intro.vws' : 'list.intro.others')}
        actions={
          <>
            <ButtonLink href={sheetOf(search, by)} download iconStart={<Icon name="download" />} purpose="subtle">
              {t('list.export')}
            </ButtonLink>
            {session?.can('register:manage') && (
              <ButtonLink href="/programma/gemeenten/zonder-coordinator">{t('list.withoutCoordinator')}</ButtonLink>
            )}
          </>
        }
      />
      <SavedViews query={queryOf(search)} />
      <ListFilters search={search} onChoose={choose} showLevels={session?.can('programme:named') ?? false} />
      {error && !list && <Problem error={error} onRetry={() => void refetch()} />}
      {!list && !error && <LoadingState lines={10} />}
      {list && (
        <div aria-busy={loading} className="bl-programme-list">
          <p className="nl-paragraph" role="status">
            {list.seenByName !== null && asksLevels(search)
              ? t('list.seenByName', { count: list.totalCount, seen: list.seenByName })
              : `${t('list.found', { count: list.totalCount })}.`}{' '}
            {t('list.asOf', { day: longDate(list.asOf) })}
          </p>
          <Table
            caption={t('list.title')}
            captionHidden
            dense
            columns={columns}
            rows={list.nodes}
            rowKey={({ code }) => code}
            sort={{ by, direction: search.volgorde === 'af' ? 'descending' : 'ascending' }}
            onSort={(sort) =>
              choose({ sorteer: sort.by, volgorde: sort.direction === 'descending' ? 'af' : undefined })
            }
            empty={
              <EmptyState title={t('list.empty.title')} icon="search">
                {t('list.empty.text')}
              </EmptyState>
            }
          />
          <Pagination
            page={page}
            count={Math.ceil(list.totalCount / PAGE)}
            hrefFor={(target) =>
              addressOf('/programma/gemeenten', {
                search: { ...search, pagina: target > 1 ? String(target) : undefined },
              })
            }
          />
        </div>
      )}
    </Page>
  );
});

/** Whether the choices are about levels, which not everybody sees of every municipality. */
const asksLevels = ({ niveau, verouderd }: ListSearch): boolean => Boolean(niveau) || verouderd === 'ja';

/** What the address says, without the page: choices to keep. */
const queryOf = ({ pagina: _, ...search }: ListSearch): string => new URLSearchParams(withoutEmpty(search)).toString();

/** The same list as a sheet. */
function sheetOf(search: ListSearch, by: string): Href {
  const asked = {
    ...filterOf(search),
    by: orders[by],
    descending: search.volgorde === 'af' ? true : null,
  };
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, String(value)]],
    ),
  );
  return `/api/programme/municipalities?${query.toString()}`;
}

function filterOf({
  zoek,
  provincie,
  ggd,
  omvang,
  stedelijkheid,
  deelname,
  pijler,
  niveau,
  verouderd,
}: ListSearch): NationalListFilter {
  return {
    search: zoek ?? null,
    province: provincie ?? null,
    ggd: ggd ?? null,
    size: (omvang ?? null) as NationalListFilter['size'],
    urbanity: stedelijkheid ? Number(stedelijkheid) : null,
    status: (deelname && deelname !== 'doet-mee' ? deelname : null) as NationalListFilter['status'],
    participates: deelname === 'doet-mee' ? true : null,
    pillar: (pijler ?? null) as NationalListFilter['pillar'],
    level: (niveau ?? null) as NationalListFilter['level'],
    stale: verouderd === 'ja' ? true : null,
  };
}
