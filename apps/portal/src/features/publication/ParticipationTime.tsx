import { ParticipationLine, summariseParticipation } from '@bloemen/charts';
import { FigureWithTable, Section, SourceLine, Table } from '@bloemen/ui';
import type { PublicProgrammeQuery } from './home.generated.js';
import { useText } from '../../shared/i18n.js';

type Published = PublicProgrammeQuery['publicProgramme']['participation']['published'];

/** The published numbers of participants, each with its source. */
export function ParticipationTime({ published, municipalities }: { published: Published; municipalities: number }) {
  const t = useText();
  if (published.length === 0) return null;
  const points = published.map(({ on, when, count, inWords, counted }) => ({
    on,
    when,
    count,
    label: inWords,
    counted,
  }));
  return (
    <Section title={t('home.timeTitle')} intro={t('home.timeIntro')}>
      <FigureWithTable
        summary={summariseParticipation(points)}
        figure={(width) => <ParticipationLine points={points} total={municipalities} width={width} />}
        source={<SourceLine source={t('home.sources')} date={t('home.sourcesDate')} />}
        table={
          <Table
            caption={t('home.timeTitle')}
            captionHidden
            rows={published}
            rowKey={({ on }) => on}
            columns={[
              { id: 'when', header: t('home.when'), rowHeader: true, cell: ({ when }) => when },
              {
                id: 'count',
                header: t('home.count'),
                numeric: true,
                cell: ({ inWords, counted }) => `${inWords} ${counted}`,
              },
              {
                id: 'source',
                header: t('home.source'),
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
    </Section>
  );
}
