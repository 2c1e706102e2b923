/** What one meeting says: there, excused, absent, not recorded, or not yet a member then. */
export type AttendanceDot = 'PRESENT' | 'EXCUSED' | 'ABSENT' | 'NOT_RECORDED' | 'NOT_YET';

const STEP = 18;
const HEIGHT = 20;
const MID = HEIGHT / 2;

/** Each has a shape of its own, in the colour of the text around it: so it stays in print and in forced colours. */
function Mark({ dot, at }: { dot: AttendanceDot; at: number }) {
  switch (dot) {
    case 'PRESENT':
      return <circle cx={at} cy={MID} r="6" fill="currentColor" />;
    case 'EXCUSED':
      return (
        <>
          <circle cx={at} cy={MID} r="5" fill="none" stroke="currentColor" strokeWidth="2" />
          <circle cx={at} cy={MID} r="1.5" fill="currentColor" />
        </>
      );
    case 'ABSENT':
      return (
        <path
          d={`M${at - 5} ${MID - 5}l10 10m0-10-10 10`}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
      );
    case 'NOT_RECORDED':
      return <path d={`M${at - 4} ${MID}h8`} stroke="currentColor" strokeWidth="1.5" />;
    case 'NOT_YET':
      return <circle cx={at} cy={MID} r="1" fill="currentColor" />;
  }
}

/** The sign of one mark, for a legend; the words stand beside it. */
export const AttendanceSign = ({ dot }: { dot: AttendanceDot }) => (
  <svg width={STEP} height={HEIGHT} viewBox={`0 0 ${STEP} ${HEIGHT}`} aria-hidden="true" focusable="false">
    <Mark dot={dot} at={STEP / 2} />
  </svg>
);

/** Attendance over the meetings, the oldest first; `label` says in words what the row shows. */
export const AttendanceDots = ({ dots, label }: { dots: readonly AttendanceDot[]; label: string }) => (
  <svg
    className="bl-attendance-dots"
    role="img"
    aria-label={label}
    width={Math.max(1, dots.length) * STEP}
    height={HEIGHT}
    viewBox={`0 0 ${Math.max(1, dots.length) * STEP} ${HEIGHT}`}
  >
    {dots.map((dot, index) => (
      <Mark key={index} dot={dot} at={index * STEP + STEP / 2} />
    ))}
  </svg>
);
