import { MarkSign, StackedBars, Swatch } from '@bloemen/charts';
import { Alert, Card, FigureWithTable, Legend, StatusBadge, Table } from '@bloemen/ui';
import { levelLabels, pillarNames, type Level } from '@bloemen/vocabulary';
import { longDate } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { countAt, Figure, levelColumns, stackOf, useKinds, type Kind } from '../figures.js';
import type { FixedGroupFragment, OwnPositionQuery } from './comparison.generated.js';
import { groupName } from './words.js';

type Position = OwnPositionQuery['ownPosition'];

/** How many of a fixed group are at each level, of every pillar, with a mark where the own municipality is. */
export function GroupPillars({ group, position }: { group: FixedGroupFragment; position: Position }) {
  const t = useText();
  const { name, pillars: own, editionOn, withheldBecause } = position;
  const title = t('compare.pillars.title', { where: groupName(t, group), participating: group.participating });
  const kinds = useKindsOf(group.isPartly);
  const ownOf = (pillar: string) => own.find((one) => one.pillar === pillar);
  if (group.because)
    return (
      <Card title={title} level={2}>
        <Alert title={t('compare.refused')}>{group.because}</Alert>
        <OwnLevels position={position} />
      </Card>
    );
  const rows = group.pillars.map((figures) => {
    const counts = stackOf(figures, group.participating);
    const level = ownOf(figures.pillar)?.level ?? 'UNKNOWN';
    /** Where the number of the own level is withheld, the own municipality is in what is withheld. */
    const mark: Kind = countAt(figures, level) === null ? 'WITHHELD' : level;
    return { id: figures.pillar, name: `${figures.pillar.slice(1)}. ${pillarNames[figures.pillar]}`, counts, mark };
  });
  return (
    <Card title={title} level={2}>
      <FigureWithTable
        compact
        summary={t('compare.pillars.summary', {
          name,
          levels: own
            .map(({ pillar, level }) => `${pillarNames[pillar]} ${levelLabels[level].toLowerCase()}`)
            .join(', '),
        })}
        figure={(width) => <StackedBars<Kind> rows={rows} keys={kinds} width={width} share />}
        legend={
          <Legend
            items={[
              { key: 'own', label: name, sign: <MarkSign /> },
              ...kinds.map(({ key, label, style }) => ({ key, label, sign: <Swatch style={style} /> })),
            ]}
          />
        }
        source={
          <p className="bl-source">
            {editionOn && t('compare.pillars.source', { day: longDate(editionOn), name })}
            {group.isPartly && ` ${withheldBecause}`}
          </p>
        }
        table={
          <Table
            caption={title}
            captionHidden
            narrow="scroll"
            dense
            rows={group.pillars}
            rowKey={({ pillar }) => pillar}
            columns={[
              {
                id: 'pillar',
                header: t('programme.pillar'),
                rowHeader: true,
                cell: ({ pillar }) => `${pillar.slice(1)}. ${pillarNames[pillar]}`,
              },
              {
                id: 'own',
                header: name,
                cell: ({ pillar }) => {
                  const state = ownOf(pillar);
                  return state && <StatusBadge level={state.level} stale={state.stale} />;
                },
              },
              ...levelColumns.map((level: Level) => ({
                id: level,
                header: levelLabels[level],
                numeric: true,
                cell: (figures: FixedGroupFragment['pillars'][number]) => <Figure value={countAt(figures, level)} />,
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

/** What is withheld is a part of its own only where something is. */
function useKindsOf(isPartly: boolean) {
  return useKinds().filter(({ key }) => isPartly || key !== 'WITHHELD');
}

/** The own levels in words, where there is no group to set them in. */
function OwnLevels({ position: { name, pillars } }: { position: Position }) {
  const t = useText();
  return (
    <Table
      caption={t('compare.ownLevels', { name })}
      dense
      narrow="scroll"
      rows={pillars}
      rowKey={({ pillar }) => pillar}
      columns={[
        {
          id: 'pillar',
          header: t('programme.pillar'),
          rowHeader: true,
          cell: ({ pillar }) => `${pillar.slice(1)}. ${pillarNames[pillar]}`,
        },
        {
          id: 'level',
          header: t('compare.level'),
          cell: ({ level, stale }) => <StatusBadge level={level} stale={stale} />,
        },
      ]}
    />
  );
}
