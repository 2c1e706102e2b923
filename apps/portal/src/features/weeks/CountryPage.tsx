import type { NationalWeekPage } from '@bloemen/api-contract/public';
import { DemoMark, EmptyState, Link, LoadingState, Page, PageHeader, Table } from '@bloemen/ui';
import { useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { addressOf } from '../../shared/address.js';
import { longDate, number } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useLoad } from '../../shared/useLoad.js';
import messages from './public.nl.json' with { type: 'json' };
import { readCountry } from './week-door.js';
import './weeks.css';
import { dayWords, shortDay } from './words.js';

type Municipality = NationalWeekPage['municipalities'][number];

/** The week in the country, for everybody: in which municipality there is how much on which day. */
export const CountryPage = withMessages(messages, function CountryPage() {
  const t = useText();
  const year: string = useParams({ strict: false, select: (params: { jaar?: string }) => params.jaar ?? '' });
  const load = useCallback(() => readCountry(year), [year]);
  const { data: week, error, reload } = useLoad(load);
  return (
    <Page width="wide">
      {week ? (
        <Country week={week} />
      ) : (
        <>
          <PageHeader title={t('calendar.page')} />
          {error !== null ? <Problem error={error} onRetry={reload} /> : <LoadingState lines={10} />}
        </>
      )}
    </Page>
  );
});

function Country({ week }: { week: NationalWeekPage }) {
  const t = useText();
  const { year, municipalities, days } = week;
  return (
    <>
      <PageHeader
        title={t('country.title', { name: week.name, year: String(year) })}
        intro={
          week.isSet
            ? t('country.intro', { from: dayWords(week.firstOn), until: longDate(week.lastOn) })
            : t('country.proposed', { day: longDate(week.firstOn) })
        }
      />
      {municipalities.length === 0 ? (
        <EmptyState title={t('country.empty')}>{t('country.emptyText')}</EmptyState>
      ) : (
        <>
          <p className="bl-subtle">
            {t('country.total', {
              activities: municipalities.reduce((sum, { total }) => sum + total, 0),
              municipalities: municipalities.length,
            })}
          </p>
          <Table<Municipality>
            caption={t('country.list')}
            captionHidden
            dense
            rows={municipalities}
            rowKey={({ cbsCode }) => cbsCode}
            columns={[
              {
                id: 'gemeente',
                header: t('country.municipality'),
                rowHeader: true,
                priority: 'always',
                cell: ({ cbsCode, name, isDemonstration }) => (
                  <>
                    <Link href={addressOf('/week/$code/$jaar', { params: { code: cbsCode, jaar: String(year) } })}>
                      {name}
                    </Link>{' '}
                    {isDemonstration && <DemoMark />}
                  </>
                ),
              },
              {
                id: 'totaal',
                header: t('country.activities'),
                numeric: true,
                priority: 'always',
                cell: ({ total }) => number(total),
              },
              ...days.map(({ on }) => ({
                id: on,
                header: shortDay(on),
                numeric: true,
                priority: 'wide' as const,
                cell: ({ days: own }: Municipality) => number(own.find((one) => one.on === on)?.count ?? 0),
              })),
            ]}
          />
        </>
      )}
    </>
  );
}
