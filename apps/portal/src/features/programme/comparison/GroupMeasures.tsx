import {
  bandStyle,
  levelStyles,
  MarkSign,
  StackedBars,
  StripChart,
  StripSign,
  summariseStrips,
  Swatch,
} from '@bloemen/charts';
import { Card, FigureWithTable, Legend, Table } from '@bloemen/ui';
import { longDate } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { Figure, useKinds } from '../figures.js';
import type { FixedGroupFragment, OwnPositionQuery } from './comparison.generated.js';
import { groupName, rangeWords } from './words.js';

/** More is deeper, as of the levels. */
const classStyles = [levelStyles.NOT_STARTED, levelStyles.INTENDED, levelStyles.IN_PROGRESS, levelStyles.EMBEDDED];

/**
 * Numbers that a municipality records, such as its partners: the own number beside the classes in which the middle half
 * of a fixed group lies. No number of another municipality follows from it.
 */
export function GroupMeasures({
  group,
  position: { name, measures, editionOn, withheldBecause },
}: {
  group: FixedGroupFragment;
  position: OwnPositionQuery['ownPosition'];
}) {
  const t = useText();
  const kinds = useKinds();
  return group.measures.map(({ code, classes, band }) => {
    const own = measures.find((measure) => measure.code === code);
    if (!own) return null;
    const strip = {
      id: code,
      name: own.name,
      own: own.value,
      band: band && { lower: band.from, upper: band.to },
    };
    const end = Math.max(own.value, (classes.at(-1)?.from ?? 0) * 1.5);
    /** Where the middle half may not be told, the classes that may are drawn, and what is withheld as a part. */
    const shown = classes.flatMap((range) =>
      range.count === null ? [] : [[String(range.from), range.count] as const],
    );
    const ownClass = classes.find(({ from, to }) => own.value >= from && (to === null || own.value <= to));
    const keys = [
      ...classes.map((range, at) => ({
        key: String(range.from),
        label: rangeWords(t, range),
        style: classStyles[at % classStyles.length]!,
      })),
      ...kinds.filter(({ key }) => key === 'WITHHELD'),
    ];
    const bar = {
      id: code,
      name: own.name,
      counts: {
        ...Object.fromEntries(shown),
        WITHHELD: group.participating - shown.reduce((sum, [, count]) => sum + count, 0),
      },
      mark: ownClass && ownClass.count !== null ? String(ownClass.from) : 'WITHHELD',
    };
    const isPartly = classes.some(({ count }) => count === null);
    const title = t('compare.measure.title', {
      measure: own.name,
      where: groupName(t, group),
      participating: group.participating,
    });
    return (
      <Card key={code} title={title} level={2}>
        <FigureWithTable
          compact
          summary={summariseStrips([strip], name)}
          figure={(width) =>
            band ? (
              <StripChart strips={[strip]} who={name} width={width} max={end} />
            ) : (
              <StackedBars rows={[bar]} keys={keys} width={width} share />
            )
          }
          legend={
            <Legend
              items={
                band
                  ? [
                      { key: 'own', label: name, sign: <StripSign sign="own" /> },
                      { key: 'band', label: t('compare.band'), sign: <Swatch style={bandStyle} /> },
                    ]
                  : [
                      { key: 'own', label: `${name}: ${own.value}`, sign: <MarkSign /> },
                      ...keys.map(({ key, label, style }) => ({ key, label, sign: <Swatch style={style} /> })),
                    ]
              }
            />
          }
          source={
            <p className="bl-source">
              {editionOn && t('compare.measure.source', { day: longDate(editionOn) })}
              {!band && ` ${t('compare.measure.noBand')}`}
              {isPartly && ` ${withheldBecause}`}
            </p>
          }
          table={
            <Table
              caption={title}
              captionHidden
              dense
              narrow="scroll"
              rows={classes}
              rowKey={({ from }) => String(from)}
              columns={[
                { id: 'class', header: own.name, rowHeader: true, cell: (range) => rangeWords(t, range) },
                {
                  id: 'count',
                  header: t('programme.municipalities'),
                  numeric: true,
                  cell: ({ count }) => <Figure value={count} />,
                },
                {
                  id: 'own',
                  header: name,
                  cell: ({ from, to }) =>
                    own.value >= from && (to === null || own.value <= to)
                      ? t('compare.here', { value: own.value })
                      : '',
                },
              ]}
            />
          }
        />
      </Card>
    );
  });
}
