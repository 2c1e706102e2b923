import { StackedBars, Swatch, summariseStacks } from '@bloemen/charts';
import { Card, FigureWithTable, Legend, Table } from '@bloemen/ui';
import { levelLabels, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import type { Dimension, FiguresBasis } from '../../shared/schema.generated.js';
import type { GroupNumbersFragment } from './programme.generated.js';
import { useText } from '../../shared/i18n.js';
import { keysOf } from './choices.js';
import { countAt, Figure, levelColumns, stackOf, useKinds } from './figures.js';

/**
 * One pillar over the parts of the country as shares, one division at a time; says which parts are one row, and why a
 * figure is not shown. A row that is chosen is chosen everywhere on the page.
 */
export function Breakdown({
  dimension,
  pillar,
  groups,
  row,
  basis,
  day,
  withheld,
  busy,
  onChoose,
}: {
  dimension: Dimension;
  pillar: PillarCode;
  groups: GroupNumbersFragment[];
  row: GroupNumbersFragment | null;
  basis: FiguresBasis;
  day: string;
  withheld: number;
  busy: boolean;
  onChoose: (key: string | null) => void;
}) {
  const t = useText();
  const kinds = useKinds().filter(({ key }) => withheld > 0 || key !== 'WITHHELD');
  const figuresOf = (group: GroupNumbersFragment) => group.pillars.find((figures) => figures.pillar === pillar)!;
  const rows = groups.map((group) => ({
    id: group.key,
    // The title says that these are inhabitants, and beside a bar there is room for little.
    name: dimension === 'SIZE' ? group.name.replaceAll(' inwoners', '') : group.name,
    counts: stackOf(figuresOf(group), group.participating),
  }));
  const title = t('programme.breakdown.of', {
    pillar: pillarNames[pillar],
    by: t(`programme.dimension.${dimension}`).toLowerCase(),
  });
  const together = groups.some(({ parts }) => parts.length > 0);
  return (
    <Card title={title} level={2}>
      <div aria-busy={busy}>
        <FigureWithTable
          compact
          summary={withheld > 0 ? t('programme.withheld.summary') : summariseStacks(rows, kinds)}
          figure={(width) => (
            <StackedBars
              rows={rows}
              keys={kinds}
              width={width}
              share={width < 380 ? true : 'beside'}
              selected={row?.key}
              onSelect={(id) => {
                const chosen = groups.find(({ key }) => key === id)!;
                onChoose(id === row?.key ? null : keysOf(chosen)[0]!);
              }}
            />
          )}
          legend={
            <Legend items={kinds.map(({ key, label, style }) => ({ key, label, sign: <Swatch style={style} /> }))} />
          }
          source={
            <p className="bl-source">
              {[
                t(`programme.breakdown.intro.${basis}`, { day }),
                together && t('programme.together'),
                withheld > 0 && t('programme.withheld.text'),
              ]
                .filter(Boolean)
                .join(' ')}
            </p>
          }
          table={
            <Table
              caption={title}
              captionHidden
              narrow="scroll"
              dense
              rows={groups}
              rowKey={({ key }) => key}
              columns={[
                {
                  id: 'name',
                  header: t(`programme.dimension.${dimension}`),
                  rowHeader: true,
                  cell: ({ name, parts }) => (
                    <>
                      {name}
                      {parts.length > 3 && (
                        <span className="bl-subtle"> ({parts.map((part) => part.name).join(', ')})</span>
                      )}
                    </>
                  ),
                },
                {
                  id: 'municipalities',
                  header: t('programme.municipalities'),
                  numeric: true,
                  cell: ({ municipalities }) => <Figure value={municipalities} />,
                },
                {
                  id: 'participating',
                  header: t('programme.takesPart'),
                  numeric: true,
                  cell: ({ participating }) => <Figure value={participating} />,
                },
                ...levelColumns.map((level) => ({
                  id: level,
                  header: levelLabels[level],
                  numeric: true,
                  cell: (group: GroupNumbersFragment) => <Figure value={countAt(figuresOf(group), level)} />,
                })),
                {
                  id: 'stale',
                  header: t('programme.stale'),
                  numeric: true,
                  cell: (group) => <Figure value={figuresOf(group).stale} />,
                },
              ]}
            />
          }
        />
      </div>
    </Card>
  );
}
