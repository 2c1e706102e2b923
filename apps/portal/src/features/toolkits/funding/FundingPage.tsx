import { useQuery } from '@apollo/client/react';
import { Badge, ButtonLink, Icon, Link, ListPage } from '@bloemen/ui';
import { fundingStatusCodes, fundingStatuses } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { addressOf } from '../../../shared/address.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { pageNumber } from '../../../shared/pageOf.js';
import { Problem } from '../../../shared/Problem.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import '../catalogue.css';
import { useToolkitPlace } from '../place.js';
import { ToolkitTabs } from '../ToolkitTabs.js';
import { FundingOpportunitiesDocument, type FundingPartsFragment } from './funding.generated.js';
import messages from './funding.nl.json' with { type: 'json' };
import { fundingTones, periodOf } from './words.js';

/** What the address of this page may say. */
export type FundingAddress = { zoek?: string; status?: string; pagina?: string };

const PAGE_SIZE = 25;

/** Money that may be asked for: what is open, then what is announced, then what is closed. */
export const FundingPage = withMessages(messages, function FundingPage() {
  const t = useText();
  const place = useToolkitPlace();
  const { addressWith, go } = useOpenPage<FundingAddress>();
  const address: FundingAddress = useSearch({ strict: false });
  const changed = (change: FundingAddress) => ({ ...address, pagina: undefined, ...change });
  const status = fundingStatusCodes.find((code) => code === address.status) ?? null;
  const { data, previousData, loading, error, refetch } = useQuery(FundingOpportunitiesDocument, {
    variables: { search: address.zoek ?? null, status, page: pageNumber(address.pagina) },
  });
  const funding = (data ?? previousData)?.fundingOpportunities;
  const addButton = funding?.viewerCan.add && (
    <ButtonLink href="/programma/toolkit/geld/nieuw" purpose="primary" iconStart={<Icon name="plus" />}>
      {t('funding.add')}
    </ButtonLink>
  );
  return (
    <ListPage<FundingPartsFragment, keyof FundingAddress>
      header={{ title: t('funding.title'), intro: t('funding.intro'), actions: addButton }}
      before={<ToolkitTabs />}
      label={t('funding.title')}
      search={{ id: 'zoek', label: t('funding.search'), value: address.zoek }}
      filters={[
        {
          id: 'status',
          label: t('funding.status'),
          value: status ?? undefined,
          all: t('funding.allStatuses'),
          options: fundingStatusCodes.map((value) => ({ value, label: fundingStatuses[value] })),
        },
      ]}
      onChange={(change) => go(changed(change))}
      count={funding && t('funding.found', { count: funding.totalCount })}
      rows={funding?.nodes}
      busy={loading}
      problem={error && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{ title: t('funding.none') }}
      nothingFound={{ title: t('funding.noneFound') }}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'naam',
          header: t('funding.name'),
          rowHeader: true,
          cell: ({ id, name, summary }) => (
            <>
              <Link href={addressOf(`${place}/geld/$fundingId`, { params: { fundingId: id } })}>{name}</Link>
              <div className="bl-subtle bl-catalogue-glance">{summary}</div>
            </>
          ),
        },
        { id: 'gever', header: t('funding.provider'), cell: ({ provider }) => provider },
        {
          id: 'status',
          header: t('funding.status'),
          priority: 'always',
          cell: ({ status: now }) => <Badge tone={fundingTones[now]}>{fundingStatuses[now]}</Badge>,
        },
        { id: 'wanneer', header: t('funding.dates'), cell: (one) => periodOf(t, one) },
      ]}
      pages={
        funding && {
          page: pageNumber(address.pagina),
          count: Math.ceil(funding.totalCount / PAGE_SIZE),
          hrefFor: (number) => addressWith(changed({ pagina: String(number) })),
        }
      }
    />
  );
});
