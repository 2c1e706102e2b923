import type { WorkspacePageQuery } from './workspace.generated.js';
import { DemoMark, Link } from '@bloemen/ui';
import { dutchDate } from '@bloemen/vocabulary';
import { addressOf } from '../../shared/address.js';
import { dateTime, longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { goalHref } from './tasks.js';

type Workspace = Pick<
  WorkspacePageQuery['workspace'],
  'nextMeeting' | 'nextEvaluation' | 'nextMeasurement' | 'nextEvening' | 'nextMilestones' | 'moneyUntil'
>;

const MILESTONES = 2;

export const hasDates = ({
  nextMeeting,
  nextEvaluation,
  nextMeasurement,
  nextEvening,
  nextMilestones,
  moneyUntil,
}: Workspace) =>
  nextMeeting !== null ||
  nextEvaluation !== null ||
  nextMeasurement !== null ||
  nextEvening !== null ||
  nextMilestones.length > 0 ||
  moneyUntil !== null;

/**
 * What comes next, the first first: a meeting of the coalition, an evening of signing, the next milestones, evaluation
 * and measurement, and until when there is money.
 */
export function Dates({
  workspace: { nextMeeting, nextEvaluation, nextMeasurement, nextEvening, nextMilestones, moneyUntil },
}: {
  workspace: Workspace;
}) {
  const t = useText();
  const dates = [
    nextMeeting && {
      on: nextMeeting.startsAt,
      when: dateTime(nextMeeting.startsAt),
      what: (
        <Link href={addressOf('/werkruimte/overleg/$meetingId', { params: { meetingId: nextMeeting.id } })}>
          {nextMeeting.title}
        </Link>
      ),
      isDemonstration: nextMeeting.isDemonstration,
    },
    nextEvening && {
      on: nextEvening.startsAt,
      when: dateTime(nextEvening.startsAt),
      what: `${nextEvening.title}, ${nextEvening.place}`,
    },
    ...nextMilestones.slice(0, MILESTONES).map(({ title, owner, dueOn, pillar, goalId }) => ({
      on: dueOn,
      when: longDate(dueOn),
      what: (
        <>
          <Link href={goalHref(pillar, goalId)}>{title}</Link> ({owner})
        </>
      ),
      isDemonstration: false,
    })),
    nextEvaluation && {
      on: nextEvaluation.happensOn,
      when: dutchDate(nextEvaluation.happensOn, nextEvaluation.datePrecision),
      what: <Link href="/werkruimte/plan/meten">{nextEvaluation.title}</Link>,
      isDemonstration: nextEvaluation.isDemonstration,
    },
    nextMeasurement && {
      on: nextMeasurement.nextOn,
      when: longDate(nextMeasurement.nextOn),
      what: <Link href="/werkruimte/plan/meten">{t('dates.measurement', { title: nextMeasurement.title })}</Link>,
      isDemonstration: nextMeasurement.isDemonstration,
    },
    moneyUntil !== null && {
      on: `${moneyUntil}-12-31`,
      when: t('dates.moneyUntil', { year: moneyUntil.toString() }),
      what: t('dates.money'),
    },
  ]
    .filter((date) => date !== null && date !== false)
    .sort((one, other) => one.on.localeCompare(other.on));
  return (
    <section className="bl-dates" aria-labelledby="data-kort">
      <h2 className="bl-dates__title" id="data-kort">
        {t('dates.title')}
      </h2>
      <ul>
        {dates.map(({ on, when, what, ...of }, position) => (
          <li key={`${on} ${position}`}>
            <strong>{when}</strong> {what}
            {'isDemonstration' in of && of.isDemonstration && <DemoMark />}
          </li>
        ))}
      </ul>
    </section>
  );
}
