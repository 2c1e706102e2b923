import { levelLabels, type Level } from '@bloemen/vocabulary';
import { classes } from './classes.js';
import { Icon } from './Icon.js';
import texts from './ui.nl.json' with { type: 'json' };

/** How much of the circle each level fills; unknown is an open, dashed circle, never an alarm. */
const filled: Record<Level, string | null> = {
  UNKNOWN: null,
  NOT_STARTED: null,
  INTENDED: 'M10 10V3a7 7 0 0 1 7 7Z',
  IN_PROGRESS: 'M10 3a7 7 0 0 1 0 14Z',
  EMBEDDED: 'M10 3a7 7 0 0 1 0 14 7 7 0 0 1 0-14Z',
};

/** The circle of a level, for legends and tables. */
export const LevelMark = ({ level }: { level: Level }) => (
  <svg className="bl-level-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <circle
      cx="10"
      cy="10"
      r="7.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray={level === 'UNKNOWN' ? '2.4 2.4' : undefined}
    />
    {filled[level] && <path d={filled[level]} fill="currentColor" />}
    {level === 'EMBEDDED' && (
      <path
        className="bl-level-mark__check"
        d="m6.5 10.2 2.5 2.5 4.6-5.2"
        fill="none"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    )}
    {level === 'UNKNOWN' && (
      <path
        d="M8 8.300c.1-2.5 4-2.5 4 0 0 1.5-2 1.5-2 3.200m0 1.900v.3"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    )}
  </svg>
);

/** The level of a pillar in words and with a mark; `stale` says that its evidence is older than a year. */
export const StatusBadge = ({ level, stale }: { level: Level; stale?: boolean }) => (
  <span className="bl-status">
    <span className={classes('bl-badge', `bl-badge--${level.toLowerCase().replace('_', '-')}`)}>
      <LevelMark level={level} />
      {levelLabels[level]}
    </span>
    {stale && (
      <span className="bl-badge bl-badge--stale">
        <Icon name="clock" />
        {texts['level.stale']}
      </span>
    )}
  </span>
);
