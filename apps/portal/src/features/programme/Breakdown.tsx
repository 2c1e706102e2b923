import { StackedBars, Swatch, summariseStacks } from '@bloemen/charts';
import { Alert, FigureWithTable, FormField, Legend, Section, Select, Table } from '@bloemen/ui';
import { levelLabels, pillarCodes, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import type { Dimension, FiguresBasis } from '../../shared/schema.generated.js';
import type { GroupNumbersFragment } from './programme.generated.js';
import { useText } from '../../shared/i18n.js';
import { countAt, Figure, levelColumns, stackOf, useKinds } from './figures.js';

const dimensions: Dimension[] = ['PROVINCE', 'GGD', 'SIZE', 'URBANITY'];

/** One pillar over the parts of the country, one division at a time; says why a figure is not shown. */
export function Breakdown({
  dimension,
  pillar,
  groups,
  basis,
  day,
  withheld,
  busy,
  onChoose,
}: {
  dimension: Dimension;
  pillar: PillarCode;
  groups: GroupNumbersFragment[];
  basis: FiguresBasis;
  day: string;
  withheld: number;
  busy: boolean;
  onChoose: (search: { verdeling?: string; pijler?: string }) => void;
}) {
  const t = useText();
  const kinds = useKinds().filter(({ key }) => withheld > 0 || key !== 'WITHHELD');
  const figuresOf = (group: GroupNumbersFragment) => group.pillars.find((figures) => figures.pillar === pillar)!;
  const rows = groups.map((group) => ({
    id: group.key,
    name: `${group.name} (${group.participating})`,
    counts: stackOf(figuresOf(group), group.participating),
  }));
  return (
    <Section title={t('programme.breakdown.title')} intro={t(`programme.breakdown.intro.${basis}`, { day })}>
      <div className="bl-programme-choices">
        <FormField label={t('programme.breakdown.by')}>
          <Select
            placeholder={false}
            value={dimension}
            onChange={(event) => onChoose({ verdeling: event.target.value })}
            options={dimensions.map((value) => ({ value, label: t(`programme.dimension.${value}`) }))}
          />
        </FormField>
        <FormField label={t('programme.pillar')}>
          <Select
            placeholder={false}
            value={pillar}
            onChange={(event) => onChoose({ pijler: event.target.value })}
            options={pillarCodes.map((value) => ({ value, label: pillarNames[value] }))}
          />
        </FormField>
      </div>
      {withheld > 0 && <Alert title={t('programme.withheld.title')}>{t('programme.withheld.text')}</Alert>}
      <div aria-busy={busy}>
        <FigureWithTable
          title={`${pillarNames[pillar]}, ${t(`programme.dimension.${dimension}`).toLowerCase()}`}
          summary={withheld > 0 ? t('programme.withheld.summary') : summariseStacks(rows, kinds)}
          figure={(width) => <StackedBars rows={rows} keys={kinds} width={width} />}
          legend={
            <Legend items={kinds.map(({ key, label, style }) => ({ key, label, sign: <Swatch style={style} /> }))} />
          }
          table={
            <Table
              caption={`${pillarNames[pillar]}, ${t(`programme.dimension.${dimension}`).toLowerCase()}`}
              captionHidden
              narrow="scroll"
              rows={groups}
              rowKey={({ key }) => key}
              columns={[
                {
                  id: 'name',
                  header: t(`programme.dimension.${dimension}`),
                  rowHeader: true,
                  cell: ({ name }) => name,
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
    </Section>
  );
}
