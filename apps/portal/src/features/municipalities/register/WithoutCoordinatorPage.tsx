import { useQuery } from '@apollo/client/react';
import { Breadcrumb, Link, ListPage } from '@bloemen/ui';
import { fitsPlace } from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { WithoutCoordinatorDocument, type WithoutCoordinatorQuery } from './register.generated.js';
import { longDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { addressOf } from '../../../shared/address.js';
import { pageOf } from '../../../shared/pageOf.js';
import { Problem } from '../../../shared/Problem.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import messages from './register.nl.json' with { type: 'json' };

type Row = WithoutCoordinatorQuery['municipalitiesWithoutCoordinator'][number];

/** What the address of this page may say. */
export type WithoutCoordinatorAddress = { zoek?: string; provincie?: string; pagina?: string };

/**
 * Municipalities that take part and have nobody to keep their workspace: each leads to where the first coordinator is
 * appointed.
 */
export const WithoutCoordinatorPage = withMessages(messages, function WithoutCoordinatorPage() {
  const t = useText();
  const { addressWith, go } = useOpenPage<WithoutCoordinatorAddress>();
  const address: WithoutCoordinatorAddress = useSearch({ strict: false });
  const { data, error, refetch } = useQuery(WithoutCoordinatorDocument, { fetchPolicy: 'cache-and-network' });
  const all = data?.municipalitiesWithoutCoordinator;
  const found = all?.filter(
    ({ cbsCode, name, province }) =>
      fitsPlace({ code: cbsCode, name }, address.zoek ?? '') && (address.provincie ?? province) === province,
  );
  const shown = found && pageOf(found, address.pagina);
  return (
    <>
      <Breadcrumb
        items={[
          { label: t('register.trail.municipalities'), href: '/programma/gemeenten' },
          { label: t('without.title') },
        ]}
      />
      <ListPage<Row, 'zoek' | 'provincie'>
        header={{ title: t('without.title'), intro: t('without.intro') }}
        label={t('without.title')}
        search={{ id: 'zoek', label: t('without.search'), value: address.zoek }}
        filters={[
          {
            id: 'provincie',
            label: t('without.province'),
            value: address.provincie,
            all: t('without.everywhere'),
            options: [...new Set(all?.map(({ province }) => province))]
              .sort((one, other) => one.localeCompare(other, 'nl'))
              .map((province) => ({ value: province, label: province })),
          },
        ]}
        onChange={(change) => go({ ...address, pagina: undefined, ...change })}
        count={found && t('without.count', { count: found.length })}
        rows={shown?.rows}
        problem={error && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={{ title: t('without.none'), icon: 'check' }}
        nothingFound={{ title: t('without.noneFound'), text: t('without.noneFoundText') }}
        rowKey={({ cbsCode }) => cbsCode}
        columns={[
          { id: 'naam', header: t('without.name'), rowHeader: true, cell: ({ name }) => name },
          { id: 'provincie', header: t('without.province'), priority: 'always', cell: ({ province }) => province },
          { id: 'deelname', header: t('without.status'), cell: ({ status }) => t(`register.status.${status}`) },
          {
            id: 'sinds',
            header: t('without.joined'),
            cell: ({ joinedOn }) => (joinedOn ? longDate(joinedOn) : t('register.historyNoDay')),
          },
          {
            id: 'aanwijzen',
            header: t('coordinator.title'),
            priority: 'always',
            cell: ({ cbsCode, name }) => (
              <Link
                href={addressOf('/programma/gemeenten/$code/register', { params: { code: cbsCode } })}
                aria-label={t('without.appointOf', { name })}
              >
                {t('without.appoint')}
              </Link>
            ),
          },
        ]}
        pages={shown && { ...shown, hrefFor: (page) => addressWith({ ...address, pagina: String(page) }) }}
      />
    </>
  );
});
