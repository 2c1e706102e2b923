import { useQuery } from '@apollo/client/react';
import { Link, ListPage } from '@bloemen/ui';
import { dutchDate, searchGroupCodes, searchGroups, searchKindCodes, searchKinds } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useSession } from '../../shared/session.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import { hitAddress } from './hit-address.js';
import { Marked } from './Marked.js';
import { remember } from './recent.js';
import { SearchDocument, type SearchQuery } from './search.generated.js';
import messages from './search.nl.json' with { type: 'json' };
import './search.css';

type Hit = SearchQuery['search']['groups'][number]['hits'][number];
/** What the address of this page may say. */
type SearchAddress = { zoek?: string; soort?: string };

/** Of each group at most so many; of one that is chosen all that is told. */
const FEW = 10;
const ALL = 100;
const SHORTEST = 2;

/** All that was found, by the address, with a choice of what sort of thing it is. */
export const SearchPage = withMessages(messages, function SearchPage() {
  const t = useText();
  const session = useSession();
  const { go } = useOpenPage<SearchAddress>();
  const address: SearchAddress = useSearch({ strict: false });
  const text = address.zoek?.trim() ?? '';
  const group = searchGroupCodes.find((code) => code === address.soort) ?? null;
  const isAsked = text.length >= SHORTEST;
  const { data, previousData, loading, error, refetch } = useQuery(SearchDocument, {
    variables: { input: { text, group, first: group ? ALL : FEW } },
    fetchPolicy: 'cache-and-network',
    skip: !isAsked,
  });
  const found = isAsked ? (data ?? previousData)?.search : undefined;
  const kinds = searchKindCodes.filter((kind) => session?.can(searchKinds[kind].permission));
  const groups = searchGroupCodes.filter((code) => kinds.some((kind) => searchKinds[kind].group === code));
  const words = found?.isMore ? 'search.countMore' : found?.isNear ? 'search.near' : 'search.count';
  return (
    <ListPage<Hit, keyof SearchAddress>
      header={{ title: t('search.title'), intro: t('search.pageIntro') }}
      label={t('search.title')}
      search={{ id: 'zoek', label: t('search.what'), value: address.zoek, maxLength: 100 }}
      filters={[
        {
          id: 'soort',
          label: t('search.kind'),
          value: group ?? undefined,
          all: t('search.allKinds'),
          options: groups.map((value) => ({ value, label: searchGroups[value] })),
        },
      ]}
      tools={<></>}
      onChange={(change) => go({ ...address, ...change })}
      count={found && t(words, { count: found.totalCount })}
      rows={isAsked ? found?.groups.flatMap(({ hits }) => hits) : []}
      busy={isAsked && loading}
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{ title: t('search.begin'), text: t('search.beginText'), icon: 'search' }}
      nothingFound={
        isAsked
          ? { title: t('search.none', { text }), text: t('search.noneText') }
          : { title: t('search.begin'), text: t('search.beginText') }
      }
      rowKey={({ kind, id }) => `${kind}${id}`}
      columns={[
        {
          id: 'gevonden',
          header: t('search.found'),
          rowHeader: true,
          cell: (hit) => (
            <>
              <Link
                href={hitAddress(hit, session?.workspace.kind ?? 'municipality')}
                onClick={() => session && remember(session, hit)}
              >
                <Marked text={hit.title} typed={text} />
              </Link>
              {hit.excerpt && (
                <div className="bl-subtle bl-found__excerpt">
                  <Marked text={hit.excerpt} typed={text} />
                </div>
              )}
            </>
          ),
        },
        { id: 'soort', header: t('search.kind'), priority: 'always', cell: ({ kind }) => searchKinds[kind].label },
        {
          id: 'datum',
          header: t('search.day'),
          cell: ({ onDay }) => onDay && dutchDate(onDay),
        },
      ]}
    />
  );
});
