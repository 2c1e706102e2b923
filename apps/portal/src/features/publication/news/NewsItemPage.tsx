import { useQuery } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  Card,
  DataList,
  DetailPage,
  Icon,
  Link,
  LoadingState,
  Menu,
  SourceLine,
  type MenuItem,
} from '@bloemen/ui';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf, type SiteAddress } from '../../../shared/address.js';
import { dateTime, longDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { NewsItemDocument, type NewsPartsFragment } from './news.generated.js';
import messages from './news.nl.json' with { type: 'json' };
import { PublishNewsDialog, RemoveNewsDialog, WithdrawNewsDialog } from './NewsDialogs.js';
import { NewsStatusBadge } from './NewsStatusBadge.js';
import './news.css';

/** One news item as it will be read, with its moves. */
export const NewsItemPage = withMessages(messages, function NewsItemPage() {
  const t = useText();
  const newsId: string = useParams({ strict: false, select: (params: { newsId?: string }) => params.newsId ?? '' });
  const { data, error, refetch } = useQuery(NewsItemDocument, {
    variables: { id: newsId },
    fetchPolicy: 'cache-and-network',
  });
  if (data) return <Item item={data.newsItem} />;
  return (
    <DetailPage
      crumbs={[{ label: t('news.title'), href: '/programma/nieuws' }, { label: t('news.one') }]}
      title={t('news.one')}
    >
      {error ? <Problem error={error} onRetry={() => void refetch()} /> : <LoadingState lines={6} />}
    </DetailPage>
  );
});

function Item({ item }: { item: NewsPartsFragment }) {
  const t = useText();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'publish' | 'withdraw' | 'remove' | null>(null);
  const close = () => setAsked(null);
  const { id, slug, title, lead, body, figures, viewerCan, status, isPlanned, publishedAt } = item;
  const more: MenuItem[] = [
    ...(viewerCan.withdraw
      ? [{ id: 'withdraw', label: t('news.withdraw'), onSelect: () => setAsked('withdraw') }]
      : []),
    ...(viewerCan.remove
      ? [{ id: 'remove', label: t('news.remove'), hint: 'negative' as const, onSelect: () => setAsked('remove') }]
      : []),
  ];
  return (
    <DetailPage
      crumbs={[{ label: t('news.title'), href: '/programma/nieuws' }, { label: title }]}
      title={title}
      status={<NewsStatusBadge item={item} />}
      action={
        <>
          {viewerCan.publish && (
            <Button purpose="primary" onClick={() => setAsked('publish')}>
              {t('news.publish')}
            </Button>
          )}
          {viewerCan.change && (
            <ButtonLink
              iconStart={<Icon name="edit" />}
              href={addressOf('/programma/nieuws/$newsId/wijzigen', { params: { newsId: id } })}
            >
              {t('news.edit')}
            </ButtonLink>
          )}
          {more.length > 0 && <Menu items={more}>{t('news.more')}</Menu>}
        </>
      }
      aside={
        <>
          <Card level={2} title={t('news.about')}>
            <DataList
              items={[
                { label: t('news.on'), value: longDate(item.newsOn) },
                { label: t('news.from'), value: publishedAt ? dateTime(publishedAt) : t('news.notYet') },
              ]}
            />
            {item.sourceText ? (
              <SourceLine source={item.sourceText} href={item.sourceUrl} />
            ) : (
              <SourceLine source={t('news.own')} />
            )}
            {status === 'PUBLISHED' && !isPlanned && (
              <Link href={`/nieuws/${slug}` satisfies SiteAddress}>{t('news.look')}</Link>
            )}
          </Card>
          <Card level={2} title={t('news.figures')}>
            {figures.length === 0 && <p className="nl-paragraph">{t('news.noFigures')}</p>}
            {figures.map(({ figure, says, sourceText, sourceUrl }) => (
              <div key={figure + says}>
                <p className="nl-paragraph">
                  <strong>{figure}</strong> {says}
                </p>
                <SourceLine source={sourceText} href={sourceUrl} />
              </div>
            ))}
          </Card>
        </>
      }
    >
      <Card level={2} title={t('news.text')}>
        <p className="nl-paragraph bl-measure bl-news-lines">
          <strong>{lead}</strong>
        </p>
        <p className="nl-paragraph bl-measure bl-news-lines">{body}</p>
      </Card>
      {asked === 'publish' && <PublishNewsDialog item={item} onClose={close} />}
      {asked === 'withdraw' && <WithdrawNewsDialog item={item} onClose={close} />}
      {asked === 'remove' && (
        <RemoveNewsDialog item={item} onClose={close} onRemoved={() => void navigate({ to: '/programma/nieuws' })} />
      )}
    </DetailPage>
  );
}
