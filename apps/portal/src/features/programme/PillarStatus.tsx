import { StackedBars, Swatch, summariseStacks } from '@bloemen/charts';
import { Card, FigureWithTable, Legend, Table } from '@bloemen/ui';
import { levelLabels, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import type { FiguresBasis } from '../../shared/schema.generated.js';
import type { GroupNumbersFragment } from './programme.generated.js';
import { useText } from '../../shared/i18n.js';
import { countAt, Figure, levelColumns, stackOf, useKinds } from './figures.js';

/**
 * Every pillar over the municipalities that take part, of the whole country or of one part, as shares; honest about what
 * is unknown, what is old and of which day it is.
 */
export function PillarStatus({
  group,
  isWhole,
  basis,
  day,
  pillar = null,
  onChoose,
}: {
  group: GroupNumbersFragment;
  isWhole: boolean;
  basis: FiguresBasis;
  day: string;
  pillar?: PillarCode | null;
  onChoose?: (pillar: PillarCode) => void;
}) {
  const t = useText();
  const rows = group.pillars.map((figures) => ({
    id: figures.pillar,
    name: `${figures.pillar.slice(1)}. ${pillarNames[figures.pillar]}`,
    counts: stackOf(figures, group.participating),
  }));
  const isWithheld = rows.some(({ counts }) => counts.WITHHELD);
  const kinds = useKinds().filter(({ key }) => isWithheld || key !== 'WITHHELD');
  return (
    <Card
      title={t('programme.pillars.title', {
        where: isWhole ? t('programme.allParticipants') : group.name,
        participating: group.participating,
      })}
      level={2}
    >
      <FigureWithTable
        compact
        summary={isWithheld ? t('programme.withheld.summary') : summariseStacks(rows, kinds)}
        figure={(width) => (
          <StackedBars
            rows={rows}
            keys={kinds}
            width={width}
            share
            selected={pillar}
            onSelect={onChoose && ((id) => onChoose(id as PillarCode))}
          />
        )}
        legend={
          <Legend items={kinds.map(({ key, label, style }) => ({ key, label, sign: <Swatch style={style} /> }))} />
        }
        source={
          <p className="bl-source">
            {t(`programme.pillars.intro.${basis}`, { day })} {t('programme.pillars.unknown')}
          </p>
        }
        table={
          <Table
            caption={t('programme.pillarsTable')}
            captionHidden
            narrow="scroll"
            dense
            rows={group.pillars}
            rowKey={({ pillar: code }) => code}
            columns={[
              {
                id: 'pillar',
                header: t('programme.pillar'),
                rowHeader: true,
                cell: ({ pillar: code }) => pillarNames[code],
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
    </Card>
  );
}
