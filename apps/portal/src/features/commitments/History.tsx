import { Timeline, type TimelineEntry } from '@bloemen/ui';
import type { CommitmentPartsFragment } from './commitment.generated.js';
import { longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { timelineOf } from './timeline.js';

/** So many moments stand there at once; the older ones open. */
const SHOWN = 8;

/** What happened, the newest first, and before that the day until which a decision or a confirmation is needed. */
export function History({ commitment }: { commitment: CommitmentPartsFragment }) {
  const t = useText();
  const { status, lapsesOn, awaitsConfirmation } = commitment;
  const entries: TimelineEntry[] = timelineOf(t, commitment)
    .reverse()
    .map(({ key, at, when, what, detail }) => ({
      id: key,
      on: when,
      dateTime: at,
      title: what,
      children: detail && <p className="bl-subtle">{detail}</p>,
    }));
  if (status === 'SIGNED_CONDITIONALLY' && lapsesOn)
    entries.unshift({
      id: 'ahead',
      on: t('commitment.until', { day: longDate(lapsesOn) }),
      dateTime: lapsesOn,
      title: t(`commitment.moment.${awaitsConfirmation ? 'confirmationNeeded' : 'decisionNeeded'}`),
    });
  const older = entries.slice(SHOWN);
  return (
    <>
      <Timeline label={t('commitment.timeline')} entries={entries.slice(0, SHOWN)} />
      {older.length > 0 && (
        <details className="bl-reading">
          <summary>{t('commitment.older', { count: older.length })}</summary>
          <div>
            <Timeline label={t('commitment.older', { count: older.length })} entries={older} />
          </div>
        </details>
      )}
    </>
  );
}
