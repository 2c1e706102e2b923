import { AttendanceDots, type AttendanceDot } from '@bloemen/charts';
import type { ParticipationState } from '@bloemen/vocabulary';
import { useText, withMessages } from '../i18n.js';
import messages from './attendance.nl.json' with { type: 'json' };
import './attendance.css';

export const stateTones: Record<ParticipationState, 'warning' | 'positive' | 'neutral'> = {
  DRIFTING: 'warning',
  FALLING: 'warning',
  STEADY: 'positive',
  NEW: 'neutral',
  UNKNOWN: 'neutral',
};

/** At which meetings an organisation was, the oldest first; said in words to who cannot see it. */
export const AttendanceLine = withMessages(
  messages,
  function AttendanceLine({ marks }: { marks: readonly AttendanceDot[] }) {
    const t = useText();
    const list = marks.map((mark) => t(`attendance.mark.${mark}`).toLowerCase()).join(', ');
    return (
      <span className="bl-dots">
        <AttendanceDots dots={marks} label={t('attendance.inWords', { list })} />
      </span>
    );
  },
);
