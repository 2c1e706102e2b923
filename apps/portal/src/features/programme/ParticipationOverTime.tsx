import { ParticipationLine, summariseParticipation } from '@bloemen/charts';
import { FigureWithTable, Section, SourceLine, Table } from '@bloemen/ui';
import type { NationalOverviewQuery } from './programme.generated.js';
import { useText } from '../../shared/i18n.js';

type Participation = NationalOverviewQuery['nationalOverview']['participation'];

/** How many municipalities took part, at the dates that public sources name. */
export function ParticipationOverTime({
  participation: { published },
  municipalities,
}: {
  participation: Participation;
  municipalities: number;
}) {
  const t = useText();
  const points = published.map(({ on, when, count, inWords, counted }) => ({
    on,
    when,
    count,
    label: inWords,
    counted,
  }));
  return (
    <Section title={t('programme.overTime.title')} intro={t('programme.overTime.intro')}>
      <FigureWithTable
        summary={summariseParticipation(points)}
        figure={(width) => <ParticipationLine points={points} total={municipalities} width={width} />}
        table={
          <Table
            caption={t('programme.overTime.title')}
            captionHidden
            rows={published}
            rowKey={({ on }) => on}
            columns={[
              { id: 'when', header: t('programme.overTime.when'), rowHeader: true, cell: ({ when }) => when },
              {
                id: 'count',
                header: t('programme.overTime.count'),
                numeric: true,
                cell: ({ inWords, counted }) => `${inWords} ${counted}`,
              },
              {
                id: 'source',
                header: t('programme.overTime.source'),
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
        source={<SourceLine source={t('programme.overTime.sources')} />}
      />
    </Section>
  );
}
