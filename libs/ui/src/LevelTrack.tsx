import { levelLabels, levels, type Level, type PillarCode } from '@bloemen/vocabulary';
import { classes } from './classes.js';
import texts from './ui.nl.json' with { type: 'json' };

/** How many of the four bars a level fills; null is a hollow track: nothing is known. */
const reached: Record<Level, number | null> = {
  UNKNOWN: null,
  NOT_STARTED: 1,
  INTENDED: 2,
  IN_PROGRESS: 3,
  EMBEDDED: levels.length - 1,
};

/**
 * How far a pillar is: four short bars with the words below. The accent of the pillar is its identity only; hollow is
 * unknown, a dashed edge is not current, and both stand in words too.
 */
export const LevelTrack = ({ level, stale, pillar }: { level: Level; stale?: boolean; pillar?: PillarCode }) => {
  const count = reached[level];
  return (
    <span
      className={classes('bl-levels', count === null && 'bl-levels--unknown', stale && 'bl-levels--stale')}
      data-pillar={pillar}
    >
      <span className="bl-levels__bars" aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <span key={bar} className={classes('bl-levels__bar', bar <= (count ?? 0) && 'bl-levels__bar--reached')} />
        ))}
      </span>
      <span className="bl-levels__words">
        {levelLabels[level].toLowerCase()}
        {stale && (
          <>
            <span className="bl-levels__dot"> · </span>
            <span className="bl-levels__stale">{texts['level.stale']}</span>
          </>
        )}
      </span>
    </span>
  );
};
