import { useQuery } from '@apollo/client/react';
import { Badge, Button, ButtonLink, DemoMark, EmptyListDrawing, Icon, ListPage } from '@bloemen/ui';
import { pillarNames } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ProposedPeerCallsDocument } from './calls.generated.js';
import { longDateOf } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { RouteLink } from '../../../shared/links.js';
import { pageNumber } from '../../../shared/pageOf.js';
import { Problem } from '../../../shared/Problem.js';
import type { PeerCallStatus } from '../../../shared/schema.generated.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import { CallDetails } from './CallDetails.js';
import { WithdrawDialog } from './CallDialogs.js';
import './calls.css';
import messages from './calls.nl.json' with { type: 'json' };
import { isOpen, statusWords, tones, type Call } from './words.js';

type Address = { status?: string; pagina?: string; gesprek?: string };

const PAGE_SIZE = 25;
const statuses = ['PROPOSED', 'ACCEPTED_BY_ONE', 'AGREED', 'HELD', 'DECLINED', 'WITHDRAWN', 'EXPIRED'] as const;

/** The calls that an adviser proposed; status, page and the call beside the list are in the address. */
export const ProposedPage = withMessages(messages, function ProposedPage() {
  const t = useText();
  const { addressWith, go } = useOpenPage<Address>();
  const address: Address = useSearch({ strict: false });
  const [withdrawing, setWithdrawing] = useState<Call | null>(null);
  const status: PeerCallStatus | undefined = statuses.find((one) => one === address.status);
  const { data, previousData, loading, error, refetch } = useQuery(ProposedPeerCallsDocument, {
    variables: { status: status ?? null, page: pageNumber(address.pagina) },
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.proposedPeerCalls;
  const open = list?.nodes.find(({ id }) => id === address.gesprek);
  return (
    <>
      <ListPage<Call, 'status'>
        header={{
          title: t('calls.adviser.title'),
          intro: t('calls.adviser.intro'),
          actions: (
            <ButtonLink purpose="primary" iconStart={<Icon name="plus" />} href="/programma/gesprekken/voorstellen">
              {t('calls.adviser.propose')}
            </ButtonLink>
          ),
        }}
        label={t('calls.adviser.title')}
        filters={[
          {
            id: 'status',
            label: t('calls.adviser.status'),
            value: status,
            all: t('calls.adviser.all'),
            options: statuses.map((value) => ({ value, label: t(`calls.status.${value}`) })),
          },
        ]}
        onChange={(change) => go({ ...change })}
        count={list && t('calls.adviser.count', { count: list.totalCount })}
        rows={list?.nodes}
        busy={loading}
        problem={error && !list && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={{
          title: t('calls.adviser.emptyTitle'),
          text: t('calls.adviser.empty'),
          illustration: <EmptyListDrawing />,
          actions: <ButtonLink href="/programma/gesprekken/voorstellen">{t('calls.adviser.propose')}</ButtonLink>,
        }}
        nothingFound={{ title: t('calls.adviser.noneTitle') }}
        rowKey={({ id }) => id}
        dense
        columns={[
          {
            id: 'gemeenten',
            header: t('calls.adviser.who'),
            rowHeader: true,
            cell: ({ id, asker, helper, isDemonstration }) => (
              <>
                <RouteLink to="/programma/gesprekken" search={{ ...address, gesprek: id }} resetScroll={false}>
                  {t('calls.adviser.pair', { asker: asker.name, helper: helper.name })}
                </RouteLink>{' '}
                {isDemonstration && <DemoMark />}
              </>
            ),
          },
          {
            id: 'status',
            header: t('calls.adviser.status'),
            priority: 'always',
            cell: (call) => <Badge tone={tones[call.status]}>{statusWords(t, call)}</Badge>,
          },
          ...(open
            ? []
            : [
                {
                  id: 'pijler',
                  header: t('calls.adviser.pillar'),
                  cell: ({ pillar }: Call) => pillarNames[pillar],
                },
                {
                  id: 'sinds',
                  header: t('calls.adviser.since'),
                  cell: ({ proposedAt }: Call) => longDateOf(proposedAt),
                },
              ]),
        ]}
        panel={
          open && {
            title: t('calls.adviser.pair', { asker: open.asker.name, helper: open.helper.name }),
            onClose: () => go({ ...address, gesprek: undefined }),
            actions: open.viewerCan.withdraw && (
              <Button onClick={() => setWithdrawing(open)}>{t('calls.withdraw')}</Button>
            ),
            children: (
              <>
                <CallDetails call={open} />
                {isOpen(open) && (
                  <ul>
                    {[open.asker, open.helper].map(({ cbsCode, name, answer }) => (
                      <li key={cbsCode}>{t(`calls.adviser.said.${answer ?? 'none'}`, { name })}</li>
                    ))}
                  </ul>
                )}
              </>
            ),
          }
        }
        pages={
          list && {
            page: pageNumber(address.pagina),
            count: Math.ceil(list.totalCount / PAGE_SIZE),
            hrefFor: (page) => addressWith({ ...address, gesprek: undefined, pagina: String(page) }),
          }
        }
      />
      {withdrawing && <WithdrawDialog call={withdrawing} onClose={() => setWithdrawing(null)} />}
    </>
  );
});
