import { useQuery } from '@apollo/client/react';
import {
  Breadcrumb,
  EmptyState,
  FormField,
  Link,
  LoadingState,
  Page,
  PageHeader,
  Stack,
  Table,
  TextInput,
} from '@bloemen/ui';
import { fitsPlace } from '@bloemen/vocabulary';
import { useState } from 'react';
import { WithoutCoordinatorDocument, type WithoutCoordinatorQuery } from './register.generated.js';
import { longDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { addressOf } from '../../../shared/address.js';
import { Problem } from '../../../shared/Problem.js';
import messages from './register.nl.json' with { type: 'json' };

type Row = WithoutCoordinatorQuery['municipalitiesWithoutCoordinator'][number];

/**
 * Municipalities that take part and have nobody to keep their workspace: each leads to where the first coordinator is
 * appointed.
 */
export const WithoutCoordinatorPage = withMessages(messages, function WithoutCoordinatorPage() {
  const t = useText();
  const [typed, setTyped] = useState('');
  const { data, error, refetch } = useQuery(WithoutCoordinatorDocument, { fetchPolicy: 'cache-and-network' });
  const all = data?.municipalitiesWithoutCoordinator;
  const rows = all?.filter(({ cbsCode, name }) => fitsPlace({ code: cbsCode, name }, typed)) ?? [];
  return (
    <Page>
      <Breadcrumb
        items={[
          { label: t('register.trail.programme'), href: '/programma' },
          { label: t('register.trail.municipalities'), href: '/programma/gemeenten' },
          { label: t('without.title') },
        ]}
      />
      <PageHeader title={t('without.title')} intro={t('without.intro')} />
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!all && !error && <LoadingState lines={8} />}
      {all && (
        <Stack>
          {all.length > 0 && (
            <FormField label={t('without.search')}>
              <TextInput
                type="search"
                value={typed}
                maxLength={100}
                onChange={({ target }) => setTyped(target.value)}
              />
            </FormField>
          )}
          <p role="status">{t('without.count', { count: rows.length })}</p>
          <Table<Row>
            caption={t('without.title')}
            captionHidden
            dense
            rows={rows}
            rowKey={({ cbsCode }) => cbsCode}
            empty={
              <EmptyState
                icon={all.length > 0 ? 'search' : 'check'}
                title={t(all.length > 0 ? 'without.noneFound' : 'without.none')}
              />
            }
            columns={[
              { id: 'naam', header: t('without.name'), rowHeader: true, cell: ({ name }) => name },
              { id: 'provincie', header: t('without.province'), cell: ({ province }) => province },
              { id: 'deelname', header: t('without.status'), cell: ({ status }) => t(`register.status.${status}`) },
              {
                id: 'sinds',
                header: t('without.joined'),
                cell: ({ joinedOn }) => (joinedOn ? longDate(joinedOn) : t('register.historyNoDay')),
              },
              {
                id: 'aanwijzen',
                header: t('coordinator.title'),
                cell: ({ cbsCode, name }) => (
                  <Link
                    href={addressOf('/programma/gemeenten/$code/register', {
                      params: { code: cbsCode },
                      hash: 'coordinator',
                    })}
                    aria-label={t('without.appointOf', { name })}
                  >
                    {t('without.appoint')}
                  </Link>
                ),
              },
            ]}
          />
        </Stack>
      )}
    </Page>
  );
});
