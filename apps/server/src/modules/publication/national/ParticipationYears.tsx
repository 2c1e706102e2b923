import { ownParticipation, ParticipationLine, summariseParticipation } from '@bloemen/charts';
import { SourceLine } from '@bloemen/ui';
import { counted as countedIn, dutchDate } from '@bloemen/vocabulary';
import type { OpenProgramme } from './open-programme.js';
import { PlainTable } from './PlainTable.js';
import { StaticFigure } from './StaticFigure.js';

type Row = { id: string; when: string; count: string; source: string; note: string | null };

/**
 * How many took part: what public sources published, each with its source, and after it what this platform counts. Drawn
 * twice, because the letters of a drawing shrink with it.
 */
export function ParticipationYears({
  participation: { published, recorded },
  counts,
}: Pick<OpenProgramme, 'participation' | 'counts'>) {
  const points = published.map(({ on, when, count, inWords, counted }) => ({
    on,
    when,
    count,
    label: inWords,
    counted,
  }));
  const own = ownParticipation(points, recorded, counts);
  const rows: Row[] = [
    ...published.map(({ on, when, inWords, counted, source, note }) => ({
      id: on,
      when,
      count: `${inWords} ${counted}`,
      source,
      note: note ?? null,
    })),
    ...own.map(({ on, label, count }, at) => ({
      id: `${on}/${at}`,
      when: dutchDate(on),
      count: label ? `${label} ${count === 1 ? 'gemeente' : 'gemeenten'}` : countedIn(count, 'gemeente', 'gemeenten'),
      source: 'Geteld op dit platform',
      note:
        at === 0
          ? 'hier wisselt de bron: dit platform telt gemeenten die hier zijn aangesloten, en telt dus anders dan de bron ervoor'
          : null,
    })),
  ];
  return (
    <StaticFigure
      summary={summariseParticipation(points, own)}
      figure={
        <>
          <div className="bl-site-wide">
            <ParticipationLine points={points} own={own} total={counts.municipalities} width={960} />
          </div>
          <div className="bl-site-narrow">
            <ParticipationLine points={points} own={own} total={counts.municipalities} width={340} />
          </div>
        </>
      }
      source={
        <>
          <p className="bl-source">
            Rond: uit een openbare bron. Vierkant, met een streeplijn: geteld op dit platform. De twee tellen niet
            hetzelfde.
          </p>
          <SourceLine source="Programma Eén tegen eenzaamheid, Tweede Kamer, VNG en dit platform; de tabel noemt de bron bij elk aantal" />
        </>
      }
      table={
        <PlainTable
          caption="Deelname door de jaren"
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { header: 'Wanneer', cell: ({ when }) => when },
            { header: 'Deelnemers', isNumeric: true, cell: ({ count }) => count },
            {
              header: 'Bron',
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
}
