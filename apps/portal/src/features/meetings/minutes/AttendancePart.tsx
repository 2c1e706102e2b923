import { Alert, Button, Icon } from '@bloemen/ui';
import {
  attendanceCodes,
  attendanceGroupCodes,
  attendanceGroups,
  attendances,
  presenceAnswers,
  type Attendance,
} from '@bloemen/vocabulary';
import { useText, type Say } from '../../../shared/i18n.js';
import type { Desk, Draft } from './desk.js';
import type { MinutesPartsFragment } from './minutes.generated.js';
import { parts } from './useMinutesDesk.js';

type Row = MinutesPartsFragment['attendance'][number];
type At = { minutes: MinutesPartsFragment; desk: Desk; drafts: ReadonlyMap<string, Draft> };

/** What counts now of an organisation: what lies on the desk, or what the server has; theirs while two people differ. */
const now = (row: Row, draft: Draft | undefined): Attendance | null => {
  if (draft?.theirs) return draft.theirs.value['attendance'] as Attendance | null;
  return draft ? (draft.value as Attendance | null) : row.attendance;
};

/** Who is there, by one tap each; the same tap takes it back. */
export function AttendancePart({ minutes, desk, drafts }: At) {
  const t = useText();
  const draftOf = ({ organisationId }: Row) => drafts.get(parts.attendance(organisationId));
  const record = (row: Row, attendance: Attendance | null) => {
    const part = parts.attendance(row.organisationId);
    const draft = drafts.get(part);
    if (draft?.theirs) desk.choose(part, attendance);
    else desk.put(part, attendance, row.version, { atOnce: true });
  };
  const proposed = minutes.attendance.filter((row) => row.proposed && now(row, draftOf(row)) === null);
  return (
    <section className="bl-attendance" aria-labelledby="aanwezig">
      <div className="bl-attendance__head">
        <h2 className="nl-heading nl-heading--level-2" id="aanwezig">
          {t('minutes.side.aanwezig')}
        </h2>
        <p className="bl-subtle" role="status">
          {countsOf(
            t,
            minutes.attendance.map((row) => now(row, draftOf(row))),
          )}
        </p>
      </div>
      {proposed.length > 0 && (
        <Alert
          title={t('minutes.proposed', { count: proposed.length })}
          actions={
            <Button
              iconStart={<Icon name="check" />}
              onClick={() => proposed.forEach((row) => record(row, row.proposed!))}
            >
              {t('minutes.takeProposed')}
            </Button>
          }
        >
          {t('minutes.proposedText')}
        </Alert>
      )}
      {attendanceGroupCodes.map((group) => {
        const rows = minutes.attendance.filter((row) => row.group === group);
        return (
          rows.length > 0 && (
            <div key={group} className="bl-attendance__group">
              <h3 className="nl-heading nl-heading--level-4">{attendanceGroups[group]}</h3>
              <ul className="bl-attendance__rows">
                {rows.map((row) => (
                  <AttendanceRow
                    key={row.organisationId}
                    row={row}
                    draft={draftOf(row)}
                    onRecord={(attendance) => record(row, attendance)}
                  />
                ))}
              </ul>
            </div>
          )
        );
      })}
      {minutes.attendance.length === 0 && <p>{t('minutes.nobody')}</p>}
    </section>
  );
}

function AttendanceRow({
  row,
  draft,
  onRecord,
}: {
  row: Row;
  draft: Draft | undefined;
  onRecord: (attendance: Attendance | null) => void;
}) {
  const t = useText();
  const current = now(row, draft);
  const note = draft?.theirs
    ? t('minutes.otherRecorded', { what: current ? attendances[current] : t('minutes.nothing') })
    : draft?.refused
      ? draft.refused
      : current === null && row.answer
        ? t('minutes.byMail', { answer: presenceAnswers[row.answer].toLowerCase() })
        : null;
  return (
    <li className="bl-attendance__row">
      <span className="bl-attendance__name" id={`wie-${row.organisationId}`}>
        {row.name}
        {note && <span className="bl-subtle bl-attendance__note">{note}</span>}
      </span>
      <span className="bl-presence" role="group" aria-labelledby={`wie-${row.organisationId}`}>
        {attendanceCodes.map((code) => (
          <button
            key={code}
            type="button"
            className={`bl-presence__choice bl-presence__choice--${code.toLowerCase()}`}
            aria-pressed={current === code}
            data-proposed={current === null && row.proposed === code ? '' : undefined}
            onClick={() => onRecord(current === code ? null : code)}
          >
            {attendances[code]}
          </button>
        ))}
      </span>
    </li>
  );
}

function countsOf(t: Say, all: (Attendance | null)[]): string {
  const count = (wanted: Attendance | null) => all.filter((one) => one === wanted).length;
  return t('minutes.counts', {
    present: count('PRESENT'),
    excused: count('EXCUSED'),
    absent: count('ABSENT'),
    open: count(null),
  });
}
