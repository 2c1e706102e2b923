import { DemoMark, EmptyState, Link, Page } from '@bloemen/ui';
import {
  counted,
  dutchDate,
  isWeekYear,
  placeSlug,
  targetGroupCodes,
  targetGroups,
  type TargetGroup,
} from '@bloemen/vocabulary';
import { CalendarDays, dayWords, shortDay } from './CalendarDays.js';
import { withAsked } from './country-pages.js';
import { Filters } from './Filters.js';
import { Pages } from './Pages.js';
import { PageTop } from './PageTop.js';
import { PlainTable } from './PlainTable.js';
import { fitsAsked, type CountryActivity, type CountryWeek, type WeekAsked } from './week.service.js';

/** So many activities stand on one page. */
const ON_A_PAGE = 50;

/** The week in the country: what there is to do on which day, and how much in which municipality. */
export function CountryWeekPage({
  week,
  asked,
  page,
  today,
}: {
  week: CountryWeek;
  asked: WeekAsked;
  page: number;
  today: string;
}) {
  const { year, name, municipalities } = week;
  const path = `/week/${year}`;
  const isOver = week.lastOn < today;
  const all = week.activities.filter(({ status }) => status === 'ACCEPTED');
  const found = all.filter((activity) => fitsAsked(activity, asked));
  const of = Math.max(1, Math.ceil(found.length / ON_A_PAGE));
  const at = Math.min(page, of);
  const isMadeUp = all.length > 0 && all.every(({ isDemonstration }) => isDemonstration);
  const isAsked = Object.keys(asked).length > 0;
  return (
    <Page width="wide">
      <PageTop
        title={`${name} ${year}`}
        intro={
          week.isSet
            ? `Van ${dayWords(week.firstOn)} tot en met ${dutchDate(week.lastOn)}. In deze gemeenten is er iets te doen.`
            : isOver
              ? `De dagen van deze week zijn niet vastgelegd. Volgens de regel begon hij op ${dutchDate(week.firstOn)}.`
              : `De dagen zijn nog niet bekend. Waarschijnlijk begint de week op ${dutchDate(week.firstOn)}.`
        }
        meta={[year - 1, year + 1].filter(isWeekYear).map((other) => (
          <Link key={other} href={`/week/${other}`}>
            Naar {other}
          </Link>
        ))}
      />
      {municipalities.length === 0 ? (
        <EmptyState
          title={
            isOver ? 'Geen gemeente maakte haar kalender openbaar' : 'Nog geen gemeente maakte haar kalender openbaar'
          }
        >
          {!isOver && 'Kijk later nog eens. In september staat hier meer.'}
        </EmptyState>
      ) : (
        <>
          <p className="bl-subtle">
            {counted(
              municipalities.reduce((sum, { total }) => sum + total, 0),
              'activiteit',
              'activiteiten',
            )}{' '}
            in {counted(municipalities.length, 'gemeente', 'gemeenten')} {isMadeUp && <DemoMark />}
          </p>
          <Filters path={path} asked={asked} search="Zoek" filters={filtersOf(all, asked)} />
          <p className="bl-week-agenda">
            <Link href={withAsked(`${path}/kalender.ics`, asked)}>Zet dit in uw agenda</Link>
          </p>
          {isAsked && (
            <p className="bl-subtle" role="status">
              {found.length > 0
                ? `${counted(found.length, 'activiteit', 'activiteiten')} gevonden`
                : 'Zo staat er nog niets in een kalender. Kies minder, of kijk later nog eens.'}
            </p>
          )}
          <CalendarDays
            isMarked={!isMadeUp}
            items={found.slice((at - 1) * ON_A_PAGE, at * ON_A_PAGE)}
            whereOf={({ id, cbsCode, municipality }) => (
              <Link href={`/week/${cbsCode}/${year}#${id}`}>{municipality}</Link>
            )}
          />
          <Pages
            page={at}
            of={of}
            to={(other) => withAsked(path, { ...asked, ...(other > 1 && { pagina: String(other) }) })}
          />
          <details className="bl-details" open={all.length === 0}>
            <summary>Hoeveel er te doen is, per gemeente en per dag</summary>
            <PlainTable
              caption="Gemeenten met een kalender"
              rows={municipalities}
              rowKey={({ cbsCode }) => cbsCode}
              columns={[
                {
                  header: 'Gemeente',
                  cell: ({ cbsCode, name: place, isDemonstration }) => (
                    <>
                      <Link href={`/week/${cbsCode}/${year}`}>{place}</Link> {isDemonstration && <DemoMark />}
                    </>
                  ),
                },
                { header: 'Activiteiten', isNumeric: true, cell: ({ total }) => total },
                ...week.days.map(({ on }) => ({
                  header: shortDay(on),
                  isNumeric: true,
                  cell: ({ days }: CountryWeek['municipalities'][number]) =>
                    days.find((one) => one.on === on)?.count ?? 0,
                })),
              ]}
            />
          </details>
        </>
      )}
    </Page>
  );
}

/** What can be chosen, each with how much it would leave. */
function filtersOf(all: readonly CountryActivity[], asked: WeekAsked) {
  const withCount = <Key extends keyof WeekAsked>(
    but: Key,
    valueOf: (activity: CountryActivity) => readonly (readonly [value: string, label: string])[],
  ) => {
    const options = new Map<string, { label: string; count: number }>();
    for (const activity of all)
      for (const [value, label] of valueOf(activity)) {
        const known = options.get(value) ?? { label, count: 0 };
        options.set(value, { label, count: known.count + Number(fitsAsked(activity, asked, but)) });
      }
    return [...options]
      .filter(([value, { count }]) => count > 0 || value === asked[but])
      .map(([value, { label, count }]) => ({ value, label: `${label} (${count})` }));
  };
  const byLabel = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label, 'nl');
  const groupsOf = ({ targetGroups: groups }: CountryActivity): readonly TargetGroup[] =>
    groups.length > 0 ? groups : targetGroupCodes;
  return [
    {
      name: 'provincie',
      label: 'Provincie',
      all: 'Alle provincies',
      options: withCount('provincie', ({ province }) => [[placeSlug(province), province]]).sort(byLabel),
    },
    {
      name: 'gemeente',
      label: 'Gemeente',
      all: 'Alle gemeenten',
      options: withCount('gemeente', ({ cbsCode, municipality }) => [[cbsCode, municipality]]).sort(byLabel),
    },
    {
      name: 'dag',
      label: 'Dag',
      all: 'Alle dagen',
      options: withCount('dag', ({ on }) => [[on, dayWords(on)]]).sort((one, other) =>
        one.value.localeCompare(other.value),
      ),
    },
    {
      name: 'voor',
      label: 'Voor wie',
      all: 'Iedereen',
      options: withCount('voor', (activity) => groupsOf(activity).map((code) => [code, targetGroups[code]])),
    },
  ];
}
