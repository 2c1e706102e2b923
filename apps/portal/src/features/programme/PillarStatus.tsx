import { StackedBars, Swatch, summariseStacks } from '@bloemen/charts';
import { FigureWithTable, Legend, Section, Table } from '@bloemen/ui';
import { levelLabels, pillarNames } from '@bloemen/vocabulary';
import type { FiguresBasis } from '../../shared/schema.generated.js';
import type { GroupNumbersFragment } from './programme.generated.js';
import { useText } from '../../shared/i18n.js';
import { countAt, Figure, levelColumns, stackOf, useKinds } from './figures.js';

/**
 * Every pillar over all participating municipalities, honest about what is unknown, what is old and of which day it is.
 */
export function PillarStatus({
  national,
  basis,
  day,
}: {
  national: GroupNumbersFragment;
  basis: FiguresBasis;
  day: string;
}) {
  const t = useText();
  const withheld = basis === 'EDITION';
  const kinds = useKinds().filter(({ key }) => withheld || key !== 'WITHHELD');
  const rows = national.pillars.map((figures) => ({
    id: figures.pillar,
    name: pillarNames[figures.pillar],
    counts: stackOf(figures, national.participating),
  }));
  return (
    <Section
      title={t('programme.pillars.title')}
      intro={t(`programme.pillars.intro.${basis}`, { participating: national.participating, day })}
    >
      <FigureWithTable
        summary={withheld ? t('programme.withheld.summary') : summariseStacks(rows, kinds)}
        figure={(width) => <StackedBars rows={rows} keys={kinds} width={width} />}
        legend={
          <Legend items={kinds.map(({ key, label, style }) => ({ key, label, sign: <Swatch style={style} /> }))} />
        }
        table={
          <Table
            caption={t('programme.pillars.title')}
            captionHidden
            narrow="scroll"
            rows={national.pillars}
            rowKey={({ pillar }) => pillar}
            columns={[
              {
                id: 'pillar',
                header: t('programme.pillar'),
                rowHeader: true,
                cell: ({ pillar }) => pillarNames[pillar],
              },
              ...levelColumns.map((level) => ({
                id: level,
                header: levelLabels[level],
                numeric: true,
                cell: (figures: GroupNumbersFragment['pillars'][number]) => <Figure value={countAt(figures, level)} />,
              })),
              {
                id: 'stale',
                header: t('programme.stale'),
                numeric: true,
                cell: ({ stale }) => <Figure value={stale} />,
              },
            ]}
          />
        }
      />
    </Section>
  );
}
