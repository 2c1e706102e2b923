import { Badge, Button, Timeline } from '@bloemen/ui';
import { useState } from 'react';
import { supportKinds } from '@bloemen/vocabulary';
import type { EntryPartsFragment } from './trajectories.generated.js';
import { longDate, longDateOf } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { hoursOf } from '../../../shared/hours.js';

/** So many stand there before one asks for the rest. */
const AT_ONCE = 10;

/** What was done, the newest first; what was put right keeps what it said, what was withdrawn its reason. */
export function Entries({
  entries,
  onCorrect,
  onWithdraw,
  isWhole = false,
}: {
  entries: readonly EntryPartsFragment[];
  onCorrect?: (entry: EntryPartsFragment) => void;
  onWithdraw?: (entry: EntryPartsFragment) => void;
  /** All of it at once: a file that is to be read. */
  isWhole?: boolean;
}) {
  const t = useText();
  const [isAll, setAll] = useState(isWhole);
  const shown = isAll ? entries : entries.slice(0, AT_ONCE);
  if (entries.length === 0) return <p className="nl-paragraph">{t('entry.none')}</p>;
  return (
    <>
      <Timeline
        label={t('entry.title')}
        entries={shown.map((entry) => {
          const { id, happenedOn, quarters, kind, note, withdrawnAt, withdrawnBecause, earlier, viewerCan } = entry;
          const date = longDate(happenedOn);
          return {
            id,
            on: date,
            dateTime: happenedOn,
            title: (
              <span className="bl-support-entry">
                {`${supportKinds[kind]}, ${hoursOf(quarters)}`}
                {withdrawnAt && <Badge tone="warning">{t('entry.isWithdrawn')}</Badge>}
                {(viewerCan.correct || viewerCan.withdraw) && (
                  <span className="bl-support-acts">
                    {viewerCan.correct && onCorrect && (
                      <Button
                        purpose="subtle"
                        aria-label={t('entry.correctOf', { date })}
                        onClick={() => onCorrect(entry)}
                      >
                        {t('entry.correct')}
                      </Button>
                    )}
                    {viewerCan.withdraw && onWithdraw && (
                      <Button
                        purpose="subtle"
                        aria-label={t('entry.withdrawOf', { date })}
                        onClick={() => onWithdraw(entry)}
                      >
                        {t('entry.withdraw')}
                      </Button>
                    )}
                  </span>
                )}
              </span>
            ),
            children: (
              <>
                <p className={withdrawnAt ? 'bl-support-note bl-subtle' : 'bl-support-note'}>{note}</p>
                {withdrawnBecause && <p className="bl-subtle">{t('entry.becauseIs', { because: withdrawnBecause })}</p>}
                {earlier.length > 0 && (
                  <details>
                    <summary>{t('entry.earlier', { count: earlier.length })}</summary>
                    <ul className="bl-support-earlier">
                      {earlier.map((before) => (
                        <li key={before.version}>
                          <p className="bl-subtle">
                            {t('entry.earlierUntil', {
                              date: longDateOf(before.replacedAt),
                              kind: supportKinds[before.kind],
                              hours: hoursOf(before.quarters),
                            })}
                          </p>
                          <p className="bl-support-note">{before.note}</p>
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </>
            ),
          };
        })}
      />
      {shown.length < entries.length && (
        <Button onClick={() => setAll(true)}>{t('entry.all', { count: entries.length })}</Button>
      )}
    </>
  );
}
