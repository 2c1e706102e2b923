import type { CommitmentPartsFragment } from './commitment.generated.js';
import { longDate } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { timelineOf } from './timeline.js';

/** What happened, oldest first, and the day before which a decision or a confirmation is needed. */
export function Timeline({ commitment }: { commitment: CommitmentPartsFragment }) {
  const t = useText();
  const { status, lapsesOn, awaitsConfirmation } = commitment;
  return (
    <ol className="bl-timeline">
      {timelineOf(t, commitment).map(({ key, when, what, detail }) => (
        <li key={key}>
          <span className="bl-timeline__when">{when}</span>
          <strong>{what}</strong>
          {detail && <span className="bl-subtle">{detail}</span>}
        </li>
      ))}
      {status === 'SIGNED_CONDITIONALLY' && lapsesOn && (
        <li className="bl-timeline__ahead">
          <span className="bl-timeline__when">{t('commitment.until', { day: longDate(lapsesOn) })}</span>
          <strong>{t(`commitment.moment.${awaitsConfirmation ? 'confirmationNeeded' : 'decisionNeeded'}`)}</strong>
        </li>
      )}
    </ol>
  );
}
