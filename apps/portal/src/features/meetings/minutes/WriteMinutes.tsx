import type { MinutesPartsFragment } from './minutes.generated.js';
import { AgendaPart } from './AgendaPart.js';
import { AttendancePart } from './AttendancePart.js';
import { KeepingState } from './KeepingState.js';
import { useMinutesDesk } from './useMinutesDesk.js';

/** Writing in the meeting: who is there, or what is said, decided and promised; and whether it is kept. */
export function WriteMinutes({
  minutes,
  side,
  look,
}: {
  minutes: MinutesPartsFragment;
  side: 'aanwezig' | 'agenda';
  look: () => void;
}) {
  const { desk, drafts } = useMinutesDesk(minutes.id);
  const at = { minutes, desk, drafts, look };
  return (
    <div className="bl-minutes">
      {side === 'aanwezig' ? <AttendancePart {...at} /> : <AgendaPart {...at} />}
      <KeepingState desk={desk} drafts={drafts} />
    </div>
  );
}
