import { useQuery } from '@apollo/client/react';
import { Alert, Badge, ButtonLink, DemoMark, EmptyListDrawing, Icon, Link, ListPage } from '@bloemen/ui';
import { toolkitKinds, toolkitStatusCodes, toolkitStatuses, type ToolkitStatus } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { shortDate, today } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { pageNumber } from '../../../shared/pageOf.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import { itemAddress } from '../place.js';
import { ToolkitTabs } from '../ToolkitTabs.js';
import { ToolkitKeptDocument, type ToolkitKeptLineFragment } from './items.generated.js';
import './items.css';
import messages from './items.nl.json' with { type: 'json' };
import type { KeptSearch } from './toolkit-search.js';
import { useLooking } from './useLooking.js';

const PAGE = 25;
export const statusTones = {
  DRAFT: 'neutral',
  PUBLISHED: 'positive',
  UNDER_REVIEW: 'warning',
  RETIRED: 'neutral',
} as const satisfies Record<ToolkitStatus, string>;

/** The items of the own workspace, published or not, and what asks for attention. */
export const KeptPage = withMessages(messages, function KeptPage() {
  const t = useText();
  const session = useSession();
  const search: KeptSearch = useSearch({ strict: false });
  const { addressWith, go } = useOpenPage<KeptSearch>();
  const page = pageNumber(search.pagina);
  const { data, previousData, loading, error, refetch } = useQuery(ToolkitKeptDocument, {
    variables: {
      filter: {
        search: search.zoek ?? null,
        status: toolkitStatusCodes.find((code) => code === search.status) ?? null,
        needsAttention: search.aandacht === 'ja' ? true : null,
      },
      page,
    },
    fetchPolicy: 'cache-and-network',
  });
  const kept = (data ?? previousData)?.toolkitKept;
  useLooking((kept?.linksWaiting ?? 0) > 0, ToolkitKeptDocument);
  return (
    <ListPage<ToolkitKeptLineFragment, keyof KeptSearch>
      header={{
        title: t('kept.title'),
        intro: t('kept.intro', { name: session?.workspace.name ?? '' }),
        actions: (
          <ButtonLink purpose="primary" iconStart={<Icon name="plus" />} href="/programma/toolkit/nieuw">
            {t('toolkit.new')}
          </ButtonLink>
        ),
      }}
      before={
        <>
          <ToolkitTabs />
          {kept && kept.linksWaiting > 0 && <Alert live>{t('kept.checking', { count: kept.linksWaiting })}</Alert>}
        </>
      }
      label={t('kept.title')}
      search={{ id: 'zoek', label: t('kept.search'), value: search.zoek }}
      filters={[
        {
          id: 'status',
          label: t('kept.status'),
          value: search.status,
          all: t('toolkit.all'),
          options: toolkitStatusCodes.map((value) => ({ value, label: toolkitStatuses[value] })),
        },
        { id: 'aandacht', label: t('kept.needs'), value: search.aandacht, yes: 'ja' },
      ]}
      onChange={(change) => go({ ...search, pagina: undefined, ...change })}
      count={kept && t('toolkit.found', { count: kept.totalCount })}
      rows={kept?.nodes}
      busy={loading}
      problem={error && !kept && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{ title: t('kept.none.title'), text: t('kept.none.text'), illustration: <EmptyListDrawing /> }}
      nothingFound={{ title: t('toolkit.notFound.title'), text: t('toolkit.notFound.text') }}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'hulpmiddel',
          header: t('toolkit.item'),
          rowHeader: true,
          cell: ({ id, title, draftNumber, isDemonstration }) => (
            <span className="bl-toolkit-title">
              <Link href={itemAddress('/programma/toolkit', id, draftNumber)}>{title}</Link>
              {isDemonstration && <DemoMark />}
            </span>
          ),
        },
        { id: 'soort', header: t('toolkit.kind'), cell: ({ kind }) => toolkitKinds[kind] },
        {
          id: 'status',
          header: t('kept.status'),
          priority: 'always',
          cell: ({ status }) => <Badge tone={statusTones[status]}>{toolkitStatuses[status]}</Badge>,
        },
        {
          id: 'versie',
          header: t('kept.version'),
          cell: ({ currentNumber, draftNumber }) =>
            [
              currentNumber !== null && t('kept.versionOf', { number: String(currentNumber) }),
              draftNumber !== null && t('kept.draftOf', { number: String(draftNumber) }),
            ]
              .filter(Boolean)
              .join(', '),
        },
        {
          id: 'aandacht',
          header: t('kept.attention'),
          priority: 'always',
          cell: (item) => <Attention item={item} />,
        },
        {
          id: 'nakijken',
          header: t('kept.review'),
          cell: ({ reviewOn }) => reviewOn && <span className="bl-toolkit-whole">{shortDate(reviewOn)}</span>,
        },
      ]}
      pages={
        kept && {
          page,
          count: Math.ceil(kept.totalCount / PAGE),
          hrefFor: (target) => addressWith({ ...search, pagina: target > 1 ? String(target) : undefined }),
        }
      }
    />
  );
});

/** What asks for the attention of whoever keeps it, in words. */
function Attention({ item }: { item: ToolkitKeptLineFragment }) {
  const t = useText();
  const { gap, linksFailing, linksWaiting, status, reviewOn } = item;
  const isDue = status === 'UNDER_REVIEW' || (status !== 'RETIRED' && reviewOn !== null && reviewOn < today());
  const words = [
    gap,
    linksFailing > 0 && t('kept.failing', { count: linksFailing }),
    linksWaiting > 0 && t('kept.waiting', { count: linksWaiting }),
    isDue && t('kept.due'),
  ].filter((one): one is string => Boolean(one));
  if (words.length === 0) return <span className="bl-subtle">{t('kept.nothing')}</span>;
  if (words.length === 1) return words[0];
  return (
    <ul className="bl-plain-list">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
