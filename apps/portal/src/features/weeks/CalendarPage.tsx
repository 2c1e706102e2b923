import type { WeekCalendarPage } from '@bloemen/api-contract/public';
import { Alert, Button, DemoMark, EmptyState, Icon, Link, LoadingState, Page, PageHeader, Select } from '@bloemen/ui';
import { targetGroupCodes, targetGroups } from '@bloemen/vocabulary';
import { useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { addressOf } from '../../shared/address.js';
import { longDate, today } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { codeOf, Problem } from '../../shared/Problem.js';
import { useLoad } from '../../shared/useLoad.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import messages from './public.nl.json' with { type: 'json' };
import { readCalendar } from './week-door.js';
import './weeks.css';
import { dayWords, groupWords, hoursOf } from './words.js';

type Search = { dag?: string; voor?: string };
type Activity = WeekCalendarPage['activities'][number];

/** What there is to do in the week of a municipality, for everybody: by day, on paper, and in one's own calendar. */
export const CalendarPage = withMessages(messages, function CalendarPage() {
  const { code, jaar }: { code: string; jaar: string } = useParams({
    strict: false,
    select: (params: { code?: string; jaar?: string }) => ({ code: params.code ?? '', jaar: params.jaar ?? '' }),
  });
  const t = useText();
  const load = useCallback(() => readCalendar(jaar, code), [jaar, code]);
  const { data: week, error, reload } = useLoad(load);
  if (error !== null && codeOf(error) === 'not_found')
    return (
      <Page width="default">
        <PageHeader title={t('calendar.unknown')} intro={t('calendar.unknownText')} />
      </Page>
    );
  return (
    <Page width="wide">
      {week ? (
        <Calendar week={week} />
      ) : (
        <>
          <PageHeader title={t('calendar.page')} />
          {error !== null ? <Problem error={error} onRetry={reload} /> : <LoadingState lines={10} />}
        </>
      )}
    </Page>
  );
});

function Calendar({ week }: { week: WeekCalendarPage }) {
  const t = useText();
  const search: Search = useSearch({ strict: false });
  const { go } = useOpenPage<Search>();
  const { year, name, municipality, activities, cbsCode } = week;
  const days = [...new Set(activities.map(({ on }) => on))];
  const group = targetGroupCodes.find((code) => code === search.voor);
  const day = days.find((on) => on === search.dag);
  const shown = activities.filter(
    ({ on, targetGroups: groups }) => (!day || on === day) && (!group || groups.length === 0 || groups.includes(group)),
  );
  return (
    <>
      <PageHeader
        kicker={municipality}
        title={t('calendar.title', { name, year: String(year) })}
        intro={t('calendar.intro', { from: dayWords(week.firstOn), until: longDate(week.lastOn) })}
      />
      {!week.isSet && week.lastOn >= today() && <Alert kind="info">{t('calendar.proposed')}</Alert>}
      {activities.length === 0 ? (
        <EmptyState title={t('calendar.none')}>{t('calendar.noneText')}</EmptyState>
      ) : (
        <>
          <div className="bl-calendar-filters">
            <label className="bl-calendar-choice">
              <span>{t('calendar.day')}</span>
              <Select
                value={day ?? ''}
                onChange={({ target }) => go({ ...search, dag: target.value || undefined })}
                placeholder={false}
                options={[
                  { value: '', label: t('calendar.allDays') },
                  ...days.map((on) => ({ value: on, label: dayWords(on) })),
                ]}
              />
            </label>
            <label className="bl-calendar-choice">
              <span>{t('calendar.group')}</span>
              <Select
                value={group ?? ''}
                onChange={({ target }) => go({ ...search, voor: target.value || undefined })}
                placeholder={false}
                options={[
                  { value: '', label: t('calendar.allGroups') },
                  ...targetGroupCodes.map((value) => ({ value, label: targetGroups[value] })),
                ]}
              />
            </label>
            <span className="bl-calendar-ways">
              <Link href={`/api/weeks/${year}/${cbsCode}/agenda.ics`}>{t('calendar.feed')}</Link>
              <Button purpose="subtle" iconStart={<Icon name="document" />} onClick={() => window.print()}>
                {t('calendar.print')}
              </Button>
            </span>
          </div>
          <p className="bl-subtle" role="status">
            {shown.length > 0 ? t('calendar.count', { count: shown.length }) : t('calendar.noneFound')}{' '}
            {shown.length === 0 && <Button onClick={() => go({})}>{t('calendar.reset')}</Button>}
          </p>
          <div className="bl-calendar">
            {days
              .filter((on) => shown.some((one) => one.on === on))
              .map((on) => (
                <section key={on} className="bl-calendar__day" aria-labelledby={`dag-${on}`}>
                  <h2 id={`dag-${on}`} className="nl-heading nl-heading--level-2">
                    {dayWords(on)}
                  </h2>
                  <ul>
                    {shown
                      .filter((one) => one.on === on)
                      .map((one) => (
                        <Item key={one.id} activity={one} />
                      ))}
                  </ul>
                </section>
              ))}
          </div>
        </>
      )}
      <p className="bl-calendar-country">
        <Link href={addressOf('/week/$jaar', { params: { jaar: String(year) } })}>{t('calendar.country')}</Link>
      </p>
    </>
  );
}

function Item({ activity }: { activity: Activity }) {
  const t = useText();
  const facts = [
    [t('calendar.at'), activity.place],
    [t('calendar.cost'), activity.cost ?? t('calendar.free')],
    ...(activity.targetGroups.length > 0 ? [[t('calendar.for'), groupWords(activity.targetGroups)]] : []),
    ...(activity.howToJoin ? [[t('calendar.join'), activity.howToJoin]] : []),
    ...(activity.contact ? [[t('calendar.contact'), activity.contact]] : []),
  ] as const;
  return (
    <li className="bl-calendar__item">
      <p className="bl-calendar__hours">{hoursOf(activity)}</p>
      <div className="bl-calendar__what">
        <h3 className="nl-heading nl-heading--level-3">
          {activity.title} {activity.isDemonstration && <DemoMark />}
        </h3>
        <p className="bl-calendar__by">{t('calendar.by', { organisation: activity.organisation })}</p>
        <p className="bl-week-text">{activity.what}</p>
        <dl className="bl-calendar__facts">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </li>
  );
}
