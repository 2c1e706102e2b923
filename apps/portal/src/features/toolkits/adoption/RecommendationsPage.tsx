import { useMutation, useQuery } from '@apollo/client/react';
import { Badge, Button, ButtonLink, EmptyListDrawing, Link, ListPage } from '@bloemen/ui';
import { useSearch } from '@tanstack/react-router';
import { longDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { pageOf } from '../../../shared/pageOf.js';
import { Problem } from '../../../shared/Problem.js';
import { useMove } from '../../../shared/useMove.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import { itemAddress } from '../place.js';
import { ToolkitTabs } from '../ToolkitTabs.js';
import {
  ToolkitRecommendationsDocument,
  WithdrawToolkitRecommendationDocument,
  type RecommendationPartsFragment,
} from './adoption.generated.js';
import messages from './adoption.nl.json' with { type: 'json' };

export type RecommendationsAddress = { status?: string; pagina?: string };

const statuses = ['OPEN', 'LATER', 'TAKEN_OVER', 'DECLINED', 'WITHDRAWN'] as const;

/** What an adviser recommended, and what came back. */
export const RecommendationsPage = withMessages(messages, function RecommendationsPage() {
  const t = useText();
  const { addressWith, go } = useOpenPage<RecommendationsAddress>();
  const address: RecommendationsAddress = useSearch({ strict: false });
  const { data, loading, error, refetch } = useQuery(ToolkitRecommendationsDocument);
  const rows = data?.toolkitRecommendations.filter(({ status }) => !address.status || status === address.status);
  const shown = rows && pageOf(rows, address.pagina);
  return (
    <ListPage<RecommendationPartsFragment, keyof RecommendationsAddress>
      header={{ title: t('recommended.title'), intro: t('recommended.intro') }}
      before={<ToolkitTabs />}
      label={t('recommended.title')}
      filters={[
        {
          id: 'status',
          label: t('choices.status'),
          value: address.status,
          all: t('choices.anyStatus'),
          options: statuses.map((status) => ({ value: status, label: t(`recommendation.status.${status}`) })),
        },
      ]}
      onChange={(change) => go({ ...address, pagina: undefined, ...change })}
      count={rows && t('recommended.count', { count: rows.length })}
      rows={shown?.rows}
      busy={loading && !rows}
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{
        title: t('recommended.none.title'),
        text: t('recommended.none.text'),
        illustration: <EmptyListDrawing />,
        actions: <ButtonLink href="/programma/toolkit">{t('choices.toToolkit')}</ButtonLink>,
      }}
      nothingFound={{ title: t('recommended.noneFound') }}
      rowKey={({ id }) => id}
      remember="aangeraden"
      columns={[
        {
          id: 'hulpmiddel',
          header: t('choices.item'),
          rowHeader: true,
          cell: ({ itemId, title, because }) => (
            <>
              <Link href={itemAddress('/programma/toolkit', itemId)}>{title}</Link>
              <div className="bl-subtle">{because}</div>
            </>
          ),
        },
        { id: 'gemeente', header: t('recommended.to'), priority: 'always', cell: ({ municipality }) => municipality },
        { id: 'op', header: t('recommended.on'), cell: ({ recommendedOn }) => longDate(recommendedOn) },
        {
          id: 'antwoord',
          header: t('recommended.answer'),
          priority: 'always',
          cell: (one) => <Answer recommendation={one} />,
        },
      ]}
      pages={
        shown && {
          page: shown.page,
          count: shown.count,
          hrefFor: (page) => addressWith({ ...address, pagina: page > 1 ? String(page) : undefined }),
        }
      }
    />
  );
});

function Answer({ recommendation }: { recommendation: RecommendationPartsFragment }) {
  const t = useText();
  const [withdraw] = useMutation(WithdrawToolkitRecommendationDocument);
  const { act, busy, notice } = useMove<RecommendationPartsFragment>({
    refetch: [ToolkitRecommendationsDocument],
    stale: ['toolkit.answered'],
    now: { words: t(`recommendation.status.${recommendation.status}`) },
  });
  const { id, version, status, answer, until, title, municipality, viewerCan } = recommendation;
  return (
    <>
      <Badge tone={status === 'TAKEN_OVER' ? 'positive' : 'neutral'}>{t(`recommendation.status.${status}`)}</Badge>
      {until && <span className="bl-subtle"> {t('recommended.until', { day: longDate(until) })}</span>}
      {answer && <p>{answer}</p>}
      {viewerCan.withdraw && (
        <div>
          <Button
            purpose="subtle"
            busy={busy}
            aria-label={t('recommended.withdrawOf', { title, municipality })}
            onClick={() =>
              void act({
                send: () =>
                  withdraw({ variables: { input: { id, version } } }).then(
                    ({ data }) => data!.withdrawToolkitRecommendation,
                  ),
                done: () => t('recommended.withdrawn'),
              })
            }
          >
            {t('recommended.withdraw')}
          </Button>
        </div>
      )}
      {notice}
    </>
  );
}
