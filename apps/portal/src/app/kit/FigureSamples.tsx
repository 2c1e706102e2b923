import {
  AttendanceDots,
  AttendanceSign,
  ComparisonBars,
  CountBars,
  HexMap,
  levelKeys,
  levelStyles,
  LineChart,
  ParticipationLine,
  participationStyles,
  StackedBars,
  summariseComparison,
  summariseCounts,
  summariseLines,
  summariseMap,
  summariseParticipation,
  summariseStacks,
  Swatch,
  type HexCell,
} from '@bloemen/charts';
import { FigureWithTable, Legend, SourceLine, Stack, Table } from '@bloemen/ui';
import { levelLabels, levels, pillarCodes, pillarNames } from '@bloemen/vocabulary';

const lines = [
  {
    id: 'own',
    name: 'Heemstede',
    emphasis: true,
    points: [
      { x: 2012, y: 36.3 },
      { x: 2016, y: 39.3 },
      { x: 2020, y: 42.9 },
    ],
  },
  {
    id: 'nl',
    name: 'Nederland',
    points: [
      { x: 2012, y: 39.6 },
      { x: 2016, y: null },
      { x: 2020, y: 47 },
    ],
  },
];
const bars = [
  { id: 'own', name: 'Heemstede', value: 42.9, emphasis: true },
  { id: 'province', name: 'Noord-Holland', value: null },
  { id: 'nl', name: 'Nederland', value: 47 },
];
const counts = [
  { id: 'meeting', name: 'Ontmoeten', count: 10, alone: 9 },
  { id: 'contact', name: 'Betekenisvol contact', count: 2 },
  { id: 'role', name: 'Betekenisvolle rol', count: 0 },
];
const participation = [
  { on: '2018-12-20', count: 63 },
  { on: '2019-05-22', count: 120 },
  { on: '2020-01-15', count: 126 },
  { on: '2020-07-01', count: 167 },
  { on: '2021-11-15', count: 263 },
];
const attendance = [
  { key: 'NOT_YET', label: 'Nog geen lid' },
  { key: 'NOT_RECORDED', label: 'Niet vastgelegd' },
  { key: 'ABSENT', label: 'Afwezig' },
  { key: 'EXCUSED', label: 'Afgemeld' },
  { key: 'PRESENT', label: 'Aanwezig' },
] as const;
const stacks = pillarCodes.map((code, index) => ({
  id: code,
  name: pillarNames[code],
  counts: { UNKNOWN: 20 + index, NOT_STARTED: 8, INTENDED: 30 - index, IN_PROGRESS: 40, EMBEDDED: 12 + index },
}));
const cells: HexCell[] = Array.from({ length: 30 }, (_, index) => {
  const level = levels[index % levels.length]!;
  return {
    code: `GM${index}`,
    name: `Gemeente ${index + 1}`,
    column: index % 6,
    row: Math.floor(index / 6),
    style: levelStyles[level],
    label: levelLabels[level].toLowerCase(),
  };
});

export const FigureSamples = () => (
  <Stack gap="lg">
    <FigureWithTable
      title="Eenzaamheid over de jaren"
      summary={summariseLines(lines, '%')}
      figure={(width) => <LineChart series={lines} unit="%" width={width} />}
      table={
        <Table
          caption="Eenzaamheid over de jaren"
          captionHidden
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            { id: 'name', header: 'Gebied', cell: ({ name }) => name, rowHeader: true },
            ...[2012, 2016, 2020].map((year, index) => ({
              id: String(year),
              header: String(year),
              numeric: true,
              cell: (line: (typeof lines)[number]) => line.points[index]!.y?.toLocaleString('nl-NL') ?? 'geen cijfer',
            })),
          ]}
        />
      }
      source={<SourceLine source="RIVM" date="2020" note="Schatting op basis van een model" />}
    />
    <FigureWithTable
      title="Met een breuk in de reeks"
      summary={summariseLines(lines, '%', [{ x: 2020, label: 'andere vraag' }])}
      figure={(width) => (
        <LineChart series={lines} unit="%" width={width} breaks={[{ x: 2020, label: 'andere vraag' }]} />
      )}
      table={null}
    />
    <FigureWithTable
      title="Vergelijking"
      summary={summariseComparison(bars, '%')}
      figure={(width) => <ComparisonBars bars={bars} unit="%" width={width} />}
      table={null}
    />
    <FigureWithTable
      title="Aantallen, en wat er niet is"
      summary={summariseCounts(counts)}
      figure={(width) => <CountBars bars={counts} width={width} />}
      table={null}
    />
    <FigureWithTable
      title="Status per pijler"
      summary={summariseStacks(stacks, levelKeys)}
      figure={(width) => <StackedBars rows={stacks} keys={levelKeys} width={width} />}
      table={null}
      legend={
        <Legend items={levelKeys.map(({ key, label, style }) => ({ key, label, sign: <Swatch style={style} /> }))} />
      }
    />
    <FigureWithTable
      title="Deelname"
      summary={summariseParticipation(participation)}
      figure={(width) => <ParticipationLine points={participation} total={342} width={width} />}
      table={null}
    />
    <FigureWithTable
      title="Aanwezigheid"
      summary="Van oud naar nieuw: nog geen lid, niet vastgelegd, afwezig, afgemeld, aanwezig."
      figure={() => <AttendanceDots dots={attendance.map(({ key }) => key)} label="Van oud naar nieuw" />}
      table={null}
      legend={
        <Legend items={attendance.map(({ key, label }) => ({ key, label, sign: <AttendanceSign dot={key} /> }))} />
      }
    />
    <FigureWithTable
      title="Kaart"
      summary={summariseMap(cells)}
      figure={(width) => (
        <HexMap cells={cells} width={Math.min(width, 360)} selected="GM8" onSelect={() => undefined} />
      )}
      table={null}
      legend={
        <Legend
          items={[
            { key: 'joined', sign: <Swatch style={participationStyles.joined} />, label: 'Doet mee' },
            { key: 'not', sign: <Swatch style={participationStyles.notJoined} />, label: 'Doet nog niet mee' },
          ]}
        />
      }
    />
  </Stack>
);
