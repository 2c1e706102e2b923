import type { NationalWeekPage } from '@bloemen/api-contract/public';
import { EmptyState, LoadingState, Page, PageHeader } from '@bloemen/ui';
import { useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { longDate, today } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { codeOf, Problem } from '../../shared/Problem.js';
import { useLoad } from '../../shared/useLoad.js';
import { MunicipalityCounts } from './MunicipalityCounts.js';
import messages from './public.nl.json' with { type: 'json' };
import { readCountry } from './week-door.js';
import './weeks.css';
import { dayWords } from './words.js';

/** The week in the country, for everybody: in which municipality there is how much on which day. */
export const CountryPage = withMessages(messages, function CountryPage() {
  const t = useText();
  const year: string = useParams({ strict: false, select: (params: { jaar?: string }) => params.jaar ?? '' });
  const load = useCallback(() => readCountry(year), [year]);
  const { data: week, error, reload } = useLoad(load);
  if (error !== null && codeOf(error) === 'not_found')
    return (
      <Page width="default">
        <PageHeader title={t('country.unknown')} intro={t('country.unknownText')} />
      </Page>
    );
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
  const { municipalities } = week;
  const isOver = week.lastOn < today();
  return (
    <>
      <PageHeader
        title={t('country.title', { name: week.name, year: String(week.year) })}
        intro={
          week.isSet
            ? t('country.intro', { from: dayWords(week.firstOn), until: longDate(week.lastOn) })
            : t(isOver ? 'country.neverSet' : 'country.proposed', { day: longDate(week.firstOn) })
        }
      />
      {municipalities.length === 0 ? (
        <EmptyState title={t(isOver ? 'country.emptyOver' : 'country.empty')}>
          {!isOver && t('country.emptyText')}
        </EmptyState>
      ) : (
        <>
          <p className="bl-subtle">
            {t('country.total', {
              activities: municipalities.reduce((sum, { total }) => sum + total, 0),
              municipalities: municipalities.length,
            })}
          </p>
          <MunicipalityCounts caption={t('country.list')} week={week} />
        </>
      )}
    </>
  );
}
