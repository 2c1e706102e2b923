import { bandStyle, StripChart, StripSign, summariseStrips, Swatch } from '@bloemen/charts';
import { Card, FigureWithTable, Legend, Table } from '@bloemen/ui';
import { longDate } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { Figure } from '../figures.js';
import type { FixedGroupFragment, OwnPositionQuery } from './comparison.generated.js';
import { groupName, rangeWords } from './words.js';

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
          figure={(width) => <StripChart strips={[strip]} who={name} width={width} max={end} />}
          legend={
            <Legend
              items={[
                { key: 'own', label: name, sign: <StripSign sign="own" /> },
                { key: 'band', label: t('compare.band'), sign: <Swatch style={bandStyle} /> },
              ]}
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
