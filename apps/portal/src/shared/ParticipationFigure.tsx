import { ownParticipation, ParticipationLine, summariseParticipation } from '@bloemen/charts';
import { FigureWithTable, SourceLine } from '@bloemen/ui';
import { longDate } from './formats.js';
import { useText, withMessages } from './i18n.js';
import messages from './participation.nl.json' with { type: 'json' };
import { LaterTable } from './LaterTable.js';

type Participation = {
  published: readonly {
    on: string;
    when: string;
    count: number;
    inWords: string;
    counted: string;
    source: string;
    note: string | null;
  }[];
  recorded: readonly { on: string; count: number }[];
};

/**
 * How many municipalities took part: what public sources published, each with its source, and after it what this
 * platform counts itself, with a mark where the source changes.
 */
export const ParticipationFigure = withMessages(
  messages,
  function ParticipationFigure({
    participation: { published, recorded },
    counts,
    height,
    compact,
  }: {
    participation: Participation;
    counts: { on: string; participating: number; municipalities: number };
    height?: number;
    compact?: boolean;
  }) {
    const t = useText();
    const points = published.map(({ on, when, count, inWords, counted }) => ({
      on,
      when,
      count,
      label: inWords,
      counted,
    }));
    const own = ownParticipation(points, recorded, counts);
    const rows = [
      ...published.map(({ on, when, inWords, counted, source, note }) => ({
        id: on,
        when,
        count: `${inWords} ${counted}`,
        source,
        note,
      })),
      ...own.map(({ on, label, count }, at) => ({
        id: `${on}/${at}`,
        when: longDate(on),
        count: t('participation.counted', { inWords: label ?? String(count), count }),
        source: t('participation.platform'),
        note: at === 0 ? t('participation.change') : null,
      })),
    ];
    return (
      <FigureWithTable
        compact={compact}
        summary={summariseParticipation(points, own)}
        figure={(width) => (
          <ParticipationLine points={points} own={own} total={counts.municipalities} width={width} height={height} />
        )}
        source={
          <>
            <p className="bl-source">{t('participation.marks')}</p>
            <SourceLine source={t('participation.sources')} />
          </>
        }
        table={
          <LaterTable
            caption={t('participation.title')}
            captionHidden
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              { id: 'when', header: t('participation.when'), rowHeader: true, cell: ({ when }) => when },
              { id: 'count', header: t('participation.count'), numeric: true, cell: ({ count }) => count },
              {
                id: 'source',
                header: t('participation.source'),
                cell: ({ source, note }) => (
                  <>
                    {source}
                    {note && <span className="bl-subtle"> ({note})</span>}
                  </>
                ),
              },
            ]}
          />
        }
      />
    );
  },
);
