import { useQuery } from '@apollo/client/react';
import { ButtonLink, DemoMark, EmptyListDrawing, Icon, ListPage, useMedia, type Column, type Href } from '@bloemen/ui';
import { useSearch } from '@tanstack/react-router';
import { NationalListDocument, type MunicipalityInListFragment } from './programme.generated.js';
import type { NationalListFilter, NationalListOrder } from '../../shared/schema.generated.js';
import { longDate, number, shortDate } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { pageNumber } from '../../shared/pageOf.js';
import { withoutEmpty } from '../../shared/address.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import { participationWords } from './figures.js';
import { FlowerWords } from './FlowerWords.js';
import { useListFilters } from './list-filters.js';
import type { ListSearch } from './list-search.js';
import { MunicipalityGlance, MunicipalityWays } from './MunicipalityGlance.js';
import './programme.css';
import messages from './programme.nl.json' with { type: 'json' };
import { SavedViews } from './SavedViews.js';
import { useNationalVersion } from './useNationalVersion.js';

const PAGE = 25;
const live = [NationalListDocument];
const orders: Record<string, NationalListOrder> = {
  naam: 'NAME',
  provincie: 'PROVINCE',
  inwoners: 'INHABITANTS',
  sinds: 'JOINED_ON',
  partners: 'PARTNERS',
};

/** What stays of the table while details stand beside it; what it is sorted by stays too. */
const beside = ['naam', 'bloem'];
/** From here up details stand beside the list, and from the other up there is room for both whole. */
const HAS_PANEL = '(min-width: 68rem) and (max-width: 99.99rem)';

/** All municipalities, to search, sort and filter, with one beside them; everything chosen is in the address. */
export const MunicipalitiesPage = withMessages(messages, function MunicipalitiesPage() {
  const t = useText();
  const search: ListSearch = useSearch({ strict: false });
  const { addressWith, go: goTo } = useOpenPage<ListSearch>();
  const session = useSession();
  const page = pageNumber(search.pagina);
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
  const isTight = useMedia(HAS_PANEL);
  const go = (change: ListSearch) => goTo({ ...search, ...change });
  const list = (data ?? previousData)?.nationalList;
  const isVws = session?.roles.includes('PROGRAMME_ADMIN') ?? false;
  const filters = useListFilters(search, session?.can('programme:named') ?? false);
  const open = list?.nodes.find(({ code }) => code === search.gemeente);
  const close = () => go({ gemeente: undefined });

  const columns: Column<MunicipalityInListFragment>[] = [
    { id: 'naam', header: t('list.name'), rowHeader: true, sortable: true, cell: ({ name }) => name },
    {
      id: 'bloem',
      header: t('list.flower'),
      priority: 'always',
      cell: ({ pillars, status }) =>
        pillars ? (
          <FlowerWords pillars={pillars} size={28} />
        ) : (
          <span className="bl-subtle">{t(status === 'PROSPECT' ? 'list.notYet' : 'list.notVisible')}</span>
        ),
    },
    {
      id: 'provincie',
      header: t('list.province'),
      sortable: true,
      cell: ({ province }) => <span className="bl-programme-whole">{province}</span>,
    },
    {
      id: 'inwoners',
      header: t('list.inhabitants'),
      numeric: true,
      sortable: true,
      cell: ({ inhabitants }) => number(inhabitants),
    },
    {
      id: 'deelname',
      header: t('list.participation'),
      priority: 'always',
      cell: ({ status, isConditional, isDemonstration }) => (
        <span className="bl-programme-cell">
          {participationWords(t, status, isConditional)}
          {isDemonstration && <DemoMark />}
        </span>
      ),
    },
    {
      id: 'sinds',
      header: t('list.joined'),
      sortable: true,
      cell: ({ joinedOn }) => joinedOn && <span className="bl-programme-whole">{shortDate(joinedOn)}</span>,
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
    <ListPage<MunicipalityInListFragment, keyof ListSearch>
      header={{
        title: t('list.title'),
        intro: t(isVws ? 'list.intro.vws' : 'list.intro.others'),
        actions: (
          <>
            <ButtonLink href={sheetOf(search, by)} download iconStart={<Icon name="download" />} purpose="subtle">
              {t('list.export')}
            </ButtonLink>
            {session?.can('register:manage') && (
              <ButtonLink href="/programma/gemeenten/zonder-coordinator">{t('list.withoutCoordinator')}</ButtonLink>
            )}
          </>
        ),
      }}
      before={<SavedViews query={queryOf(search)} />}
      label={t('list.title')}
      search={{ id: 'zoek', label: t('list.search'), value: search.zoek, maxLength: 80 }}
      filters={filters}
      onChange={(change) => go({ pagina: undefined, ...change })}
      count={
        list &&
        [
          list.seenByName !== null && asksLevels(search)
            ? t('list.seenByName', { count: list.totalCount, seen: list.seenByName })
            : `${t('list.found', { count: list.totalCount })}.`,
          t('list.asOf', { day: longDate(list.asOf) }),
        ].join(' ')
      }
      rows={list?.nodes}
      busy={loading}
      problem={error && !list && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{ title: t('list.none'), illustration: <EmptyListDrawing /> }}
      nothingFound={{ title: t('list.empty.title'), text: t('list.empty.text') }}
      columns={open && isTight ? columns.filter(({ id }) => beside.includes(id) || id === by) : columns}
      rowKey={({ code }) => code}
      remember="gemeenten"
      dense
      sort={{ by, direction: search.volgorde === 'af' ? 'descending' : 'ascending' }}
      onSort={(sort) =>
        go({ pagina: undefined, sorteer: sort.by, volgorde: sort.direction === 'descending' ? 'af' : undefined })
      }
      onOpen={({ code }) => go({ gemeente: code === search.gemeente ? undefined : code })}
      openKey={search.gemeente}
      panel={
        open && {
          title: open.name,
          children: <MunicipalityGlance municipality={open} />,
          actions: <MunicipalityWays municipality={open} />,
          onClose: close,
        }
      }
      pages={
        list && {
          page,
          count: Math.ceil(list.totalCount / PAGE),
          hrefFor: (target) =>
            addressWith({ ...search, gemeente: undefined, pagina: target > 1 ? String(target) : undefined }),
        }
      }
    />
  );
});

/** Whether the choices are about levels, which not everybody sees of every municipality. */
const asksLevels = ({ niveau, verouderd }: ListSearch): boolean => Boolean(niveau) || verouderd === 'ja';

/** What the address says, without the page and what is open: choices to keep. */
const queryOf = ({ pagina: _page, gemeente: _open, ...search }: ListSearch): string =>
  new URLSearchParams(withoutEmpty(search)).toString();

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
