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
 * What comes next: a meeting of the coalition, an evening of signing, the next milestones, evaluation and measurement, and until when
 * there is money.
 */
export function Dates({
  workspace: { nextMeeting, nextEvaluation, nextMeasurement, nextEvening, nextMilestones, moneyUntil },
}: {
  workspace: Workspace;
}) {
  const t = useText();
  return (
    <section className="bl-dates" aria-labelledby="data-kort">
      <h2 className="bl-dates__title" id="data-kort">
        {t('dates.title')}
      </h2>
      <ul>
        {nextMeeting && (
          <li>
            <strong>{dateTime(nextMeeting.startsAt)}</strong>{' '}
            <Link href={addressOf('/werkruimte/overleg/$meetingId', { params: { meetingId: nextMeeting.id } })}>
              {nextMeeting.title}
            </Link>
            {nextMeeting.isDemonstration && <DemoMark />}
          </li>
        )}
        {nextEvening && (
          <li>
            <strong>{dateTime(nextEvening.startsAt)}</strong> {nextEvening.title}, {nextEvening.place}
          </li>
        )}
        {nextMilestones.slice(0, MILESTONES).map(({ id, title, owner, dueOn, pillar, goalId }) => (
          <li key={id}>
            <strong>{longDate(dueOn)}</strong> <Link href={goalHref(pillar, goalId)}>{title}</Link> ({owner})
          </li>
        ))}
        {nextEvaluation && (
          <li>
            <strong>{dutchDate(nextEvaluation.happensOn, nextEvaluation.datePrecision)}</strong>{' '}
            <Link href="/werkruimte/plan/meten">{nextEvaluation.title}</Link>
            {nextEvaluation.isDemonstration && <DemoMark />}
          </li>
        )}
        {nextMeasurement && (
          <li>
            <strong>{longDate(nextMeasurement.nextOn)}</strong>{' '}
            <Link href="/werkruimte/plan/meten">{t('dates.measurement', { title: nextMeasurement.title })}</Link>
            {nextMeasurement.isDemonstration && <DemoMark />}
          </li>
        )}
        {moneyUntil !== null && (
          <li>
            <strong>{t('dates.moneyUntil', { year: moneyUntil.toString() })}</strong> {t('dates.money')}
          </li>
        )}
      </ul>
    </section>
  );
}
