import { useQuery } from '@apollo/client/react';
import { ButtonLink, Icon, Link, ListPage } from '@bloemen/ui';
import { newsStatusCodes, newsStatuses } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { addressOf } from '../../../shared/address.js';
import { dateTime, longDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { pageNumber } from '../../../shared/pageOf.js';
import { Problem } from '../../../shared/Problem.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import { NewsItemsDocument, type NewsPartsFragment } from './news.generated.js';
import messages from './news.nl.json' with { type: 'json' };
import { NewsStatusBadge } from './NewsStatusBadge.js';

/** What the address of this page may say. */
export type NewsAddress = { zoek?: string; status?: string; pagina?: string };

const PAGE_SIZE = 25;

/** News of the programme: what is written, what waits for its moment, and what everybody reads. */
export const NewsListPage = withMessages(messages, function NewsListPage() {
  const t = useText();
  const { addressWith, go } = useOpenPage<NewsAddress>();
  const address: NewsAddress = useSearch({ strict: false });
  const changed = (change: NewsAddress) => ({ ...address, pagina: undefined, ...change });
  const status = newsStatusCodes.find((code) => code === address.status) ?? null;
  const { data, previousData, loading, error, refetch } = useQuery(NewsItemsDocument, {
    variables: { search: address.zoek ?? null, status, page: pageNumber(address.pagina) },
    fetchPolicy: 'cache-and-network',
  });
  const news = (data ?? previousData)?.newsItems;
  return (
    <ListPage<NewsPartsFragment, keyof NewsAddress>
      header={{
        title: t('news.title'),
        intro: t('news.intro'),
        actions: news?.viewerCan.add && (
          <ButtonLink href="/programma/nieuws/nieuw" purpose="primary" iconStart={<Icon name="plus" />}>
            {t('news.add')}
          </ButtonLink>
        ),
      }}
      label={t('news.title')}
      search={{ id: 'zoek', label: t('news.search'), value: address.zoek }}
      filters={[
        {
          id: 'status',
          label: t('news.status'),
          value: status ?? undefined,
          all: t('news.allStatuses'),
          options: newsStatusCodes.map((value) => ({ value, label: newsStatuses[value] })),
        },
      ]}
      onChange={(change) => go(changed(change))}
      count={news && t('news.found', { count: news.totalCount })}
      rows={news?.nodes}
      busy={loading}
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{ title: t('news.none') }}
      nothingFound={{ title: t('news.noneFound') }}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'titel',
          header: t('news.name'),
          rowHeader: true,
          cell: ({ id, title }) => (
            <Link href={addressOf('/programma/nieuws/$newsId', { params: { newsId: id } })}>{title}</Link>
          ),
        },
        { id: 'dag', header: t('news.on'), cell: ({ newsOn }) => longDate(newsOn) },
        {
          id: 'status',
          header: t('news.status'),
          priority: 'always',
          cell: (item) => <NewsStatusBadge item={item} />,
        },
        {
          id: 'vanaf',
          header: t('news.from'),
          cell: ({ publishedAt }) => (publishedAt ? dateTime(publishedAt) : t('news.notYet')),
        },
      ]}
      pages={
        news && {
          page: pageNumber(address.pagina),
          count: Math.ceil(news.totalCount / PAGE_SIZE),
          hrefFor: (number) => addressWith(changed({ pagina: String(number) })),
        }
      }
    />
  );
});
