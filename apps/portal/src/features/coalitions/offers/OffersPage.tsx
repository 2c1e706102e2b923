import { useQuery } from '@apollo/client/react';
import { Badge, ButtonLink, DemoMark, EmptyListDrawing, Icon, Link, ListPage, type Filter } from '@bloemen/ui';
import { activeElements, offerAudiences, targetGroups } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { addressOf } from '../../../shared/address.js';
import { pageNumber } from '../../../shared/pageOf.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import { CoalitionTabs } from '../CoalitionTabs.js';
import type { OfferSearch } from './offer-address.js';
import { filterOf, offerStates } from './offer-search.js';
import { CoalitionOffersDocument, type CoalitionOffersQuery } from './offers.generated.js';
import './offers.css';
import messages from './offers.nl.json' with { type: 'json' };
import { namesOf } from './words.js';

const PAGE = 20;
type Found = CoalitionOffersQuery['coalitionOffers'];
type Line = Found['nodes'][number];

/** What the organisations of the coalition offer, to search and to choose from; everything chosen is in the address. */
export const OffersPage = withMessages(messages, function OffersPage() {
  const t = useText();
  const search: OfferSearch = useSearch({ strict: false });
  const { addressWith, go } = useOpenPage<OfferSearch>();
  const page = pageNumber(search.pagina);
  const { data, previousData, loading, error, refetch } = useQuery(CoalitionOffersDocument, {
    variables: { filter: filterOf(search), page },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.coalitionOffers;
  const facet = (
    id: Exclude<keyof OfferSearch, 'zoek' | 'pagina'>,
    label: string,
    all: string,
    facetOf: keyof Found['facets'],
    nameOf: (code: string, name: string | null) => string,
    codes?: readonly string[],
  ): Filter<keyof OfferSearch> => {
    const counted = found?.facets[facetOf] ?? [];
    return {
      id,
      label,
      value: search[id],
      all,
      options: (codes ?? counted.map(({ code }) => code)).flatMap((value) => {
        const { count = 0, name = null } = counted.find(({ code }) => code === value) ?? {};
        // What leads nowhere is no choice; what was chosen stays, to be taken away.
        return count > 0 || search[id] === value
          ? [{ value, label: t('offers.choice', { name: nameOf(value, name), count }) }]
          : [];
      }),
    };
  };
  return (
    <ListPage<Line, keyof OfferSearch>
      header={{
        title: t('offers.title'),
        intro: t('offers.intro'),
        actions: found?.viewerCan.add && (
          <ButtonLink purpose="primary" iconStart={<Icon name="plus" />} href="/werkruimte/coalitie/aanbod/nieuw">
            {t('offers.new')}
          </ButtonLink>
        ),
      }}
      before={<CoalitionTabs />}
      label={t('offers.title')}
      search={{ id: 'zoek', label: t('offers.search'), value: search.zoek }}
      filters={[
        facet(
          'status',
          t('offers.state'),
          t('offers.state.CURRENT'),
          'state',
          (code) => t(`offers.state.${code as (typeof offerStates)[number]}`),
          offerStates.filter((state) => state !== 'CURRENT'),
        ),
        facet(
          'doelgroep',
          t('offers.targetGroup'),
          t('offers.all'),
          'targetGroup',
          (code) => targetGroups[code as keyof typeof targetGroups],
          Object.keys(targetGroups),
        ),
        facet(
          'element',
          t('offers.element'),
          t('offers.all'),
          'activeElement',
          (code) => activeElements[code as keyof typeof activeElements],
          Object.keys(activeElements),
        ),
        facet('organisatie', t('offers.organisation'), t('offers.all'), 'organisation', (_, name) => name ?? ''),
        facet(
          'voor',
          t('offers.audience'),
          t('offers.all'),
          'audience',
          (code) => offerAudiences[code as keyof typeof offerAudiences],
        ),
      ]}
      onChange={(change) => go({ ...search, pagina: undefined, ...change })}
      count={
        found &&
        (found.isNear ? t('offers.near', { count: found.totalCount }) : t('offers.found', { count: found.totalCount }))
      }
      rows={found?.nodes}
      busy={loading}
      problem={error && !found && <Problem error={error} onRetry={() => void refetch()} />}
      nothingYet={{
        title: t('offers.none.title'),
        text: t('offers.none.text'),
        illustration: <EmptyListDrawing />,
      }}
      nothingFound={{ title: t('offers.notFound.title'), text: t('offers.notFound.text') }}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'aanbod',
          header: t('offers.offer'),
          rowHeader: true,
          cell: (offer) => (
            <>
              <span className="bl-offers__title">
                <Link href={addressOf('/werkruimte/coalitie/aanbod/$offerId', { params: { offerId: offer.id } })}>
                  {offer.title}
                </Link>
                {offer.endedOn && <Badge>{t('offer.ended')}</Badge>}
                {!offer.isConfirmed && !offer.endedOn && <Badge tone="warning">{t('offers.unconfirmed')}</Badge>}
                {offer.strengthenedOn && <Badge tone="positive">{t('offer.strengthened')}</Badge>}
                {offer.isDemonstration && <DemoMark />}
              </span>
              <span className="bl-offers__what bl-subtle">{offer.what}</span>
            </>
          ),
        },
        {
          id: 'organisatie',
          header: t('offers.organisation'),
          priority: 'always',
          cell: (offer) => offer.organisation,
        },
        {
          id: 'doelgroep',
          header: t('offers.targetGroup'),
          priority: 'always',
          cell: (offer) => namesOf(offer.targetGroups, targetGroups) || t('offer.everybody'),
        },
        {
          id: 'element',
          header: t('offers.element'),
          cell: (offer) => namesOf(offer.activeElements, activeElements) || t('offer.elementsUnknown'),
        },
        { id: 'voor', header: t('offers.audience'), cell: (offer) => offerAudiences[offer.audience] },
      ]}
      pages={
        found && {
          page,
          count: Math.ceil(found.totalCount / PAGE),
          hrefFor: (target) => addressWith({ ...search, pagina: target > 1 ? String(target) : undefined }),
        }
      }
    />
  );
});
