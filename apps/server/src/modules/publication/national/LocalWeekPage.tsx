import { Alert, EmptyState, Link, Page } from '@bloemen/ui';
import { counted, dutchDate, placeSlug, targetGroupCodes, targetGroups } from '@bloemen/vocabulary';
import type { WeekCalendarPage } from '@bloemen/api-contract/public';
import { CalendarDays, dayWords } from './CalendarDays.js';
import { withAsked } from './country-pages.js';
import { Filters } from './Filters.js';
import { PageTop } from './PageTop.js';
import type { WeekAsked } from './week.service.js';

/** What there is to do in the week of a municipality: by day, on paper, and in one's own calendar. */
export function LocalWeekPage({ week, asked, today }: { week: WeekCalendarPage; asked: WeekAsked; today: string }) {
  const { year, name, municipality, activities, cbsCode } = week;
  const path = `/week/${cbsCode}/${year}`;
  const days = [...new Set(activities.map(({ on }) => on))];
  const shown = activities.filter(
    ({ on, targetGroups: groups }) =>
      (!asked.dag || on === asked.dag) && (!asked.voor || groups.length === 0 || groups.includes(asked.voor)),
  );
  return (
    <Page width="wide">
      <PageTop
        kicker={<Link href={`/gemeenten/${placeSlug(municipality)}`}>{municipality}</Link>}
        title={`${name} ${year}`}
        intro={`Van ${dayWords(week.firstOn)} tot en met ${dutchDate(week.lastOn)}. Kom langs, doe mee en neem iemand mee.`}
      />
      {!week.isSet && week.lastOn >= today && (
        <Alert kind="info">De dagen van de week zijn nog niet zeker. De dag van elke activiteit wel.</Alert>
      )}
      {activities.length === 0 ? (
        <EmptyState title="Er komt nog van alles bij">
          Kijk later nog eens. De gemeente en haar partners vullen deze kalender.
        </EmptyState>
      ) : (
        <>
          <Filters
            path={path}
            asked={asked}
            filters={[
              {
                name: 'dag',
                label: 'Dag',
                all: 'Alle dagen',
                options: days.map((on) => ({ value: on, label: dayWords(on) })),
              },
              {
                name: 'voor',
                label: 'Voor wie',
                all: 'Iedereen',
                options: targetGroupCodes.map((value) => ({ value, label: targetGroups[value] })),
              },
            ]}
          >
            <Link href={withAsked(`${path}/kalender.ics`, {})}>Zet alles in uw agenda</Link>
          </Filters>
          <p className="bl-subtle" role="status">
            {shown.length > 0
              ? counted(shown.length, 'activiteit', 'activiteiten')
              : 'Op deze dag of voor deze groep staat er nog niets'}
          </p>
          <CalendarDays items={shown} />
        </>
      )}
      <p className="bl-calendar-country">
        <Link href={`/week/${year}`}>Bekijk het hele land</Link>
      </p>
    </Page>
  );
}
